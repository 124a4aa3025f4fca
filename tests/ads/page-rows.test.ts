import { describe, expect, test } from 'vitest';
import { rowsToJudge } from '../../utils/ads/page-rows';
import { figuresOf } from '../../utils/figures';
import type { Reading } from '../../utils/reading/reading';
import { rowKey } from '../../utils/reading/row-key';
import { drawn, page } from '../figures/pages';

const HEADERS = ['计划名称', '状态', '出价', '预算', '目标投产比', '花费(元)', '点击量', '展现量', '成交笔数', '成交金额'];
const ROWS = [
  ['秋茶拉新甲', '投放中', '1.20', '300', '3.5', '1,200.50', '310', '8,000', '20', '2,970.00'],
  ['围裙卡位乙', '暂停', '0.85', '50', '--', '0.00', '0', '12', '0', '0.00'],
];
const said: Reading['said'] = [
  { of: 'dates', label: '统计日期', text: '2026-11-01 ~ 2026-11-07', from: 'control' },
  { of: 'attribution', label: '转化周期', text: '15天', from: 'control' },
];
const count = (rows: number) => ({ counts: [{ rows, by: 'text' as const, text: `共 ${rows} 条` }] });
const adsOf = (reading: Reading) => rowsToJudge(figuresOf(reading), reading);

describe('rows of an ad table', () => {
  test('say whom they are about, what was spent and earned to the cent, and what is set', () => {
    const table = drawn(HEADERS, ROWS, count(2));
    const ads = adsOf(page('taobao', 'ad-report', [table], { said }));
    const [only] = ads.tables;
    expect(only?.source).toEqual({
      shop: '',
      marketplace: 'taobao',
      level: 'campaign',
      product: '',
      currency: 'CNY',
      window: 15,
      basis: null,
      state: 'paid',
      scope: 'shop',
    });
    expect(only?.rows.map(({ name, entity, tally, shown }) => ({ name, entity, tally, shown }))).toEqual([
      {
        name: '秋茶拉新甲',
        entity: { campaign: '秋茶拉新甲' },
        tally: { impressions: 8000, clicks: 310, spend: 120_050, orders: 20, units: null, sales: 297_000 },
        shown: { bid: 120, budget: 30_000, target: 3.5, state: '投放中' },
      },
      {
        name: '围裙卡位乙',
        entity: { campaign: '围裙卡位乙' },
        tally: { impressions: 12, clicks: 0, spend: 0, orders: 0, units: null, sales: 0 },
        shown: { bid: 85, budget: 5000, state: '暂停' },
      },
    ]);
    expect(only).toMatchObject({ complete: true, total: { spend: 120_050, sales: 297_000 } });
    expect(ads.window && ads.window.to - ads.window.from).toBe(6);
  });

  test('bear the names their drawn rows have, past a row of sums', () => {
    const table = drawn(HEADERS, [['合计', '', '', '', '', '1,200.50', '310', '8,012', '20', '2,970.00'], ...ROWS]);
    const [only] = adsOf(page('taobao', 'ad-report', [table], { said })).tables;
    expect(only?.rows.map(({ key }) => key)).toEqual(table.rows.slice(1).map((row) => rowKey(table, row)));
  });

  test.each<[string, string[], string[][], Record<string, unknown>]>([
    [
      'terms',
      ['搜索词', '计划名称', '花费', '点击量', '成交笔数', '成交金额'],
      [['茶杯', '甲', '1', '2', '0', '0']],
      { level: 'search_term' },
    ],
    ['items', ['商品名称', '花费', '点击量', '成交笔数', '成交金额'], [['杯', '1', '2', '0', '0']], { level: 'item' }],
    [
      'plans with an item each',
      ['计划名称', '商品名称', '花费', '点击量'],
      [
        ['甲', '杯', '1', '2'],
        ['乙', '杯', '1', '2'],
      ],
      { level: 'campaign' },
    ],
    [
      'direct sales where no others are shown',
      ['计划名称', '花费', '点击量', '直接成交金额'],
      [['甲', '1', '2', '9']],
      { scope: 'direct' },
    ],
  ])('%s', (_, headers, rows, source) => {
    const [only] = adsOf(page('taobao', 'ad-report', [drawn(headers, rows)], { said })).tables;
    expect(only?.source).toMatchObject(source);
  });

  test('an id where others print a name is the item’s, and the plan keeps its own name', () => {
    const table = drawn(
      ['Campaign', 'Product', 'Expense', 'Clicks'],
      [
        { cells: ['Bags', '20488100340', '1.00', '2'], id: '20488100340' },
        { cells: ['Mugs', '20488100351', '1.00', '2'], id: '20488100351' },
      ],
    );
    const [only] = adsOf(
      page('amazon', 'ad-report', [table], { language: 'en', said: [{ of: 'currency', label: '', text: 'USD', from: 'text' }] }),
    ).tables;
    expect(only?.rows.map(({ name, entity }) => [name, entity])).toEqual([
      ['Bags', { campaign: 'Bags', itemId: '20488100340' }],
      ['Mugs', { campaign: 'Mugs', itemId: '20488100351' }],
    ]);
  });

  test('of a part of the rows, or under a filter, there is no total', () => {
    const part = adsOf(page('taobao', 'ad-report', [drawn(HEADERS, ROWS, count(146))], { said }));
    expect(part.tables[0]).toMatchObject({ complete: false, expectedRows: 146 });
    expect(part.tables[0]).not.toHaveProperty('total');
    const filtered = adsOf(
      page('taobao', 'ad-report', [drawn(HEADERS, ROWS, count(2))], {
        said: [...said, { of: 'filter', label: '', text: '茶', from: 'control' }],
      }),
    );
    expect(filtered.tables[0]).not.toHaveProperty('total');
  });

  test.each<[string, string, string[], string[][]]>([
    ['no spend', 'noSpend', ['计划名称', '点击量', '展现量'], [['甲', '1', '2']]],
    ['no names', 'noNames', ['花费', '点击量', '成交金额'], [['1', '2', '3']]],
    [
      'sums that contradict the rows',
      'disagrees',
      ['计划名称', '花费', '点击量'],
      [
        ['甲', '10', '2'],
        ['乙', '20', '3'],
        ['合计', '99', '5'],
      ],
    ],
    [
      'two currencies',
      'currencies',
      ['Campaign', 'Spend', 'Clicks'],
      [
        ['a', 'US$1.00', '2'],
        ['b', '€2.00', '3'],
      ],
    ],
  ])('a table with %s is left, and said to be', (_, why, headers, rows) => {
    const ads = adsOf(page(why === 'currencies' ? 'amazon' : 'taobao', 'ad-report', [drawn(headers, rows)], { said }));
    expect(ads.tables).toEqual([]);
    expect(ads.left.map((each) => each.why)).toEqual([why]);
  });
});
