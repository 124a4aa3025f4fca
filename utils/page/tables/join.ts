import { align, type Fitted } from './align';
import { areBeside, nearness } from './beside';
import { rowName } from './names';
import type { Head, Line, Part } from './part';
import { isShown } from './visible';

/** One logical table, however many elements draw it. */
export interface Joined {
  elements: Element[];
  heads: readonly Head[];
  lines: readonly Line[];
  cut: boolean;
}

/** What stands there as a table and cannot be read as one. */
export interface Refused {
  element: Element;
  heads: readonly Head[];
  reason: 'empty' | 'shape';
}

/** Pixels between parts that touch. */
const TOUCH = 3;
/** A foot in an element of its own has no more rows than this. */
const MOST_SUMS = 3;

const plain = (element: Element | undefined): string => (element?.textContent ?? '').replace(/\s+/g, '');
const wordsOf = (heads: readonly Head[]): string[] => heads.map(({ element }) => plain(element)).filter((word) => word !== '');

const isSeen = ({ element }: Head): boolean => element === undefined || isShown(element);

/** A column whose header is there and not drawn is drawn by another part. */
function withoutHidden(table: Joined): Joined {
  const shown = table.heads.map(isSeen);
  if (!shown.includes(false) || !shown.includes(true)) return table;
  return {
    ...table,
    heads: table.heads.filter((_, index) => shown[index]),
    lines: table.lines.map((line) => ({ ...line, cells: line.cells.filter((_, index) => shown[index]) })),
  };
}

function joined(part: Part, elements: readonly Element[], fitted: Fitted, cut: boolean): Joined {
  return { elements: [...elements], ...fitted, cut: part.cut || cut };
}

/** A head without rows and rows without a head, with nothing said between them. */
function paired(heads: Part[], body: Part, parts: readonly Element[]): Joined | undefined {
  const fits = heads.flatMap((head) => {
    if (!areBeside(head.elements.at(-1) ?? head.element, body.element, parts)) return [];
    const fitted = align(head.heads, body.lines, false);
    return fitted ? [{ head, fitted, near: nearness(head.element, body.element) }] : [];
  });
  const best = fits.sort((a, b) => b.near - a.near)[0];
  if (!best) return undefined;
  heads.splice(heads.indexOf(best.head), 1);
  return joined(body, [...best.head.elements, ...body.elements], best.fitted, best.head.cut);
}

/** A foot drawn beside its table by an element of its own. */
function takeFoot(table: Joined, foot: Part, parts: readonly Element[]): boolean {
  const last = table.elements.at(-1);
  const width = table.heads.length;
  if (!last || foot.lines.length > MOST_SUMS || foot.lines.some(({ cells }) => cells.length !== width)) return false;
  const [above, below] = [last.getBoundingClientRect(), foot.element.getBoundingClientRect()];
  const under =
    Math.abs(above.left - below.left) <= TOUCH && Math.abs(above.right - below.right) <= TOUCH && below.top >= above.bottom - TOUCH;
  if (!foot.lines.every(({ apart }) => apart) && !(under && foot.lines.length === 1)) return false;
  if (!areBeside(last, foot.element, parts)) return false;
  table.elements.push(foot.element);
  table.lines = [...table.lines, ...foot.lines.map((line): Line => ({ ...line, apart: true }))];
  return true;
}

const placesIn = (one: Joined, whole: Joined): number[] =>
  one.heads.map(({ element }) => whole.heads.findIndex((head) => plain(head.element) === plain(element)));

/** A table with the columns it hides taken from where they are drawn once more. */
function completed(whole: Joined, one: Joined): Joined {
  const places = placesIn(one, whole);
  const from = whole.heads.map((head, column) => (isSeen(head) ? -1 : places.indexOf(column)));
  return {
    elements: [...whole.elements, ...one.elements],
    heads: whole.heads.map((head, column) => one.heads[from[column] ?? -1] ?? head),
    lines: whole.lines.map((line, row) => ({
      ...line,
      cells: line.cells.map((cell, column) => ((from[column] ?? -1) < 0 ? cell : one.lines[row]?.cells[from[column] ?? -1])),
    })),
    cut: whole.cut,
  };
}

/** The same columns drawn once more so that they stay in sight: nothing new is in them. */
function repeats(one: Joined, whole: Joined): boolean {
  if (one.lines.length !== whole.lines.length || one.lines.length === 0) return false;
  const words = wordsOf(whole.heads);
  const own = wordsOf(one.heads);
  if (own.length === 0 || !own.every((word) => words.includes(word))) return false;
  const places = placesIn(one, whole);
  const same = one.lines.every(({ cells }, row) =>
    places.every((place, column) => place < 0 || plain(cells[column]) === plain(whole.lines[row]?.cells[place])),
  );
  if (!same) return false;
  if (own.length < words.length || !one.heads.every(isSeen)) return true;
  const [a, b] = [one.elements.at(-1)?.getBoundingClientRect(), whole.elements.at(-1)?.getBoundingClientRect()];
  return a !== undefined && b !== undefined && Math.abs(a.top - b.top) <= TOUCH && a.left < b.right && b.left < a.right;
}

const namesOf = (lines: readonly Line[]): string[] => {
  const name = rowName(lines);
  return name ? lines.map(({ element }) => element.getAttribute(name) ?? '') : [];
};

/** Where both number their columns, and no number is in both, they count on from one another. */
function countOn(one: Joined, other: Joined): boolean {
  const numbers = [one, other].map(({ heads }) => heads.map(({ element }) => element?.getAttribute('aria-colindex') ?? ''));
  const all = numbers.flat();
  return !all.includes('') && new Set(all).size === all.length;
}

/** Row for row at the same height: a bar to scroll by may stretch one of them a little. */
function areLevel(one: readonly Line[], other: readonly Line[]): boolean {
  return one.every(({ element }, row) => {
    const [a, b] = [element.getBoundingClientRect(), other[row]?.element.getBoundingClientRect()];
    return b !== undefined && a.height > 0 && Math.abs(a.top - b.top) < a.height / 2;
  });
}

/** Two halves of one table: other columns of the same rows, by the rows' own names, or standing side by side row for row. */
function areHalves(one: Joined, other: Joined): boolean {
  if (one.lines.length !== other.lines.length || one.lines.length === 0) return false;
  const words = new Set(wordsOf(one.heads.filter(isSeen)));
  const otherWords = wordsOf(other.heads.filter(isSeen));
  if (otherWords.some((word) => words.has(word))) return false;
  const [names, otherNames] = [namesOf(one.lines), namesOf(other.lines)];
  const named = names.length > 0 && otherNames.length > 0;
  if (named && names.join('\n') !== otherNames.join('\n')) return false;
  if (named && (countOn(one, other) || !names.every((name) => /^\d{1,5}$/.test(name)))) return true;
  // A single column is no table: its rows are these, even where longer words make them higher or there was no room to stand side by side.
  const alone = words.size > 1 && otherWords.length > 1;
  if (!alone && one.lines.length > 1) return true;
  const [a, b] = [one, other]
    .map(({ elements }) => elements.at(-1)?.getBoundingClientRect())
    .sort((x, y) => (x?.left ?? 0) - (y?.left ?? 0));
  return a !== undefined && b !== undefined && b.left - a.right <= TOUCH && areLevel(one.lines, other.lines);
}

function merge(one: Joined, other: Joined): Joined {
  const leftOf = ({ heads, lines }: Joined) => (heads[0]?.element ?? lines[0]?.element)?.getBoundingClientRect().left ?? 0;
  const [left, right] = leftOf(one) <= leftOf(other) ? [one, other] : [other, one];
  return {
    elements: [...one.elements, ...other.elements],
    heads: [...left.heads, ...right.heads],
    lines: left.lines.map((line, row) => ({ ...line, cells: [...line.cells, ...(right.lines[row]?.cells ?? [])] })),
    cut: one.cut || other.cut,
  };
}

/** Splits joined, repetitions dropped. */
function united(tables: readonly Joined[], parts: readonly Element[]): Joined[] {
  const kept: Joined[] = [];
  for (const table of tables) {
    const near = (other: Joined) => {
      const [first, second] = [other.elements.at(-1), table.elements[0]];
      return first !== undefined && second !== undefined && areBeside(first, second, parts);
    };
    const known = kept.findIndex((other) => (repeats(table, other) || repeats(other, table) || areHalves(other, table)) && near(other));
    const other = kept[known];
    if (!other) kept.push(table);
    else if (repeats(table, other)) kept[known] = completed(other, table);
    else if (repeats(other, table)) kept[known] = completed(table, other);
    else kept[known] = merge(withoutHidden(other), withoutHidden(table));
  }
  return kept.map(withoutHidden);
}

/**
 * The logical tables among the parts of one root.
 * @param parts in page order
 */
export function join(parts: readonly Part[]): { tables: Joined[]; refused: Refused[] } {
  const elements = parts.flatMap((part) => part.elements);
  const tables: Joined[] = [];
  const refused: Refused[] = [];
  const waiting: Part[] = [];
  const taken: Element[] = [];
  const take = (table: Joined) => {
    tables.push(table);
    taken.push(...table.elements);
  };
  for (const part of parts) {
    // A table in a table's cell is what that cell holds, not a table of the page.
    if (taken.some((element) => element.contains(part.element))) continue;
    const { heads, lines, element } = part;
    if (heads.length > 0 && lines.length === 0) {
      if (part.odd || part.vacant) refused.push({ element, heads, reason: part.odd ? 'shape' : 'empty' });
      else waiting.push(part);
    } else if (heads.length > 0) {
      const fitted = part.odd ? undefined : align(heads, lines, part.laidOut);
      if (fitted) take(joined(part, part.elements, fitted, false));
      else if (!parts.some((other) => other !== part && element.contains(other.element))) refused.push({ element, heads, reason: 'shape' });
    } else if (lines.length > 0) {
      const table = part.odd ? undefined : paired(waiting, part, elements);
      const last = tables.at(-1);
      if (table) take(table);
      else if (last && takeFoot(last, part, elements)) taken.push(element);
      else {
        // A body stands under this head, and its cells do not.
        const head = waiting.findIndex((one) => areBeside(one.element, element, elements));
        for (const { element: above, heads: words } of head < 0 ? [] : waiting.splice(head, 1))
          refused.push({ element: above, heads: words, reason: 'shape' });
      }
    }
  }
  for (const { element, heads } of waiting) refused.push({ element, heads, reason: 'empty' });
  return { tables: united(tables, elements), refused };
}
