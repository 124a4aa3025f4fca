import { expect, test } from 'vitest';
import { figuresOf } from '../../utils/figures';
import type { Reading } from '../../utils/reading/reading';
import type { DrawnColumn } from '../../utils/reading/table';

const reading = (columns: readonly DrawnColumn[], more: Partial<Reading> = {}): Reading => ({
  schema: 1,
  marketplace: 'taobao',
  pageKind: 'ad-report',
  url: 'https://one.alimama.com/index.html',
  language: 'zh',
  at: 1,
  fields: [],
  notRead: [],
  tables: [{ columns, rows: [{ cells: columns.map(() => '12.50') }], counts: [] }],
  coverage: { read: 1, expected: 1 },
  ...more,
});
const metricsOf = (columns: readonly DrawnColumn[]) => figuresOf(reading(columns)).tables[0]?.columns.map(({ metric }) => metric);

test('a header that nobody knows is what was taught', () => {
  expect(metricsOf([{ header: '神秘花费' }])).toEqual([undefined]);
  expect(metricsOf([{ header: '神秘花费', taught: 'spend' }])).toEqual(['spend']);
});

test('a lesson neither changes what a known header means nor makes two columns of one metric', () => {
  expect(metricsOf([{ header: '点击率', taught: 'spend' }])).toEqual(['ctr']);
  expect(metricsOf([{ header: '花费' }, { header: '神秘花费', taught: 'spend' }])).toEqual(['spend', undefined]);
  expect(metricsOf([{ header: '神秘花费(元)', taught: 'clicks' }])).toEqual([undefined]);
  expect(metricsOf([{ header: '神秘花费', taught: '__proto__' }])).toEqual([undefined]);
});

test('a card is what was taught', () => {
  const cards = [{ label: '神秘金额', lines: ['￥12.50'], taught: 'sales' }];
  expect(figuresOf(reading([], { tables: [], cards })).cards).toMatchObject([{ label: '神秘金额', metric: 'sales', value: 12.5 }]);
});
