import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { LABELLED, stacked } from '../kits/seller-form';
import { pager, picked } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { boxTable, plainTable } from '../kits/sheet-tables';

const ETSY: Centre = {
  marketplace: 'etsy',
  brand: 'Etsy Shop Manager',
  colour: '#222222',
  menu: ['Dashboard', 'Listings', 'Messages', 'Orders & Delivery', 'Stats', 'Marketing'],
  account: 'HollowayPottery',
  language: 'en-GB',
};
const GRID = '.wt-grid__head,.wt-grid__row{display:flex;border-bottom:1px solid #eaedef}.wt-grid__cell{flex:1;padding:8px}';

const GOODS = [
  ['Stoneware Mug with Thumb Rest, Oat Glaze', '1720420170', 28, 14, 311, 42],
  ['Small Ash-Glazed Bud Vase', '1720420171', 34.5, 6, 1204, 198],
  ['Pasta Bowl, Hand-thrown, 24 cm', '1720420172', 46, 0, 87, 9],
] as const;

export const ETSY_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: ETSY,
    pageKind: 'listing-editor',
    url: 'https://www.etsy.com/your/shops/me/listing-editor/edit/1720420170#about',
    title: 'Listing editor',
    heading: 'Edit listing',
    kit: stacked('wt'),
    sections: [
      [
        'About',
        [
          {
            field: 'title',
            label: 'Title',
            value: 'Stoneware Mug with Thumb Rest, Oat Glaze, 320 ml, Hand-thrown',
            max: 140,
            by: 'counter',
            required: true,
          },
          { field: 'images', label: 'Photos', control: 'images', value: pictures(110, 5) },
          {
            field: 'description',
            label: 'Description',
            control: 'area',
            value: 'Thrown and glazed in our studio. Holds 320 ml. Dishwasher safe.',
          },
        ],
      ],
      [
        'Price & Inventory',
        [
          { field: 'price', label: 'Price', value: '28.00', unit: '£' },
          { field: 'stock', label: 'Quantity', value: '14' },
          { field: 'seller_code', label: 'SKU', value: 'HP-MUG-OAT' },
        ],
      ],
      [
        'Details',
        [
          { field: 'category', label: 'Category', control: 'chosen', value: 'Mugs' },
          { field: 'tags', label: 'Tags', control: 'tags', value: ['stoneware mug', 'oat glaze', 'thumb rest', 'handmade cup'] },
        ],
      ],
    ],
    buttons: ['Cancel', 'Publish changes'],
    otherWords: { Title: 'Titel', Description: 'Beschreibung', Category: 'Kategorie', Price: 'Preis', Quantity: 'Menge' },
  }),
  tablePage({
    centre: ETSY,
    pageKind: 'listing-list',
    url: 'https://www.etsy.com/your/shops/me/tools/listings',
    title: 'Listings, boxes without any role',
    heading: 'Listings',
    style: GRID,
    sheet: {
      notation: NOTATIONS.uk,
      id: 'listing',
      link: '/your/shops/me/listing-editor/edit/',
      said: 3,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Listing', of: 'title' },
        { header: 'Price', metric: 'price', kind: 'money' },
        { header: 'Quantity', metric: 'stock', kind: 'count' },
        { header: 'Visits', of: 'visits', kind: 'count' },
        { header: 'Favourites', of: 'favourites', kind: 'count' },
      ],
      records: GOODS.map(([title, listing, price, stock, visits, favourites]) => ({ title, listing, price, stock, visits, favourites })),
    },
    kit: boxTable({ prefix: 'wt-grid' }),
    before: '<div class="count">3 listings</div>',
  }),
  tablePage({
    centre: ETSY,
    pageKind: 'ad-report',
    url: 'https://www.etsy.com/your/shops/me/advertising',
    title: 'Etsy Ads dashboard',
    heading: 'Etsy Ads',
    controls: picked('Date range', '1 Oct 2026 - 31 Oct 2026'),
    cards: [{ label: 'Views', shows: '21,730', metric: 'impressions', value: 21730 }],
    sheet: {
      notation: NOTATIONS.uk,
      id: 'title',
      said: 3,
      columns: [
        { header: 'Listing', of: 'title' },
        { header: 'Views', metric: 'impressions', kind: 'count' },
        { header: 'Clicks', metric: 'clicks', kind: 'count' },
        { header: 'Orders', metric: 'orders', kind: 'count' },
        { header: 'Revenue', metric: 'sales', kind: 'money' },
        { header: 'Spend', metric: 'spend', kind: 'money' },
        { header: 'ROAS', metric: 'roas', kind: 'ratio' },
      ],
      records: adFigures(
        GOODS.map(([title]) => title),
        'title',
        { price: 28, click: 0.24, scale: 1.5 },
      ),
    },
    kit: plainTable({ prefix: 'wt-table' }),
    after: '<div class="count">Showing 1-3 of 3 listings</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  formPage({
    centre: ETSY,
    pageKind: 'promotion-setup',
    url: 'https://www.etsy.com/your/shops/me/sales-discounts/create/offer',
    title: 'Create a promo code',
    heading: 'Create a promo code',
    kit: LABELLED,
    sections: [
      [
        'Offer',
        [
          { field: 'benefit.value', label: 'Discount', value: '15' },
          { field: 'cond.minAmount', label: 'Minimum order total', value: '40', unit: '£' },
          { field: 'code', label: 'Coupon code', value: 'OATMUG15' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Continue'],
  }),
  orderPage({
    centre: ETSY,
    pageKind: 'order-list',
    url: 'https://www.etsy.com/your/orders/sold/new',
    title: 'Orders',
    heading: 'Orders & Delivery',
    tabs: [['New', '5'], ['Completed']],
    orders: orders(
      ['3420417001', '3420417002', '3420417003'],
      ['Stoneware Mug', 'Bud Vase', 'Pasta Bowl'],
      ['£28.00', '£69.00', '£46.00'],
      'New',
      'Dispatch by 25 Nov',
    ),
    headers: ['Order', 'Buyer', 'Items', 'Total', 'Status', 'Dispatch by'],
    kit: plainTable({ prefix: 'wt-table' }),
  }),
  tablePage({
    centre: ETSY,
    pageKind: 'shop-report',
    url: 'https://www.etsy.com/your/shops/me/stats/listings',
    title: 'Stats by listing',
    heading: 'Stats',
    controls: picked('Date range', '1 Oct 2026 - 31 Oct 2026'),
    cards: [
      { label: 'Visits', shows: '1,602', value: 1602, under: '+12% compared to last year' },
      { label: 'Orders', shows: '58', metric: 'orders', value: 58 },
      { label: 'Revenue', shows: '£1,944.50', metric: 'sales', value: 1944.5 },
    ],
    sheet: {
      notation: NOTATIONS.uk,
      id: 'title',
      said: 12,
      columns: [
        { header: 'Listing', of: 'title' },
        { header: 'Views', of: 'views', kind: 'count' },
        { header: 'Favourites', of: 'favourites', kind: 'count' },
        { header: 'Orders', metric: 'orders', kind: 'count' },
        { header: 'Revenue', metric: 'sales', kind: 'money' },
      ],
      records: GOODS.map(([title, , price, , views, favourites], index) => ({
        title,
        views,
        favourites,
        orders: 6 - index,
        sales: price * (6 - index),
      })),
    },
    kit: plainTable({ prefix: 'wt-table', rowHeads: true }),
    after: pager({ says: '1-3 of 12', of: 4 }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  publicPage(
    { centre: ETSY, url: 'https://www.etsy.com/listing/1720420170/stoneware-mug-with-thumb-rest', title: 'Listing page with JSON-LD' },
    {
      language: 'en-GB',
      shop: 'Etsy',
      title: 'Stoneware Mug with Thumb Rest, Oat Glaze, 320 ml, Hand-thrown',
      price: '£28.00',
      amount: '28.00',
      currency: 'GBP',
      brand: 'HollowayPottery',
      images: pictures(110, 3),
      description: 'Thrown and glazed in our studio.',
      attributes: { Materials: 'Stoneware', Capacity: '320 ml' },
      words: { brand: 'Shop', about: 'Highlights', details: 'Item details', also: 'You may also like' },
    },
    'json-ld',
    'wt-text',
  ),
];
