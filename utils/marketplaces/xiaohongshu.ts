import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const xiaohongshuPages: MarketplacePages = {
  id: 'xiaohongshu',
  language: 'zh',
  pages: [
    { kind: 'listing-editor', host: 'ark.xiaohongshu.com', path: '^/app-item/good/create' },
    { kind: 'listing-editor', host: 'ark.xiaohongshu.com', path: '^/app-item/good/(?:edit|copy)/([\\w-]+)$', itemId: { pathGroup: 1 } },
    { kind: 'listing-list', host: 'ark.xiaohongshu.com', path: '^/app-item/(good/)?list' },
    { kind: 'order-list', host: 'ark.xiaohongshu.com', path: '^/app-order/' },
    { kind: 'promotion-setup', host: 'ark.xiaohongshu.com', path: '^/app-(promotion|marketing|activity|coupon|datacenter/marketing/tool)' },
    { kind: 'shop-report', host: 'ark.xiaohongshu.com', path: `${OWN_FIGURES}/app-(datacenter|system/home)` },
    { kind: 'ad-report', host: 'ad.xiaohongshu.com', path: AD_PAGES },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品标题', '商品名称'], expected: true },
    { field: 'short_title', labels: ['短标题', '商品短标题'] },
    { field: 'images', labels: ['主图', '商品主图'], as: 'images', expected: true },
    { field: 'images_3x4', labels: ['3:4主图'], as: 'images' },
    { field: 'video', labels: ['主图视频', '商品视频'], as: 'images' },
    { field: 'category', labels: ['商品类目', '类目'], as: 'choice' },
    { field: 'attributes', labels: ['商品属性', '类目属性', '宝贝属性'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌'], as: 'choice' },
    { field: 'sku', labels: ['商品规格', '规格'], as: 'group' },
    { field: 'price', labels: ['售价', '价格'], expected: true },
    { field: 'list_price', labels: ['市场价', '划线价'] },
    { field: 'stock', labels: ['库存', '总库存'], expected: true },
    { field: 'description_images', labels: ['商品详情', '图文详情', '商品图文详情'], as: 'images', expected: true },
    { field: 'shipping', labels: ['运费模板', '物流模板'], as: 'choice' },
    { field: 'seller_code', labels: ['货号', '商家编码'] },
  ]),
};

export const xiaohongshuLimits = /* @__PURE__ */ dated([
  // Elsewhere 60 of width is told, which is 30 Chinese characters, but leaves room for 60 Latin letters: the narrower of the two holds here.
  { cite: '小红书商品标题 30 字（一个第三方工具按此截断，未核实）', seen: '2026-11-22', confidence: 'C' },
  [{ field: 'title', of: 'length', unit: 'characters', max: 30 }],
]);
