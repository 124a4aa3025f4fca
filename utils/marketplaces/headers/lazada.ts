import type { HeaderReport } from './report';

export const LAZADA_HEADERS: readonly HeaderReport[] = [
  {
    report: 'Sponsored Solutions',
    marketplaces: ['lazada'],
    kinds: ['ad-report'],
    source: { cite: 'names in public help texts, no page at hand', seen: '2026-11-22', confidence: 'C' },
    names: {
      spend: 'Spend',
      sales: 'Store Revenue|Product Revenue',
      roas: 'Store ROI|Product ROI',
      orders: 'Store Orders|Product Orders|Orders',
      units: 'Store Units Sold|Product Units Sold|Units Sold|Unit Sold',
      impressions: 'Impressions',
      clicks: 'Clicks',
      campaign: 'Campaign Name|Promotion Name',
      campaign_id: 'Campaign ID|Promotion ID',
      ad_group: 'Adgroup Name|Ad Group Name',
      item: 'Promoted Product|Product Name',
      item_id: 'Product ID|Item ID',
      sku: 'Promoted SKU ID|SKU ID',
      keyword: 'Keyword',
      date: 'Date',
      budget: 'Daily Budget|Budget',
      ctr: 'CTR',
      cpc: 'CPC',
      cvr: 'Store CVR|Product CVR|CVR',
      add_to_cart: 'Store A2C|Product A2C|Add to Cart',
    },
  },
];
