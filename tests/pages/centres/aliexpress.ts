import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { sideBySide } from '../kits/seller-form';
import { dateRange, pager, picked } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { plainTable, splitTable } from '../kits/sheet-tables';

const ALIEXPRESS: Centre = {
  marketplace: 'aliexpress',
  brand: '跨境卖家中心',
  colour: '#d32f2f',
  menu: ['商品', '交易', '营销', '推广', '生意参谋', '资金'],
  account: 'Larch Works Store',
  language: 'zh-CN',
};
const form = sideBySide('next');

const GOODS = [
  ['Larch Works Folding Wooden Ruler 2 m Metric', '1005009900421', 8.9, 1204, '审核通过'],
  ['Larch Works Brass Plumb Bob 300 g', '1005009900422', 15.6, 88, '审核通过'],
  ['Larch Works Carpenter Pencil Set of 12', '1005009900423', 4.35, 0, '审核不通过'],
] as const;

export const ALIEXPRESS_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: ALIEXPRESS,
    pageKind: 'listing-editor',
    url: 'https://csp.aliexpress.com/m_apps/product-publish-v2/pop?channelId=238299&productId=1005009900421',
    title: '商品发布',
    heading: '编辑商品',
    kit: form,
    sections: [
      [
        '基本信息',
        [
          {
            field: 'title',
            label: '商品标题',
            value: 'Larch Works Folding Wooden Ruler 2 m Metric, Beech, Ten Joints',
            max: 128,
            by: 'counter',
            required: true,
          },
          { field: 'category', label: '类目', control: 'chosen', value: '工具 > 测量工具 > 折尺' },
          { field: 'images', label: '商品图片', control: 'images', value: pictures(80, 4) },
          { field: 'attributes', label: '商品属性', control: 'attributes', value: { 材质: '榉木', 长度: '2 m' } },
        ],
      ],
      [
        '价格与库存',
        [
          { field: 'price', label: '零售价', value: '8.90', unit: 'US$' },
          { field: 'stock', label: '库存', value: '1204' },
          { field: 'seller_code', label: '商品编码', value: 'LW-RU-02' },
        ],
      ],
      [
        '详细描述',
        [
          {
            field: 'description',
            label: '商品详描',
            control: 'rich',
            value: 'Ten joints of beech with riveted brass. Marks on both sides.',
          },
        ],
      ],
    ],
    buttons: ['保存草稿', '提交'],
    otherWords: {
      商品标题: 'Product title',
      类目: 'Category',
      商品图片: 'Product images',
      商品属性: 'Product attributes',
      零售价: 'Retail price',
      库存: 'Stock',
      商品编码: 'SKU code',
      商品详描: 'Product description',
    },
  }),
  tablePage({
    centre: ALIEXPRESS,
    pageKind: 'listing-list',
    url: 'https://csp.aliexpress.com/m_apps/product-manage/pop?channelId=238299',
    title: '商品管理',
    heading: '商品管理',
    tabs: [
      ['正在销售', '3'],
      ['草稿箱', '12'],
      ['审核中', '2'],
    ],
    sheet: {
      notation: NOTATIONS.usLong,
      id: 'product_id',
      said: 3,
      columns: [
        { header: '', kind: 'boxes' },
        { header: '商品信息', of: 'title', under: 'line' },
        { header: '价格', of: 'price', kind: 'money' },
        { header: '库存', of: 'stock', kind: 'count' },
        { header: '状态', metric: 'status' },
        { header: '操作', kind: 'buttons' },
      ],
      records: GOODS.map(([title, id, price, stock, status]) => ({ title, product_id: id, price, stock, status, line: `商品ID: ${id}` })),
      buttons: ['编辑', '下架'],
    },
    kit: splitTable({ prefix: 'next-table' }),
    before: '<div class="selection">已选 0 个商品</div>',
    after: pager({ says: '共 3 条', size: '20 条/页' }),
  }),
  tablePage({
    centre: ALIEXPRESS,
    pageKind: 'ad-report',
    url: 'https://csp.aliexpress.com/m_apps/promote/campaign-list?channelId=238299',
    title: '推广计划',
    heading: '直通车',
    controls: `${dateRange('2026-11-01', '2026-11-21')}${picked('币种', 'USD')}`,
    sheet: {
      notation: NOTATIONS.us,
      id: 'campaign',
      said: 3,
      totals: '合计',
      columns: [
        { header: '计划名称', of: 'campaign' },
        { header: '曝光量', of: 'impressions', kind: 'count' },
        { header: '点击量', metric: 'clicks', kind: 'count' },
        { header: '花费', metric: 'spend', kind: 'money' },
        { header: '成交金额', of: 'sales', kind: 'money' },
      ],
      records: adFigures(['折尺全店', '铅锤测试', '铅笔套装'], 'campaign', { price: 8.9, click: 0.21, scale: 8 }),
    },
    kit: plainTable({ prefix: 'next-table', totals: 'last' }),
    after: pager({ says: '共 3 条' }),
    truth: { window: { from: '2026-11-01', to: '2026-11-21' } },
  }),
  formPage({
    centre: ALIEXPRESS,
    pageKind: 'promotion-setup',
    url: 'https://csp.aliexpress.com/m_apps/marketing/discount-create?channelId=238299',
    title: '创建单品折扣',
    heading: '创建单品折扣活动',
    kit: form,
    sections: [
      [
        '活动基本信息',
        [
          { field: 'name', label: '活动名称', value: '黑五木工周', max: 32, by: 'counter' },
          { field: 'limits.perUser', label: '每人限购', value: '3' },
        ],
      ],
    ],
    buttons: ['取消', '提交'],
  }),
  orderPage({
    centre: ALIEXPRESS,
    pageKind: 'order-list',
    url: 'https://csp.aliexpress.com/m_apps/order-manage/orderList?channelId=238299',
    title: '订单列表',
    heading: '订单管理',
    tabs: [
      ['待发货', '7'],
      ['已发货', '61'],
      ['纠纷中', '1'],
    ],
    orders: orders(
      ['8190420170034001', '8190420170034002', '8190420170034003'],
      ['Folding Ruler', 'Plumb Bob', 'Pencil Set'],
      ['US$8.90', 'US$15.60', 'US$8.70'],
      '待发货',
      '剩余 2 天 4 小时',
    ),
    headers: ['订单号', '买家', '商品', '订单金额', '状态', '发货时限'],
    kit: plainTable({ prefix: 'next-table' }),
  }),
  publicPage(
    { centre: ALIEXPRESS, url: 'https://www.aliexpress.com/item/1005009900421.html', title: 'Product page, no structured data' },
    {
      language: 'en',
      shop: 'AliExpress',
      title: 'Larch Works Folding Wooden Ruler 2 m Metric, Beech',
      price: 'US $8.90',
      was: 'US $11.20',
      amount: '8.90',
      currency: 'USD',
      brand: 'Larch Works',
      images: pictures(80, 3),
      description: 'Ten joints of beech with riveted brass.',
      attributes: { Material: 'Beech', Length: '2 m' },
      words: { brand: 'Brand Name', about: 'Highlights', details: 'Description', also: 'More to love' },
    },
    'none',
    'hazo',
  ),
];
