import type { CentrePage } from '../centre';
import { NOTATIONS } from '../kits/notation';
import { sideBySide } from '../kits/seller-form';
import { dateRange, pager } from '../kits/seller-frame';
import { adFigures, type Centre, formPage, orderPage, orders, pictures, publicPage, tablePage } from '../kits/seller-page';
import { plainTable, roleTable, splitTable } from '../kits/sheet-tables';

const WB: Centre = {
  marketplace: 'wildberries',
  brand: 'WB Partners',
  colour: '#7b1fa2',
  menu: ['Товары', 'Цены и скидки', 'Поставки', 'Аналитика', 'Продвижение'],
  account: 'ИП Рябина',
  language: 'ru',
};
const form = sideBySide('Form');

const GOODS = [
  ['Плед вязаный хлопковый 130х170', '242017001', 'RB-PL-01', 2490, 61],
  ['Наволочка льняная 50х70', '242017002', 'RB-NV-02', 890.5, 340],
  ['Корзина для белья складная', '242017003', 'RB-KB-03', 1290, 0],
] as const;

export const WILDBERRIES_CENTRE: readonly CentrePage[] = [
  formPage({
    centre: WB,
    pageKind: 'listing-editor',
    url: 'https://seller.wildberries.ru/new-goods/card?nmID=242017001',
    title: 'Карточка товара',
    heading: 'Редактирование карточки',
    kit: form,
    sections: [
      [
        'Основная информация',
        [
          { field: 'title', label: 'Наименование', value: 'Плед вязаный хлопковый 130х170', max: 60, by: 'counter' },
          { field: 'category', label: 'Категория', control: 'chosen', value: 'Пледы' },
          { field: 'brand', label: 'Бренд', value: 'Рябина' },
          { field: 'seller_code', label: 'Артикул продавца', value: 'RB-PL-01' },
          {
            field: 'description',
            label: 'Описание',
            control: 'area',
            value: 'Плед из хлопка крупной вязки. Стирать при 30 градусах.',
            max: 2000,
            by: 'counter',
          },
        ],
      ],
      ['Медиафайлы', [{ field: 'images', label: 'Медиафайлы', control: 'images', value: pictures(160, 4) }]],
      ['Цена', [{ field: 'price', label: 'Цена, ₽', value: '2490' }]],
    ],
    buttons: ['Отменить', 'Сохранить'],
  }),
  tablePage({
    centre: WB,
    pageKind: 'listing-list',
    url: 'https://seller.wildberries.ru/new-goods/all-goods',
    title: 'Карточки товаров',
    heading: 'Карточки товаров',
    tabs: [
      ['Активные', '3'],
      ['Черновики', '8'],
      ['Корзина', '1'],
    ],
    sheet: {
      notation: NOTATIONS.russia,
      id: 'item',
      said: 3,
      columns: [
        { header: '', kind: 'boxes' },
        { header: 'Название товара', metric: 'title' },
        { header: 'Артикул продавца', of: 'code' },
        { header: 'Артикул WB', metric: 'item' },
        { header: 'Цена, ₽', of: 'price', kind: 'bare' },
        { header: 'Остаток', of: 'stock', kind: 'count' },
      ],
      records: GOODS.map(([title, item, code, price, stock]) => ({ title, item, code, price, stock })),
    },
    kit: splitTable({ prefix: 'Table-partners' }),
    after: pager({ says: '1-3 из 3' }),
  }),
  tablePage({
    centre: { ...WB, brand: 'WB Продвижение' },
    pageKind: 'ad-report',
    url: 'https://cmp.wildberries.ru/campaigns/statistics',
    title: 'Статистика кампаний',
    heading: 'Статистика',
    controls: dateRange('01.10.2026', '31.10.2026'),
    sheet: {
      notation: NOTATIONS.russia,
      id: 'item',
      said: 3,
      columns: [
        { header: 'Артикул WB', metric: 'item' },
        { header: 'Название товара', metric: 'title' },
        { header: 'Показы', metric: 'impressions', kind: 'count' },
        { header: 'Клики', metric: 'clicks', kind: 'count' },
        { header: 'CTR %', metric: 'ctr', kind: 'percent' },
        { header: 'Затраты, ₽', metric: 'spend', kind: 'bare' },
        { header: 'Добавления в корзину', metric: 'add_to_cart', kind: 'count' },
        { header: 'Заказано товаров, шт', metric: 'units', kind: 'count' },
        { header: 'Заказано на сумму, ₽', metric: 'sales', kind: 'bare' },
      ],
      records: adFigures(
        GOODS.map(([, item]) => item),
        'item',
        { price: 2490, click: 6.3, scale: 14 },
      ).map((record, index) => ({ ...record, title: GOODS[index]?.[0] ?? '', add_to_cart: 40 + index * 9 })),
    },
    kit: roleTable({ prefix: 'cmp-table', role: 'treegrid' }),
    after: '<div class="count">Всего: 3</div>',
    truth: { window: { from: '2026-10-01', to: '2026-10-31' } },
  }),
  orderPage({
    centre: WB,
    pageKind: 'order-list',
    url: 'https://seller.wildberries.ru/marketplace-orders/new',
    title: 'Сборочные задания',
    heading: 'Сборочные задания',
    tabs: [
      ['Новые', '4'],
      ['На сборке', '2'],
      ['В доставке', '19'],
    ],
    orders: orders(
      ['3420170341', '3420170342', '3420170343'],
      ['Плед', 'Наволочка', 'Корзина'],
      ['2 490 ₽', '890 ₽', '1 290 ₽'],
      'Новое',
      'собрать до 24.11',
    ),
    headers: ['№ задания', 'Покупатель', 'Товар', 'Сумма', 'Статус', 'Срок сборки'],
    kit: plainTable({ prefix: 'Table-partners' }),
  }),
  publicPage(
    { centre: WB, url: 'https://www.wildberries.ru/catalog/242017001/detail.aspx', title: 'Страница товара без разметки' },
    {
      language: 'ru',
      shop: 'Wildberries',
      title: 'Плед вязаный хлопковый 130х170',
      price: '2 490 ₽',
      was: '3 900 ₽',
      amount: '2490',
      currency: 'RUB',
      brand: 'Рябина',
      images: pictures(160, 3),
      description: 'Плед из хлопка крупной вязки.',
      attributes: { Состав: 'хлопок', Размер: '130х170' },
      words: { brand: 'Бренд', about: 'О товаре', details: 'Описание', also: 'С этим товаром покупают' },
    },
    'none',
    'product-page',
  ),
];
