import type { CentrePage } from '../centre';
import { findGoods } from '../goods';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm } from '../kits/form';
import { ECOM_FORM } from '../kits/forms';
import {
  button,
  type Card,
  cards,
  choice,
  dateInputs,
  dateText,
  pager,
  STRANGE,
  search,
  selectedBar,
  shutDrawer,
  tabs,
} from '../kits/furniture';
import { orderCards, ordersOf, privateWords } from '../kits/orders';
import { productPage, productTruth } from '../kits/product-cn';
import { ACTIONS, type Table, TICK } from '../kits/table';
import { antTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { GOODS_NAMES, linesOf, WEEK, YESTERDAY } from './invented';
import { choose, promotion, span } from './promotions';

const shop = centreOf({
  marketplace: 'douyin',
  title: '抖店',
  brand: '抖店',
  colour: '#1966ff',
  nav: ['首页', '商品管理', '订单管理', '优惠券', '限时限量购'],
  style: ECOM_FORM.style,
});
const compass = centreOf({
  marketplace: 'douyin',
  title: '抖音电商罗盘',
  brand: '电商罗盘',
  colour: '#4e5bff',
  nav: ['核心数据', '商品列表', '商品流量', '直播概览'],
});

const list: Table = {
  columns: [
    TICK,
    { header: '商品信息', metric: 'item' },
    { header: '价格', metric: 'price', as: 'yuan' },
    { header: '总库存', metric: 'stock', as: 'digits' },
    { header: '总销量', metric: 'units_total', as: 'digits' },
    { header: '质量分', metric: 'quality' },
    { header: '上架时间', metric: 'listed_at', beside: '降序' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(0, 6),
    seed: 501,
    scale: 8,
    ids: 3_819_266_189_001,
    image: (place) => picture('douyin', 30 + place, 200).src,
    also: (place) => ({
      price: place % 2 === 0 ? [9.8 + place, 15.8 + place] : 29.9 + place,
      stock: place === 0 ? 19_999_877 : 60 + place * 211,
      units_total: 112 + place * 977,
      quality: `优秀 ${88 - place * 3}`,
      listed_at: `2026/0${4 + place}/12 01:21:16`,
    }),
    dress: (place) => ({
      under: {
        units_total: [`${100 - place}%好评`],
        listed_at: [place === 5 ? '已下架' : '售卖中'],
        item: [`ID：${3_819_266_189_001 + place * 37}`, '现货模式'],
      },
    }),
  }),
};

const orders = ordersOf('692718800341', '待发货', '已发货');

const coupon = [
  promotion(
    '基础设置',
    choose('form', '优惠券类型', '商品优惠券', ['商品优惠券', '全店通用券']),
    ['name', '优惠券名称', '茶器满减券', { required: true, max: 10, counts: 'characters', hint: '不超过10个字' }],
    choose('audience.channel', '推广渠道', '自有渠道', ['全渠道', '自有渠道']),
    span('claim', '领取时间', '2026-11-28 00:00:00', '2026-12-05 23:59:59'),
  ),
  promotion(
    '面额设置',
    ['cond.minAmount', '满减门槛', '159', { unit: '元', required: true }],
    ['benefit.value', '优惠金额', '15', { unit: '元', required: true }],
    ['limits.totalCount', '发放量', '2000', { unit: '张', required: true }],
    ['limits.perUser', '每人限领', '1', { unit: '张', required: true }],
  ),
];
const limited = [
  promotion(
    '活动信息',
    ['name', '活动名称', '周五直播专享', { required: true, max: 15, counts: 'characters' }],
    span('window', '活动时间', '2026-11-27 19:00:00', '2026-11-27 23:00:00'),
    ['benefit.price', '活动价', '24.90', { unit: '元', required: true }],
    ['limits.stockLocked', '活动库存', '300', { unit: '件', required: true }],
    ['limits.perUser', '限购', '2', { unit: '件' }],
  ),
];

const goodsData: Table = {
  title: '商品列表',
  columns: [
    { header: '商品信息', metric: 'item', pinned: 'left' },
    { header: '商品曝光人数', metric: 'impression_users', as: 'wan' },
    { header: '商品点击人数', metric: 'click_users', as: 'count' },
    { header: '商品点击率(人数)', metric: 'click_rate', key: 'user_ctr', as: 'percent' },
    { header: '成交金额', metric: 'sales', as: 'yuan' },
    { header: '成交订单数', metric: 'orders', as: 'count' },
    { header: '成交人数', metric: 'buyers', as: 'count' },
    { header: '退款金额', metric: 'refund_amount', as: 'yuan' },
    ACTIONS(),
  ],
  rows: linesOf({ as: 'item', names: GOODS_NAMES.slice(0, 8), seed: 521, scale: 55, ids: 3_819_266_189_001 }),
};
const channels: Table = {
  title: '流量渠道',
  columns: [
    { header: '渠道', key: 'channel' },
    { header: '商品曝光次数', metric: 'impressions', as: 'wan' },
    { header: '商品点击次数', metric: 'clicks', as: 'count' },
    { header: '成交金额', metric: 'sales', as: 'yuan' },
    { header: '成交订单数', metric: 'orders', as: 'count' },
  ],
  rows: linesOf({ as: 'channel', names: ['商品卡', '直播', '短视频', '橱窗'], seed: 541, scale: 90 }),
  totals: { label: '整体', at: 'first' },
  counted: false,
};
const live: Card[] = [
  { label: '直播间观看人数', metric: 'viewers', value: 23_100, as: 'wan', note: '较上场 +12.00%' },
  { label: '最高在线人数', metric: 'peak_online', value: 612, note: '较上场 -4.10%' },
  { label: '平均在线人数', metric: 'avg_online', value: 188, note: '较上场 +2.00%' },
  { label: '商品曝光人数', metric: 'impression_users', value: 18_420, as: 'wan', note: '较上场 +6.70%' },
  { label: '商品点击人数', metric: 'click_users', value: 3_204, note: '较上场 +1.30%' },
  { label: '投放消耗', metric: 'ad_spend', value: 2_130.5, as: 'yuan', note: '较上场 -9.90%' },
];
const core: Card[] = [
  { label: '成交金额', metric: 'sales', value: 31_882.4, as: 'yuan', note: '较前1日 +5.20%' },
  { label: '成交订单数', metric: 'orders', value: 604, note: '较前1日 +1.10%' },
  { label: '成交人数', metric: 'buyers', value: 571, note: '较前1日 +0.90%' },
  { label: '退款金额', metric: 'refund_amount', value: 1_020, as: 'yuan', note: '较前1日 -3.30%' },
];

const goods = findGoods('douyin', '3680010010022');

export const DOUYIN_PAGES: readonly CentrePage[] = [
  shop({
    pageKind: 'listing-list',
    url: 'https://fxg.jinritemai.com/ffa/g/list',
    heading: '商品管理',
    tables: [list],
    never: [STRANGE.drawer],
    content: () =>
      panel(
        tabs([['全部'], ['售卖中', 5], ['已下架', 1]], '全部') +
          tools(search('商品名称/ID'), '<span>共 6 件商品</span>') +
          selectedBar(2) +
          antTable(list, { prefix: 'ecom-g', before: 'zero' }) +
          pager('ecom-g', { total: 6, size: 20, words: ['共', '条'] }),
      ) + shutDrawer(),
  }),
  shop({
    pageKind: 'order-list',
    url: 'https://fxg.jinritemai.com/ffa/morder/order/list',
    heading: '订单管理',
    cards: [
      { label: '待发货', value: 14 },
      { label: '即将超时', value: 1 },
      { label: '已发货', value: 52 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['近6个月订单', 66],
            ['待发货', 14],
            ['即将超时', 1],
            ['已发货', 52],
          ],
          '近6个月订单',
        ) +
          tools(search('订单编号')) +
          orderCards(orders, 'auxo') +
          pager('auxo', { total: 66, size: 20 }),
      ),
  }),
  shop({
    pageKind: 'promotion-setup',
    url: 'https://fxg.jinritemai.com/ffa/marketing/tools/coupon/create',
    heading: '优惠券',
    form: coupon,
    content: () => drawForm(ECOM_FORM, coupon) + tools(button('提交', true), button('取消')),
  }),
  shop({
    pageKind: 'promotion-setup',
    url: 'https://fxg.jinritemai.com/ffa/marketing/tools/limited-time/create',
    heading: '限时限量购',
    form: limited,
    content: () => drawForm(ECOM_FORM, limited) + tools(button('提交', true)),
  }),
  compass({
    pageKind: 'shop-report',
    url: 'https://compass.jinritemai.com/shop/commodity/product-list',
    heading: '商品列表',
    tables: [goodsData],
    window: WEEK,
    content: () =>
      panel(
        tools(dateInputs('aurora', WEEK.from, WEEK.to, '/'), search('商品名称')) +
          antTable(goodsData, { prefix: 'aurora', before: 'headers', actions: ['详情'] }) +
          pager('aurora', { total: 8, size: 10 }),
      ),
  }),
  compass({
    pageKind: 'shop-report',
    url: 'https://compass.jinritemai.com/shop/merchandise-traffic',
    heading: '商品流量',
    tables: [channels],
    window: YESTERDAY,
    content: () =>
      panel(tools(dateText('数据时间', YESTERDAY.from), choice('账号类型', '全部')) + antTable(channels, { prefix: 'aurora' })),
  }),
  compass({
    pageKind: 'shop-report',
    url: 'https://compass.jinritemai.com/shop/core-data',
    heading: '核心数据',
    cards: [...core, ...live],
    window: YESTERDAY,
    content: () =>
      panel(tools(dateText('统计日期', YESTERDAY.from)) + cards(core, 'index-module_card__aP0x'), '交易') +
      panel(cards(live, 'index-module_card__aP0x'), '直播概览'),
  }),
  {
    marketplace: 'douyin',
    pageKind: 'public-product',
    url: `https://haohuo.jinritemai.com/views/product/item2?id=${goods.itemId}`,
    title: '抖音 · 商品页',
    html: () =>
      productPage(goods, {
        shop: '抖音商城',
        colour: '#fe2c55',
        narrow: true,
        title: (text) => `<h1 class="product-big-title__a81x">${text}</h1>`,
        price: (yuan) => `<span class="price price__b70">¥${yuan}</span>`,
        gallery: (images) => `<div class="head-figure__k2">${images}</div>`,
        picture: (src) => `<img src="${src}" alt="">`,
        parameters: (pairs) => `<h2>商品参数</h2><ul class="pairs">${pairs}</ul>`,
        parameter: (name, value) => `<li><span>${name}</span> <span>${value}</span></li>`,
      }),
    truth: { marketplace: 'douyin', pageKind: 'public-product', ...productTruth(goods), tables: [] },
  },
];
