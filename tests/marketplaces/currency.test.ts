import { expect, test } from 'vitest';
import { currencyOf } from '../../utils/marketplaces/currency';
import type { MarketplaceId } from '../../utils/marketplaces/ids';

test.each<[MarketplaceId | 'unknown', string, string | undefined]>([
  ['taobao', 'https://item.upload.taobao.com/sell', 'CNY'],
  ['ozon', 'https://seller.ozon.ru/', 'RUB'],
  ['amazon', 'https://sellercentral.amazon.com/abis', 'USD'],
  ['amazon', 'https://sellercentral.amazon.com.mx/abis', 'MXN'],
  ['amazon', 'https://sellercentral.amazon.co.jp/abis', 'JPY'],
  ['shopee', 'https://seller.shopee.tw/portal', 'TWD'],
  ['shopee', 'https://seller.shopee.com.my/portal', 'MYR'],
  ['etsy', 'https://www.etsy.com/your/shops', undefined],
  ['amazon', 'not an address', undefined],
  ['unknown', 'https://sellercentral.amazon.com/', undefined],
])('%s at %s', (marketplace, url, currency) => {
  expect(currencyOf(marketplace, url)).toBe(currency);
});
