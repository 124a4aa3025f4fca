import { escapeHtml, htmlPage } from '../html-page';

/** A public product page in no marketplace's words. */
export interface Product {
  language: string;
  shop: string;
  title: string;
  /** As printed. */
  price: string;
  was?: string;
  /** As structured data has it. */
  amount: string;
  currency: string;
  brand: string;
  images: readonly string[];
  description: string;
  bullets?: readonly string[];
  attributes: Readonly<Record<string, string>>;
  words: { brand: string; about: string; details: string; also: string };
}

type Structure = 'json-ld' | 'microdata' | 'none';

/** Goods of others on the same page. */
const OTHERS = ['Enamel Milk Pan 14 cm', 'Bamboo Bath Shelf'] as const;

/** A product page: title, price, pictures, pairs of properties, goods of others at the end. */
export function productPage(product: Product, structure: Structure, prefix: string): string {
  const { title, price, was, amount, currency, brand, images, description, bullets = [], attributes, words, language, shop } = product;
  const micro = structure === 'microdata';
  const prop = (name: string) => (micro ? ` itemprop="${name}"` : '');
  const data = {
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: title,
    image: images,
    description,
    brand: { '@type': 'Brand', name: brand },
    offers: { '@type': 'Offer', price: amount, priceCurrency: currency },
  };
  const head =
    structure === 'json-ld'
      ? `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script><meta property="og:title" content="${escapeHtml(title)}">`
      : '';
  const offer = micro
    ? `<div itemprop="offers" itemscope itemtype="https://schema.org/Offer"><meta itemprop="priceCurrency" content="${currency}"><span class="${prefix}-price" style="${PRICE}" itemprop="price" content="${amount}">${escapeHtml(price)}</span></div>`
    : `<div class="${prefix}-price-block"><span class="${prefix}-price" style="${PRICE}">${escapeHtml(price)}</span>${was === undefined ? '' : `<del class="${prefix}-was">${escapeHtml(was)}</del>`}</div>`;
  const body = `<header class="top"><b>${escapeHtml(shop)}</b><input type="search" placeholder="Search"></header><div class="product"${micro ? ' itemscope itemtype="https://schema.org/Product"' : ''}>
<div class="gallery">${images.map((src, index) => `<img src="${src}" alt=""${prop('image')}${index === 0 ? ' class="large"' : ''}>`).join('')}</div>
<div class="buy"><h1 class="${prefix}-title"${prop('name')}>${escapeHtml(title)}</h1>${offer}${bullets.length === 0 ? '' : `<h2>${escapeHtml(words.about)}</h2><ul>${bullets.map((bullet) => `<li>${escapeHtml(bullet)}</li>`).join('')}</ul>`}
<table class="${prefix}-properties"><tbody><tr><th>${escapeHtml(words.brand)}</th><td${prop('brand')}>${escapeHtml(brand)}</td></tr>${Object.entries(
    attributes,
  )
    .map(([name, value]) => `<tr><th>${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join('')}</tbody></table></div>
<section class="${prefix}-description"><h2>${escapeHtml(words.details)}</h2><p${prop('description')}>${escapeHtml(description)}</p></section></div>
<aside class="others"><h2>${escapeHtml(words.also)}</h2>${OTHERS.map((other, index) => `<div class="other"><span>${other}</span><span>${escapeHtml(price.replace(/\d/g, String(index + 7)))}</span></div>`).join('')}</aside>`;
  return htmlPage({ language, title: `${title} | ${shop}`, head, style: STYLE, body });
}

/** The price stands out whatever a redesign makes of its class. */
const PRICE = 'font-size:24px;color:#b12704';

/** Texts of other goods on the page. */
export const OTHER_GOODS: readonly string[] = OTHERS;

const STYLE = `body{margin:0;font:14px/1.5 Arial,sans-serif;color:#222}.top{display:flex;gap:20px;padding:12px 24px;border-bottom:1px solid #ddd}.product{display:grid;grid-template-columns:320px 1fr;gap:24px;padding:24px}
.gallery img{width:70px;height:70px}.gallery .large{width:300px;height:300px}h1{font-size:22px;margin:0 0 10px}del{color:#888;margin-left:10px;font-size:15px}
table{border-collapse:collapse;margin-top:12px}th,td{text-align:left;padding:5px 12px;border-bottom:1px solid #eee}th{color:#666;font-weight:400}.others{padding:0 24px 40px}.other{display:inline-grid;margin-right:24px}`;
