import { normaliseLabel } from './labels';

const HEADINGS =
  'h1,h2,h3,h4,legend,[role="heading"],[role="tab"][aria-selected="true"],[aria-current]:not([aria-current="false"]),[role="dialog"][aria-label],[aria-label*="readcrumb"]>:last-child,[aria-label*="readcrumb"] li:last-child';
/** Menus name every module of a shell, buttons and cells what could be done or is listed. */
const NO_TITLE =
  'a,button,[role="tab"],nav,menu,aside,li,table,form,select,[role="menu"],[role="menubar"],[role="navigation"],[role="tree"],[role="tablist"],[role="grid"]';
/** A page says what it is near its beginning. */
const MOST_TEXTS = 3_000;

const shown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });

/** The parts of 「商品管理-千牛工作台」, and a heading without its count. */
const named = (text: string): string => normaliseLabel(text.replace(/[(（]\d+[)）]\s*$/, ''));

/**
 * Asks of a page what it calls itself: its title, headings, the chosen tab, the breadcrumb, or what is printed large outside menus. The page is
 * gone through once, at the first question.
 */
export function titlesOf(document: Document): (texts: readonly string[]) => boolean {
  let titles: Set<string> | undefined;
  const collect = (): Set<string> => {
    const found = new Set(document.title.split(/[-–—|_·•]/).map(named));
    for (const element of document.querySelectorAll(HEADINGS))
      if (shown(element))
        for (const text of [element.getAttribute('aria-label'), element.textContent]) if (text && text.length < 40) found.add(named(text));
    if (!document.body) return found;
    const usual = Number.parseFloat(getComputedStyle(document.body).fontSize);
    const standsOut = (element: Element): boolean => {
      const { fontSize, fontWeight } = getComputedStyle(element);
      return Number.parseFloat(fontSize) > usual || Number(fontWeight) >= 600;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let seen = 0; seen < MOST_TEXTS && walker.nextNode(); seen += 1) {
      const text = (walker.currentNode as Text).data.trim();
      const element = walker.currentNode.parentElement;
      if (text.length < 2 || text.length > 30 || !element || element.closest(NO_TITLE)) continue;
      if (standsOut(element) && shown(element)) found.add(named(text));
    }
    return found;
  };
  return (texts) => {
    titles ??= collect();
    const here = titles;
    return texts.some((text) => here.has(named(text)));
  };
}
