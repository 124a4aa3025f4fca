import { describe, expect, test } from 'vitest';
import { blockOf } from '../../utils/reports/block';
import { readerOf, understand } from '../../utils/reports/understand';
import { doubts, lines, read, skipped, TODAY, totals } from './read-report';

describe('bad input', () => {
  test('ids that a spreadsheet rounded are refused with row and column where rows are told apart by them', () => {
    const all = read(
      `日期|商品ID|商品名称|消耗(元)|展示次数|点击次数
       2026-10-01|1.81234E+15|甲|10.00|100|1
       2026-10-01|1812340000000000|乙|10.00|100|1
       2026-10-01|1812340000010000|丁|10.00|100|1
       2026-10-01|1812340000000007|丙|20.00|200|2`,
      { marketplace: 'douyin' },
    );
    expect(all.report.refused.map(({ row, column, why }) => [row, column, why])).toEqual([
      [1, '商品ID', 'damagedId'],
      [2, '商品ID', 'damagedId'],
    ]);
    expect(totals(all)).toEqual(['300', '3', '30.00', null, null, null]);
  });

  test('where plans have names, a column of rounded ids is left out and named', () => {
    const all = read(
      `日期|计划ID|计划名称|消耗(元)|展示次数|点击次数
       2026-10-01|1.81234E+15|甲|10.00|100|1
       2026-10-01|1812340000000007|丙|20.00|200|2`,
      { marketplace: 'douyin' },
    );
    expect(all.report.refused).toEqual([]);
    expect(doubts(all)).toContain('damagedIds');
    expect(totals(all)).toEqual(['300', '3', '30.00', null, null, null]);
    expect(all.report.batches[0]?.entities).toEqual([{ campaign: '甲' }, { campaign: '丙' }]);
  });

  test.each([
    ['a day cut', '2026-10-0'],
    ['an amount cut', '2026-10-03|丙|30.'],
    ['in a name', '2026-10-03|丙'],
  ])('the last row of a file that ends in its middle is refused: %s', (_, last) => {
    const all = read(`日期|计划名称|消耗(元)|展示次数\n2026-10-01|甲|10.00|100\n2026-10-02|乙|20.00|200\n${last}`, {
      marketplace: 'douyin',
    });
    expect(all.report.refused.map(({ row, why }) => [row, why])).toEqual([[3, 'shape']]);
    expect(totals(all)).toEqual(['300', null, '30.00', null, null, null]);
  });

  test('shorter rows among others, totals and notes at the end are no cut', () => {
    const all = read(
      `日期|计划名称|消耗(元)|展示次数|备注\n2026-10-01|甲|10.00|100\n2026-10-02|乙|20.00|200|x\n合计||30.00|300\n说明：以上为演示数据`,
      {
        marketplace: 'douyin',
      },
    );
    expect(all.report.refused).toEqual([]);
    expect(totals(all)).toEqual(['300', null, '30.00', null, null, null]);
    expect(skipped(all)).toEqual([
      ['note', 1, 4],
      ['total', 1, 3],
    ]);
  });

  test('a row without any name is no data: a total, though a refused row keeps the sums apart', () => {
    const rows = `日期|计划名称|消耗(元)|展示次数\n2026-10-01|甲|10.00|100\n2026-10-02|乙|abc|200`;
    for (const total of ['-|-|30.00|300', '|--|30.00|300']) {
      const all = read(`${rows}\n${total}`, { marketplace: 'douyin' });
      expect(totals(all)).toEqual(['100', null, '10.00', null, null, null]);
      expect(skipped(all)).toEqual([['total', 1, 3]]);
      expect(all.report.refused).toHaveLength(1);
    }
    const whole = read('计划名称|消耗(元)|展示次数\n-|30.00|300\n甲|10.00|100\n乙|abc|200', { marketplace: 'douyin' });
    expect(totals(whole)).toEqual(['100', null, '10.00', null, null, null]);
  });

  test('days side by side are named as what they are', () => {
    const rows = lines('计划|指标|10月1日|10月2日|10月3日\n甲|消耗|1|2|3');
    expect(understand(rows, { name: 'a.csv', today: TODAY })).toEqual({ ok: false, error: 'daysAcross', headerRow: 0 });
  });

  test('formulas are never reckoned; names like __proto__ harm nothing; "--" is no figure', () => {
    const all = read(
      `Date|__proto__|constructor|Campaign Name|Impressions|Clicks|Spend|Sales
       2026-10-01|x|y|=1+1|100|1|1.00|5.00
       2026-10-02|x|y|B|=1+1|1|1.00|5.00
       2026-10-03|x|y|B|--|--|0.00|--`,
      { marketplace: 'amazon' },
    );
    expect(all.report.refused).toEqual([{ row: 2, column: 'Impressions', why: 'formula', text: '=1+1' }]);
    expect(totals(all)).toEqual(['100', '1', '1.00', null, null, '5.00']);
    expect(all.report.batches[0]?.entities.map(({ campaign }) => campaign)).toEqual(['=1+1', 'B']);
    expect(all.report.batches[0]?.measures.sales?.[1]).toBeNaN();
  });

  test('several currencies: a batch each, and no sum of money', () => {
    const all = read(
      `Date|Campaign Name|Currency|Impressions|Clicks|Spend|7 Day Total Sales
       2026-10-01|US|USD|100|5|10.00|30.00
       2026-10-01|JP|JPY|50|1|150|0`,
      { marketplace: 'amazon' },
    );
    expect(totals(all)).toEqual(['150', '6', null, null, null, null]);
    expect(all.report.batches.map(({ source, measures }) => [source.currency, measures.spend?.[0]])).toEqual([
      ['USD', 1000],
      ['JPY', 150],
    ]);
    expect(doubts(all)).toContain('currencies');
  });

  test('several shops: a batch each', () => {
    const all = read(
      `店铺名称|日期|计划名称|花费|展现量|点击量
       甲店|2026-10-01|p|10.00|100|1
       乙店|2026-10-01|p|5.00|50|1`,
      { marketplace: 'taobao' },
    );
    expect(all.report.batches.map(({ source, rows }) => [source.shop, rows])).toEqual([
      ['甲店', 1],
      ['乙店', 1],
    ]);
    expect(all.report.totals.spend).toBe('15.00');
  });

  test('1.234 that nothing explains is refused as money and a thousand as pieces', () => {
    const all = read(
      `Date|Campaign|Impressions|Clicks|Spend
       2026-10-01|A|1.234|12|1.234
       2026-10-02|A|1.000|12|5.00`,
    );
    expect(all.report.totals.impressions).toBe('2234');
    const open = read(
      `Date|Campaign|Impressions|Clicks|Spend
       2026-10-01|A|1.234|12|1.234`,
    );
    expect(open.report.refused).toEqual([{ row: 1, column: 'Spend', why: 'ambiguousNumber', text: '1.234' }]);
  });

  test('printed ratios are not trusted; more orders than clicks are kept and doubted; so are repeated rows', () => {
    const all = read(
      `Date|Campaign Name|Impressions|Clicks|Spend|7 Day Total Sales|7 Day Total Orders (#)|Total Advertising Cost of Sales (ACOS)
       2026-10-01|A|100|1|5.00|50.00|3|0.00%
       2026-10-01|B|100|5|5.00|50.00|1|10.00%
       2026-10-01|B|100|5|5.00|50.00|1|10.00%`,
      { marketplace: 'amazon' },
    );
    expect(doubts(all)).toEqual(expect.arrayContaining(['ratio', 'moreOrdersThanClicks', 'repeated']));
    expect(all.report).toMatchObject({ rows: 3, totals: { spend: '15.00' } });
  });

  test('amounts finer than a cent: rows are whole cents, and together the rounded sum', () => {
    const all = read(
      `日期|计划名称|花费|展现量|点击量
       2026-10-01|甲|0.125|100|1
       2026-10-02|甲|0.125|100|1
       2026-10-03|甲|0.135|100|1`,
      { marketplace: 'taobao' },
    );
    expect(all.report.totals.spend).toBe('0.385');
    const cents = [...(all.report.batches[0]?.measures.spend ?? [])];
    expect(cents.every(Number.isInteger)).toBe(true);
    expect([38, 39]).toContain(cents.reduce((sum, cent) => sum + cent, 0));
    expect(doubts(all)).toContain('finer');
  });

  test('one figure in two columns is taken only where both say the same', () => {
    const two = (second: string) =>
      read(`日期|计划名称|花费|展现量|点击量|花费\n2026-10-01|甲|10.00|100|1|${second}`, { marketplace: 'taobao' });
    expect(two('10.00').report.totals.spend).toBe('10.00');
    expect(two('99.00').report.totals.spend).toBeNull();
    expect(doubts(two('99.00'))).toContain('twoColumns');
  });

  test('of several windows the usual one is taken, and the others are said', () => {
    const all = read(
      `Start Date|End Date|Currency|Campaign Name|Impressions|Clicks|Spend|1 Day Total Sales|7 Day Total Sales|14 Day Total Sales
       Oct 1, 2026|Oct 7, 2026|GBP|c|1000|10|5.00|10|20|30`,
      { marketplace: 'amazon' },
    );
    expect(all.report).toMatchObject({ window: 7, totals: { sales: '20.00' } });
    expect(all.report.doubts).toContainEqual({ kind: 'windows', days: [1, 7, 14], taken: 7 });
  });
});

describe('mapping by hand', () => {
  const text = `Wann|Wer|Gezeigt|Kosten netto|Einnahmen
    2026-10-01|A|100|1.50|9.00
    2026-10-02|A|100|2.50|0.00`;

  test('an unknown file becomes known, and its header is recognised again', () => {
    const mapping = {
      columns: { 0: 'date', 1: 'campaign', 2: 'impressions', 3: 'spend', 4: 'sales' },
      currency: 'EUR',
      marketplace: 'ebay' as const,
      headerRow: 0,
    };
    const all = read(text, { mapping });
    expect(totals(all)).toEqual(['200', null, '4.00', null, null, '9.00']);
    expect(all.report.batches[0]?.source).toMatchObject({ marketplace: 'ebay', currency: 'EUR', level: 'campaign' });
    const again = understand(lines(text), { name: 'other.csv', today: TODAY, mapping: { columns: {}, headerRow: 0 } });
    expect(again.ok ? again.layout.signature : again.signature).toBe(all.layout.signature);
  });

  test('a column can be ignored', () => {
    const all = read('Date|Campaign|Impressions|Clicks|Spend\n2026-10-01|A|100|5|1.50', { mapping: { columns: { 4: 'ignore' } } });
    expect(all.report.totals.spend).toBeNull();
  });
});

describe('rows that are not yet cut into strings', () => {
  const CELLS = ['10', '0', '--', '1,234', '2.50', '$3.10', '-1.00', '=1+1', '1.2万', ''];

  test('are read as the same rows of strings are', () => {
    const rows: string[][] = [['Campaign', 'Date', 'Currency', 'Keyword', 'Impressions', 'Clicks', 'Spend', 'Sales']];
    for (let row = 0; row < 3_000; row += 1) {
      const cell = (by: number) => CELLS[(row * by) % (row % 7 === 0 ? CELLS.length : 4)] ?? '';
      const day = `2026-10-${String(1 + (row % 28)).padStart(2, '0')}`;
      if (row % 500 === 499) rows.push(['Total', '-', '', '', '1', '1', '1', '1']);
      else if (row % 400 === 399) rows.push([]);
      else if (row % 300 === 299) rows.push(rows.at(-1) ?? []);
      else rows.push([`C${row % 5}`, day, row % 11 === 0 ? 'EUR' : 'USD', `k "${row % 40}"`, String(row % 90), cell(3), cell(5), cell(11)]);
    }
    const about = { name: 'x.csv', today: TODAY, marketplace: 'amazon' as const };
    const understood = understand(rows.slice(0, 500), about);
    if (!understood.ok) throw new Error(understood.error);
    const byRows = readerOf(understood.layout, about);
    for (const [number, row] of rows.entries()) byRows.take(row, number);
    const byBlocks = readerOf(understood.layout, about);
    for (let first = 0; first < rows.length; first += 700) byBlocks.takeBlock(blockOf(rows.slice(first, first + 700), first));
    const expected = byRows.finish();
    expect(byBlocks.finish()).toEqual(expected);
    expect(expected.rows).toBeGreaterThan(2_000);
    expect(expected.doubts.map(({ kind }) => kind)).toContain('repeated');
  });
});
