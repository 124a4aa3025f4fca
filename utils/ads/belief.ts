import { betaBelow } from '../numbers/beta';

/** A beta distribution: what is believed of the share of clicks that become orders. */
export interface Belief {
  a: number;
  b: number;
}

/** Clicks and the orders out of them. */
export interface Seen {
  clicks: number;
  orders: number;
}

/** How many clicks the rate of what stands above a row weighs at most (facts a.4: m = 40). */
export const PRIOR_CLICKS = 40;

/**
 * What is believed of a row before it has any click of its own: the rate of its plan (or of the shop, for a plan), weighing 40 clicks, or as many
 * as that rate rests on itself. Half an order more or less keeps a rate of 0 or 1 from being a certainty. Without any such rate: Jeffreys' prior.
 */
export function priorOf(parent: Seen | undefined): Belief {
  if (!parent || !(parent.clicks >= 1) || !(parent.orders >= 0) || parent.orders > parent.clicks) return { a: 0.5, b: 0.5 };
  const rate = Math.min(Math.max(parent.orders, 0.5), parent.clicks - 0.5) / parent.clicks;
  const weight = Math.min(PRIOR_CLICKS, parent.clicks);
  return { a: weight * rate, b: weight * (1 - rate) };
}

/**
 * The belief after a row's own clicks.
 * @param spread 1 for bare counting; more where every order weighs less (see `ORDER_SPREAD`)
 */
export function afterSeeing(prior: Belief, { clicks, orders }: Seen, spread: number): Belief {
  return { a: prior.a + orders / spread, b: prior.b + (clicks - orders) / spread };
}

/** Probability, 0 to 1, that the true rate is above `rate`. */
export function above(belief: Belief, rate: number): number {
  return 1 - betaBelow(rate, belief.a, belief.b);
}
