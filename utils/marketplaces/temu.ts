import { AD_PAGES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const sellerHosts = '^(agentseller(-[a-z]+)?\\.temu|seller\\.(temu|kuajingmaihuo))\\.com$';

export const temuPages: MarketplacePages = {
  id: 'temu',
  language: 'en',
  pages: [
    { kind: 'listing-editor', host: sellerHosts, path: '^/goods/(edit|add|create|publish)', itemId: { query: ['productId'] } },
    { kind: 'listing-list', host: sellerHosts, path: '^/goods/(list|product|index)' },
    { kind: 'order-list', host: sellerHosts, path: '^/(mmsos/)?orders?(/|$|-|\\.html$)' },
    { kind: 'promotion-setup', host: sellerHosts, path: '^/(activity|marketing|promotion|coupon)/' },
    { kind: 'shop-report', host: sellerHosts, path: '^/(main/(flux|sale|goods)-?analysis|main/data|data|dashboard|home)' },
    { kind: 'ad-report', host: '^ads?\\.temu\\.com$', path: AD_PAGES },
    { kind: 'public-product', host: 'www.temu.com', path: '-g-(\\d+)\\.html$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品名称', 'Product name'], expected: true },
    { field: 'subtitle', labels: ['商品英文名称', '英文名称', 'English name'] },
    { field: 'images', labels: ['商品轮播图', '轮播图', '商品主图', 'Product images'], as: 'images', expected: true },
    { field: 'video', labels: ['商品视频', '主图视频'], as: 'images' },
    { field: 'category', labels: ['商品类目', '类目', 'Category'], as: 'choice' },
    { field: 'attributes', labels: ['商品属性', 'Product attributes'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌', 'Brand'], as: 'choice' },
    { field: 'seller_code', labels: ['货号', '商品货号'] },
    { field: 'price', labels: ['申报价格', '申报价', 'Base price'], expected: true },
    { field: 'stock', labels: ['库存', 'Quantity'] },
    { field: 'description_images', labels: ['商品详情', '详情图', '商品详情图'], as: 'images' },
  ]),
};

export const temuLimits = /* @__PURE__ */ dated([
  { cite: 'Temu product name 500 characters (memory, no page found)', seen: '2026-11-22', confidence: 'C' },
  [{ field: 'title', of: 'length', unit: 'characters', max: 500 }],
]);
