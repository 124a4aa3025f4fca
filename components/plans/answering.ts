import type { ItemsOf, ReadView } from '../../utils/ads/analysis/ledger-rows';
import { marginOn } from '../../utils/ads/margin';
import { planItems } from '../../utils/ads/plan-items';
import { isSettled } from '../../utils/ads/settled';
import type { Entity } from '../../utils/ads/source';
import { addTallies, NOTHING } from '../../utils/ads/sums';
import type { Tally } from '../../utils/ads/tally';
import { type LedgerView, type LedgerViewRow, readCosts, readLedger, readRestated, readViews } from '../../utils/history';
import type { DayNumber } from '../../utils/ledger/batch';
import { localDay } from '../../utils/ledger/day';
import { courseOf, daysOfPlan, READ_DAYS } from './course';
import { type Judged, judgedPlans, lookedAt, wholeSum } from './judged';
import type { Answer, Asked, PlanAnswer, Question } from './protocol';
import { sightingsOf, spendToday } from './sightings';
import { type Silent, silentIn, viewsByPart } from './silent';
import { isOfPlanItself } from './who';

/** Days back that the hours of a day are learned from, and a month that is under way. */
const PACE_DAYS = 35;

/** Reads the ledger and works out what the desk asks. */
export async function answerTo(question: Question): Promise<Answer> {
  const from = question.kind === 'plan' ? Math.min(question.from, question.to - READ_DAYS + 1) : question.from;
  const [[read], lines] = await Promise.all([readLedger({ views: [question.view], from, to: question.to }), readCosts()]);
  if (!read) return { kind: 'gone' };
  const span = { ...read, days: read.days.filter((block) => block.from >= question.from) };
  const looked = lookedAt(span, question.today);
  const views = await readViews();
  const plans = judgedPlans(looked, lines, question.today, await itemsOf(read, views, question));
  if (question.kind === 'plan') return await planAnswer(question, read, looked, plans, views);
  const mature = looked.days.filter(({ to }) => isSettled(to, question.today, read.source.window));
  return {
    kind: 'list',
    source: read.source,
    plans: plans.map(({ id, name, entity, spend, verdict, costBy }) => ({ id, name, entity, spend, verdict, costBy })),
    days: span.days.length,
    matureDays: mature.length,
    partDays: span.days.filter(({ completeAt }) => completeAt === null).length,
    ...(looked.period ? { period: looked.period } : {}),
  };
}

/** Which goods each plan spends on, by the other reports of the same shop: needed where rows name plans and no goods. */
async function itemsOf({ source, rowsBy }: LedgerView, views: readonly LedgerViewRow[], { from, to }: Asked): Promise<ItemsOf> {
  const hasGoods = (by: LedgerViewRow['rowsBy']) => by.includes('sku') || by.includes('item');
  if (hasGoods(rowsBy)) return () => [];
  const near = views.filter(
    (view) =>
      view.source.shop === source.shop &&
      view.source.marketplace === source.marketplace &&
      view.rowsBy.includes('campaign') &&
      hasGoods(view.rowsBy),
  );
  return near.length === 0 ? () => [] : planItems(await readLedger({ views: near.map(({ id }) => id), from, to }));
}

async function planAnswer(
  question: Extract<Question, { kind: 'plan' }>,
  read: LedgerView,
  looked: ReturnType<typeof lookedAt>,
  plans: readonly Judged[],
  views: readonly LedgerViewRow[],
): Promise<Answer> {
  const judged = plans.find(({ id }) => id === question.plan);
  if (!judged) return { kind: 'gone' };
  const { source } = read;
  const { today, to, changes } = question;
  const { window, currency, state } = source;
  const days = daysOfPlan(read, judged.id);
  const margin = judged.breakEven.known ? marginOn(judged.breakEven, state) : undefined;
  return {
    kind: 'plan',
    source,
    judged,
    today: days.some(({ day, tally }) => day === today && tally !== undefined),
    ...(looked.period ? { period: looked.period } : {}),
    silent: await silentLists(question, read, judged.entity, views),
    bid: bidOf(question, looked, judged, plans),
    course: courseOf(days, { to, today, window, currency, margin }, changes),
    pace: await paceOf(read, judged.entity, days, views, today),
  } satisfies PlanAnswer;
}

async function silentLists(asked: Asked, own: LedgerView, plan: Entity, views: readonly LedgerViewRow[]): Promise<Silent[]> {
  const found: Silent[] = [];
  for (const { by, view } of viewsByPart(views, own)) {
    const [read] = await readLedger({ views: [view], from: asked.from, to: asked.to });
    const silent = read && silentIn(lookedAt(read, asked.today), by, plan, asked.today);
    if (silent) found.push(silent);
  }
  return found;
}

/** The plan and all plans over the closed days since its bid was last changed: clicks of the old bid tell nothing of the new one. */
function bidOf(
  { changes, today }: Extract<Question, { kind: 'plan' }>,
  looked: ReadView & { period?: unknown },
  judged: Judged,
  plans: readonly Judged[],
): PlanAnswer['bid'] {
  const last = changes.find(({ what, entity, after }) => what === 'bid' && isOfPlanItself(entity) && typeof after === 'number');
  const all = wholeSum(plans);
  if (!last || typeof last.after !== 'number') return { tally: judged.tally, all };
  const changed = localDay(last.at);
  if (looked.period) return { tally: judged.tally, all, bid: last.after, changed };
  const since = { ...looked, days: looked.days.filter(({ from, to }) => from > changed && isSettled(to, today, looked.source.window)) };
  const sum = (id: string): Tally =>
    daysOfPlan(since, id).reduce((total, { tally }) => (tally ? addTallies(total, tally) : total), NOTHING);
  const each = plans.map(({ id }) => ({ id, tally: sum(id) }));
  return {
    tally: each.find(({ id }) => id === judged.id)?.tally ?? NOTHING,
    all: wholeSum(each),
    bid: last.after,
    changed,
  };
}

/** Hours are learned from what pages showed; of several views of them the one that was seen last stands. */
async function paceOf(
  { source }: LedgerView,
  plan: Entity,
  days: ReturnType<typeof daysOfPlan>,
  views: readonly LedgerViewRow[],
  today: DayNumber,
): Promise<PlanAnswer['pace']> {
  const pages = views
    .filter(
      (view) =>
        view.rowsBy.join() === 'campaign' &&
        view.source.marketplace === source.marketplace &&
        view.source.currency === source.currency &&
        (view.source.shop === source.shop || view.source.shop === ''),
    )
    .toSorted((a, b) => b.newestAt - a.newestAt)
    .map(({ id }) => id);
  const range = { views: pages, from: today - PACE_DAYS, to: today };
  const [now, before] = await Promise.all([readLedger(range), readRestated(range)]);
  const spent = new Map(
    days.flatMap(({ day, tally }) => (day < today && tally && tally.spend !== null ? [[day, tally.spend] as const] : [])),
  );
  const measured = now
    .toSorted((a, b) => pages.indexOf(a.key) - pages.indexOf(b.key))
    .map(({ key, days: blocks, entities }) => {
      const earlier = before.flatMap(({ view, rows }) => (view === key ? [rows] : []));
      return spendToday(sightingsOf([...earlier, ...blocks], entities, plan), spent, today);
    });
  return measured.find((one) => one.today) ?? measured[0] ?? spendToday([], spent, today);
}
