import { describe, expect, test } from 'vitest';
import { tallyOfDay } from '../../utils/ads/analysis/day-sums';
import { dailyRows, namesOf, type ReadView } from '../../utils/ads/analysis/ledger-rows';
import { termTable } from '../../utils/ads/analysis/term-table';
import type { CostLine } from '../../utils/ads/cost';
import type { Entity, Source } from '../../utils/ads/source';
import type { Tally } from '../../utils/ads/tally';
import type { Block } from '../../utils/ledger/block';
import { EntityTable } from '../../utils/ledger/entities';
import type { Dimension } from '../../utils/ledger/view';

const SOURCE: Source = {
  shop: 'A',
  marketplace: 'taobao',
  level: 'item',
  product: '',
  currency: 'CNY',
  window: 7,
  basis: 'click',
  state: 'paid',
  scope: 'shop',
};
const TODAY = 20_000;

const line = (sku: string, goods: number, change: Partial<CostLine> = {}): CostLine => ({
  shop: 'A',
  sku,
  from: '2020-01-01',
  currency: 'CNY',
  price: 10_000,
  coupon: 0,
  goods,
  freight: 0,
  feeRate: 0,
  refundRate: 0,
  returnFreight: 0,
  lossRate: 0,
  ...change,
});

type Figures = Partial<Record<keyof Tally, number>>;

function viewOf(
  entities: readonly Entity[],
  rowsBy: readonly Dimension[],
  blocks: readonly { from: number; to?: number; rows: readonly (Figures | undefined)[] }[],
) {
  const table = new EntityTable();
  for (const entity of entities) table.add(entity);
  const made = blocks.map(({ from, to = from, rows }): Block => {
    const present = rows.flatMap((figures, entity) => (figures ? [{ figures, entity }] : []));
    const names = [...new Set(present.flatMap(({ figures }) => Object.keys(figures)))] as (keyof Tally)[];
    return {
      view: 'v',
      from,
      to,
      rows: present.length,
      entity: Uint32Array.from(present, ({ entity }) => entity),
      columns: names.map((measure) => ({
        measure,
        values: Float64Array.from(present, ({ figures }) => figures[measure] ?? 0),
        unknown: Uint8Array.of(present.reduce((bits, { figures }, row) => (figures[measure] === undefined ? bits | (1 << row) : bits), 0)),
        seen: 0,
      })),
      seen: [{ key: 'k', complete: true, at: 0 }],
      completeAt: 0,
    };
  });
  return {
    source: SOURCE,
    rowsBy,
    entities: table,
    days: made.filter(({ from, to }) => from === to),
    periods: made.filter(({ from, to }) => from < to),
  } satisfies ReadView & { periods: Block[] };
}

describe('rows of the ledger', () => {
  const view = viewOf(
    [
      { campaign: 'tea', sku: 'CUP' },
      { campaign: 'tea', sku: 'POT' },
      { campaign: 'rest', sku: 'RAG' },
    ],
    ['campaign', 'sku'],
    [{ from: TODAY - 20, rows: [{ spend: 100, sales: 10_000 }, { spend: 50 }, { spend: 5, sales: 500 }] }],
  );

  test('each of a plan’s goods has its own costs, and what one does not print nobody makes up', () => {
    const rows = dailyRows(view, 'campaign', [line('CUP', 4_000), line('POT', 9_000)]);
    expect(
      rows.map(({ who, tally, breakEven, costBy }) => [
        who,
        tally.spend,
        tally.sales,
        tally.clicks,
        breakEven.known ? breakEven.margin : null,
        costBy,
      ]),
    ).toEqual([
      ['tea', 100, 10_000, null, 0.6, 'own'],
      ['tea', 50, null, null, 0.1, 'own'],
      ['rest', 5, 500, null, null, 'none'],
    ]);
  });

  test('costs change on the day they change, and those of another shop are none', () => {
    const of = (...lines: CostLine[]) => {
      const [first] = dailyRows(view, 'campaign', lines);
      return first?.breakEven.known ? first.breakEven.margin : null;
    };
    expect(of(line('CUP', 4_000), line('CUP', 5_000, { from: '2024-09-14' }))).toBe(0.5);
    expect(of(line('CUP', 4_000), line('CUP', 5_000, { from: '2024-09-15' }))).toBe(0.6);
    expect(of(line('CUP', 4_000, { shop: 'B' }))).toBeNull();
  });

  test('rows that name no goods are judged by the middle of the shop where its goods are alike, and say so', () => {
    const plans = viewOf([{ campaign: 'tea' }], ['campaign'], [{ from: TODAY - 20, rows: [{ spend: 100, sales: 10_000 }] }]);
    const [row] = dailyRows(plans, 'campaign', [line('CUP', 4_500), line('POT', 5_000), line('RAG', 6_500)]);
    expect(row).toMatchObject({ costBy: 'shop', breakEven: { margin: 0.5 }, mix: [{ line: { sku: 'POT' }, weight: 1 }] });
    const [other] = dailyRows(plans, 'campaign', [line('CUP', 4_500), line('POT', 5_000), line('RAG', 9_000)]);
    expect(other).toMatchObject({ costBy: 'none', breakEven: { known: false } });
  });

  test('two plans of one name are told apart by their ids', () => {
    const table = new EntityTable();
    for (const entity of [
      { campaign: 'tea', campaignId: '1' },
      { campaign: 'tea', campaignId: '2' },
      { campaign: 'pot', campaignId: '3' },
    ])
      table.add(entity);
    expect(namesOf(table.groups(['campaign']), 'campaign')).toEqual(['tea (1)', 'tea (2)', 'pot']);
  });
});

describe('terms', () => {
  const entities = [
    { campaign: 'tea', searchTerm: 'cup' },
    { campaign: 'tea', searchTerm: 'free cup' },
  ];
  const full = (clicks: number, orders: number): Figures => ({ clicks, orders, spend: clicks * 100, sales: orders * 10_000 });

  test('are summed over closed days alone', () => {
    const view = viewOf(
      entities,
      ['campaign', 'searchTerm'],
      [
        { from: TODAY - 10, rows: [full(30, 3), full(400, 0)] },
        { from: TODAY - 9, rows: [full(30, 3), full(400, 0)] },
        { from: TODAY - 2, rows: [full(999, 99), undefined] },
      ],
    );
    const found = termTable(view, [line('CUP', 4_000)], TODAY);
    expect(found).toMatchObject({ days: 2, immatureDays: 1, left: 0 });
    expect(found.rows.map(({ entity, tally, verdict }) => [entity.searchTerm, tally.clicks, tally.orders, verdict.judgement])).toEqual([
      ['free cup', 800, 0, 'loses'],
      ['cup', 60, 6, 'earns'],
    ]);
  });

  test('without days the newest closed period stands for them, and periods are never added', () => {
    const view = viewOf(
      entities,
      ['campaign', 'searchTerm'],
      [
        { from: TODAY - 40, to: TODAY - 11, rows: [full(30, 3), full(80, 0)] },
        { from: TODAY - 30, to: TODAY - 10, rows: [full(20, 2), full(50, 0)] },
        { from: TODAY - 30, to: TODAY - 1, rows: [full(90, 9), full(90, 0)] },
      ],
    );
    const found = termTable(view, [], TODAY);
    expect(found).toMatchObject({ days: 21, period: { from: TODAY - 30, to: TODAY - 10 } });
    expect(found.rows.map(({ tally }) => tally.clicks)).toEqual([50, 20]);
  });
});

test('a day seen in part, or with a row that does not know a figure, has no sum of it', () => {
  const totals = { spend: { sum: 100, unknown: 0 }, sales: { sum: 5, unknown: 1 } };
  expect(tallyOfDay({ complete: true, totals })).toEqual({
    impressions: null,
    clicks: null,
    spend: 100,
    orders: null,
    units: null,
    sales: null,
  });
  expect(tallyOfDay({ complete: false, totals }).spend).toBeNull();
});
