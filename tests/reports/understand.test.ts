import { describe, expect, test } from 'vitest';
import { blockOf } from '../../utils/reports/block';
import { type About, type ReportLayout, type ReportRead, readerOf, understand } from '../../utils/reports/understand';

const TODAY = '2026-11-23';

/** Rows as lines, cells parted by "|". */
const lines = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => (line.trim() === '' ? [] : line.split('|').map((cell) => cell.trim().replaceAll('⏎', '\n'))));

function read(text: string, about: Partial<About> = {}): { layout: ReportLayout; report: ReportRead } {
  const rows = lines(text);
  const whole: About = { name: 'report.csv', today: TODAY, ...about };
  const understood = understand(rows, whole);
  if (!understood.ok) throw new Error(understood.error);
  const reader = readerOf(understood.layout, whole);
  for (const [number, row] of rows.entries()) reader.take(row, number);
  return { layout: understood.layout, report: reader.finish() };
}

/** impressions, clicks, spend, orders, units, sales */
const totals = ({ report }: { report: ReportRead }) => Object.values(report.totals);
const doubts = ({ report }: { report: ReportRead }) => report.doubts.map(({ kind }) => kind);
const skipped = ({ report }: { report: ReportRead }) => report.skipped.map(({ why, rows, row }) => [why, rows, row]);

describe('report families', () => {
  test('Amazon in French: decimal commas, blanks between thousands, seven days in words', () => {
    const all = read(`
      Date|Devise|Nom de la campagne|Nom du groupe d'annonces|Ciblage|Type de correspondance|Terme de recherche client|Impressions|Clics|Coût par clic (CPC)|Dépenses|Total des ventes sur 7 jours (€)|Total des commandes sur 7 jours (#)|Total des unités sur 7 jours (#)
      12/10/2026|EUR|Théière|G|theiere|EXACT|théière fonte|1 234|30|0,41|12,30|119,80|4|5
      13/10/2026|EUR|Théière|G|theiere|BROAD|théière|10 004|52|0,50|26,00|0,00|0|0`);
    expect(totals(all)).toEqual(['11238', '82', '38.30', '4', '5', '119.80']);
    expect(all.layout).toMatchObject({ marketplace: 'amazon', level: 'search_term', window: 7, currency: 'EUR', dateOrder: 'dayFirst' });
    expect(all.report.dates).toEqual({ from: '2026-10-12', to: '2026-10-13' });
  });

  test('万相台 with a totals row first: the id column is blank there, and it says so', () => {
    const all = read(
      `日期|计划ID|计划名字|场景名字|展现量|点击量|花费|点击率|总成交金额|总成交笔数|投入产出比|直接成交金额|间接成交金额
       汇总|-|-|-|3300|120|88.80|3.64%|999.00|9|11.25|700.00|299.00
       2026-10-01|60012345678|夏凉被|关键词推广|2000|80|50.30|4.00%|600.00|6|11.93|400.00|200.00
       2026-10-02|60012345678|夏凉被|关键词推广|1300|40|38.50|3.08%|399.00|3|10.36|300.00|99.00`,
    );
    expect(totals(all)).toEqual(['3300', '120', '88.80', '9', null, '999.00']);
    expect(skipped(all)).toEqual([['total', 1, 1]]);
    expect(all.layout).toMatchObject({ profile: 'taobao · 万相台无界 报表 · campaign', level: 'campaign', state: 'paid', currency: 'CNY' });
    const [batch] = all.report.batches;
    expect(batch?.entities[batch.entity[0] ?? -1]).toEqual({ campaignId: '60012345678', campaign: '夏凉被' });
    expect([...(batch?.measures.spend ?? [])]).toEqual([5030, 3850]);
    expect(Object.keys(batch?.measures ?? {})).toEqual([
      'impressions',
      'clicks',
      'spend',
      'sales',
      'orders',
      'sales_direct',
      'sales_indirect',
    ]);
  });

  test('拼多多: the spend of all, kept apart from the spend on deals', () => {
    const all = read(
      `日期|商品ID|商品名称|推广名称|成交花费(元)|交易额(元)|总花费(元)|净交易额(元)|曝光量|点击量|成交笔数
       2026-10-01|681127000011|袜子|稳投|160.00|660.00|171.93|600.00|7134|515|19`,
    );
    expect(totals(all)).toEqual(['7134', '515', '171.93', '19', null, '660.00']);
    expect(all.report.sums).toMatchObject({ spend_deal: '160.00', net_sales: '600.00' });
  });

  test('千川: sales of the goods alone are of scope direct', () => {
    const all = read(
      `计划ID|计划名称|日期|消耗(元)|展示次数|点击次数|转化数|直接成交订单数|直接成交金额(元)|7日间接成交金额(元)
       1812340000000001|甲|2026-10-01|100.5|10000|492|12|3|99.9|10`,
      { marketplace: 'douyin' },
    );
    expect(totals(all)).toEqual(['10000', '492', '100.50', '3', null, '99.90']);
    expect(all.report.batches[0]?.source).toMatchObject({ scope: 'direct', window: null, state: 'paid', currency: 'CNY' });
  });

  test('京准通: window and basis of the lines above, compact days', () => {
    const all = read(
      `京准通 关键词报表
       日期范围：2026-10-01 至 2026-10-07||转化周期：15天 按点击日期
       日期|计划名称|关键词|展现数|点击数|花费(元)|总订单行|总订单金额(元)
       20261001|快车|不粘锅|5000|60|96.5|4|796.0
       总计|-|-|5000|60|96.5|4|796.0`,
      { marketplace: 'jd' },
    );
    expect(totals(all)).toEqual(['5000', '60', '96.50', '4', null, '796.00']);
    expect(all.layout).toMatchObject({ headerRow: 2, window: 15, basis: 'click', level: 'keyword' });
  });

  test.each([
    ['Indonesia', 'IDR', 'Rp1.234.567', 'Rp123.456', '1234567', '123456'],
    ['Việt Nam', 'VND', '1.234.567 ₫', '123.000 ₫', '1234567', '123000'],
    ['Thailand', 'THB', '4800.50', '600.25', '4800.50', '600.25'],
  ])('Shopee %s: country and period from the lines above', (country, currency, sales, spend, soldFor, spent) => {
    const all = read(
      `All CPC Ads Report - Shopee ${country}
       Shop Name|Toko Dummy
       Report Creation Time|02/11/2026 09:00
       Date Period|01/10/2026 - 31/10/2026

       Sequence|Ad Name|Product ID|Start Date|End Date|Impression|Clicks|Conversions|Items Sold|GMV|Expense
       1|A|111|01/09/2026|Unlimited|1000|20|2|3|${sales}|${spend}`,
    );
    expect(totals(all)).toEqual(['1000', '20', spent, '2', '3', soldFor]);
    expect(all.layout).toMatchObject({ headerRow: 5, shop: 'Toko Dummy', currency, window: 7, basis: 'click' });
    expect(all.report.dates).toEqual({ from: '2026-10-01', to: '2026-10-31' });
  });

  test('an ad group called "All" is no total of the search terms in it; one whose terms are blank still is', () => {
    const all = read(
      `Date|Currency|Campaign Name|Ad Group Name|Targeting|Customer Search Term|Impressions|Clicks|Spend|7 Day Total Sales|7 Day Total Orders (#)
       2026-10-01|USD|Mugs|All|*|ceramic mug|100|10|5.10|24.99|1
       2026-10-01|USD|Mugs|All|*|tea cup|200|20|7.20|49.98|2
       2026-10-01|USD|Mugs|All|-|-|300|30|12.30|74.97|3`,
      { marketplace: 'amazon' },
    );
    expect(totals(all)).toEqual(['300', '30', '12.30', '3', null, '74.97']);
    expect(all.report).toMatchObject({ rows: 2, refused: [] });
  });

  test('万相台: the word a row is of', () => {
    const all = read(
      `日期|场景名字|计划ID|计划名字|主体ID|主体名称|词名字/词包名字|展现量|点击量|花费|总成交金额|总成交笔数
       2026-10-01|关键词推广|7001|甲|680000000001|马克杯|陶瓷杯|357|21|22.96|99.90|1`,
      { marketplace: 'taobao' },
    );
    expect(all.layout).toMatchObject({ level: 'keyword' });
    expect(all.report.batches[0]?.entities).toEqual([expect.objectContaining({ keyword: '陶瓷杯', itemId: '680000000001' })]);
  });

  test('GMV Max: the total has "-" as its day; paid and organic together; days of the rows', () => {
    const all = read(
      `By Day|Cost|SKU orders (Current shop)|Gross revenue (Current shop)|ROI (Current shop)|Currency
       2026-10-01 00:00:00|10.129999999999999|2|50.1|4.95|GBP
       2026-10-02 00:00:00|0.07|0|0|0|GBP
       -|10.2|2|50.1|4.91|GBP`,
    );
    expect(totals(all)).toEqual([null, null, '10.20', '2', null, '50.10']);
    expect(all.layout).toMatchObject({ marketplace: 'tiktok_shop', scope: 'organic', level: 'account' });
    expect(skipped(all)).toEqual([['parent', 1, 3]]);
  });

  test('Mercado Livre: line breaks in headers, 1.234 is a thousand, "Desde" is the first day of the period', () => {
    const all = read(
      `Relatório de campanha de 01/08/2026 a 31/08/2026
       Desde|Nome|Status|Orçamento|Impressões|Cliques|Receita⏎(Moeda local)|Investimento⏎(Moeda local)|Vendas por publicidade⏎(Diretas + Indiretas)
       01/08/2026|Campanha A|Ativa|R$ 50,00|1.234|56|R$ 3.144,00|R$ 314,40|3`,
    );
    expect(totals(all)).toEqual(['1234', '56', '314.40', null, '3', '3144.00']);
    expect(all.report.dates).toEqual({ from: '2026-08-01', to: '2026-08-31' });
  });

  test('Ozon: a total in Russian, the tax in the name of the spend', () => {
    const all = read(
      `Дата|SKU|Название товара|Показы|Клики|CTR, %|Расход, ₽, с НДС|Заказы|Выручка, ₽|ДРР, %
       01.10.2026|160249683|Термос|1 000|20|2,00|105,00|2|3 998,00|2,63
       02.10.2026|160249683|Термос|2 500|31|1,24|155,00|0|0,00|0,00
       Всего|||3 500|51|1,46|260,00|2|3 998,00|6,50`,
      { marketplace: 'ozon' },
    );
    expect(totals(all)).toEqual(['3500', '51', '260.00', '2', null, '3998.00']);
    expect(all.report.currency).toBe('RUB');
  });

  test('order lists: orders are told apart by their ids, sales are of goods', () => {
    const all = read(
      `Name|Financial Status|Created at|Paid at|Currency|Subtotal|Total|Lineitem quantity|Lineitem name|Lineitem price|Lineitem sku|Refunded Amount
       #1001|paid|2026-10-01 21:06:21 +0400|x|BDT|300.00|360.00|1|Mug|100|M1|0
       #1001||2026-10-01 21:06:21 +0400||||| 2|Plate|100|P1|
       #1002|paid|2026-10-02 01:00:00 +0400|x|BDT|50.00|60.00|1|Mug|50|M1|0`,
    );
    expect(all.layout).toMatchObject({ profile: 'shopify · Orders', kind: 'order-list' });
    expect(totals(all)).toEqual([null, null, null, '2', '4', '350.00']);
  });

  test('lists of bookings repeat the pieces on every line: no sum of them', () => {
    const all = read(
      `settlement-id|transaction-type|order-id|amount-type|amount-description|amount|posted-date|sku|quantity-purchased
       28471003921|Order|114-1|ItemPrice|Principal|129.99|2026-06-17|NX|1
       28471003921|Order|114-1|ItemFees|Commission|-19.50|2026-06-17|NX|1`,
    );
    expect(all.layout.profile).toBe('amazon · Settlement');
    expect(totals(all)).toEqual([null, null, null, null, null, null]);
    expect(all.report.sums.net).toBe('110.49');
  });

  test('a header without rows is a report of nothing, not an error', () => {
    const all = read(
      'Sales Record Number|Order Number|Item Number|Item Title|Custom Label|Sold Via Promoted Listings|Quantity|Sold For|Total Price|Sale Date',
    );
    expect(all.report).toMatchObject({ rows: 0, refused: [], dates: null });
  });
});

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
