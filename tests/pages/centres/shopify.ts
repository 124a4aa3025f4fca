import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { POLARIS } from '../kits/seller-form';
import { pager, picked } from '../kits/seller-frame';
import { type Centre, formPage, orderPage, orders, pictures, tablePage } from '../kits/seller-page';
import { plainTable, polarisTable } from '../kits/sheet-tables';

const SHOPIFY: Centre = {
  marketplace: 'shopify',
  brand: 'shopify',
  colour: '#1a1a1a',
  menu: ['Home', 'Orders', 'Products', 'Customers', 'Marketing', 'Discounts', 'Analytics'],
  account: 'Ottermere Supply',
  search: 'Search',
  language: 'en',
};
const STYLE = '.Polaris-IndexTable__StickyTable{position:absolute;visibility:hidden;top:0}';

const GOODS = [
  ['Ottermere Canvas Apron', '8842017001', 'Active', '42 in stock for 3 variants', 'Aprons', 'Ottermere'],
  ['Ottermere Waxed Tool Roll', '8842017002', 'Active', '7 in stock', 'Tool storage', 'Ottermere'],
  ['Ottermere Brass Key Clip', '8842017003', 'Draft', '0 in stock', 'Keychains', 'Marlow & Finch'],
] as const;

export const SHOPIFY_CENTRE: readonly CentrePage[] = [
  tablePage({
    centre: SHOPIFY,
    pageKind: 'listing-list',
    url: 'https://admin.shopify.com/store/ottermere/products?selectedView=all',
    title: 'Products, Polaris index table',
    heading: 'Products',
    style: STYLE,
    sheet: {
      notation: NOTATIONS.us,
      id: 'product',
      link: '/store/ottermere/products/',
      columns: [
        { header: '', kind: 'boxes' },
        { header: '', kind: 'picture' },
        { header: 'Product', of: 'title' },
        { header: 'Status', of: 'state' },
        { header: 'Inventory', of: 'inventory' },
        { header: 'Category', of: 'category' },
        { header: 'Vendor', of: 'vendor' },
      ],
      records: GOODS.map(([title, product, state, inventory, category, vendor]) => ({
        title,
        product,
        state,
        inventory: { value: Number.parseInt(inventory, 10), shows: inventory },
        category,
        vendor,
      })),
    },
    kit: polarisTable(),
    otherWords: { Status: '状态', Inventory: '库存', Category: '类别', Vendor: '供应商', Product: '产品' },
  }),
  formPage({
    centre: SHOPIFY,
    pageKind: 'listing-editor',
    url: 'https://admin.shopify.com/store/ottermere/products/8842017002',
    title: 'Product, Polaris form',
    heading: 'Ottermere Waxed Tool Roll',
    kit: POLARIS,
    sections: [
      [
        'Product',
        [
          { field: 'title', label: 'Title', name: 'title', value: 'Ottermere Waxed Tool Roll, Nine Pockets' },
          {
            field: 'description',
            label: 'Description',
            control: 'rich',
            value: 'Waxed canvas, riveted leather strap, nine pockets from 3 to 9 cm.',
          },
          { field: 'images', label: 'Media', control: 'images', value: pictures(130, 3) },
        ],
      ],
      [
        'Pricing',
        [
          { field: 'price', label: 'Price', name: 'price', value: '64.00', unit: '$' },
          { field: 'list_price', label: 'Compare-at price', name: 'compareAtPrice', value: '72.00', unit: '$' },
        ],
      ],
      [
        'Inventory',
        [
          { field: 'seller_code', label: 'SKU (Stock Keeping Unit)', name: 'sku', value: 'OS-TR-09' },
          { field: 'stock', label: 'Quantity', name: 'quantity', value: '7' },
        ],
      ],
      [
        'Search engine listing',
        [
          { field: 'seo_title', label: 'Page title', value: 'Waxed Tool Roll with Nine Pockets', max: 70, by: 'counter' },
          {
            field: 'seo_description',
            label: 'Meta description',
            control: 'area',
            value: 'A roll of waxed canvas for nine tools, with a leather strap.',
            max: 160,
            by: 'counter',
          },
        ],
      ],
      [
        'Product organization',
        [
          { field: 'product_type', label: 'Type', value: 'Tool storage' },
          { field: 'brand', label: 'Vendor', value: 'Ottermere' },
          { field: 'tags', label: 'Tags', control: 'tags', value: ['canvas', 'tools', 'gift'] },
        ],
      ],
    ],
    buttons: ['Discard', 'Save'],
    otherWords: {
      Title: '标题',
      Description: '描述',
      Media: '媒体',
      Price: '价格',
      'Compare-at price': '原价',
      Quantity: '数量',
      'Page title': '页面标题',
      'Meta description': '元描述',
      Type: '产品类型',
      Vendor: '供应商',
      Tags: '标签',
    },
  }),
  orderPage({
    centre: SHOPIFY,
    pageKind: 'order-list',
    url: 'https://admin.shopify.com/store/ottermere/orders?inContextTimeframe=today',
    title: 'Orders, Polaris index table',
    heading: 'Orders',
    style: STYLE,
    tabs: [['All'], ['Unfulfilled'], ['Unpaid']],
    cards: [{ label: 'Orders', shows: '14', metric: 'orders', value: 14 }],
    orders: orders(
      ['#42017', '#42018', '#42019'],
      ['1 item', '2 items', '1 item'],
      ['$64.00', '$96.00', '$18.00'],
      'Unfulfilled',
      'Nov 24',
    ),
    headers: ['Order', 'Customer', 'Items', 'Total', 'Fulfillment status', 'Deliver by'],
    kit: polarisTable(),
  }),
  formPage({
    centre: SHOPIFY,
    pageKind: 'promotion-setup',
    url: 'https://admin.shopify.com/store/ottermere/discounts/new?type=amount_off_order',
    title: 'Create a discount',
    heading: 'Create order discount',
    kit: POLARIS,
    sections: [
      [
        'Amount off order',
        [
          { field: 'code', label: 'Discount code', value: 'CANVAS12' },
          { field: 'benefit.value', label: 'Discount value', value: '12' },
          { field: 'cond.minAmount', label: 'Minimum purchase amount', value: '80', unit: '$' },
          { field: 'limits.totalCount', label: 'Limit number of times this discount can be used in total', value: '200' },
        ],
      ],
    ],
    buttons: ['Discard', 'Save'],
  }),
  tablePage({
    centre: SHOPIFY,
    pageKind: 'shop-report',
    url: 'https://admin.shopify.com/store/ottermere/analytics/reports/total_sales_by_product',
    title: 'Sales by product, negative amounts in brackets',
    heading: 'Total sales by product',
    controls: picked('Date range', 'Oct 1, 2026 – Oct 31, 2026'),
    cards: [{ label: 'Total sales', shows: '$3,412.00', metric: 'sales', value: 3412 }],
    sheet: {
      notation: NOTATIONS.usAccounting,
      id: 'title',
      totals: 'Summary',
      said: 3,
      columns: [
        { header: 'Product title', of: 'title' },
        { header: 'Net items sold', of: 'units', kind: 'count' },
        { header: 'Gross sales', of: 'gross', kind: 'money' },
        { header: 'Discounts', of: 'discount', kind: 'money' },
        { header: 'Total sales', of: 'total', kind: 'money' },
      ],
      records: [
        { title: 'Ottermere Canvas Apron', units: 31, gross: 1984, discount: -123.45, total: 1860.55 },
        { title: 'Ottermere Waxed Tool Roll', units: 22, gross: 1408, discount: -64, total: 1344 },
        { title: 'Ottermere Brass Key Clip', units: 12, gross: 216, discount: -8.55, total: 207.45 },
      ],
    },
    kit: plainTable({ prefix: 'Polaris-DataTable', rowHeads: true, totals: 'first' }),
    after: pager({ says: '1-3 of 3' }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
];
