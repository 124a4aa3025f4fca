import { wilson } from '../numbers/intervals';
import { above, afterSeeing, type Belief, priorOf } from './belief';
import type { BreakEven } from './cost';
import { type Counted, exactMargin, marginOn } from './margin';
import { nearest } from './sums';
import type { Tally } from './tally';
import type { NoJudgement, Verdict } from './verdict';

/** What a row is judged with, besides its figures and its costs. */
export interface How extends Counted {
  /** What stands above the row (its plan; the shop for a plan), over the same days: its rate is what the row is believed to have at first. */
  prior?: Tally;
  /** Mature days in the figures, and immature ones that were left out of them. */
  days: number;
  immatureDays: number;
  /** Widening for order values that differ; `ORDER_SPREAD` where not given. */
  spread?: number;
}

/**
 * How much less an order tells of the sales than it tells of the count of orders. Sales are a random number of orders of random value, so their
 * variance is n x E(value²): orders weigh as 1 / (1 + cv²) of themselves, cv being the standard deviation of the order values over their mean.
 * Reports hold sums only, so cv is unknown; 0.5 is an assumption (one to three pieces of goods of one price level), shown with every verdict, and
 * 1 stands for goods of one price sold singly.
 */
export const ORDER_SPREAD = 1 + 0.5 ** 2;

/**
 * How many orders the usual value of an order weighs: values within a row vary about 0.5 of their mean, means of rows of one plan about 0.2 to 0.3
 * (both assumed, as above), and the square of their quotient is 3 to 6.
 */
export const VALUE_ORDERS = 5;

/** How sure a judgement has to be. */
export const SURE = 0.95;
const MOST_CLICKS = 100_000;

/** All numbers between the figures and the verdict, for whoever asks how it came about. */
export interface Working {
  spend: number;
  clicks: number;
  orders: number;
  sales: number;
  /** What an order of what stands above the row is worth, or one of the cost sheet; and whose it is. */
  usualValue: number;
  usualFrom: 'parent' | 'costs';
  /** What an order of the row is taken to be worth: its own, drawn to the usual one while they are few. */
  orderValue: number;
  /** Left of 1 of sales before ads. */
  margin: number;
  /** Share of clicks that must become orders: CPC over what an order leaves. */
  rateNeeded: number;
  spread: number;
  prior: Belief;
  belief: Belief;
}

/**
 * Whether a row earns after costs: `earns` where at least 95 % of all likely rates of orders do, `loses` where at most 5 % do, and in both cases
 * only where the row's own figures say so too: a plan's name alone, good or bad, never decides about a keyword. The likely rates are the beta
 * distribution of the row's own clicks over its plan's rate (facts a.4); the cost of a click is taken as steady, the value of an order as the row's
 * own drawn to the plan's.
 *
 * Figures that cannot be (more orders than clicks, orders without sales), figures not printed, costs not known and days not closed are no
 * judgement but a reason. The intervals shown are Wilson's of the row's own rate, times its own value of an order: what happened, not what is
 * believed.
 */
export function judge(tally: Tally, breakEven: BreakEven, how: How): Verdict {
  const { spend, clicks, orders, sales } = tally;
  const costs = breakEven.known && breakEven.currency === how.currency ? breakEven : undefined;
  const margin = costs && marginOn(costs, how.state);
  const exact = costs && exactMargin(costs, how.state);
  const facts = {
    roas: given(spend) && given(sales) && spend > 0 ? sales / spend : null,
    ...(margin !== undefined && margin > 0 ? { breakEven: 1 / margin } : {}),
    profit: given(spend) && given(sales) && exact !== undefined ? nearest(sales * exact - spend) : null,
    clicks: given(clicks) ? clicks : null,
    orders: given(orders) ? orders : null,
    days: how.days,
    immatureDays: how.immatureDays,
  };
  const worked = workOut(tally, breakEven, how);
  if ('kind' in worked) return { ...facts, ...standing(worked) };
  const probability = above(worked.belief, worked.rateNeeded);
  const rates = wilson({ of: worked.orders, per: worked.clicks }, worked.spread);
  const value = worked.orders > 0 ? worked.sales / worked.orders : worked.usualValue;
  const salesAt = (rate: number) => rate * worked.clicks * value;
  const [low, high] = [salesAt(rates[0]), salesAt(rates[1])];
  const judgement = decided(worked, probability);
  return {
    ...facts,
    judgement,
    roasInterval: [low / worked.spend, high / worked.spend],
    profitInterval: [nearest(low * worked.margin - worked.spend), nearest(high * worked.margin - worked.spend)],
    probability,
    ...(judgement === 'cannotTell' ? { because: { kind: 'tooFew', clicksNeeded: clicksNeeded(worked) } } : {}),
  };
}

/** A reason decides by itself only where nothing is left to chance: no click can be waited for, or no sales can earn. */
function standing(because: NoJudgement): Pick<Verdict, 'judgement' | 'because' | 'probability'> {
  if (because.kind === 'noMargin') return { judgement: 'loses', because, probability: 0 };
  return { judgement: because.kind === 'tooFew' ? 'cannotTell' : 'unknown', because };
}

/** The numbers of a verdict, or why there are none. */
export function workOut(tally: Tally, breakEven: BreakEven, how: How): Working | NoJudgement {
  const { spend, clicks, orders, sales } = tally;
  if (how.days <= 0 && how.immatureDays > 0) return { kind: 'immature', days: how.immatureDays };
  if (!given(spend)) return { kind: 'figure', missing: 'spend' };
  if (spend <= 0) return { kind: 'noSpend' };
  if (!breakEven.known) return { kind: 'cost', missing: breakEven.missing };
  if (breakEven.currency !== how.currency) return { kind: 'currency', figures: how.currency, costs: breakEven.currency };
  const margin = marginOn(breakEven, how.state);
  if (margin <= 0) return { kind: 'noMargin' };
  if (!given(clicks) || clicks < 0) return { kind: 'figure', missing: 'clicks' };
  if (!given(orders) || orders < 0) return { kind: 'figure', missing: 'orders' };
  if (orders > clicks) return { kind: 'ordersAboveClicks' };
  if (!given(sales) || sales < 0) return { kind: 'figure', missing: 'sales' };
  // Sales of no orders, or orders of no sales: one of the two columns counts something else.
  if (orders === 0 && sales > 0) return { kind: 'figure', missing: 'orders' };
  if (orders > 0 && sales === 0) return { kind: 'figure', missing: 'sales' };
  if (clicks === 0) return { kind: 'tooFew', clicksNeeded: null };
  const parent = seenIn(how.prior);
  const usualValue = parent?.value ?? breakEven.placed;
  const orderValue = shrunkValue({ orders, sales }, usualValue);
  const spread = how.spread ?? ORDER_SPREAD;
  const prior = priorOf(parent);
  return {
    spend,
    clicks,
    orders,
    sales,
    usualValue,
    usualFrom: parent?.value === undefined ? 'costs' : 'parent',
    orderValue,
    margin,
    rateNeeded: spend / clicks / (orderValue * margin),
    spread,
    prior,
    belief: afterSeeing(prior, { clicks, orders }, spread),
  };
}

/** What an order is worth: of few orders it says little, so it is drawn to the usual value. Money in minor units. */
export function shrunkValue({ orders, sales }: { orders: number; sales: number }, usual: number): number {
  return (sales + VALUE_ORDERS * usual) / (orders + VALUE_ORDERS);
}

function seenIn(prior: Tally | undefined): { clicks: number; orders: number; value?: number } | undefined {
  if (!prior || !given(prior.clicks) || !given(prior.orders) || prior.orders > prior.clicks) return undefined;
  const { clicks, orders, sales } = prior;
  return { clicks, orders, ...(orders > 0 && given(sales) && sales > 0 ? { value: sales / orders } : {}) };
}

function decided({ sales, margin, spend, clicks, rateNeeded }: Working, probability: number): 'earns' | 'loses' | 'cannotTell' {
  const own = sales * margin - spend;
  if (probability >= SURE && own >= 0) return 'earns';
  if (probability <= 1 - SURE && own <= 0 && ordersDue(clicks, rateNeeded) >= 1) return 'loses';
  return 'cannotTell';
}

/** Orders that so many clicks would have brought a row that just breaks even. Before the first one is due, no row has lost by itself. */
export function ordersDue(clicks: number, rateNeeded: number): number {
  return clicks * rateNeeded;
}

/** Clicks still to come until this row is decided, if its rate, its cost of a click and its order value stay; null where 100,000 are too few. */
function clicksNeeded(worked: Working): number | null {
  const { clicks, spend, orders, sales, margin, usualValue, prior, spread } = worked;
  const tells = (more: number): boolean => {
    const scale = 1 + more / clicks;
    const seen = { clicks: clicks * scale, orders: orders * scale, sales: sales * scale };
    const rateNeeded = spend / clicks / (shrunkValue(seen, usualValue) * margin);
    const grown = { ...worked, ...seen, spend: spend * scale, rateNeeded };
    return decided(grown, above(afterSeeing(prior, seen, spread), rateNeeded)) !== 'cannotTell';
  };
  if (tells(0)) return 0;
  if (!tells(MOST_CLICKS)) return null;
  let [low, high] = [0, MOST_CLICKS];
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (tells(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** A figure that is there: neither unknown nor the NaN of an empty cell. */
export function given(figure: number | null | undefined): figure is number {
  return typeof figure === 'number' && Number.isFinite(figure);
}
