import { describe, expect, test } from 'vitest';
import { coverageOf, figuresOf } from '../../utils/figures';
import type { DrawnTable, SaidCount } from '../../utils/reading/table';
import { drawn, page } from './pages';

const HEADERS = ['计划名称', '花费(元)', '点击量'];
const ROWS = [
  ['甲', '10.00', '5'],
  ['乙', '20.00', '7'],
];
const said = (rows: number, by: SaidCount['by'] = 'text'): SaidCount => ({ rows, by, text: `共 ${rows} 条` });

function judged(more: Partial<DrawnTable>, rows: readonly (readonly string[])[] = ROWS) {
  const [table] = figuresOf(page('taobao', 'ad-report', [drawn(HEADERS, rows, more)])).tables;
  return { complete: table?.complete, expected: table?.expectedRows, doubts: table?.doubts.map(({ kind }) => kind) };
}

describe('complete only where the page says so', () => {
  test.each<[string, Partial<DrawnTable>, boolean, number | undefined]>([
    ['silence', {}, false, undefined],
    ['the said count', { counts: [said(2)] }, true, 2],
    ['a larger count', { counts: [said(146)] }, false, 146],
    ['aria', { counts: [said(2, 'aria')] }, true, 2],
    ['the chosen tab', { counts: [said(2, 'tab')] }, true, 2],
    ['one page of one', { pages: { now: 1, of: 1 } }, true, undefined],
    ['one page of three', { pages: { now: 1, of: 3 } }, false, undefined],
    ['the count of one page of three', { counts: [said(2)], pages: { now: 1, of: 3 } }, false, 2],
    ['rows in view only', { virtual: true }, false, undefined],
    ['rows in view, one page', { virtual: true, pages: { now: 1, of: 1 } }, false, undefined],
    ['all rows gathered', { virtual: true, counts: [said(2, 'aria')] }, true, 2],
    ['a table cut off', { cut: true, counts: [said(2)] }, false, 2],
    ['text before aria', { counts: [said(50, 'aria'), said(2)] }, false, 2],
    ['aria of the drawn page, text of all', { counts: [said(2, 'aria'), said(146)] }, false, 146],
    ['an older tab', { counts: [said(2), said(19, 'tab')] }, true, 2],
    ['two texts that disagree', { counts: [said(2), said(9)] }, false, 9],
  ])('%s', (_, more, complete, expected) => {
    expect(judged(more)).toMatchObject({ complete, expected });
  });

  test('no rows are never all rows', () => {
    expect(judged({ counts: [said(0)] }, [])).toEqual({ complete: false, expected: 0, doubts: [] });
    expect(judged({ pages: { now: 1, of: 1 } }, [])).toMatchObject({ complete: false });
  });

  test('a counter that has not come as far as the table', () => {
    expect(judged({ counts: [said(0)] })).toEqual({ complete: false, expected: undefined, doubts: ['count'] });
  });

  test('more rows than said', () => {
    expect(judged({ counts: [said(1)] })).toEqual({ complete: false, expected: 1, doubts: ['count'] });
  });
});

describe('the totals row', () => {
  test('sums that agree are evidence', () => {
    expect(judged({}, [['合计', '30.00', '12'], ...ROWS])).toEqual({ complete: true, expected: undefined, doubts: [] });
  });
  test('its own count is what is expected', () => {
    expect(judged({ counts: [said(9)] }, [['总计 2 条', '30.00', '12'], ...ROWS])).toMatchObject({ expected: 2, complete: false });
    expect(judged({}, [['总计 2 条', '30.00', '12'], ...ROWS])).toMatchObject({ expected: 2, complete: true });
  });
  test('one column that disagrees is a doubt, and no row is taken away', () => {
    const rows = [['合计', '99.00', '12'], ...ROWS];
    expect(judged({ counts: [said(2)] }, rows)).toEqual({ complete: false, expected: 2, doubts: ['totals'] });
    const [table] = figuresOf(page('taobao', 'ad-report', [drawn(HEADERS, rows)])).tables;
    expect(table?.rows).toHaveLength(2);
    expect(table?.doubts).toEqual([{ kind: 'totals', column: '花费(元)', sum: 30, printed: 99 }]);
  });
  test('of more rows than were read it is no doubt', () => {
    expect(judged({ counts: [said(146)] }, [['合计', '990.00', '212'], ...ROWS])).toEqual({ complete: false, expected: 146, doubts: [] });
    expect(judged({ pages: { now: 2, of: 5 } }, [['合计', '990.00', '212'], ...ROWS])).toMatchObject({ doubts: [] });
  });
  test('less than the rows read is one', () => {
    expect(judged({ counts: [said(146)] }, [['合计', '9.00', '212'], ...ROWS])).toMatchObject({ doubts: ['totals'] });
  });
  test('of the page it proves nothing of the rest', () => {
    expect(judged({}, [...ROWS, ['本页合计', '30.00', '12']])).toMatchObject({ complete: false, doubts: [] });
    expect(judged({ pages: { now: 1, of: 3 } }, [...ROWS, ['本页合计', '31.00', '12']])).toMatchObject({
      complete: false,
      doubts: ['totals'],
    });
  });
  test('shortened totals agree within their digits, and prove nothing alone', () => {
    const rows = [
      ['甲', '10,000.00', '-'],
      ['乙', '2,345.67', '-'],
    ];
    expect(judged({}, [['合计', '1.23万', '-'], ...rows])).toMatchObject({ complete: false, doubts: [] });
    expect(judged({}, [['合计', '1.29万', '-'], ...rows])).toMatchObject({ complete: false, doubts: ['totals'] });
  });
  test('aria-rowcount counts it among the rows', () => {
    expect(judged({ counts: [said(3, 'aria')] }, [...ROWS, ['合计', '30.00', '12']])).toEqual({ complete: true, expected: 2, doubts: [] });
  });
  test('columns nobody knows are evidence where they agree, and no doubt where they do not', () => {
    const table = (sum: string[]) =>
      drawn(
        ['商品', '甲指标', '乙指标'],
        [
          ['甲', '3', '10'],
          ['乙', '4', '20'],
          ['合计', ...sum],
        ],
      );
    const judge = (sum: string[]) => figuresOf(page('taobao', 'shop-report', [table(sum)])).tables[0];
    expect(judge(['7', '15'])).toMatchObject({ complete: true, doubts: [] });
    expect(judge(['9', '15'])).toMatchObject({ complete: false, doubts: [] });
  });
  test('people and shares are not added', () => {
    const table = drawn(
      ['商品', '访客数', '支付转化率', '支付金额'],
      [
        ['合计', '150', '1.2%', '30'],
        ['甲', '100', '1%', '10'],
        ['乙', '100', '2%', '20'],
      ],
    );
    expect(figuresOf(page('taobao', 'shop-report', [table])).tables[0]).toMatchObject({ complete: true, doubts: [] });
  });
});

describe('ratios', () => {
  const doubts = (headers: string[], row: string[], kind: 'ad-report' | 'shop-report' = 'ad-report') =>
    figuresOf(page('pinduoduo', kind, [drawn(['推广名称', ...headers], [['甲', ...row]])])).tables[0]?.doubts;

  test.each<[string[], string[]]>([
    [
      ['曝光量', '点击量', '点击率'],
      ['7,134', '515', '7.22%'],
    ],
    [
      ['曝光量', '点击量', '点击率'],
      ['7.13万', '5,150', '7.22%'],
    ],
    [
      ['总花费(元)', '点击量', '平均点击花费'],
      ['171.93', '515', '0.33'],
    ],
    [
      ['总花费(元)', '交易额(元)', '实际投产比'],
      ['171.93', '660.00', '3.84'],
    ],
    [
      ['成交花费(元)', '总花费(元)', '交易额(元)', '实际投产比'],
      ['171.93', '200.00', '660.00', '3.84'],
    ],
    [
      ['总花费(元)', '交易额(元)', '实际投产比'],
      ['0.00', '0.00', '-'],
    ],
    [
      ['总花费(元)', '交易额(元)', 'ACOS'],
      ['50.00', '0.00', '0.00%'],
    ],
    [
      ['成交笔数', '点击量', '转化率'],
      ['3', '7', '42.86%'],
    ],
    [
      ['曝光量', '点击量', '点击率'],
      ['12', '0', '<0.01%'],
    ],
  ])('%j of %j fits', (headers, row) => {
    expect(doubts(headers, row)).toEqual([]);
  });

  test.each<[string[], string[], object]>([
    [['曝光量', '点击量', '点击率'], ['7,134', '515', '9.22%'], { column: '点击率', printed: 0.0922, computed: 0.0721895 }],
    [['总花费(元)', '交易额(元)', '实际投产比'], ['171.93', '660.00', '38.4'], { column: '实际投产比', printed: 38.4, computed: 3.83877 }],
    [['总花费(元)', '点击量', '平均点击花费'], ['171.93', '515', '3.30'], { column: '平均点击花费', printed: 3.3, computed: 0.333845 }],
  ])('%j of %j does not', (headers, row, doubt) => {
    expect(doubts(headers, row)).toEqual([{ kind: 'ratio', row: 0, ...doubt }]);
  });

  test('the same word of other figures is not compared: 转化率 of a shop is buyers over visitors', () => {
    expect(doubts(['成交笔数', '点击量', '转化率'], ['3', '7', '1.00%'], 'shop-report')).toEqual([]);
  });
});

test('coverage counts rows of those the page says there are', () => {
  const reading = page('taobao', 'ad-report', [
    drawn(HEADERS, ROWS, { counts: [said(146)] }),
    drawn(HEADERS, [['合计', '30.00', '12'], ...ROWS]),
  ]);
  expect(coverageOf(reading, figuresOf(reading))).toEqual({ read: 4, expected: 148 });
  const form = page('taobao', 'listing-editor', [], { coverage: { read: 14, expected: 18 } });
  expect(coverageOf(form, figuresOf(form))).toEqual({ read: 14, expected: 18 });
});
