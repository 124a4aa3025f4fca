import type { HeaderReport } from './report';

export const WALMART_HEADERS: readonly HeaderReport[] = [
  {
    report: 'Walmart Connect',
    marketplaces: ['walmart'],
    kinds: ['ad-report'],
    source: { cite: 'public clone of the page and fields of the ads interface', seen: '2026-11-22', confidence: 'B' },
    names: {
      date: 'Date',
      impressions: 'Impressions|numAdsShown',
      clicks: 'Clicks|numAdsClicks',
      cpc: 'Average CPC',
      ctr: 'CTR',
      pdp: 'Total Product Detail Page Views',
      add_to_cart: 'Total Add to Cart',
      spend: 'Ad Spend|adSpend',
      sales: 'Total Attrib. Sales Revenue|attributedSales14days|Total Attributed Sales|Total Attributed Sales Revenue|Total Attrib. Sales',
      roas: 'ROAS',
      sales_instore: 'In-store Attributed Sales (Beta)',
      orders: 'attributedOrders14days|Attributed Orders|Total Attrib. Orders|Total Attributed Orders',
      sales_promoted: 'advertisedSkuSales14days',
      sales_halo: 'otherSkuSales14days',
      units: 'unitsSold14days|Units Sold|Total Attributed Units|Total Attrib. Units',
      campaign: 'Campaign Name|campaignName',
      ad_group: 'Ad Group Name|adGroupName',
      item_id: 'Item ID|itemId',
      keyword: 'Keyword Text|biddedKeyword|Bidded Keyword',
      search_term: 'searchedKeyword',
      match_type: 'matchType',
    },
  },
];
