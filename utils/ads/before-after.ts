import type { DayNumber } from '../ledger/batch';
import { dayText } from '../ledger/day';
import { betaQuantile } from '../numbers/beta';
import type { Interval } from '../numbers/intervals';
import { type BeforeAfter, beforeAfter, type ComparedFigure, type ComparedRate, type WindowDays } from '../shop/before-after';
import type { TrafficDay } from '../shop/traffic';
import { given } from './judge';
import type { Tally } from './tally';

/** One day of a plan, keyword or item. */
export interface TallyDay {
  day: DayNumber;
  tally: Tally;
}

/** Sales over spend on both sides of a change. */
interface ComparedRoas {
  before: number;
  after: number;
  /** After over before, and its interval at 95 %; absent with fewer than 4 days on a side, or where a side sold nothing. */
  ratio?: number;
  interval?: Interval;
  verdict: 'rose' | 'fell' | 'unclear';
}

/**
 * What happened before and after a change of an ad. Never a proof: seasons, rivals and other changes are in it as well, which every view of it
 * has to say.
 */
export interface ChangeEffect extends Omit<BeforeAfter, 'figures' | 'rates'> {
  figures: readonly (Omit<ComparedFigure, 'figure'> & { figure: 'impressions' | 'clicks' | 'orders' | 'units' | 'sales' | 'spend' })[];
  rates: readonly (Omit<ComparedRate, 'rate'> & { rate: 'clickRate' | 'conversion' })[];
  roas?: ComparedRoas;
  proof: false;
}

/**
 * The days before a change against those after it, for every figure that stands on both sides (utils/shop/before-after.ts). Only days whose window
 * is closed take part: days after a change always look worse while their orders are still coming.
 *
 * @param days of one entity and one source, in any order, each once
 * @param day of the change; itself left out
 * @param firstImmature the first day whose window is not closed; it and what follows counts as not passed
 * @param changes days of other changes to the same ad
 */
export function changeEffect(
  days: readonly TallyDay[],
  day: DayNumber,
  window: WindowDays,
  firstImmature: DayNumber,
  currency: string,
  changes: readonly DayNumber[],
): ChangeEffect {
  const compare = (rows: readonly TrafficDay[]) => beforeAfter(rows, dayText(day), window, dayText(firstImmature), changes.map(dayText));
  // Orders come from clicks here, as they come from visitors on a listing.
  const all = compare(days.map(({ day: one, tally }) => ({ ...trafficOf(one, tally, currency), ...shown('visitors', tally.clicks) })));
  const spend = compare(days.map(({ day: one, tally }) => ({ day: dayText(one), currency, ...shown('sales', tally.spend) })));
  const side = (from: number) => days.filter(({ day: one }) => one >= from && one < from + window && one < firstImmature);
  const roas = compareRoas(side(day - window), side(day + 1));
  return {
    ...all,
    figures: [
      ...all.figures.flatMap((compared) => (compared.figure === 'visitors' ? [] : [{ ...compared, figure: compared.figure }])),
      ...spend.figures.map((compared) => ({ ...compared, figure: 'spend' as const })),
    ],
    ...(roas ? { roas } : {}),
    proof: false,
  };
}

function trafficOf(day: DayNumber, tally: Tally, currency: string): TrafficDay {
  const { impressions, clicks, orders, units, sales } = tally;
  return {
    day: dayText(day),
    currency,
    ...shown('impressions', impressions),
    ...shown('clicks', clicks),
    ...shown('orders', orders),
    ...shown('units', units),
    ...shown('sales', sales),
  };
}

function shown<Name extends string>(name: Name, figure: number | null): Partial<Record<Name, number>> {
  return given(figure) ? ({ [name]: figure } as Record<Name, number>) : {};
}

/** Fewest days a side needs for its days to show how much they vary. */
const LEAST_DAYS = 4;

/**
 * Ratio of two ratios of sums by its logarithm: each side's variance from how its days leave its own ratio (Cochran, Sampling Techniques, 1977,
 * 6.4), the reach by Student's t of the smaller side. A day that lacks sales or spend is in neither sum.
 */
function compareRoas(before: readonly TallyDay[], after: readonly TallyDay[]): ComparedRoas | undefined {
  const [first, second] = [roasOf(before), roasOf(after)];
  if (!first || !second) return undefined;
  const freedom = Math.min(first.days, second.days) - 1;
  if (freedom < LEAST_DAYS - 1 || first.roas <= 0 || second.roas <= 0)
    return { before: first.roas, after: second.roas, verdict: 'unclear' };
  const ratio = second.roas / first.roas;
  const quantile = betaQuantile(0.95, 0.5, freedom / 2);
  const reach = Math.sqrt(((freedom * quantile) / (1 - quantile)) * (first.variance + second.variance));
  const interval: Interval = [ratio * Math.exp(-reach), ratio * Math.exp(reach)];
  const verdict = interval[0] > 1 ? 'rose' : interval[1] < 1 ? 'fell' : 'unclear';
  return { before: first.roas, after: second.roas, ratio, interval, verdict };
}

/** `variance` is of the logarithm. */
function roasOf(days: readonly TallyDay[]): { roas: number; days: number; variance: number } | undefined {
  const known = days.flatMap(({ tally: { sales, spend } }) => (given(sales) && given(spend) && spend >= 0 ? [{ sales, spend }] : []));
  const sum = known.reduce((total, { sales, spend }) => ({ sales: total.sales + sales, spend: total.spend + spend }), {
    sales: 0,
    spend: 0,
  });
  if (sum.spend <= 0) return undefined;
  const roas = sum.sales / sum.spend;
  const square = known.reduce((total, { sales, spend }) => total + (sales - roas * spend) ** 2, 0);
  const count = known.length;
  return { roas, days: count, variance: count > 1 && sum.sales > 0 ? ((square / sum.sales ** 2) * count) / (count - 1) : 0 };
}
