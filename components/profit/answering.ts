import { comparePeriods } from '../../utils/ads/analysis/compare';
import { daySheet } from '../../utils/ads/analysis/day-sheet';
import { tallyOfDay } from '../../utils/ads/analysis/day-sums';
import { groundOf } from '../../utils/ads/analysis/ground';
import { dailyRows, type ItemsOf, type LedgerRow } from '../../utils/ads/analysis/ledger-rows';
import { planDays, profitSeries } from '../../utils/ads/analysis/profit-series';
import { earnedBy, groupedBy } from '../../utils/ads/analysis/rows';
import { scatter } from '../../utils/ads/analysis/scatter';
import { termTable } from '../../utils/ads/analysis/term-table';
import { waterfall } from '../../utils/ads/analysis/waterfall';
import type { CostGap } from '../../utils/ads/cost';
import { type How, judge } from '../../utils/ads/judge';
import type { CostBasis } from '../../utils/ads/page-costs';
import { planItems } from '../../utils/ads/plan-items';
import { isSettled } from '../../utils/ads/settled';
import { addTallies, NOTHING } from '../../utils/ads/sums';
import { type LedgerView, type RollUpRow, readCosts, readLedger, readRollUps, readViews } from '../../utils/history';
import type { TermShelf } from '../terms/shelf';
import type { Answer, CompareAnswer, DayAnswer, ProfitAnswer, Question, Side, Span, TermsAnswer } from './protocol';

/** Plans on the heat map: more rows tell less. */
const MOST_PLANS = 40;
/** Points of spend and ROAS, the dearest. */
const MOST_POINTS = 300;
/** How far back a weekday is measured, in days. */
const EIGHT_WEEKS = 56;

/** Reads the ledger and works out what a desk asks. @param shelf where a table of terms is put, too long to be sent */
export async function answerTo(question: Question, shelf: TermShelf): Promise<Answer> {
  switch (question.kind) {
    case 'profit':
      return profit(question);
    case 'terms':
      return terms(question, shelf);
    case 'day':
      return sheets(question);
    case 'compare':
      return compare(question);
  }
}

async function profit({ view, by, from, to, today }: Extract<Question, { kind: 'profit' }>): Promise<Answer> {
  const [[read], sums, lines] = await Promise.all([
    readLedger({ views: [view], from, to }),
    readRollUps({ views: [view], from, to }),
    readCosts(),
  ]);
  if (!read) return { kind: 'gone' };
  const { source } = read;
  const stretch = { from, to, today, window: source.window, currency: source.currency, state: source.state };
  const rows = dailyRows(read, by, lines, await goodsOf(read, from, to));
  const settled = rows.filter(({ day }) => isSettled(day, today, source.window));
  const closed = read.days.filter(({ to: day }) => isSettled(day, today, source.window));
  // A row that was read is right by itself; a sum of some of the rows of a day is no sum of the day.
  const part = new Set(read.days.filter(({ completeAt }) => completeAt === null).map((block) => block.from));
  const summed = part.size === 0 ? settled : settled.filter(({ day }) => !part.has(day));
  const prior = settled.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING);
  const judged = [...groupedBy(settled, ({ who }) => who)].map(([who, own]) => {
    const tally = own.reduce((sum, row) => addTallies(sum, row.tally), NOTHING);
    const how: How = {
      currency: source.currency,
      state: source.state,
      prior,
      days: closed.length,
      immatureDays: read.days.length - closed.length,
    };
    const breakEven = breakEvenOver(own);
    return { who, spend: tally.spend, tally, breakEven, how, verdict: judge(tally, breakEven, how) };
  });
  const { points, ...found } = scatter(judged);
  const byName = new Map(judged.map((one) => [one.who, one]));
  const days = sums.filter((one) => one.from === one.to);
  return {
    kind: 'profit',
    source,
    by,
    days: read.days.length,
    matureDays: closed.filter(({ completeAt }) => completeAt !== null).length,
    openDays: read.days.length - closed.length,
    periods: read.periods.length,
    series: profitSeries(part.size === 0 ? rows : rows.filter(({ day }) => !part.has(day)), stretch),
    heat: planDays(rows, stretch, MOST_PLANS),
    waterfall: waterfall(summed, stretch),
    scatter: { ...found, points: points.slice(0, MOST_POINTS) },
    morePoints: Math.max(0, points.length - MOST_POINTS),
    judged: points.slice(0, MOST_POINTS).flatMap(({ who }) => {
      const one = byName.get(who);
      return one ? [{ tally: one.tally, breakEven: one.breakEven, how: one.how }] : [];
    }),
    all: earnedBy(summed, stretch),
    costs: basisOf(summed),
    partDays: [...part],
    ground: groundOf(
      days.filter((one) => isSettled(one.to, today, source.window)),
      sums,
      { from, to, today },
    ),
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

async function terms({ view, from, to, today }: Extract<Question, { kind: 'terms' }>, shelf: TermShelf): Promise<Answer> {
  const [[read], sums, lines] = await Promise.all([
    readLedger({ views: [view], from, to }),
    readRollUps({ views: [view], from, to }),
    readCosts(),
  ]);
  if (!read) return { kind: 'gone' };
  const { source } = read;
  const { rows, ...table } = termTable(read, lines, today, await goodsOf(read, from, to));
  shelf.fill(rows, source.currency);
  const { period } = table;
  const used = sums.filter((one) =>
    period ? one.from === period.from && one.to === period.to : one.from === one.to && isSettled(one.to, today, source.window),
  );
  const ground = groundOf(used, sums, { ...(period ?? { from, to }), today });
  return { kind: 'terms', source, ...table, rows: rows.length, ground } satisfies TermsAnswer;
}

async function sheets({ shop, day, today }: Extract<Question, { kind: 'day' }>): Promise<DayAnswer> {
  const own = (await readViews()).filter(({ source, rowsBy }) => source.shop === shop && rowsBy.length > 0);
  const lines = await readCosts();
  const found: DayAnswer['sheets'][number][] = [];
  // One view after the other: eight weeks of all of them at once would be a lot to hold.
  for (const { id } of own) {
    const [[read], sums] = await Promise.all([
      readLedger({ views: [id], from: day - EIGHT_WEEKS, to: day }),
      readRollUps({ views: [id], from: day, to: day }),
    ]);
    const block = read?.days.find(({ from }) => from === day);
    const by = read?.rowsBy.find((dimension) => dimension === 'campaign') ?? read?.rowsBy[0];
    if (!read || !block || !by) continue;
    const { source } = read;
    // Days seen in part always look low: none of them is what is usual.
    const days = read.days.filter(({ from, completeAt }) => from === day || completeAt !== null);
    const sheet = daySheet(dailyRows({ ...read, days }, by, lines, await goodsOf(read, day - EIGHT_WEEKS, day)), day, {
      today,
      window: source.window,
      currency: source.currency,
      state: source.state,
    });
    const ground = groundOf(
      sums.filter((one) => one.from === one.to),
      sums,
      { from: day, to: day, today },
    );
    found.push({ view: id, source, rowsBy: read.rowsBy, by, complete: block.completeAt !== null, ground, ...(sheet ? { sheet } : {}) });
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
    ground: groundOf(closed, own, { ...span, today }),
  };
}
