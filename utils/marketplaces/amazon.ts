import { AD_PAGES } from './addresses';
import { dated } from './dated';
import type { MarketplacePages } from './marketplace';
import { spoken } from './words';

const COUNTRY = '(com|ca|com\\.mx|com\\.br|co\\.uk|de|fr|it|es|nl|se|pl|com\\.be|com\\.tr|ae|sa|eg|in|sg|com\\.au|co\\.jp)$';
/** Seller Central's hosts end like the shop's; the two regional ones serve several countries. */
const sellerHosts = `^sellercentral(-europe|-japan)?\\.amazon\\.${COUNTRY}`;
const shopHosts = `^((www|smile|m)\\.)?amazon\\.${COUNTRY}`;
const adHosts = `^advertising\\.amazon\\.${COUNTRY}`;

export const amazonPages: MarketplacePages = {
  id: 'amazon',
  language: 'en',
  pages: [
    {
      kind: 'listing-editor',
      host: sellerHosts,
      path: '^/(abis/listing/(edit|syh|create)|listing/(edit|create))',
      itemId: { query: ['asin'] },
    },
    { kind: 'listing-list', host: sellerHosts, path: '^/(myinventory|inventory|skucentral|hz/inventory)' },
    { kind: 'order-list', host: sellerHosts, path: '^/orders-v3(?!/order/)' },
    { kind: 'shop-report', host: sellerHosts, path: '^/(business-reports|reportcentral|home|amazonsell/business)' },
    {
      kind: 'promotion-setup',
      host: sellerHosts,
      path: '^/(coupons|seller-promotions|promotions?|merchandising(-new)?|deals|prime-discounts|price-discounts)(/|$)',
    },
    { kind: 'ad-report', host: adHosts, path: `${AD_PAGES}/(campaign-manager|cm|reporting|reports|dsp)(/|$)` },
    {
      kind: 'public-product',
      host: shopHosts,
      path: '^/(?:[^/]+/)?(?:dp|gp/product|gp/aw/d)/([A-Z0-9]{10})(?=/|$)',
      itemId: { pathGroup: 1 },
    },
  ],
  fields: /* @__PURE__ */ spoken('en zh tw de fr es it pt ja', [
    {
      field: 'title',
      labels: [
        'Item Name',
        'Product Name',
        'Title',
        '商品名称',
        '商品標題',
        '商品名',
        'Artikelname',
        'Nom de l’article',
        'Nome dell’articolo',
        'Nombre del producto',
      ],
      anchors: ['[name="item_name-0-value"]', '#item_name'],
      expected: true,
    },
    { field: 'item_highlights', labels: ['Item Highlights', '商品亮点', '商品亮點'], anchors: ['[name="title_differentiation-0-value"]'] },
    {
      field: 'bullet',
      labels: [
        'Bullet Point',
        'Bullet Points',
        'Key Product Features',
        '要点',
        '商品要点',
        '商品特性',
        '商品の仕様',
        'Aufzählungspunkt',
        'Viñeta',
        'Punto elenco',
      ],
      anchors: ['[name^="bullet_point-"]', '[id^="bullet_point"]:not([id$="-container"])'],
      expected: true,
    },
    {
      field: 'description',
      labels: [
        'Product Description',
        '商品描述',
        '商品说明',
        '商品の説明',
        'Produktbeschreibung',
        'Description du produit',
        'Descripción del producto',
        'Descrizione del prodotto',
      ],
      anchors: ['[name="product_description-0-value"]', '#product_description'],
      as: 'rich',
      expected: true,
    },
    {
      field: 'search_terms',
      labels: [
        'Generic Keyword',
        'Generic Keywords',
        'Search Terms',
        '搜索关键词',
        '关键词',
        '搜索词',
        '検索キーワード',
        'Suchbegriffe',
        'Términos de búsqueda',
        '通用关键字',
        '通用关键词',
      ],
      anchors: ['[name^="generic_keyword-"]', '#generic_keywords'],
      expected: true,
    },
    {
      field: 'brand',
      labels: ['Brand Name', 'Brand', '品牌名称', '品牌', 'ブランド名', 'Marke', 'Marca', 'Marque'],
      anchors: ['[name^="brand-"]', '#brand_name'],
      expected: true,
    },
    { field: 'product_type', labels: ['Product Type', '商品类型', '商品類型', 'Produkttyp'], as: 'choice' },
    { field: 'price', labels: ['Your Price', 'Standard Price', '您的价格', '价格'] },
    { field: 'list_price', labels: ['List Price', 'List Price with Tax', '标价', '市场价'] },
    { field: 'stock', labels: ['Quantity', '数量', '库存数量'] },
    { field: 'seller_code', labels: ['SKU', 'Seller SKU', '卖家 SKU'] },
    { field: 'images', labels: ['Images', 'Product images', 'Main image', '图片', '商品图片'], as: 'images', expected: true },
  ]),
  product: [
    {
      field: 'title',
      at: [
        '#productTitle',
        '#ebooksProductTitle',
        '#dmusicProductTitle_feature_div h1',
        '#title h1',
        'h1[class*="productTitle"]',
        '#title',
      ],
    },
    {
      field: 'price',
      at: [
        '#corePriceDisplay_desktop_feature_div .priceToPay .a-offscreen',
        '#corePrice_feature_div .a-price .a-offscreen',
        '#priceblock_dealprice',
        '#priceblock_saleprice',
        '#priceblock_ourprice',
        '#price_inside_buybox',
        '#newBuyBoxPrice',
        '#buyNewSection .offer-price',
      ],
    },
    { field: 'bullet', at: ['#feature-bullets li:not(.aok-hidden):not(#replacementPartsFitmentBullet)'] },
    { field: 'description', at: ['#productDescription', '#bookDescription_feature_div', '#aplus'], without: 'h1,h2,h3,.disclaim' },
    { field: 'brand', at: ['#bylineInfo'] },
    { field: 'images', at: ['#landingImage', '#imgBlkFront', '#main-image', '#ebooksImgBlkFront', '#altImages li.imageThumbnail img'] },
    {
      field: 'attributes',
      at: [
        '#productOverview_feature_div tr',
        '#productDetails_techSpec_section_1 tr',
        '#productDetails_detailBullets_sections1 tr',
        '#detailBullets_feature_div li',
      ],
      without: '.a-icon-star,#acrPopover,#SalesRank,a[href*="bestsellers"]',
    },
    { field: 'rating', at: ['#acrPopover', '#averageCustomerReviews .a-icon-alt'] },
    { field: 'reviews', at: ['#acrCustomerReviewText'] },
    { field: 'list_price', at: ['#price .priceBlockStrikePriceString', '#corePriceDisplay_desktop_feature_div .basisPrice .a-offscreen'] },
  ],
};

const MEDIA = ['book', 'music', 'dvd', 'blu-ray', 'video', 'software', 'abis_'];
/** Stores that keep the old limit. On a regional host the store on screen follows a switch, not the address: there the page's counter decides. */
const OLD_RULE = ['amazon.sa', 'amazon.eg', 'amazon.com.tr', 'amazon.ae'];
const CHANGE = '2026-07-27';

export const amazonLimits = /* @__PURE__ */ dated(
  [
    {
      cite: 'Amazon product title requirements since 27 July 2026 (forum notice of 10 June 2026, as quoted by third parties; error 100476)',
      url: 'https://dev.to/toolmaxo/amazon-cut-product-titles-to-75-characters-a-small-checker-that-finds-every-problem-2b0a',
      seen: '2026-11-22',
      confidence: 'B',
    },
    [
      // The field still takes 200; a longer title is shortened by Amazon.
      {
        field: 'title',
        of: 'length',
        unit: 'characters',
        max: 75,
        ideal: [60, 75],
        except: MEDIA,
        exceptHosts: OLD_RULE,
        takesMore: true,
        from: CHANGE,
      },
      { field: 'title', of: 'length', unit: 'characters', max: 200, only: MEDIA, exceptHosts: OLD_RULE, from: CHANGE },
      { field: 'title', of: 'length', unit: 'characters', max: 200, hosts: OLD_RULE, from: CHANGE },
      { field: 'item_highlights', of: 'length', unit: 'characters', max: 125, from: CHANGE },
    ],
  ],
  [
    { cite: 'Amazon product title requirements before 27 July 2026', seen: '2026-11-22', confidence: 'B' },
    [{ field: 'title', of: 'length', unit: 'characters', max: 200, to: CHANGE }],
  ],
  [
    // 250, 255 and 500 characters are told, by category: the narrowest holds, as a question; the page's own counter decides.
    { cite: 'Amazon bullet points: sources disagree (250, 255, 500)', seen: '2026-11-22', confidence: 'C' },
    [{ field: 'bullet', of: 'length', unit: 'characters', min: 10, max: 250 }],
  ],
  [
    // Five are shown; vendors and some categories have ten (memory).
    { cite: 'Amazon bullet points, third-party guides: 3 to 5, together 1,000 characters', seen: '2026-11-22', confidence: 'B' },
    [
      { field: 'bullet', of: 'count', min: 3, ideal: [5, 5], max: 10 },
      { field: 'bullet', of: 'total', unit: 'characters', max: 1000 },
    ],
  ],
  [
    { cite: 'Amazon product description, third-party guides', seen: '2026-11-22', confidence: 'B' },
    [{ field: 'description', of: 'length', unit: 'characters', max: 2000 }],
  ],
  [
    {
      cite: 'Seller Central notice of 3 August 2018: search terms of less than 250 bytes, as quoted by sellerlabs.com',
      seen: '2026-11-22',
      confidence: 'B',
    },
    [{ field: 'search_terms', of: 'total', unit: 'bytes', max: 249 }],
  ],
  [
    { cite: 'Amazon product images, third-party guide', seen: '2026-11-22', confidence: 'B' },
    [{ field: 'images', of: 'count', min: 1, ideal: [6, 9] }],
  ],
);
