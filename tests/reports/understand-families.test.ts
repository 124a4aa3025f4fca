import { describe, expect, test } from 'vitest';
import { read, skipped, totals } from './read-report';

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
