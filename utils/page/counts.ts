import { READING_CAPS } from '../reading/reading';
import type { SaidCount } from '../reading/table';
import { type Level, ownTexts } from './around';
import { chosenAmong } from './chosen';
import { bareTotal, countIn, countOfTab, ELSEWHERE, isOfPager } from './count-phrases';
import { hasPager } from './pagers';
import { phrasesIn, printsIn, spanIn } from './phrases';
import { boxAbove, boxesOf, type Print, plain } from './prints';
import type { TablePlace } from './tables/place';

/** Farther than this above or below a table stands what is not its own. In CSS pixels. */
const FAR = 400;
const TOTALS = /^(?:总计|合计|汇总|總計|合計|总共|共计|total|totals|gesamt|итого|всего)\b|^(?:总计|合计|汇总|總計|合計|总共|共计)/i;
const EDGE_ROWS = 3;
/** Boxes around a count looked at for a pager, and texts one may hold. */
const PAGER_STEPS = 4;
const MOST_IN_PAGER = 20;

const said = (rows: number, by: SaidCount['by'], text: string): SaidCount => ({ rows, by, text: text.slice(0, READING_CAPS.label) });

/** All the same, or nothing: of counts that disagree none is known to be this table's. */
function agreed(counts: readonly SaidCount[]): SaidCount[] {
  const [first] = counts;
  return first && counts.every(({ rows }) => rows === first.rows) ? [first] : [];
}

/** Over or under the table: not in a column beside it, not screens away. */
function overOrUnder(box: Element, elements: readonly Element[]): boolean {
  const own = elements.filter((element) => element.ownerDocument === box.ownerDocument).map((element) => element.getBoundingClientRect());
  if (own.length === 0) return true;
  const { left, right, top, bottom } = box.getBoundingClientRect();
  const across = own.some((rect) => left < rect.right && right > rect.left);
  return across && bottom > Math.min(...own.map((rect) => rect.top)) - FAR && top < Math.max(...own.map((rect) => rect.bottom)) + FAR;
}

/** Counts printed among these texts. */
function countsAmong(prints: readonly Print[], elements: readonly Element[]): SaidCount[] {
  const found: SaidCount[] = [];
  const pager = hasPager(prints);
  for (const phrases of phrasesIn(prints.filter((print) => print.beside !== 'over'))) {
    for (const { text, box, prints: parts } of phrases) {
      const [first] = parts;
      const bare = parts.length === 1 ? bareTotal(text) : undefined;
      const count = countIn(text) ?? bare ?? headingCount(text, box);
      if (!first || !count) continue;
      const doubtful = bare !== undefined || (first.beside === 'nav' && !pager);
      const inPager = doubtful && standsInPager(first, prints, count.range);
      if ((inPager || !doubtful) && !ofSomethingElse(box, prints) && overOrUnder(box, elements))
        found.push(said(count.rows, count.range || pager || inPager ? 'pager' : 'text', text));
      break;
    }
  }
  return found;
}

/**
 * A box around a count holds nothing but what pagers hold, and something of it: page numbers, a page size, buttons to turn pages.
 * @param range the count stands with the range of rows shown: sign enough beside buttons without words
 */
function standsInPager(count: Print, prints: readonly Print[], range: boolean): boolean {
  const at = prints.indexOf(count);
  return boxesOf(count.element)
    .slice(1, PAGER_STEPS)
    .some((box) => {
      const { from, to } = spanIn(box, prints, at, MOST_IN_PAGER);
      if (to - from > MOST_IN_PAGER) return false;
      const others = prints.slice(from, to).filter((print) => print !== count);
      const signs = others.filter(({ text }) => /[\p{L}\d]/u.test(text));
      if (others.some(({ text }) => !isOfPager(text))) return false;
      return signs.length > 0 || (range && box.querySelector('button,a,[role="button"]') !== null);
    });
}

function headingCount(text: string, box: Element): { rows: number; range: boolean } | undefined {
  const rows = countOfTab(text);
  return rows !== undefined && box.closest('h1,h2,h3,h4,h5,h6,[role="heading"]') ? { rows, range: false } : undefined;
}

/** A word beside the counter says that it counts messages, drafts, tasks. */
function ofSomethingElse(box: Element, prints: readonly Print[]): boolean {
  const at = prints.findIndex(({ element }) => box.contains(element));
  const around = boxAbove(box);
  if (at < 0 || !around) return false;
  const near = printsIn(around, prints, at, 6);
  return near.length <= 6 && near.some(({ text }) => text.length <= 20 && ELSEWHERE.test(text));
}

/** The count of the chosen tab, where several tabs print one each. */
function tabCounts(prints: readonly Print[]): SaidCount[] {
  const found: SaidCount[] = [];
  const groups = new Map<Element, Map<Element, string>>();
  for (const phrases of phrasesIn(prints)) {
    for (const { text, box } of phrases) {
      if (countOfTab(text, box) === undefined) continue;
      const [, ...above] = boxesOf(box).slice(0, 5);
      let item = box;
      for (const group of above) {
        const items = groups.get(group) ?? new Map<Element, string>();
        groups.set(group, items.set(item, text));
        item = group;
      }
      break;
    }
  }
  for (const items of groups.values()) {
    const [first] = items.keys();
    const parent = first && boxAbove(first);
    if (!parent || items.size < 2) continue;
    const chosen = chosenAmong([...parent.children].filter((child) => child.checkVisibility()));
    const text = chosen && items.get(chosen);
    const rows = text === undefined ? undefined : countOfTab(text, chosen);
    if (rows !== undefined && text !== undefined) found.push(said(rows, 'tab', text));
  }
  return found;
}

/** The counts printed at one level around a table, the pager's before any other; undefined when the next level may have some. */
export function countsAt(level: Level, { elements }: TablePlace): SaidCount[] | undefined {
  const says = (prints: readonly Print[]) => countsAmong(prints, elements).length > 0;
  const counts = ownTexts(level, says).flatMap((prints) => countsAmong(prints, elements));
  if (counts.length > 0) {
    const pager = agreed(counts.filter(({ by }) => by === 'pager'));
    return pager.length > 0 ? pager : agreed(counts);
  }
  const tabs = level.shared ? [] : tabCounts(level.before);
  return tabs.length > 0 ? agreed(tabs) : undefined;
}

/** `aria-rowcount` of the grid less its header rows; -1 in ARIA = not known. */
function ariaCount({ elements, others }: TablePlace): SaidCount[] {
  const foreign = new Set(others.flatMap(boxesOf));
  const [first] = elements;
  const grids = [...elements, ...elements.flatMap((element) => [...element.querySelectorAll('[aria-rowcount]')])];
  for (const box of first ? boxesOf(first) : []) {
    if (foreign.has(box)) break;
    grids.push(box);
  }
  const grid = grids.find((element) => element.hasAttribute('aria-rowcount'));
  const printed = grid?.getAttribute('aria-rowcount') ?? '';
  if (!grid || !/^\d{1,9}$/.test(printed)) return [];
  const rows = Number(printed) - headerRows(grid);
  return rows >= 0 ? [said(rows, 'aria', `aria-rowcount ${printed}`)] : [];
}

function headerRows(grid: Element): number {
  const rows = [...grid.querySelectorAll('thead tr,[role="row"]')].slice(0, 20);
  const heads = rows.filter((row) => row.localName === 'tr' || row.querySelector('[role="columnheader"]'));
  const indices = heads.map((row) => Number(row.getAttribute('aria-rowindex')));
  if (heads.length === 0) return grid.querySelector('[role="columnheader"],th') ? 1 : 0;
  return indices.every((index) => index > 0)
    ? Math.max(...indices)
    : heads.filter((row) => row.parentElement === heads[0]?.parentElement).length;
}

/** What the table itself prints: "总计 2 条" of its totals row, a foot or caption with a count. */
function printedInside(elements: readonly Element[]): SaidCount[] {
  const found: SaidCount[] = [];
  for (const element of elements) {
    const rows = [...element.querySelectorAll('tr,[role="row"]')];
    const edge = rows.length <= EDGE_ROWS * 2 ? rows : [...rows.slice(0, EDGE_ROWS), ...rows.slice(-EDGE_ROWS)];
    for (const row of edge) {
      const cells = [...row.children].slice(0, 4);
      const apart = cells.length === 1 || row.closest('tfoot') !== null;
      for (const cell of cells) {
        const text = row.checkVisibility() ? plain((cell.textContent ?? '').slice(0, 120)) : '';
        const count = apart || TOTALS.test(text) ? countIn(text) : undefined;
        if (count) found.push(said(count.rows, count.range ? 'pager' : 'text', text));
      }
    }
    const caption = element.querySelector('caption')?.textContent ?? '';
    const count = countIn(plain(caption.slice(0, 120)));
    if (count) found.push(said(count.rows, 'text', plain(caption)));
  }
  return agreed(found);
}

/** The counts a table declares or prints itself. */
export const countsInside = (place: TablePlace): SaidCount[] => [...ariaCount(place), ...printedInside(place.elements)];
