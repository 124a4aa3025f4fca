import { READING_CAPS } from '../../reading/reading';
import type { Sliced } from '../page-reader';
import { isFigure, isHeaderWord } from './figures-in';
import type { Head, Line, Part } from './part';
import { isShown } from './visible';

/** Rows between two places where reading may be interrupted. */
const ROWS_AT_A_TIME = 100;

/** One row laid into the columns of its table. */
interface Laid {
  row: HTMLTableRowElement;
  /** The cell that covers each column, of this row or reaching down from one above. */
  grid: (HTMLTableCellElement | undefined)[];
  own: HTMLTableCellElement[];
}

interface Reach {
  cell: HTMLTableCellElement;
  rows: number;
}

/** Rows that are drawn: measuring rows have no height, hidden headers no sight. */
function isDrawn(row: HTMLTableRowElement): boolean {
  return row.cells.length > 0 && row.getAttribute('aria-hidden') !== 'true' && isShown(row) && row.offsetHeight > 1;
}

function takesPlace(cell: HTMLTableCellElement): boolean {
  return cell.checkVisibility();
}

function place(row: HTMLTableRowElement, reaching: (Reach | undefined)[], checked: boolean): Laid {
  const grid: Laid['grid'] = [];
  const own: HTMLTableCellElement[] = [];
  let column = 0;
  const skip = () => {
    for (let reach = reaching[column]; reach; reach = reaching[column]) {
      // What reaches over several rows is each one's.
      grid[column] = reach.cell;
      reach.rows -= 1;
      if (reach.rows <= 0) reaching[column] = undefined;
      column += 1;
    }
  };
  for (const cell of row.cells) {
    if (!checked && !takesPlace(cell)) continue;
    skip();
    own.push(cell);
    // Most cells say nothing of themselves: no need to ask each how far it reaches.
    const wide = cell.hasAttributes() ? Math.min(cell.colSpan, READING_CAPS.columns) : 1;
    for (let offset = 0; offset < wide && column < READING_CAPS.columns; offset += 1) {
      // In a head every column below knows what spans it; of data only the first column has the value.
      grid[column] = offset === 0 || cell.localName === 'th' || cell.closest('thead') ? cell : undefined;
      if (cell.hasAttribute('rowspan') && cell.rowSpan > 1) reaching[column] = { cell, rows: cell.rowSpan - 1 };
      column += 1;
    }
  }
  skip();
  while (grid.length < column) grid.push(undefined);
  return { row, grid, own };
}

const textOf = (cell: Element): string => (cell.textContent ?? '').trim();

function isTickBox(cell: Element): boolean {
  return textOf(cell) === '' && cell.querySelector('input[type="checkbox"],input[type="radio"],[role="checkbox"],[role="radio"]') !== null;
}

/** A first row of plain cells that are all words, over rows that are not. */
function isHeadOfPlainCells(first: Laid, rest: readonly Laid[]): boolean {
  const words = first.own.map(textOf);
  const worded = words.filter((word) => word !== '');
  if (worded.length < 2 || worded.length * 2 < words.length || new Set(worded).size !== worded.length) return false;
  if (!worded.every((word) => isHeaderWord(word) && !/\d{3}/.test(word))) return false;
  if (first.own.some((cell) => cell.querySelector('input:not([type="checkbox"]),select,textarea,img'))) return false;
  return rest.some(({ own }) => own.length === words.length && own.some((cell, index) => words[index] !== '' && isFigure(textOf(cell))));
}

function headsOf(rows: readonly Laid[]): Head[] {
  // A row of filters under the headers has no words of its own.
  const worded = rows.filter(({ own }) => own.some((cell) => textOf(cell) !== ''));
  const last = worded.at(-1);
  if (!last) return [];
  const wide = Math.max(...worded.map(({ grid }) => grid.length));
  return Array.from({ length: wide }, (_, column) => {
    const above = worded.map(({ grid }) => grid[column]).filter((cell) => cell !== undefined);
    const leaf = above.findLast((cell) => textOf(cell) !== '' && (cell.colSpan === 1 || above.every((other) => other.colSpan > 1)));
    const element = leaf ?? above.at(-1);
    const group = above.find((cell) => cell !== element && cell.colSpan > 1 && textOf(cell) !== '');
    return { element, ...(group ? { group } : {}) };
  });
}

/** A part of a table drawn by <table>: header rows, data rows, sums apart. Rows that hold no data are left out. */
export function* readHtml(table: HTMLTableElement): Sliced<Part> {
  const heads: Laid[] = [];
  const body: Laid[] = [];
  const apart = new Set<Laid>();
  let reaching: (Reach | undefined)[] = [];
  let section: Element | null = null;
  /** Cells of a row whose places were looked at; rows of as many cells have none hidden either. */
  let known = -1;
  let count = 0;
  let cut = false;
  for (const row of table.rows) {
    count += 1;
    if (count % ROWS_AT_A_TIME === 0) yield;
    if (body.length >= READING_CAPS.rows) {
      cut = true;
      break;
    }
    if (row.parentElement !== section) {
      section = row.parentElement;
      reaching = [];
    }
    if (!isDrawn(row)) continue;
    const laid = place(row, reaching, known === row.cells.length);
    known = laid.own.length === row.cells.length ? row.cells.length : -1;
    const all = (name: string) => laid.own.every((cell) => cell.localName === name);
    if (section?.localName === 'thead') {
      const sums = heads.length > 0 && all('td') && laid.own.some((cell) => isFigure(textOf(cell)));
      if (sums) apart.add(laid);
      (sums ? body : heads).push(laid);
    } else if (laid.own.length > 1 && all('th') && !laid.own.some((cell) => isFigure(textOf(cell)))) {
      // Said again further down, a header is no row.
      if (body.length === 0) heads.push(laid);
    } else {
      if (section?.localName === 'tfoot') apart.add(laid);
      body.push(laid);
    }
  }
  const first = body[0];
  if (heads.length === 0 && first && isHeadOfPlainCells(first, body.slice(1, 50))) heads.push(...body.splice(0, 1));
  const drawnHeads = headsOf(heads);
  const width = body.some(({ grid }) => grid.length === drawnHeads.length) ? drawnHeads.length : usualWidth(body);
  const lines: Line[] = [];
  let odd = false;
  for (const laid of body) {
    const { row, grid, own } = laid;
    if (holdsData(laid, width)) lines.push({ element: row, cells: grid, ...(apart.has(laid) ? { apart: true } : {}) });
    else odd ||= own.length > 2 && grid.length !== width;
  }
  return {
    element: table,
    elements: [table],
    heads: drawnHeads,
    lines,
    odd,
    vacant: lines.length === 0 && body.length > 0,
    laidOut: true,
    cut,
  };
}

/** The width most rows have. */
function usualWidth(rows: readonly Laid[]): number {
  const widths = new Map<number, number>();
  const several = rows.some(({ own }) => own.length > 1);
  for (const { grid, own } of rows) if (!several || own.length > 1) widths.set(grid.length, (widths.get(grid.length) ?? 0) + 1);
  return [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** Not one cell over all columns, or but a tick box beside it: an operation row, an opened detail, a word that there is nothing. */
function holdsData({ grid, own }: Laid, width: number): boolean {
  if (grid.length !== width) return false;
  if (own.length === width) return true;
  const wide = own.filter((cell) => !isTickBox(cell) && (textOf(cell) !== '' || cell.colSpan > 1));
  const [only] = wide;
  return wide.length !== 1 || !only || only.colSpan === 1 || only.colSpan < width - 2;
}
