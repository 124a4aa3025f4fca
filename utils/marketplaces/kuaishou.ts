import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const kuaishouPages: MarketplacePages = {
  id: 'kuaishou',
  language: 'zh',
  pages: [
    {
      kind: 'listing-editor',
      host: 's.kwaixiaodian.com',
      path: '^/zone/goods/config/release/(add|detail|edit)$',
      itemId: { query: ['itemId'] },
    },
    { kind: 'listing-list', host: 's.kwaixiaodian.com', path: '^/zone/goods/(v\\d/)?list' },
    { kind: 'order-list', host: 's.kwaixiaodian.com', path: '^/zone/(order|refund)/' },
    { kind: 'promotion-setup', host: 's.kwaixiaodian.com', path: '^/zone/(marketing|promotion|coupon|activity)' },
    { kind: 'shop-report', host: 's.kwaixiaodian.com', path: '^/zone/(home|data)' },
    { kind: 'shop-report', host: 'syt.kwaixiaodian.com', path: `${OWN_FIGURES}/zones/` },
    { kind: 'ad-report', host: '^(niu\\.e|ad\\.e|e)\\.kuaishou\\.com$', path: AD_PAGES },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品标题', '商品名称'], expected: true },
    { field: 'short_title', labels: ['短标题', '商品短标题'] },
    { field: 'images', labels: ['商品主图', '主图'], as: 'images', expected: true },
    { field: 'images_3x4', labels: ['3:4主图'], as: 'images' },
    { field: 'video', labels: ['主图视频'], as: 'images' },
    { field: 'category', labels: ['类目', '商品类目'], as: 'choice' },
    { field: 'attributes', labels: ['商品属性', '类目属性', '宝贝属性'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌'], as: 'choice' },
    { field: 'sku', labels: ['商品规格', '规格值'], as: 'group' },
    { field: 'price', labels: ['价格', '售价', '单买价'], expected: true },
    { field: 'stock', labels: ['总库存', '库存'], expected: true },
    { field: 'description_images', labels: ['商品详情', '详情图'], as: 'images', expected: true },
    { field: 'shipping', labels: ['运费模板'], as: 'choice' },
    { field: 'delivery_time', labels: ['发货时间', '承诺发货时间'], as: 'choice' },
  ]),
};

export const kuaishouLimits = /* @__PURE__ */ dated([
  { cite: '快手小店标题 30 个汉字（60 个字符）（经验，未见官方页面）', seen: '2026-11-22', confidence: 'C' },
  [{ field: 'title', of: 'length', unit: 'width', max: 60 }],
]);
