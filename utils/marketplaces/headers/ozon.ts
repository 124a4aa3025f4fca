import type { HeaderReport } from './report';

export const OZON_HEADERS: readonly HeaderReport[] = [
  {
    report: 'Статистика продвижения',
    marketplaces: ['ozon'],
    kinds: ['ad-report'],
    source: { cite: 'public parsers of the file', seen: '2026-11-22', confidence: 'B' },
    names: {
      item: 'SKU|SKU товара|SKU продвигаемого товара',
      spend: 'Расход, Р, с НДС|Расход, ₽|Расход, ₽, с НДС|Расход, с НДС|Расход',
    },
  },
  {
    report: 'Отправления',
    marketplaces: ['ozon'],
    kinds: ['order-list'],
    source: { cite: 'public parser of the file', seen: '2026-11-22', confidence: 'B' },
    names: {
      item_order: 'Номер отправления',
      sku: 'SKU',
      sales: 'Оплачено покупателем',
      currency: 'Код валюты покупателя',
    },
  },
];
