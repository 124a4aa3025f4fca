/** The names used in readings, history and `npm run evaluate`. Data and ad pages of 淘宝/天猫 are `taobao`. */
export const MARKETPLACES = [
  'taobao',
  'tmall',
  'jd',
  'pinduoduo',
  'douyin',
  'kuaishou',
  'xiaohongshu',
  '1688',
  'weixin_shop',
  'amazon',
  'shopee',
  'lazada',
  'tiktok_shop',
  'temu',
  'aliexpress',
  'ebay',
  'etsy',
  'walmart',
  'shopify',
  'mercadolibre',
  'ozon',
  'wildberries',
] as const;

export type MarketplaceId = (typeof MARKETPLACES)[number];

export const PAGE_KINDS = [
  'listing-editor',
  'listing-list',
  'ad-report',
  'promotion-setup',
  'order-list',
  'shop-report',
  'public-product',
  'unknown',
] as const;

export type PageKind = (typeof PAGE_KINDS)[number];

/** Kinds whose pages show figures in tables and on cards; the others show one product or are forms. */
export const FIGURE_KINDS: ReadonlySet<PageKind> = new Set(['listing-list', 'ad-report', 'shop-report', 'order-list']);
