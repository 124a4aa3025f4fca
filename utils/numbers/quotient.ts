/** A figure that may not be known. */
export type Maybe = number | null | undefined;

/** One over another; null where either is not known, or where there is nothing to divide by: 0, or a denominator below 0, of which no share exists. */
export function quotient(over: Maybe, under: Maybe): number | null {
  return typeof over !== 'number' || typeof under !== 'number' || !(under > 0) ? null : over / under;
}

/**
 * Ratio of sums, never mean of ratios. A row of which one part is not known is left out of both sums (facts 9), and `used` says how many were not.
 */
export function quotientOfSums<Row>(
  rows: readonly Row[],
  over: (row: Row) => Maybe,
  under: (row: Row) => Maybe,
): { value: number | null; used: number } {
  let [above, below, used] = [0, 0, 0];
  for (const row of rows) {
    const [one, other] = [over(row), under(row)];
    if (typeof one !== 'number' || typeof other !== 'number') continue;
    above += one;
    below += other;
    used += 1;
  }
  return { value: quotient(above, below), used };
}
