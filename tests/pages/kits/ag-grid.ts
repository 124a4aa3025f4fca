import type { DrawnSheet } from './sheet';

interface GridData {
  heads: readonly { html: string; key: string; pinned: boolean }[];
  rows: readonly { id: string; cells: readonly string[] }[];
  totals?: readonly string[];
  /** How many rows and unpinned columns are drawn at once. */
  rowsInView: number;
  columnsInView: number;
}

/**
 * ag-Grid as the ad consoles use it: pinned columns and the rest in two containers joined by `row-index`, only the rows and columns in view are
 * drawn, rows stand where a style puts them, `aria-rowcount` counts the header too. Scrolling draws the next ones.
 */
export function agGrid(
  sheet: DrawnSheet,
  { rowsInView = 13, columnsInView = 6 }: { rowsInView?: number; columnsInView?: number } = {},
): string {
  const data: GridData = {
    heads: sheet.heads.map(({ html, key, pinned }) => ({ html, key, pinned })),
    rows: sheet.rows,
    ...(sheet.totals === undefined ? {} : { totals: sheet.totals }),
    rowsInView,
    columnsInView,
  };
  return `<div role="grid" class="ag-root" aria-rowcount="${sheet.rows.length + 1}" aria-colcount="${sheet.heads.length}"><div class="ag-header"><div class="ag-pinned-left-header"></div><div class="ag-header-container"></div></div><div class="ag-body-viewport"><div class="ag-pinned-left-cols-container" role="rowgroup"></div><div class="ag-center-cols-container" role="rowgroup"></div><div class="ag-space"></div></div>${
    sheet.totals ? '<div class="ag-floating-bottom" role="rowgroup"></div>' : ''
  }</div><script>(${buildGrid.toString()})(${JSON.stringify(data).replaceAll('<', '\\u003c')})</script>`;
}

export const AG_GRID_STYLE = `.ag-root{border:1px solid #d5dbdb;width:900px;position:relative}.ag-header{position:relative;height:36px;background:#f7f8f8;font-weight:600}
.ag-header>div,.ag-pinned-left-cols-container,.ag-center-cols-container{position:absolute;top:0}.ag-header-container,.ag-center-cols-container{left:260px}
.ag-header-cell{white-space:nowrap}.ag-body-viewport{height:520px;overflow:auto;position:relative}.ag-row{position:absolute;height:40px;white-space:nowrap}.ag-cell,.ag-header-cell{position:absolute;width:100px;overflow:hidden;padding:8px;box-sizing:border-box}
.ag-pinned-left-cols-container .ag-cell:first-child:last-child,.ag-pinned-left-header .ag-header-cell:first-child:last-child{width:250px}
.ag-floating-bottom{position:relative;height:40px;background:#f7f8f8}`;

/** Runs in the page: text, so it may refer to its argument and to nothing else. */
function buildGrid(data: GridData): void {
  const root = document.currentScript?.previousElementSibling;
  const find = (name: string): HTMLElement => {
    const found = root?.querySelector(name);
    if (!(found instanceof HTMLElement)) throw new Error(`no ${name}`);
    return found;
  };
  const viewport = find('.ag-body-viewport');
  const pinnedHead = find('.ag-pinned-left-header');
  const head = find('.ag-header-container');
  const pinned = find('.ag-pinned-left-cols-container');
  const centre = find('.ag-center-cols-container');
  const bottom = root?.querySelector('.ag-floating-bottom');
  const HEIGHT = 40;
  const left = data.heads.flatMap((column, place) => (column.pinned ? [place] : []));
  const rest = data.heads.flatMap((column, place) => (column.pinned ? [] : [place]));
  const space = find('.ag-space');
  space.style.cssText = `width:${260 + rest.length * 100}px;height:${data.rows.length * HEIGHT}px`;

  function cells(places: readonly number[], first: number, role: string, name: string, html: (place: number) => string): string {
    return places
      .map(
        (place, index) =>
          `<div class="${name}" role="${role}" col-id="${data.heads[place]?.key ?? ''}" aria-colindex="${place + 1}" style="left:${(first + index) * 100}px">${html(place)}</div>`,
      )
      .join('');
  }
  let shown = '';
  function drawGrid(): void {
    const top = Math.max(0, Math.min(Math.floor(viewport.scrollTop / HEIGHT), data.rows.length - data.rowsInView));
    const column = Math.max(0, Math.min(Math.floor(viewport.scrollLeft / 100), rest.length - data.columnsInView));
    if (shown === `${top} ${column}`) return;
    shown = `${top} ${column}`;
    const inView = rest.slice(column, column + data.columnsInView);
    const label = (place: number) => data.heads[place]?.html ?? '';
    pinnedHead.innerHTML = cells(left, 0, 'columnheader', 'ag-header-cell', label);
    head.innerHTML = cells(inView, column, 'columnheader', 'ag-header-cell', label);
    const rows = data.rows.slice(top, top + data.rowsInView);
    const lines = (places: readonly number[], first: number) =>
      rows
        .map(
          (row, index) =>
            `<div role="row" class="ag-row" row-index="${top + index}" aria-rowindex="${top + index + 2}" row-id="${row.id}" style="top:${(top + index) * HEIGHT}px">${cells(places, first, 'gridcell', 'ag-cell', (place) => row.cells[place] ?? '')}</div>`,
        )
        .join('');
    pinned.innerHTML = lines(left, 0);
    centre.innerHTML = lines(inView, column);
    if (!data.totals || !bottom) return;
    bottom.innerHTML = `<div role="row" class="ag-row" row-index="b-0" style="top:0">${cells(left, 0, 'gridcell', 'ag-cell', (place) => data.totals?.[place] ?? '')}</div><div role="row" class="ag-row" row-index="b-0" style="top:0;left:260px">${cells(inView, column, 'gridcell', 'ag-cell', (place) => data.totals?.[place] ?? '')}</div>`;
  }
  viewport.addEventListener('scroll', drawGrid);
  drawGrid();
}
