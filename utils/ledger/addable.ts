import type { Source } from '../ads/source';

/** Why figures of two sources are neither added nor compared: the first thing in which they differ. */
export type Difference = { ok: false; by: keyof Source; first: Source[keyof Source]; second: Source[keyof Source] };

/** The order in which a difference is told: whose it is, then how it counts. */
const ORDER = [
  'shop',
  'marketplace',
  'currency',
  'level',
  'product',
  'window',
  'basis',
  'state',
  'scope',
] as const satisfies (keyof Source)[];

/** Whether figures of the two may be added and compared: only where both count in the same way. */
export function addable(first: Source, second: Source): { ok: true } | Difference {
  const by = ORDER.find((key) => first[key] !== second[key]);
  return by === undefined ? { ok: true } : { ok: false, by, first: first[by], second: second[by] };
}
