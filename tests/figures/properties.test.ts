import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../utils/figures';
import type { Figures } from '../../utils/figures/figures';
import { MARKETPLACES, PAGE_KINDS } from '../../utils/marketplaces/ids';
import type { Reading } from '../../utils/reading/reading';
import { readingSchema } from '../../utils/reading/schema';
import { drawn, page } from './pages';

/** Texts that pages print, and texts that pages should not. */
const text = fc.oneof(
  fc.constantFrom(
    ...[
      '',
      '-',
      '合计',
      '总计 2 条',
      'Total',
      '花费(元)',
      '点击率(%)',
      '展现量',
      'Sales (USD)',
      '1.2万',
      '5.14%',
      '￥9.80 ~ ￥15.80',
      '<0.01%',
      '1.234,56 €',
      '1.234',
      '(123.45)',
    ],
    ...[
      '__proto__',
      'constructor',
      'toString',
      '\u0000',
      '\ud800',
      '<script>',
      '9'.repeat(300),
      '1,'.repeat(200),
      '(('.repeat(50),
      'ID: '.repeat(80),
      '\n\n\n1',
    ],
  ),
  fc.string({ maxLength: 60, unit: 'binary' }),
);
const row = fc.record(
  { cells: fc.array(text, { maxLength: 6 }), key: text, id: text, apart: fc.constant(true as const) },
  { requiredKeys: ['cells'] },
);
const column = fc.record({ header: text, group: text, key: text }, { requiredKeys: ['header'] });
const count = fc.record({ rows: fc.nat(), by: fc.constantFrom('aria', 'text', 'pager', 'tab'), text });
const table = fc.record(
  {
    columns: fc.array(column, { maxLength: 6 }),
    rows: fc.array(row, { maxLength: 8 }),
    counts: fc.array(count, { maxLength: 3 }),
    title: text,
    pages: fc.record({ now: fc.nat(), of: fc.nat() }),
    virtual: fc.constant(true as const),
    cut: fc.constant(true as const),
  },
  { requiredKeys: ['columns', 'rows', 'counts'] },
);
const reading: fc.Arbitrary<Reading> = fc.record(
  {
    schema: fc.constant(1 as const),
    marketplace: fc.constantFrom('unknown' as const, ...MARKETPLACES),
    pageKind: fc.constantFrom(...PAGE_KINDS),
    url: text,
    language: fc.constantFrom('', 'zh', 'en', 'de-DE', 'xx-invalid-', 'ja'),
    at: fc.nat({ max: 4e12 }),
    fields: fc.constant([]),
    notRead: fc.constant([]),
    tables: fc.array(table, { maxLength: 3 }),
    cards: fc.array(fc.record({ label: text, lines: fc.array(text, { maxLength: 4 }) }), { maxLength: 4 }),
    said: fc.array(
      fc.record({
        of: fc.constantFrom('dates', 'attribution', 'currency', 'account', 'filter'),
        label: text,
        text,
        from: fc.constantFrom('control', 'text', 'address'),
      }),
      { maxLength: 4 },
    ),
    coverage: fc.constant({ read: 0, expected: 0 }),
  },
  { requiredKeys: ['schema', 'marketplace', 'pageKind', 'url', 'language', 'at', 'fields', 'notRead', 'tables', 'coverage'] },
) as fc.Arbitrary<Reading>;

function sound(figures: Figures, read: Reading): void {
  for (const [index, { columns, rows, ids, totals, complete, expectedRows }] of figures.tables.entries()) {
    expect(ids).toHaveLength(rows.length);
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
    if (totals) expect(totals).toHaveLength(columns.length);
    for (const value of rows.flat()) if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    if (complete) {
      expect(rows.length).toBeGreaterThan(0);
      expect(read.tables[index]?.cut).toBeUndefined();
      if (expectedRows !== undefined) expect(rows).toHaveLength(expectedRows);
    }
  }
  expect(figures.cards).toHaveLength(read.cards?.length ?? 0);
}

describe('whatever a page holds', () => {
  test('figures are made, in shape, and the same for the same reading', () => {
    fc.assert(
      fc.property(reading, (made) => {
        if (!readingSchema.safeParse(made).success) return;
        const figures = figuresOf(made);
        sound(figures, made);
        expect(figuresOf(JSON.parse(JSON.stringify(made)))).toEqual(JSON.parse(JSON.stringify(figures)));
      }),
      { numRuns: 400 },
    );
  });
});

const cents = fc.integer({ min: 0, max: 9_999_999 });
const print = (amount: number) => (amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });

describe('sums', () => {
  test('rows that add up to their totals row are all rows, wherever that row stands', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cents, fc.nat({ max: 99_999 })), { minLength: 1, maxLength: 40 }), fc.boolean(), (pairs, first) => {
        const spend = pairs.reduce((sum, [amount]) => sum + amount, 0);
        const clicks = pairs.reduce((sum, [, count]) => sum + count, 0);
        fc.pre(clicks > 0);
        const rows = pairs.map(([amount, count], index) => [`计划 ${index}`, print(amount), count.toLocaleString('en-US')]);
        const sum = ['合计', print(spend), clicks.toLocaleString('en-US')];
        const [table] = figuresOf(
          page('taobao', 'ad-report', [drawn(['计划名称', '花费(元)', '点击量'], first ? [sum, ...rows] : [...rows, sum])]),
        ).tables;
        expect(table?.doubts).toEqual([]);
        expect(table?.complete).toBe(true);
        expect(table?.rows).toHaveLength(pairs.length);
      }),
    );
  });

  test('one row left out is told, and the table is not complete', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 100, max: 99_999 }), { minLength: 2, maxLength: 40 }), fc.nat(), (counts, at) => {
        const gone = at % counts.length;
        const rows = counts.map((count, index) => [`计划 ${index}`, String(count)]).filter((_, index) => index !== gone);
        const sum = ['合计', String(counts.reduce((whole, count) => whole + count, 0))];
        const [table] = figuresOf(page('taobao', 'ad-report', [drawn(['计划名称', '点击量'], [...rows, sum])])).tables;
        expect(table?.complete).toBe(false);
        expect(table?.doubts.map(({ kind }) => kind)).toEqual(['totals']);
      }),
    );
  });
});

describe('ratios', () => {
  const printed = fc.tuple(
    fc.integer({ min: 1, max: 5_000_000 }),
    fc.integer({ min: 1, max: 90_000 }),
    fc.integer({ min: 1, max: 9_999_999 }),
    fc.integer({ min: 1, max: 9_999_999 }),
  );
  test('ratios that are printed as their figures give them are no doubt, rounded or cut off', () => {
    fc.assert(
      fc.property(printed, fc.boolean(), ([impressions, clicks, spend, sales], cut) => {
        const digits = (value: number) => (cut ? Math.floor(value * 100 + 1e-9) / 100 : Math.round(value * 100) / 100).toFixed(2);
        const row = [
          '甲',
          String(impressions),
          String(clicks),
          print(spend),
          print(sales),
          `${digits((clicks / impressions) * 100)}%`,
          digits(spend / 100 / clicks),
          digits(sales / spend),
        ];
        const headers = ['计划名称', '展现量', '点击量', '花费', '总成交金额', '点击率', '平均点击花费', '投入产出比'];
        expect(figuresOf(page('taobao', 'ad-report', [drawn(headers, [row])])).tables[0]?.doubts).toEqual([]);
      }),
    );
  });
  test('a ratio of another row is told', () => {
    fc.assert(
      fc.property(printed, ([impressions, clicks]) => {
        const row = ['甲', String(impressions), String(clicks), `${((clicks / impressions) * 200 + 0.1).toFixed(2)}%`];
        const doubts = figuresOf(page('taobao', 'ad-report', [drawn(['计划名称', '展现量', '点击量', '点击率'], [row])])).tables[0]?.doubts;
        expect(doubts?.map(({ kind }) => kind)).toEqual(['ratio']);
      }),
    );
  });
});

test('20,000 rows are read, and no check runs away', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [`计划 ${index}`, `${index}.00`, String(index % 50), '1.00%']);
  const [table] = figuresOf(page('taobao', 'ad-report', [drawn(['计划名称', '花费', '点击量', '点击率'], rows)])).tables;
  expect(table?.rows).toHaveLength(20_000);
  expect(table?.rows[19_999]).toEqual(['计划 19999', 19_999, 49, 0.01]);
});
