import type { CentrePage } from '../centre';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm, type FormSection } from '../kits/form';
import { FUSION_FORM } from '../kits/forms';
import { button, type Card, cards, dateInputs, dateText, pager, STRANGE, search, selectedBar, shutForm, tabs } from '../kits/furniture';
import { orderBlocks, ordersOf, privateWords } from '../kits/orders';
import { productPage, productTruth } from '../kits/product-cn';
import { ACTIONS, type Table, TICK } from '../kits/table';
import { fusionTable } from '../kits/tables-split';
import { antTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { DAYS, GOODS_NAMES, KEYWORDS, linesOf, WEEK } from './invented';
import { ALIBABA_GOODS, rowsFor } from './listings';
import { promotion, span } from './promotions';

const work = centreOf({
  marketplace: '1688',
  title: '1688商家工作台',
  brand: '1688商家工作台',
  colour: '#ff6000',
  nav: ['发布产品', '商品管理', '订单管理', '优惠券', '推广报表'],
  style: FUSION_FORM.style,
});

const parts = rowsFor(ALIBABA_GOODS);
const form: FormSection[] = [
  {
    title: '基本信息',
    rows: [
      parts.category('您选择的类目'),
      parts.title('产品标题', { name: 'title', max: 60, counts: 'width' }),
      parts.images('商品主图', { name: 'primaryPicture', slots: 5 }),
      parts.attributes('产品属性', { name: 'catProp' }),
    ],
  },
  {
    title: '交易信息',
    rows: [
      parts.price('单价', { unit: '元', required: true }),
      parts.stock('可售数量', { unit: '套', required: true }),
      { kind: 'text', label: '最小起订量', field: 'moq', value: '24', unit: '套', name: 'beginAmount' },
      { kind: 'radio', label: '发货时间', field: 'delivery_time', value: '3天', options: ['3天', '5天', '7天', '10天', '15天'] },
    ],
  },
  { title: '详情描述', rows: [parts.description('详情信息', { name: 'blockDescription' })] },
];
const list: Table = {
  columns: [
    TICK,
    { header: '商品信息', metric: 'item' },
    { header: '价格', metric: 'price', as: 'yuan' },
    { header: '库存', metric: 'stock', as: 'digits' },
    { header: '累计销量', metric: 'units_total', as: 'digits' },
    { header: '创建时间', metric: 'created' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(7, 12),
    seed: 951,
    scale: 4,
    ids: 760_100_200_301,
    idWords: 'ID:',
    image: (place) => picture('1688', 82 + place, 200).src,
    also: (place) => ({
      price: [12.8 + place, 15.6 + place],
      stock: 4_000 + place * 800,
      units_total: 960 + place * 2_400,
      created: `2026-05-1${place} 08:30:00`,
    }),
  }),
};
const orders = ordersOf('2381160044', '等待卖家发货', '等待买家确认收货');
const overview: Card[] = [
  { label: '支付金额', metric: 'sales', value: 64_200, as: 'money', note: '较前一日 +8.40%' },
  { label: '支付订单数', metric: 'orders', value: 96, note: '较前一日 +5.00%' },
  { label: '访客数', metric: 'visitors', value: 1_204, note: '较前一日 -0.50%' },
  { label: '展现次数', metric: 'impressions', value: 48_210, as: 'wan', note: '较前一日 +2.60%' },
  { label: '询盘人数', metric: 'inquiries', value: 71, note: '较前一日 +3.10%' },
];
const daily: Table = {
  title: '核心数据',
  columns: [
    { header: '统计日期', metric: 'date' },
    { header: '访客数', metric: 'visitors', as: 'count' },
    { header: '展现次数', metric: 'impressions', as: 'count' },
    { header: '支付订单数', metric: 'orders', as: 'count' },
    { header: '支付金额', metric: 'sales', as: 'money' },
    { header: '询盘人数', metric: 'inquiries', as: 'count' },
  ],
  rows: linesOf({ as: 'date', names: DAYS, seed: 961, scale: 28 }),
};
const ads: Table = {
  columns: [
    TICK,
    { header: '关键词', metric: 'keyword' },
    { header: '花费(元)', metric: 'spend', as: 'money' },
    { header: '展现量', metric: 'impressions', as: 'count' },
    { header: '点击量', metric: 'clicks', as: 'count' },
    { header: '点击率', metric: 'ctr', as: 'percent' },
    { header: '平均点击花费', metric: 'cpc', as: 'money' },
    ACTIONS(),
  ],
  rows: linesOf({ as: 'keyword', names: KEYWORDS.slice(0, 6), seed: 971, scale: 9 }),
  totals: { label: '合计', at: 'first' },
};
const coupon = [
  promotion(
    '店铺优惠券',
    ['name', '优惠券名称', '进货满减', { required: true, max: 10, counts: 'characters' }],
    ['benefit.value', '优惠金额', '50', { unit: '元', required: true }],
    ['cond.minAmount', '使用门槛', '1000', { unit: '元', required: true }],
    ['limits.totalCount', '发放量', '200', { unit: '张', required: true }],
    ['limits.perUser', '每人限领', '2', { unit: '张', required: true }],
    span('window', '使用时间'),
  ),
];

export const ALIBABA_PAGES: readonly CentrePage[] = [
  work({
    pageKind: 'listing-editor',
    url: `https://offer-new.1688.com/popular/publish.htm?offerId=${ALIBABA_GOODS.itemId}`,
    heading: '发布产品',
    form,
    never: [STRANGE.form, STRANGE.price],
    content: () => drawForm(FUSION_FORM, form) + tools(button('同意协议条款，我要发布', true)) + shutForm('产品标题', '单价'),
  }),
  work({
    pageKind: 'listing-list',
    url: 'https://offer.1688.com/offer/manage.htm',
    heading: '商品管理',
    tables: [list],
    content: () =>
      panel(
        tabs(
          [
            ['已上架商品', 5],
            ['已下架商品', 2],
          ],
          '已上架商品',
        ) +
          tools(search('商品标题')) +
          selectedBar(2) +
          fusionTable(list, ['修改', '下架']) +
          pager('next', { total: 5, size: 20 }),
      ),
  }),
  work({
    pageKind: 'order-list',
    url: 'https://trade.1688.com/order/seller_order_list.htm',
    heading: '订单管理',
    cards: [
      { label: '待发货', value: 4 },
      { label: '退款中', value: 1 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部', 17],
            ['待发货', 4],
            ['退款中', 1],
          ],
          '全部',
        ) +
          orderBlocks(orders, 'order-item') +
          pager('next', { total: 17, size: 10 }),
      ),
  }),
  work({
    pageKind: 'promotion-setup',
    url: 'https://marketing.1688.com/coupon/create.htm',
    heading: '优惠券',
    form: coupon,
    content: () => drawForm(FUSION_FORM, coupon) + tools(button('确认创建', true)),
  }),
  work({
    pageKind: 'shop-report',
    url: 'https://sycm.1688.com/ms/home/overview',
    heading: '生意参谋',
    cards: overview,
    tables: [daily],
    window: WEEK,
    content: () =>
      panel(tools(dateText('统计时间', WEEK.from, WEEK.to)) + cards(overview, 'ms-card')) +
      panel(antTable(daily, { prefix: 'ant' }) + pager('ant', { total: 7, size: 10 }), '核心数据'),
  }),
  work({
    pageKind: 'ad-report',
    url: 'https://p4p.1688.com/report/keyword.html',
    heading: '推广报表',
    tables: [ads],
    window: WEEK,
    content: () =>
      panel(tools(dateInputs('next', WEEK.from, WEEK.to)) + fusionTable(ads, ['改价', '暂停']) + pager('next', { total: 6, size: 20 })),
  }),
  {
    marketplace: '1688',
    pageKind: 'public-product',
    url: `https://detail.1688.com/offer/${ALIBABA_GOODS.itemId}.html`,
    title: '1688 · 商品页',
    html: () =>
      productPage(ALIBABA_GOODS, {
        shop: '阿里巴巴',
        colour: '#ff4000',
        title: (text) => `<div class="title-content"><h1 class="title-text">${text}</h1></div>`,
        price: (yuan) => `<span class="price"><em>¥</em>${yuan}</span>`,
        gallery: (images) => `<div class="detail-gallery-wrapper">${images}</div>`,
        picture: (src) => `<img class="detail-gallery-img" src="${src}" alt="">`,
        parameters: (pairs) => `<h2>商品属性</h2><div class="offer-attr-list pairs">${pairs}</div>`,
        parameter: (name, value) =>
          `<div class="offer-attr-item"><span class="offer-attr-item-name">${name}</span> <span class="offer-attr-item-value">${value}</span></div>`,
      }),
    truth: { marketplace: '1688', pageKind: 'public-product', ...productTruth(ALIBABA_GOODS), tables: [] },
  },
];
