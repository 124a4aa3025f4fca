import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const walmartPages: MarketplacePages = {
  id: 'walmart',
  language: 'en',
  pages: [
    {
      kind: 'listing-editor',
      host: 'seller.walmart.com',
      path: '^/(items?|items-and-inventory|catalog)/(manage-items/)?(edit|add|create|setup|single-item)',
    },
    { kind: 'listing-list', host: 'seller.walmart.com', path: '^/(items-and-inventory|items|catalog)(/|$)' },
    { kind: 'order-list', host: 'seller.walmart.com', path: '^/orders?(/|$)' },
    { kind: 'promotion-setup', host: 'seller.walmart.com', path: '^/(pricing/)?(promo|repricer|deals|coupons?)' },
    { kind: 'ad-report', host: 'seller.walmart.com', path: '^/(advertising|ads|sponsored)' },
    { kind: 'ad-report', host: 'advertising.walmart.com', path: AD_PAGES },
    {
      kind: 'shop-report',
      host: 'seller.walmart.com',
      path: `${OWN_FIGURES}/(analytics|reports?|insights|performance|growth|home|dashboard)(/|$)`,
    },
    { kind: 'public-product', host: 'www.walmart.com', path: '^/ip/(?:[^/]+/)?(\\d+)$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('en zh es', [
    { field: 'title', labels: ['Product name', 'Product Name', 'Item name'], expected: true },
    { field: 'bullet', labels: ['Key features', 'Key Features'], expected: true },
    { field: 'description', labels: ['Site description', 'Description', 'Product description'], as: 'rich', expected: true },
    { field: 'brand', labels: ['Brand', 'Brand name'] },
    { field: 'images', labels: ['Images', 'Product images', 'Main image'], as: 'images', expected: true },
    { field: 'price', labels: ['Price', 'Selling price'], expected: true },
    { field: 'seller_code', labels: ['SKU'] },
    { field: 'category', labels: ['Category', 'Product type'], as: 'choice' },
  ]),
  product: [
    { field: 'title', at: ['#main-title', 'h1[itemprop="name"]'] },
    { field: 'price', at: ['[itemprop="price"]'] },
  ],
};

export const walmartLimits = /* @__PURE__ */ dated(
  [
    // Another guide advises 75 to 90.
    {
      cite: 'Walmart product name 200 characters, 50 to 75 advised; key features 3 to 10 of 80 to 150; description 150 to 300 words (third-party pages)',
      seen: '2026-11-22',
      confidence: 'B',
    },
    [
      { field: 'title', of: 'length', unit: 'characters', max: 200, ideal: [50, 75] },
      { field: 'bullet', of: 'count', min: 3, ideal: [3, 10], max: 10 },
      { field: 'bullet', of: 'length', unit: 'characters', ideal: [80, 150] },
      { field: 'description', of: 'words', ideal: [150, 300] },
    ],
  ],
  [{ cite: 'Walmart images (third-party page)', seen: '2026-11-22', confidence: 'B' }, [{ field: 'images', of: 'count', min: 4 }]],
);
