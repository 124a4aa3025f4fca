import { above, afterSeeing, priorOf } from './belief';
import { clicksUntilSale } from './clicks';
import type { BreakEven } from './cost';
import { given, type How, ORDER_SPREAD, ordersDue, SURE, shrunkValue } from './judge';
import { marginOn } from './margin';
import type { Tally } from './tally';

/**
 * Whether a search term should be excluded. Only statistics: whether a term fits the goods is for a person to see, and one that does not fit goes
 * at once, whatever stands here.
 */
export interface Negation {
  negate: boolean;
  /** The rule that says so: it surely costs more than it brings; or it has had so many clicks that a sale should have come by now. */
  by?: 'losing' | 'silent';
  /** Probability, 0 to 1, that the term's clicks cost more than they bring; absent where the costs are not known. */
  probability?: number;
  /** Clicks without a sale after which 95 of 100 ordinary terms of the plan would have sold; absent where the plan's rate is not known. */
  clicksToSell?: number;
  clicks: number;
  days: number;
  /** Days left out because their window is not closed. */
  immatureDays: number;
}

/** Why nothing can be said about a term. */
export type NoNegation = 'clicks' | 'spend' | 'orders' | 'ordersAboveClicks' | 'immature' | 'noRate';

/**
 * The two rules of facts a.4, over mature days only: at least 95 % of the likely rates of a term lie below what its clicks cost, CVR < CPC / c; or
 * it has no sale after ln(0.05) / ln(1 - p0) clicks, p0 being the rate of its plan. A term that sold is only ever excluded by the first, and only
 * where its own figures lose as well, one order at least being due: a plan that loses does not condemn a term of two clicks.
 *
 * @param how `prior` is the plan of the term over the same days; c is what an order of the counted sales leaves (see `marginOn`)
 */
export function negation(tally: Tally, breakEven: BreakEven, how: How): Negation | NoNegation {
  const { clicks, spend, orders, sales } = tally;
  if (how.days <= 0 && how.immatureDays > 0) return 'immature';
  if (!given(clicks) || clicks < 0) return 'clicks';
  if (!given(orders) || orders < 0) return 'orders';
  if (orders > clicks) return 'ordersAboveClicks';
  if (!given(spend)) return 'spend';
  const plan =
    how.prior && given(how.prior.clicks) && given(how.prior.orders) ? { clicks: how.prior.clicks, orders: how.prior.orders } : undefined;
  const planRate = plan && plan.clicks > 0 && plan.orders > 0 && plan.orders < plan.clicks ? plan.orders / plan.clicks : undefined;
  const known = breakEven.known && breakEven.currency === how.currency ? breakEven : undefined;
  if (!known && planRate === undefined) return 'noRate';
  const clicksToSell = planRate === undefined ? undefined : (clicksUntilSale(planRate, SURE) ?? undefined);
  let probability: number | undefined;
  let lost = false;
  if (known && clicks > 0 && spend > 0) {
    const margin = marginOn(known, how.state);
    const usual = orderValueOf(how.prior) ?? known.placed;
    // Orders whose sales are not printed are taken to be worth the usual.
    const sold = given(sales) && sales >= 0 ? sales : orders * usual;
    const value = shrunkValue({ orders, sales: sold }, usual);
    if (margin <= 0) probability = 1;
    else {
      const needed = spend / clicks / (value * margin);
      probability = 1 - above(afterSeeing(priorOf(plan), { clicks, orders }, how.spread ?? ORDER_SPREAD), needed);
      lost = sold * margin <= spend && ordersDue(clicks, needed) >= 1;
    }
    lost ||= margin <= 0;
  }
  const losing = lost && probability !== undefined && probability >= SURE;
  const silent = orders === 0 && spend > 0 && clicksToSell !== undefined && clicks >= clicksToSell;
  return {
    negate: losing || silent,
    ...(losing ? { by: 'losing' as const } : silent ? { by: 'silent' as const } : {}),
    ...(probability === undefined ? {} : { probability }),
    ...(clicksToSell === undefined ? {} : { clicksToSell }),
    clicks,
    days: how.days,
    immatureDays: how.immatureDays,
  };
}

function orderValueOf(tally: Tally | undefined): number | undefined {
  return tally && given(tally.orders) && given(tally.sales) && tally.orders > 0 && tally.sales > 0 ? tally.sales / tally.orders : undefined;
}
