import { PRIOR_CLICKS } from './belief';
import { shrunkRate } from './clicks';
import { given, shrunkValue } from './judge';
import type { Tally } from './tally';

/** What a bid is worked out for. Money in minor units. */
export interface BidQuestion {
  bid: number;
  /** The row over its mature days since the last change of the bid. */
  tally: Tally;
  /** Its plan over the same days. */
  plan: Tally;
  /** Share of the sales that may be spent: 1 / target ROAS; break-even would be the margin. */
  share: number;
  least?: number;
  most?: number;
  /** Whole days since the bid was last changed; absent where no change is known. */
  daysSinceChange?: number;
  /** Days until a click is final: the attribution window with its late corrections. */
  maturity: number;
}

export type BidAdvice =
  | {
      kind: 'set';
      bid: number;
      /** Sales a click brings, shrunk to the plan's, in minor units. */
      perClick: number;
      /** perClick x share: the bid before the step is held to a quarter and to the limits. */
      target: number;
      heldBy?: 'step' | 'least' | 'most';
    }
  | { kind: 'keep'; perClick: number; target: number }
  | { kind: 'wait'; days: number }
  | { kind: 'none'; why: 'bid' | 'share' | 'clicks' | 'orders' | 'sales' | 'ordersAboveClicks' };

/** Largest step up or down at once (facts a.4). */
export const BID_STEP = 0.25;

/**
 * A draft of a bid (facts a.4): what a click brings x the share that may be spent. What a click brings is the row's rate shrunk to its plan's,
 * (orders + m x p0) / (clicks + m) with m = 40 clicks, times what an order is worth (`shrunkValue`). At most a quarter up or down at once, within the limits, and
 * not again before the clicks of the last change are final: sooner would be steering by figures of the old bid.
 */
export function adviseBid(question: BidQuestion): BidAdvice {
  const { bid, tally, plan, share, least, most, daysSinceChange, maturity } = question;
  if (!(bid > 0)) return { kind: 'none', why: 'bid' };
  if (!(share > 0)) return { kind: 'none', why: 'share' };
  if (daysSinceChange !== undefined && daysSinceChange < maturity) return { kind: 'wait', days: maturity - daysSinceChange };
  const perClick = salesPerClick(tally, plan);
  if (typeof perClick === 'string') return { kind: 'none', why: perClick };
  const target = perClick * share;
  const [low, high] = [Math.ceil(bid * (1 - BID_STEP)), Math.floor(bid * (1 + BID_STEP))];
  let next = Math.round(target);
  let heldBy: 'step' | 'least' | 'most' | undefined;
  if (next < low || next > high) {
    next = next < low ? low : high;
    heldBy = 'step';
  }
  // The platform's limits come last: a bid below the least is not taken at all.
  if (most !== undefined && next > most) {
    next = most;
    heldBy = 'most';
  }
  if (least !== undefined && next < least) {
    next = least;
    heldBy = 'least';
  }
  if (next === bid) return { kind: 'keep', perClick, target };
  return { kind: 'set', bid: next, perClick, target, ...(heldBy ? { heldBy } : {}) };
}

function salesPerClick(tally: Tally, plan: Tally): number | 'clicks' | 'orders' | 'sales' | 'ordersAboveClicks' {
  for (const { clicks, orders, sales } of [tally, plan]) {
    if (!given(clicks) || clicks < 0) return 'clicks';
    if (!given(orders) || orders < 0) return 'orders';
    if (!given(sales) || sales < 0) return 'sales';
    if (orders > clicks) return 'ordersAboveClicks';
  }
  const [own, above] = [countsOf(tally), countsOf(plan)];
  if (above.clicks === 0) return 'clicks';
  const orderValue = orderValueOf(tally, plan);
  if (orderValue === undefined) return 'orders';
  return (shrunkRate(own.orders, own.clicks, above.orders / above.clicks, PRIOR_CLICKS) ?? 0) * orderValue;
}

/** What an order of the row is taken to be worth (`shrunkValue`); undefined where neither it nor its plan has one. */
export function orderValueOf(tally: Tally, plan: Tally): number | undefined {
  const [own, above] = [countsOf(tally), countsOf(plan)];
  if (above.orders > 0) return shrunkValue(own.orders > 0 ? own : { orders: 0, sales: 0 }, above.sales / above.orders);
  return own.orders > 0 ? own.sales / own.orders : undefined;
}

function countsOf({ clicks, orders, sales }: Tally): { clicks: number; orders: number; sales: number } {
  return { clicks: clicks ?? 0, orders: orders ?? 0, sales: sales ?? 0 };
}
