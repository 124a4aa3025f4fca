import { qianniu } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const tmallPages: MarketplacePages = {
  id: 'tmall',
  language: 'zh',
  pages: [
    {
      kind: 'listing-editor',
      host: '^sell\\.publish\\.tmall\\.(com|hk)$',
      path: '^/tmall/(publish|itemEdit|draft)\\.htm$',
      itemId: { query: ['itemId', 'id'] },
    },
    ...qianniu('^(myseller|qn)\\.tmall\\.(com|hk)$'),
    { kind: 'promotion-setup', host: '^sale\\.tmall\\.(com|hk)$', path: '^/' },
    { kind: 'public-product', host: '^(chaoshi\\.)?detail(\\.m)?\\.tmall\\.(com|hk)$', path: '^/item\\.htm$', itemId: { query: ['id'] } },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品标题', '宝贝标题', '标题'], anchors: ['#sell-field-title', '#struct-title'], expected: true },
    { field: 'short_title', labels: ['短标题', '无线短标题', '导购标题'] },
    { field: 'subtitle', labels: ['商品卖点', '卖点'] },
    {
      field: 'images',
      labels: ['商品图片', '商品主图', '主图', '1:1主图'],
      anchors: ['#sell-field-mainImagesGroup'],
      as: 'images',
      expected: true,
    },
    { field: 'images_3x4', labels: ['3:4主图', '商品竖图'], as: 'images' },
    { field: 'image_white', labels: ['白底图', '透明素材图'], as: 'images' },
    { field: 'video', labels: ['主图视频', '商品视频'], as: 'images' },
    { field: 'category', labels: ['当前类目', '商品类目'], as: 'choice' },
    { field: 'attributes', labels: ['商品属性', '类目属性', '宝贝属性'], anchors: ['#struct-catProp'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌'], as: 'choice' },
    { field: 'sku', labels: ['销售规格'], as: 'group' },
    { field: 'price', labels: ['一口价', '价格'], anchors: ['#sell-field-price'], expected: true },
    { field: 'stock', labels: ['总库存', '商品数量', '总数量'], anchors: ['#sell-field-quantity'], expected: true },
    { field: 'list_price', labels: ['吊牌价'] },
    { field: 'seller_code', labels: ['商家编码'], anchors: ['#sell-field-outerId'] },
    {
      field: 'description',
      labels: ['商品描述', '宝贝详情', '商品详情', '电脑端描述'],
      anchors: ['#sell-field-desc', '#desc-editor'],
      as: 'rich',
      expected: true,
    },
    { field: 'shipping', labels: ['提取方式', '运费模板'], as: 'choice' },
    { field: 'publish_time', labels: ['上架时间'], as: 'choice' },
    { field: 'delivery_time', labels: ['发货时间'], as: 'choice' },
    { field: 'shop_category', labels: ['店铺中分类', '店铺分类'], as: 'choice' },
  ]),
  product: [
    {
      field: 'title',
      at: ['#tbpcDetail_SkuPanelBody [class^="mainTitle--"]', '[class*="ItemHeader--mainTitle--"]', '#J_DetailMeta .tb-detail-hd h1'],
    },
  ],
};

export const tmallLimits = /* @__PURE__ */ dated(
  [
    { cite: '天猫标题 30 个汉字（60 个字符）（经验，未见官方页面）', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'title', of: 'length', unit: 'width', max: 60, ideal: [50, 60] }],
  ],
  [
    { cite: '天猫主图 5 张（第三方脚本所见）', seen: '2026-11-22', confidence: 'B' },
    [{ field: 'images', of: 'count', max: 5, ideal: [5, 5] }],
  ],
);
