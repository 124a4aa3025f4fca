import type { CentrePage } from '../centre';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm, type FormSection } from '../kits/form';
import { WEUI_FORM } from '../kits/forms';
import { button, type Card, cards, dateText, hiddenTemplate, pager, STRANGE, search, selectedBar, shutForm, tabs } from '../kits/furniture';
import { orderCards, ordersOf, privateWords } from '../kits/orders';
import { ACTIONS, type Table, TICK } from '../kits/table';
import { plainTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { DAYS, GOODS_NAMES, linesOf, WEEK } from './invented';
import { rowsFor, WEIXIN_GOODS } from './listings';
import { choose, promotion, span } from './promotions';

/** The whole page stands in the open shadow root of a micro-app: the document itself has next to no text. */
const store = centreOf({
  marketplace: 'weixin_shop',
  title: '微信小店',
  brand: '微信小店',
  colour: '#07c160',
  nav: ['商品管理', '新增商品', '订单管理', '优惠券', '数据概览'],
  style: WEUI_FORM.style,
  microApp: 'shop',
});

const parts = rowsFor(WEIXIN_GOODS);
const form: FormSection[] = [
  {
    title: '基础信息',
    rows: [
      parts.title('商品名称', { max: 60, counts: 'characters', hint: '请输入商品名称与关键字' }),
      parts.short_title('商品短标题', { max: 20, counts: 'characters', hint: '请输入商品短标题' }),
      parts.category('商品类目'),
      parts.brand('品牌'),
      parts.attributes('商品参数'),
    ],
  },
  { title: '商品图文', rows: [parts.images('商品主图', { slots: 9 }), parts.description_images('商品详情图')] },
  {
    title: '价格库存',
    rows: [parts.price('售卖价', { hint: '填写售卖价', required: true }), parts.stock('库存', { hint: '输入库存', required: true })],
  },
];
const list: Table = {
  columns: [
    TICK,
    { header: '商品', metric: 'item' },
    { header: '价格', metric: 'price', as: 'yuan' },
    { header: '库存', metric: 'stock', as: 'digits' },
    { header: '近30天经营概览', metric: 'overview_30d' },
    { header: '商品状态/时间', metric: 'status_time' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(0, 5),
    seed: 981,
    scale: 4,
    ids: 10_000_123_456_789,
    idWords: 'ID: ',
    image: (place) => picture('weixin_shop', 92 + place, 200).src,
    also: (place) => ({
      price: 29.9 + place * 10,
      stock: 60_000 - place * 1_200,
      overview_30d: `销量 ${5 + place * 3}`,
      status_time: '销售中',
    }),
    dress: (place) => ({
      under: {
        item: [`ID: ${10_000_123_456_789 + place * 37}`],
        stock: ['待付款库存 0'],
        overview_30d: [`曝光 ${9_551 + place * 300}`],
        status_time: [`上架时间: 2026-10-0${1 + place} 12:00`],
      },
    }),
  }),
};
const orders = ordersOf('37290011882', '待发货', '待收货');
const overview: Card[] = [
  { label: '成交金额', metric: 'sales', value: 7_204.2, as: 'yuan', note: '较前一日 +3.00%' },
  { label: '成交订单数', metric: 'orders', value: 131, note: '较前一日 +1.00%' },
  { label: '成交人数', metric: 'buyers', value: 127, note: '较前一日 -2.00%' },
];
const daily: Table = {
  title: '分日数据',
  columns: [
    { header: '日期', metric: 'date' },
    { header: '成交金额', metric: 'sales', as: 'yuan' },
    { header: '成交订单数', metric: 'orders', as: 'count' },
    { header: '退款金额', metric: 'refund_amount', as: 'yuan' },
  ],
  rows: linesOf({ as: 'date', names: DAYS, seed: 991, scale: 17 }),
};
const coupon = [
  promotion(
    '优惠券',
    choose('form', '优惠券类型', '店铺满减券', ['商品满减券', '店铺满减券', '店铺直减券', '店铺统一折扣券']),
    ['name', '优惠券名称', '老客回购券', { required: true, max: 15, counts: 'characters' }],
    ['cond.minAmount', '使用门槛', '99', { unit: '元', required: true }],
    ['benefit.value', '优惠金额', '10', { unit: '元', required: true }],
    ['limits.totalCount', '发放量', '600', { unit: '张', required: true }],
    ['limits.perUser', '每人限领', '1', { unit: '张', required: true }],
    span('claim', '领取时间'),
    ['valid.days', '有效天数', '7', { unit: '天', required: true }],
  ),
];

const host = 'https://store.weixin.qq.com/shop';

export const WEIXIN_PAGES: readonly CentrePage[] = [
  store({
    pageKind: 'listing-editor',
    url: `${host}/goods/entry?productId=${WEIXIN_GOODS.itemId}`,
    heading: '新增商品',
    form,
    never: [STRANGE.form, STRANGE.price],
    content: () =>
      drawForm(WEUI_FORM, form) +
      tools('<button type="button" class="button main weui-desktop-btn weui-desktop-btn_disabled">下一步</button>') +
      shutForm('商品名称', '售卖价'),
  }),
  store({
    pageKind: 'listing-list',
    url: `${host}/goods/list`,
    heading: '商品管理',
    tables: [list],
    never: [STRANGE.template],
    content: () =>
      panel(
        tabs([['全部'], ['销售中', 5], ['已下架', 3]], '销售中') +
          tools(search('商品名称/ID')) +
          selectedBar(2) +
          plainTable(list, 'weui-desktop-table', ['编辑', '下架']) +
          pager('weui-desktop', { total: 5, size: 10 }),
      ) + hiddenTemplate(),
  }),
  store({
    pageKind: 'order-list',
    url: `${host}/order/list`,
    heading: '订单管理',
    cards: [
      { label: '待发货', value: 11 },
      { label: '即将超时', value: 2 },
      { label: '待收货', value: 16 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部', 27],
            ['待发货', 11],
            ['即将超时', 2],
            ['待收货', 16],
          ],
          '全部',
        ) +
          orderCards(orders, 'weui-order') +
          pager('weui-desktop', { total: 27, size: 10 }),
      ),
  }),
  store({
    pageKind: 'promotion-setup',
    url: `${host}/marketing/coupon/create`,
    heading: '优惠券',
    form: coupon,
    content: () => drawForm(WEUI_FORM, coupon) + tools(button('创建', true)),
  }),
  store({
    pageKind: 'shop-report',
    url: `${host}/data/overview`,
    heading: '数据概览',
    cards: overview,
    tables: [daily],
    window: WEEK,
    content: () =>
      panel(tools(dateText('统计时间', WEEK.from, WEEK.to)) + cards(overview, 'weui-data'), '交易数据') +
      panel(plainTable(daily, 'weui-desktop-table') + pager('weui-desktop', { total: 7, size: 10 }), '分日数据'),
  }),
];
