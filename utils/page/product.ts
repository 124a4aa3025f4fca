import type { MarketplacePages } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import { pictureWords } from '../reading/picture-words';
import { type ImageFact, type NotRead, READING_CAPS, type ReadField } from '../reading/reading';
import { imageFact } from './pictures';
import { bareAmount, pricesIn } from './price-text';
import { galleryOf, priceBeside, titleElement } from './product-place';
import { readStructured, type StructuredProduct } from './structured';

export const PRODUCT_FIELDS: readonly { field: FieldName }[] = (
  ['title', 'price', 'images', 'description', 'brand', 'attributes'] as const
).map((field) => ({ field }));

/** Text as a reader of the page has it: no scripts, no styles, hidden duplicates left out while the element is drawn. */
function textOf(element: Element, without?: string): string {
  const copy = element.cloneNode(true) as Element;
  if (without) for (const part of copy.querySelectorAll(without)) part.remove();
  for (const hidden of copy.querySelectorAll('script,style,noscript,template,[hidden],[aria-hidden="true"]')) hidden.remove();
  for (const line of copy.querySelectorAll('br,p,div,li,tr,h1,h2,h3,h4')) line.append('\n');
  return (copy.textContent ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

/** One price, or a range of two; anything else is not one price and is not read. */
function onePrice(prices: readonly string[]): string | undefined {
  if (prices.length === 1) return prices[0];
  return prices.length === 2 ? `${prices[0]} - ${prices[1]}` : undefined;
}

const BYLINE =
  /^(?:visit the|brand|by|marke|marca|marque|visita lo store di|besuche(?:n sie)? den|visitez la boutique|visita la tienda de|ブランド|品牌)\s*[::]?\s*(.+?)(?:[\s-]*(?:store|shop|ストアを表示))?$/i;
const BRAND_NAMES = /^(?:brand(?: name)?|marke|marca|marque|ブランド(?:名)?|品牌|品牌名称)$/i;

function brandFrom(byline: string): string {
  const line = byline.split('\n')[0]?.trim() ?? '';
  return BYLINE.exec(line)?.[1]?.trim() ?? line;
}

const tidy = (text: string): string =>
  text
    .replace(/[\u200e\u200f\u202a-\u202e]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*[:：]$/, '')
    .trim();

/** "Name : value" of a row: header and data cells, terms and definitions, or a text with a colon. A row may hold several. */
function pairsOf(row: Element): [string, string][] {
  const cells = [...row.children].filter((cell) => /^(?:th|td|dt|dd)$/.test(cell.localName)).map((cell) => textOf(cell));
  const parts = [...row.children].map((child) => textOf(child)).filter(Boolean);
  let texts = cells.length > 0 && cells.length % 2 === 0 ? cells : textOf(row).split(/\s*[:：]\s*/, 2);
  if (texts.length < 2 && parts.length === 2) texts = parts;
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < Math.min(texts.length, 20); at += 2) {
    const name = tidy(texts[at] ?? '');
    const value = tidy(texts[at + 1] ?? '');
    if (name && value && name.length <= 80 && value.length <= 2_000) pairs.push([name, value]);
  }
  return pairs;
}

function better(images: readonly ImageFact[]): ImageFact[] {
  const seen = new Set<string>();
  return images.filter(({ src }) => {
    const fresh = !seen.has(src) && !src.startsWith('data:image/gif');
    seen.add(src);
    return fresh;
  });
}

function pictureOf(element: Element): ImageFact | undefined {
  const large =
    element.getAttribute('data-old-hires') || element.getAttribute('data-zoom-image') || element.getAttribute('data-large-image');
  const fact = imageFact(element as HTMLElement);
  return large && large.length <= READING_CAPS.url ? { ...fact, src: large } : fact;
}

/** Reads a public product page: the marketplace's well-known elements, then structured data, then what every product page has. */
export function readProduct(document: Document, marketplace: MarketplacePages): { fields: ReadField[]; notRead: NotRead[] } {
  const fields: ReadField[] = [];
  const notRead: NotRead[] = [];
  const structured = readStructured(document);
  const known = (field: FieldName) => marketplace.product?.find((entry) => entry.field === field);
  const elements = (field: FieldName): Element[] => {
    for (const selector of known(field)?.at ?? []) {
      const found = [...document.querySelectorAll(selector)]
        .slice(0, READING_CAPS.images)
        .filter((element) => element.localName === 'img' || textOf(element) !== '');
      if (found.length > 0) return found;
    }
    return [];
  };
  const push = (field: FieldName, text: string, how: ReadField['how'], more: Partial<ReadField> = {}): boolean => {
    if (text.length > READING_CAPS.text) {
      notRead.push({ field, reason: 'tooLarge' });
      return true;
    }
    fields.push({ field, text, label: '', how, ...more });
    return true;
  };
  const saidBy = <T>(pick: (product: StructuredProduct) => T | undefined, from: readonly StructuredProduct['source'][]): T | undefined => {
    for (const product of structured) {
      const value = from.includes(product.source) ? pick(product) : undefined;
      if (value) return value;
    }
    return undefined;
  };
  const sure = ['json-ld', 'microdata'] as const;
  const any = ['json-ld', 'microdata', 'meta'] as const;
  const oneLine = (element: Element | undefined, without?: string) => (element ? textOf(element, without).replace(/\s+/g, ' ') : '');

  let found: { title: ReturnType<typeof titleElement> } | undefined;
  const title = () => {
    found ??= { title: titleElement(document) };
    return found.title;
  };

  const readTitle = () => {
    const [element] = elements('title');
    if (element) return push('title', oneLine(element, known('title')?.without), 'element');
    const name = saidBy((product) => product.name, sure);
    if (name) return push('title', name.replace(/\s+/g, ' '), 'structured');
    const placed = title();
    if (placed && placed !== 'several') return push('title', oneLine(placed), 'element');
    const meta = saidBy((product) => product.name, ['meta']);
    return meta ? push('title', meta, 'structured') : notRead.push({ field: 'title', reason: placed ? 'ambiguous' : 'labelNotFound' });
  };

  const readPrice = () => {
    let several = false;
    for (const selector of known('price')?.at ?? []) {
      const printed = [...document.querySelectorAll(selector)]
        .slice(0, 50)
        .map((element) => oneLine(element) || (element.getAttribute('content') ?? ''));
      const prices = [...new Set(printed.flatMap((text) => (bareAmount(text) ? [text] : pricesIn(text))))];
      const price = onePrice(prices);
      if (price) return push('price', price, 'element');
      several ||= prices.length > 1;
    }
    const price = onePrice(saidBy((product) => (product.prices.length > 0 ? product.prices : undefined), any) ?? []);
    if (price) return push('price', price, 'structured');
    const placed = elements('title')[0] ?? title();
    const beside = placed && placed !== 'several' ? priceBeside(placed, textOf) : undefined;
    if (beside && beside !== 'several') return push('price', beside, 'element');
    several ||= beside === 'several';
    return notRead.push({ field: 'price', reason: several ? 'ambiguous' : 'labelNotFound' });
  };

  const pushImages = (how: ReadField['how'], all: readonly ImageFact[]) => {
    const images = all.slice(0, READING_CAPS.images);
    return push('images', pictureWords(images), how, { images });
  };

  const readImages = () => {
    const own = better(
      (marketplace.product?.filter(({ field }) => field === 'images') ?? [])
        .flatMap(({ at }) => at)
        .flatMap((selector) => [...document.querySelectorAll(selector)])
        .slice(0, 300)
        .map(pictureOf)
        .filter((image) => image !== undefined),
    );
    if (own.length > 0) return pushImages('element', own);
    const said = (saidBy((product) => (product.images.length > 0 ? product.images : undefined), any) ?? []).filter(
      (src) => src.length <= READING_CAPS.url,
    );
    if (said.length > 0) return pushImages('structured', better(said.map((src) => ({ src }))));
    const placed = title();
    const gallery = galleryOf(document, placed === 'several' ? undefined : placed);
    const facts = better(gallery.map(pictureOf).filter((image) => image !== undefined));
    return facts.length > 0 ? pushImages('element', facts) : notRead.push({ field: 'images', reason: 'labelNotFound' });
  };

  const readDescription = () => {
    const [element] = elements('description');
    if (element) return push('description', textOf(element, known('description')?.without), 'element');
    const frame = document.querySelector<HTMLIFrameElement>('iframe#desc_ifr,iframe[id*="desc" i]');
    if (frame) {
      const body = frame.contentDocument?.body;
      if (body && textOf(body)) return push('description', textOf(body), 'frame');
      if (!body) return notRead.push({ field: 'description', reason: 'closed' });
    }
    const said = saidBy((product) => product.description, sure);
    return said ? push('description', said, 'structured') : notRead.push({ field: 'description', reason: 'labelNotFound' });
  };

  const pairs: [string, string][] = [];
  const readAttributes = () => {
    const own = known('attributes');
    const rows = (own?.at ?? []).flatMap((selector) => [...document.querySelectorAll(selector)]);
    for (const row of rows.slice(0, 300)) {
      if (!own?.without || !row.querySelector(own.without)) pairs.push(...pairsOf(row));
    }
    const how = pairs.length > 0 ? 'element' : 'structured';
    if (pairs.length === 0)
      for (const [name, value] of saidBy((product) => (product.attributes.length > 0 ? product.attributes : undefined), sure) ?? [])
        pairs.push([name, value]);
    const seen = new Set<string>();
    for (const [name, value] of pairs) {
      if (seen.has(name) || fields.length >= READING_CAPS.fields) continue;
      seen.add(name);
      push('attributes', value, how, { name: name.slice(0, READING_CAPS.label), label: name.slice(0, READING_CAPS.label) });
    }
    if (pairs.length === 0) notRead.push({ field: 'attributes', reason: 'labelNotFound' });
  };

  const readBrand = () => {
    const named = pairs.find(([name]) => BRAND_NAMES.test(name))?.[1];
    if (named) return push('brand', named, 'element');
    const said = saidBy((product) => product.brand, sure);
    if (said) return push('brand', said, 'structured');
    const [byline] = elements('brand');
    return byline ? push('brand', brandFrom(textOf(byline)), 'element') : notRead.push({ field: 'brand', reason: 'labelNotFound' });
  };

  readTitle();
  readPrice();
  for (const bullet of elements('bullet')) push('bullet', textOf(bullet), 'element');
  readDescription();
  readImages();
  readAttributes();
  readBrand();
  for (const field of ['list_price', 'rating', 'reviews', 'category'] as const) {
    const [element] = elements(field);
    if (element) push(field, oneLine(element), 'element');
  }
  return { fields, notRead };
}
