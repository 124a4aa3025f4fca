import { READING_CAPS } from '../../reading/reading';
import type { Sliced } from '../page-reader';
import { isFigure, isHeaderWord } from './figures-in';
import type { Line, Part } from './part';
import { isShown } from './visible';

/** Fewer columns may be anything. */
const FEWEST_COLUMNS = 3;
/** Pixels by which a cell's edge may stand beside its header's. */
const BESIDE = 3;
/** How far up and down from a header line its rows are looked for. */
const LEVELS = 5;
const NOT_LINES = 'nav,nav *,[role="tablist"],[role="menu"] *,[role="menubar"] *,[role="navigation"] *,form label';
const LINES_AT_A_TIME = 100;
const MANY = 30;
/** Drawn without words. */
const THINGS = 'input,select,textarea,button,img,canvas,svg,iframe';

interface Edge {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const textOf = (element: Element): string => (element.textContent ?? '').trim();
const drawn = (element: Element): boolean => element.checkVisibility();
const edgesOf = (elements: readonly Element[]): Edge[] => elements.map((element) => element.getBoundingClientRect());

/** Side by side on one line, in reading order. */
function isLine(edges: readonly Edge[]): boolean {
  return edges.every(({ left, right, top, bottom }, index) => {
    const before = edges[index - 1];
    return right > left && bottom > top && (!before || (left >= before.right - BESIDE && top < before.bottom && bottom > before.top));
  });
}

function areAligned(cells: readonly Edge[], heads: readonly Edge[]): boolean {
  return (
    cells.length === heads.length &&
    cells.every(({ left, right }, index) => {
      const head = heads[index];
      return head && (Math.abs(left - head.left) <= BESIDE || Math.abs(right - head.right) <= BESIDE);
    })
  );
}

/** Words over columns: short, different, no figures. */
function areHeaders(cells: readonly Element[]): boolean {
  const words = cells.map(textOf);
  const worded = words.filter((word) => word !== '');
  return (
    worded.length >= FEWEST_COLUMNS &&
    worded.length * 3 >= words.length * 2 &&
    new Set(worded).size === worded.length &&
    worded.every(isHeaderWord) &&
    !cells.some(
      (cell) => cell.matches('[role="tab"],[role="menuitem"]') || cell.querySelector('input:not([type="checkbox"]),select,textarea,img'),
    )
  );
}

/** The cells of a row, if it has one for each header and under it. */
function cellsUnder(row: Element, heads: readonly Edge[]): Element[] | undefined {
  if (row.childElementCount === 1 && row.firstElementChild) return cellsUnder(row.firstElementChild, heads);
  if (row.childElementCount < heads.length || row.childElementCount > heads.length + 2) return undefined;
  const cells = [...row.children].filter(drawn);
  return areAligned(edgesOf(cells), heads) ? cells : undefined;
}

/** Rows under the headers in a box: its own line, or lines in it. */
function rowsIn(box: Element, heads: readonly Edge[], deep: number): Line[] {
  const cells = cellsUnder(box, heads);
  if (cells) return [{ element: box, cells }];
  if (deep === 0) return [];
  const rows: Line[] = [];
  for (const child of box.children) {
    if (rows.length >= READING_CAPS.rows) break;
    rows.push(...rowsIn(child, heads, deep - 1));
  }
  return rows;
}

/** The rows that follow a header line: beside it, or beside a box it lies in. */
function* rowsBelow(line: Element, heads: readonly Edge[]): Sliced<Line[]> {
  let box: Element | null = line;
  let seen = 0;
  const under = Math.max(...heads.map(({ top, bottom }) => (top + bottom) / 2));
  for (let level = 0; box && level < LEVELS; level += 1) {
    const rows: Line[] = [];
    for (let next = box.nextElementSibling; next && rows.length < READING_CAPS.rows; next = next.nextElementSibling) {
      const found = rowsIn(next, heads, 4);
      seen += 1;
      if (seen % LINES_AT_A_TIME === 0) yield;
      rows.push(...found);
      // What else is said ends the table.
      if (found.length === 0 && rows.length > 0 && textOf(next) !== '' && isShown(next)) break;
      if (found.length === 0 && rows.length === 0 && textOf(next) !== '' && isShown(next) && level > 0) break;
    }
    if (rows.length > 0) return rows.filter(({ element }) => isShown(element) && element.getBoundingClientRect().top >= under - BESIDE);
    box = box.parentElement;
  }
  return [];
}

/**
 * The boxes that hold these lines and nothing else that is drawn, for what is told around a table asks every one of its elements. Only of many
 * lines: a few may stand as they are.
 */
function boxed(lines: Element[]): Element[] {
  let elements = lines;
  for (let level = 0; level < LEVELS && elements.length > MANY; level += 1) {
    const own = new Set(elements);
    const boxes = new Map<Element | null, boolean>();
    for (const { parentElement } of elements)
      if (!boxes.has(parentElement))
        boxes.set(
          parentElement,
          parentElement !== null && [...parentElement.childNodes].every((node) => own.has(node as Element) || isBlank(node)),
        );
    elements = [...new Set(elements.map((element) => (boxes.get(element.parentElement) && element.parentElement) || element))];
    if (elements.length === own.size && elements.every((element) => own.has(element))) break;
  }
  return elements;
}

function isBlank(node: Node): boolean {
  if ((node.textContent ?? '').trim() !== '') return false;
  const element = node.nodeType === 1 ? (node as Element) : undefined;
  return !element || !(element.shadowRoot || element.matches(THINGS) || element.querySelector(THINGS));
}

/** Rows of data: figures in some column, and nothing to fill in. */
function areData(rows: readonly Line[]): boolean {
  const figures = rows.filter(({ cells }) => cells.some((cell) => cell && isFigure(textOf(cell)))).length;
  const toFill = rows.some(({ element }) => element.querySelector('input:not([type="checkbox"]):not([type="radio"]),textarea,select'));
  const named = rows.some(({ cells }) => cells.some((cell) => cell && textOf(cell) !== '' && !isFigure(textOf(cell))));
  return figures * 2 >= rows.length && figures > 0 && !toFill && (rows.length > 1 || named);
}

/** All cells of a grid lie in one box, row after row. */
function flatGrid(box: Element): { heads: Element[]; lines: Line[] } | undefined {
  if (getComputedStyle(box).display !== 'grid') return undefined;
  const cells = [...box.children].filter(drawn);
  const edges = edgesOf(cells);
  const width = edges.findIndex(({ top }, index) => index > 0 && top >= (edges[0]?.bottom ?? 0) - BESIDE);
  if (width < FEWEST_COLUMNS || cells.length % width !== 0) return undefined;
  const heads = cells.slice(0, width);
  const headEdges = edges.slice(0, width);
  if (!areHeaders(heads) || !isLine(headEdges)) return undefined;
  const lines: Line[] = [];
  for (let at = width; at < cells.length; at += width) {
    const [first] = cells.slice(at, at + 1);
    if (!first || !areAligned(edges.slice(at, at + width), headEdges)) return undefined;
    lines.push({ element: first, cells: cells.slice(at, at + width) });
  }
  return { heads, lines };
}

const partOf = (element: Element, elements: Element[], heads: readonly Element[], lines: Line[]): Part => ({
  element,
  elements,
  heads: heads.map((head) => ({ element: head })),
  lines,
  odd: false,
  vacant: false,
  laidOut: true,
  cut: lines.length >= READING_CAPS.rows,
});

/**
 * Tables of boxes without any role, told by how they stand: a line of words, and under it rows with as many boxes at the same edges. Headers of
 * `parts` without rows may have such rows under them too.
 * @param wide elements with several children, in page order
 */
export function* readDivs(wide: readonly Element[], parts: readonly Part[]): Sliced<Part[]> {
  const found: Part[] = [];
  const used = new Set<Element>();
  for (const { element, heads, lines, vacant } of parts) {
    if (lines.length > 0 || vacant || heads.length < FEWEST_COLUMNS) continue;
    const elements = heads.flatMap((head) => (head.element ? [head.element] : []));
    while (elements.length > FEWEST_COLUMNS && textOf(elements.at(-1) as Element) === '') elements.pop();
    const rows = yield* rowsBelow(element, edgesOf(elements));
    for (const row of rows) used.add(row.element);
    const [first] = rows;
    if (first)
      found.push({
        ...partOf(first.element, boxed(rows.map((row) => row.element)), [], rows),
        laidOut: false,
      });
  }
  let seen = 0;
  for (const line of wide) {
    seen += 1;
    if (seen % LINES_AT_A_TIME === 0) yield;
    if (used.has(line) || line.matches(NOT_LINES)) continue;
    const first = textOf(line.firstElementChild as Element);
    if (first.length > 40 || isFigure(first) || parts.some(({ element }) => element.contains(line))) continue;
    const flat = flatGrid(line);
    if (flat && areData(flat.lines)) {
      found.push(partOf(line, [line], flat.heads, flat.lines));
      continue;
    }
    const heads = [...line.children].filter(drawn);
    if (heads.length < FEWEST_COLUMNS || !areHeaders(heads)) continue;
    const edges = edgesOf(heads);
    if (!isLine(edges)) continue;
    const rows = (yield* rowsBelow(line, edges)).filter(({ element }) => !used.has(element));
    if (!areData(rows)) continue;
    const elements = [line, ...rows.map((row) => row.element)];
    for (const element of elements) used.add(element);
    found.push(partOf(line, boxed(elements), heads, rows));
  }
  return found;
}
