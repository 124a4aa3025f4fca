/**
 * The fifth of all values that one lies in, 1 to 5, by its middle rank, so that equal values share one score (facts c). null without values. For
 * recency hand in days negated, so that the most recent is 5.
 */
export function quintileOf(values: readonly number[], value: number): number | null {
  if (values.length === 0) return null;
  const below = values.filter((other) => other < value).length;
  const upTo = values.filter((other) => other <= value).length;
  return Math.min(5, Math.floor((5 * (below + upTo)) / (2 * values.length)) + 1);
}
