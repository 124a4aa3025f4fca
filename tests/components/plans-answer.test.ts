import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import { answerTo } from '../../components/plans/answering';
import type { Asked, PlanAnswer } from '../../components/plans/protocol';
import { changesOf } from '../../components/plans/who';
import type { Source } from '../../utils/ads/source';
import { type ChangeRow, importFacts, readViews, writeCosts } from '../../utils/history';
import type { FactBatch } from '../../utils/ledger/batch';
import { costs, SOURCE, TODAY } from './plans-room';

const DAYS = 40;

/** Rows of every entity on every day. @param figures clicks, spend, orders, sales of one of them on one day */
function batchOf(source: Source, entities: FactBatch['entities'], figures: (at: number, day: number) => readonly number[]): FactBatch {
  const cells = Array.from({ length: DAYS }, (_, day) => entities.map((_, at) => ({ at, day: TODAY - DAYS + 1 + day }))).flat();
  const measure = (of: number) => Float64Array.from(cells, ({ at, day }) => figures(at, day)[of] ?? Number.NaN);
  return {
    source,
    rows: cells.length,
    from: Int32Array.from(cells, ({ day }) => day),
    to: Int32Array.from(cells, ({ day }) => day),
    entity: Uint32Array.from(cells, ({ at }) => at),
    entities,
    measures: { clicks: measure(0), spend: measure(1), orders: measure(2), sales: measure(3) },
  };
}

let asked: Asked;
beforeAll(async () => {
  const plans = batchOf({ ...SOURCE, level: 'campaign' }, [{ campaign: '杯' }, { campaign: '灯' }], (at) =>
    at === 0 ? [40, 4_000, 4, 40_000] : [30, 6_000, 1, 10_000],
  );
  const terms = batchOf(
    { ...SOURCE, level: 'search_term' },
    [
      { campaign: '灯', searchTerm: '灯罩' },
      { campaign: '灯', searchTerm: '台灯' },
    ],
    (at) => (at === 0 ? [10, 2_000, 0, 0] : [20, 4_000, 1, 10_000]),
  );
  const goods = batchOf(
    { ...SOURCE, level: 'item' },
    [
      { campaign: '杯', sku: 'A' },
      { campaign: '灯', sku: 'B' },
    ],
    () => [1, 100, 0, 0],
  );
  const seen = { kind: 'file' as const, observedAt: Date.UTC(2024, 10, 1), complete: true };
  for (const [key, batch] of Object.entries({ plans, terms, goods })) await importFacts({ ...seen, key, name: key }, [batch]);
  await writeCosts([costs('A', 3_000), costs('B', 6_000)], 1);
  const view = (await readViews()).find(({ source }) => source.level === 'campaign');
  asked = { view: view?.id ?? '', from: TODAY - 29, to: TODAY, today: TODAY };
});

test('plans of a report without goods are judged by the goods that another report names', async () => {
  const answer = await answerTo({ kind: 'list', ...asked });
  expect(answer).toMatchObject({ kind: 'list', days: 30, matureDays: 22, partDays: 0 });
  if (answer.kind !== 'list') return;
  expect(answer.plans.map(({ name, costBy, verdict }) => [name, costBy, verdict.judgement, verdict.profit])).toEqual([
    ['灯', 'plan', 'loses', 22 * (4_000 - 6_000)],
    ['杯', 'plan', 'earns', 22 * (28_000 - 4_000)],
  ]);
});

test('of one plan everything at once: silent words by another report, bid since its last change, the course', async () => {
  const change: ChangeRow = {
    id: 'c',
    shop: '',
    marketplace: 'taobao',
    entity: { campaign: '灯' },
    what: 'bid',
    before: 150,
    after: 200,
    currency: 'CNY',
    at: new Date((TODAY - 18) * 86_400_000).setHours(12),
  };
  const changes = changesOf([change, { ...change, id: 'd', entity: { campaign: '杯' } }], { campaign: '灯' }, SOURCE);
  const answer = (await answerTo({ kind: 'plan', plan: '灯', changes, ...asked })) as PlanAnswer;
  expect(answer).toMatchObject({ kind: 'plan', today: true, judged: { name: '灯', tally: { clicks: 660, spend: 132_000 } } });
  expect(answer.silent.map(({ by, rows, spend }) => [by, rows.map(({ name }) => name), spend])).toEqual([
    ['searchTerm', ['灯罩'], 44_000],
    ['sku', ['B'], 2_200],
  ]);
  // Ten closed days since: 17 to 8 days ago.
  expect(answer.bid).toMatchObject({ bid: 200, changed: TODAY - 18, tally: { clicks: 300 }, all: { clicks: 700 } });
  expect(answer.course.followed.map(({ day }) => day)).toEqual([TODAY - 18]);
  expect(answer.course.weeks).toHaveLength(4);
  expect(answer.pace.today).toBeUndefined();
});

test('what is not in the ledger any more is gone', async () => {
  expect(await answerTo({ kind: 'plan', plan: '别的', changes: [], ...asked })).toEqual({ kind: 'gone' });
  expect(await answerTo({ kind: 'list', ...asked, view: 'none' })).toEqual({ kind: 'gone' });
});
