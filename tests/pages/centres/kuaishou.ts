import type { CentrePage } from '../centre';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm, type FormSection } from '../kits/form';
import { HASHED_FORM } from '../kits/forms';
import { button, type Card, cards, dateInputs, dateText, pager, STRANGE, search, shutForm, tabs } from '../kits/furniture';
import { later } from '../kits/grids';
import { orderCards, ordersOf, privateWords } from '../kits/orders';
import { ACTIONS, type Table, TICK } from '../kits/table';
import { hashedTable } from '../kits/tables-split';
import { antTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { GOODS_NAMES, linesOf, PLAN_NAMES, WEEK, YESTERDAY } from './invented';
import { KUAISHOU_GOODS, rowsFor } from './listings';
import { promotion, span } from './promotions';

const shop = centreOf({
  marketplace: 'kuaishou',
  title: '快手小店',
  brand: '快手小店',
  colour: '#fe3666',
  nav: ['商品列表', '新增商品', '订单查询', '优惠券', '生意通'],
  style: HASHED_FORM.style,
});
const syt = centreOf({ marketplace: 'kuaishou', title: '生意通', brand: '生意通', colour: '#326bfb', nav: ['首页', '商品列表'] });
const niu = centreOf({ marketplace: 'kuaishou', title: '磁力金牛', brand: '磁力金牛', colour: '#3663ff', nav: ['推广管理'] });

const parts = rowsFor(KUAISHOU_GOODS);
const form: FormSection[] = [
  {
    title: '基础信息',
    rows: [
      parts.category('类目'),
      parts.title('商品标题', { max: 60, counts: 'width' }),
      parts.short_title('短标题', { max: 12, counts: 'characters' }),
      parts.brand('品牌'),
      parts.attributes('商品属性'),
    ],
  },
  { title: '商品图文', rows: [parts.images('商品主图', { slots: 9 }), parts.description_images('商品详情')] },
  {
    title: '价格库存',
    rows: [
      parts.price('价格', { unit: '元', hint: '价格', required: true }),
      parts.stock('总库存', { unit: '件', hint: '总库存', required: true }),
    ],
  },
];

const list: Table = {
  columns: [
    TICK,
    { header: '商品信息', metric: 'item' },
    { header: '诊断结果', metric: 'quality' },
    { header: '单价', metric: 'price', as: 'yuan' },
    { header: '总库存', metric: 'stock', as: 'digits' },
    { header: '销量', metric: 'units_total', as: 'digits' },
    { header: '创建时间', metric: 'created' },
    { header: '商品状态', metric: 'status' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(6, 10),
    seed: 801,
    scale: 4,
    ids: 22_003_004_005,
    idWords: 'ID ',
    image: (place) => picture('kuaishou', 62 + place, 200).src,
    also: (place) => ({
      quality: place === 0 ? '待优化' : '优质',
      price: place % 2 ? [6.8 + place, 12.8 + place] : 9.9 + place,
      stock: 600 + place * 120,
      units_total: place * 57,
      created: `2025-12-2${place} 22:0${place}:10`,
      status: '在售',
    }),
    dress: () => ({ beside: { units_total: '提升销量' } }),
  }),
  between: ' 至 ',
};
const orders = ordersOf('24320000188', '待发货', '已发货');

const wide: Table = {
  columns: [
    { header: '商品信息', metric: 'item', pinned: 'left' },
    { header: '商品曝光人数', metric: 'impression_users', as: 'count' },
    { header: '商品曝光次数', metric: 'impressions', as: 'count' },
    { header: '商品点击人数', metric: 'click_users', as: 'count' },
    { header: '商品点击次数', metric: 'clicks', as: 'count' },
    { header: '曝光点击率(人数)', metric: 'ctr', key: 'user_ctr', as: 'percent' },
    { header: '点击成交率(人数)', metric: 'click_cvr', as: 'percent' },
    { header: '曝光成交率(人数)', metric: 'impression_cvr', as: 'percent' },
    { header: '成交金额', metric: 'sales', as: 'money' },
    { header: '成交订单数', metric: 'orders', as: 'count' },
    { header: '成交人数', metric: 'buyers', as: 'count' },
    { header: '成交件数', metric: 'units', as: 'count' },
    { header: '成交客单价', metric: 'aov', key: 'per_buyer', as: 'money' },
    { header: '成交金额(剔除退款)', metric: 'net_sales', as: 'money' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(0, 9),
    seed: 821,
    scale: 33,
    ids: 22_003_004_005,
    idWords: 'ID ',
    also: (_, { sales, buyers }) => ({ per_buyer: Number(buyers) > 0 ? Number(sales) / Number(buyers) : null }),
  }),
};
const overview: Card[] = [
  { label: '成交金额', metric: 'sales', value: 15_220.8, as: 'money', note: '较前一日 +2.20%' },
  { label: '成交订单数', metric: 'orders', value: 402, note: '较前一日 +1.40%' },
  { label: '成交人数', metric: 'buyers', value: 391, note: '较前一日 +0.70%' },
  { label: '成交客单价', metric: 'aov', value: 38.93, as: 'money', note: '较前一日 -1.10%' },
];
const coupon = [
  promotion(
    '优惠券信息',
    ['name', '优惠券名称', '新客立减', { required: true, max: 10, counts: 'characters' }],
    ['benefit.value', '优惠金额', '3', { unit: '元', required: true }],
    ['cond.minAmount', '使用门槛', '29', { unit: '元', required: true }],
    ['limits.totalCount', '发放量', '300', { unit: '张', required: true }],
    ['limits.perUser', '每人限领', '1', { unit: '张', required: true }],
    span('window', '使用时间'),
  ),
];
const ads: Table = {
  columns: [
    TICK,
    { header: '计划名称', metric: 'campaign' },
    { header: '花费', metric: 'spend', as: 'money' },
    { header: '曝光量', metric: 'impressions', as: 'count' },
    { header: '点击量', metric: 'clicks', as: 'count' },
    { header: '点击率', metric: 'ctr', as: 'percent' },
    ACTIONS(),
  ],
  rows: linesOf({ as: 'campaign', names: PLAN_NAMES.slice(0, 4), seed: 841, scale: 26, ids: 55_000_001, idWords: 'ID ' }),
  totals: { label: '合计', at: 'first' },
};

const empty = hashedTable({ ...list, rows: [] }) + pager('goods', { total: 0, size: 10 });

export const KUAISHOU_PAGES: readonly CentrePage[] = [
  shop({
    pageKind: 'listing-editor',
    url: `https://s.kwaixiaodian.com/zone/goods/config/release/detail?itemId=${KUAISHOU_GOODS.itemId}`,
    heading: '新增商品',
    form,
    never: [STRANGE.form, STRANGE.price],
    content: () => drawForm(HASHED_FORM, form) + tools(button('提交审核', true), button('存草稿')) + shutForm('商品标题', '价格'),
  }),
  shop({
    pageKind: 'listing-list',
    url: 'https://s.kwaixiaodian.com/zone/goods/v1/list',
    heading: '商品列表',
    tables: [list],
    // For a moment the page says 共 0 条 and has a skeleton.
    rests: `[...document.querySelectorAll('td')].some(({ textContent }) => textContent.includes('提升销量'))`,
    content: () =>
      panel(
        tabs([['全部'], ['在售'], ['已下架']], '全部') +
          tools(search('商品名称/ID')) +
          later(empty, hashedTable(list) + pager('goods', { total: 4, size: 10 })),
      ),
  }),
  shop({
    pageKind: 'order-list',
    url: 'https://s.kwaixiaodian.com/zone/order/list',
    heading: '订单查询',
    cards: [
      { label: '待发货', value: 6 },
      { label: '即将超时', value: 1 },
      { label: '已发货', value: 19 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部', 25],
            ['待发货', 6],
            ['即将超时', 1],
            ['已发货', 19],
          ],
          '全部',
        ) +
          tools(search('订单编号')) +
          orderCards(orders, 'ord_k2Lq') +
          pager('goods', { total: 25, size: 10 }),
      ),
  }),
  shop({
    pageKind: 'promotion-setup',
    url: 'https://s.kwaixiaodian.com/zone/marketing/coupon/create',
    heading: '优惠券',
    form: coupon,
    content: () => drawForm(HASHED_FORM, coupon) + tools(button('确认创建', true)),
  }),
  syt({
    pageKind: 'shop-report',
    url: 'https://syt.kwaixiaodian.com/zones/goods/list',
    heading: '商品列表',
    tables: [wide],
    window: WEEK,
    content: () =>
      panel(
        tools(dateInputs('goods', WEEK.from, WEEK.to)) +
          antTable(wide, { prefix: 'goods', split: true, actions: ['分析'] }) +
          pager('goods', { total: 9, size: 10 }),
      ),
  }),
  syt({
    pageKind: 'shop-report',
    url: 'https://syt.kwaixiaodian.com/zones/home',
    heading: '首页',
    cards: overview,
    window: YESTERDAY,
    content: () => panel(tools(dateText('统计时间', YESTERDAY.from)) + cards(overview, 'crd_f4GtCj5DDlHD'), '核心数据'),
  }),
  niu({
    pageKind: 'ad-report',
    url: 'https://niu.e.kuaishou.com/manage/unit/list',
    heading: '推广管理',
    tables: [ads],
    window: WEEK,
    content: () =>
      panel(
        tools(dateInputs('ant', WEEK.from, WEEK.to)) +
          antTable(ads, { prefix: 'ant', actions: ['编辑', '暂停'] }) +
          pager('ant', { total: 4, size: 20 }),
      ),
  }),
];
