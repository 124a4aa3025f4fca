import { describe, expect, test } from 'vitest';
import { type About, readerOf, understand } from '../../utils/reports/understand';
import { doubts, lines, read, skipped, TODAY, totals } from './read-report';

describe('where the table stands', () => {
  test('a header of two rows: groups above, parts below', () => {
    const all = read(
      `日期|项目名称|展现数据|||消耗数据||转化数据
       ||展示数|点击数|点击率(%)|消耗(元)|平均点击单价(元)|转化数
       2026-10-01|甲|1000|30|3.0|45.6|1.52|3
       2026-10-02|甲|2000|50|2.5|54.4|1.088|4`,
      { marketplace: 'douyin' },
    );
    expect(totals(all)).toEqual(['3000', '80', '100.00', null, null, null]);
  });

  test('a second header in the data is skipped; notes and blank lines too', () => {
    const all = read(
      `My export

       Day|Campaign|Impressions|Clicks|Cost|Orders|Revenue
       2026-10-01|A|100|5|10.10|1|30.00
       2026-10-02|A|200|6|-2.05|0|0.00
       Day|Campaign|Impressions|Clicks|Cost|Orders|Revenue
       2026-10-01|B|300|7|1.95|1|12.00

       Grand total||600|18|10.00|2|42.00
       Figures may change`,
    );
    expect(totals(all)).toEqual(['600', '18', '10.00', '2', null, '42.00']);
    expect(skipped(all)).toEqual([
      ['header', 1, 5],
      ['note', 1, 9],
      ['total', 1, 8],
    ]);
    expect(doubts(all)).toContain('negative');
  });

  test('a table of totals above the daily table is not added to it', () => {
    const all = read(
      `Ngày|Tổng doanh số (VND)|Tổng số đơn hàng|Doanh số trên mỗi đơn hàng|Lượt nhấp vào sản phẩm|Số lượt truy cập|Tỷ lệ chuyển đổi đơn hàng
       01-09-2026-02-09-2026|2.000|4|500|10|20|20%

       Ngày|Tổng doanh số (VND)|Tổng số đơn hàng|Doanh số trên mỗi đơn hàng|Lượt nhấp vào sản phẩm|Số lượt truy cập|Tỷ lệ chuyển đổi đơn hàng
       01-09-2026|1.000|2|500|4|10|20%
       02-09-2026|1.000|2|500|6|10|20%`,
    );
    expect(all.report).toMatchObject({ rows: 2, currency: 'VND', dates: { from: '2026-09-01', to: '2026-09-02' } });
    expect(totals(all)).toEqual([null, '10', null, '4', null, '2000']);
  });

  test('a second table with other columns ends the reading, and is named', () => {
    const all = read(
      `Date|Campaign|Impressions|Clicks|Spend|Sales
       2026-10-01|A|100|5|10.10|30.00

       Keyword|Match type|Bid|Status|Quality|Note
       kw|exact|1.00|on|10|x`,
    );
    expect(all.report).toMatchObject({ rows: 1, refusedRows: 1, refused: [{ row: 3, why: 'otherTable' }] });
  });

  test('what cannot be a table of figures says so', () => {
    expect(understand(lines('hello\nworld'), { name: 'x', today: TODAY })).toMatchObject({ ok: false });
    expect(understand([], { name: 'x', today: TODAY })).toEqual({ ok: false, error: 'noHeader' });
  });
});

describe('sums among the rows', () => {
  test('a parent whose children follow is known by their sum; a row without an id that is none stays', () => {
    const parent = read(
      `Urutan|Nama Produk|Kode Produk|Dilihat|Jumlah Klik|Omzet Penjualan|Biaya
       1|Otomatis|-|300|30|9000|900
       2|Dot|222|200|20|6000|600
       3|Sabun|333|100|10|3000|300`,
      { marketplace: 'shopee' },
    );
    expect(totals(parent)).toEqual(['300', '30', '900.00', null, null, '9000.00']);
    expect(skipped(parent)).toEqual([['parent', 1, 1]]);
    const shop = read(
      `Urutan|Nama Produk|Kode Produk|Dilihat|Jumlah Klik|Omzet Penjualan|Biaya
       1|Toko|-|300|30|9000|900
       2|Dot|222|200|20|6000|600`,
      { marketplace: 'shopee' },
    );
    expect(shop.report.rows).toBe(2);
  });

  test('parents in the middle, and one without children', () => {
    const all = read(
      `Item ID|Product|Variation ID|Product Impression|Product Clicks|Sales (Placed Order) (VND)|Placed Order
       1001|Áo|-|1.000|100|3.000.000|30
       1001|Áo|501|600|60|2.000.000|20
       1001|Áo|502|400|40|1.000.000|10
       1002|Quần|-|500|50|500.000|5`,
      { marketplace: 'shopee' },
    );
    expect(totals(all)).toEqual(['1500', '150', null, '35', null, '3500000']);
    expect(skipped(all)).toEqual([['parent', 1, 1]]);
  });

  test('subtotals behind their rows', () => {
    const all = read(
      `计划名称|关键词|展现量|点击量|花费|总成交金额
       甲|词1|100|5|5.00|10.00
       甲|词2|100|5|5.00|20.00
       甲|小计|200|10|10.00|30.00
       乙|词3|50|2|2.00|0.00
       乙|小计|50|2|2.00|0.00
       总计|-|250|12|12.00|30.00`,
      { marketplace: 'taobao' },
    );
    expect(totals(all)).toEqual(['250', '12', '12.00', null, null, '30.00']);
    expect(all.report.rows).toBe(3);
  });

  test('a total that is not the sum of the rows is skipped all the same, and doubted', () => {
    const all = read(
      `日期|计划名称|展现量|点击量|花费
       2026-10-01|甲|100|5|5.00
       总计|-|200|10|10.00`,
      { marketplace: 'taobao' },
    );
    expect(totals(all)).toEqual(['100', '5', '5.00', null, null, null]);
    expect(all.report.doubts).toContainEqual({ kind: 'totals', column: '展现量', sum: 100, printed: 200, row: 2 });
  });

  test('a plan called Total that has an id is a plan', () => {
    const all = read(
      `Date|Campaign Name|Campaign ID|Impressions|Clicks|Spend|Sales
       2026-10-01|Total|1234567|100|5|5.00|10.00
       2026-10-01|Other|1234568|50|5|5.00|20.00`,
    );
    expect(all.report).toMatchObject({ rows: 2, refused: [] });
  });
});

describe('days', () => {
  const days = (cells: readonly string[], about: Partial<About> = {}) =>
    read(['Date|Campaign|Impressions|Clicks|Spend', ...cells.map((cell) => `${cell}|A|10|1|0.50`)].join('\n'), about).report;

  test.each([
    [['03/04/2026', '25/04/2026'], '2026-04-03', '2026-04-25'],
    [['03/04/2026', '04/25/2026'], '2026-03-04', '2026-04-25'],
    [['01/10/2026', '02/10/2026', '03/10/2026'], '2026-10-01', '2026-10-03'],
    [['10/01/2026', '10/02/2026', '10/03/2026'], '2026-10-01', '2026-10-03'],
    [['1.10.2026'], '2026-10-01', '2026-10-01'],
    [['46296'], '2026-10-01', '2026-10-01'],
    [['2026年10月1日'], '2026-10-01', '2026-10-01'],
    [['15 Mar 2026 3:22:08 PM UTC'], '2026-03-15', '2026-03-15'],
    [['2026-10-01 10:00~10:59', '2026-10-01 11:00~11:59'], '2026-10-01', '2026-10-01'],
    [['01/10/2569', '31/10/2569'], '2026-10-01', '2026-10-31'],
  ])('%j', (cells, from, to) => {
    expect(days(cells)).toMatchObject({ dates: { from, to }, refused: [] });
  });

  test('what nothing settles is refused with both readings, and no row has a day', () => {
    const report = days(['03/04/2026', '05/06/2026']);
    expect(report).toMatchObject({ dates: null, batches: [], rows: 2 });
    expect(report.refused).toEqual([
      { row: 1, column: 'Date', why: 'ambiguousDay', text: '03/04/2026', readings: ['2026-03-04', '2026-04-03'] },
    ]);
    expect(days(['03/04/2026', '05/06/2026'], { mapping: { columns: {}, dateOrder: 'dayFirst' } }).dates).toEqual({
      from: '2026-04-03',
      to: '2026-06-05',
    });
  });

  test('a day that proves the order may come after the sample', () => {
    const rows = [
      ['Date', 'Campaign', 'Impressions', 'Clicks', 'Spend'],
      ['03/04/2026', 'A', '1', '1', '1.00'],
      ['25/04/2026', 'A', '1', '1', '1.00'],
    ];
    const about = { name: 'x.csv', today: TODAY, marketplace: 'amazon' as const };
    const understood = understand(rows.slice(0, 2), about);
    if (!understood.ok) throw new Error(understood.error);
    const reader = readerOf(understood.layout, about);
    for (const [number, row] of rows.entries()) reader.take(row, number);
    expect(reader.finish().dates).toEqual({ from: '2026-04-03', to: '2026-04-25' });
  });

  test('the period in the name of the file, where the rows have no day', () => {
    const text = '商品ID|推广名称|曝光量|点击量|总花费(元)\n681127000011|袜子|10|1|0.50';
    const about = { marketplace: 'pinduoduo' as const };
    expect(read(text, { ...about, name: '商品推广_2026-10-01_2026-10-07.csv' }).report.dates).toEqual({
      from: '2026-10-01',
      to: '2026-10-07',
    });
    expect(read(text, { ...about, name: 'data 20261001 - 20261007.xlsx' }).report.dates).toEqual({ from: '2026-10-01', to: '2026-10-07' });
    const open = read(text, about);
    expect(open.report).toMatchObject({ dates: null, batches: [], rows: 1 });
    expect(doubts(open)).toContain('noPeriod');
  });

  test('periods that share days are named', () => {
    const all = read(
      `Start Date|End Date|Currency|Campaign Name|Impressions|Clicks|Spend
       Oct 01, 2026|Oct 07, 2026|USD|c|10|1|1.00
       Oct 05, 2026|Oct 12, 2026|USD|c|10|1|1.00`,
    );
    expect(doubts(all)).toContain('overlap');
  });
});
