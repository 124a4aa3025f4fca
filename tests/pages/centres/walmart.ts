import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { type FormKit, LABELLED } from '../kits/seller-form';
import { dateRange, pager, picked } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { plainTable, roleTable } from '../kits/sheet-tables';

const WALMART: Centre = {
  marketplace: 'walmart',
  brand: 'Walmart Seller Center',
  colour: '#0053e2',
  menu: ['Home', 'Items & Inventory', 'Orders', 'Pricing', 'Advertising', 'Analytics'],
  account: 'Pinebarrow LLC',
  language: 'en-US',
};
const kit: FormKit = { ...LABELLED, nameAs: 'data-automation-id' };

const GOODS = [
  ['Pinebarrow Cedar Bird Feeder, Two Ports', 'PB-CF-02', '42017001', 27.96, 140, 'Published'],
  ['Pinebarrow Galvanized Watering Can, 2 gal', 'PB-WC-2G', '42017002', 33.4, 16, 'Published'],
  ['Pinebarrow Jute Twine, 3 Rolls', 'PB-JT-03', '42017003', 8.97, 0, 'Unpublished'],
] as const;

export const WALMART_CENTRE: readonly CentrePage[] = [
  tablePage({
    centre: WALMART,
    pageKind: 'listing-list',
    url: 'https://seller.walmart.com/items-and-inventory/manage-items?returnUrl=%2Fhome',
    title: 'Manage items, roles on boxes',
    heading: 'Manage items',
    sheet: {
      notation: NOTATIONS.us,
      id: 'item',
      link: 'https://www.walmart.com/ip/',
      said: 218,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Item name', of: 'title', under: 'line' },
        { header: 'SKU', metric: 'sku' },
        { header: 'Status', of: 'state' },
        { header: 'Price', metric: 'price', kind: 'money' },
        { header: 'Inventory', of: 'stock', kind: 'count' },
        { header: 'Actions', kind: 'buttons' },
      ],
      records: GOODS.map(([title, sku, item, price, stock, state]) => ({
        title,
        sku,
        item,
        price,
        stock,
        state,
        line: `Item ID: ${item}`,
      })),
    },
    // It prints no count of its own rows: the one below the table is the only one.
    kit: plainTable({ prefix: 'ld_DataTable' }),
    before: '<div class="selection">0 items selected</div>',
    after: pager({ says: '1-3 of 218 items', size: 'Items per page 3', of: 73 }),
  }),
  formPage({
    centre: WALMART,
    pageKind: 'listing-editor',
    url: 'https://seller.walmart.com/items-and-inventory/edit?sku=PB-CF-02',
    title: 'Edit an item, data-automation-id',
    heading: 'Edit item',
    kit,
    sections: [
      [
        'Product content',
        [
          {
            field: 'title',
            label: 'Product name',
            name: 'productName',
            value: 'Pinebarrow Cedar Bird Feeder, Two Ports, 1.5 lb',
            max: 200,
            by: 'counter',
            required: true,
          },
          {
            field: 'description',
            label: 'Site description',
            name: 'shortDescription',
            control: 'rich',
            value: 'A cedar feeder with two ports and a hinged roof for filling.',
          },
          {
            field: 'bullet',
            label: 'Key features',
            name: 'keyFeatures',
            control: 'bullets',
            value: ['Red cedar, untreated', 'Hinged roof, fills from the top', 'Holds 1.5 lb of seed'],
          },
          { field: 'brand', label: 'Brand', name: 'brand', value: 'Pinebarrow' },
          { field: 'images', label: 'Images', control: 'images', value: pictures(120, 4) },
        ],
      ],
      [
        'Trade item',
        [
          { field: 'seller_code', label: 'SKU', name: 'sku', value: 'PB-CF-02' },
          { field: 'price', label: 'Price', name: 'price', value: '27.96', unit: '$' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Submit'],
  }),
  tablePage({
    centre: { ...WALMART, brand: 'Walmart Connect' },
    pageKind: 'ad-report',
    url: 'https://advertising.walmart.com/view/campaigns?advertiserId=420170',
    title: 'Ad centre, by day',
    heading: 'Sponsored Products performance',
    controls: `${dateRange('11/16/2026', '11/19/2026')}${picked('Attribution window', '14 days')}`,
    sheet: {
      notation: NOTATIONS.us,
      id: 'date',
      said: 4,
      totals: 'Total',
      columns: [
        { header: 'Date', metric: 'date' },
        { header: 'Ad Spend', metric: 'spend', kind: 'money' },
        { header: 'Impressions', metric: 'impressions', kind: 'count' },
        { header: 'Clicks', metric: 'clicks', kind: 'count' },
        { header: 'CTR', metric: 'ctr', kind: 'percent' },
        { header: 'Average CPC', metric: 'cpc', kind: 'money' },
        { header: 'Total Attrib. Sales Revenue', metric: 'sales', kind: 'money' },
        { header: 'ROAS', metric: 'roas', kind: 'ratio' },
      ],
      records: adFigures(['11/16/2026', '11/17/2026', '11/18/2026', '11/19/2026'], 'date', { price: 27.96, click: 0.58, scale: 6 }),
    },
    kit: roleTable({ prefix: 'wm-grid', role: 'grid' }),
    truth: { window: { from: '2026-11-16', to: '2026-11-19' }, attribution: { days: 14 } },
  }),
  orderPage({
    centre: WALMART,
    pageKind: 'order-list',
    url: 'https://seller.walmart.com/orders/manage-orders',
    title: 'Manage orders',
    heading: 'Manage orders',
    tabs: [
      ['Unshipped', '6'],
      ['Shipped', '74'],
    ],
    cards: [{ label: 'Ship by today', shows: '2', value: 2 }],
    orders: orders(
      ['200042017340011', '200042017340012', '200042017340013'],
      ['Cedar Bird Feeder', 'Watering Can', 'Jute Twine'],
      ['$27.96', '$33.40', '$17.94'],
      'Acknowledged',
      'Ship by Nov 24, 2026',
    ),
    headers: ['PO #', 'Customer', 'Item', 'Total', 'Status', 'Ship by'],
    kit: roleTable({ prefix: 'ld-grid' }),
  }),
  formPage({
    centre: WALMART,
    pageKind: 'promotion-setup',
    url: 'https://seller.walmart.com/promotions/create',
    title: 'Promotional price',
    heading: 'Create promotion',
    kit,
    sections: [
      [
        'Promotion',
        [
          { field: 'benefit.price', label: 'Promotional price', name: 'promoPrice', value: '22.96', unit: '$' },
          { field: 'item.struck', label: 'Comparison price', name: 'comparisonPrice', value: '27.96', unit: '$' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Save'],
  }),
  publicPage(
    { centre: WALMART, url: 'https://www.walmart.com/ip/Pinebarrow-Cedar-Bird-Feeder/42017001', title: 'Item page with JSON-LD' },
    {
      language: 'en-US',
      shop: 'Walmart.com',
      title: 'Pinebarrow Cedar Bird Feeder, Two Ports, 1.5 lb',
      price: '$27.96',
      amount: '27.96',
      currency: 'USD',
      brand: 'Pinebarrow',
      images: pictures(120, 3),
      description: 'A cedar feeder with two ports.',
      attributes: { Material: 'Cedar', Ports: '2' },
      words: { brand: 'Brand', about: 'Key item features', details: 'Product details', also: 'Similar items you might like' },
    },
    'json-ld',
    'w_',
  ),
];
