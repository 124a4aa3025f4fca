import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { LABELLED } from '../kits/seller-form';
import { dateRange, pager, picked } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { plainTable, roleTable } from '../kits/sheet-tables';

const EBAY: Centre = {
  marketplace: 'ebay',
  brand: 'eBay Seller Hub',
  colour: '#3665f3',
  menu: ['Overview', 'Orders', 'Listings', 'Marketing', 'Advertising', 'Performance', 'Research'],
  account: 'quillmoor_vintage',
  search: 'Search for anything',
  language: 'en',
};

const GOODS = [
  ['Quillmoor Brass Desk Lamp Banker Style 1950s', '285520420170', 'QM-BL-50', 118, 1, 1402, 33],
  ['Quillmoor Enamel Coffee Pot Blue Speckle', '285520420171', 'QM-EP-02', 34.5, 4, 880, 21],
  ['Quillmoor Wool Tartan Travel Rug', '285520420172', 'QM-WR-07', 62, 2, 12045, 208],
  ['Quillmoor Leather Satchel Oxblood', '285520420173', 'QM-LS-01', 1245, 1, 305, 4],
] as const;

export const EBAY_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: EBAY,
    pageKind: 'listing-editor',
    url: 'https://www.ebay.com/lstng?mode=ReviseItem&itemId=285520420171',
    title: 'Revise a listing, description in a frame',
    heading: 'Revise your listing',
    kit: LABELLED,
    sections: [
      ['Photos & Video', [{ field: 'images', label: 'Photos', control: 'images', value: pictures(100, 4) }]],
      [
        'Title',
        [
          {
            field: 'title',
            label: 'Item title',
            name: 'title',
            value: 'Quillmoor Enamel Coffee Pot Blue Speckle 1.2 L',
            max: 80,
            by: 'counter',
          },
          { field: 'subtitle', label: 'Subtitle', name: 'subtitle', value: 'Washed, checked, ready for the hob', max: 55, by: 'counter' },
          { field: 'seller_code', label: 'Custom label (SKU)', name: 'customLabel', value: 'QM-EP-02' },
          { field: 'category', label: 'Item category', control: 'chosen', value: 'Coffee Pots' },
        ],
      ],
      [
        'Item specifics',
        [
          {
            field: 'attributes',
            label: 'Item specifics',
            control: 'attributes',
            value: { Material: 'Enamel', Colour: 'Blue', Capacity: '1.2 L' },
          },
        ],
      ],
      [
        'Description',
        [
          {
            field: 'description',
            label: 'Description',
            control: 'frame',
            value: 'Two small chips at the foot, shown in the last photo. Lid sits tight.',
          },
        ],
      ],
      [
        'Pricing',
        [
          { field: 'price', label: 'Item price', name: 'price', value: '34.50', unit: '$' },
          { field: 'stock', label: 'Quantity', name: 'quantity', value: '4' },
        ],
      ],
    ],
    buttons: ['Preview', 'Revise it'],
    otherWords: {
      'Item title': 'Titel',
      Subtitle: 'Untertitel',
      Photos: 'Fotos',
      'Item category': 'Artikelkategorie',
      'Item specifics': 'Artikelmerkmale',
      Description: 'Beschreibung',
      'Item price': 'Preis',
      Quantity: 'Anzahl',
    },
  }),
  tablePage({
    centre: EBAY,
    pageKind: 'listing-list',
    url: 'https://www.ebay.com/sh/lst/active?offset=0&limit=50',
    title: 'Active listings, row headers',
    heading: 'Manage active listings',
    tabs: [
      ['Active', '4'],
      ['Unsold', '37'],
      ['Drafts', '2'],
    ],
    sheet: {
      notation: NOTATIONS.us,
      id: 'item',
      link: 'https://www.ebay.com/itm/',
      said: 4,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Actions', kind: 'buttons' },
        { header: '', kind: 'picture' },
        { header: 'Item', of: 'title', under: 'line' },
        { header: 'Custom label (SKU)', of: 'sku' },
        { header: 'Current price', of: 'price', kind: 'money' },
        { header: 'Available quantity', of: 'stock', kind: 'count' },
        { header: 'Views (30 days)', of: 'views', kind: 'count' },
        { header: 'Watchers', of: 'watchers', kind: 'count' },
      ],
      records: GOODS.map(([title, item, sku, price, stock, views, watchers]) => ({
        title,
        item,
        sku,
        price,
        stock,
        views,
        watchers,
        line: item,
      })),
    },
    kit: plainTable({ prefix: 'shui-dt', rowHeads: true }),
    before: '<div class="results">Results: 1-4 of 4</div>',
    after: pager({ size: 'Items per page: 50' }),
  }),
  tablePage({
    centre: EBAY,
    pageKind: 'ad-report',
    url: 'https://www.ebay.com/sh/mkt/advertising/campaigns',
    title: 'Promoted Listings campaigns',
    heading: 'Campaigns',
    controls: dateRange('Oct 23, 2026', 'Nov 21, 2026', 'Date range'),
    sheet: {
      notation: NOTATIONS.us,
      id: 'campaign',
      said: 3,
      columns: [
        { header: 'Campaign name', metric: 'campaign' },
        { header: 'Status', of: 'state' },
        { header: 'Impressions', metric: 'impressions', kind: 'count' },
        { header: 'Clicks', metric: 'clicks', kind: 'count' },
        { header: 'Sold quantity', metric: 'units', kind: 'count' },
        { header: 'Ad fees', metric: 'spend', kind: 'money' },
        { header: 'Sales', metric: 'sales', kind: 'money' },
        { header: 'Ad rate', metric: 'ad_rate', kind: 'percent' },
      ],
      records: adFigures(['Lamps general', 'Kitchen priority', 'Textiles general'], 'campaign', { price: 34.5, click: 0.44, scale: 2 }).map(
        (record, index) => ({ ...record, state: 'Running', ad_rate: 0.051 + index / 100 }),
      ),
    },
    kit: roleTable({ prefix: 'ads-table' }),
    after: pager({ says: '1-3 of 3' }),
    truth: { window: { from: '2026-10-23', to: '2026-11-21' } },
  }),
  formPage({
    centre: EBAY,
    pageKind: 'promotion-setup',
    url: 'https://www.ebay.com/sh/mkt/promotion/codedcoupon/create',
    title: 'Create a coded coupon',
    heading: 'Create a coded coupon',
    kit: LABELLED,
    sections: [
      [
        'Coupon',
        [
          { field: 'name', label: 'Coupon name', value: 'Autumn lamps' },
          { field: 'code', label: 'Coupon code', value: 'LAMPS10' },
          { field: 'benefit.value', label: 'Discount', value: '10' },
          { field: 'limits.budget', label: 'Budget', value: '400', unit: '$' },
          { field: 'limits.perUser', label: 'Uses per buyer', value: '1' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Launch'],
  }),
  orderPage({
    centre: EBAY,
    pageKind: 'order-list',
    url: 'https://www.ebay.com/sh/ord/?filter=status:AWAITING_SHIPMENT',
    title: 'Orders awaiting shipment',
    heading: 'Manage orders awaiting shipment',
    tabs: [
      ['Awaiting shipment', '8'],
      ['Paid and shipped', '96'],
    ],
    orders: orders(
      ['04-10042-01734', '04-10042-01735', '04-10042-01736'],
      ['Brass Desk Lamp', 'Coffee Pot', 'Travel Rug'],
      ['$118.00', '$34.50', '$124.00'],
      'Awaiting shipment',
      'Ship by Nov 24',
    ),
    headers: ['Order number', 'Buyer', 'Item', 'Total', 'Status', 'Ship by'],
    kit: plainTable({ prefix: 'shui-dt' }),
    after: '<div class="results">Results: 1-3 of 8</div>',
  }),
  tablePage({
    centre: EBAY,
    pageKind: 'shop-report',
    url: 'https://www.ebay.com/sh/performance/traffic',
    title: 'Listing traffic, dashes for nothing',
    heading: 'Traffic',
    controls: picked('Date range', 'Oct 1, 2026 - Oct 31, 2026'),
    cards: [
      { label: 'Listing impressions', shows: '482,110', value: 482110, under: '4.1% vs. previous 31 days' },
      { label: 'Listing page views', shows: '9,120', value: 9120 },
    ],
    sheet: {
      notation: NOTATIONS.us,
      id: 'item',
      said: 4,
      columns: [
        { header: 'Listing title', metric: 'title' },
        { header: 'eBay item ID', metric: 'item' },
        { header: 'Quantity available', metric: 'stock', kind: 'count' },
        { header: 'Total impressions on eBay site', metric: 'impressions', kind: 'count' },
        { header: 'Click-through rate = Page views from eBay site/Total impressions', metric: 'ctr', of: 'rate', kind: 'percent' },
        { header: 'Quantity sold', metric: 'units', kind: 'count' },
        { header: 'Total page views', metric: 'pageviews', kind: 'count' },
        { header: 'Top 20 search slot impressions from promoted listings', metric: 'top20_promoted', kind: 'count' },
      ],
      records: GOODS.map(([title, item, , , stock, views], index) => ({
        title,
        item,
        stock,
        impressions: views * 31,
        rate: 0.0323,
        units: index === 3 ? null : 3 - index,
        pageviews: views,
        top20_promoted: index % 2 === 0 ? views * 4 : null,
      })),
    },
    kit: plainTable({ prefix: 'traffic-table' }),
    after: '<div class="results">Showing 4 of 4 listings</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  publicPage(
    { centre: EBAY, url: 'https://www.ebay.com/itm/285520420171', title: 'Item page with microdata' },
    {
      language: 'en',
      shop: 'eBay',
      title: 'Quillmoor Enamel Coffee Pot Blue Speckle 1.2 L',
      price: 'US $34.50',
      amount: '34.50',
      currency: 'USD',
      brand: 'Quillmoor',
      images: pictures(100, 3),
      description: 'Two small chips at the foot.',
      attributes: { Material: 'Enamel', Colour: 'Blue' },
      words: { brand: 'Brand', about: 'About', details: 'Item description from the seller', also: 'Similar sponsored items' },
    },
    'microdata',
    'x-item',
  ),
];
