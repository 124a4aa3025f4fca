import { dailyRows, type ItemsOf, type LedgerRow, type ReadView } from '../../utils/ads/analysis/ledger-rows';
import { groupedBy } from '../../utils/ads/analysis/rows';
import type { BreakEven, CostGap, CostLine } from '../../utils/ads/cost';
import { given, type How, judge } from '../../utils/ads/judge';
import { type CostBasis, type Known, weightedBreakEven } from '../../utils/ads/page-costs';
import { isSettled } from '../../utils/ads/settled';
import type { Entity, Source } from '../../utils/ads/source';
import { addTallies, NOTHING } from '../../utils/ads/sums';
import { TALLY_MEASURES, type Tally } from '../../utils/ads/tally';
import type { Verdict } from '../../utils/ads/verdict';
import type { Block } from '../../utils/ledger/block';
import { planId } from './who';

/** A plan as a line of the list. */
export interface PlanLine {
  id: string;
  name: string;
  entity: Entity;
  spend: number | null;
  verdict: Verdict;
  /** The weakest ground that any of its costs stands on. */
  costBy: CostBasis;
}

/** A plan with all that its verdict was reached with. */
export interface Judged extends PlanLine {
  /** Closed days alone. */
  tally: Tally;
  breakEven: BreakEven;
  how: How;
  /** Share of its spend that is on goods without costs, 0 to 1: the others stand for them. */
  unknownShare: number;
}

/** Least share of a plan's spend whose costs are known for the plan to have a break-even, as for plans of a page. */
const LEAST_KNOWN = 0.8;

/** Before its first day is closed nothing is known of a plan, which is not 0. */
const UNKNOWN: Tally = { impressions: null, clicks: null, spend: null, orders: null, units: null, sales: null };

/** A view with what is looked at of it: its days, or the newest closed period where there are none. */
export interface Looked extends ReadView {
  period?: { from: number; to: number };
}

/** Periods are never added: of several the newest closed one stands, and only where there is no day. */
export function lookedAt(view: ReadView & { periods: readonly Block[] }, today: number): Looked {
  if (view.days.length > 0) return view;
  const closed = view.periods.filter(({ to }) => isSettled(to, today, view.source.window));
  const [newest] = closed.toSorted((a, b) => b.to - a.to || a.from - b.from);
  return newest ? { ...view, days: [newest], period: { from: newest.from, to: newest.to } } : view;
}

/** Every plan of a view over its closed days, the dearest loss first; plans whose profit is not known come last, by spend. */
export function judgedPlans(view: Looked, lines: readonly CostLine[], today: number, itemsOf?: ItemsOf): Judged[] {
  const { source, period } = view;
  const rows = dailyRows(view, 'campaign', lines, itemsOf).filter(({ tally }) => saysSomething(tally));
  const lengths = new Map(view.days.map(({ from, to }) => [from, to - from + 1]));
  const settled = (row: LedgerRow) => period !== undefined || isSettled(row.day, today, source.window);
  const plans = [...groupedBy(rows, ({ entity }) => planId(entity))].map(([id, own]) => {
    const closed = own.filter(settled);
    const days = (part: readonly LedgerRow[]) =>
      [...new Set(part.map(({ day }) => day))].reduce((sum, day) => sum + (lengths.get(day) ?? 1), 0);
    const last = own.at(-1);
    return {
      id,
      name: last?.who ?? '',
      entity: planOf(last?.entity ?? {}),
      tally: closed.length > 0 ? closed.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING) : UNKNOWN,
      days: days(closed),
      immatureDays: days(own.filter((row) => !settled(row))),
      ...costsOver(closed.length > 0 ? closed : own, source),
    };
  });
  const prior = wholeSum(plans);
  const judged = plans.map(({ days, immatureDays, ...plan }): Judged => {
    const how: How = { currency: source.currency, state: source.state, prior, days, immatureDays };
    return { ...plan, spend: plan.tally.spend, how, verdict: judge(plan.tally, plan.breakEven, how) };
  });
  const last = Number.POSITIVE_INFINITY;
  return judged.sort(
    (a, b) => (a.verdict.profit ?? last) - (b.verdict.profit ?? last) || (b.spend ?? 0) - (a.spend ?? 0) || (a.id < b.id ? -1 : 1),
  );
}

function planOf({ campaign, campaignId }: Entity): Entity {
  return { ...(campaign === undefined ? {} : { campaign }), ...(campaignId === undefined ? {} : { campaignId }) };
}

/** A row in which no figure is printed says nothing of its day, as if it were not there. */
export function saysSomething(tally: Tally): boolean {
  return TALLY_MEASURES.some((measure) => tally[measure] !== null);
}

/** All plans together, but for those that lack a figure: they tell nothing of a rate. */
export function wholeSum(plans: readonly { tally: Tally }[]): Tally {
  const isWhole = ({ clicks, orders, sales, spend }: Tally) =>
    given(clicks) && given(orders) && given(sales) && given(spend) && orders <= clicks;
  return plans.reduce((sum, { tally }) => (isWhole(tally) ? addTallies(sum, tally) : sum), NOTHING);
}

const WEAKEST: readonly CostBasis[] = ['shop', 'plan', 'own'];

/** The break-even of several goods: the one whose margin turns all their sales into what they left together. */
function costsOver(rows: readonly LedgerRow[], { currency }: Source): Pick<Judged, 'breakEven' | 'costBy' | 'unknownShare'> {
  const spent = rows.filter(({ tally }) => (tally.spend ?? 0) > 0 || (tally.sales ?? 0) > 0);
  const all = sumOf(spent, 'spend');
  const known = spent.flatMap((row) =>
    row.breakEven.known && row.breakEven.currency === currency ? [{ ...row, breakEven: row.breakEven }] : [],
  );
  const unknownShare = all > 0 ? 1 - sumOf(known, 'spend') / all : known.length > 0 ? 0 : 1;
  const [first] = known;
  if (!first || 1 - unknownShare < LEAST_KNOWN) {
    const gaps = rows.flatMap(({ breakEven }): readonly CostGap[] => (breakEven.known ? [] : breakEven.missing));
    return { breakEven: { known: false, missing: gaps.length > 0 ? [...new Set(gaps)] : ['noLine'] }, costBy: 'none', unknownShare };
  }
  const by = sumOf(known, 'sales') > 0 ? 'sales' : 'spend';
  const same = known.every(({ breakEven }) => sameCosts(breakEven, first.breakEven));
  const weighed = known.map(({ breakEven, tally }) => ({ breakEven, weight: tally[by] ?? 0 }));
  return {
    breakEven: same ? first.breakEven : weightedBreakEven(weighed, currency),
    costBy: WEAKEST.find((basis) => known.some(({ costBy }) => costBy === basis)) ?? 'own',
    unknownShare,
  };
}

function sameCosts(one: Known, other: Known): boolean {
  return one.margin === other.margin && one.placed === other.placed && one.roasNet === other.roasNet;
}

function sumOf(rows: readonly { tally: Tally }[], measure: 'spend' | 'sales'): number {
  return rows.reduce((sum, { tally }) => sum + (tally[measure] ?? 0), 0);
}
