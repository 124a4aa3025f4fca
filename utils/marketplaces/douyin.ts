import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const douyinPages: MarketplacePages = {
  id: 'douyin',
  language: 'zh',
  pages: [
    { kind: 'listing-editor', host: 'fxg.jinritemai.com', path: '^/ffa/g/(create|edit)(/|$)', itemId: { query: ['product_id'] } },
    // A new product may open over the list, which keeps its address.
    {
      kind: 'listing-editor',
      host: 'fxg.jinritemai.com',
      path: '^/ffa/g/list',
      marker: ['创建商品', '发布商品', '新建商品', 'Create Product'],
    },
    { kind: 'listing-list', host: 'fxg.jinritemai.com', path: '^/ffa/g/list' },
    { kind: 'order-list', host: 'fxg.jinritemai.com', path: '^/ffa/morder/' },
    { kind: 'promotion-setup', host: 'fxg.jinritemai.com', path: '^/ffa/m?(marketing|promotion|coupon|activity|campaign)' },
    { kind: 'shop-report', host: 'fxg.jinritemai.com', path: '^/ffa/mshop/homepage' },
    { kind: 'shop-report', host: 'compass.jinritemai.com', path: `${OWN_FIGURES}/shop(/|$)` },
    { kind: 'ad-report', host: '^(qianchuan\\.jinritemai|(ad|business|qianchuan)\\.oceanengine)\\.com$', path: AD_PAGES },
    { kind: 'public-product', host: 'haohuo.jinritemai.com', path: '^/', itemId: { query: ['id', 'product_id'] } },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    {
      field: 'title',
      labels: ['商品标题', '商品名称', 'Product Title'],
      anchors: ['[attr-field-id="商品标题"]', '#pg-title-input'],
      expected: true,
    },
    {
      field: 'short_title',
      labels: ['短标题', '导购短标题', '商品短标题', 'Short Title'],
      anchors: ['[attr-field-id="短标题"]', '[attr-field-id="导购短标题"]'],
    },
    { field: 'category', labels: ['商品类目', '类目', 'Category'], as: 'choice', anchors: ['[attr-field-id="商品类目"]'] },
    {
      field: 'images',
      labels: ['主图', '商品主图', '1:1主图', '主图1:1', 'Main Images'],
      as: 'images',
      anchors: ['[attr-field-id="主图"]'],
      expected: true,
    },
    { field: 'images_3x4', labels: ['主图3:4', '3:4主图', '3:4 Main Images'], as: 'images', anchors: ['[attr-field-id="主图3:4"]'] },
    { field: 'image_white', labels: ['白底图'], as: 'images', anchors: ['[attr-field-id="白底图"]'] },
    { field: 'video', labels: ['主图视频'], as: 'images', anchors: ['[attr-field-id="主图视频"]'] },
    {
      field: 'attributes',
      labels: ['类目属性', '商品属性', 'Category Attributes', 'Product Attributes'],
      as: 'group',
      anchors: ['[attr-field-id="类目属性"]'],
      expected: true,
    },
    { field: 'brand', labels: ['品牌', 'Brand'], as: 'choice', anchors: ['[attr-field-id="品牌"]'] },
    { field: 'sku', labels: ['商品规格'], as: 'group', anchors: ['[attr-field-id="商品规格"]'] },
    { field: 'price', labels: ['价格', '售卖价'], expected: true },
    { field: 'list_price', labels: ['划线价', '市场价'] },
    { field: 'stock', labels: ['现货库存', '库存'], expected: true },
    {
      field: 'description_images',
      labels: ['商品详情', '图文详情', 'Product Details'],
      as: 'images',
      anchors: ['[attr-field-id="商品详情"]'],
      expected: true,
    },
    { field: 'shipping', labels: ['运费模板'], as: 'choice', anchors: ['[attr-field-id="运费模板"]'] },
    { field: 'delivery_time', labels: ['发货模式', '发货时间', '现货发货时间'], as: 'choice', anchors: ['[attr-field-id="发货模式"]'] },
    { field: 'seller_code', labels: ['商家编码', '货号'] },
  ]),
};

export const douyinLimits = /* @__PURE__ */ dated(
  [
    // The interface counts a Chinese character 2 and any other 1; tools that write 30 Chinese characters say the same.
    { cite: '抖店商品接口说明（第三方 SDK 转写）：标题 16-60，汉字算 2', seen: '2026-11-22', confidence: 'B' },
    [
      { field: 'title', of: 'length', unit: 'width', min: 16, max: 60 },
      { field: 'images', of: 'count', min: 1, max: 5, ideal: [5, 5] },
      { field: 'images_3x4', of: 'count', max: 5 },
      { field: 'description_images', of: 'count', max: 50 },
    ],
  ],
  [
    { cite: '抖店短标题 12 字（两个第三方工具）', seen: '2026-11-22', confidence: 'B' },
    [{ field: 'short_title', of: 'length', unit: 'characters', max: 12 }],
  ],
);
