import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const sellerHosts =
  '^(seller(-(us|uk|eu|sg|id|th|my|vn|ph|mx|br|es|de|fr|it|ie|jp))?\\.tiktok\\.com|seller(\\.\\w+)?\\.(tiktokglobalshop|tiktokshopglobalselling)\\.com)$';

export const tiktokShopPages: MarketplacePages = {
  id: 'tiktok_shop',
  language: 'en',
  pages: [
    { kind: 'listing-editor', host: sellerHosts, path: '^/product/(create|edit|publish)$', itemId: { query: ['product_id', 'productId'] } },
    { kind: 'listing-editor', host: sellerHosts, path: '^/product/(?:create|edit|publish)/(\\d*)', itemId: { pathGroup: 1 } },
    { kind: 'listing-list', host: sellerHosts, path: '^/product/(manage|list)' },
    { kind: 'order-list', host: sellerHosts, path: '^/order(?!.*detail)' },
    { kind: 'promotion-setup', host: sellerHosts, path: '^/promotion/' },
    { kind: 'shop-report', host: sellerHosts, path: `${OWN_FIGURES}/(homepage|compass|data|analytics)` },
    { kind: 'ad-report', host: sellerHosts, path: '^/(ads|shop-ads|gmv-max|advertising)' },
    { kind: 'ad-report', host: 'ads.tiktok.com', path: `${AD_PAGES}/(i18n|gmv-max|shop|business-center|ads)` },
    { kind: 'public-product', host: 'shop.tiktok.com', path: '^/(?:view/product|[^/]+/pdp(?:/[^/]+)?)/(\\d+)$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('en zh id vi th es pt de fr it ja', [
    {
      field: 'title',
      labels: ['Product Name', 'Product name', 'Product title', '商品名称', '商品标题', 'Nama produk', 'Tên sản phẩm', 'ชื่อสินค้า'],
      expected: true,
    },
    {
      field: 'images',
      labels: ['Images', 'Product images', 'Main images', '商品图片', '商品主图', 'Gambar produk', 'Hình ảnh'],
      as: 'images',
      expected: true,
    },
    { field: 'video', labels: ['Video', 'Product video', '商品视频'], as: 'images' },
    { field: 'category', labels: ['Category', '类目', '商品类目', 'Kategori'], as: 'choice' },
    { field: 'brand', labels: ['Brand', '品牌', 'Merek'], as: 'choice' },
    { field: 'attributes', labels: ['Product attributes', 'Attributes', '商品属性', 'Atribut produk'], as: 'group', expected: true },
    {
      field: 'description',
      labels: ['Product description', 'Description', '商品描述', '商品详情', 'Deskripsi produk', 'Mô tả sản phẩm'],
      as: 'rich',
      expected: true,
    },
    { field: 'price', labels: ['Retail price', 'Price', '零售价', '售价', 'Harga'], expected: true },
    { field: 'stock', labels: ['Quantity', 'Stock', '库存', '数量', 'Kuantitas'], expected: true },
    { field: 'seller_code', labels: ['Seller SKU', '商家 SKU', 'SKU'] },
  ]),
};

export const tiktokShopLimits = /* @__PURE__ */ dated(
  [
    // The shop's own rules contradict each other: at most 200, at most 255, 40 to 150. The narrowest maximum holds, as a question.
    {
      cite: 'TikTok Shop product name, 25 to 200 characters; 255 elsewhere (third-party pages, partly memory)',
      seen: '2026-11-22',
      confidence: 'C',
    },
    [{ field: 'title', of: 'length', unit: 'characters', min: 25, max: 200, ideal: [40, 80] }],
  ],
  [
    {
      cite: 'TikTok Shop listing guide for sellers: five images or more, description of 30 words or more',
      seen: '2026-11-22',
      confidence: 'B',
    },
    [
      { field: 'images', of: 'count', min: 5, ideal: [5, 9], max: 9 },
      { field: 'description', of: 'words', ideal: [30, 500] },
    ],
  ],
);
