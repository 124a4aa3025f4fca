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
    report: 'Статистика продвижения',
    marketplaces: ['ozon'],
    kinds: ['ad-report'],
    source: { cite: 'names of the file, by memory', seen: '2026-11-23', confidence: 'C' },
    names: {
      date: 'Дата|День',
      campaign_id: 'ID кампании|Номер кампании',
      campaign: 'Кампания|Название кампании',
      title: 'Название товара|Товар|Название',
      keyword: 'Ключевая фраза|Поисковая фраза',
      search_term: 'Поисковый запрос',
      impressions: 'Показы',
      clicks: 'Клики',
      ctr: 'CTR, %|CTR (%)|CTR',
      add_to_cart: 'В корзину|Корзины|Добавления в корзину',
      cpc: 'Средняя стоимость клика, ₽|Средняя цена клика, ₽|Ср. цена клика, ₽|Стоимость клика, ₽',
      cpm: 'Средняя цена 1000 показов, ₽',
      spend: 'Расход, ₽, с НДС|Расход, руб.|Расходы, ₽|Расход за продвижение, ₽',
      orders: 'Заказы|Количество заказов|Заказы, шт|Заказы, шт.',
      sales: 'Выручка, ₽|Выручка|Продажи, ₽|Заказано на сумму, ₽|Стоимость заказов, ₽',
      acos: 'ДРР, %|ДРР',
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
