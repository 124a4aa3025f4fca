import type { HeaderReport } from './report';

export const KUAISHOU_HEADERS: readonly HeaderReport[] = [
  {
    report: '生意通 商品列表',
    marketplaces: ['kuaishou'],
    kinds: ['shop-report'],
    source: { cite: 'first 14 of 43 columns as quoted in a public product profile', seen: '2026-11-22', confidence: 'B' },
    names: {
      item: '商品信息',
      impression_users: '商品曝光人数',
      impressions: '商品曝光次数',
      click_users: '商品点击人数',
      clicks: '商品点击次数',
      ctr: '曝光点击率(人数)',
      click_cvr: '点击成交率(人数)',
      impression_cvr: '曝光成交率(人数)',
      sales: '成交金额',
      orders: '成交订单数',
      buyers: '成交人数',
      units: '成交件数',
      aov: '成交客单价',
      net_sales: '成交金额(剔除退款)',
    },
  },
  {
    report: '商品列表',
    marketplaces: ['kuaishou'],
    kinds: ['listing-list'],
    source: { cite: 'public product profile of the page', seen: '2026-11-22', confidence: 'B' },
    names: {
      item: '商品信息',
      quality: '诊断结果',
      price: '单价',
      stock: '总库存',
      units_total: '销量',
      created: '创建时间',
      status: '商品状态',
      action: '操作',
    },
  },
];
