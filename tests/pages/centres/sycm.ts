import { inFrame, panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import {
  type Card,
  cards,
  choice,
  dateInputs,
  dateText,
  hiddenTemplate,
  pager,
  STRANGE,
  search,
  shutDrawer,
  tabs,
} from '../kits/furniture';
import { ACTIONS, type Table } from '../kits/table';
import { type AntLook, antTable, sycmTable } from '../kits/tables-whole';
import { changeUnder, DAYS, GOODS_NAMES, linesOf, WEEK, YESTERDAY } from './invented';

const sycm = centreOf({
  marketplace: 'taobao',
  title: '生意参谋',
  brand: '生意参谋',
  colour: '#2062e6',
  nav: ['首页', '商品排行', '单品诊断', '流量来源', '服务质量', '自助分析'],
});

const ITEM_COLUMNS: Table['columns'] = [
  { header: '商品', metric: 'item', pinned: 'left' },
  { header: '商品访客数', metric: 'visitors', as: 'count' },
  { header: '商品浏览量', metric: 'pageviews', as: 'count' },
  { header: '平均停留时长', metric: 'avg_stay_seconds', as: 'decimal' },
  { header: '商品详情页跳出率', metric: 'bounce', as: 'percent' },
  { header: '商品收藏人数', metric: 'favourites', as: 'count' },
  { header: '商品加购件数', metric: 'add_to_cart_units', as: 'count' },
  { header: '下单金额', metric: 'order_amount', as: 'money' },
  { header: '支付买家数', metric: 'buyers', as: 'count' },
  { header: '支付件数', metric: 'units', as: 'count' },
  { header: '支付金额', metric: 'sales', as: 'money' },
  { header: '商品支付转化率', metric: 'cvr', key: 'buyer_cvr', as: 'percent' },
  { header: '成功退款金额', metric: 'refund_amount', as: 'money' },
  ACTIONS(),
];

const changed = ['visitors', 'pageviews', 'buyers', 'sales', 'buyer_cvr'];
const ranked = linesOf({
  as: 'item',
  names: GOODS_NAMES,
  seed: 11,
  scale: 42,
  ids: 701_001_200_101,
  dress: (place) => ({ under: changeUnder(changed, place) }),
  idle: 9,
});
const items: Table = { title: '全部商品排行', columns: ITEM_COLUMNS, rows: ranked.slice(0, 10), elsewhere: ranked.slice(10) };

const SOURCES = ['手淘搜索', '手淘推荐', '我的淘宝', '购物车', '关键词推广', '直接访问'];
const sources: Table = {
  title: '流量来源构成',
  columns: [
    { header: '流量来源', key: 'source' },
    { header: '访客数', metric: 'visitors', as: 'count' },
    { header: '下单买家数', metric: 'order_buyers', as: 'count' },
    { header: '下单转化率', metric: 'order_cvr', as: 'percent' },
    { header: '支付买家数', metric: 'buyers', as: 'count' },
    { header: '支付金额', metric: 'sales', as: 'money' },
    { header: '客单价', metric: 'aov', key: 'per_buyer', as: 'money' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'source',
    names: SOURCES,
    seed: 31,
    scale: 30,
    also: (_, { sales, buyers }) => ({ per_buyer: Number(buyers) > 0 ? Number(sales) / Number(buyers) : null }),
  }),
  counted: false,
};

const overview: Card[] = [
  { label: '支付金额', metric: 'sales', value: 48_213.6, as: 'money', note: '较前一日 +6.21%' },
  { label: '访客数', metric: 'visitors', value: 12_345, as: 'wan', note: '较前一日 -2.10%' },
  { label: '支付转化率', metric: 'cvr', value: 0.0412, as: 'percent', note: '较前一日 +0.30%' },
  { label: '客单价', metric: 'aov', value: 94.79, as: 'money', note: '较前一日 +1.02%' },
  { label: '支付买家数', metric: 'buyers', value: 508, as: 'count', note: '较前一日 +4.00%' },
  { label: '成功退款金额', metric: 'refund_amount', value: 1_204, as: 'money', note: '较前一日 -11.20%' },
];

const single: Card[] = [
  { label: '商品访客数', metric: 'visitors', value: 1_269, note: '较前一日 +3.21%' },
  { label: '商品加购件数', metric: 'add_to_cart_units', value: 154, note: '较前一日 -' },
  { label: '支付金额', metric: 'sales', value: 5_217, as: 'money', note: '较前一日 +0.60%' },
  { label: '商品支付转化率', metric: 'cvr', value: 0.0331, as: 'percent', note: '较前一日 -0.12%' },
];
const daily: Table = {
  title: '数据趋势',
  columns: [
    { header: '统计日期', metric: 'date' },
    { header: '商品访客数', metric: 'visitors', as: 'count' },
    { header: '商品加购人数', metric: 'add_to_cart_users', as: 'count' },
    { header: '支付件数', metric: 'units', as: 'count' },
    { header: '支付金额', metric: 'sales', as: 'money' },
  ],
  rows: linesOf({ as: 'date', names: DAYS, seed: 52, scale: 18 }),
};

const service: Table = {
  title: '退款概况',
  columns: [
    { header: '商品', metric: 'item', pinned: 'left' },
    { header: '支付金额', metric: 'sales', as: 'money' },
    { header: '成功退款金额', metric: 'refund_amount', as: 'money' },
    { header: '支付件数', metric: 'units', as: 'count' },
  ],
  rows: linesOf({ as: 'item', names: GOODS_NAMES.slice(3, 7), seed: 71, scale: 25, ids: 701_001_200_301 }),
};

const look: AntLook = { prefix: 'ant', before: 'measure', split: true };
const own: Table = {
  title: '我的取数',
  columns: [
    { header: '统计日期', metric: 'date' },
    { header: '访客数', metric: 'visitors', as: 'count', group: '流量' },
    { header: '浏览量', metric: 'pageviews', as: 'count', group: '流量' },
    { header: '支付买家数', metric: 'buyers', as: 'count', group: '交易' },
    { header: '支付金额', metric: 'sales', as: 'money', group: '交易' },
  ],
  rows: linesOf({ as: 'date', names: DAYS.slice(0, 5), seed: 83, scale: 60 }),
};

const week = dateText('统计时间', WEEK.from, WEEK.to);

export const SYCM_PAGES = [
  sycm({
    pageKind: 'shop-report',
    url: 'https://sycm.taobao.com/portal/home.htm',
    heading: '首页',
    cards: overview,
    tables: [],
    window: YESTERDAY,
    content: () => panel(tools(dateText('统计时间', YESTERDAY.from), choice('日期', '日')) + cards(overview, 'ebase-metric'), '运营视窗'),
  }),
  sycm({
    pageKind: 'shop-report',
    url: 'https://sycm.taobao.com/cc/item_rank?dateRange=2026-11-15%7C2026-11-21&dateType=recent7',
    heading: '商品排行',
    tables: [items],
    window: WEEK,
    never: [STRANGE.drawer, STRANGE.template],
    content: () =>
      panel(
        tools(week, search('商品标题/ID/货号')) +
          tabs([['全部商品'], ['新品'], ['潜力品']], '全部商品') +
          sycmTable(items) +
          pager('ant', { total: 12, size: 10 }),
      ) +
      shutDrawer() +
      hiddenTemplate(),
  }),
  sycm({
    pageKind: 'shop-report',
    url: 'https://sycm.taobao.com/cc/item_archives?itemId=701001200101&dateType=day',
    heading: '单品诊断',
    cards: single,
    tables: [daily],
    window: WEEK,
    content: () =>
      panel(tools(week) + cards(single, 'ebase-metric'), '核心指标') +
      panel(sycmTable(daily) + pager('ant', { total: 7, size: 10 }), '数据趋势'),
  }),
  sycm({
    pageKind: 'shop-report',
    url: 'https://sycm.taobao.com/flow/monitor/shopsource/construction?dateType=recent7',
    heading: '流量来源',
    tables: [sources],
    window: WEEK,
    content: () => panel(tools(week, choice('终端', '无线端')) + sycmTable(sources)),
  }),
  sycm({
    pageKind: 'shop-report',
    url: 'https://sycm.taobao.com/qos/service/refund',
    heading: '服务质量',
    // Two tables with counts of their own: neither may have the other's.
    tables: [service, sources],
    window: WEEK,
    content: () =>
      panel(tools(week) + sycmTable(service) + pager('ant', { total: 4, size: 10 }), '退款概况') +
      panel(sycmTable(sources), '流量来源构成'),
  }),
  sycm({
    pageKind: 'shop-report',
    url: 'https://sycm.taobao.com/adm/v3/my_space',
    heading: '自助分析',
    tables: [own],
    content: () =>
      inFrame(tools(dateInputs('ant', '2026-11-17', '2026-11-21')) + antTable(own, look) + pager('ant', { total: 5, size: 20 })),
  }),
];
