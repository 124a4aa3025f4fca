import type { OrderState, Scope } from '../../ads/source';
import type { MarketplaceId, PageKind } from '../../marketplaces/ids';

/** How the figures of a marketplace's ad reports count where the file itself does not say it; null = not known. */
export interface Convention {
  marketplaces: readonly MarketplaceId[];
  /** Name of the report (utils/marketplaces/headers) it holds for; absent = all ad reports. */
  report?: RegExp;
  window: number | null;
  basis: 'click' | 'order' | null;
  state: OrderState | null;
  scope: Scope | null;
  seen: string;
}

/**
 * As the marketplaces' own help texts say it. What is known from memory only (京准通's 15 days, the base of 万相台's windows) stays null: a window that
 * is not certain must not make two reports look addable.
 */
const CONVENTIONS: readonly Convention[] = [
  { marketplaces: ['taobao', 'tmall'], window: null, basis: null, state: 'paid', scope: 'shop', seen: '2026-11-22' },
  { marketplaces: ['jd'], window: null, basis: null, state: 'placed', scope: 'shop', seen: '2026-11-22' },
  { marketplaces: ['pinduoduo'], window: null, basis: null, state: 'paid', scope: 'shop', seen: '2026-11-22' },
  // 全域 counts every sale of the goods while it runs.
  { marketplaces: ['douyin'], report: /全域|素材/, window: null, basis: null, state: 'paid', scope: 'organic', seen: '2026-11-22' },
  { marketplaces: ['douyin'], window: null, basis: null, state: 'paid', scope: 'shop', seen: '2026-11-22' },
  { marketplaces: ['amazon'], window: null, basis: null, state: 'placed', scope: 'shop', seen: '2026-11-22' },
  { marketplaces: ['shopee'], window: 7, basis: 'click', state: 'placed', scope: 'shop', seen: '2026-11-22' },
  // Every paid and organic order of the goods while it runs.
  { marketplaces: ['tiktok_shop'], report: /GMV Max/, window: null, basis: null, state: 'placed', scope: 'organic', seen: '2026-11-22' },
];

export function conventionOf(
  marketplace: MarketplaceId | null,
  kind: PageKind,
  report: string,
): Omit<Convention, 'marketplaces' | 'report' | 'seen'> {
  const found =
    marketplace === null || kind !== 'ad-report'
      ? undefined
      : CONVENTIONS.find((one) => one.marketplaces.includes(marketplace) && (one.report?.test(report) ?? true));
  return found ?? { window: null, basis: null, state: null, scope: null };
}

/** Metrics that stand for a figure of the tally where the report has no column of that name, and what that makes of its scope or state. */
export const STANDS_FOR: Readonly<
  Record<
    'spend' | 'orders' | 'units' | 'sales',
    readonly { metric: string; kinds?: readonly PageKind[]; scope?: Scope; state?: OrderState }[]
  >
> = {
  spend: [{ metric: 'spend' }, { metric: 'spend_net' }, { metric: 'spend_actual' }, { metric: 'spend_deal' }],
  orders: [
    { metric: 'orders' },
    { metric: 'orders_direct', scope: 'direct' },
    { metric: 'orders_promoted', scope: 'direct' },
    { metric: 'placed_orders_direct', scope: 'direct', state: 'placed' },
    { metric: 'net_orders', state: 'net' },
  ],
  units: [{ metric: 'units' }, { metric: 'units_direct', scope: 'direct' }, { metric: 'units_promoted', scope: 'direct' }],
  sales: [
    { metric: 'sales' },
    { metric: 'sales_direct', scope: 'direct' },
    { metric: 'sales_promoted', scope: 'direct' },
    { metric: 'placed_sales_direct', scope: 'direct', state: 'placed' },
    { metric: 'net_sales', state: 'net' },
    { metric: 'order_value', kinds: ['order-list'] },
    { metric: 'subtotal', kinds: ['order-list'] },
    { metric: 'order_total', kinds: ['order-list'] },
  ],
};

/** Sums besides those of pages (ADDITIVE): what export files print and pages do not. */
export const ALSO_ADDITIVE: ReadonlySet<string> = new Set([
  'sales_confirmed',
  'sales_instore',
  'sales_indirect_7d',
  'orders_confirmed',
  'orders_cancelled',
  'paid_sales',
  'net_paid_sales',
  'placed_sales_direct',
  'placed_orders_direct',
  'presale_orders',
  'presale_orders_direct',
  'presale_orders_indirect',
  'presale_sales_direct',
  'presale_sales_indirect',
  'coupon_sales',
  'voucher_amount',
  'vouchered_sales',
  'member_sales',
  'member_orders',
  'plays',
  'plays_3s',
  'plays_full',
  'product_impressions',
  'product_clicks',
  'search_impressions',
  'search_clicks',
  'pageviews',
  'sessions',
  'add_to_cart_direct',
  'add_to_cart_indirect',
  'favourites',
  'favourites_item',
  'favourites_shop',
  'item_fav_cart',
  'coupon_claims',
  'follows',
  'new_fans',
  'guided_visits',
  'refund_units',
  'refund_amount_1h',
  'refund_orders_1h',
  'order_value',
  'subtotal',
  'order_total',
  'discount',
  'discount_platform',
  'discount_seller',
  'tax',
  'fee',
  'fee_fba',
  'fee_fixed',
  'fee_referral',
  'fee_service',
  'net',
  'subsidy',
  'organic_impressions',
]);
