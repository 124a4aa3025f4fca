import type { MarketplaceId } from '../marketplaces/ids';
import type { Figure } from './traffic';

/** What a column of a report can be for us; every other column is passed over. */
export const TRAFFIC_COLUMNS = ['day', 'item', 'title', 'impressions', 'visitors', 'clicks', 'orders', 'units', 'sales'] as const;
export type TrafficColumn = 'day' | 'item' | 'title' | Figure;

/** How one report prints its columns. */
export interface TrafficReport {
  /** As the marketplace calls it; not translated. */
  name: string;
  marketplaces: readonly MarketplaceId[];
  columns: Partial<Record<TrafficColumn, readonly string[]>>;
  /** ISO 4217, where the report knows one only. */
  currency?: string;
  /** What advertising brought, and nothing else: budgets move it more than any title does. */
  adsOnly?: true;
  /** One product stands in several rows of a day (one for each campaign), which are added up; elsewhere the first row counts. */
  rows?: 'sum';
  source: { cite: string; seen: string; confidence: 'A' | 'B' | 'C' };
}

const SEEN = '2026-11-20';

/**
 * Reports by product and day. Paying buyers stand for orders where a report counts those and no orders (生意参谋: conversion is paying buyers over
 * visitors). Cumulative columns (年累计, 月累计) and shares are left out on purpose: they must not be added or averaged over days.
 */
export const TRAFFIC_REPORTS: readonly TrafficReport[] = [
  {
    name: '生意参谋 商品_全部',
    marketplaces: ['taobao', 'tmall', '1688'],
    currency: 'CNY',
    columns: {
      day: ['统计日期'],
      item: ['商品ID'],
      title: ['商品名称'],
      visitors: ['商品访客数'],
      orders: ['支付买家数'],
      units: ['支付件数'],
      sales: ['支付金额'],
    },
    source: { cite: 'header row of the 38-column export as quoted in a public parser', seen: SEEN, confidence: 'B' },
  },
  {
    name: '商智 商品明细',
    marketplaces: ['jd'],
    currency: 'CNY',
    columns: {
      day: ['时间'],
      item: ['SKU'],
      title: ['SKU名称'],
      impressions: ['商品曝光次数'],
      visitors: ['商品访客数'],
      orders: ['成交单量'],
      units: ['成交商品件数'],
      sales: ['成交金额'],
    },
    source: { cite: 'column order of the export in a public parser', seen: SEEN, confidence: 'B' },
  },
  {
    name: '拼多多 商品推广 报表',
    marketplaces: ['pinduoduo'],
    currency: 'CNY',
    adsOnly: true,
    rows: 'sum',
    columns: {
      day: ['日期'],
      item: ['商品ID'],
      title: ['商品名称'],
      impressions: ['曝光量'],
      clicks: ['点击量'],
      orders: ['成交笔数'],
      sales: ['交易额(元)'],
    },
    source: { cite: 'connector documentation of the 报表下载 workbook with a sample row', seen: SEEN, confidence: 'B' },
  },
  {
    name: '千川 标准推广 计划报表',
    marketplaces: ['douyin'],
    currency: 'CNY',
    adsOnly: true,
    rows: 'sum',
    columns: {
      day: ['日期'],
      item: ['商品ID'],
      title: ['商品名称'],
      impressions: ['展示次数'],
      clicks: ['点击次数'],
      orders: ['直接成交订单数'],
      sales: ['直接成交金额(元)'],
    },
    source: { cite: 'header row of the plan report in a public script', seen: SEEN, confidence: 'B' },
  },
  {
    name: '生意通 商品列表',
    marketplaces: ['kuaishou'],
    currency: 'CNY',
    columns: {
      title: ['商品信息'],
      impressions: ['商品曝光次数'],
      clicks: ['商品点击次数'],
      orders: ['成交订单数'],
      units: ['成交件数'],
      sales: ['成交金额'],
    },
    source: { cite: 'first 14 of 43 columns as quoted in a public product profile', seen: SEEN, confidence: 'B' },
  },
  {
    name: '千帆 商品明细',
    marketplaces: ['xiaohongshu'],
    currency: 'CNY',
    columns: { visitors: ['商品访客数'], orders: ['支付订单数'], sales: ['支付金额'] },
    source: { cite: 'from memory, no export at hand', seen: SEEN, confidence: 'C' },
  },
  {
    name: 'Business report by ASIN',
    marketplaces: ['amazon'],
    columns: {
      item: ['(Child) ASIN', '(Untergeordnete) ASIN'],
      title: ['Title', 'Titel'],
      visitors: ['Sessions - Total', 'Sessions', 'Sitzungen – Summe'],
      orders: ['Total Order Items', 'Zahl der Bestellposten'],
      units: ['Units Ordered', 'Bestellte Einheiten'],
      sales: ['Ordered Product Sales', 'Durch bestellte Produkte erzielter Umsatz'],
    },
    source: { cite: 'public sample file and parser, English and German', seen: SEEN, confidence: 'B' },
  },
  {
    name: 'Product Performance',
    marketplaces: ['shopee'],
    columns: {
      item: ['Item ID'],
      title: ['Product'],
      impressions: ['Product Impression'],
      clicks: ['Product Clicks'],
      orders: ['Placed Order'],
      sales: ['Sales (Placed Order)'],
    },
    source: { cite: 'public script reading the workbook of a shop in Vietnam', seen: SEEN, confidence: 'B' },
  },
  {
    name: 'Listings Traffic Report',
    marketplaces: ['ebay'],
    columns: {
      item: ['eBay item ID'],
      title: ['Listing title'],
      impressions: ['Total impressions on eBay site'],
      clicks: ['Total page views'],
      units: ['Quantity sold'],
    },
    source: { cite: 'public scripts reading the CSV, five lines above the header', seen: SEEN, confidence: 'B' },
  },
  {
    name: 'Desempenho de publicações',
    marketplaces: ['mercadolibre'],
    columns: {
      item: ['ID do anúncio'],
      title: ['Anúncio'],
      visitors: ['Visitas únicas'],
      orders: ['Quantidade de vendas'],
      units: ['Unidades vendidas'],
      sales: ['Vendas brutas'],
    },
    source: { cite: 'public script reading the workbook, sheet Relatório', seen: SEEN, confidence: 'B' },
  },
];

/** How tables of one's own, and reports not known here (Lazada, 罗盘), mostly name their columns. Read where no report's own name fits. */
export const COMMON_NAMES: Readonly<Record<TrafficColumn, readonly string[]>> = {
  day: ['日期', '统计日期', '时间', '天', 'Date', 'Day'],
  item: ['商品ID', '宝贝ID', '商品编号', '商品id', 'Item ID', 'Product ID', 'ASIN', 'SKU ID', 'ID'],
  title: ['商品名称', '宝贝名称', '商品标题', '标题', '商品', 'Title', 'Product Name', 'Product', 'Item Name'],
  impressions: ['曝光量', '曝光次数', '展现量', '展现次数', '展示次数', '商品曝光次数', 'Impressions', 'Views'],
  visitors: ['访客数', '商品访客数', '商品访客', 'Visitors', 'Product Visitors', 'Sessions', 'Unique Visitors'],
  clicks: ['点击量', '点击次数', '点击数', '商品点击次数', 'Clicks', 'Pageviews'],
  orders: ['订单数', '支付订单数', '成交订单数', '成交笔数', '支付笔数', '支付买家数', 'Orders', 'Placed Orders'],
  units: ['件数', '支付件数', '成交件数', '销量', 'Units', 'Units Sold', 'Quantity'],
  sales: ['销售额', '支付金额', '成交金额', '交易额', 'Sales', 'Revenue', 'GMV'],
};
