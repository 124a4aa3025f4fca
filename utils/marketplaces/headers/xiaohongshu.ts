import type { HeaderReport } from './report';

export const XIAOHONGSHU_HEADERS: readonly HeaderReport[] = [
  {
    report: '千帆 商品明细',
    marketplaces: ['xiaohongshu'],
    kinds: ['shop-report'],
    source: { cite: 'public parser of the export, core names from memory', seen: '2026-11-22', confidence: 'C' },
    names: {
      sales: '支付金额',
      orders: '支付订单数',
      buyers: '支付买家数',
      visitors: '商品访客数',
      pageviews: '商品浏览量',
      cvr: '支付转化率',
      refund_amount: '退款金额（支付时间）',
      add_to_cart_users: '新增加购人数',
      favourites: '新增加入心愿单人数',
    },
  },
  {
    report: '聚光 报表',
    marketplaces: ['xiaohongshu'],
    kinds: ['ad-report'],
    source: { cite: 'from memory, no page at hand', seen: '2026-11-22', confidence: 'C' },
    names: {
      spend: '消费',
      impressions: '展现量',
      clicks: '点击量',
      ctr: '点击率',
      cpc: '平均点击成本',
      cpm: '平均千次展现费用',
    },
  },
];
