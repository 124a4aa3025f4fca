import type { Comparison, Incomparable } from '../../utils/ads/analysis/compare';
import type { DaySheet } from '../../utils/ads/analysis/day-sheet';
import type { Ground } from '../../utils/ads/analysis/ground';
import type { PlanDays, ProfitDay } from '../../utils/ads/analysis/profit-series';
import type { Earned } from '../../utils/ads/analysis/rows';
import type { Scatter } from '../../utils/ads/analysis/scatter';
import type { TermTable } from '../../utils/ads/analysis/term-table';
import type { Waterfall } from '../../utils/ads/analysis/waterfall';
import type { BreakEven, CostGap } from '../../utils/ads/cost';
import type { How } from '../../utils/ads/judge';
import type { CostBasis } from '../../utils/ads/page-costs';
import type { Source } from '../../utils/ads/source';
import type { Tally } from '../../utils/ads/tally';
import type { DayNumber } from '../../utils/ledger/batch';
import type { Dimension } from '../../utils/ledger/view';
import type { TermsAsked, TermsFound } from '../terms/asked';

/** Local days, both included. */
export interface Span {
  from: DayNumber;
  to: DayNumber;
}

/** What a desk asks the Worker; `today` is the local day. */
export type Question =
  | ({ kind: 'profit'; view: string; by: Dimension; today: DayNumber } & Span)
  | ({ kind: 'terms'; view: string; today: DayNumber } & Span)
  | { kind: 'day'; shop: string; day: DayNumber; today: DayNumber }
  | { kind: 'compare'; view: string; before: Span; after: Span; today: DayNumber };

/** Profit of a view over some days. */
export interface ProfitAnswer {
  kind: 'profit';
  source: Source;
  by: Dimension;
  /** Days with figures; of them those in the sums (closed, and seen whole), and those still open. */
  days: number;
  matureDays: number;
  openDays: number;
  /** Whole periods that touch the stretch and cannot be told by day. */
  periods: number;
  series: readonly ProfitDay[];
  heat: PlanDays;
  /** Closed days alone. */
  waterfall: Waterfall;
  scatter: Scatter;
  all: Earned;
  /** Rows by what their break-even rests on, and what is missing of those without. */
  costs: { by: Readonly<Record<CostBasis, number>>; missing: readonly CostGap[] };
  ground: Ground;
  /** Days seen in part only: their rows are judged, but they are in no sum. */
  partDays: readonly DayNumber[];
  /** What the verdict of each point was reached with, for the formula behind it. */
  judged: readonly { tally: Tally; breakEven: BreakEven; how: How }[];
  /** Points beyond those of the chart. */
  morePoints: number;
}

/** The table itself stays in the Worker (components/terms/asked.ts). */
export interface TermsAnswer extends Omit<TermTable, 'rows'> {
  kind: 'terms';
  source: Source;
  ground: Ground;
  rows: number;
}

export interface DayAnswer {
  kind: 'day';
  day: DayNumber;
  /** One for every view that has the day: each counts for itself, nothing is added. */
  sheets: readonly {
    view: string;
    source: Source;
    rowsBy: readonly Dimension[];
    /** What its lines are about. */
    by: Dimension;
    /** Every row of the day was seen. */
    complete: boolean;
    /** Absent: the day is not over. */
    sheet?: DaySheet;
    ground: Ground;
  }[];
}

/** One period of a comparison: its closed days, and those left out. */
export interface Side extends Span {
  tally: Tally;
  days: number;
  immatureDays: number;
  ground: Ground;
}

export interface CompareAnswer {
  kind: 'compare';
  source: Source;
  before: Side;
  after: Side;
  result: Comparison | Incomparable;
  /** The two share days: nothing is compared. */
  overlap: boolean;
}

/** `gone`: the view is not in the ledger any more. */
export type Answer = ProfitAnswer | TermsAnswer | DayAnswer | CompareAnswer | { kind: 'gone' };

/** To the Worker; the answer has the number of its question. */
export type Order = { run: number; question: Question } | { ask: number; of: TermsAsked };

/** `found` is absent where a newer question of its kind was there already. */
export type Report = { run: number; answer: Answer } | { ask: number; found?: TermsFound } | { bug: string };
