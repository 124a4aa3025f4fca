import { TALLY_MEASURES, type Tally } from './tally';

/** Sums of no rows. */
export const NOTHING: Tally = { impressions: 0, clicks: 0, spend: 0, orders: 0, units: 0, sales: 0 };

/** Two sums of one source. What one of them does not know the sum does not know either: a part is no total. */
export function addTallies(first: Tally, second: Tally): Tally {
  const sum = { ...NOTHING };
  for (const measure of TALLY_MEASURES) {
    const [one, other] = [first[measure], second[measure]];
    sum[measure] = one === null || other === null ? null : one + other;
  }
  return sum;
}

/** The nearest whole minor unit; never -0, which screens print. */
export function nearest(amount: number): number {
  return Math.round(amount) + 0;
}

/**
 * Parts of a whole as integers that add up to it exactly: each rounded down, what is left over given to the largest remainders (Hare-Niemeyer).
 *
 * @param parts that add up to `whole` but for rounding; any signs
 * @param whole an integer
 */
export function wholeParts(parts: readonly number[], whole: number): number[] {
  const rounded = parts.map(Math.floor);
  let left = whole - rounded.reduce((sum, part) => sum + part, 0);
  const order = parts.map((part, index) => ({ index, rest: part - Math.floor(part) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  // Parts that miss the whole by more than rounding would be a bug of the caller's; the loop ends all the same.
  for (const { index } of order) {
    if (left <= 0) break;
    rounded[index] = (rounded[index] ?? 0) + 1;
    left -= 1;
  }
  for (const { index } of order.reverse()) {
    if (left >= 0) break;
    rounded[index] = (rounded[index] ?? 0) - 1;
    left += 1;
  }
  return rounded;
}
