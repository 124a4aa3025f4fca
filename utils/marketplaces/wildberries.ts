import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const wildberriesPages: MarketplacePages = {
  id: 'wildberries',
  language: 'ru',
  pages: [
    {
      kind: 'listing-editor',
      host: 'seller.wildberries.ru',
      path: '^/new-goods/(card|create|edit)',
      itemId: { query: ['nmID', 'vendorCode'] },
    },
    { kind: 'listing-list', host: 'seller.wildberries.ru', path: '^/new-goods(/|$)' },
    { kind: 'order-list', host: 'seller.wildberries.ru', path: '^/(marketplace-)?orders' },
    { kind: 'promotion-setup', host: 'seller.wildberries.ru', path: '^/(dp-promo|promo|discount|coupons?)' },
    { kind: 'shop-report', host: 'seller.wildberries.ru', path: `${OWN_FIGURES}/(content-)?(analytics|statistics|reports?|dashboard)` },
    { kind: 'ad-report', host: 'cmp.wildberries.ru', path: AD_PAGES },
    { kind: 'public-product', host: 'www.wildberries.ru', path: '^/catalog/(\\d+)/detail\\.aspx$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('ru en zh', [
    { field: 'title', labels: ['Наименование', 'Название товара', 'Title', '商品名称'], expected: true },
    { field: 'description', labels: ['Описание', 'Description', '商品描述'], as: 'rich', expected: true },
    { field: 'images', labels: ['Медиафайлы', 'Фото', 'Photos', '图片'], as: 'images', expected: true },
    { field: 'video', labels: ['Видео', 'Video'], as: 'images' },
    { field: 'category', labels: ['Категория', 'Предмет', 'Category'], as: 'choice' },
    { field: 'attributes', labels: ['Характеристики', 'Основная информация', 'Characteristics'], as: 'group', expected: true },
    { field: 'brand', labels: ['Бренд', 'Brand', '品牌'], as: 'choice' },
    { field: 'price', labels: ['Цена', 'Цена, ₽', 'Price'], expected: true },
    { field: 'stock', labels: ['Остаток', 'Количество'] },
    { field: 'seller_code', labels: ['Артикул продавца', 'Артикул', 'Vendor code'] },
  ]),
};

export const wildberriesLimits = /* @__PURE__ */ dated([
  // Some categories take descriptions of 5,000.
  { cite: 'Wildberries name 60 characters, description 2000 (memory)', seen: '2026-11-22', confidence: 'C' },
  [
    { field: 'title', of: 'length', unit: 'characters', max: 60 },
    { field: 'description', of: 'length', unit: 'characters', max: 2000 },
  ],
]);
