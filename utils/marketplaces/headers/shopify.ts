import type { HeaderReport } from './report';

export const SHOPIFY_HEADERS: readonly HeaderReport[] = [
  {
    report: 'Orders',
    marketplaces: ['shopify'],
    kinds: ['order-list'],
    source: { cite: 'real export files', seen: '2026-11-22', confidence: 'A' },
    names: {
      order_id: 'Name',
      status: 'Financial Status',
      date: 'Created at',
      paid: 'Paid at',
      currency: 'Currency',
      subtotal: 'Subtotal',
      discount: 'Discount Amount',
      order_total: 'Total',
      units: 'Lineitem quantity',
      title: 'Lineitem name',
      price: 'Lineitem price',
      sku: 'Lineitem sku',
      refunds: 'Refunded Amount',
      source: 'Source',
      tags: 'Tags',
    },
  },
];
