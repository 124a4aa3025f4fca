import type { CentrePage } from '../centre';
import { AG_GRID_STYLE, agGrid } from '../kits/ag-grid';
import { NOTATIONS } from '../kits/notation';
import { KATAL, type SellerField } from '../kits/seller-form';
import { dateRange, pager, picked } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import type { Sheet, SheetColumn, SheetRecord } from '../kits/sheet';
import { dualGrid, katTable, plainTable, roleTable } from '../kits/sheet-tables';

const SELLER: Centre = {
  marketplace: 'amazon',
  brand: 'seller central',
  colour: '#002f36',
  menu: ['Catalog', 'Inventory', 'Pricing', 'Orders', 'Advertising', 'Stores', 'Growth', 'Reports', 'Performance'],
  account: 'Fernlow Goods | United States',
  search: 'Search',
  language: 'en-US',
};
const SELLER_ZH: Centre = {
  ...SELLER,
  menu: ['库存', '订单', '广告', '品牌旗舰店', '数据报告', '绩效', '账户状况', '反馈管理器'],
  account: 'Fernlow Goods | 美国',
  search: '搜索',
  language: 'zh-CN',
};
const ADS: Centre = {
  ...SELLER,
  brand: 'amazon ads',
  colour: '#232f3e',
  menu: ['Campaigns', 'Reporting', 'Measurement', 'Creative'],
  account: 'Fernlow Goods, United States',
};

const GOODS: readonly (readonly [asin: string, sku: string, title: string, price: number, stock: number, status: string])[] = [
  ['B0FERN0001', 'FL-TR-01', 'Fernlow Acacia Trivet Set of 3, Heat Resistant', 18.95, 342, 'Active'],
  ['B0FERN0002', 'FL-TR-02', 'Fernlow Cork Coaster Set, 8 Pieces with Stand', 12.5, 1204, 'Active'],
  ['B0FERN0003', 'FL-BR-01', 'Fernlow Beech Dish Brush, Replaceable Head', 9.99, 0, 'Inactive (Out of stock)'],
  ['B0FERN0004', 'FL-LN-01', 'Fernlow Linen Bread Bag, Drawstring, 40 cm', 21, 87, 'Active'],
  ['B0FERN0005', 'FL-LN-02', 'Fernlow Cotton Produce Bags, 6 Sizes', 1149.5, 12, 'Active'],
];
const inventory: SheetRecord[] = GOODS.map(([asin, sku, title, price, stock, status]) => ({
  asin,
  sku,
  title,
  price,
  stock,
  status,
  line: `ASIN: ${asin}`,
}));

const inventorySheet = (
  words: readonly [status: string, title: string, sku: string, stock: string, price: string, actions: string],
): Sheet => ({
  notation: NOTATIONS.us,
  id: 'asin',
  link: 'https://www.amazon.com/dp/',
  said: 146,
  columns: [
    { header: '', kind: 'boxes' },
    { header: words[0], metric: 'status' },
    { header: '', kind: 'picture' },
    { header: words[1], of: 'title', under: 'line' },
    { header: words[2], metric: 'sku' },
    { header: words[3], of: 'stock', kind: 'count' },
    { header: words[4], of: 'price', kind: 'money' },
    { header: words[5], kind: 'buttons' },
  ],
  records: inventory,
});

const CAMPAIGNS = Array.from(
  { length: 146 },
  (_, index) =>
    `SP ${['Trivets', 'Coasters', 'Brushes', 'Bread bags', 'Produce bags'][index % 5]} ${['exact', 'phrase', 'auto', 'product'][index % 4]} ${index + 1}`,
);
const campaigns: SheetRecord[] = adFigures(CAMPAIGNS, 'campaign', { price: 18.95, click: 0.62 }).map((record, index) => ({
  ...record,
  status: index % 6 === 5 ? 'Paused' : 'Delivering',
  campaign_type: 'Sponsored Products',
  start_date: 'Mar 4, 2026',
  budget: 10 + (index % 4) * 5,
  tos_is: index % 9 === 8 ? { value: 0.0001, shows: '<0.01%' } : 0.0312 + (index % 7) / 100,
  id: `A0${100200 + index}`,
}));

const campaignColumns = (words: Readonly<Record<string, string>>): SheetColumn[] => [
  { header: '', kind: 'boxes', key: 'select', pinned: true },
  { header: words.campaign ?? 'Campaign name', metric: 'campaign', key: 'name', pinned: true },
  { header: words.status ?? 'Status', metric: 'status', key: 'state' },
  { header: words.budget ?? 'Campaign budget amount', metric: 'budget', kind: 'money', key: 'budget' },
  { header: words.clicks ?? 'Clicks', metric: 'clicks', kind: 'count', key: 'clicks' },
  { header: words.ctr ?? 'CTR', metric: 'ctr', kind: 'percent', key: 'ctr', help: 'Click-through rate: clicks divided by impressions.' },
  { header: words.spend ?? 'Total cost', metric: 'spend', kind: 'money', key: 'spend' },
  { header: words.cpc ?? 'CPC', metric: 'cpc', kind: 'money', key: 'cpc' },
  { header: words.orders ?? 'Purchases', metric: 'orders', kind: 'count', key: 'orders' },
  { header: words.sales ?? 'Sales', metric: 'sales', kind: 'money', key: 'sales' },
  { header: 'ACOS', metric: 'acos', kind: 'percent', key: 'acos' },
  { header: 'ROAS', metric: 'roas', kind: 'ratio', key: 'roas' },
  { header: 'Top-of-search impression share', metric: 'tos_is', kind: 'percent', key: 'tosIs' },
];

const AD_ZH = {
  campaign: '广告活动名称',
  clicks: '点击量',
  ctr: '点击率 (CTR)',
  spend: '总成本',
  orders: '购买量',
  sales: '销售额',
  cpc: '单次点击成本 (CPC)',
  status: '状态',
  budget: '预算',
};

const targets: SheetRecord[] = adFigures(
  ['bread bag linen', 'cotton bread bag', 'bread storage bag', 'reusable bread bag', 'sourdough bag', 'linen bag for bread'],
  'target',
  { price: 21, click: 0.81, scale: 4 },
).map((record, index) => ({
  ...record,
  match_type: ['Exact', 'Phrase', 'Broad'][index % 3] ?? '',
  suggested: 0.95 + index * 0.05,
  bid: 0.7 + index * 0.1,
  status: 'Delivering',
}));

const byAsin = (price: number): SheetRecord[] =>
  GOODS.map(([asin, sku, title], index) => {
    const sessions = 1200 + index * 377;
    const units = 48 - index * 7;
    return {
      asin_parent: 'B0FERNPAR1',
      asin,
      sku,
      title,
      sessions,
      pageviews: Math.round(sessions * 1.4),
      buy_box: 0.955 - index * 0.02,
      units,
      sales: Number((units * (price + index)).toFixed(2)),
      orders: units - 2,
    };
  });

const EDITOR: readonly (readonly [string, readonly SellerField[]])[] = [
  [
    '商品标识',
    [
      {
        field: 'title',
        label: '商品名称',
        name: 'item_name-0-value',
        control: 'area',
        value: 'Fernlow Linen Bread Bag, Drawstring, 40 cm',
        max: 75,
        required: true,
      },
      {
        field: 'item_highlights',
        label: '商品亮点',
        name: 'title_differentiation-0-value',
        control: 'area',
        value: 'Stone-washed linen; keeps a loaf fresh for three days',
        max: 125,
      },
      { field: 'brand', label: '品牌名称', name: 'brand-0-value', value: 'Fernlow', required: true },
    ],
  ],
  [
    '描述',
    [
      {
        field: 'description',
        label: '商品描述',
        name: 'product_description-0-value',
        control: 'area',
        value: 'A bag for one large loaf, woven from long flax fibres.',
        max: 2000,
      },
      {
        field: 'bullet',
        label: '要点',
        name: 'bullet_point-0-value',
        value: ['Pre-washed linen, 180 g per square metre', 'Cotton cord that does not slip', 'Washable at 40 degrees'],
        max: 500,
      },
      { field: 'search_terms', label: '通用关键字', name: 'generic_keyword-0-value', value: 'brotbeutel sourdough baking gift flour sack' },
    ],
  ],
  ['图片', [{ field: 'images', label: '图片', control: 'images', value: pictures(10, 3) }]],
  [
    '报价',
    [
      { field: 'seller_code', label: 'SKU', name: 'contribution_sku-0-value', value: 'FL-LN-01' },
      { field: 'price', label: '您的价格', name: 'purchasable_offer-0-our_price', value: '21.00' },
      { field: 'list_price', label: '标价', name: 'list_price-0-value', value: '24.00' },
      { field: 'stock', label: '数量', name: 'fulfillment_availability-0-quantity', value: '87' },
    ],
  ],
];

const WORDS_DE = { currency: 'EUR', title: 'Fernlow Brotbeutel aus Leinen, 40 cm, mit Kordel' };

export const AMAZON_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: SELLER_ZH,
    pageKind: 'listing-editor',
    url: 'https://sellercentral.amazon.com/abis/listing/edit?sku=FL-LN-01&asin=B0FERN0004&productType=FOOD_STORAGE_BAG#product_details',
    title: 'Seller Central listing editor, Chinese interface',
    heading: '编辑商品信息',
    kit: KATAL,
    sections: EDITOR,
    buttons: ['另存为草稿', '保存并完成'],
    otherWords: {
      商品名称: 'Item Name',
      商品亮点: 'Item Highlights',
      品牌名称: 'Brand Name',
      商品描述: 'Product Description',
      要点: 'Bullet Point',
      通用关键字: 'Generic Keyword',
      图片: 'Images',
      您的价格: 'Your Price',
      标价: 'List Price',
      数量: 'Quantity',
    },
  }),
  tablePage({
    centre: SELLER,
    pageKind: 'listing-list',
    url: 'https://sellercentral.amazon.com/myinventory/inventory?fulfilledBy=all&page=1&pageSize=25',
    title: 'Manage All Inventory, kat-table',
    heading: 'Manage All Inventory',
    tabs: [
      ['All inventory', '146'],
      ['Active', '109'],
      ['Inactive', '37'],
    ],
    sheet: inventorySheet(['Listing status', 'Product details', 'SKU', 'Available (FBA)', 'Price', 'Actions']),
    kit: katTable(),
    before: '<div class="selection">2 selected</div>',
    after: pager({ says: '1-5 of 146', size: '25 per page', of: 30 }),
  }),
  tablePage({
    centre: SELLER_ZH,
    pageKind: 'listing-list',
    url: 'https://sellercentral.amazon.com/myinventory/inventory?fulfilledBy=mfn&page=1',
    title: 'Manage inventory, Chinese, table in a shadow root',
    heading: '管理所有库存',
    sheet: inventorySheet(['状态', '商品名称', 'SKU', '可用库存', '价格', '操作']),
    kit: katTable({ shadow: true }),
    after: pager({ says: '共 146 条', size: '25 条/页', of: 30 }),
    otherWords: { 状态: 'Status', 商品名称: 'Product Name', 可用库存: 'Available', 价格: 'Price', 操作: 'Actions' },
  }),
  tablePage({
    centre: ADS,
    pageKind: 'ad-report',
    url: 'https://advertising.amazon.com/campaign-manager?entityId=ENTITY1FERNLOW',
    title: 'Campaign manager, ag-Grid with rows and columns in view only',
    heading: 'Campaigns',
    style: AG_GRID_STYLE,
    controls: `<input type="text" placeholder="Find a campaign" value="">${dateRange('2026-10-01', '2026-10-31', 'Date range')}${picked('Columns', 'Custom')}`,
    sheet: {
      notation: NOTATIONS.us,
      id: 'id',
      link: '/cm/sp/campaigns/',
      virtual: true,
      said: 146,
      columns: campaignColumns({}),
      records: campaigns,
    },
    kit: (sheet) => agGrid(sheet),
    after: '<div class="grid-foot">Total: 146</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
    otherWords: {
      'Campaign name': AD_ZH.campaign,
      Clicks: AD_ZH.clicks,
      CTR: AD_ZH.ctr,
      'Total cost': AD_ZH.spend,
      Purchases: AD_ZH.orders,
      Sales: AD_ZH.sales,
      CPC: AD_ZH.cpc,
    },
  }),
  tablePage({
    centre: { ...ADS, language: 'zh-CN', menu: ['广告活动', '衡量和报告'], account: 'Fernlow Goods, 沙特阿拉伯' },
    pageKind: 'ad-report',
    url: 'https://advertising.amazon.sa/cm/campaigns?entityId=ENTITY2FERNLOW',
    title: 'Campaign manager, Chinese, every row in view, totals pinned below',
    heading: '广告活动',
    style: AG_GRID_STYLE,
    controls: dateRange('2026-11-01', '2026-11-21', '日期范围'),
    sheet: {
      notation: NOTATIONS.saudi,
      id: 'id',
      link: '/cm/sp/campaigns/',
      said: 6,
      totals: '总计',
      columns: campaignColumns(AD_ZH).filter(({ key }) => key !== 'tosIs'),
      records: campaigns.slice(0, 6),
    },
    kit: (sheet) => agGrid(sheet, { rowsInView: 6, columnsInView: 20 }),
    after: '<div class="grid-foot">总计: 6</div>',
    truth: { window: { from: '2026-11-01', to: '2026-11-21' } },
    otherWords: Object.fromEntries([
      [AD_ZH.campaign, 'Campaign name'],
      [AD_ZH.clicks, 'Clicks'],
      [AD_ZH.ctr, 'CTR'],
      [AD_ZH.spend, 'Total cost'],
      [AD_ZH.orders, 'Purchases'],
      [AD_ZH.sales, 'Sales'],
      [AD_ZH.cpc, 'CPC'],
    ]),
  }),
  tablePage({
    centre: ADS,
    pageKind: 'ad-report',
    url: 'https://advertising.amazon.com/cm/sb/campaigns/A0100300/targeting?entityId=ENTITY1FERNLOW',
    title: 'Sponsored Brands targeting, two grids side by side',
    heading: 'Targeting',
    style: '.sb-dual{display:flex}.sb-dual-text{flex:0 0 380px}.sb-dual-metrics{flex:1;overflow:auto}',
    controls: dateRange('Oct 1, 2026', 'Oct 31, 2026'),
    sheet: {
      notation: NOTATIONS.us,
      id: 'target',
      said: 6,
      columns: [
        { header: 'Keyword', of: 'target', pinned: true },
        { header: 'Match type', metric: 'match_type', pinned: true },
        { header: 'Suggested bid', of: 'suggested', kind: 'money' },
        { header: 'Bid (USD)', metric: 'bid', kind: 'bare' },
        { header: 'Impressions', metric: 'impressions', kind: 'count' },
        { header: 'Clicks', metric: 'clicks', kind: 'count' },
        { header: 'Total cost (USD)', metric: 'spend', kind: 'bare' },
        { header: 'Sales (USD)', metric: 'sales', kind: 'bare' },
        { header: 'ROAS', metric: 'roas', kind: 'ratio' },
      ],
      records: targets,
    },
    kit: dualGrid({ prefix: 'sb-dual' }),
    after: '<div class="grid-foot">Total: 6</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  tablePage({
    centre: ADS,
    pageKind: 'ad-report',
    url: 'https://advertising.amazon.com/reports/history?entityId=ENTITY1FERNLOW',
    title: 'Search terms in storm-ui, roles on plain boxes',
    heading: 'Search term report',
    controls: `${picked('Attribution window', '7 days')}${dateRange('2026-10-01', '2026-10-31')}`,
    sheet: {
      notation: NOTATIONS.india,
      id: 'search_term',
      totals: 'Total',
      said: 5,
      columns: [
        { header: 'Customer Search Term', metric: 'search_term' },
        { header: 'Impressions', metric: 'impressions', kind: 'count' },
        { header: 'Clicks', metric: 'clicks', kind: 'count' },
        { header: 'Click-Thru Rate (CTR)', metric: 'ctr', kind: 'percent' },
        { header: 'Cost Per Click (CPC)', metric: 'cpc', kind: 'money' },
        { header: 'Spend', metric: 'spend', kind: 'money' },
        { header: '7 Day Total Sales (₹)', metric: 'sales', kind: 'money' },
        { header: '7 Day Total Orders (#)', metric: 'orders', kind: 'count' },
        { header: 'Total Advertising Cost of Sales (ACOS)', metric: 'acos', kind: 'percent' },
      ],
      records: adFigures(['linen bag', 'bread keeper', 'b0fern0004', 'roti basket cloth', 'bread box liner'], 'search_term', {
        price: 1640,
        click: 7.4,
        scale: 60,
      }),
    },
    kit: roleTable({ prefix: 'storm-ui-table' }),
    after: pager({ says: '5 results', size: 'Rows per page: 50' }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' }, attribution: { days: 7 } },
  }),
  formPage({
    centre: SELLER,
    pageKind: 'promotion-setup',
    url: 'https://sellercentral.amazon.com/coupons/create-coupon',
    title: 'Create a coupon',
    heading: 'Create a new coupon',
    kit: KATAL,
    sections: [
      [
        'Discount',
        [
          { field: 'name', label: 'Coupon title', name: 'couponTitle', value: 'Save 15% on linen bread bags' },
          { field: 'benefit.value', label: 'Discount', name: 'discountValue', value: '15' },
          { field: 'limits.budget', label: 'Budget', name: 'budget', value: '250.00' },
        ],
      ],
    ],
    buttons: ['Cancel', 'Submit coupon'],
  }),
  orderPage({
    centre: SELLER,
    pageKind: 'order-list',
    url: 'https://sellercentral.amazon.com/orders-v3?page=1',
    title: 'Manage Orders',
    heading: 'Manage Orders',
    tabs: [
      ['Unshipped', '12'],
      ['Pending', '3'],
      ['Shipped', '481'],
    ],
    cards: [
      { label: 'Ship by today', shows: '4', value: 4 },
      { label: 'Late shipment risk', shows: '1', value: 1 },
    ],
    orders: orders(
      ['114-0042013-5520021', '114-0042013-5520022', '114-0042013-5520023'],
      ['Fernlow Acacia Trivet Set', 'Fernlow Cork Coaster Set', 'Fernlow Linen Bread Bag'],
      ['$18.95', '$25.00', '$21.00'],
      'Unshipped',
      'Ship by Nov 23, 2026',
    ),
    headers: ['Order details', 'Buyer', 'Product name', 'Total', 'Order status', 'Ship by'],
    kit: katTable(),
    after: pager({ says: '1-3 of 12 orders' }),
  }),
  tablePage({
    centre: SELLER,
    pageKind: 'shop-report',
    url: 'https://sellercentral.amazon.com/business-reports/ref=xx#/report?id=102%3ADetailSalesTrafficByChildItem&fromDate=2026-10-01&toDate=2026-10-31',
    title: 'Business report by child item',
    heading: 'Detail Page Sales and Traffic By Child Item',
    controls: dateRange('10/01/2026', '10/31/2026', 'Date'),
    sheet: {
      notation: NOTATIONS.us,
      id: 'asin',
      said: 5,
      totals: 'Total',
      columns: [
        { header: '(Parent) ASIN', metric: 'asin_parent' },
        { header: '(Child) ASIN', metric: 'asin' },
        { header: 'Title', metric: 'title' },
        { header: 'SKU', metric: 'sku' },
        { header: 'Sessions - Total', metric: 'sessions', kind: 'count' },
        { header: 'Page Views - Total', metric: 'pageviews', kind: 'count' },
        { header: 'Featured Offer (Buy Box) Percentage', metric: 'buy_box', kind: 'percent' },
        { header: 'Units Ordered', metric: 'units', kind: 'count' },
        { header: 'Unit Session Percentage', metric: 'unit_session_percentage', kind: 'percent' },
        { header: 'Ordered Product Sales', metric: 'sales', kind: 'money' },
        { header: 'Total Order Items', metric: 'orders', kind: 'count' },
      ],
      records: byAsin(18.95),
    },
    kit: plainTable({ prefix: 'br-table', totals: 'first' }),
    after: '<div class="count">Showing 5 of 5</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
    otherWords: {
      '(Parent) ASIN': '(Übergeordnete) ASIN',
      '(Child) ASIN': '(Untergeordnete) ASIN',
      'Sessions - Total': 'Sitzungen – Summe',
      'Page Views - Total': 'Seitenaufrufe – Summe',
      'Units Ordered': 'Bestellte Einheiten',
      'Ordered Product Sales': 'Durch bestellte Produkte erzielter Umsatz',
      'Total Order Items': 'Zahl der Bestellposten',
    },
  }),
  tablePage({
    centre: {
      ...SELLER,
      language: 'de-DE',
      account: 'Fernlow Goods | Deutschland',
      menu: ['Katalog', 'Lagerbestand', 'Preise', 'Bestellungen'],
    },
    pageKind: 'shop-report',
    url: 'https://sellercentral.amazon.de/business-reports#/report?id=102%3ADetailSalesTrafficByChildItem',
    title: 'Business report, German: comma thousands beside comma decimals',
    heading: 'Verkäufe und Traffic nach untergeordnetem Artikel',
    controls: dateRange('01.10.2026', '31.10.2026', 'Datum'),
    sheet: {
      notation: NOTATIONS.germany,
      id: 'asin',
      said: 5,
      columns: [
        { header: '(Übergeordnete) ASIN', metric: 'asin_parent' },
        { header: '(Untergeordnete) ASIN', metric: 'asin' },
        { header: 'Sitzungen – Summe', of: 'sessions_text', metric: 'sessions' },
        { header: 'Seitenaufrufe – Summe', of: 'pageviews_text', metric: 'pageviews' },
        { header: 'Bestellte Einheiten', metric: 'units', kind: 'count' },
        { header: 'Durch bestellte Produkte erzielter Umsatz', metric: 'sales', kind: 'money' },
        { header: 'Zahl der Bestellposten', metric: 'orders', kind: 'count' },
      ],
      records: byAsin(109.5).map((record) => ({
        ...record,
        sessions_text: { value: Number(record.sessions), shows: Number(record.sessions).toLocaleString('en-US') },
        pageviews_text: { value: Number(record.pageviews), shows: Number(record.pageviews).toLocaleString('en-US') },
      })),
    },
    kit: plainTable({ prefix: 'br-table' }),
    after: '<div class="count">1-5 von 5</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  publicPage(
    { centre: SELLER, url: 'https://www.amazon.de/dp/B0FERN0004', title: 'Product page, German, without structured data' },
    {
      language: 'de-DE',
      shop: 'Amazon.de',
      title: WORDS_DE.title,
      price: '21,00 €',
      amount: '21.00',
      currency: WORDS_DE.currency,
      brand: 'Fernlow',
      images: pictures(40, 3),
      description: 'Ein Beutel für einen großen Laib, aus langen Flachsfasern gewebt.',
      attributes: { Material: 'Leinen', Farbe: 'Natur', Größe: '40 cm' },
      words: { brand: 'Marke', about: 'Info zu diesem Artikel', details: 'Produktbeschreibung', also: 'Kunden sahen sich auch an' },
    },
    'none',
    'dp',
  ),
];
