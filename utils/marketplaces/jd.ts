import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

/** Little of the seller centre’s form is known: labels from memory, so nothing but label and row can find a field. */
export const jdPages: MarketplacePages = {
  id: 'jd',
  language: 'zh',
  pages: [
    { kind: 'listing-editor', host: 'shop.jd.com', path: '^/jdm/ware/(manage/)?(publish|edit|add|create)', itemId: { query: ['wareId'] } },
    { kind: 'listing-editor', host: 'ware.shop.jd.com', path: '/(publish|edit|add)', itemId: { query: ['wareId'] } },
    { kind: 'listing-list', host: 'shop.jd.com', path: '^/jdm/ware/' },
    { kind: 'listing-list', host: 'ware.shop.jd.com', path: '^/' },
    { kind: 'order-list', host: 'shop.jd.com', path: '^/jdm/trade/' },
    { kind: 'order-list', host: '^(trade-order-jdm|order\\.shop)\\.jd\\.com$', path: '^/' },
    { kind: 'promotion-setup', host: 'shop.jd.com', path: '^/jdm/(mkt|marketing|promotion|promo|coupon)' },
    {
      kind: 'promotion-setup',
      host: '^((promotion|marketing|coupon)\\.shop|(promotion|marketing|coupon|mkt)[\\w-]*-jdm)\\.jd\\.com$',
      path: '^/',
    },
    { kind: 'shop-report', host: 'shop.jd.com', path: '^/jdm/(home|data)' },
    { kind: 'shop-report', host: '^(sz|jdsz)\\.jd\\.com$', path: `${OWN_FIGURES}/(sz|szweb)/view/` },
    { kind: 'ad-report', host: '^(jzt|ppzh)\\.jd\\.com$', path: AD_PAGES },
    { kind: 'public-product', host: 'item.jd.com', path: '^/(\\d+)\\.html$', itemId: { pathGroup: 1 } },
    { kind: 'public-product', host: 'item.m.jd.com', path: '^/product/(\\d+)\\.html$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品标题', '商品名称'], expected: true },
    { field: 'subtitle', labels: ['商品广告语', '广告语', '商品卖点'] },
    { field: 'images', labels: ['商品主图', '主图', '商品图片'], as: 'images', expected: true },
    { field: 'image_white', labels: ['白底图', '透明图'], as: 'images' },
    { field: 'video', labels: ['主图视频', '商品视频'], as: 'images' },
    { field: 'category', labels: ['商品类目', '当前类目'], as: 'choice' },
    { field: 'attributes', labels: ['商品属性', '类目属性', '规格参数'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌', '商品品牌'], as: 'choice' },
    { field: 'sku', labels: ['销售属性'], as: 'group' },
    { field: 'price', labels: ['JD price', 'JD Price', '京东价', '价格'], expected: true },
    { field: 'list_price', labels: ['市场价'] },
    { field: 'stock', labels: ['库存', '总库存'], expected: true },
    { field: 'description', labels: ['商品详情', '商品描述', '商品介绍'], as: 'rich', expected: true },
    { field: 'seller_code', labels: ['商家商品编码', '商家编码', '货号'] },
    { field: 'shipping', labels: ['运费模板'], as: 'choice' },
  ]),
  product: [
    { field: 'title', at: ['.sku-name', '.sku-title'] },
    { field: 'price', at: ['.p-price .price'] },
    { field: 'images', at: ['#spec-img', '#spec-list img'] },
    { field: 'attributes', at: ['.p-parameter-list li', '.Ptable-item dl dl'] },
    { field: 'brand', at: ['#parameter-brand a'] },
  ],
};

export const jdLimits = /* @__PURE__ */ dated(
  [
    // Told in three ways: 45 Chinese characters (90 of width), 45 to 50 characters, 100 bytes. The narrowest holds here; no source names an encoding.
    { cite: '京东 POP 商品标题 45 个汉字，随类目不同（经验，未见官方页面）', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'title', of: 'length', unit: 'width', max: 90 }],
  ],
  [
    { cite: '京东商品广告语 45 字（经验，未见官方页面）', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'subtitle', of: 'length', unit: 'characters', max: 45 }],
  ],
  [{ cite: '京东商品主图 1-10 张（经验）', seen: '2026-11-22', confidence: 'C' }, [{ field: 'images', of: 'count', min: 1, max: 10 }]],
);
