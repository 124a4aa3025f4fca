import type { CentrePage } from '../centre';
import { findGoods, GOODS } from '../goods';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm } from '../kits/form';
import { FUSION_FORM } from '../kits/forms';
import { button, choice, pager, search, selectedBar, tabs } from '../kits/furniture';
import { orderBlocks, ordersOf, orderTable, privateWords } from '../kits/orders';
import { ACTIONS, type Table, TICK, truthOf } from '../kits/table';
import { fusionTable } from '../kits/tables-split';
import { antTable } from '../kits/tables-whole';
import { picture } from '../pictures';
import { taobaoItem } from '../public-pages';
import { taobaoList, taobaoRows } from '../taobao-list';
import { GOODS_NAMES, linesOf } from './invented';
import { choose, PIECES, promotion, span, YUAN } from './promotions';

const qianniu = centreOf({
  marketplace: 'taobao',
  title: '千牛商家工作台',
  brand: '千牛',
  colour: '#ff5000',
  nav: ['首页', '出售中的宝贝', '已卖出的宝贝', '优惠券', '单品宝', '退款管理'],
  style: FUSION_FORM.style,
});

const orders = ordersOf('43157000120', '买家已付款', '卖家已发货');
const told = [
  { label: '待发货', value: 12 },
  { label: '即将超时', value: 1 },
  { label: '退款中', value: 2 },
];

const stock: Table = {
  columns: [
    TICK,
    { header: '商品名称', metric: 'item' },
    { header: '价格', metric: 'price', as: 'yuan' },
    { header: '库存', metric: 'stock', as: 'digits' },
    { header: '累计销量', metric: 'units_total', as: 'wan' },
    { header: '30日销量', metric: 'units_30d', as: 'count' },
    { header: '创建时间', metric: 'created' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(0, 8),
    seed: 301,
    scale: 10,
    ids: 701_001_200_101,
    idWords: 'ID:',
    image: (place) => picture('taobao', 30 + place, 200).src,
    also: (place) => ({
      price: place % 3 === 1 ? [19.9 + place, 39.9 + place] : 26 + place * 7.5,
      stock: place === 5 ? 0 : 120 + place * 431,
      units_total: 800 + place * 4_133,
      units_30d: 12 + place * 31,
      created: `2026-0${1 + place}-1${place} 10:2${place}:00`,
    }),
  }),
  expected: 26,
};

const coupon = [
  promotion(
    '基本信息',
    ['name', '优惠券名称', '双12茶器满减', { required: true, max: 10, counts: 'characters', hint: '最多10个字' }],
    span('window', '使用时间'),
    choose('audience.channel', '推广渠道', '全网自动推广', ['全网自动推广', '官方渠道推广', '自有渠道推广']),
  ),
  promotion(
    '面额信息',
    ['benefit.value', '优惠金额', '20', YUAN],
    ['cond.minAmount', '使用门槛', '199', YUAN],
    ['limits.totalCount', '发放量', '1000', PIECES],
    ['limits.perUser', '每人限领', '1', PIECES],
  ),
];
const single = [
  promotion(
    '活动信息',
    ['name', '活动名称', '马克杯周末价', { required: true, max: 20, counts: 'characters' }],
    span('window', '活动时间', '2026-11-28 00:00:00', '2026-11-30 23:59:59'),
    choose('benefit.kind', '优惠方式', '打折', ['打折', '减钱', '促销价']),
    ['benefit.keep', '折扣', '8.5', { unit: '折', required: true }],
    ['limits.perOrderUnits', '限购', '3', { unit: '件' }],
  ),
];

const replica = GOODS.find(({ marketplace }) => marketplace === 'taobao') ?? findGoods('taobao', null);
const listed = taobaoRows(replica);
const own: CentrePage = {
  marketplace: 'taobao',
  pageKind: 'listing-list',
  url: 'https://myseller.taobao.com/home.htm/SellManage/on_sale',
  title: '千牛 · 出售中的宝贝',
  html: () => taobaoList(replica),
  truth: {
    marketplace: 'taobao',
    pageKind: 'listing-list',
    tables: [
      truthOf({
        columns: [
          { header: '商品名称', metric: 'item' },
          { header: '商品ID', metric: 'item_id' },
          { header: '价格', metric: 'price', as: 'yuan' },
          { header: '库存', metric: 'stock', as: 'digits' },
          { header: '累计销量', metric: 'units_total', as: 'wan' },
          { header: '创建时间', metric: 'created' },
        ],
        rows: listed.map(({ id, title, price, stock: held, sold, created }) => ({
          values: {
            item: title,
            item_id: id,
            price: Number(price),
            stock: held,
            units_total: sold >= 10_000 ? Math.round(sold / 1_000) * 1_000 : sold,
            created,
          },
        })),
      }),
    ],
  },
};

export const TAOBAO_PAGES: readonly CentrePage[] = [
  own,
  qianniu({
    pageKind: 'listing-list',
    url: 'https://myseller.taobao.com/home.htm/SellManage/all',
    heading: '全部宝贝',
    tables: [stock],
    content: () =>
      panel(
        tabs(
          [
            ['全部宝贝', 26],
            ['出售中的宝贝', 21],
            ['仓库中的宝贝', 5],
          ],
          '全部宝贝',
        ) +
          tools(search('商品标题/ID'), choice('类目', '全部')) +
          selectedBar(2) +
          fusionTable(stock) +
          pager('next', { total: 26, size: 8 }),
      ),
  }),
  qianniu({
    pageKind: 'order-list',
    url: 'https://myseller.taobao.com/home.htm/trade-platform/tp/sold',
    heading: '已卖出的宝贝',
    cards: told,
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部订单', 46],
            ['待发货', 12],
            ['即将超时', 1],
            ['退款中', 2],
          ],
          '全部订单',
        ) +
          tools(search('订单编号/买家昵称')) +
          orderTable(orders, 'next') +
          pager('next', { total: 46, size: 20 }),
      ),
  }),
  qianniu({
    pageKind: 'order-list',
    url: 'https://trade.taobao.com/trade/itemlist/list_sold_items.htm',
    heading: '已卖出的宝贝（旧版）',
    cards: told,
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['近三个月订单', 46],
            ['待发货', 12],
            ['即将超时', 1],
            ['退款中', 2],
          ],
          '近三个月订单',
        ) +
          orderBlocks(orders, 'trade-order-main') +
          pager('pagination', { total: 46, size: 20 }),
      ),
  }),
  qianniu({
    pageKind: 'promotion-setup',
    url: 'https://shell.mkt.taobao.com/coupon/create',
    heading: '创建优惠券',
    form: coupon,
    content: () => `${drawForm(FUSION_FORM, coupon)}${tools(button('资损风险校验', true), button('取消'))}`,
  }),
  qianniu({
    pageKind: 'promotion-setup',
    url: 'https://sale.taobao.com/single-item/create',
    heading: '创建单品宝活动',
    form: single,
    content: () =>
      `${drawForm(FUSION_FORM, single)}${panel(antTable(ENROLLED, { prefix: 'ant', actions: ['移除'] }), '已选商品')}${tools(button('保存并继续', true))}`,
  }),
  {
    marketplace: 'taobao',
    pageKind: 'public-product',
    url: `https://item.taobao.com/item.htm?id=${replica.itemId}`,
    title: '淘宝 · 商品页',
    html: () => taobaoItem(replica),
    truth: {
      marketplace: 'taobao',
      pageKind: 'public-product',
      fields: { title: replica.publicTitle ?? replica.title },
      tables: [],
    },
  },
];

/** Goods chosen for a promotion: beside a form, no table of the listing. */
const ENROLLED: Table = {
  columns: [{ header: '商品名称', metric: 'item' }, { header: '一口价', metric: 'price', as: 'yuan' }, ACTIONS()],
  rows: linesOf({ as: 'item', names: GOODS_NAMES.slice(0, 2), seed: 331, scale: 1, also: (place) => ({ price: 39 + place * 20 }) }),
  counted: false,
};
