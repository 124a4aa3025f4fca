import { useEffect, useRef, useState } from 'react';

/**
 * A value that changes many times a second, taken over at most once in `pause` milliseconds: a list that is sorted anew at every step would jump
 * under the reader's eyes. With a pause of 0 it is the value itself.
 */
export function useSlowly<T>(value: T, pause: number): T {
  const [taken, setTaken] = useState(value);
  const last = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, last.current + pause - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setTaken(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return pause === 0 ? value : taken;
}
