import { AD_PAGES, OWN_FIGURES, qianniu } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const taobaoPages: MarketplacePages = {
  id: 'taobao',
  language: 'zh',
  pages: [
    {
      kind: 'listing-editor',
      host: 'item.upload.taobao.com',
      path: '^/(sell/(v2/|ai/|merge/)?(publish|draft|edit)|router/publish)\\.htm$',
      itemId: { query: ['itemId', 'id'] },
    },
    ...qianniu('^(myseller|qn)\\.taobao\\.com$'),
    { kind: 'order-list', host: 'trade.taobao.com', path: '^/trade/itemlist/' },
    { kind: 'ad-report', host: '^one\\.alimama\\.(com|hk)$', path: '^/(index\\.html)?$', hash: '^#!?/(report(?!/download)|manage|main)' },
    { kind: 'ad-report', host: 'subway.simba.taobao.com', path: '^/', hash: '^#!?/(report|manage)' },
    { kind: 'ad-report', host: 'onebp.taobao.com', path: AD_PAGES },
    // Market pages (/mc/) show other shops' figures: no page of ours.
    {
      kind: 'shop-report',
      host: 'sycm.taobao.com',
      path: `${OWN_FIGURES}/(portal|cc|flow|ipoll|xsite|adm|bda|fa|datawar|qos|csp|cds|content)(/|$)`,
    },
    { kind: 'promotion-setup', host: '^(sale|shell\\.mkt|ump|taoquan|smf)\\.taobao\\.com$', path: '^/' },
    { kind: 'public-product', host: 'item.taobao.com', path: '^/item\\.htm$', itemId: { query: ['id'] } },
    { kind: 'public-product', host: 'h5.m.taobao.com', path: '^/awp/core/detail\\.htm$', itemId: { query: ['id'] } },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['宝贝标题', '商品标题', 'Product Title'], anchors: ['#sell-field-title'], expected: true },
    { field: 'guide_title', labels: ['导购标题', 'Shopping Title'], anchors: ['#sell-field-shopping_title', '#sell-field-shoppingTitle'] },
    { field: 'category', labels: ['当前类目', '商品类目', 'Current Category'], as: 'choice' },
    { field: 'item_type', labels: ['宝贝类型'], as: 'choice', anchors: ['#sell-field-stuffStatus'] },
    {
      field: 'images',
      labels: ['1:1主图', '宝贝主图', '商品主图', '1:1 Main Images'],
      as: 'images',
      anchors: ['#sell-field-mainImagesGroup'],
      expected: true,
    },
    { field: 'images_3x4', labels: ['3:4主图', '3:4 Main Images'], as: 'images', anchors: ['#sell-field-threeToFourImages'] },
    { field: 'image_white', labels: ['白底图'], as: 'images', anchors: ['#sell-field-whiteBgImage'] },
    { field: 'image_long', labels: ['宝贝长图', '商品长图'], as: 'images' },
    { field: 'image_sellpoint', labels: ['卖点图'], as: 'images' },
    { field: 'video', labels: ['商品视频', '主图视频', '宝贝视频'], as: 'images' },
    {
      field: 'attributes',
      labels: ['商品属性', '宝贝属性', '类目属性', 'Product Attributes'],
      as: 'group',
      anchors: ['#struct-catProp', '#sell-field-catProp'],
      expected: true,
    },
    { field: 'brand', labels: ['品牌', 'Brand'], as: 'choice' },
    { field: 'sku', labels: ['销售规格'], as: 'group' },
    { field: 'price', labels: ['一口价', 'Price'], anchors: ['#sell-field-price'], expected: true },
    { field: 'stock', labels: ['总库存', '总数量', 'Total Stock'], anchors: ['#sell-field-quantity'], expected: true },
    { field: 'list_price', labels: ['吊牌价', 'Tag Price'] },
    { field: 'seller_code', labels: ['商家编码', 'Merchant Code'], anchors: ['#sell-field-outerId'] },
    { field: 'promo_text', labels: ['多件优惠'], as: 'choice', anchors: ['#sell-field-multiDiscountPromotion'] },
    { field: 'purchase_note', labels: ['购买须知'] },
    { field: 'publish_time', labels: ['上架时间'], as: 'choice', anchors: ['#sell-field-startTime'] },
    { field: 'delivery_time', labels: ['发货时间'], as: 'choice' },
    { field: 'shipping', labels: ['提取方式', '运费模板'], as: 'choice' },
    {
      field: 'description',
      labels: ['宝贝详情', '宝贝描述', '商品详情', '电脑端描述', 'Product Description', 'Product Details'],
      as: 'rich',
      anchors: ['#sell-field-desc', '#desc-editor'],
      expected: true,
    },
    { field: 'shop_category', labels: ['店铺中分类'], as: 'choice' },
  ]),
  product: [
    {
      field: 'title',
      at: ['#tbpcDetail_SkuPanelBody [class^="mainTitle--"]', '[class*="ItemHeader--mainTitle--"]', '#J_Title h3', '.tb-main-title'],
    },
  ],
};

export const taobaoLimits = /* @__PURE__ */ dated(
  [
    // Of 4,987 published titles measured 0.6 % are wider than 60; half of them stand above 57.
    { cite: '淘宝标题字数：30 个汉字（60 个字符），第三方文章 2022-08-06', seen: '2026-11-22', confidence: 'B' },
    [
      { field: 'title', of: 'length', unit: 'width', max: 60, ideal: [50, 60], except: ['游戏币'] },
      { field: 'title', of: 'length', unit: 'width', max: 120, only: ['游戏币'] },
    ],
  ],
  [
    { cite: '1:1 主图最多 5 张（经验，未见官方页面）', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'images', of: 'count', max: 5, ideal: [5, 5] }],
  ],
);
