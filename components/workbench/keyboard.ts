import { useEffect } from 'react';
import { isTyping, type Key } from '../shell/keyboard';
import { DESKS, MOST_DIGITS } from './desks';
import { go } from './route';

/** Keys that act anywhere on the workbench unless something is being typed. */
export const BENCH_KEYS: readonly Key[] = [
  { keys: [`1–${Math.min(DESKS.length, MOST_DIGITS)}`], text: 'workbench.key.desk' },
  { keys: ['/'], text: 'workbench.key.search' },
  { keys: ['J', 'K'], text: 'workbench.key.next' },
  { keys: ['Enter'], text: 'workbench.key.open' },
  { keys: ['U'], text: 'workbench.key.undo' },
  { keys: ['?'], text: 'workbench.key.help' },
];

/** A line of a list that J and K walk along; its first link or button takes the focus. */
const LINE = '[data-line]';

function walk(step: 1 | -1): void {
  const lines = [...document.querySelectorAll<HTMLElement>(LINE)].filter((line) => line.checkVisibility());
  const here = document.activeElement?.closest<HTMLElement>(LINE);
  const from = here ? lines.indexOf(here) : -1;
  const next = lines[from === -1 ? (step === 1 ? 0 : lines.length - 1) : Math.min(lines.length - 1, Math.max(0, from + step))];
  (next?.matches('a, button') ? next : next?.querySelector<HTMLElement>('a, button'))?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** @param undo takes back the last change; @param help opens the list of keys */
export function useBenchKeys(undo: () => void, help: () => void): void {
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const desk = DESKS[Number(event.key) - 1];
      if (desk) go(desk.id);
      else if (event.key === '/') document.querySelector<HTMLInputElement>('main input[type=search]')?.focus();
      else if (event.key === '?') help();
      else if (/^[jk]$/i.test(event.key)) walk(event.key.toLowerCase() === 'j' ? 1 : -1);
      else if (/^u$/i.test(event.key)) undo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [undo, help]);
}
