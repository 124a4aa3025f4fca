import { OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const sellerHosts = '^sellercenter\\.lazada\\.(com\\.my|co\\.id|co\\.th|vn|sg|com\\.ph)$';
const shopHosts = '^www\\.lazada\\.(com\\.my|co\\.id|co\\.th|vn|sg|com\\.ph)$';

/** No saved form of the seller centre was found: labels from memory. */
export const lazadaPages: MarketplacePages = {
  id: 'lazada',
  language: 'en',
  pages: [
    { kind: 'listing-editor', host: sellerHosts, path: '^/apps/product/(publish|edit)', itemId: { query: ['productId', 'itemId'] } },
    { kind: 'listing-list', host: sellerHosts, path: '^/apps/product/(list|manage)' },
    { kind: 'order-list', host: sellerHosts, path: '^/apps/order/(?!detail)' },
    { kind: 'ad-report', host: sellerHosts, path: '^/(?!.*/create)(apps/)?(.*/)?(sponsored|ads?|adsolution)[\\w-]*(/|$)' },
    { kind: 'promotion-setup', host: sellerHosts, path: '^/(apps/)?(.*/)?(promotion|voucher|campaign|marketing|flexi|bundle)' },
    { kind: 'shop-report', host: sellerHosts, path: `${OWN_FIGURES}/(apps/)?(ba|data|business|insight|dashboard|home)[\\w-]*(/|$)` },
    { kind: 'public-product', host: shopHosts, path: '^/products/.*-i(\\d+)(-s\\d+)?\\.html$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('en zh id vi th', [
    {
      field: 'title',
      labels: ['Product Name', 'Product name', 'Product title', '商品名称', 'Nama Produk', 'Tên sản phẩm', 'ชื่อสินค้า'],
      expected: true,
    },
    {
      field: 'images',
      labels: ['Product Images', 'Main Images', '商品主图', 'Foto Produk', 'Hình ảnh sản phẩm'],
      as: 'images',
      expected: true,
    },
    { field: 'video', labels: ['Video', 'Product Video'], as: 'images' },
    { field: 'category', labels: ['Category', '类目'], as: 'choice' },
    { field: 'brand', labels: ['Brand', '品牌', 'Merek', 'Thương hiệu'], as: 'choice' },
    { field: 'attributes', labels: ['Product Specification', 'Specifications', '商品属性'], as: 'group', expected: true },
    { field: 'bullet', labels: ['Highlights', 'Product Highlights'] },
    {
      field: 'description',
      labels: ['Main Description', 'Product Description', '商品描述', 'Long Description'],
      as: 'rich',
      expected: true,
    },
    { field: 'price', labels: ['Price', '价格', 'Harga', 'Giá'], expected: true },
    { field: 'stock', labels: ['Stock', 'Quantity', '库存'], expected: true },
    { field: 'seller_code', labels: ['Seller SKU', 'SellerSKU'] },
  ]),
};

export const lazadaLimits = /* @__PURE__ */ dated(
  [
    { cite: 'Lazada product name 255 characters (longest seen in 2017 and 2024 data)', seen: '2026-11-22', confidence: 'C' },
    // No band: 30 to 70 is what the labels say, and title-model-conciseness counts those.
    [{ field: 'title', of: 'length', unit: 'characters', max: 255 }],
  ],
  [
    { cite: 'Lazada product images, third-party copy of the 2017 guideline', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'images', of: 'count', min: 2, max: 8 }],
  ],
  [
    {
      cite: 'Lazada content rules: 3 to 8 highlights, description of 50 words or more (third-party guide)',
      seen: '2026-11-22',
      confidence: 'B',
    },
    [
      { field: 'bullet', of: 'count', min: 3, ideal: [3, 8], max: 8 },
      { field: 'description', of: 'words', ideal: [50, 600] },
    ],
  ],
);
