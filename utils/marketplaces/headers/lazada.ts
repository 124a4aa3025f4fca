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
    },
  },
];
