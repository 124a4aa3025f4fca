/** The reader's entry inside a test page: what tests call in its isolated world (see reading-room.ts). */
import { createControls } from '../../utils/page/controls';
import { readPage, watchPage } from '../../utils/page/index';
import type { Reading } from '../../utils/reading/reading';

const controls = createControls();
const reported: Reading[] = [];
const waiting = new Set<() => void>();
let stopper = new AbortController();

export const read = (): Reading => readPage(document, location, Date.now(), controls).reading;

export function watch(): void {
  stopper = new AbortController();
  watchPage({
    document,
    controls,
    signal: stopper.signal,
    onReading(reading) {
      reported.push(reading);
      for (const look of waiting) look();
    },
  });
}

export const stop = (): void => stopper.abort();
export const readings = (): Reading[] => reported;

/** Resolves with the first reading from now on, the last one reported included, that satisfies the condition. */
export function until(condition: (reading: Reading) => boolean): Promise<Reading> {
  return new Promise((resolve) => {
    const look = () => {
      const last = reported.at(-1);
      if (!last || !condition(last)) return;
      waiting.delete(look);
      resolve(last);
    };
    waiting.add(look);
    look();
  });
}
