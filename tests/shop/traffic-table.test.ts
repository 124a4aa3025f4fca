import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARKETPLACES, type MarketplaceId } from '../../utils/marketplaces/ids';
import { TRAFFIC_REPORTS } from '../../utils/shop/traffic-headers';
import { addedUp, layTraffic, type ReadRow, type RefusedRow, readTraffic, type TrafficPlan } from '../../utils/shop/traffic-table';

/** As the export prints it: name and window above, other columns between. */
const SYCM = [
  ['生意参谋', '', '', '', '', '', '', ''],
  ['统计周期：2026-11-01 至 2026-11-01', '', '', '', '', '', '', ''],
  [],
  ['说明：以下为商品数据'],
  ['统计日期', '商品ID', '商品名称', '商品访客数', '商品浏览量', '支付买家数', '支付件数', '支付金额', '年累计支付金额'],
  ['2026-11-01', '700001', '山野牌保温杯', '1,269', '2,024', '31', '35', '3,217.00', '99,999.00'],
  ['2026-11-01', '700002', '随行杯', '-', '-', '0', '0', '0.00', '1.00'],
];

function plan(rows: string[][], marketplace: MarketplaceId, more: Partial<TrafficPlan> = {}): TrafficPlan {
  const laid = layTraffic(rows, marketplace, 'report.csv');
  const { currency } = laid.report ?? {};
  return {
    marketplace,
    assigned: laid.assigned,
    header: laid.header,
    sum: laid.report?.rows === 'sum',
    today: '2026-11-22',
    ...(laid.day ? { day: laid.day } : {}),
    ...(currency ? { currency } : {}),
    ...more,
  };
}
const readAll = (rows: string[][], settled: TrafficPlan, titles: Record<string, string> = {}) => [
  ...readTraffic(rows, settled, (title) => titles[title]),
];
const good = (rows: (ReadRow | RefusedRow)[]) => rows.filter((row): row is ReadRow => 'figures' in row);
const bad = (rows: (ReadRow | RefusedRow)[]) => rows.flatMap((row) => ('why' in row ? [[row.row, row.why, row.cell]] : []));

describe('a report', () => {
  test('生意参谋: header below four lines, cumulative columns passed over', () => {
    const laid = layTraffic(SYCM, 'taobao', '【生意参谋平台】商品_全部_2026-11-01_2026-11-01.xls');
    expect(laid).toMatchObject({ header: 4, report: { name: '生意参谋 商品_全部' }, day: '2026-11-01' });
    expect(readAll(SYCM, plan(SYCM, 'taobao'))).toEqual([
      { listing: 'taobao:700001', figures: { day: '2026-11-01', visitors: 1_269, orders: 31, units: 35, sales: 321_700, currency: 'CNY' } },
      { listing: 'taobao:700002', figures: { day: '2026-11-01', orders: 0, units: 0, sales: 0, currency: 'CNY' } },
    ]);
  });

  test('拼多多: a row a campaign, to be added up; the line of totals is left out', () => {
    const rows = [
      ['日期', '商品ID', '商品名称', '推广名称', '交易额(元)', '曝光量', '点击量', '成交笔数'],
      ['合计', '-', '', '', '30.0', '300', '30', '3'],
      ['2026-11-01', '900', '杯', '甲', '10.0', '100', '10', '1'],
      ['2026-11-01', '900', '杯', '乙', '20.0', '200', '20', '2.0'],
    ];
    const settled = plan(rows, 'pinduoduo');
    expect(layTraffic(rows, 'pinduoduo', 'x').report?.adsOnly).toBe(true);
    const read = readAll(rows, settled);
    expect(bad(read)).toEqual([[2, 'total', '合计']]);
    const [one, other] = good(read);
    if (!one || !other) throw new Error('two rows');
    expect(addedUp(one.figures, other.figures)).toEqual({
      day: '2026-11-01',
      impressions: 300,
      clicks: 30,
      orders: 3,
      sales: 3_000,
      currency: 'CNY',
    });
  });

  test('Amazon by ASIN: no dates, so the operator says the day', () => {
    const rows = [
      [
        '(Parent) ASIN',
        '(Child) ASIN',
        'Title',
        'Sessions - Total',
        'Page Views - Total',
        'Units Ordered',
        'Ordered Product Sales',
        'Total Order Items',
      ],
      ['B0TEST0000', 'B0TEST0001', 'Trail mug', '1,200', '1,500', '48', '$1,920.00', '45'],
    ];
    expect(bad(readAll(rows, plan(rows, 'amazon')))).toEqual([[2, 'noDate', '']]);
    expect(good(readAll(rows, plan(rows, 'amazon', { day: '2026-11-03', currency: 'USD' })))).toEqual([
      {
        listing: 'amazon:B0TEST0001',
        figures: { day: '2026-11-03', visitors: 1_200, orders: 45, units: 48, sales: 192_000, currency: 'USD' },
      },
    ]);
  });

  test('Shopee: the row of the product counts, those of its variations do not', () => {
    const rows = [
      ['Item ID', 'Product', 'Variation ID', 'Sales (Placed Order) (VND)', 'Product Impression', 'Product Clicks', 'Placed Order'],
      ['555', 'Cốc', '-', '1.250.000', '1.000', '90', '4'],
      ['555', 'Cốc', '71', '1.000.000', '-', '-', '3'],
    ];
    const read = readAll(rows, plan(rows, 'shopee', { day: '2026-11-03' }));
    expect(good(read)).toEqual([
      {
        listing: 'shopee:555',
        figures: { day: '2026-11-03', impressions: 1_000, clicks: 90, orders: 4, sales: 1_250_000, currency: 'VND' },
      },
    ]);
    expect(bad(read)).toEqual([[3, 'twice', '555']]);
  });

  test('an own table by common names, in any order and case', () => {
    const rows = [
      ['visitors', ' DATE ', 'Item ID', '备注', 'Orders'],
      ['100', '2026/11/1', '42', '大促', '3'],
    ];
    expect(good(readAll(rows, plan(rows, 'lazada')))).toEqual([
      { listing: 'lazada:42', figures: { day: '2026-11-01', visitors: 100, orders: 3 } },
    ]);
  });

  test('no header at all, an empty file, one line', () => {
    for (const rows of [[['1', '2']], [], [[]], [['标题']]]) {
      expect(layTraffic(rows, 'taobao', 'x')).toMatchObject({ header: -1, assigned: {} });
      expect(good(readAll(rows, plan(rows, 'taobao')))).toEqual([]);
    }
  });

  test('lines above the header that speak of several days give no day', () => {
    const rows = [['2026-11-01 至 2026-11-07'], ['商品ID', '商品名称', '商品访客数'], ['1', '杯', '3']];
    expect(layTraffic(rows, 'taobao', 'x').day).toBeUndefined();
    expect(layTraffic(rows.slice(1), 'taobao', '商品_2026-11-01_2026-11-07.xls').day).toBeUndefined();
    expect(layTraffic(rows.slice(1), 'taobao', '商品_2026-11-01_2026-11-01.xls').day).toBe('2026-11-01');
  });
});

describe('rows that are left out', () => {
  const HEAD = ['统计日期', '商品ID', '商品名称', '商品访客数', '支付金额'];
  test.each<[string, string[], string]>([
    ['no date', ['', '1', '杯', '3', '1'], 'noDate'],
    ['a date nobody can read', ['昨天', '1', '杯', '3', '1'], 'noDate'],
    ['a week in one row', ['2026-11-01~2026-11-07', '1', '杯', '3', '1'], 'severalDays'],
    ['a day to come', ['2026-11-23', '1', '杯', '3', '1'], 'future'],
    ['nothing to know it by', ['2026-11-01', '', '', '3', '1'], 'noItem'],
    ['a title of no listing', ['2026-11-01', '-', '别家的杯', '3', '1'], 'unknownItem'],
    ['a rounded id', ['2026-11-01', '6.12346E+11', '杯', '3', '1'], 'roundedItem'],
    ['half a visitor', ['2026-11-01', '1', '杯', '3.5', '1'], 'badNumber'],
    ['money in words', ['2026-11-01', '1', '杯', '3', '三百'], 'badNumber'],
    ['nothing but dashes', ['2026-11-01', '1', '杯', '-', '--'], 'noFigures'],
    ['a sum', ['总计', '', '', '3', '1'], 'total'],
  ])('%s', (_, row, why) => {
    const rows = [HEAD, ['2026-11-01', '9', '壶', '1', '1'], row];
    const read = readAll(rows, plan(rows, 'taobao'));
    expect(good(read)).toHaveLength(1);
    expect(bad(read).map(([row, reason]) => [row, reason])).toEqual([[3, why]]);
  });

  test('without an id the one listing of the title is found', () => {
    const rows = [HEAD, ['2026-11-01', '', '山野牌保温杯', '3', '1']];
    expect(good(readAll(rows, plan(rows, 'taobao'), { 山野牌保温杯: 'taobao:700001' }))).toMatchObject([{ listing: 'taobao:700001' }]);
  });

  test('an id printed below the title, in quotes, or as a spreadsheet’s number', () => {
    const rows = [
      HEAD,
      ['2026-11-01', '', '杯 ID：700003', '3', '1'],
      ['2026-11-01', "'700004", '', '3', '1'],
      ['2026-11-01', '700005.0', '', '3', '1'],
    ];
    expect(good(readAll(rows, plan(rows, 'taobao'))).map(({ listing }) => listing)).toEqual([
      'taobao:700003',
      'taobao:700004',
      'taobao:700005',
    ]);
  });

  test('whatever stands in a file, every row is read or refused', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('2026-11-01', '1', '', '商品ID', '统计日期', '-'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), fc.constantFrom(...MARKETPLACES), (rows, marketplace) => {
        const settled = plan(rows, marketplace);
        expect(readAll(rows, settled)).toHaveLength(Math.max(0, rows.length - settled.header - 1));
      }),
    );
  });
});

test('every report names a marketplace, a figure, its source and its day', () => {
  for (const { name, marketplaces, columns, source } of TRAFFIC_REPORTS) {
    expect(marketplaces.length, name).toBeGreaterThan(0);
    expect(Object.keys(columns).length, name).toBeGreaterThanOrEqual(3);
    expect(source.seen, name).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(source.cite, name).not.toBe('');
  }
});
