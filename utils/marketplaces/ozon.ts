import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

export const ozonPages: MarketplacePages = {
  id: 'ozon',
  language: 'ru',
  pages: [
    {
      kind: 'listing-editor',
      host: 'seller.ozon.ru',
      path: '^/app/products/(?:create|add|edit|copy)(?:/(\\d+))?',
      itemId: { pathGroup: 1 },
    },
    { kind: 'listing-editor', host: 'seller.ozon.ru', path: '^/app/products/(\\d+)(/edit|/?$)', itemId: { pathGroup: 1 } },
    { kind: 'listing-list', host: 'seller.ozon.ru', path: '^/app/products(/[a-z-]+)?/?$' },
    { kind: 'order-list', host: 'seller.ozon.ru', path: '^/app/postings(/[a-z-]+)?/?$' },
    { kind: 'ad-report', host: 'seller.ozon.ru', path: '^/app/advertisement/(?!.*/create)' },
    { kind: 'ad-report', host: 'performance.ozon.ru', path: AD_PAGES },
    { kind: 'promotion-setup', host: 'seller.ozon.ru', path: '^/app/(actions|highlights|promo|marketing|discounts?|coupons?)' },
    { kind: 'shop-report', host: 'seller.ozon.ru', path: `${OWN_FIGURES}/app/(analytics|dashboard|finances)` },
    { kind: 'public-product', host: 'www.ozon.ru', path: '^/product/(?:[^/]*-)?(\\d+)/?$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('ru en zh', [
    { field: 'title', labels: ['Название товара', 'Название', 'Product name', '商品名称'], expected: true },
    { field: 'description', labels: ['Аннотация', 'Описание', 'Описание товара', 'Description', '商品描述'], as: 'rich', expected: true },
    { field: 'images', labels: ['Фото', 'Изображения', 'Фото товара', 'Images', '图片'], as: 'images', expected: true },
    { field: 'video', labels: ['Видео', 'Видео товара'], as: 'images' },
    { field: 'category', labels: ['Категория', 'Категория и тип', 'Category', '类目'], as: 'choice' },
    { field: 'product_type', labels: ['Тип', 'Тип товара'], as: 'choice' },
    { field: 'attributes', labels: ['Характеристики', 'Characteristics', '特征'], as: 'group', expected: true },
    { field: 'brand', labels: ['Бренд', 'Brand', '品牌'], as: 'choice' },
    { field: 'price', labels: ['Цена, ₽', 'Цена', 'Price', '价格'], expected: true },
    { field: 'list_price', labels: ['Цена до скидки, ₽', 'Цена до скидки'] },
    { field: 'seller_code', labels: ['Артикул', 'Артикул продавца', 'SKU'] },
    { field: 'tags', labels: ['Хештеги', '#Хештеги'] },
  ]),
};

export const ozonLimits = /* @__PURE__ */ dated([
  // 255 on newer pages.
  { cite: 'Ozon product name 200 characters (255 elsewhere), memory and a third party', seen: '2026-11-22', confidence: 'C' },
  [{ field: 'title', of: 'length', unit: 'characters', max: 200 }],
]);
