import { READING_CAPS } from '../../reading/reading';
import type { Sliced } from '../page-reader';
import { isHeaderWord } from './figures-in';
import type { Head, Line, Part } from './part';
import { isShown } from './visible';

export const GRIDS = '[role="grid"],[role="treegrid"],[role="table"]';
const CELLS = '[role="gridcell"],[role="cell"],[role="rowheader"]';
const ROWS_AT_A_TIME = 200;

/** The element that draws the table a row of role belongs to: the grid, or where no grid is named what its row groups lie in. */
export function gridOf(row: Element): Element | undefined {
  const grid = row.closest(GRIDS);
  if (grid) return grid.localName === 'table' ? undefined : grid;
  const group = row.closest('[role="rowgroup"]');
  return (group?.parentElement ?? row.parentElement) || undefined;
}

/** What a row of role says of its place: the same in each container that draws a part of it. */
function nameOf(row: Element): string | undefined {
  for (const attribute of ['row-index', 'aria-rowindex', 'data-rowindex', 'row-id']) {
    const value = row.getAttribute(attribute);
    if (value !== null && value !== '') return value;
  }
  return undefined;
}

function cellsOf(row: Element): Element[] {
  const cells = [...row.querySelectorAll(CELLS)].filter((cell) => cell.parentElement?.closest('[role="row"]') === row);
  return (cells.length > 0 ? cells : [...row.children]).filter((cell) => cell.checkVisibility());
}

/** The lowest header of each column, and what spans it. */
function headsOf(rows: readonly Element[][]): Head[] {
  const last = rows.at(-1) ?? [];
  const above = rows.slice(0, -1).flat();
  return last.map((element) => {
    const box = element.getBoundingClientRect();
    const group = above.find((other) => {
      const wide = other.getBoundingClientRect();
      return Number(other.getAttribute('aria-colspan')) > 1 && wide.left <= box.left + 1 && wide.right >= box.right - 1;
    });
    return { element, ...(group ? { group } : {}) };
  });
}

/** Headers row by row. Headers outside any row are one row; a row drawn in several containers is one too. */
function headerRows(headers: readonly Element[]): Element[][] {
  const rows = new Map<string | Element | undefined, Element[]>();
  for (const header of headers) {
    const row = header.closest('[role="row"]');
    const key = row ? (row.getAttribute('aria-rowindex') ?? '') : undefined;
    const known = rows.get(key);
    if (known) known.push(header);
    else rows.set(key, [header]);
  }
  return [...rows.values()];
}

/**
 * A part of a table drawn with roles. Rows drawn in several containers (pinned columns) are joined by their index; only the rows and columns in
 * view may be there.
 */
export function* readAria(grid: Element, ofGrid: readonly Element[]): Sliced<Part> {
  const headers = [...grid.querySelectorAll('[role="columnheader"]')].filter(
    (header) => (header.closest(GRIDS) ?? grid) === grid && isShown(header),
  );
  let heads = headsOf(headerRows(headers));
  const lines = new Map<string | Element, { element: Element; cells: Element[]; apart: boolean }>();
  let count = 0;
  for (const row of ofGrid) {
    count += 1;
    if (count % ROWS_AT_A_TIME === 0) yield;
    if (lines.size >= READING_CAPS.rows) break;
    if (row.getAttribute('aria-hidden') === 'true' || row.querySelector('[role="columnheader"]') || !isShown(row)) continue;
    const cells = cellsOf(row);
    if (cells.length === 0) continue;
    const name = nameOf(row);
    const known = name === undefined ? undefined : lines.get(name);
    if (known) known.cells.push(...cells);
    // A floating row of sums is named by its edge: "t-0", "b-0".
    else lines.set(name ?? row, { element: row, cells, apart: /^[tb]-\d+$/.test(name ?? '') });
  }
  let all = [...lines.values()];
  // Rows in view are drawn in any order, as places fall free.
  const numbers = [...lines.keys()].map((name) => (typeof name === 'string' && /^\d+$/.test(name) ? Number(name) : Number.NaN));
  if (!numbers.some(Number.isNaN))
    all = all
      .map((line, at) => ({ line, at: numbers[at] ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ line }) => line);
  const first = all[0];
  if (heads.length === 0 && first && first.cells.length > 1 && first.cells.every((cell) => isHeadCell(cell))) {
    heads = first.cells.map((element) => ({ element }));
    all = all.slice(1);
  }
  const most = all.reduce((wide, { cells }) => Math.max(wide, cells.length), 0);
  // A line over all columns: a group's name, an opened detail, a word that there is nothing.
  const full = all.filter(({ cells }) => cells.length > 1 || most < 2);
  return {
    element: grid,
    elements: [grid],
    heads,
    lines: full.map(({ apart, ...line }): Line => (apart ? { ...line, apart } : line)),
    odd: false,
    vacant: full.length === 0 && all.length > 0,
    laidOut: false,
    cut: lines.size >= READING_CAPS.rows,
  };
}

function isHeadCell(cell: Element): boolean {
  const text = (cell.textContent ?? '').trim();
  return text === '' || isHeaderWord(text);
}
