import { useState } from 'react';

/** Kept in the page's own storage, like the looks. */
const OFF = 'chips.off';

/** Whether chips stand beside the rows of ad pages, and the switch for all of them. */
export function useChips(): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(() => localStorage.getItem(OFF) === null);
  return [
    on,
    (next) => {
      if (next) localStorage.removeItem(OFF);
      else localStorage.setItem(OFF, 'off');
      setOn(next);
    },
  ];
}
