import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const alibaba1688Pages: MarketplacePages = {
  id: '1688',
  language: 'zh',
  pages: [
    { kind: 'listing-editor', host: 'offer.1688.com', path: '^/offer/post/fillProductInfo\\.htm$', itemId: { query: ['offerId'] } },
    { kind: 'listing-editor', host: 'offer-new.1688.com', path: '^/(\\w+/)?publish\\.htm$', itemId: { query: ['offerId', 'id'] } },
    { kind: 'listing-list', host: '^offer(-new)?\\.1688\\.com$', path: '^/(offer/)?(manage|list)' },
    { kind: 'order-list', host: 'trade.1688.com', path: '^/order/(?!.*detail)' },
    { kind: 'promotion-setup', host: '^(mkt|marketing|promotion)\\.1688\\.com$', path: '^/' },
    { kind: 'shop-report', host: 'sycm.1688.com', path: `${OWN_FIGURES}/ms` },
    { kind: 'ad-report', host: 'p4p.1688.com', path: AD_PAGES },
    { kind: 'public-product', host: 'detail.1688.com', path: '^/offer/(\\d+)\\.html$', itemId: { pathGroup: 1 } },
    { kind: 'public-product', host: 'm.1688.com', path: '^/offer/(\\d+)\\.html$', itemId: { pathGroup: 1 } },
    // The workbench names its module in the query.
    { kind: 'listing-list', host: 'work.1688.com', path: '^/', marker: ['商品管理', '管理商品', '货品管理', '已上架商品'] },
    { kind: 'order-list', host: 'work.1688.com', path: '^/', marker: ['订单管理', '已卖出的货品'] },
    { kind: 'promotion-setup', host: 'work.1688.com', path: '^/', marker: ['优惠券', '创建优惠券', '限时折扣', '创建活动', '营销活动'] },
    { kind: 'ad-report', host: 'work.1688.com', path: '^/', marker: ['推广报表', '推广计划'] },
    { kind: 'shop-report', host: 'work.1688.com', path: '^/', marker: ['生意参谋', '数据概览', '店铺数据'] },
  ],
  fields: /* @__PURE__ */ spoken('zh en', [
    { field: 'title', labels: ['商品标题', '产品标题', '信息标题'], expected: true },
    { field: 'images', labels: ['商品主图', '产品图片', '商品图片'], as: 'images', expected: true },
    { field: 'video', labels: ['商品视频', '主图视频'], as: 'images' },
    { field: 'category', labels: ['您选择的类目', '当前类目'], as: 'choice' },
    { field: 'attributes', labels: ['商品属性', '产品属性', '产品参数'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌'], as: 'choice' },
    { field: 'sku', labels: ['产品规格', '商品规格'], as: 'group' },
    { field: 'price', labels: ['产品单价', '价格', '单价', '产品价格'], expected: true },
    { field: 'stock', labels: ['总库存', '可售数量', '库存'], expected: true },
    { field: 'moq', labels: ['最小起订量', '起订量', '起批量'] },
    {
      field: 'description',
      labels: ['Product details', 'Details', '详情信息', '商品详情', '产品详情', '详细描述'],
      as: 'rich',
      expected: true,
    },
    { field: 'publish_time', labels: ['上架时间'], as: 'choice' },
    { field: 'delivery_time', labels: ['发货时间'], as: 'choice' },
    { field: 'shipping', labels: ['运费模板', '运费设置'], as: 'choice' },
    { field: 'seller_code', labels: ['货号', '单品货号', '商家编码'] },
  ]),
};

export const alibaba1688Limits = /* @__PURE__ */ dated(
  [
    // A third-party copy of the form asks for 30 to 60 characters.
    { cite: '1688 标题 30 个汉字（60 个字符）（经验，未见官方页面）', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'title', of: 'length', unit: 'width', max: 60 }],
  ],
  [
    { cite: '1688 发布页表单结构（公开脚本）：主图 5 张，规格 100 个，每个 50 字符', seen: '2026-11-22', confidence: 'B' },
    [
      { field: 'images', of: 'count', max: 5, ideal: [5, 5] },
      { field: 'sku', of: 'count', max: 100 },
    ],
  ],
);
