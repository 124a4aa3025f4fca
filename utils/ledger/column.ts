import type { Measure } from './batch';
import type { Column } from './block';
import { narrow } from './narrow';

/**
 * A column of a block. @param figures NaN where unknown @param seen by row, or one for all
 * @returns undefined where no figure is known
 */
export function columnFrom(measure: Measure, figures: Float64Array, seen: number | Uint32Array): Column | undefined {
  let unknown: Uint8Array | null = null;
  let known = 0;
  let one = typeof seen === 'number' ? seen : -1;
  let several = false;
  for (let row = 0; row < figures.length; row += 1) {
    if (Number.isFinite(figures[row])) {
      known += 1;
      if (typeof seen !== 'number') {
        const at = seen[row] ?? 0;
        if (one === -1) one = at;
        else if (one !== at) several = true;
      }
      continue;
    }
    unknown ??= new Uint8Array((figures.length + 7) >> 3);
    unknown[row >> 3] = (unknown[row >> 3] ?? 0) | (1 << (row & 7));
    figures[row] = 0;
    if (typeof seen !== 'number') seen[row] = 0;
  }
  if (known === 0) return undefined;
  return { measure, values: narrow(figures), unknown, seen: several && typeof seen !== 'number' ? narrow(seen) : one };
}
