import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const sellerHosts = '^(store|channels)\\.weixin\\.qq\\.com$';

/** The whole page lies in an open shadow root of a micro-app. */
export const weixinShopPages: MarketplacePages = {
  id: 'weixin_shop',
  language: 'zh',
  pages: [
    { kind: 'listing-editor', host: sellerHosts, path: '^/shop/goods/(entry|edit|add)$', itemId: { query: ['productId'] } },
    { kind: 'listing-list', host: sellerHosts, path: '^/shop/goods/list' },
    { kind: 'order-list', host: sellerHosts, path: '^/shop/order/(?!detail)' },
    { kind: 'promotion-setup', host: sellerHosts, path: '^/shop/(marketing|promotion|coupon|activity|discount)' },
    { kind: 'shop-report', host: sellerHosts, path: '^/shop/(home|data|statistic|analysis|compass)' },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品名称', '商品标题'], expected: true },
    { field: 'short_title', labels: ['商品短标题', '短标题'] },
    { field: 'subtitle', labels: ['副标题'] },
    { field: 'images', labels: ['商品主图', '主图', '商品图片'], as: 'images', expected: true },
    { field: 'description_images', labels: ['商品详情图', '商品详情', '详情图'], as: 'images', expected: true },
    { field: 'video', labels: ['主图视频', '商品视频'], as: 'images' },
    { field: 'brand', labels: ['品牌', '商品品牌'], as: 'choice' },
    { field: 'category', labels: ['商品类目', '选择商品类目'], as: 'choice' },
    { field: 'price', labels: ['售卖价', '填写售卖价', '售卖价格', '输入售卖价格'], expected: true },
    { field: 'list_price', labels: ['市场价', '划线价'] },
    { field: 'stock', labels: ['库存', '输入库存'], expected: true },
    { field: 'attributes', labels: ['商品参数', '商品属性', '类目参数'], as: 'group', expected: true },
    { field: 'sku', labels: ['规格和库存价格', '商品规格', '规格'], as: 'group' },
    { field: 'shipping', labels: ['运费模板', '运费'], as: 'choice' },
    { field: 'seller_code', labels: ['商品编码', '商家编码'] },
  ]),
};

const FOOD = ['食品', '饮料', '生鲜', '酒水'];

export const weixinShopLimits = /* @__PURE__ */ dated(
  [
    {
      cite: '微信小店「添加商品」接口说明：标题 5-60 字符，短标题 20 字符，主图 3-9 张（食品饮料、生鲜至少 4 张）',
      url: 'https://developers.weixin.qq.com/doc/store/shop/API/channels-shop-product/shop/api_addproduct.html',
      seen: '2026-11-22',
      confidence: 'A',
    },
    [
      { field: 'title', of: 'length', unit: 'characters', min: 5, max: 60 },
      { field: 'short_title', of: 'length', unit: 'characters', max: 20 },
      { field: 'subtitle', of: 'length', unit: 'characters', max: 18 },
      { field: 'images', of: 'count', min: 3, max: 9, except: FOOD },
      { field: 'images', of: 'count', min: 4, max: 9, only: FOOD },
    ],
  ],
  [
    { cite: '微信小店发布页：详情图至少 1 张（第三方实测 2026-09-30）', seen: '2026-11-22', confidence: 'B' },
    [{ field: 'description_images', of: 'count', min: 1 }],
  ],
  [
    {
      cite: '微信小店「添加货品」接口说明：规格最多 500 个',
      url: 'https://developers.weixin.qq.com/doc/store/supplier/api/supply/supply-product/api_addsupplyproduct.html',
      seen: '2026-11-22',
      confidence: 'B',
    },
    [{ field: 'sku', of: 'count', max: 500 }],
  ],
);
