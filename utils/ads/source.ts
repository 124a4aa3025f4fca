import type { MarketplaceId } from '../marketplaces/ids';

/** What one row of a report is about, outermost first. Reports of two levels are two views of the same spend, never two parts of it. */
export const LEVELS = ['account', 'campaign', 'ad_group', 'item', 'placement', 'creative', 'keyword', 'search_term'] as const;
export type Level = (typeof LEVELS)[number];

/** What has to have become of an order for its sales to count. */
export const ORDER_STATES = ['placed', 'paid', 'confirmed', 'net', 'settled'] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Whose sales count: of the advertised goods alone, of the whole shop after the click, or with orders that no ad brought (TikTok GMV Max). */
export const SCOPES = ['direct', 'shop', 'organic'] as const;
export type Scope = (typeof SCOPES)[number];

/**
 * Where figures come from and how they count: figures of two sources are never added and never compared (facts a.2). null = the report does not
 * say it, which is a value of its own: it equals nothing but itself.
 */
export interface Source {
  /** The operator's name of the shop; '' where there is one only. */
  shop: string;
  marketplace: MarketplaceId;
  level: Level;
  /** Name of the ad product where a marketplace reports several apart (Sponsored Products, 全站推广); '' where it does not say. */
  product: string;
  /** ISO 4217 */
  currency: string;
  /** Days of the attribution window. */
  window: number | null;
  /** The day that sales are booked on: of the click or of the order. */
  basis: 'click' | 'order' | null;
  state: OrderState | null;
  scope: Scope | null;
}

/** Who a row is about: what of it the report names. Ids are kept as texts, exactly as printed. */
export interface Entity {
  campaign?: string;
  campaignId?: string;
  adGroup?: string;
  adGroupId?: string;
  item?: string;
  itemId?: string;
  sku?: string;
  keyword?: string;
  matchType?: string;
  searchTerm?: string;
  placement?: string;
  creative?: string;
}

/** One text for a source, the same for equal ones. */
export function sourceKey(source: Source): string {
  const { shop, marketplace, level, product, currency, window, basis, state, scope } = source;
  return JSON.stringify([shop, marketplace, level, product, currency, window, basis, state, scope]);
}
