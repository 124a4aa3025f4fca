import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const shopifyPages: MarketplacePages = {
  id: 'shopify',
  language: 'en',
  pages: [
    { kind: 'listing-editor', host: 'admin.shopify.com', path: '^/store/[^/]+/products/(\\d+|new)(?=/?$)', itemId: { pathGroup: 1 } },
    { kind: 'listing-list', host: 'admin.shopify.com', path: '^/store/[^/]+/(products|inventory)/?$' },
    { kind: 'order-list', host: 'admin.shopify.com', path: '^/store/[^/]+/orders(?!/\\d)' },
    { kind: 'promotion-setup', host: 'admin.shopify.com', path: '^/store/[^/]+/discounts' },
    { kind: 'shop-report', host: 'admin.shopify.com', path: '^/store/[^/]+(/(analytics|reports|dashboards)|/?$)' },
    { kind: 'ad-report', host: 'admin.shopify.com', path: '^/store/[^/]+/marketing(?!.*/create)' },
  ],
  fields: /* @__PURE__ */ spoken('en zh de fr es it pt ja', [
    { field: 'title', labels: ['Title', '标题', '標題', 'Titel', 'Titre', 'Título'], anchors: ['[name="title"]'], expected: true },
    { field: 'description', labels: ['Description', '描述', '产品描述', 'Beschreibung', 'Descripción'], as: 'rich', expected: true },
    { field: 'images', labels: ['Media', '媒体', '多媒体文件', 'Medien'], as: 'images', expected: true },
    { field: 'category', labels: ['Category', 'Product category', '类别'], as: 'choice' },
    { field: 'product_type', labels: ['Product type', 'Type', '产品类型'] },
    { field: 'brand', labels: ['Vendor', '供应商', '厂商'] },
    { field: 'tags', labels: ['Tags', '标签'] },
    { field: 'price', labels: ['Price', '价格', 'Preis', 'Precio'], anchors: ['[name="price"]'], expected: true },
    { field: 'list_price', labels: ['Compare-at price', '原价', 'Vergleichspreis'] },
    { field: 'stock', labels: ['Quantity', '数量', '库存'] },
    { field: 'seller_code', labels: ['SKU (Stock Keeping Unit)', 'SKU'] },
    { field: 'seo_title', labels: ['Page title', '页面标题', 'Seitentitel'] },
    { field: 'seo_description', labels: ['Meta description', '元描述', 'Meta-Beschreibung'] },
  ]),
};

export const shopifyLimits = /* @__PURE__ */ dated(
  [
    // Goods that go on to Google Merchant Center are cut there: title 150, of which 70 are shown; short title 65.
    { cite: 'Shopify title (memory)', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'title', of: 'length', unit: 'characters', max: 255 }],
  ],
  [
    {
      cite: 'Shopify search engine listing: page title 70, meta description 155-160 (third-party copies of the help page)',
      seen: '2026-11-22',
      confidence: 'B',
    },
    [
      { field: 'seo_title', of: 'length', unit: 'characters', max: 70, ideal: [30, 60] },
      { field: 'seo_description', of: 'length', unit: 'characters', max: 160, ideal: [70, 155] },
    ],
  ],
);
