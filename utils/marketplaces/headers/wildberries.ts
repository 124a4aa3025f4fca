import type { HeaderReport } from './report';

export const WILDBERRIES_HEADERS: readonly HeaderReport[] = [
  {
    report: 'Статистика рекламы',
    marketplaces: ['wildberries'],
    kinds: ['ad-report'],
    source: { cite: 'public parser of the file', seen: '2026-11-22', confidence: 'B' },
    names: {
      campaign: 'ID кампании',
      item: 'Артикул WB',
      title: 'Название товара',
      date: 'Дата',
      impressions: 'Показы',
      clicks: 'Клики',
      ctr: 'CTR %',
      spend: 'Затраты, ₽',
      add_to_cart: 'Добавления в корзину',
      units: 'Заказано товаров, шт',
      sales: 'Заказано на сумму, ₽',
    },
  },
];
