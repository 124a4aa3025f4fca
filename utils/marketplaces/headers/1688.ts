import type { HeaderReport } from './report';

export const ALIBABA_1688_HEADERS: readonly HeaderReport[] = [
  {
    report: '生意参谋 1688',
    marketplaces: ['1688'],
    kinds: ['shop-report'],
    source: { cite: 'from memory, no page at hand', seen: '2026-11-22', confidence: 'C' },
    names: {
      visitors: '访客数',
      impressions: '展现次数',
      orders: '支付订单数',
      sales: '支付金额',
      inquiries: '询盘人数',
    },
  },
];
