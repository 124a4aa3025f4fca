import type { Source } from '../ads/source';
import type { DayNumber, Measure } from './batch';
import type { RollUp } from './day-total';
import { standingOf } from './standing';

/** One measure over several days. */
interface Summed {
  sum: number;
  /** Rows whose figure is unknown: they are not in the sum, so with any of them it is no total. */
  unknown: number;
}

/** Sums of days (and of periods that touch none of them), and what to say beside them. */
export interface DaySums {
  ok: true;
  totals: Readonly<Record<Measure, Summed>>;
  rows: number;
  /** Days covered. */
  days: number;
  /** Of them days whose window had not closed when they were seen, and days of which that cannot be told. */
  immature: number;
  untold: number;
  /** A day that is not over is among them. */
  today: boolean;
  /** Rows that the newest whole report did not have any more. */
  older: number;
}

type Span = { from: DayNumber; to: DayNumber };

/** Why there is no sum. */
export type NoSum =
  | { ok: false; why: 'empty' }
  /** they are of several views: what is in one may be in the other too */
  | { ok: false; why: 'views'; first: string; second: string }
  /** a period that overlaps days, or another period */
  | { ok: false; why: 'overlap'; first: Span; second: Span }
  /** of these only a part of the rows was ever seen */
  | { ok: false; why: 'partial'; spans: readonly Span[] };

/**
 * The sums of days of one view, or why there are none.
 *
 * @param today the local day
 */
export function sumDays(rollUps: readonly RollUp[], source: Source, today: DayNumber): DaySums | NoSum {
  const inOrder = [...rollUps].sort((a, b) => a.from - b.from || a.to - b.to);
  const [first] = inOrder;
  if (!first) return { ok: false, why: 'empty' };
  const other = inOrder.find(({ view }) => view !== first.view);
  if (other) return { ok: false, why: 'views', first: first.view, second: other.view };
  for (const [at, span] of inOrder.entries()) {
    const before = inOrder[at - 1];
    if (before && span.from <= before.to) return { ok: false, why: 'overlap', first: spanOf(before), second: spanOf(span) };
  }
  const partial = inOrder.filter(({ complete }) => !complete);
  if (partial.length > 0) return { ok: false, why: 'partial', spans: partial.map(spanOf) };
  return added(inOrder, source, today);
}

/** Days that may enter an average or a trend: those that are over and whole. */
export function daysForAverage(rollUps: readonly RollUp[], today: DayNumber): RollUp[] {
  return rollUps.filter(({ from, to, complete }) => from === to && to < today && complete);
}

function added(rollUps: readonly RollUp[], source: Source, today: DayNumber): DaySums {
  const totals: Record<Measure, Summed> = {};
  for (const measure of new Set(rollUps.flatMap((rollUp) => Object.keys(rollUp.totals)))) {
    const all = { sum: 0, unknown: 0 };
    for (const rollUp of rollUps) {
      const one = Object.hasOwn(rollUp.totals, measure) ? rollUp.totals[measure] : undefined;
      all.sum += one?.sum ?? 0;
      all.unknown += one?.unknown ?? rollUp.rows;
    }
    totals[measure] = all;
  }
  const sums: DaySums = { ok: true, totals, rows: 0, days: 0, immature: 0, untold: 0, today: false, older: 0 };
  for (const rollUp of rollUps) {
    const days = rollUp.to - rollUp.from + 1;
    const standing = standingOf(rollUp, source, today);
    sums.rows += rollUp.rows;
    sums.days += days;
    sums.older += rollUp.older;
    if (standing.today) sums.today = true;
    if (standing.mature === false) sums.immature += days;
    if (standing.mature === null) sums.untold += days;
  }
  return sums;
}

const spanOf = ({ from, to }: Span): Span => ({ from, to });
