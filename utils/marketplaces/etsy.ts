import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const etsyPages: MarketplacePages = {
  id: 'etsy',
  language: 'en',
  pages: [
    {
      kind: 'listing-editor',
      host: 'www.etsy.com',
      path: '^/your/shops/[^/]+/listing-editor/(?:edit/|copy/)?(\\d+|create)',
      itemId: { pathGroup: 1 },
    },
    { kind: 'listing-list', host: 'www.etsy.com', path: '^/your/(shops/[^/]+/)?(tools/)?listings' },
    { kind: 'order-list', host: 'www.etsy.com', path: '^/your/(shops/[^/]+/)?orders' },
    { kind: 'ad-report', host: 'www.etsy.com', path: '^/your/shops/[^/]+/(marketing/)?(advertising|ads|etsy-ads|offsite-ads)' },
    { kind: 'promotion-setup', host: 'www.etsy.com', path: '^/your/shops/[^/]+/(marketing/)?(sales|coupons|promotions?)[\\w-]*' },
    { kind: 'shop-report', host: 'www.etsy.com', path: '^/your/shops/[^/]+/(stats|dashboard)' },
    { kind: 'public-product', host: 'www.etsy.com', path: '^/(?:[a-z-]+/)?listing/(\\d+)(?=/|$)', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('en de fr es it pt ja', [
    {
      field: 'title',
      labels: ['Title', 'Titel', 'Titre', 'Título', 'Titolo'],
      anchors: ['[name="title"]', '#listing-title-input'],
      expected: true,
    },
    { field: 'tags', labels: ['Tags'] },
    { field: 'images', labels: ['Photos', 'Photos and video', 'Photos & video'], as: 'images', expected: true },
    {
      field: 'description',
      labels: ['Description', 'Beschreibung'],
      anchors: ['[name="description"]', '#listing-description-textarea'],
      as: 'rich',
      expected: true,
    },
    { field: 'category', labels: ['Category', 'Kategorie'], as: 'choice' },
    { field: 'attributes', labels: ['Attributes'], as: 'group' },
    { field: 'price', labels: ['Price', 'Preis'], anchors: ['[name="price"]', '#listing-price-input'], expected: true },
    { field: 'stock', labels: ['Quantity', 'Menge'], anchors: ['#listing-quantity-input'], expected: true },
    { field: 'seller_code', labels: ['SKU'] },
  ]),
  product: [
    { field: 'title', at: ['h1[data-buy-box-listing-title]'] },
    { field: 'price', at: ['[data-buy-box-region="price"] p'] },
    { field: 'images', at: ['[data-carousel-pane] img'] },
    { field: 'description', at: ['[data-product-details-description-text-content]'] },
  ],
};

export const etsyLimits = /* @__PURE__ */ dated(
  [
    // Titles of fewer than 15 words are advised (third party); the length band says as much.
    { cite: 'Etsy title, tags (constants in public source code)', seen: '2026-11-22', confidence: 'B' },
    [
      { field: 'title', of: 'length', unit: 'characters', max: 140 },
      { field: 'tags', of: 'count', ideal: [13, 13], max: 13 },
      { field: 'tags', of: 'length', unit: 'characters', max: 20 },
    ],
  ],
  [{ cite: 'Etsy photos (20; older pages 10), memory', seen: '2026-11-22', confidence: 'C' }, [{ field: 'images', of: 'count', max: 20 }]],
);
