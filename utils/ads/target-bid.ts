import { quotient } from '../numbers/quotient';

/** A bid by what a click brought so far: sales a click x target ACOS. null without clicks. */
export function bidByClicks(sales: number, clicks: number, targetAcos: number): number | null {
  const perClick = quotient(sales, clicks);
  return perClick === null ? null : perClick * targetAcos;
}

/** How far a bid may go at once, as a share of itself, and in all. */
export interface BidLimits {
  step: number;
  least: number;
  most: number;
}

/**
 * The same bid scaled to a target: bid x target / ACOS as it was, which takes sales a click as steady. The step is held first, the platform's limits
 * last. null where nothing was sold, or nothing spent.
 */
export function bidByAcos(bid: number, acos: number, targetAcos: number, limits?: BidLimits): number | null {
  const ratio = quotient(targetAcos, acos);
  if (ratio === null) return null;
  if (!limits) return bid * ratio;
  const stepped = bid * Math.min(Math.max(ratio, 1 - limits.step), 1 + limits.step);
  return Math.min(Math.max(stepped, limits.least), limits.most);
}
