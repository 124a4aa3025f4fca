import { AD_PAGES, OWN_FIGURES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const sellerHosts = '^(csp|gsp)\\.aliexpress\\.com$';
const shopHosts = '^([a-z]{2,3}|www)\\.aliexpress\\.(com|us)$';

export const aliexpressPages: MarketplacePages = {
  id: 'aliexpress',
  language: 'en',
  pages: [
    {
      kind: 'listing-editor',
      host: sellerHosts,
      path: '^/(m_apps/(product-publish|aepop-product-publish)|ait/cn_pop/item_product/product_publish)',
      itemId: { query: ['productId'] },
    },
    { kind: 'listing-list', host: sellerHosts, path: '^/(m_apps/(aepop-)?product-?(manage|list)|ait/cn_pop/item_product/product_list)' },
    { kind: 'order-list', host: sellerHosts, path: '^/m_apps/(aepop-)?order-?(manage|list)(?!.*detail)' },
    { kind: 'ad-report', host: sellerHosts, path: '^/m_apps/(ads?|p4p|advert|promote)' },
    { kind: 'promotion-setup', host: sellerHosts, path: '^/m_apps/(aepop-|store-)?(marketing|promotion|coupon|activity|discount)' },
    { kind: 'shop-report', host: sellerHosts, path: `${OWN_FIGURES}/m_apps/(aepop-)?(data|sycm|business|analytics|home)` },
    { kind: 'shop-report', host: 'sycm.aliexpress.com', path: `${OWN_FIGURES}/(?!mc/)` },
    { kind: 'ad-report', host: '^(p4p|ads?)\\.aliexpress\\.com$', path: AD_PAGES },
    { kind: 'public-product', host: shopHosts, path: '^/item/(\\d+)\\.html$', itemId: { pathGroup: 1 } },
  ],
  fields: /* @__PURE__ */ spoken('zh en es ru', [
    { field: 'title', labels: ['商品标题', 'Product title', 'Product Title', 'Title', '标题'], expected: true },
    { field: 'images', labels: ['商品图片', '商品主图', 'Product images', 'Images'], as: 'images', expected: true },
    { field: 'video', labels: ['商品视频', 'Product video'], as: 'images' },
    { field: 'category', labels: ['类目', '商品类目', 'Category'], as: 'choice' },
    { field: 'attributes', labels: ['商品属性', '产品属性', 'Product attributes', 'Attributes'], as: 'group', expected: true },
    { field: 'brand', labels: ['品牌', 'Brand'], as: 'choice' },
    { field: 'price', labels: ['零售价', '价格', 'Retail price', 'Price'], expected: true },
    { field: 'stock', labels: ['库存', 'Stock', 'Inventory'], expected: true },
    { field: 'seller_code', labels: ['商品编码', 'SKU code'] },
    { field: 'description', labels: ['商品详描', '详描', '商品详情', 'Product description', 'Description'], as: 'rich', expected: true },
  ]),
};

export const aliexpressLimits = /* @__PURE__ */ dated(
  [
    { cite: 'AliExpress title 128 characters (memory)', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'title', of: 'length', unit: 'characters', max: 128, ideal: [60, 100] }],
  ],
  [{ cite: 'AliExpress product images (memory)', seen: '2026-11-22', confidence: 'C' }, [{ field: 'images', of: 'count', max: 6 }]],
);
