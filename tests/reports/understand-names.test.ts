import { describe, expect, test } from 'vitest';
import { readHeaders } from '../../utils/figures/headers';
import { headerWords } from '../../utils/figures/words';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import { understand } from '../../utils/reports/understand';
import { windowIn } from '../../utils/reports/understand/attribution-days';
import { drawnColumns } from '../../utils/reports/understand/drawn';

function metricOf(name: string, marketplace?: MarketplaceId): string | undefined {
  const drawn = drawnColumns([name], [], marketplace);
  return readHeaders(drawn, { marketplace: marketplace ?? 'unknown', pageKind: 'ad-report' })[0]?.metric;
}

describe('sales, orders and units of a window in any words', () => {
  test.each([
    ['Nombre total de commandes (n.º)', 'orders'],
    ['Nombre total de commandes (N°) sur 14 jours', 'orders'],
    ['Total des unités sur 7 jours', 'units'],
    ['Pedidos totales (nº) en 7 días', 'orders'],
    ['Unidades totales (n.) de 14 días', 'units'],
    ['Totale ordini (n.) 7 giorni', 'orders'],
    ['Vendite totali (€) 7 giorni', 'sales'],
    ['Totaal aantal eenheden 7 dagen', 'units'],
    ['Łączna sprzedaż w ciągu 7 dni', 'sales'],
    ['7 dagars totala försäljning', 'sales'],
    ['7 Günlük Toplam Sipariş (#)', 'orders'],
    ['7日間の総売上高（円）', 'sales'],
  ])('%s: %s', (name, metric) => {
    expect(metricOf(name, 'amazon')).toBe(metric);
  });

  test.each([
    '7 Day New-to-brand Orders (#)',
    'Last Year Total Sales',
    'Ventas en 7 días de otros SKU',
    'Ventes totales année précédente',
    '% of orders 7 days',
    'Ventas totales de nuevos clientes 7 días',
    'Vendite totali (n.) 7 giorni',
  ])('%s is another figure', (name) => {
    expect(['sales', 'orders', 'units']).not.toContain(metricOf(name, 'amazon'));
  });

  test.each([
    ['7日支付金额', 'sales'],
    ['7日支付订单量', 'orders'],
    ['15天总成交金额', 'sales'],
    ['近7天支付件数', 'units'],
  ] as const)('%s: %s', (name, metric) => {
    expect(metricOf(name, 'xiaohongshu')).toBe(metric);
  });

  test('a word for money and for pieces is what stands beside it', () => {
    expect(metricOf('Продажи, шт.')).toBe('units');
    expect(metricOf('Продажи, ₽')).toBe('sales');
  });

  test('days counted back from today are told from a window', () => {
    expect(windowIn('近7天支付金额')).toMatchObject({ days: 7, back: true, bare: '支付金额' });
    expect(windowIn('15天总成交金额')).toMatchObject({ days: 15, back: false, bare: '总成交金额' });
    expect(windowIn('累计销量')).toBeUndefined();
  });
});

describe('several windows', () => {
  const metricsOf = (header: string, above: readonly string[] = []) => {
    const rows = [
      ...above.map((line) => [line]),
      header.split('|'),
      header.split('|').map((_, at) => (at === 0 ? '2026-10-01' : String(at))),
    ];
    const understood = understand(rows, { name: 'a.csv', marketplace: 'jd', today: '2026-11-23' });
    if (!understood.ok) throw new Error(understood.error);
    return {
      window: understood.layout.window,
      read: Object.fromEntries(understood.layout.columns.map(({ name, metric }) => [name, metric])),
    };
  };

  test('the one that is said above the table is taken, the others are no figures', () => {
    const header = '日期|推广计划|花费|7天订单数|7天成交金额|15天订单数|15天成交金额';
    const all = metricsOf(header, ['转化周期：15天']);
    expect(all.window).toBe(15);
    expect(all.read).toMatchObject({ '15天订单数': 'orders', '15天成交金额': 'sales', '7天订单数': undefined, '7天成交金额': undefined });
    expect(metricsOf(header).read).toMatchObject({ '7天订单数': 'orders', '15天订单数': undefined });
  });

  test('a figure without a window stands before the same in one; rolling days are none of a table by days', () => {
    const { read } = metricsOf('日期|推广计划|花费|成交金额|30天成交金额|近7天成交件数');
    expect(read).toMatchObject({ 成交金额: 'sales', '30天成交金额': undefined, 近7天成交件数: undefined });
  });
});

describe('units written out', () => {
  test.each([
    ['Расход, руб., с НДС', 'руб.'],
    ['Затраты (руб)', 'руб'],
    ['花费(单位：元)', '元'],
    ['消耗 单位：元', '元'],
    ['ค่าโฆษณา (บาท)', 'THB'],
    ['Umsatz (brutto, EUR)', 'EUR'],
    ['Spend (in USD)', 'USD'],
    ['Cost (in account currency)', undefined],
  ])('%s is money in %s', (name, sign) => {
    expect(headerWords(name)).toMatchObject({ unit: 'money' });
    expect(headerWords(name).sign).toBe(sign);
    expect(metricOf(name)).toMatch(/^(?:spend|sales)$/);
  });
});
