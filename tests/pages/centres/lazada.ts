import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { sideBySide } from '../kits/seller-form';
import { dateRange, pager } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { plainTable, splitTable } from '../kits/sheet-tables';

const LAZADA: Centre = {
  marketplace: 'lazada',
  brand: 'Lazada Seller Center',
  colour: '#1a237e',
  menu: ['Products', 'Orders', 'Promotions', 'Data Insight', 'Sponsored Solutions'],
  account: 'Bramble & Tide PH',
  language: 'en',
};
const GOODS = [
  ['Bramble Bamboo Steamer 24 cm', 'BT-BS-24', 389, 74, 'Active'],
  ['Bramble Cast Iron Teapot 600 ml', 'BT-IT-06', 1299.5, 12, 'Active'],
  ['Bramble Rice Washing Bowl', 'BT-RW-01', 215, 0, 'Out of stock'],
  ['Bramble Chopstick Rest Set of 5', 'BT-CR-05', 149, 460, 'Active'],
] as const;
const form = sideBySide('next');

export const LAZADA_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: LAZADA,
    pageKind: 'listing-editor',
    url: 'https://sellercenter.lazada.com.ph/apps/product/publish?productId=3310042017',
    title: 'Publish a product, Fusion form',
    heading: 'Edit Product',
    kit: form,
    sections: [
      [
        'Basic Information',
        [
          {
            field: 'title',
            label: 'Product Name',
            value: 'Bramble Bamboo Steamer 24 cm, Two Tiers with Lid',
            max: 255,
            by: 'counter',
            required: true,
          },
          { field: 'category', label: 'Category', control: 'chosen', value: 'Kitchen & Dining > Cookware > Steamers' },
          { field: 'brand', label: 'Brand', control: 'chosen', value: 'Bramble', required: true },
          { field: 'images', label: 'Product Images', control: 'images', value: pictures(60, 4) },
        ],
      ],
      [
        'Product Specification',
        [{ field: 'attributes', label: 'Product Specification', control: 'attributes', value: { Material: 'Bamboo', Diameter: '24 cm' } }],
      ],
      [
        'Price & Stock',
        [
          { field: 'price', label: 'Price', value: '389.00', unit: '₱' },
          { field: 'stock', label: 'Stock', value: '74' },
          { field: 'seller_code', label: 'Seller SKU', value: 'BT-BS-24' },
        ],
      ],
      [
        'Product Description',
        [
          {
            field: 'description',
            label: 'Main Description',
            control: 'rich',
            value: 'Two tiers of steamed bamboo, sewn with wire-free joints. Rinse before first use.',
          },
        ],
      ],
    ],
    buttons: ['Save Draft', 'Submit'],
    otherWords: { 'Product Name': 'Tên sản phẩm', Brand: 'Thương hiệu', 'Product Images': 'Hình ảnh sản phẩm', Price: 'Giá' },
  }),
  tablePage({
    centre: LAZADA,
    pageKind: 'listing-list',
    url: 'https://sellercenter.lazada.com.ph/apps/product/list?tab=online_product',
    title: 'Manage products, Fusion table with a pinned part',
    heading: 'Manage Products',
    tabs: [
      ['All', '61'],
      ['Active', '58'],
      ['Out of stock', '3'],
    ],
    sheet: {
      notation: NOTATIONS.philippines,
      id: 'sku',
      said: 61,
      columns: [
        { header: '', kind: 'boxes', pinned: true },
        { header: 'Product Info', of: 'title', pinned: true, under: 'line' },
        { header: 'Seller SKU', of: 'sku' },
        { header: 'Price', of: 'price', kind: 'money' },
        { header: 'Stock', of: 'stock', kind: 'count' },
        { header: 'Status', metric: 'status' },
        { header: 'Actions', kind: 'buttons' },
      ],
      records: GOODS.map(([title, sku, price, stock, status]) => ({ title, sku, price, stock, status, line: `Seller SKU: ${sku}` })),
    },
    kit: splitTable({ prefix: 'next-table' }),
    before: '<div class="selection">Selected: 0 of 4</div>',
    after: pager({ says: 'Items 1-4 of 61', size: '4/page', of: 16 }),
  }),
  tablePage({
    centre: { ...LAZADA, brand: 'Lazada Sponsored Solutions' },
    pageKind: 'ad-report',
    url: 'https://sellercenter.lazada.com.ph/apps/sponsored/campaigns',
    title: 'Sponsored Discovery, Fusion table, totals first',
    heading: 'Sponsored Discovery',
    controls: dateRange('2026-10-24', '2026-11-22', 'Period'),
    sheet: {
      notation: NOTATIONS.philippines,
      id: 'campaign',
      totals: 'Total',
      said: 4,
      columns: [
        { header: 'Campaign Name', metric: 'campaign' },
        { header: 'Impressions', metric: 'impressions', kind: 'count' },
        { header: 'Clicks', metric: 'clicks', kind: 'count' },
        { header: 'CTR', metric: 'ctr', kind: 'percent' },
        { header: 'Spend', metric: 'spend', kind: 'money' },
        { header: 'Store Revenue', metric: 'sales', kind: 'money' },
        { header: 'Store ROI', metric: 'roas', kind: 'ratio' },
      ],
      records: adFigures(['Steamers always on', 'Teapots payday', 'Bowls test', 'Gift sets'], 'campaign', {
        price: 389,
        click: 3.2,
        scale: 5,
      }),
    },
    kit: plainTable({ prefix: 'next-table', totals: 'first' }),
    after: pager({ says: 'Total 4 campaigns', size: '20 / page' }),
    truth: { window: { from: '2026-10-24', to: '2026-11-22' } },
  }),
  formPage({
    centre: LAZADA,
    pageKind: 'promotion-setup',
    url: 'https://sellercenter.lazada.com.ph/promotion/voucher/create',
    title: 'Create a seller voucher',
    heading: 'Create Voucher',
    kit: form,
    sections: [
      [
        'Voucher',
        [
          { field: 'name', label: 'Voucher Name', value: 'Payday steam 50' },
          { field: 'benefit.value', label: 'Discount Value', value: '50', unit: '₱' },
          { field: 'cond.minAmount', label: 'Minimum Order Amount', value: '500', unit: '₱' },
          { field: 'limits.totalCount', label: 'Total Voucher to be Issued', value: '1000' },
          { field: 'limits.perUser', label: 'Voucher Limit per Customer', value: '1' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Submit'],
  }),
  orderPage({
    centre: LAZADA,
    pageKind: 'order-list',
    url: 'https://sellercenter.lazada.com.ph/apps/order/list?status=topack',
    title: 'Manage orders',
    heading: 'Orders',
    tabs: [
      ['To Pack', '6'],
      ['To Arrange Shipment', '2'],
      ['Shipped', '120'],
    ],
    orders: orders(
      ['880042017700341', '880042017700342', '880042017700343'],
      ['Bramble Bamboo Steamer', 'Bramble Teapot', 'Bramble Bowl'],
      ['₱389.00', '₱1,299.50', '₱215.00'],
      'To Pack',
      'SLA 23 Nov 2026 18:00',
    ),
    headers: ['Order Number', 'Customer', 'Product', 'Total Amount', 'Status', 'Ship before'],
    kit: splitTable({ prefix: 'next-table' }),
  }),
  publicPage(
    {
      centre: LAZADA,
      url: 'https://www.lazada.com.ph/products/bramble-bamboo-steamer-24-cm-i3310042017-s18820042.html',
      title: 'Product page with JSON-LD',
    },
    {
      language: 'en',
      shop: 'Lazada PH',
      title: 'Bramble Bamboo Steamer 24 cm, Two Tiers with Lid',
      price: '₱389.00',
      amount: '389.00',
      currency: 'PHP',
      brand: 'Bramble',
      images: pictures(60, 3),
      description: 'Two tiers of steamed bamboo.',
      attributes: { Material: 'Bamboo', Diameter: '24 cm' },
      words: { brand: 'Brand', about: 'Highlights', details: 'Product details', also: 'You may also like' },
    },
    'json-ld',
    'pdp-mod',
  ),
];
