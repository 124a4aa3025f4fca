/** What structured data says of the page's product: JSON-LD, then microdata, then meta tags. Plain texts, page order. */
export interface StructuredProduct {
  source: 'json-ld' | 'microdata' | 'meta';
  name?: string;
  description?: string;
  brand?: string;
  sku?: string;
  /** As written; two when an offer has a range. */
  prices: readonly string[];
  images: readonly string[];
  attributes: readonly (readonly [name: string, value: string])[];
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const LARGEST_JSON = 500_000;
const DEEPEST = 8;

const ENTITIES = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ['#39', "'"],
  ['nbsp', ' '],
]);
const plain = (text: string): string => text.replace(/&(#?\w{2,5});/g, (whole, name: string) => ENTITIES.get(name) ?? whole).trim();

const isObject = (value: Json | undefined): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Own members only: the data is the page's, `__proto__` included. */
const member = (object: JsonObject, key: string): Json | undefined => (Object.hasOwn(object, key) ? object[key] : undefined);
const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const words = (value: Json | undefined): string | undefined => {
  const [first] = list(value);
  if (typeof first === 'string' || typeof first === 'number') return plain(String(first)) || undefined;
  return isObject(first) ? words(member(first, 'name') ?? member(first, 'url')) : undefined;
};
const ofType = (object: JsonObject, type: RegExp): boolean =>
  list(member(object, '@type')).some((name) => typeof name === 'string' && type.test(name));

function findProducts(value: Json | undefined, depth: number, found: JsonObject[]): void {
  if (depth > DEEPEST || found.length > 20) return;
  for (const entry of list(value).slice(0, 200)) {
    if (!isObject(entry)) continue;
    if (ofType(entry, /^(https?:\/\/schema.org\/)?(Product|ProductGroup|IndividualProduct)$/)) found.push(entry);
    else for (const key of ['@graph', 'mainEntity', 'itemOffered']) findProducts(member(entry, key), depth + 1, found);
  }
}

function pricesOf(offers: Json | undefined): string[] {
  const prices: string[] = [];
  for (const offer of list(offers).slice(0, 200)) {
    if (!isObject(offer)) continue;
    const low = words(member(offer, 'lowPrice'));
    const high = words(member(offer, 'highPrice'));
    const price = words(member(offer, 'price'));
    if (price) prices.push(price);
    else if (low) prices.push(low, ...(high && high !== low ? [high] : []));
    else prices.push(...pricesOf(member(offer, 'offers')));
  }
  return [...new Set(prices)];
}

/** The one product of the page's JSON-LD; undefined when there is none, or several and none of them is the page's. */
function fromJsonLd(document: Document): StructuredProduct | undefined {
  const products: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > LARGEST_JSON) continue;
    try {
      findProducts(JSON.parse(text) as Json, 0, products);
    } catch {
      // Broken structured data is common; the page is read in the other ways.
    }
  }
  const names = new Set(products.map((product) => words(member(product, 'name'))));
  const [product] = products;
  if (!product || names.size > 1) return undefined;
  const name = words(member(product, 'name'));
  const description = words(member(product, 'description'));
  const brand = words(member(product, 'brand'));
  const sku = words(member(product, 'sku')) ?? words(member(product, 'productID'));
  const images = list(member(product, 'image')).map((image) =>
    isObject(image) ? words(member(image, 'url') ?? member(image, 'contentUrl')) : words(image),
  );
  const attributes = list(member(product, 'additionalProperty')).map((property): [string, string] | undefined => {
    if (!isObject(property)) return undefined;
    const label = words(member(property, 'name'));
    const value = words(member(property, 'value'));
    return label && value ? [label, value] : undefined;
  });
  return {
    source: 'json-ld',
    prices: pricesOf(member(product, 'offers')),
    images: images.filter((image) => image !== undefined),
    attributes: attributes.filter((attribute) => attribute !== undefined),
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    ...(brand ? { brand } : {}),
    ...(sku ? { sku } : {}),
  };
}

function itemValue(element: Element): string {
  const content = element.getAttribute('content');
  if (content !== null) return content.trim();
  if (element.localName === 'img') return (element as HTMLImageElement).currentSrc || element.getAttribute('src') || '';
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function fromMicrodata(document: Document): StructuredProduct | undefined {
  const scopes = [...document.querySelectorAll('[itemscope][itemtype*="schema.org/Product"]')].filter(
    (scope) => !scope.parentElement?.closest('[itemscope]'),
  );
  const [scope] = scopes;
  if (!scope || scopes.length > 1) return undefined;
  /** Properties of the product itself, not of something in it (a related product, a review). */
  const own = (name: string, inside: RegExp | undefined): string[] =>
    [...scope.querySelectorAll(`[itemprop~="${name}"]`)]
      .filter((element) => {
        const box = element.parentElement?.closest('[itemscope]');
        return box === scope || (box && inside?.test(box.getAttribute('itemtype') ?? ''));
      })
      .map(itemValue)
      .filter((text) => text !== '');
  const [name] = own('name', undefined);
  const [description] = own('description', undefined);
  const brand = own('brand', undefined)[0];
  const [sku] = own('productID', undefined);
  return {
    source: 'microdata',
    prices: [...new Set([...own('price', /Offer/), ...own('lowPrice', /Offer/), ...own('highPrice', /Offer/)])],
    images: [...new Set(own('image', undefined))],
    attributes: [],
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    ...(brand ? { brand } : {}),
    ...(sku ? { sku } : {}),
  };
}

function fromMeta(document: Document): StructuredProduct {
  const meta = (name: string): string[] =>
    [...document.querySelectorAll(`meta[property="${name}"],meta[name="${name}"]`)]
      .map((tag) => tag.getAttribute('content')?.trim() ?? '')
      .filter(Boolean);
  const [name] = meta('og:title');
  const [description] = meta('og:description');
  const [brand] = [...meta('product:brand'), ...meta('og:brand')];
  return {
    source: 'meta',
    prices: [...new Set([...meta('product:price:amount'), ...meta('og:price:amount')])],
    images: [...new Set(meta('og:image'))],
    attributes: [],
    ...(name ? { name } : {}),
    ...(description ? { description } : {}),
    ...(brand ? { brand } : {}),
  };
}

/** All sources that speak of the page's product, most trusted first. */
export function readStructured(document: Document): StructuredProduct[] {
  return [fromJsonLd(document), fromMicrodata(document), fromMeta(document)].filter((product) => product !== undefined);
}
