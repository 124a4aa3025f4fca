import type { CentrePage } from '../centre';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm, type FormSection } from '../kits/form';
import { DELIGHT_FORM } from '../kits/forms';
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
  shutForm,
  tabs,
} from '../kits/furniture';
import { boxGrid } from '../kits/grids';
import { orderCards, ordersOf, privateWords } from '../kits/orders';
import { ACTIONS, type Table, TICK } from '../kits/table';
import { plainTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { GOODS_NAMES, linesOf, PLAN_NAMES, WEEK, YESTERDAY } from './invented';
import { rowsFor, XIAOHONGSHU_GOODS } from './listings';
import { choose, promotion, span } from './promotions';

const ark = centreOf({
  marketplace: 'xiaohongshu',
  title: '小红书千帆',
  brand: '千帆',
  colour: '#ff2442',
  nav: ['发布商品', '商品管理', '订单管理', '数据概览', '商品数据', '优惠券'],
  style: DELIGHT_FORM.style,
});
const juguang = centreOf({
  marketplace: 'xiaohongshu',
  title: '聚光平台',
  brand: '聚光',
  colour: '#3366ff',
  nav: ['推广计划', '账户报表'],
});

const parts = rowsFor(XIAOHONGSHU_GOODS);
const form: FormSection[] = [
  {
    title: '基础信息',
    rows: [
      parts.category('商品类目'),
      parts.title('商品标题', { max: 30, counts: 'characters' }),
      parts.brand('品牌'),
      parts.attributes('商品属性'),
    ],
  },
  { title: '图文信息', rows: [parts.images('主图', { slots: 9 }), parts.description_images('商品详情')] },
  {
    title: '价格库存',
    rows: [
      parts.price('售价', { unit: '元', required: true }),
      parts.list_price('市场价', { unit: '元' }),
      parts.stock('库存', { required: true }),
      parts.seller_code('货号'),
    ],
  },
];
const list: Table = {
  columns: [
    TICK,
    { header: '商品信息', metric: 'item' },
    { header: '售价', metric: 'price', as: 'yuan' },
    { header: '库存', metric: 'stock', as: 'digits' },
    { header: '累计销量', metric: 'units_total', as: 'digits' },
    { header: '状态', metric: 'status' },
    { header: '创建时间', metric: 'created' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(5, 11),
    seed: 901,
    scale: 4,
    ids: 650_001_001,
    idWords: 'ID：',
    image: (place) => picture('xiaohongshu', 72 + place, 200).src,
    also: (place) => ({
      price: place % 2 ? [49 + place, 69 + place] : 39 + place * 8,
      stock: 20 + place * 35,
      units_total: place * 119,
      status: '上架中',
      created: `2026-07-1${place} 15:20:00`,
    }),
  }),
};
const orders = ordersOf('P7160881200', '待发货', '已发货');
const goodData: Table = {
  title: '商品明细',
  columns: [
    { header: '商品名称', metric: 'item' },
    { header: '商品访客数', metric: 'visitors', as: 'count' },
    { header: '商品浏览量', metric: 'pageviews', as: 'count' },
    { header: '支付金额', metric: 'sales', as: 'money' },
    { header: '支付订单数', metric: 'orders', as: 'count' },
    { header: '支付买家数', metric: 'buyers', as: 'count' },
    { header: '支付转化率', metric: 'cvr', key: 'buyer_cvr', as: 'percent' },
    { header: '退款金额（支付时间）', metric: 'refund_amount', as: 'money' },
    { header: '新增加购人数', metric: 'add_to_cart_users', as: 'count' },
    { header: '新增加入心愿单人数', metric: 'favourites', as: 'count' },
  ],
  rows: linesOf({ as: 'item', names: GOODS_NAMES.slice(0, 7), seed: 921, scale: 20, ids: 650_001_001 }),
};
const overview: Card[] = [
  { label: '支付金额', metric: 'sales', value: 9_804.6, as: 'yuan', note: '较前一日 +4.10%' },
  { label: '支付订单数', metric: 'orders', value: 156, note: '较前一日 +2.00%' },
  { label: '支付买家数', metric: 'buyers', value: 151, note: '较前一日 +1.90%' },
  { label: '商品访客数', metric: 'visitors', value: 4_210, note: '较前一日 -3.30%' },
  { label: '支付转化率', metric: 'cvr', value: 0.0359, as: 'percent', note: '较前一日 +0.21%' },
];
const coupon = [
  promotion(
    '优惠券',
    ['name', '优惠券名称', '秋日家居券', { required: true, max: 10, counts: 'characters' }],
    choose('form', '优惠券类型', '满减券', ['满减券', '折扣券', '立减券']),
    ['cond.minAmount', '使用门槛', '199', { unit: '元', required: true }],
    ['benefit.value', '优惠金额', '25', { unit: '元', required: true }],
    ['limits.totalCount', '发放量', '400', { unit: '张', required: true }],
    ['limits.perUser', '每人限领', '1', { unit: '张', required: true }],
    span('window', '使用时间'),
  ),
];
const ads: Table = {
  columns: [
    TICK,
    { header: '计划名称', metric: 'campaign' },
    { header: '状态', metric: 'status' },
    { header: '消费', metric: 'spend', as: 'money' },
    { header: '展现量', metric: 'impressions', as: 'count' },
    { header: '点击量', metric: 'clicks', as: 'count' },
    { header: '点击率', metric: 'ctr', as: 'percent' },
    { header: '平均点击成本', metric: 'cpc', as: 'money' },
    { header: '平均千次展现费用', metric: 'cpm', as: 'money' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'campaign',
    names: PLAN_NAMES,
    seed: 941,
    scale: 34,
    ids: 3_400_001,
    also: (place) => ({ status: place === 1 ? '已暂停' : '投放中' }),
    idle: 1,
  }),
  totals: { label: '合计', at: 'first' },
};

export const XIAOHONGSHU_PAGES: readonly CentrePage[] = [
  ark({
    pageKind: 'listing-editor',
    url: `https://ark.xiaohongshu.com/app-item/good/edit/${XIAOHONGSHU_GOODS.itemId}`,
    heading: '发布商品',
    form,
    never: [STRANGE.form, STRANGE.price],
    content: () => drawForm(DELIGHT_FORM, form) + tools(button('提交', true), button('保存草稿')) + shutForm('商品标题', '售价'),
  }),
  ark({
    pageKind: 'listing-list',
    url: 'https://ark.xiaohongshu.com/app-item/list/shelf',
    heading: '商品管理',
    tables: [list],
    content: () =>
      panel(
        tabs([['全部'], ['上架中', 6], ['已下架', 2]], '上架中') +
          tools(search('商品名称/ID')) +
          selectedBar(2) +
          plainTable(list, 'd-table') +
          pager('d', { total: 6, size: 10 }),
      ),
  }),
  ark({
    pageKind: 'order-list',
    url: 'https://ark.xiaohongshu.com/app-order/order/query',
    heading: '订单管理',
    cards: [
      { label: '待发货', value: 5 },
      { label: '即将超时', value: 1 },
      { label: '已发货', value: 23 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部', 28],
            ['待发货', 5],
            ['即将超时', 1],
            ['已发货', 23],
          ],
          '全部',
        ) +
          tools(search('订单号')) +
          orderCards(orders, 'd-order') +
          pager('d', { total: 28, size: 10 }),
      ),
  }),
  ark({
    pageKind: 'shop-report',
    url: 'https://ark.xiaohongshu.com/app-datacenter/overview',
    heading: '数据概览',
    cards: overview,
    window: YESTERDAY,
    content: () => panel(tools(dateText('统计时间', YESTERDAY.from)) + cards(overview, 'd-card'), '核心指标'),
  }),
  ark({
    pageKind: 'shop-report',
    url: 'https://ark.xiaohongshu.com/app-datacenter/good-data',
    heading: '商品数据',
    tables: [goodData],
    window: WEEK,
    content: () =>
      panel(
        tools(dateInputs('d', WEEK.from, WEEK.to), choice('载体', '全部')) +
          plainTable(goodData, 'd-table') +
          pager('d', { total: 7, size: 10 }),
        '商品明细',
      ),
  }),
  ark({
    pageKind: 'promotion-setup',
    url: 'https://ark.xiaohongshu.com/app-datacenter/marketing/tool',
    heading: '优惠券',
    form: coupon,
    content: () => drawForm(DELIGHT_FORM, coupon) + tools(button('创建', true)),
  }),
  juguang({
    pageKind: 'ad-report',
    url: 'https://ad.xiaohongshu.com/aurora/ad/manage/campaign',
    heading: '推广计划',
    tables: [ads],
    window: WEEK,
    content: () =>
      panel(
        tools(dateInputs('d', WEEK.from, WEEK.to), search('计划名称')) +
          boxGrid(ads, { name: 'dyn-grid', roles: false }) +
          pager('d', { total: 6, size: 20 }),
      ),
  }),
];
