import type { MarketplaceId } from './ids';

/**
 * The host patterns the extension may ask for, marketplace by marketplace. Kept apart from the page data so that the manifest and the settings
 * can name them without loading the rest.
 */
export const HOSTS: Partial<Record<MarketplaceId, readonly string[]>> = {
  taobao: ['https://*.taobao.com/*'],
  tmall: ['https://*.tmall.com/*'],
  douyin: ['https://*.jinritemai.com/*'],
  pinduoduo: ['https://*.pinduoduo.com/*', 'https://*.yangkeduo.com/*'],
  amazon: [
    'https://*.amazon.com/*',
    'https://*.amazon.ca/*',
    'https://*.amazon.co.uk/*',
    'https://*.amazon.de/*',
    'https://*.amazon.fr/*',
    'https://*.amazon.it/*',
    'https://*.amazon.es/*',
    'https://*.amazon.co.jp/*',
    'https://*.amazon.com.au/*',
  ],
  ebay: ['https://*.ebay.com/*', 'https://*.ebay.co.uk/*', 'https://*.ebay.de/*'],
};

export function optionalHosts(): string[] {
  return Object.values(HOSTS).flat();
}
