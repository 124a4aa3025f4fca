import type { CentrePage } from '../centre';
import { findGoods, GOODS } from '../goods';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm } from '../kits/form';
import { BEAST_FORM } from '../kits/forms';
import {
  button,
  type Card,
  cards,
  choice,
  dateInputs,
  dateText,
  hiddenTemplate,
  pager,
  STRANGE,
  search,
  selectedBar,
  shutDrawer,
  tabs,
} from '../kits/furniture';
import { ordersOf, orderTable, privateWords } from '../kits/orders';
import { productPage, productTruth } from '../kits/product-cn';
import { ACTIONS, type Column, type Table, TICK } from '../kits/table';
import { beastTable } from '../kits/tables-split';
import { antTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { DAYS, GOODS_NAMES, linesOf, WEEK, YESTERDAY } from './invented';
import { choose, promotion, span } from './promotions';

const mms = centreOf({
  marketplace: 'pinduoduo',
  title: '拼多多商家后台',
  brand: '拼多多商家后台',
  colour: '#e02e24',
  nav: ['商品列表', '订单查询', '商品数据', '经营总览', '优惠券', '限时限量购'],
  style: BEAST_FORM.style,
});
const yingxiao = centreOf({
  marketplace: 'pinduoduo',
  title: '拼多多营销平台',
  brand: '拼多多营销平台',
  colour: '#e8541e',
  nav: ['商品推广', '推广报表', '账户报表'],
});

const list: Table = {
  columns: [
    TICK,
    { header: '商品信息', metric: 'item', beside: '批量修改标题' },
    { header: '价格(元)', metric: 'price', as: 'decimal', beside: '批量修改' },
    { header: '总库存', metric: 'stock', as: 'digits', beside: '批量修改' },
    { header: '收藏', metric: 'favourites', as: 'digits' },
    { header: '累计销量', metric: 'units_total', as: 'wan' },
    { header: '30日销量', metric: 'units_30d', as: 'digits' },
    { header: '商品体检', metric: 'quality' },
    { header: '创建时间', metric: 'created_status' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(0, 7),
    seed: 401,
    scale: 8,
    ids: 837_429_010_001,
    idWords: 'ID: ',
    image: (place) => picture('pinduoduo', 30 + place, 200).src,
    also: (place) => ({
      price: place % 2 === 0 ? [19.99 + place, 29.99 + place] : 16.9 + place,
      stock: place === 3 ? 3 : 8_000 - place * 613,
      favourites: place * 160,
      units_total: place * 5_870,
      units_30d: place * 43,
      quality: '健康商品',
      created_status: `2026-0${1 + place}-15 20:4${place}`,
    }),
    dress: (place) => ({
      beside: { price: '修改价格', stock: place === 3 ? '修改库存 低库存' : '修改库存' },
      under: { created_status: ['销售中'], ...(place % 2 ? { price: [`活动价：${(15.88 + place).toFixed(2)}`] } : {}) },
    }),
  }),
  between: '～',
  expected: 19,
};

const orders = ordersOf('261121-4418290', '待发货', '已发货，待签收');

const effect: Table = {
  title: '商品明细',
  columns: [
    { header: '商品信息', metric: 'item' },
    { header: '商品访客数', metric: 'visitors', as: 'count', beside: '↓' },
    { header: '商品浏览量', metric: 'pageviews', as: 'count' },
    { header: '支付金额(元)', metric: 'sales', as: 'money' },
    { header: '支付件数', metric: 'units', as: 'count' },
    { header: '支付买家数', metric: 'buyers', as: 'count' },
    { header: '支付转化率', metric: 'cvr', key: 'buyer_cvr', as: 'percent' },
    { header: '商品收藏用户数', metric: 'favourites', as: 'count' },
  ],
  rows: linesOf({ as: 'item', names: GOODS_NAMES.slice(0, 6), seed: 421, scale: 22, ids: 837_429_010_001, idWords: 'ID: ' }),
};
const overview: Card[] = [
  { label: '成交金额(元)', metric: 'sales', value: 18_204.5, as: 'money', note: '较前一日 +3.10%' },
  { label: '成交订单数', metric: 'orders', value: 412, note: '较前一日 -1.20%' },
  { label: '成交买家数', metric: 'buyers', value: 398, note: '较前一日 -0.80%' },
  { label: '商品访客数', metric: 'visitors', value: 10_482, as: 'wan', note: '较前一日 +7.40%' },
  { label: '退款金额(元)', metric: 'refund_amount', value: 921.3, as: 'money', note: '较前一日 +0.00%' },
];

const AD: readonly Column[] = [
  { header: '总花费(元)', metric: 'spend', as: 'money' },
  { header: '交易额(元)', metric: 'sales', as: 'money' },
  { header: '实际投产比', metric: 'roas', as: 'ratio' },
  { header: '净交易额(元)', metric: 'net_sales', as: 'money' },
  { header: '净实际投产比', metric: 'net_roas', as: 'ratio' },
  { header: '成交笔数', metric: 'orders', as: 'count' },
  { header: '每笔成交花费(元)', metric: 'cpa', as: 'money' },
  { header: '每笔成交金额(元)', metric: 'aov', as: 'money' },
  { header: '曝光量', metric: 'impressions', as: 'wan' },
  { header: '点击量', metric: 'clicks', as: 'count' },
];
const promoted: Table = {
  columns: [TICK, { header: '商品信息', metric: 'item', pinned: 'left' }, { header: '出价方式', metric: 'bid' }, ...AD, ACTIONS()],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(0, 6),
    seed: 441,
    scale: 70,
    ids: 681_127_000_001,
    idWords: '商品 ID：',
    image: (place) => picture('pinduoduo', 40 + place, 200).src,
    also: (place) => ({ bid: `目标投产比：${(3.2 + place * 0.15).toFixed(2)}` }),
    idle: 5,
  }),
  totals: { label: '合计', at: 'first' },
};
const daily: Table = {
  title: '分日数据',
  columns: [{ header: '日期', metric: 'date', pinned: 'left' }, ...AD, { header: '点击率(%)', metric: 'ctr', as: 'points' }],
  rows: linesOf({ as: 'date', names: DAYS, seed: 461, scale: 140 }),
  totals: { label: '总计', at: 'last' },
};
const spent: Card[] = [
  { label: '成交营销花费(元)', metric: 'spend', value: 1_234.56, as: 'money' },
  { label: '交易额(元)', metric: 'sales', value: 4_740.71, as: 'money' },
  { label: '实际投产比', metric: 'roas', value: 3.84, as: 'ratio' },
  { label: '成交笔数', metric: 'orders', value: 140 },
];

const coupon = [
  promotion(
    '创建商品立减券',
    ['name', '优惠券名称', '双12店铺券', { required: true, max: 15, counts: 'characters' }],
    span('window', '使用时间'),
    ['benefit.value', '券面额', '5', { unit: '元', required: true }],
    ['cond.minAmount', '使用条件', '49', { unit: '元', required: true }],
    ['limits.totalCount', '发行张数', '500', { unit: '张', required: true }],
    ['limits.perUser', '每人限领', '1', { unit: '张', required: true }],
  ),
];
const limited = [
  promotion(
    '限时限量购',
    ['name', '活动名称', '周末限量', { required: true, max: 15, counts: 'characters' }],
    choose('form', '活动类型', '限量促销', ['限时促销', '限量促销']),
    span('window', '活动时间', '2026-11-28 10:00:00', '2026-11-29 22:00:00'),
    ['benefit.price', '活动价', '15.90', { unit: '元', required: true }],
    ['limits.stockLocked', '活动库存', '200', { unit: '件', required: true }],
    ['limits.perUser', '每人限购', '2', { unit: '件' }],
  ),
];

const goods = GOODS.find(({ itemId }) => itemId === '580200300402') ?? findGoods('pinduoduo', null);

export const PINDUODUO_PAGES: readonly CentrePage[] = [
  mms({
    pageKind: 'listing-list',
    url: 'https://mms.pinduoduo.com/goods/goods_list',
    heading: '商品列表',
    tables: [list],
    never: [STRANGE.template],
    content: () =>
      panel(
        tabs([['全部'], ['在售中', 19], ['已下架', 57]], '在售中') +
          tools(search('商品名称/ID')) +
          selectedBar(2) +
          beastTable(list) +
          pager('PGT', { total: 19, size: 7 }),
      ) + hiddenTemplate(),
  }),
  mms({
    pageKind: 'order-list',
    url: 'https://mms.pinduoduo.com/orders/list',
    heading: '订单查询',
    cards: [
      { label: '待发货', value: 9 },
      { label: '12小时内将发货超时', value: 2 },
      { label: '已发货待签收', value: 33 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部', 44],
            ['待发货', 9],
            ['12小时内将发货超时', 2],
            ['已发货待签收', 33],
          ],
          '全部',
        ) +
          tools(search('订单号')) +
          orderTable(orders, 'TB') +
          pager('PGT', { total: 44, size: 10 }),
      ),
  }),
  mms({
    pageKind: 'shop-report',
    url: 'https://mms.pinduoduo.com/sycm/goods_effect',
    heading: '商品数据',
    tables: [effect],
    window: YESTERDAY,
    content: () =>
      panel(
        tools(dateText('统计时间：', YESTERDAY.from), search('商品ID')) + beastTable(effect) + pager('PGT', { total: 6, size: 10 }),
        '商品明细',
      ),
  }),
  mms({
    pageKind: 'shop-report',
    url: 'https://mms.pinduoduo.com/sycm/business_overview',
    heading: '经营总览',
    cards: overview,
    window: YESTERDAY,
    content: () => panel(tools(dateText('统计时间：', YESTERDAY.from)) + cards(overview, 'overview-module_cell__x81a'), '交易概况'),
  }),
  mms({
    pageKind: 'promotion-setup',
    url: 'https://mms.pinduoduo.com/tool/promotion/coupon/create',
    heading: '优惠券',
    form: coupon,
    content: () => drawForm(BEAST_FORM, coupon) + tools(button('确认创建', true), button('取消')),
  }),
  mms({
    pageKind: 'promotion-setup',
    url: 'https://mms.pinduoduo.com/tool/promotion/limited_discount/create',
    heading: '限时限量购',
    form: limited,
    content: () => drawForm(BEAST_FORM, limited) + tools(button('创建活动', true)),
  }),
  yingxiao({
    pageKind: 'ad-report',
    url: 'https://yingxiao.pinduoduo.com/goods/promotion/list',
    heading: '商品推广',
    tables: [promoted],
    window: WEEK,
    never: [STRANGE.drawer],
    content: () =>
      panel(
        tools(dateInputs('anq', WEEK.from, WEEK.to, '/'), search('商品名称/ID')) +
          antTable(promoted, { prefix: 'anq', split: true, actions: ['报表', '暂停'] }) +
          pager('anq', { total: 6, size: 10 }),
      ) + shutDrawer('hidden'),
  }),
  yingxiao({
    pageKind: 'ad-report',
    url: `https://yingxiao.pinduoduo.com/goods/report/promotion/overView?beginDate=${WEEK.from}&endDate=${WEEK.to}`,
    heading: '推广报表',
    cards: spent,
    tables: [daily],
    window: WEEK,
    content: () =>
      panel(tools(dateInputs('anq', WEEK.from, WEEK.to, '/'), choice('时间粒度', '分天')) + cards(spent, 'OverviewCard_item__q9')) +
      panel(antTable(daily, { prefix: 'anq' }) + pager('anq', { total: 7, size: 10 }), '分日数据'),
  }),
  {
    marketplace: 'pinduoduo',
    pageKind: 'public-product',
    url: `https://mobile.yangkeduo.com/goods.html?goods_id=${goods.itemId}`,
    title: '拼多多 · 商品页',
    html: () =>
      productPage(goods, {
        shop: '拼多多',
        colour: '#e02e24',
        narrow: true,
        title: (text) => `<div class="enable-select title-big" role="heading" aria-level="1"><span>${text}</span></div>`,
        price: (yuan) => `<span class="price">¥<span>${yuan}</span></span>`,
        gallery: (images) => `<div class="goods-container-v2">${images}</div>`,
        picture: (src) => `<img src="${src}" alt="" aria-label="商品大图">`,
        parameters: (pairs) => `<h2>商品参数</h2><div class="pairs">${pairs}</div>`,
        parameter: (name, value) => `<div><span>${name}</span> <span>${value}</span></div>`,
      }),
    truth: { marketplace: 'pinduoduo', pageKind: 'public-product', ...productTruth(goods), tables: [] },
  },
];
