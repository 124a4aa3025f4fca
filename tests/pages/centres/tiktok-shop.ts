import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { stacked } from '../kits/seller-form';
import { dateRange, pager, picked } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import type { SheetRecord } from '../kits/sheet';
import { plainTable, roleTable, splitTable } from '../kits/sheet-tables';

const TIKTOK: Centre = {
  marketplace: 'tiktok_shop',
  brand: 'TikTok Shop Seller Center',
  colour: '#121212',
  menu: ['Orders', 'Products', 'Marketing', 'Shop Ads', 'Analytics', 'Finance'],
  account: 'Larkmoor Home US',
  search: 'Search',
  language: 'en',
};
const form = stacked('theme-arco', 'data-tid');

const GOODS = [
  ['Larkmoor Ribbed Glass Carafe 1 L', '1729380042001', 24.9, 310, 'Live', 1203],
  ['Larkmoor Stoneware Butter Dish', '1729380042002', 19.5, 44, 'Live', 388],
  ['Larkmoor Olive Wood Spoon Rest', '1729380042003', 12, 0, 'Sold out', 2011],
] as const;

const days: SheetRecord[] = [
  ['2026-11-16', 120.4, 31, 771.9],
  ['2026-11-17', 133.12, 35, 871.5],
  ['2026-11-18', 98.75, 22, 547.8],
  ['2026-11-19', 101, 0, 0],
].map(([date, spend, orders_, sales]) => ({
  date: String(date),
  spend: Number(spend),
  orders: Number(orders_),
  sales: Number(sales),
  currency: 'USD',
}));

export const TIKTOK_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: TIKTOK,
    pageKind: 'listing-editor',
    url: 'https://seller-us.tiktok.com/product/edit/1729380042001',
    title: 'Edit a product, m4b form',
    heading: 'Edit product',
    kit: form,
    sections: [
      [
        'Basic information',
        [
          { field: 'images', label: 'Images', control: 'images', value: pictures(70, 5), required: true },
          {
            field: 'title',
            label: 'Product name',
            name: 'm4b_input_name',
            value: 'Larkmoor Ribbed Glass Carafe 1 L with Cork Lid',
            max: 255,
            by: 'counter',
            required: true,
          },
          { field: 'category', label: 'Category', control: 'chosen', value: 'Home Supplies > Drinkware > Jugs' },
          { field: 'brand', label: 'Brand', control: 'chosen', value: 'Larkmoor' },
        ],
      ],
      [
        'Product attributes',
        [{ field: 'attributes', label: 'Product attributes', control: 'attributes', value: { Material: 'Glass', Capacity: '1 L' } }],
      ],
      [
        'Product details',
        [
          {
            field: 'description',
            label: 'Product description',
            control: 'rich',
            value: 'Ribbed borosilicate glass with a cork lid. Fits most fridge doors.',
          },
        ],
      ],
      [
        'Sales information',
        [
          { field: 'price', label: 'Retail price', value: '24.90', unit: '$' },
          { field: 'stock', label: 'Quantity', value: '310' },
          { field: 'seller_code', label: 'Seller SKU', value: 'LM-CA-01' },
        ],
      ],
    ],
    buttons: ['Save as draft', 'Submit for review'],
    otherWords: {
      'Product name': '商品名称',
      Images: '商品图片',
      Category: '类目',
      Brand: '品牌',
      'Product attributes': '商品属性',
      'Product description': '商品描述',
      'Retail price': '零售价',
      Quantity: '库存',
    },
  }),
  tablePage({
    centre: TIKTOK,
    pageKind: 'listing-list',
    url: 'https://seller-us.tiktok.com/product/manage?shop_region=US',
    title: 'Manage products, split table with a pinned part',
    heading: 'Manage products',
    tabs: [
      ['All', '3'],
      ['Live', '2'],
      ['Deactivated', '17'],
    ],
    sheet: {
      notation: NOTATIONS.us,
      id: 'product_id',
      link: '/product/edit/',
      said: 3,
      columns: [
        { header: '', kind: 'boxes', pinned: true },
        { header: 'Product', of: 'title', pinned: true, under: 'line' },
        { header: 'Retail price', of: 'price', kind: 'money' },
        { header: 'Quantity', of: 'stock', kind: 'count' },
        { header: 'Status', metric: 'status' },
        { header: 'Items sold', of: 'sold', kind: 'count' },
        { header: 'Action', kind: 'buttons' },
      ],
      records: GOODS.map(([title, id, price, stock, status, sold]) => ({
        title,
        product_id: id,
        price,
        stock,
        status,
        sold,
        line: `ID: ${id}`,
      })),
    },
    kit: splitTable({ prefix: 'theme-arco-table', gutter: true }),
    after: pager({ says: 'Total 3 items', size: '20/Page' }),
  }),
  tablePage({
    centre: TIKTOK,
    pageKind: 'ad-report',
    url: 'https://ads.tiktok.com/i18n/gmv-max/dashboard/product?aadvid=7300420017',
    title: 'GMV Max by day, totals last, all of it in ARIA roles',
    heading: 'Product GMV Max',
    controls: `${dateRange('2026-11-16', '2026-11-19')}${picked('Currency', 'USD')}`,
    sheet: {
      notation: NOTATIONS.us,
      id: 'date',
      totals: '-',
      said: 4,
      columns: [
        { header: 'By Day', metric: 'date' },
        { header: 'Cost', metric: 'spend', kind: 'bare' },
        { header: 'SKU orders (Current shop)', metric: 'orders', kind: 'count' },
        { header: 'Cost per order (Current shop)', metric: 'cpa', kind: 'bare' },
        { header: 'Gross revenue (Current shop)', metric: 'sales', kind: 'bare' },
        { header: 'ROI (Current shop)', metric: 'roas', kind: 'ratio' },
        { header: 'Currency', metric: 'currency' },
      ],
      records: days,
    },
    kit: roleTable({ prefix: 'vi-table', role: 'grid' }),
    truth: { window: { from: '2026-11-16', to: '2026-11-19' } },
    otherWords: {
      'By Day': 'ตามวัน',
      Cost: 'ต้นทุน',
      'SKU orders (Current shop)': 'คำสั่งซื้อ SKU (ร้านค้าปัจจุบัน)',
      'Gross revenue (Current shop)': 'รายได้ขั้นต้น (ร้านค้าปัจจุบัน)',
      Currency: 'สกุลเงิน',
    },
  }),
  tablePage({
    centre: { ...TIKTOK, language: 'vi', account: 'Larkmoor Home VN' },
    pageKind: 'ad-report',
    url: 'https://seller-vn.tiktok.com/gmv-max/product',
    title: 'Product GMV Max in the seller centre, Vietnamese',
    heading: 'GMV Max sản phẩm',
    controls: dateRange('2026-10-01', '2026-10-31'),
    sheet: {
      notation: NOTATIONS.vietnam,
      id: 'campaign',
      said: 3,
      columns: [
        { header: 'Tên chiến dịch', of: 'campaign' },
        { header: 'Chi phí', metric: 'spend', kind: 'money' },
        { header: 'Doanh thu gộp', metric: 'sales', kind: 'money' },
        { header: 'Số lượt hiển thị quảng cáo sản phẩm', metric: 'impressions', kind: 'count' },
        { header: 'Số lượt nhấp vào quảng cáo sản phẩm', metric: 'clicks', kind: 'count' },
        { header: 'Số lượng đơn hàng SKU', metric: 'orders', kind: 'count' },
      ],
      records: adFigures(['Bình thủy tinh', 'Đĩa bơ gốm', 'Gác thìa gỗ'], 'campaign', { price: 249000, click: 2100, cents: 0, scale: 2 }),
    },
    kit: splitTable({ prefix: 'theme-arco-table' }),
    after: pager({ says: 'Tổng 3', size: '20/Trang' }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  formPage({
    centre: TIKTOK,
    pageKind: 'promotion-setup',
    url: 'https://seller-us.tiktok.com/promotion/marketing-tools/flash-sale/create',
    title: 'Create a flash sale',
    heading: 'Create flash deal',
    kit: form,
    sections: [
      [
        'Basic information',
        [
          { field: 'name', label: 'Promotion name', name: 'promotion_name_input', value: 'Carafe weekend', max: 50, by: 'counter' },
          { field: 'benefit.price', label: 'Flash deal price', value: '19.90', unit: '$' },
          { field: 'limits.perUser', label: 'Purchase limit per customer', value: '2' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Agree and publish'],
  }),
  orderPage({
    centre: TIKTOK,
    pageKind: 'order-list',
    url: 'https://seller-us.tiktok.com/order?selected_sort=6&tab=to_ship',
    title: 'Manage orders',
    heading: 'Manage orders',
    tabs: [
      ['To ship', '18'],
      ['Shipped', '233'],
      ['Completed', '1,204'],
    ],
    cards: [{ label: 'Overdue', shows: '0', value: 0 }],
    orders: orders(
      ['576520042017340001', '576520042017340002', '576520042017340003'],
      ['Glass Carafe', 'Butter Dish', 'Spoon Rest'],
      ['$24.90', '$39.00', '$12.00'],
      'Awaiting shipment',
      'Ship by 11/24/2026 23:59',
    ),
    headers: ['Order', 'Buyer', 'Items', 'Total', 'Order status', 'Ship by'],
    kit: splitTable({ prefix: 'theme-arco-table', gutter: true }),
  }),
  tablePage({
    centre: TIKTOK,
    pageKind: 'shop-report',
    url: 'https://seller-us.tiktok.com/compass/product-analysis',
    title: 'Product analytics with cards',
    heading: 'Product analytics',
    controls: dateRange('2026-11-15', '2026-11-21'),
    cards: [
      { label: 'Gross revenue', shows: '$18,402.10', metric: 'sales', value: 18402.1, under: 'vs. last period +12.4%' },
      { label: 'SKU orders', shows: '741', metric: 'orders', value: 741, under: 'vs. last period -1.1%' },
    ],
    sheet: {
      notation: NOTATIONS.us,
      id: 'product_id',
      said: 28,
      columns: [
        { header: 'Product', of: 'title', under: 'line' },
        { header: 'Gross revenue', metric: 'sales', kind: 'money' },
        { header: 'SKU orders', metric: 'orders', kind: 'count' },
        { header: 'Items sold', of: 'sold', kind: 'count' },
      ],
      records: GOODS.map(([title, id, price, , , sold], index) => ({
        title,
        product_id: id,
        line: `ID: ${id}`,
        sales: Number((price * (40 - index)).toFixed(2)),
        orders: 38 - index,
        sold: sold - index,
      })),
    },
    kit: plainTable({ prefix: 'theme-arco-table' }),
    after: pager({ says: '1-3 of 28', size: '3/Page', of: 10 }),
    truth: { window: { from: '2026-11-15', to: '2026-11-21' } },
  }),
  publicPage(
    { centre: TIKTOK, url: 'https://shop.tiktok.com/view/product/1729380042001', title: 'Product page, JSON-LD' },
    {
      language: 'en',
      shop: 'TikTok Shop',
      title: 'Larkmoor Ribbed Glass Carafe 1 L with Cork Lid',
      price: '$24.90',
      was: '$31.00',
      amount: '24.90',
      currency: 'USD',
      brand: 'Larkmoor',
      images: pictures(70, 3),
      description: 'Ribbed borosilicate glass with a cork lid.',
      attributes: { Material: 'Glass', Capacity: '1 L' },
      words: { brand: 'Brand', about: 'Highlights', details: 'Product description', also: 'More from this shop' },
    },
    'json-ld',
    'tt',
  ),
];
