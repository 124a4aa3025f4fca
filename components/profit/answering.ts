import { comparePeriods } from '../../utils/ads/analysis/compare';
import { daySheet } from '../../utils/ads/analysis/day-sheet';
import { tallyOfDay } from '../../utils/ads/analysis/day-sums';
import { dailyRows, type ItemsOf, type LedgerRow } from '../../utils/ads/analysis/ledger-rows';
import { planDays, profitSeries } from '../../utils/ads/analysis/profit-series';
import { earnedBy, groupedBy } from '../../utils/ads/analysis/rows';
import { scatter } from '../../utils/ads/analysis/scatter';
import { termTable } from '../../utils/ads/analysis/term-table';
import { waterfall } from '../../utils/ads/analysis/waterfall';
import type { CostGap } from '../../utils/ads/cost';
import { judge } from '../../utils/ads/judge';
import type { CostBasis } from '../../utils/ads/page-costs';
import { planItems } from '../../utils/ads/plan-items';
import { isSettled } from '../../utils/ads/settled';
import { addTallies, NOTHING } from '../../utils/ads/sums';
import { type LedgerView, type RollUpRow, readCosts, readLedger, readRollUps, readViews } from '../../utils/history';
import type { Answer, CompareAnswer, DayAnswer, ProfitAnswer, Question, Side, Span } from './protocol';

/** Plans on the heat map: more rows tell less. */
const MOST_PLANS = 40;
/** How far back a weekday is measured, in days. */
const EIGHT_WEEKS = 56;

/** Reads the ledger and works out what a desk asks. */
export async function answerTo(question: Question): Promise<Answer> {
  switch (question.kind) {
    case 'profit':
      return profit(question);
    case 'terms':
      return terms(question);
    case 'day':
      return sheets(question);
    case 'compare':
      return compare(question);
  }
}

async function profit({ view, by, from, to, today }: Extract<Question, { kind: 'profit' }>): Promise<Answer> {
  const [[read], lines] = await Promise.all([readLedger({ views: [view], from, to }), readCosts()]);
  if (!read) return { kind: 'gone' };
  const { source } = read;
  const stretch = { from, to, today, window: source.window, currency: source.currency, state: source.state };
  const rows = dailyRows(read, by, lines, await goodsOf(read, from, to));
  const settled = rows.filter(({ day }) => isSettled(day, today, source.window));
  const matureDays = read.days.filter(({ to: day }) => isSettled(day, today, source.window)).length;
  const whole = settled.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING);
  const judged = [...groupedBy(settled, ({ who }) => who)].map(([who, own]) => {
    const tally = own.reduce((sum, row) => addTallies(sum, row.tally), NOTHING);
    const verdict = judge(tally, breakEvenOver(own), {
      currency: source.currency,
      state: source.state,
      prior: whole,
      days: matureDays,
      immatureDays: read.days.length - matureDays,
    });
    return { who, spend: tally.spend, verdict };
  });
  return {
    kind: 'profit',
    source,
    by,
    days: read.days.length,
    matureDays,
    periods: read.periods.length,
    series: profitSeries(rows, stretch),
    heat: planDays(rows, stretch, MOST_PLANS),
    waterfall: waterfall(settled, stretch),
    scatter: scatter(judged),
    all: earnedBy(settled, stretch),
    costs: basisOf(settled),
    partDays: read.days.filter(({ completeAt }) => completeAt === null).length,
  } satisfies ProfitAnswer;
}

/** Which goods each plan spends on, by the other reports of the same shop: needed where rows name plans and no goods. */
async function goodsOf({ source, rowsBy }: LedgerView, from: number, to: number): Promise<ItemsOf> {
  if (rowsBy.includes('sku') || rowsBy.includes('item')) return () => [];
  const views = (await readViews()).filter(
    (view) =>
      view.source.shop === source.shop &&
      view.source.marketplace === source.marketplace &&
      view.rowsBy.includes('campaign') &&
      (view.rowsBy.includes('sku') || view.rowsBy.includes('item')),
  );
  return views.length === 0 ? () => [] : planItems(await readLedger({ views: views.map(({ id }) => id), from, to }));
}

/** Of a plan over its days: the break-even that most of its spend has. Where costs changed meanwhile it is that of the greater part. */
function breakEvenOver(rows: readonly LedgerRow[]): LedgerRow['breakEven'] {
  const groups = [...groupedBy(rows, ({ breakEven }) => JSON.stringify(breakEven)).values()];
  const spent = (own: readonly LedgerRow[]) => own.reduce((sum, { tally }) => sum + (tally.spend ?? 0), 0);
  const [most] = groups.toSorted((a, b) => spent(b) - spent(a));
  return most?.[0]?.breakEven ?? { known: false, missing: ['noLine'] };
}

function basisOf(rows: readonly LedgerRow[]): ProfitAnswer['costs'] {
  const by: Record<CostBasis, number> = { own: 0, plan: 0, shop: 0, none: 0 };
  const missing = new Set<CostGap>();
  for (const { costBy, breakEven } of rows) {
    by[costBy] += 1;
    if (!breakEven.known) for (const gap of breakEven.missing) missing.add(gap);
  }
  return { by, missing: [...missing] };
}

async function terms({ view, from, to, today }: Extract<Question, { kind: 'terms' }>): Promise<Answer> {
  const [[read], lines] = await Promise.all([readLedger({ views: [view], from, to }), readCosts()]);
  if (!read) return { kind: 'gone' };
  return { kind: 'terms', source: read.source, ...termTable(read, lines, today, await goodsOf(read, from, to)) };
}

async function sheets({ shop, day, today }: Extract<Question, { kind: 'day' }>): Promise<DayAnswer> {
  const own = (await readViews()).filter(({ source, rowsBy }) => source.shop === shop && rowsBy.length > 0);
  const lines = await readCosts();
  const found: DayAnswer['sheets'][number][] = [];
  // One view after the other: eight weeks of all of them at once would be a lot to hold.
  for (const { id } of own) {
    const [read] = await readLedger({ views: [id], from: day - EIGHT_WEEKS, to: day });
    const block = read?.days.find(({ from }) => from === day);
    const by = read?.rowsBy.find((dimension) => dimension === 'campaign') ?? read?.rowsBy[0];
    if (!read || !block || !by) continue;
    const { source } = read;
    const sheet = daySheet(dailyRows(read, by, lines, await goodsOf(read, day - EIGHT_WEEKS, day)), day, {
      today,
      window: source.window,
      currency: source.currency,
      state: source.state,
    });
    found.push({ view: id, source, rowsBy: read.rowsBy, by, complete: block.completeAt !== null, ...(sheet ? { sheet } : {}) });
  }
  return { kind: 'day', day, sheets: found };
}

async function compare({ view, before, after, today }: Extract<Question, { kind: 'compare' }>): Promise<Answer> {
  const own = (await readViews()).find(({ id }) => id === view);
  if (!own) return { kind: 'gone' };
  const { source } = own;
  const sums = await readRollUps({ views: [view], from: Math.min(before.from, after.from), to: Math.max(before.to, after.to) });
  const side = (span: Span) => sideOf(sums, span, today, source.window);
  const [first, second] = [side(before), side(after)];
  return {
    kind: 'compare',
    source,
    before: first,
    after: second,
    result: comparePeriods({ source, ...first }, { source, ...second }),
    overlap: before.from <= after.to && after.from <= before.to,
  } satisfies CompareAnswer;
}

function sideOf(sums: readonly RollUpRow[], span: Span, today: number, window: number | null): Side {
  const own = sums.filter(({ from, to }) => from === to && from >= span.from && to <= span.to);
  const closed = own.filter(({ from }) => isSettled(from, today, window));
  return {
    ...span,
    tally: closed.reduce((sum, day) => addTallies(sum, tallyOfDay(day)), NOTHING),
    days: closed.length,
    immatureDays: own.length - closed.length,
  };
}
