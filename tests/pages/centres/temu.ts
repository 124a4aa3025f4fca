import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { sideBySide } from '../kits/seller-form';
import { pager } from '../kits/seller-frame';
import { type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { boxTable, doubledTable, plainTable, splitTable } from '../kits/sheet-tables';

const TEMU: Centre = {
  marketplace: 'temu',
  brand: 'Seller Central',
  colour: '#fb7701',
  menu: ['商品管理', '库存管理', '备货单', '营销活动', '数据中心'],
  account: '桤木铺子',
  language: 'zh-CN',
};
const form = sideBySide('beast-core', 'data-testid');
const STYLE = '.grid{display:grid}.grid__head,.grid__row{display:flex;border-bottom:1px solid #eaedef}.grid__cell{flex:1;padding:8px}';

const GOODS = [
  ['桤木 可折叠收纳篮 大号', '42017340', 32.5, 210, '已上架', 'AM-SN-L'],
  ['桤木 硅胶杯盖 6件套', '42017341', 11.8, 1340, '已上架', 'AM-BG-6'],
  ['桤木 门后挂钩 不锈钢', '42017342', 9.2, 0, '已下架', 'AM-MG-1'],
] as const;

export const TEMU_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: TEMU,
    pageKind: 'listing-editor',
    url: 'https://agentseller.temu.com/goods/edit?from=productList&productId=42017340',
    title: '编辑商品',
    heading: '编辑商品',
    kit: form,
    sections: [
      [
        '基本信息',
        [
          { field: 'title', label: '商品名称', value: '桤木 可折叠收纳篮 大号 带盖 衣物玩具整理', max: 500, by: 'counter', required: true },
          { field: 'subtitle', label: '英文名称', value: 'Foldable Storage Basket Large with Lid' },
          { field: 'images', label: '商品轮播图', control: 'images', value: pictures(90, 5) },
          { field: 'attributes', label: '商品属性', control: 'attributes', value: { 材质: '无纺布', 形状: '长方形' } },
        ],
      ],
      [
        '销售信息',
        [
          { field: 'seller_code', label: '货号', value: 'AM-SN-L' },
          { field: 'price', label: '申报价格', value: '32.50', unit: '¥' },
        ],
      ],
    ],
    buttons: ['保存', '提交'],
    otherWords: {
      商品名称: 'Product name',
      英文名称: 'English name',
      商品轮播图: 'Product images',
      商品属性: 'Product attributes',
      申报价格: 'Base price',
    },
  }),
  tablePage({
    centre: TEMU,
    pageKind: 'listing-list',
    url: 'https://agentseller.temu.com/goods/list',
    title: '商品列表, Beast, 固定列画两次',
    heading: '商品列表',
    style: STYLE,
    tabs: [
      ['全部', '86'],
      ['已上架', '61'],
      ['已下架', '25'],
    ],
    sheet: {
      notation: NOTATIONS.china,
      id: 'skc',
      said: 86,
      columns: [
        { header: '', kind: 'boxes', pinned: true },
        { header: '商品信息', of: 'title', under: 'line', pinned: true },
        { header: '货号', of: 'code' },
        { header: '申报价格', of: 'price', kind: 'money' },
        { header: '库存', of: 'stock', kind: 'count' },
        { header: '状态', metric: 'status' },
        { header: '操作', kind: 'buttons' },
      ],
      records: GOODS.map(([title, skc, price, stock, status, code]) => ({
        title,
        skc,
        price,
        stock,
        status,
        code,
        line: `SKC ID：${skc}`,
      })),
      buttons: ['编辑', '下架'],
    },
    kit: doubledTable({ prefix: 'beast-core-table' }),
    before: '<div class="selection">已选 0 条</div>',
    after: pager({ says: '共 86 条', size: '3 条/页', of: 29 }),
  }),
  tablePage({
    centre: TEMU,
    pageKind: 'shop-report',
    url: 'https://agentseller.temu.com/main/flux-analysis',
    title: '流量分析, 没有表格元素',
    heading: '流量分析',
    style: STYLE,
    sheet: {
      notation: NOTATIONS.china,
      id: 'title',
      said: 3,
      columns: [
        { header: '商品信息', of: 'title' },
        { header: '曝光量', of: 'impressions', kind: 'count' },
        { header: '点击量', metric: 'clicks', kind: 'count' },
        { header: '点击率', of: 'ctr', kind: 'percent' },
      ],
      records: GOODS.map(([title], index) => ({ title, impressions: 12040 - index * 3311, clicks: 402 - index * 77 })),
    },
    kit: boxTable({ prefix: 'grid' }),
    after: pager({ says: '共 3 条' }),
  }),
  formPage({
    centre: TEMU,
    pageKind: 'promotion-setup',
    url: 'https://agentseller.temu.com/activity/marketing-activity/detail-new?type=13&thematicId=2611',
    title: '活动报名',
    heading: '报名活动',
    kit: form,
    sections: [
      [
        '活动信息',
        [
          { field: 'benefit.price', label: '活动申报价', value: '28.80', unit: '¥' },
          { field: 'limits.stockLocked', label: '活动库存', value: '150' },
        ],
      ],
    ],
    buttons: ['取消', '提交报名'],
  }),
  orderPage({
    centre: TEMU,
    pageKind: 'order-list',
    url: 'https://agentseller.temu.com/mmsos/orders.html',
    title: '订单列表',
    heading: '订单列表',
    tabs: [
      ['待发货', '5'],
      ['已发货', '40'],
    ],
    orders: orders(
      ['PO-211-04201734001', 'PO-211-04201734002', 'PO-211-04201734003'],
      ['可折叠收纳篮', '硅胶杯盖', '门后挂钩'],
      ['¥32.50', '¥23.60', '¥9.20'],
      '待发货',
      '2026-11-24 18:00 前',
    ),
    headers: ['订单号', '收货人', '商品', '金额', '状态', '最晚发货时间'],
    kit: splitTable({ prefix: 'beast-core-table' }),
  }),
  tablePage({
    centre: {
      ...TEMU,
      language: 'en',
      brand: 'Seller Center',
      account: 'Alder Shop',
      menu: ['Products', 'Inventory', 'Campaigns', 'Data'],
    },
    pageKind: 'listing-list',
    url: 'https://agentseller.temu.com/goods/list?lang=en',
    title: 'Product list, English, one plain table',
    heading: 'Product list',
    sheet: {
      notation: NOTATIONS.us,
      id: 'skc',
      said: 3,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Product information', of: 'title', under: 'line' },
        { header: 'Base price', of: 'price', kind: 'money' },
        { header: 'Quantity', of: 'stock', kind: 'count' },
        { header: 'Actions', kind: 'buttons' },
      ],
      records: GOODS.map(([, skc, price, stock, , code]) => ({ title: `Alder ${code}`, skc, price, stock, line: `SKC ID: ${skc}` })),
    },
    kit: plainTable({ prefix: 'beast-core-table' }),
    after: pager({ says: '3 items in total', size: '20 / page' }),
  }),
  publicPage(
    {
      centre: TEMU,
      url: 'https://www.temu.com/foldable-storage-basket-large-with-lid-g-601099042017340.html',
      title: 'Product page, no structured data',
    },
    {
      language: 'en',
      shop: 'Temu',
      title: 'Foldable Storage Basket Large with Lid',
      price: '$7.49',
      was: '$12.99',
      amount: '7.49',
      currency: 'USD',
      brand: 'Alder',
      images: pictures(90, 3),
      description: 'Folds flat, lid included.',
      attributes: { Material: 'Non-woven fabric', Shape: 'Rectangle' },
      words: { brand: 'Brand', about: 'Highlights', details: 'Product details', also: 'Explore your interests' },
    },
    'none',
    'goods',
  ),
];
