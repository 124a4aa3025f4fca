import { betaBelow } from '../numbers/beta';

/** Chance of no sale at all in so many clicks. @param rate share of clicks that become orders */
export const chanceOfNoSale = (clicks: number, rate: number) => (1 - rate) ** clicks;

/** Clicks without a sale after which the chance of none has fallen to 1 - confidence: 74 at a rate of 4 % and 95 %. null: at a rate of 0 never. */
export function clicksUntilSale(rate: number, confidence: number): number | null {
  if (!(rate > 0) || !(confidence < 1)) return null;
  // A hair's breadth: a quotient that should be whole may come out a trace above.
  return rate >= 1 ? 1 : Math.ceil(Math.log(1 - confidence) / Math.log(1 - rate) - 1e-9);
}

/** Chance that the true rate is below `rate`, having seen `orders` of `clicks` and believed Beta(a, b) before. */
export function chanceBelow(rate: number, clicks: number, orders: number, a: number, b: number): number {
  return betaBelow(rate, orders + a, clicks - orders + b);
}

/** A row's rate drawn to that of what stands above it, which weighs so many clicks: (k + m·p0) / (n + m). null where neither has a click. */
export function shrunkRate(orders: number, clicks: number, parentRate: number, weight: number): number | null {
  return clicks + weight > 0 ? (orders + weight * parentRate) / (clicks + weight) : null;
}
