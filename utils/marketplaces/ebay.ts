import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const shopHosts = '^(www|m)\\.ebay\\.(com|co\\.uk|de|fr|it|es|ca|com\\.au|at|ch|ie|nl|pl|com\\.hk|com\\.sg)$';

export const ebayPages: MarketplacePages = {
  id: 'ebay',
  language: 'en',
  pages: [
    {
      kind: 'listing-editor',
      host: shopHosts,
      path: '^/(lstng|sl(/(list|sell|edit|revise|prelist)|/?$))',
      itemId: { query: ['itemId', 'ItemID'] },
    },
    { kind: 'listing-list', host: shopHosts, path: '^/sh/lst(/|$)' },
    { kind: 'order-list', host: shopHosts, path: '^/(sh|mesh)/ord(?!/details)' },
    {
      kind: 'ad-report',
      host: shopHosts,
      path: '^/(sh/)?(mkt|reports|ads?|advertising)(/.*)?/?(ads?|advertising|adverts|campaigns?|promoted)',
    },
    { kind: 'promotion-setup', host: shopHosts, path: '^/(sh/)?mkt(/|$)' },
    { kind: 'shop-report', host: shopHosts, path: '^/sh/(performance|ovw)' },
    { kind: 'public-product', host: shopHosts, path: '^/itm/(?:[^/]+/)?(\\d{9,14})(?=/|$)', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('en zh de fr es it', [
    { field: 'title', labels: ['Title', 'Item title', 'Titel', 'Titre', 'Titolo', 'Título'], anchors: ['[name="title"]'], expected: true },
    { field: 'subtitle', labels: ['Subtitle', 'Untertitel', 'Sous-titre', 'Sottotitolo'], anchors: ['[name="subtitle"]'] },
    { field: 'images', labels: ['Photos', 'Photos & Video', 'Fotos'], as: 'images', expected: true },
    { field: 'category', labels: ['Item category', 'Category', 'Artikelkategorie'], as: 'choice' },
    { field: 'attributes', labels: ['Item specifics', 'Artikelmerkmale', 'Caractéristiques de l’objet'], as: 'group', expected: true },
    { field: 'brand', labels: ['Brand', 'Marke', 'Marque', 'Marca'], as: 'choice' },
    { field: 'description', labels: ['Description', 'Item description', 'Beschreibung'], as: 'rich', expected: true },
    {
      field: 'price',
      labels: ['Price', 'Item price', 'Buy It Now price', 'Preis', 'Sofort-Kaufen-Preis'],
      anchors: ['[name="price"]'],
      expected: true,
    },
    { field: 'stock', labels: ['Quantity', 'Anzahl', 'Menge'], anchors: ['[name="quantity"]'] },
    { field: 'seller_code', labels: ['Custom label (SKU)', 'Custom label', 'SKU'] },
  ]),
  product: [
    { field: 'title', at: ['h1.x-item-title__mainTitle', '.x-item-title', '#itemTitle'], without: '.g-hdn' },
    { field: 'price', at: ['.x-price-primary', '#prcIsum', '#mm-saleDscPrc', '#prcIsum_bidPrice'] },
    { field: 'images', at: ['.ux-image-carousel-item img', '#icImg'] },
    { field: 'attributes', at: ['.ux-layout-section--features .ux-labels-values', '#viTabs_0_is table tr'] },
  ],
};

export const ebayLimits = /* @__PURE__ */ dated(
  [
    {
      cite: 'eBay developer guide, listing title and subtitle',
      url: 'https://developer.ebay.com/api-docs/user-guides/static/trading-user-guide/listing-title.html',
      seen: '2026-11-22',
      confidence: 'A',
    },
    [
      { field: 'title', of: 'length', unit: 'characters', max: 80, ideal: [60, 80] },
      { field: 'subtitle', of: 'length', unit: 'characters', max: 55 },
    ],
  ],
  [
    // 4,000 for a product's description, 500,000 for the markup of a listing's: the narrower holds, as a question.
    { cite: 'eBay description 4,000 characters (third-party guide; 500,000 of markup elsewhere)', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'description', of: 'length', unit: 'characters', max: 4000 }],
  ],
  [
    { cite: 'eBay photos and item specifics (not seen on an official page)', seen: '2026-11-22', confidence: 'C' },
    [
      { field: 'images', of: 'count', min: 1, max: 24 },
      { field: 'attributes', of: 'length', unit: 'characters', max: 65 },
    ],
  ],
);
