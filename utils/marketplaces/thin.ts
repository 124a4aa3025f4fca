import type { MarketplaceId, PageKind } from './ids';

/**
 * Gone through on 2026-11-22. Page kinds whose address or contents no source was found for: told from memory, read by the generic reader alone. The other kinds of a
 * marketplace were seen in a named public source. The forms of promotions were found nowhere; their labels partly were.
 */
export const FROM_MEMORY: Readonly<Partial<Record<MarketplaceId, readonly PageKind[]>>> = {
  taobao: ['promotion-setup', 'order-list'],
  tmall: ['listing-list', 'order-list', 'ad-report', 'shop-report', 'promotion-setup'],
  jd: ['listing-editor', 'order-list', 'promotion-setup', 'shop-report'],
  pinduoduo: ['order-list', 'promotion-setup', 'shop-report', 'public-product'],
  douyin: ['promotion-setup', 'order-list', 'public-product'],
  kuaishou: ['promotion-setup', 'ad-report', 'order-list'],
  xiaohongshu: ['promotion-setup', 'ad-report', 'order-list'],
  '1688': ['listing-list', 'order-list', 'promotion-setup', 'ad-report', 'shop-report'],
  weixin_shop: ['promotion-setup', 'shop-report', 'order-list'],
  amazon: ['promotion-setup'],
  shopee: ['listing-editor', 'listing-list', 'ad-report', 'promotion-setup', 'shop-report'],
  lazada: ['listing-editor', 'listing-list', 'ad-report', 'promotion-setup', 'shop-report', 'order-list'],
  tiktok_shop: ['listing-editor', 'listing-list', 'shop-report', 'ad-report'],
  temu: ['order-list', 'shop-report', 'ad-report', 'promotion-setup', 'listing-editor'],
  aliexpress: ['listing-editor', 'listing-list', 'promotion-setup', 'shop-report', 'ad-report', 'order-list'],
  ebay: ['listing-editor', 'ad-report', 'promotion-setup', 'shop-report'],
  etsy: ['order-list', 'ad-report', 'promotion-setup', 'shop-report'],
  walmart: ['listing-editor', 'ad-report', 'promotion-setup', 'shop-report'],
  shopify: ['promotion-setup', 'shop-report', 'ad-report'],
  mercadolibre: ['listing-editor', 'listing-list', 'order-list', 'promotion-setup', 'shop-report', 'ad-report'],
  ozon: ['listing-editor', 'promotion-setup', 'shop-report'],
  wildberries: ['listing-editor', 'listing-list', 'order-list', 'promotion-setup', 'shop-report', 'ad-report'],
};

/** Whether this kind of page is known from memory only: the status says so, and teaching is offered. */
export function isThin(marketplace: MarketplaceId, kind: PageKind): boolean {
  return FROM_MEMORY[marketplace]?.includes(kind) ?? false;
}
