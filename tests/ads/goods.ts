import type { BreakEven } from '../../utils/ads/cost';
import type { How } from '../../utils/ads/judge';
import type { Tally } from '../../utils/ads/tally';

/** Invented goods: 100.00 a piece, of which 40.00 are left before ads; a quarter comes back. */
export const LAMP: BreakEven & { known: true } = {
  known: true,
  currency: 'CNY',
  contribution: 4_000,
  placed: 10_000,
  margin: 0.4,
  roasGross: 2.5,
  roasNet: 1.875,
};

export const HOW: How = { currency: 'CNY', state: 'paid', days: 30, immatureDays: 0, spread: 1 };

/** Figures of orders of 100.00 each, clicks of 1.00. */
export function tallyOf(clicks: number, orders: number, changes: Partial<Tally> = {}): Tally {
  return { impressions: clicks * 50, clicks, spend: clicks * 100, orders, units: orders, sales: orders * 10_000, ...changes };
}
