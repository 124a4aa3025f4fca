import { OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const sellerHosts = '^(seller\\.shopee\\.(sg|com\\.my|co\\.id|co\\.th|tw|com\\.br|com\\.mx|cl|com\\.co|cn|ph|vn)|banhang\\.shopee\\.vn)$';
const shopHosts = '^shopee\\.(sg|com\\.my|co\\.id|co\\.th|tw|com\\.br|com\\.mx|cl|com\\.co|ph|vn)$';

export const shopeePages: MarketplacePages = {
  id: 'shopee',
  language: 'en',
  pages: [
    { kind: 'listing-editor', host: sellerHosts, path: '^/portal/product/(new|edit|\\d+)(/|$)', itemId: { query: ['id'] } },
    { kind: 'listing-list', host: sellerHosts, path: '^/portal/product(/list|/?$)' },
    { kind: 'order-list', host: sellerHosts, path: '^/portal/(sale|order)(?!.*/\\d{6})' },
    { kind: 'ad-report', host: sellerHosts, path: '^/portal/(marketing/(pas|ads?)(?!.*/create)|web-seller-affiliate/.*report)' },
    { kind: 'promotion-setup', host: sellerHosts, path: '^/portal/marketing/' },
    { kind: 'shop-report', host: sellerHosts, path: `${OWN_FIGURES}(/portal)?/(datacenter|business-insights?)` },
    { kind: 'public-product', host: shopHosts, path: '-i\\.\\d+\\.(\\d+)$', itemId: { pathGroup: 1 } },
    { kind: 'public-product', host: shopHosts, path: '^/product/\\d+/(\\d+)/?$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('en zh tw id vi th pt es', [
    {
      field: 'title',
      labels: [
        'Product Name',
        'Product name',
        'Product title',
        '商品名稱',
        '商品名称',
        'Nama Produk',
        'Nome do produto',
        'Tên sản phẩm',
        'ชื่อสินค้า',
        'Nombre del producto',
      ],
      expected: true,
    },
    {
      field: 'description',
      labels: [
        'Product Description',
        '商品描述',
        '商品說明',
        'Deskripsi Produk',
        'Descrição do produto',
        'Mô tả sản phẩm',
        'รายละเอียดสินค้า',
      ],
      as: 'rich',
      expected: true,
    },
    {
      field: 'images',
      labels: [
        'Product Images',
        'Product Image',
        '商品圖片',
        '商品图片',
        'Foto Produk',
        'Imagens do produto',
        'Hình ảnh sản phẩm',
        'รูปภาพสินค้า',
      ],
      as: 'images',
      expected: true,
    },
    { field: 'video', labels: ['Product Video', '商品影片', '商品视频', 'Video Produk'], as: 'images' },
    { field: 'category', labels: ['Category', '類別', '分类', 'Kategori', 'Categoria', 'Ngành hàng', 'หมวดหมู่'], as: 'choice' },
    {
      field: 'attributes',
      labels: [
        'Specification',
        'Specifications',
        'Product Attributes',
        '規格',
        '商品属性',
        'Spesifikasi',
        'Ficha técnica',
        'Thông tin chi tiết',
      ],
      as: 'group',
      expected: true,
    },
    { field: 'brand', labels: ['Brand', '品牌', 'Merek', 'Marca', 'Thương hiệu', 'ยี่ห้อ'], as: 'choice' },
    { field: 'price', labels: ['Price', '價格', '价格', 'Harga', 'Preço', 'Giá', 'ราคา'], expected: true },
    { field: 'stock', labels: ['Stock', '庫存', '商品數量', '库存', 'Stok', 'Estoque', 'Kho hàng', 'คลัง'], expected: true },
    { field: 'seller_code', labels: ['Parent SKU', 'SKU', '主商品貨號', 'SKU Induk'] },
  ]),
};

/** Read for Brazil; elsewhere known by memory only. */
const BRAZIL = ['shopee.com.br'];

export const shopeeLimits = /* @__PURE__ */ dated(
  [
    { cite: 'Shopee Brasil product name, 20 to 120 characters (third-party code)', seen: '2026-11-22', confidence: 'B' },
    [{ field: 'title', of: 'length', unit: 'characters', min: 20, max: 120, ideal: [40, 80], hosts: BRAZIL }],
  ],
  [
    // 100 to 255 are told by site: the usual 120 holds as a question, the page's counter decides.
    {
      cite: 'Shopee product name 120 characters (255 on some sites); other tools’ documentation and memory',
      seen: '2026-11-22',
      confidence: 'C',
    },
    [{ field: 'title', of: 'length', unit: 'characters', min: 20, max: 120, ideal: [40, 80], exceptHosts: BRAZIL }],
  ],
  [
    // 3000 here, 5000 on some sites; least 20 to 100.
    { cite: 'Shopee description and images, third-party guides and memory', seen: '2026-11-22', confidence: 'C' },
    [
      { field: 'description', of: 'length', unit: 'characters', min: 100, max: 3000 },
      { field: 'images', of: 'count', min: 3, max: 9 },
    ],
  ],
);
