import type { Head, Line } from './part';

/** Heads and lines of one table, cell by cell under its header. */
export interface Fitted {
  heads: readonly Head[];
  lines: readonly Line[];
}

/** Names of columns that head and cell share, the surest first. */
const COLUMN_NAMES = ['col-id', 'aria-colindex'];
const NO_NAMES = new Set([
  'class',
  'style',
  'id',
  'role',
  'title',
  'tabindex',
  'width',
  'align',
  'scope',
  'colspan',
  'rowspan',
  'aria-sort',
]);
/** Pixels by which a cell may stand beside its header's edge. */
const BESIDE = 3;

/** The attribute by which cells name their header, where there is one: never read by position then. */
function columnName(heads: readonly Head[], lines: readonly Line[]): string | undefined {
  const elements = heads.flatMap(({ element }) => (element ? [element] : []));
  const first = elements[0];
  if (!first || lines.length === 0) return undefined;
  const others = first
    .getAttributeNames()
    .filter((name) => !NO_NAMES.has(name) && !COLUMN_NAMES.includes(name) && !name.startsWith('aria-'));
  const sample = [...lines.slice(0, 3), ...lines.slice(-1)];
  return [...COLUMN_NAMES, ...others].find((name) => {
    const values = elements.map((element) => element.getAttribute(name));
    const known = new Set(values);
    if (known.has(null) || known.has('') || known.size !== values.length) return false;
    return sample.every(({ cells }) => {
      const drawn = cells.flatMap((cell) => (cell ? [cell.getAttribute(name)] : []));
      return drawn.every((value) => value !== null) && drawn.some((value) => known.has(value));
    });
  });
}

function byName(name: string, heads: readonly Head[], lines: readonly Line[]): Fitted {
  const place = new Map(heads.map(({ element }, index) => [element?.getAttribute(name), index]));
  let most = 0;
  const placed = lines.map((line) => {
    const cells = new Array<Element | undefined>(heads.length).fill(undefined);
    let drawn = 0;
    for (const cell of line.cells) {
      const index = cell && place.get(cell.getAttribute(name));
      if (index === undefined || cells[index]) continue;
      cells[index] = cell;
      drawn += 1;
    }
    most = Math.max(most, drawn);
    return { ...line, cells, drawn };
  });
  // A row of which only some cells are drawn yet is no row yet, and a column without a cell no column.
  const whole = placed.filter(({ drawn }) => drawn === most).map(({ drawn: _, ...line }) => line);
  const here = heads.flatMap((_, index) => (whole.some(({ cells }) => cells[index]) ? [index] : []));
  return {
    heads: here.flatMap((index) => heads[index] ?? []),
    lines: whole.map((line) => ({ ...line, cells: here.map((index) => line.cells[index]) })),
  };
}

interface Edge {
  left: number;
  right: number;
}

const edgesOf = (elements: readonly (Element | undefined)[]): (Edge | undefined)[] =>
  elements.map((element) => {
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? box : undefined;
  });

/** For each cell of a line its header by where it stands; undefined unless every cell has exactly one, in the same order. */
function byEdges(heads: readonly Head[], { cells }: Line): number[] | undefined {
  const over = edgesOf(heads.map(({ element }) => element));
  const found: number[] = [];
  for (const edge of edgesOf(cells)) {
    if (!edge) return undefined;
    const matches = over.flatMap((head, index) =>
      head && Math.abs(head.left - edge.left) <= BESIDE && Math.abs(head.right - edge.right) <= BESIDE ? [index] : [],
    );
    const [only] = matches;
    if (only === undefined || matches.length > 1 || only <= (found.at(-1) ?? -1)) return undefined;
    found.push(only);
  }
  return found;
}

const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? '';
const isTick = (cell: Element | undefined): boolean =>
  cell !== undefined && textOf(cell) === '' && cell.querySelector('input,[role="checkbox"],[role="radio"],label') !== null;
/** Over the column of buttons; where a row lacks its last cell it is this one. */
const OPERATIONS = /^(?:操作|更多|Actions?|Operations?)?$/i;

function pick(heads: readonly Head[], lines: readonly Line[], columns: readonly number[]): Fitted {
  return { heads: columns.map((index) => heads[index] ?? { element: undefined }), lines };
}

/** By order alone: as many cells as headers, or one that is known to be missing. */
function byOrder(heads: readonly Head[], lines: readonly Line[], width: number, sameLayout: boolean): Fitted | undefined {
  const order = Array.from({ length: width }, (_, index) => index);
  const texts = heads.map(({ element }) => textOf(element));
  const sample = lines.slice(0, 20);
  const ticks = (column: number) => sample.every(({ cells }) => isTick(cells[column]));
  const blank = (column: number) => sample.every(({ cells }) => textOf(cells[column]) === '');
  if (sameLayout && width === heads.length) return pick(heads, lines, order);
  let worded = heads.length;
  while (worded > width && texts[worded - 1] === '') worded -= 1;
  // Nothing stands over the tick boxes, and the head ends in a blank over the scroll bar: all is one to the right.
  const shifted = !sameLayout && texts[0] !== '' && ticks(0);
  if (shifted && (worded === width - 1 || (worded === width && texts[width - 1] === '' && !blank(width - 1))))
    return pick(heads, lines, [-1, ...order.slice(0, -1)]);
  if (shifted) return undefined;
  if (worded === width) return pick(heads, lines, order);
  if (worded === width - 1 && blank(width - 1)) return pick(heads, lines, order);
  if (worded === width + 1 && OPERATIONS.test(texts[worded - 1] ?? '') && (texts[0] !== '' || isLead(sample)))
    return pick(heads, lines, order);
  return undefined;
}

/** The first cell is what a header without words stands over: a tick box, a picture, nothing. */
function isLead(sample: readonly Line[]): boolean {
  return sample.every(({ cells }) => textOf(cells[0]) === '');
}

/** Every cell under its header, or nothing: by the name both bear, by where both stand, by order where the counts agree. */
export function align(heads: readonly Head[], lines: readonly Line[], sameLayout: boolean): Fitted | undefined {
  const name = sameLayout ? undefined : columnName(heads, lines);
  if (name) return byName(name, heads, lines);
  const data = lines.filter(({ apart }) => !apart);
  const width = (data[0] ?? lines[0])?.cells.length ?? 0;
  if (lines.some(({ cells }) => cells.length !== width)) return undefined;
  const first = data[0] ?? lines[0];
  const edges = first && !sameLayout ? byEdges(heads, first) : undefined;
  // Where a header in the middle has no cell, the edges prove less than they seem to.
  if (edges?.every((head, index) => index === 0 || head === (edges[index - 1] ?? 0) + 1)) return pick(heads, lines, edges);
  return byOrder(heads, lines, width, sameLayout);
}
