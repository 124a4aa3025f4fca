export type AbcClass = 'A' | 'B' | 'C';

/** Shares, in percent, of all that the items before have: up to the first A, up to the second B (facts c). */
const [A_UP_TO, B_UP_TO] = [80, 95];

/**
 * Classes by what items bring: A while those before it make less than 80 % of all, B below 95 %, else C. The first is A whatever its share; equal
 * values in the order of their ids. What brings nothing is C.
 */
export function abcOf(values: ReadonlyMap<string, number>): Map<string, AbcClass> {
  const items = [...values].map(([id, value]) => [id, Math.max(value, 0)] as const);
  const total = items.reduce((sum, [, value]) => sum + value, 0);
  items.sort(([idA, a], [idB, b]) => b - a || (idA < idB ? -1 : 1));
  let before = 0;
  return new Map(
    items.map(([id, value]) => {
      const share = before * 100;
      before += value;
      return [id, value === 0 || share >= B_UP_TO * total ? 'C' : share < A_UP_TO * total ? 'A' : 'B'];
    }),
  );
}
