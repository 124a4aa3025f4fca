import { abcOf } from '../../../utils/shop/abc';
import { refundCohort, repurchaseRate } from '../../../utils/shop/cohorts';
import { coverDays, daysOfStock, reorderPoint, safetyStock, turnover } from '../../../utils/shop/cover';
import { lmdi, type SalesParts, shapley } from '../../../utils/shop/decompose';
import { type Channel, mixAndRate } from '../../../utils/shop/mix';
import { bounceRate, grossMargin, lateRate, movementRate, orderDefectRate, refundRate } from '../../../utils/shop/rates';
import { quintileOf } from '../../../utils/shop/rfm';
import type { Inputs } from './inputs';

type Call = (inputs: Inputs) => unknown;

const parts = (i: Inputs): SalesParts => ({ visitors: i.number('visitors'), cvr: i.number('cvr'), aov: i.number('aov') });
const channel = (i: Inputs): Channel => ({ n: i.number('n'), k: i.number('k') });

export const SHOP: Readonly<Record<string, Call>> = {
  abc: (i) => Object.fromEntries(abcOf(new Map(i.object('values').numberEntries()))),
  rfm_quintile: (i) => quintileOf(i.numbers('values'), i.number('value')),
  stock_cover_days: (i) => coverDays(i.number('stock'), i.number('units_sold'), i.number('days'), i.maybe('days_in_stock') ?? undefined),
  inventory_turnover: (i) => turnover(i.number('cogs'), i.number('avg_inventory')),
  days_inventory: (i) => daysOfStock(i.number('cogs'), i.number('avg_inventory'), i.number('days')),
  safety_stock: (i) => safetyStock(i.number('z'), i.number('sd_daily'), i.number('lead_days')),
  reorder_point: (i) => reorderPoint(i.number('daily'), i.number('lead_days'), i.number('safety')),
  shapley3: (i) => shapley(parts(i.object('before')), parts(i.object('after'))),
  lmdi3: (i) => lmdi(parts(i.object('before')), parts(i.object('after'))),
  mix_rate: (i) => mixAndRate(i.objects('before').map(channel), i.objects('after').map(channel)),
  repurchase_rate: (i) => repurchaseRate(i.numbers('order_counts')),
  refund_cohort: (i) => {
    const orders = i.objects('orders').map((order) => ({ day: order.text('d'), refunded: order.optionalText('refund_on') ?? null }));
    const { mature, known } = refundCohort(orders, i.text('as_of'));
    return { rate_known: known, mature };
  },
  gross_margin: (i) => grossMargin(i.number('sales'), i.maybe('cogs')),
  movement_rate: (i) => movementRate(i.number('moving'), i.number('listed')),
  bounce_rate: (i) => bounceRate(i.number('single_page'), i.number('visits')),
  refund_rate: (i) => refundRate(i.number('refund_orders'), i.number('paid_orders')),
  late_rate: (i) => lateRate(i.number('late'), i.number('delivered')),
  order_defect_rate: (i) =>
    orderDefectRate(
      { negative: i.number('negative'), claims: i.number('az'), chargebacks: i.number('chargeback'), overlap: i.maybe('overlap') ?? 0 },
      i.number('orders'),
    ),
};
