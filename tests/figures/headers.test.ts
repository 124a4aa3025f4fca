import { describe, expect, test } from 'vitest';
import { readHeaders, signatureOf } from '../../utils/figures/headers';
import { headerWords } from '../../utils/figures/words';
import { HEADER_REPORTS } from '../../utils/marketplaces/headers';
import { METRIC_UNITS } from '../../utils/marketplaces/headers/metrics';
import type { PageKind } from '../../utils/marketplaces/ids';
import type { Reading } from '../../utils/reading/reading';

function metrics(marketplace: Reading['marketplace'], pageKind: PageKind, headers: readonly (string | [group: string, header: string])[]) {
  const columns = headers.map((entry) => (typeof entry === 'string' ? { header: entry } : { group: entry[0], header: entry[1] }));
  return readHeaders(columns, { marketplace, pageKind }).map(({ metric }) => metric);
}

describe('words of a header', () => {
  test.each([
    ['花费(元)', '花费', 'money', '元', undefined],
    ['花费（元）', '花费', 'money', '元', undefined],
    ['销售额(万元)', '销售额', 'money', '元', 10_000],
    ['点击率（%）', '点击率', 'percent', undefined, 0.01],
    ['CTR %', 'ctr', 'percent', undefined, 0.01],
    ['Total cost (SAR)', 'totalcost', 'money', 'SAR', undefined],
    ['Sales [USD]', 'sales', 'money', 'USD', undefined],
    ['Расход, ₽', 'расход', 'money', '₽', undefined],
    ['Umsatz in €', 'umsatz', 'money', '€', undefined],
    ['消耗/元', '消耗', 'money', '元', undefined],
    ['总订单数(#)', '总订单数', 'count', undefined, undefined],
    ['平均停留时长(分钟)', '平均停留时长', 'seconds', undefined, 60],
  ])('the unit of %s is taken out and kept', (header, key, unit, sign, factor) => {
    const words = headerWords(header);
    expect(words.keys).toContain(key);
    expect([words.unit, words.sign, words.factor]).toEqual([unit, sign, factor]);
  });

  test.each([
    ['上架时间降序', '上架时间'],
    ['花费 ↓', '花费'],
    ['展现量 ⓘ', '展现量'],
    ['展现量？', '展现量'],
    ['商品信息 批量修改标题', '商品信息'],
    ['  Page\u00a0Views – Total ', 'pageviewstotal'],
    ['Impressões', 'impressoes'],
    ['點擊數', '点击数'],
    ['Ｃｌｉｃｋｓ', 'clicks'],
    ['点击率 (CTR)', '点击率'],
    ['CTR (点击率)', '点击率'],
    ['สต็อก', 'สต็อก'],
  ])('%s is looked up as %s', (header, key) => {
    expect(headerWords(header).keys).toContain(key);
  });

  test.each([
    ['成交金额(剔除退款)', '成交金额'],
    ['ROAS (direct)', 'roas'],
    ['点击率(人数)', '点击率'],
    ['30日销量', '销量'],
    ['Direct sales (GMV)', 'gmv'],
  ])('%s is not %s: its brackets and windows say something', (header, key) => {
    expect(headerWords(header).keys).not.toContain(key);
  });
});

describe('metrics', () => {
  test('the report that knows most of a table settles a word that two reports know as two things', () => {
    expect(metrics('douyin', 'ad-report', ['整体消耗(元)', '整体成交金额(元)', '整体支付ROI'])).toEqual(['spend', 'sales', 'roas']);
    expect(metrics('douyin', 'ad-report', ['任务名称', '综合ROI', '总消耗', '整体消耗'])).toEqual(['campaign', 'roas', 'spend', 'spend2']);
  });

  test('a word that stays two things is nothing', () => {
    expect(metrics('douyin', 'ad-report', ['整体消耗'])).toEqual([undefined]);
  });

  test('one word on two page kinds', () => {
    expect(metrics('pinduoduo', 'listing-list', ['创建时间'])).toEqual(['created_status']);
    expect(metrics('kuaishou', 'listing-list', ['创建时间', '销量'])).toEqual(['created', 'units_total']);
    expect(metrics('unknown', 'shop-report', ['销量', 'Views'])).toEqual(['units', 'pageviews']);
    expect(metrics('unknown', 'ad-report', ['Views'])).toEqual(['impressions']);
    expect(metrics('jd', 'shop-report', ['SKU'])).toEqual(['sku_id']);
    expect(metrics('amazon', 'shop-report', ['SKU'])).toEqual(['sku']);
  });

  test.each([
    ['zh-CN', ['花费', '展现量', '点击量', '点击率', '订单数', '销售额', '库存', '价格']],
    ['zh-TW', ['花費', '曝光數', '點擊數', '點擊率', '訂單數', '銷售額', '庫存', '價格']],
    ['en', ['Ad spend', 'Impressions', 'Clicks', 'CTR', 'Orders', 'Total sales', 'Stock', 'Price']],
    ['de', ['Werbeausgaben', 'Impressionen', 'Klicks', 'Klickrate', 'Bestellungen', 'Umsatz', 'Lagerbestand', 'Preis']],
    ['fr', ['Dépenses', 'Impressions', 'Clics', 'Taux de clics', 'Commandes', "Chiffre d'affaires", 'Stock disponible', 'Prix']],
    ['es', ['Gasto publicitario', 'Impresiones', 'Clics', 'Tasa de clics', 'Pedidos', 'Ingresos', 'Existencias', 'Precio']],
    ['pt', ['Investimento', 'Impressões', 'Cliques', 'Taxa de cliques', 'Pedidos', 'Receita', 'Estoque', 'Preço']],
    ['it', ['Spesa', 'Impressioni', 'Clic', 'Tasso di clic', 'Ordini', 'Fatturato', 'Disponibilità', 'Prezzo']],
    ['ja', ['広告費', 'インプレッション', 'クリック数', 'クリック率', '注文数', '売上', '在庫数', '価格']],
    ['id', ['Biaya iklan', 'Tayangan', 'Jumlah klik', 'Persentase klik', 'Pesanan', 'Omzet', 'Stok', 'Harga']],
    ['vi', ['Chi phí', 'Lượt hiển thị', 'Lượt nhấp', 'Tỷ lệ nhấp', 'Đơn hàng', 'Doanh thu', 'Tồn kho', 'Giá']],
    ['th', ['ค่าโฆษณา', 'การแสดงผล', 'จำนวนคลิก', 'อัตราการคลิก', 'คำสั่งซื้อ', 'ยอดขาย', 'สต็อก', 'ราคา']],
    ['ru', ['Расход', 'Показы', 'Клики', 'CTR', 'Заказы', 'Выручка', 'Остаток', 'Цена']],
  ])('the core words in %s', (_, headers) => {
    expect(metrics('unknown', 'ad-report', headers)).toEqual([
      'spend',
      'impressions',
      'clicks',
      'ctr',
      'orders',
      'sales',
      'stock',
      'price',
    ]);
  });

  test('words above several columns are read with those below', () => {
    expect(
      metrics('taobao', 'ad-report', [
        ['直接', '成交金额'],
        ['间接', '成交金额'],
      ]),
    ).toEqual(['sales_direct', 'sales_indirect']);
    expect(
      metrics('taobao', 'ad-report', [
        ['本期', '花费'],
        ['上期', '花费'],
        ['环比', '花费'],
      ]),
    ).toEqual(['spend', undefined, undefined]);
  });

  test('one header under groups that say nothing is no metric twice', () => {
    expect(
      metrics('taobao', 'ad-report', [
        ['甲', '花费'],
        ['乙', '花费'],
      ]),
    ).toEqual([undefined, undefined]);
  });

  test('shared words never make one figure of two columns', () => {
    expect(metrics('temu', 'shop-report', ['Gross sales', 'Total sales', 'Orders'])).toEqual([undefined, undefined, 'orders']);
  });

  test('a unit that the metric cannot have is another figure', () => {
    expect(metrics('taobao', 'ad-report', ['点击(元)', '花费(%)', '展现量(元)'])).toEqual([undefined, undefined, undefined]);
  });

  test("the page's own code of a column tells where its words do not", () => {
    const [column] = readHeaders([{ header: 'Kulut', key: 'charge' }], { marketplace: 'taobao', pageKind: 'ad-report' });
    expect(column?.metric).toBe('spend');
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', ''])('a header named %j is no metric', (header) => {
    expect(metrics('taobao', 'ad-report', [header])).toEqual([undefined]);
  });
});

describe('the data', () => {
  test('within a report one name is one thing', () => {
    for (const { report, names } of HEADER_REPORTS) {
      const seen = new Map<string, string>();
      for (const [metric, all] of Object.entries(names)) {
        for (const name of all.split(/[|\n]/)) {
          const key = headerWords(name.trim()).keys[0] ?? '';
          expect(key, `${report}: "${name}" of ${metric}`).not.toBe('');
          expect(seen.get(key) ?? metric, `${report}: ${name}`).toBe(metric);
          seen.set(key, metric);
        }
      }
    }
  });

  test('a shared word is one thing wherever words of the same page kind are looked up', () => {
    const shared = HEADER_REPORTS.filter(({ marketplaces }) => marketplaces.length === 0);
    const common = shared.filter(({ kinds }) => kinds.length === 0);
    const seen = new Map<string, string>();
    for (const { names } of common) {
      for (const [metric, all] of Object.entries(names)) {
        for (const name of all.split(/[|\n]/)) {
          const key = headerWords(name.trim()).keys[0] ?? '';
          expect(seen.get(key) ?? metric, name).toBe(metric);
          seen.set(key, metric);
        }
      }
    }
  });

  test('every metric that is counted has a unit', () => {
    for (const metric of ['spend', 'impressions', 'ctr', 'roas', 'stock']) expect(METRIC_UNITS.get(metric)).toBeDefined();
  });
});

describe('the signature', () => {
  const of = (headers: readonly string[]) => signatureOf(headers.map((header) => ({ header })));
  test('moved columns are no change', () => expect(of(['花费', '点击量', '展现量'])).toBe(of(['展现量', '花费', '点击量'])));
  test('sort marks are no change', () => expect(of(['花费', '点击量'])).toBe(of(['花费 ↓', '点击量'])));
  test('a new column is one', () => expect(of(['花费', '点击量'])).not.toBe(of(['花费', '点击量', '展现量'])));
  test('a renamed column is one', () => expect(of(['花费', '点击量'])).not.toBe(of(['花费', '点击数'])));
});
