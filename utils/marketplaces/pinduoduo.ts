import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const sellerHosts = '^mms\\.(pinduoduo|yangkeduo)\\.com$';

export const pinduoduoPages: MarketplacePages = {
  id: 'pinduoduo',
  language: 'zh',
  pages: [
    { kind: 'listing-editor', host: sellerHosts, path: '^/goods/goods_(add|edit)(/|$)', itemId: { query: ['id', 'goods_id'] } },
    { kind: 'listing-list', host: sellerHosts, path: '^/goods/goods_list' },
    { kind: 'order-list', host: sellerHosts, path: '^/orders/' },
    { kind: 'shop-report', host: sellerHosts, path: `${OWN_FIGURES}/(sycm|home|data)(/|$)` },
    { kind: 'promotion-setup', host: sellerHosts, path: '^/(tools?|act|activity|marketing|promotion|coupons?|kit|mkt)([/_-]|$)' },
    { kind: 'ad-report', host: '^yingxiao\\.(pinduoduo|yangkeduo)\\.com$', path: AD_PAGES },
    {
      kind: 'public-product',
      host: '^mobile\\.(pinduoduo|yangkeduo)\\.com$',
      path: '^/goods\\d*\\.html$',
      itemId: { query: ['goods_id'] },
    },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品标题', 'Product Title'], anchors: ['[data-tracking-click-viewid="title_input_area"]'], expected: true },
    { field: 'short_title', labels: ['商品短标题', '短标题', 'Short Title'] },
    { field: 'category', labels: ['商品分类', '商品类目', 'Category'], as: 'choice' },
    {
      field: 'images',
      labels: ['商品轮播图', '轮播图', 'Gallery Images'],
      as: 'images',
      anchors: ['[id="basic.carousel_gallery"]'],
      expected: true,
    },
    { field: 'image_long', labels: ['商品长图', '长图'], as: 'images' },
    { field: 'image_white', labels: ['白底图', '商品白底图'], as: 'images' },
    { field: 'video', labels: ['商品视频', '轮播视频'], as: 'images' },
    { field: 'description_images', labels: ['商品详情', '详情图', '商品详情图', 'Product Details'], as: 'images', expected: true },
    { field: 'attributes', labels: ['商品属性', 'Product Attributes'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌', 'Brand'], as: 'choice' },
    { field: 'seller_code', labels: ['商品货号', '商品编码', 'Merchant Code'] },
    { field: 'sku', labels: ['商品规格', '规格与库存', '商品规格与库存'], as: 'group' },
    { field: 'price', labels: ['Group price', 'Group-buy price', 'Group Buy Price', 'Team price', '拼单价', '拼单价(元)'], expected: true },
    { field: 'single_price', labels: ['单买价', '单买价(元)'] },
    { field: 'list_price', labels: ['市场价', '商品市场价', '参考价', '商品参考价', 'Market Price'], anchors: ['#market_price'] },
    { field: 'stock', labels: ['库存', '总库存'], expected: true },
    { field: 'shipping', labels: ['运费模板'], as: 'choice' },
    { field: 'delivery_time', labels: ['承诺发货时间', '发货时间', '发货时间承诺'], as: 'choice' },
  ]),
};

export const pinduoduoLimits = /* @__PURE__ */ dated(
  [
    { cite: '拼多多标题 30 个汉字（60 个字符）（经验，未见官方页面）', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'title', of: 'length', unit: 'width', max: 60, ideal: [50, 60] }],
  ],
  [
    { cite: '拼多多发布页（公开脚本与测试页）：轮播图最多 10 张，详情图最多 50 张', seen: '2026-11-22', confidence: 'B' },
    [
      { field: 'images', of: 'count', max: 10 },
      { field: 'description_images', of: 'count', max: 50 },
    ],
  ],
);
