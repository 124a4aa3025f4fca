import type { CentrePage } from '../centre';
import { panel, tools } from '../kits/back-office';
import { centreOf } from '../kits/centre-page';
import { drawForm, type FormSection } from '../kits/form';
import { FUSION_FORM } from '../kits/forms';
import { button, choice, pager, STRANGE, search, shutForm, tabs } from '../kits/furniture';
import { ordersOf, orderTable, privateWords } from '../kits/orders';
import { productPage, productTruth } from '../kits/product-cn';
import { ACTIONS, type Table, TICK } from '../kits/table';
import { fusionTable } from '../kits/tables-split';
import { picture } from '../pictures';
import { GOODS_NAMES, linesOf } from './invented';
import { rowsFor, TMALL_GOODS } from './listings';
import { choose, promotion, span } from './promotions';

const tmall = centreOf({
  marketplace: 'tmall',
  title: '天猫商家中心',
  brand: '天猫商家中心',
  colour: '#e1251b',
  nav: ['发布商品', '出售中的宝贝', '已卖出的宝贝', '店铺宝'],
  style: FUSION_FORM.style,
});

const parts = rowsFor(TMALL_GOODS);
const form: FormSection[] = [
  {
    title: '基础信息',
    rows: [
      parts.category('当前类目'),
      parts.title('商品标题', { name: 'title', max: 60, counts: 'width' }),
      { kind: 'area', label: '商品卖点', field: 'subtitle', value: '胎薄釉润，盖沿外翻不烫手' },
      parts.images('商品图片', { name: 'mainImagesGroup', slots: 5 }),
      parts.attributes('商品属性', { name: 'catProp' }),
    ],
  },
  {
    title: '销售信息',
    rows: [
      parts.sku('销售规格'),
      parts.price('一口价', { name: 'price', unit: '元', required: true }),
      parts.stock('总库存', { name: 'quantity', unit: '件', required: true }),
      parts.seller_code('商家编码', { name: 'outerId' }),
    ],
  },
  { title: '图文描述', rows: [parts.description('商品描述', { name: 'desc' })] },
];

const list: Table = {
  columns: [
    TICK,
    { header: '商品名称', metric: 'item' },
    { header: '价格', metric: 'price', as: 'yuan' },
    { header: '库存', metric: 'stock', as: 'digits' },
    { header: '累计销量', metric: 'units_total', as: 'wan' },
    { header: '创建时间', metric: 'created' },
    ACTIONS(),
  ],
  rows: linesOf({
    as: 'item',
    names: GOODS_NAMES.slice(2, 8),
    seed: 351,
    scale: 6,
    ids: 701_900_300_401,
    idWords: 'ID:',
    image: (place) => picture('taobao', 42 + place, 200).src,
    also: (place) => ({
      price: 59 + place * 10,
      stock: 30 + place * 77,
      units_total: 7_400 + place * 1_961,
      created: `2026-10-0${1 + place} 09:12:33`,
    }),
  }),
};
const orders = ordersOf('43991200540', '买家已付款', '卖家已发货');
const tiers = [
  promotion(
    '店铺宝',
    ['name', '活动名称', '双12满件折', { required: true, max: 20, counts: 'characters' }],
    span('window', '活动时间'),
    choose('cond', '优惠条件', '满件', ['满元', '满件']),
    ['cond.minQty', '满件数', '2', { unit: '件', required: true }],
    ['benefit.keep', '折扣', '9', { unit: '折', required: true }],
  ),
];

export const TMALL_PAGES: readonly CentrePage[] = [
  tmall({
    pageKind: 'listing-editor',
    url: `https://sell.publish.tmall.com/tmall/publish.htm?id=${TMALL_GOODS.itemId}`,
    heading: '发布商品',
    form,
    never: [STRANGE.form, STRANGE.price],
    content: () =>
      `${drawForm(FUSION_FORM, form)}${tools(button('提交宝贝信息', true), button('保存草稿'))}${shutForm('商品标题', '一口价')}`,
  }),
  tmall({
    pageKind: 'listing-list',
    url: 'https://myseller.tmall.com/home.htm/SellManage/on_sale',
    heading: '出售中的宝贝',
    tables: [list],
    content: () =>
      panel(
        tabs(
          [
            ['出售中的宝贝', 6],
            ['仓库中的宝贝', 3],
          ],
          '出售中的宝贝',
        ) +
          tools(search('商品标题/ID'), choice('类目', '全部')) +
          fusionTable(list) +
          pager('next', { total: 6, size: 20 }),
      ),
  }),
  tmall({
    pageKind: 'order-list',
    url: 'https://myseller.tmall.com/home.htm/trade-platform/tp/sold',
    heading: '已卖出的宝贝',
    cards: [
      { label: '待发货', value: 7 },
      { label: '退款中', value: 1 },
    ],
    never: privateWords(orders),
    content: () =>
      panel(
        tabs(
          [
            ['全部订单', 31],
            ['待发货', 7],
            ['退款中', 1],
          ],
          '全部订单',
        ) +
          orderTable(orders, 'next') +
          pager('next', { total: 31, size: 20 }),
      ),
  }),
  tmall({
    pageKind: 'promotion-setup',
    url: 'https://sale.tmall.com/shop-promotion/create',
    heading: '店铺宝',
    form: tiers,
    content: () => `${drawForm(FUSION_FORM, tiers)}${tools(button('创建活动', true))}`,
  }),
  {
    marketplace: 'tmall',
    pageKind: 'public-product',
    url: `https://detail.tmall.com/item.htm?id=${TMALL_GOODS.itemId}`,
    title: '天猫 · 商品页',
    html: () =>
      productPage(TMALL_GOODS, {
        shop: '天猫Tmall.com',
        colour: '#ff0036',
        title: (text) => `<div id="tbpcDetail_SkuPanelBody"><h1 class="mainTitle--Qx7pR" title="${text}">${text}</h1></div>`,
        price: (yuan) => `<span class="unit--zM7V7">￥</span><span class="text--LP7Wf price">${yuan}</span>`,
        gallery: (images) => `<div class="picGallery--w1">${images}</div>`,
        picture: (src) => `<img class="thumbnailPic--QasTm" src="${src}" alt="">`,
        parameters: (pairs) => `<h2>参数信息</h2><div class="paramsWrap--x9Qa1 pairs">${pairs}</div>`,
        parameter: (name, value) =>
          `<div class="paramsInfoItem--qLqLD"><div class="paramsInfoItemTitle--uS7xX" title="${name}">${name}</div><div class="paramsInfoItemSubTitle--jW4cK" title="${value}">${value}</div></div>`,
      }),
    truth: { marketplace: 'tmall', pageKind: 'public-product', ...productTruth(TMALL_GOODS), tables: [] },
  },
];
