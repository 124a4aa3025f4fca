import type { HeaderReport } from './report';

export const WEIXIN_SHOP_HEADERS: readonly HeaderReport[] = [
  {
    report: '商品列表',
    marketplaces: ['weixin_shop'],
    kinds: ['listing-list'],
    source: { cite: 'public product profile of the page', seen: '2026-11-22', confidence: 'B' },
    names: {
      item: '商品',
      price: '价格',
      stock: '库存',
      overview_30d: '近30天经营概览',
      status_time: '商品状态/时间',
      action: '操作',
    },
  },
];
