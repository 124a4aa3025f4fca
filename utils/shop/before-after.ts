import { differenceInterval, dispersionOf, type Interval, ratioInterval, type Share, shareDispersionOf, sumOf } from '../numbers/intervals';
import { addDays } from './days';
import { FIGURES, type Figure, type TrafficDay } from './traffic';

/** Days looked at on each side of a change. Whole weeks, so that every weekday stands on both sides as often. */
export const WINDOWS = [7, 14] as const;
export type WindowDays = (typeof WINDOWS)[number];

/** Shares that a title or a picture can move. */
const RATES = [
  { rate: 'clickRate', of: 'clicks', per: 'impressions' },
  { rate: 'conversion', of: 'orders', per: 'visitors' },
] as const satisfies readonly { rate: string; of: Figure; per: Figure }[];
type Rate = (typeof RATES)[number]['rate'];

/** `rose` and `fell` only where the whole interval stands on one side of "as before"; never more than a sign: nothing here is a proof. */
type Verdict = 'rose' | 'fell' | 'unclear';

/** Why nothing can be told yet. */
type Unclear =
  /** fewer than half of the days of a side have this figure */
  | { why: 'fewDays' }
  /** the interval holds "as before"; `days` each side would need if things went on like this, absent where 90 would not be enough */
  | { why: 'wide'; days?: number };

export interface ComparedFigure {
  figure: Figure;
  /** Totals over the days that have the figure. */
  before: { total: number; days: number };
  after: { total: number; days: number };
  /** Daily average after over before; undefined where before is 0 or a side is empty. */
  ratio?: number;
  /** Interval of the ratio at 95 %. */
  interval?: Interval;
  verdict: Verdict;
  unclear?: Unclear;
}

export interface ComparedRate {
  rate: Rate;
  before: Share;
  after: Share;
  /** Share after minus share before, and its interval at 95 %. */
  difference?: number;
  interval?: Interval;
  verdict: Verdict;
  unclear?: Unclear;
}

/** The days before a change and those after it, the day of the change left out. */
export interface BeforeAfter {
  day: string;
  window: WindowDays;
  /** Days without any figures; days that have not passed yet are not among them. */
  missing: { before: number; after: number };
  /** Days of the window after the change that have not passed yet, today included. */
  toCome: number;
  /** Other days inside the two windows on which the listing was changed: what did it cannot be told apart. */
  others: readonly string[];
  /** The currency `sales` are in, where they say. */
  currency?: string;
  figures: readonly ComparedFigure[];
  rates: readonly ComparedRate[];
}

/** Longest stretch on each side that "so much more is needed" speaks of. */
const MOST_NEEDED = 90;

/**
 * What happened before and after a change, for every figure and rate that stands on both sides at all. Counts are compared by the ratio of daily
 * averages, exact given the counts and widened by how much the days themselves vary (see ratioInterval); shares by their difference (Newcombe).
 * Days of a listing vary far more than dice do: an interval that took them for dice would call every weekend a change.
 *
 * @param traffic days of one listing in any order, each once
 * @param day of the change, YYYY-MM-DD
 * @param today YYYY-MM-DD; it and what follows has not passed yet
 * @param changes days on which the listing was changed; the day itself may be among them
 */
export function beforeAfter(
  traffic: readonly TrafficDay[],
  day: string,
  window: WindowDays,
  today: string,
  changes: readonly string[],
): BeforeAfter {
  const known = new Map(traffic.map((row) => [row.day, row]));
  const span = (from: number) => Array.from({ length: window }, (_, index) => addDays(day, from + index));
  const [daysBefore, daysAfter] = [span(-window), span(1)];
  const passed = daysAfter.filter((one) => one < today);
  const rows = (days: readonly string[]) => days.flatMap((one) => (one < today ? (known.get(one) ?? []) : []));
  const sides: Sides = [rows(daysBefore), rows(daysAfter)];
  const currencies = new Set(sides.flat().flatMap(({ sales, currency }) => (sales === undefined ? [] : [currency])));
  const figures = FIGURES.filter((figure) => figure !== 'sales' || currencies.size === 1);
  const [currency] = currencies;
  return {
    day,
    window,
    missing: {
      before: daysBefore.filter((one) => one < today).length - sides[0].length,
      after: passed.length - sides[1].length,
    },
    toCome: window - passed.length,
    others: [...new Set(changes)].filter((one) => one !== day && [...daysBefore, ...daysAfter].includes(one)).sort(),
    ...(currencies.size === 1 && currency !== undefined ? { currency } : {}),
    figures: figures.flatMap((figure) => compareFigure(sides, figure, window)),
    rates: RATES.flatMap((rate) => compareRate(sides, rate, window)),
  };
}

type Sides = readonly [before: readonly TrafficDay[], after: readonly TrafficDay[]];

function compareFigure(sides: Sides, figure: Figure, window: WindowDays): ComparedFigure[] {
  // Refunds can bring a day's sales below 0; such a day is no count and is left out.
  const [first, second] = sides.map((rows) => rows.flatMap((row) => ((row[figure] ?? -1) >= 0 ? [row[figure] ?? 0] : [])));
  if (!first || !second || first.length + second.length === 0) return [];
  const [before, after] = [countOf(first), countOf(second)];
  const dispersion = dispersionOf([first, second]);
  const enough = Math.min(first.length, second.length) >= window / 2;
  const interval = enough ? ratioInterval(before, after, dispersion) : undefined;
  const ratio = after.total / after.days / (before.total / before.days);
  const stretched = (days: number) => ratioInterval(before, after, (dispersion * Math.min(before.days, after.days)) / days);
  return [
    {
      figure,
      before,
      after,
      ...(Number.isFinite(ratio) ? { ratio } : {}),
      ...(interval ? { interval } : {}),
      ...judged(interval, 1, enough, () => needed(stretched, 1, window)),
    },
  ];
}

function countOf(values: readonly number[]) {
  return { total: values.reduce((sum, value) => sum + value, 0), days: values.length };
}

function compareRate(sides: Sides, { rate, of, per }: (typeof RATES)[number], window: WindowDays): ComparedRate[] {
  const shares = sides.map((rows) =>
    rows.flatMap((row): Share[] => {
      const [some, all] = [row[of], row[per]];
      // More orders than visitors is no share of the visitors: the report counts something else on that day.
      return some === undefined || all === undefined || some > all ? [] : [{ of: some, per: all }];
    }),
  );
  const [first, second] = shares;
  if (!first || !second) return [];
  const [before, after] = [sumOf(first), sumOf(second)];
  if (before.per === 0 && after.per === 0) return [];
  const dispersion = shareDispersionOf([first, second]);
  const enough = Math.min(first.length, second.length) >= window / 2 && before.per > 0 && after.per > 0;
  const interval = enough ? differenceInterval(before, after, dispersion) : undefined;
  const difference = after.of / after.per - before.of / before.per;
  const stretched = (days: number) => differenceInterval(before, after, (dispersion * Math.min(first.length, second.length)) / days);
  return [
    {
      rate,
      before,
      after,
      ...(Number.isFinite(difference) ? { difference } : {}),
      ...(interval ? { interval } : {}),
      ...judged(interval, 0, enough, () => needed(stretched, 0, window)),
    },
  ];
}

function judged(
  interval: Interval | undefined,
  asBefore: number,
  enough: boolean,
  days: () => number | undefined,
): { verdict: Verdict; unclear?: Unclear } {
  if (!enough) return { verdict: 'unclear', unclear: { why: 'fewDays' } };
  if (interval && interval[0] > asBefore) return { verdict: 'rose' };
  if (interval && interval[1] < asBefore) return { verdict: 'fell' };
  const wanted = days();
  return { verdict: 'unclear', unclear: { why: 'wide', ...(wanted === undefined ? {} : { days: wanted }) } };
}

/** Days each side would need for the interval to leave "as before", were averages and spread to stay what they are. */
function needed(stretched: (days: number) => Interval | undefined, asBefore: number, window: number): number | undefined {
  const tells = (days: number): boolean => {
    const interval = stretched(days);
    return interval !== undefined && (interval[0] > asBefore || interval[1] < asBefore);
  };
  if (!tells(MOST_NEEDED)) return undefined;
  let [low, high] = [window, MOST_NEEDED];
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (tells(middle)) high = middle;
    else low = middle;
  }
  return high;
}
