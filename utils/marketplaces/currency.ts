import type { MarketplaceId } from './ids';

/** Currency that prices on a marketplace are in. Marketplaces with a store a country are told by the end of the host. */
const CURRENCIES: Partial<Record<MarketplaceId, string | Readonly<Record<string, string>>>> = {
  taobao: 'CNY',
  tmall: 'CNY',
  jd: 'CNY',
  pinduoduo: 'CNY',
  douyin: 'CNY',
  kuaishou: 'CNY',
  xiaohongshu: 'CNY',
  '1688': 'CNY',
  weixin_shop: 'CNY',
  walmart: 'USD',
  amazon: {
    com: 'USD',
    ca: 'CAD',
    'com.mx': 'MXN',
    'com.br': 'BRL',
    'co.uk': 'GBP',
    de: 'EUR',
    fr: 'EUR',
    it: 'EUR',
    es: 'EUR',
    nl: 'EUR',
    'co.jp': 'JPY',
    in: 'INR',
    'com.au': 'AUD',
    sg: 'SGD',
    ae: 'AED',
    se: 'SEK',
    pl: 'PLN',
  },
  shopee: { sg: 'SGD', 'com.my': 'MYR', ph: 'PHP', 'co.th': 'THB', 'co.id': 'IDR', vn: 'VND', tw: 'TWD', 'com.br': 'BRL' },
  lazada: { sg: 'SGD', 'com.my': 'MYR', 'com.ph': 'PHP', 'co.th': 'THB', 'co.id': 'IDR', vn: 'VND' },
  mercadolibre: { 'com.mx': 'MXN', 'com.ar': 'ARS', 'com.co': 'COP', 'com.br': 'BRL', cl: 'CLP' },
  ozon: 'RUB',
  wildberries: 'RUB',
};

/** The currency of a listing's prices, ISO 4217; undefined where the marketplace takes several and the address does not tell. */
export function currencyOf(marketplace: MarketplaceId | 'unknown', url: string): string | undefined {
  const known = marketplace === 'unknown' ? undefined : CURRENCIES[marketplace];
  if (known === undefined || typeof known === 'string') return known;
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
  return Object.entries(known)
    .toSorted(([a], [b]) => b.length - a.length)
    .find(([end]) => host.endsWith(`.${end}`))?.[1];
}
