import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { FLOATING, sideBySide } from '../kits/seller-form';
import { dateRange, pager } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { plainTable, splitTable } from '../kits/sheet-tables';

const OZON: Centre = {
  marketplace: 'ozon',
  brand: 'Ozon Seller',
  colour: '#005bff',
  menu: ['Товары', 'Цены и акции', 'FBO', 'FBS', 'Продвижение', 'Аналитика', 'Финансы'],
  account: 'Лавка «Осина»',
  language: 'ru',
};

const GOODS = [
  ['Осина Поднос сервировочный 40 см', 'OS-PD-40', '1420170341', 1890, 42, 'Продаётся'],
  ['Осина Хлебница с крышкой из бука', 'OS-HL-01', '1420170342', 3450.5, 7, 'Продаётся'],
  ['Осина Ложка разливная', 'OS-LR-02', '1420170343', 390, 0, 'Закончился'],
] as const;
const form = sideBySide('csma');

export const OZON_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: OZON,
    pageKind: 'listing-editor',
    url: 'https://seller.ozon.ru/app/products/1420170341/edit/general-info',
    title: 'Редактирование товара, подписи внутри полей',
    heading: 'Редактирование товара',
    kit: FLOATING,
    sections: [
      [
        'Основное',
        [
          {
            field: 'title',
            label: 'Название товара',
            value: 'Осина Поднос сервировочный 40 см с ручками, берёза',
            max: 255,
            by: 'counter',
          },
          { field: 'seller_code', label: 'Артикул', value: 'OS-PD-40', required: true },
          { field: 'price', label: 'Цена, ₽', value: '1890' },
          { field: 'list_price', label: 'Цена до скидки, ₽', value: '2300' },
        ],
      ],
      [
        'Характеристики',
        [
          { field: 'brand', label: 'Бренд', value: 'Осина' },
          {
            field: 'description',
            label: 'Аннотация',
            control: 'area',
            value: 'Поднос из берёзовой фанеры, покрыт маслом. Ручки вырезаны в бортах.',
          },
        ],
      ],
      ['Медиа', [{ field: 'images', label: 'Фото', control: 'images', value: pictures(150, 4) }]],
    ],
    buttons: ['Отмена', 'Сохранить'],
    otherWords: { 'Название товара': 'Product name', Бренд: 'Brand', Аннотация: 'Description', Фото: 'Images' },
  }),
  tablePage({
    centre: OZON,
    pageKind: 'listing-list',
    url: 'https://seller.ozon.ru/app/products',
    title: 'Список товаров',
    heading: 'Список товаров',
    tabs: [
      ['Все', '128'],
      ['Продаются', '96'],
      ['Готовы к продаже', '11'],
    ],
    sheet: {
      notation: NOTATIONS.russia,
      id: 'sku',
      link: 'https://www.ozon.ru/product/',
      said: 128,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Артикул', of: 'code' },
        { header: 'Название товара', of: 'title', under: 'line' },
        { header: 'SKU', of: 'sku' },
        { header: 'Статус', of: 'state' },
        { header: 'Цена', of: 'price', kind: 'money' },
        { header: 'Остаток', of: 'stock', kind: 'count' },
        { header: 'Действия', kind: 'buttons' },
      ],
      records: GOODS.map(([title, code, sku, price, stock, state]) => ({
        title,
        code,
        sku,
        price,
        stock,
        state,
        line: 'Кухня и столовая',
      })),
      buttons: ['Изменить'],
    },
    kit: splitTable({ prefix: 'csma-table', measure: false }),
    before: '<div class="selection">Выбрано 0 товаров</div>',
    after: pager({ says: '1–3 из 128', size: 'Показывать по 3', of: 43 }),
  }),
  tablePage({
    centre: OZON,
    pageKind: 'ad-report',
    url: 'https://seller.ozon.ru/app/advertisement/product/cpc',
    title: 'Оплата за клик, итог первой строкой',
    heading: 'Оплата за клик',
    controls: dateRange('01.10.2026', '31.10.2026', 'Период'),
    sheet: {
      notation: NOTATIONS.russia,
      id: 'item',
      said: 3,
      totals: 'Всего',
      columns: [
        { header: 'SKU', metric: 'item' },
        { header: 'Название товара', of: 'title' },
        { header: 'Показы', metric: 'impressions', kind: 'count' },
        { header: 'Клики', metric: 'clicks', kind: 'count' },
        { header: 'CTR, %', metric: 'ctr', kind: 'percent' },
        { header: 'Расход, ₽', metric: 'spend', kind: 'bare' },
        { header: 'Заказано на сумму, ₽', metric: 'sales', kind: 'bare' },
      ],
      records: adFigures(
        GOODS.map(([, , sku]) => sku),
        'item',
        { price: 1890, click: 9.4, scale: 11 },
      ).map((record, index) => ({ ...record, title: GOODS[index]?.[0] ?? '' })),
    },
    kit: plainTable({ prefix: 'table_9d2f', totals: 'first' }),
    after: pager({ says: '1–3 из 3' }),
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  orderPage({
    centre: OZON,
    pageKind: 'order-list',
    url: 'https://seller.ozon.ru/app/postings/fbs',
    title: 'Заказы FBS',
    heading: 'Заказы FBS',
    tabs: [
      ['Ожидают сборки', '7'],
      ['Ожидают отгрузки', '3'],
      ['Доставляются', '54'],
    ],
    orders: orders(
      ['42017034-0011-1', '42017034-0012-1', '42017034-0013-1'],
      ['Поднос', 'Хлебница', 'Ложка'],
      ['1 890,00 ₽', '3 450,50 ₽', '780,00 ₽'],
      'Ожидает сборки',
      'до 24.11.2026 12:00',
    ),
    headers: ['Номер отправления', 'Получатель', 'Состав', 'Сумма', 'Статус', 'Собрать до'],
    kit: splitTable({ prefix: 'csma-table' }),
  }),
  tablePage({
    centre: OZON,
    pageKind: 'shop-report',
    url: 'https://seller.ozon.ru/app/analytics/graphs',
    title: 'Графики: карточки и таблица по дням',
    heading: 'Аналитика продаж',
    controls: dateRange('16.11.2026', '18.11.2026'),
    cards: [
      { label: 'Заказано на сумму', shows: '62 410,50 ₽', metric: 'sales', value: 62410.5, under: '+4,20 % к прошлому периоду' },
      { label: 'Заказано товаров', shows: '29', metric: 'units', value: 29 },
    ],
    sheet: {
      notation: NOTATIONS.russia,
      id: 'date',
      said: 3,
      columns: [
        { header: 'Дата', metric: 'date' },
        { header: 'Показы', metric: 'impressions', kind: 'count' },
        { header: 'Добавления в корзину', metric: 'add_to_cart', kind: 'count' },
        { header: 'Заказано товаров, шт', metric: 'units', kind: 'count' },
        { header: 'Заказано на сумму, ₽', metric: 'sales', kind: 'bare' },
      ],
      records: [
        { date: '16.11.2026', impressions: 18204, add_to_cart: 310, units: 9, sales: 18110.5 },
        { date: '17.11.2026', impressions: 20411, add_to_cart: 355, units: 12, sales: 26200 },
        { date: '18.11.2026', impressions: 9988, add_to_cart: 142, units: 8, sales: 18100 },
      ],
    },
    kit: plainTable({ prefix: 'table_9d2f' }),
    after: '<div class="count">Показано 3 из 3</div>',
    truth: { window: { from: '2026-11-16', to: '2026-11-18' } },
  }),
  formPage({
    centre: OZON,
    pageKind: 'promotion-setup',
    url: 'https://seller.ozon.ru/app/highlights/create/discount',
    title: 'Создать акцию',
    heading: 'Создать акцию',
    kit: form,
    sections: [
      [
        'Акция',
        [
          { field: 'name', label: 'Название акции', value: 'Неделя кухни', max: 100, by: 'counter' },
          { field: 'benefit.value', label: 'Размер скидки', value: '10', unit: '%' },
        ],
      ],
    ],
    buttons: ['Отмена', 'Создать'],
  }),
  publicPage(
    { centre: OZON, url: 'https://www.ozon.ru/product/osina-podnos-servirovochnyy-40-sm-1420170341/', title: 'Страница товара, JSON-LD' },
    {
      language: 'ru',
      shop: 'OZON',
      title: 'Осина Поднос сервировочный 40 см с ручками, берёза',
      price: '1 890 ₽',
      was: '2 300 ₽',
      amount: '1890',
      currency: 'RUB',
      brand: 'Осина',
      images: pictures(150, 3),
      description: 'Поднос из берёзовой фанеры.',
      attributes: { Материал: 'Берёза', Длина: '40 см' },
      words: { brand: 'Бренд', about: 'О товаре', details: 'Описание', also: 'Рекомендуем также' },
    },
    'json-ld',
    'webp',
  ),
];
