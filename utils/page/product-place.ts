import { wholePrice } from './price-text';

/** Where nothing names them, a product page still shows its title, price and gallery by their places. */

const MOST_TEXTS = 5_000;
const MOST_IN_BLOCK = 3_000;
const STEPS_UP = 12;
/** Parts of a page that speak of something else than its product. */
const ELSEWHERE = 'nav,aside,footer,button,select,option,[role="navigation"],[role="complementary"]';
const STRUCK = 'del,s,strike';

const oneLine = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
const drawn = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
const styleOf = (element: Element): CSSStyleDeclaration => (element.ownerDocument.defaultView as Window).getComputedStyle(element);
const fontSize = (element: Element): number => Number.parseFloat(styleOf(element).fontSize);

/** The text that the document's own title repeats: the longest, printed largest. */
function repeatedInTitle(document: Document): Element | undefined {
  const whole = oneLine(document.title);
  let best: { element: Element; length: number; size: number } | undefined;
  if (!document.body || whole.length < 8) return undefined;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
    const text = oneLine((walker.currentNode as Text).data);
    const element = walker.currentNode.parentElement;
    const { length } = text;
    if (length < 8 || length * 2.5 < whole.length || length < (best?.length ?? 0) || !element || !whole.includes(text)) continue;
    if (element.closest(`script,style,a,${ELSEWHERE}`) || !drawn(element)) continue;
    const size = fontSize(element);
    if (!best || length > best.length || size > best.size) best = { element, length, size };
  }
  return best?.element;
}

/** The element that shows the product's title; 'several' where headings of the first rank compete for it. */
export function titleElement(document: Document): Element | 'several' | undefined {
  const headings = [...document.querySelectorAll('h1,[role="heading"][aria-level="1"]')].filter(
    (heading) => drawn(heading) && oneLine(heading.textContent) !== '',
  );
  const repeated = repeatedInTitle(document);
  const holding = headings.find((heading) => heading.contains(repeated ?? null));
  // A shop's name is a heading of the first rank on many pages.
  if (holding || repeated) return holding ?? repeated;
  return headings.length > 1 ? 'several' : headings[0];
}

function struck(element: Element, block: Element): boolean {
  if (element.closest(STRUCK) || element.querySelector(STRUCK)) return true;
  for (let box: Element | null = element; box && box !== block; box = box.parentElement)
    if (styleOf(box).textDecorationLine.includes('line-through')) return true;
  return [...element.children].some((child) => styleOf(child).textDecorationLine.includes('line-through'));
}

/** In a card of its own picture that the title is no part of: other goods. */
function ofOtherGoods(element: Element, block: Element): boolean {
  for (let box: Element | null = element; box && box !== block; box = box.parentElement)
    for (const image of box.querySelectorAll('img')) {
      const { width, height } = image.getBoundingClientRect();
      if (width >= 60 && height >= 60) return true;
    }
  return false;
}

/**
 * The price that stands with the title: in the smallest box around it that prints any, the one in the largest letters, neither struck nor of
 * other goods. 'several' where two are as large.
 */
export function priceBeside(title: Element, textOf: (element: Element) => string): string | 'several' | undefined {
  const { top, bottom, left, right } = title.getBoundingClientRect();
  const near = (element: Element): boolean => {
    const place = element.getBoundingClientRect();
    return place.top < bottom + 700 && place.bottom > top - 400 && place.right > left - 40 && place.left < right + 40;
  };
  let block = title.parentElement;
  for (let step = 0; block && step < STEPS_UP; step += 1, block = block.parentElement) {
    const within: Element = block;
    const printed = [...within.querySelectorAll('*')]
      .slice(0, MOST_IN_BLOCK)
      .filter((element) => (element.textContent ?? '').length <= 60 && !title.contains(element) && !element.contains(title))
      .filter((element) => wholePrice(oneLine(textOf(element))) && drawn(element));
    const prices = printed
      .filter((element) => !printed.some((inner) => inner !== element && element.contains(inner)))
      .filter(
        (element) => !element.closest(`a,${ELSEWHERE}`) && near(element) && !struck(element, within) && !ofOtherGoods(element, within),
      )
      .map((element) => ({
        text: oneLine(textOf(element)),
        size: Math.max(...[element, ...element.children].map(fontSize)),
      }));
    if (prices.length === 0) continue;
    const largest = Math.max(...prices.map(({ size }) => size));
    const texts = [...new Set(prices.filter(({ size }) => size === largest).map(({ text }) => text))];
    return texts.length === 1 ? texts[0] : 'several';
  }
  return undefined;
}

/** One picture in several sizes has one name. */
const nameOf = (image: HTMLImageElement): string =>
  (image.getAttribute('src') ?? '')
    .split('?')[0]
    ?.split('/')
    .at(-1)
    ?.replace(/\.(?:jpe?g|png|webp|avif)_.*$/i, '')
    .replace(/_?\d+x\d+_?/g, '') ?? '';

/** The largest picture of the first screens and those in one box with it: a box that says next to nothing and does not hold the title. */
export function galleryOf(document: Document, title: Element | undefined): HTMLImageElement[] {
  const area = (image: HTMLImageElement): number => {
    const { width, height, top } = image.getBoundingClientRect();
    return width >= 200 && height >= 200 && top < 2_000 ? width * height : 0;
  };
  const [largest] = [...document.images]
    .slice(0, 500)
    .filter(area)
    .sort((a, b) => area(b) - area(a));
  if (!largest) return [];
  let gallery: Element = largest;
  for (let box = largest.parentElement; box && box !== document.body; box = box.parentElement) {
    if ((title && box.contains(title)) || oneLine(box.textContent).length > 40) break;
    gallery = box;
  }
  const names = new Set<string>();
  const all = gallery === largest ? [largest] : [largest, ...gallery.querySelectorAll('img')];
  return all.filter((image) => {
    const { width, height } = image.getBoundingClientRect();
    const name = nameOf(image);
    if (width < 30 || height < 30 || (name && names.has(name))) return false;
    names.add(name);
    return true;
  });
}
