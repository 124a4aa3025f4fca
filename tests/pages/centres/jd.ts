import type { CentrePage } from '../centre';
import { money } from '../html-page';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm, type FormSection } from '../kits/form';
import { JD_FORM } from '../kits/forms';
import {
  button,
  type Card,
  choice,
  dateInputs,
  dateText,
  hiddenTemplate,
  pager,
  STRANGE,
  search,
  selectedBar,
  shutForm,
  tabs,
  textCards,
} from '../kits/furniture';
import { boxGrid, virtualTable } from '../kits/grids';
import { orderCards, ordersOf, privateWords } from '../kits/orders';
import { productPage, productTruth } from '../kits/product-cn';
import { ACTIONS, type Column, type Table, TICK } from '../kits/table';
import { antTable, plainTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { GOODS_NAMES, KEYWORDS, linesOf, PLAN_NAMES, WEEK, YESTERDAY } from './invented';
import { JD_GOODS, rowsFor } from './listings';
import { choose, promotion, span } from './promotions';

const jingmai = centreOf({
  marketplace: 'jd',
  title: '京麦商家中心',
  brand: '京麦',
  colour: '#e1251b',
  nav: ['首页', '添加商品', '在售商品', '订单管理', '促销管理', '优惠券'],
  style: JD_FORM.style,
});
const shangzhi = centreOf({
  marketplace: 'jd',
  title: '京东商智',
  brand: '商智',
  colour: '#c8161d',
  nav: ['商品概况', '商品明细', '流量来源'],
});
const jingzhun = centreOf({
  marketplace: 'jd',
  title: '京准通',
  brand: '京准通',
  colour: '#e2231a',
  nav: ['快车报表', '关键词报表', '推广管理'],
});

const parts = rowsFor(JD_GOODS);
const form: FormSection[] = [
  {
    title: '基本信息',
    rows: [
      parts.category('商品类目'),
      parts.title('商品标题', { max: 90, counts: 'width' }),
      { kind: 'text', label: '商品广告语', field: 'subtitle', value: '一壶好水，铸铁慢煮', max: 45, counts: 'characters' },
      parts.brand('品牌'),
      parts.attributes('商品属性'),
    ],
  },
  { title: '商品图片', rows: [parts.images('商品主图', { slots: 10 })] },
  {
    title: '价格与库存',
    rows: [
      parts.price('京东价', { unit: '元', required: true }),
      parts.list_price('市场价', { unit: '元' }),
      parts.stock('库存', { unit: '件', required: true }),
      parts.seller_code('商家商品编码'),
    ],
  },
  { title: '商品详情', rows: [parts.description('商品描述')] },
];

const list: Table = {
  columns: [
    TICK,
    { header: '商品信息', metric: 'item' },
    { header: '京东价', key: 'price', as: 'yuan' },
    { header: '库存', metric: 'stock', as: 'digits' },
    { header: '总销量', metric: 'units_total', as: 'digits' },
    { header: '上架时间', metric: 'listed_at' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(4, 10),
    seed: 701,
    scale: 5,
    ids: 100_200_300_401,
    idWords: '商品编码：',
    image: (place) => picture('jd', 52 + place, 200).src,
    also: (place) => ({
      price: 68 + place * 21,
      stock: 44 + place * 150,
      units_total: 90 + place * 1_204,
      listed_at: `2026-09-0${1 + place} 11:00:00`,
    }),
  }),
};
const orders = ordersOf('31288470055', '等待出库', '等待确认收货');

const home: Card[] = [
  { label: '成交金额', metric: 'sales', value: 28_402.3, as: 'money', unit: '元' },
  { label: '成交单量', metric: 'orders', value: 311, unit: '单' },
  { label: '成交客户数', metric: 'buyers', value: 298, unit: '人' },
  { label: '商品访客数', metric: 'visitors', value: 10_900, as: 'wan', unit: '人' },
  { label: '快车花费', metric: 'spend', value: 640.2, as: 'money', unit: '元' },
  { label: '快车点击率', metric: 'ctr', value: 0.0382, as: 'percent' },
  { label: '快车平均点击成本', metric: 'cpc', value: 0.84, as: 'money', unit: '元' },
];

const total = [
  promotion(
    '总价促销',
    ['name', '促销名称', '双12满减', { required: true, max: 20, counts: 'characters' }],
    choose('form', '促销类型', '满减促销', ['满减促销', '每满减促销', '满赠', '满M件N折']),
    span('window', '促销时间'),
    ['cond.minAmount', '满', '299', { unit: '元', required: true }],
    ['benefit.value', '减', '30', { unit: '元', required: true }],
  ),
];
const coupon = [
  promotion(
    '店铺东券',
    ['name', '优惠券名称', '茶具东券', { required: true, max: 15, counts: 'characters' }],
    ['cond.minAmount', '限额', '199', { unit: '元', required: true }],
    ['benefit.value', '面值', '20', { unit: '元', required: true }],
    ['limits.totalCount', '发行量', '800', { unit: '张', required: true }],
    span('claim', '领券时间', '2026-12-01 00:00:00', '2026-12-10 23:59:59'),
    ['valid', '店铺券有效期', '7', { unit: '天', required: true }],
  ),
];

const AD: readonly Column[] = [
  { header: '花费', metric: 'spend', as: 'money' },
  { header: '展现数', metric: 'impressions', as: 'count' },
  { header: '点击数', metric: 'clicks', as: 'count' },
  { header: '点击率', metric: 'ctr', as: 'percent' },
  { header: '平均点击成本', metric: 'cpc', as: 'money' },
  { header: '总订单行', metric: 'orders', as: 'count' },
  { header: '总订单金额', metric: 'sales', as: 'money' },
  { header: '总加购数', metric: 'add_to_cart', as: 'count' },
  { header: 'ROI', metric: 'roas', as: 'ratio' },
];
const plans: Table = {
  columns: [{ header: '计划名称', metric: 'campaign', pinned: 'left' }, ...AD],
  rows: linesOf({ as: 'campaign', names: PLAN_NAMES, seed: 721, scale: 52, ids: 88_100_001, idWords: 'ID ', idle: 3 }),
  totals: { label: '总计', at: 'last' },
};
const words: Table = {
  columns: [{ header: '关键词', metric: 'keyword' }, ...AD],
  rows: linesOf({ as: 'keyword', names: KEYWORDS, seed: 741, scale: 15 }),
  totals: { label: '合计', at: 'first' },
};

const detail: Table = {
  title: '商品明细',
  columns: [
    { header: 'SKU名称', metric: 'sku_name' },
    { header: 'SKU', metric: 'sku_id' },
    { header: '成交金额', metric: 'sales', as: 'money' },
    { header: '成交商品件数', metric: 'units', as: 'count' },
    { header: '成交单量', metric: 'orders', as: 'count' },
    { header: '成交客户数', metric: 'buyers', as: 'count' },
    { header: '商品访客数', metric: 'visitors', as: 'count' },
    { header: '商品浏览量', metric: 'pageviews', as: 'count' },
    { header: '加购客户数', metric: 'add_to_cart_users', as: 'count' },
  ],
  rows: linesOf({
    as: 'sku_name',
    names: Array.from(
      { length: 30 },
      (_, place) => `${GOODS_NAMES[place % GOODS_NAMES.length]} ${1 + Math.floor(place / GOODS_NAMES.length)}号`,
    ),
    seed: 761,
    scale: 14,
    ids: 100_200_300_401,
    idWords: '',
  }).map((row) => ({ ...row, values: { ...row.values, sku_id: row.id ?? null } })),
  virtual: true,
};
const summary: Table = {
  title: '商品概况',
  columns: [
    { header: '一级类目', metric: 'category1' },
    { header: '商品曝光次数', metric: 'impressions', as: 'wan' },
    { header: '商品访客数', metric: 'visitors', as: 'count' },
    { header: '成交金额', metric: 'sales', as: 'money' },
    { header: '下单单量', metric: 'placed_orders', as: 'count' },
    { header: '取消及售后退款金额', metric: 'refund_amount', as: 'money' },
  ],
  rows: linesOf({ as: 'category1', names: ['厨具', '家居日用', '家纺'], seed: 781, scale: 66 }),
  totals: { label: '全部', at: 'first' },
};

export const JD_PAGES: readonly CentrePage[] = [
  jingmai({
    pageKind: 'listing-editor',
    url: `https://shop.jd.com/jdm/ware/edit?wareId=${JD_GOODS.itemId}`,
    heading: '添加商品',
    form,
    never: [STRANGE.form, STRANGE.price],
    content: () => drawForm(JD_FORM, form) + tools(button('发布商品', true), button('保存草稿')) + shutForm('商品标题', '京东价'),
  }),
  jingmai({
    pageKind: 'listing-list',
    url: 'https://shop.jd.com/jdm/ware/manage/list/OnsaleWare',
    heading: '在售商品',
    tables: [list],
    content: () =>
      panel(
        tabs(
          [
            ['在售商品', 6],
            ['待售商品', 11],
          ],
          '在售商品',
        ) +
          tools(search('商品名称/商品编码')) +
          selectedBar(2) +
          plainTable(list, 'jm-table') +
          pager('jm', { total: 6, size: 20, words: ['共', '条'] }),
      ),
  }),
  jingmai({
    pageKind: 'order-list',
    url: 'https://shop.jd.com/jdm/trade/orders/order-list',
    heading: '订单管理',
    cards: [
      { label: '等待出库', value: 8 },
      { label: '即将超时', value: 3 },
      { label: '等待确认收货', value: 27 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部订单', 38],
            ['等待出库', 8],
            ['即将超时', 3],
            ['等待确认收货', 27],
          ],
          '全部订单',
        ) +
          tools(search('订单编号')) +
          orderCards(orders, 'jm-order') +
          pager('jm', { total: 38, size: 20 }),
      ),
  }),
  jingmai({
    pageKind: 'shop-report',
    url: 'https://shop.jd.com/jdm/home',
    heading: '首页',
    cards: home,
    window: YESTERDAY,
    content: () => panel(tools(dateText('数据日期', YESTERDAY.from)) + textCards(home), '经营数据'),
  }),
  jingmai({
    pageKind: 'promotion-setup',
    url: 'https://shop.jd.com/jdm/mkt/promotion/create',
    heading: '促销管理',
    form: total,
    content: () => drawForm(JD_FORM, total) + tools(button('提交', true)),
  }),
  jingmai({
    pageKind: 'promotion-setup',
    url: 'https://shop.jd.com/jdm/mkt/coupon/create',
    heading: '优惠券',
    form: coupon,
    content: () => drawForm(JD_FORM, coupon) + tools(button('提交', true)),
  }),
  shangzhi({
    pageKind: 'shop-report',
    url: 'https://sz.jd.com/sz/view/productAnalysis/productSummarys.html',
    heading: '商品概况',
    tables: [summary],
    window: WEEK,
    content: () =>
      panel(
        tools(dateText('统计周期', WEEK.from, WEEK.to), choice('终端', '全部渠道')) + boxGrid(summary, { name: 'sz-grid', roles: true }),
        '商品概况',
      ),
  }),
  shangzhi({
    pageKind: 'shop-report',
    url: 'https://jdsz.jd.com/szweb/view/productAnalysis/productDetail',
    heading: '商品明细',
    tables: [detail],
    window: WEEK,
    content: () =>
      panel(
        tools(dateText('统计周期', WEEK.from, WEEK.to)) + virtualTable(detail, 'jmtd-list') + pager('jmtd', { total: 30, size: 50 }),
        '商品明细',
      ),
  }),
  jingzhun({
    pageKind: 'ad-report',
    url: 'https://jzt.jd.com/report/index.html#/rtb/basic',
    heading: '快车报表',
    tables: [plans],
    window: WEEK,
    attribution: { days: 15, basis: 'click' },
    content: () =>
      panel(
        tools(dateInputs('ant', WEEK.from, WEEK.to), choice('转化周期', '15天'), choice('归因方式', '点击归因')) +
          antTable(plans, { prefix: 'ant', foot: true, split: true }) +
          pager('ant', { total: 6, size: 20 }),
      ),
  }),
  jingzhun({
    pageKind: 'ad-report',
    url: 'https://jzt.jd.com/custom-report/#/keyword/list',
    heading: '关键词报表',
    tables: [words],
    window: WEEK,
    never: [STRANGE.template],
    content: () =>
      panel(
        tools(dateInputs('ant', WEEK.from, WEEK.to), search('关键词')) +
          antTable(words, { prefix: 'ant' }) +
          pager('ant', { total: 8, size: 20 }),
      ) + hiddenTemplate(),
  }),
  {
    marketplace: 'jd',
    pageKind: 'public-product',
    url: `https://item.jd.com/${JD_GOODS.itemId}.html`,
    title: '京东 · 商品页',
    html: () =>
      productPage(JD_GOODS, {
        shop: '京东',
        colour: '#e1251b',
        title: (text) => `<div class="sku-name title-big">${text}</div>`,
        price: (yuan) => `<span class="p-price price"><span>￥</span><span class="price J-p-1">${yuan}</span></span>`,
        gallery: (images) => `<div id="spec-list">${images}</div>`,
        picture: (src) => `<img src="${src}" alt="">`,
        parameters: (pairs) => `<ul class="parameter2 p-parameter-list pairs">${pairs}</ul>`,
        parameter: (name, value) => `<li title="${value}">${name}：${value}</li>`,
      }),
    truth: {
      marketplace: 'jd',
      pageKind: 'public-product',
      ...productTruth(JD_GOODS),
      fields: { title: JD_GOODS.title, price: money(JD_GOODS.price), images: JD_GOODS.images.map(({ src }) => src) },
      tables: [],
    },
  },
];
