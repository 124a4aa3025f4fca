import { type Level, ownTexts } from './around';
import { chosenAmong } from './chosen';
import { wholeNumber } from './count-phrases';
import { phrasesIn } from './phrases';
import { boxesOf, type Print } from './prints';

/** The page shown, of how many. */
export interface Pages {
  now: number;
  of: number;
}

const PAGES = [
  /第\s*(\d[\d,]*)\s*(?:页|頁)?\s*(?:[/,]\s*)?共?\s*(\d[\d,]*)\s*(?:页|頁)/,
  /(\d[\d,]*)\s*\/\s*(\d[\d,]*)\s*(?:页|頁)/,
  /(?:page|seite|página|pagina|halaman|trang|страница|หน้า)\s*(\d[\d,.]*)\s*(?:of|\/|von|sur|de|di|из|dari|trên|trong|จาก)\s*(\d[\d,.]*)/i,
  /(\d[\d,]*)\s*(?:of|\/|von|sur|de|di|из|dari)\s*(\d[\d,]*)\s*(?:pages|seiten|páginas|pagine|halaman|trang|страниц)/i,
];
const BARE = /(?:^|\s)(\d{1,5})\s*\/\s*(\d{1,5})(?=\s|$)/;
const LAST_ONLY = /共\s*(\d[\d,]*)\s*(?:页|頁)/;
const GAP = /^(?:\.{2,}|…|•{2,}|⋯)$/;
/** Pages listed without an ellipsis up to here are all there are. */
const WINDOW = 5;
const TURNS = 'button,a,li,[role="button"],[role="link"]';

const sane = (now: number, of: number): Pages | undefined => (now >= 1 && now <= of ? { now, of } : undefined);

/** Page numbers in a row: 1, then each the next, or any greater one after an ellipsis. */
interface PageList {
  items: { number: number; element: Element }[];
  box: Element;
}

function pageLists(prints: readonly Print[]): PageList[] {
  const lists: PageList[] = [];
  let run: Print[] = [];
  let gap = false;
  const close = () => {
    const list = asList(run);
    if (list) lists.push(list);
    run = [];
    gap = false;
  };
  for (const print of prints) {
    const number = /^\d{1,5}$/.test(print.text) ? Number(print.text) : undefined;
    const last = Number(run.at(-1)?.text ?? 0);
    if (number !== undefined && (number === last + 1 || (gap && number > last))) {
      run.push(print);
      gap = false;
    } else if (run.length > 0 && GAP.test(print.text)) gap = true;
    else {
      close();
      if (number === 1) run.push(print);
    }
  }
  close();
  return lists;
}

/** The numbers as items of one box: each in a branch of its own. */
function asList(run: readonly Print[]): PageList | undefined {
  const [first] = run;
  if (!first) return undefined;
  const chains = run.map(({ element }) => boxesOf(element));
  const box = chains[0]?.find((candidate) => chains.every((chain) => chain.includes(candidate)));
  if (!box) return undefined;
  if (run.length === 1) return { items: [{ number: 1, element: first.element }], box };
  const items = run.map((print, at) => ({ number: Number(print.text), element: chains[at]?.[(chains[at]?.indexOf(box) ?? 0) - 1] }));
  const elements = items.flatMap(({ number, element }) => (element ? [{ number, element }] : []));
  return elements.length === run.length ? { items: elements, box } : undefined;
}

const disabled = (element: Element): boolean =>
  element.matches(':disabled,[aria-disabled="true"]') ||
  element.querySelector(':scope > :disabled,:scope > [aria-disabled="true"]') !== null;

/** Page 1 alone, with nowhere to turn to. */
function isOnlyPage({ items: [only] }: PageList): boolean {
  if (!only) return false;
  for (const box of boxesOf(only.element).slice(1, 5)) {
    const turns = [...box.querySelectorAll(TURNS)].slice(0, 20);
    const after = turns.filter(
      (turn) => turn.compareDocumentPosition(only.element) & Node.DOCUMENT_POSITION_PRECEDING && !turn.contains(only.element),
    );
    const next = after.filter((turn) => !/\d/.test(turn.textContent ?? ''));
    if (next.length > 0) return next.every((turn) => disabled(turn) || turn.closest('[aria-disabled="true"],:disabled') !== null);
  }
  return false;
}

function chosenPage({ items }: PageList): number | undefined {
  const elements = items.map(({ element }) => element);
  const unlinked = items.filter(({ element }) => !element.matches('a[href]') && !element.querySelector('a[href]'));
  const chosen = chosenAmong(elements) ?? (items.length > 1 && unlinked.length === 1 ? unlinked[0]?.element : undefined);
  return items.find(({ element }) => element === chosen)?.number;
}

function listedPages(prints: readonly Print[]): Pages[] {
  return pageLists(prints).flatMap((list) => {
    if (list.items.length === 1) return isOnlyPage(list) ? [{ now: 1, of: 1 }] : [];
    const now = chosenPage(list);
    const of = list.items.at(-1)?.number;
    // Many pagers list the first few pages and leave out the rest without a sign.
    const open = of === list.items.length && of >= WINDOW && now !== of;
    return now === undefined || of === undefined || open ? [] : [{ now, of }];
  });
}

/** Pages said in words: "第 1 页 / 共 8 页", "Page 1 of 8"; a bare "1/8" only beside the arrows that turn them. */
function saidPages(prints: readonly Print[]): Pages[] {
  const found: Pages[] = [];
  for (const phrases of phrasesIn(prints)) {
    for (const { text, box } of phrases) {
      const match = PAGES.map((pattern) => pattern.exec(text)).find((result) => result !== null);
      const bare = match ? undefined : BARE.exec(text);
      const turns = bare && box.querySelectorAll('button,a[href],[role="button"],li').length >= 2;
      const [, now, of] = match ?? (turns ? bare : undefined) ?? [];
      const pages = now && of ? sane(wholeNumber(now), wholeNumber(of)) : undefined;
      if (!pages) continue;
      found.push(pages);
      break;
    }
  }
  return found;
}

/** A pager stands among these texts. */
export function hasPager(prints: readonly Print[]): boolean {
  return (
    saidPages(prints).length > 0 ||
    pageLists(prints).some((list) => list.items.length > 1 || isOnlyPage(list)) ||
    lastPages(prints).length > 0
  );
}

function lastPages(prints: readonly Print[]): number[] {
  return prints.flatMap(({ text }) => {
    const last = LAST_ONLY.exec(text)?.[1];
    return last ? [wholeNumber(last)] : [];
  });
}

function pagesAmong(prints: readonly Print[]): Pages | 'unsure' | undefined {
  const own = prints.filter(({ beside }) => beside !== 'over');
  const found = [...saidPages(own), ...listedPages(own)];
  const [first] = found;
  if (!first) return lastPages(own).includes(1) ? { now: 1, of: 1 } : undefined;
  return found.every(({ now, of }) => now === first.now && of === first.of) ? first : 'unsure';
}

/** Which page of how many a pager at this level around a table says; undefined when the next level may have one. */
export function pagesAt(level: Level): Pages | 'unsure' | undefined {
  for (const prints of ownTexts(level, hasPager)) {
    const pages = pagesAmong(prints);
    if (pages) return pages;
  }
  return undefined;
}
