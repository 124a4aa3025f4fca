import { escapeHtml } from '../html-page';
import { type Cell, cellBody, cellsOf, type Table, totalsOf } from './table';

/** Tables without table elements, and tables that are not all there at once. */

const track = (table: Table): string =>
  table.columns.map(({ header }, place) => (header === '' ? '40px' : place < 2 ? 'minmax(220px,2fr)' : 'minmax(96px,1fr)')).join(' ');

const inside = (cell: Cell, actions: readonly string[]): string =>
  cell.column.header === ''
    ? '<input type="checkbox">'
    : cell.column.key === 'actions'
      ? actions.map((action) => `<a href="#">${action}</a>`).join(' ')
      : cellBody(cell);

export interface GridLook {
  name: string;
  /** ARIA roles and counts on it, or nothing but boxes. */
  roles: boolean;
  actions?: readonly string[];
}

/** Boxes in rows (聚光, 快手, 京东 orders). */
export function boxGrid(table: Table, { name, roles, actions = ['编辑', '暂停'] }: GridLook): string {
  const style = `display:grid;grid-template-columns:${track(table)};gap:0`;
  const role = (part: string) => (roles ? ` role="${part}"` : '');
  const cell = (content: string, part: string, kind: string) =>
    `<div class="${name}-${kind}"${role(part)} style="padding:10px 12px;border-bottom:1px solid #eef0f3">${content}</div>`;
  const heads = table.columns.map((column) => cell(`<span>${escapeHtml(column.header)}</span>`, 'columnheader', 'head')).join('');
  const line = (cells: readonly Cell[], kind: string) =>
    `<div class="${name}-row ${kind}"${role('row')} style="${style}${kind === 'sum' ? ';font-weight:600' : ''}">${cells
      .map((drawn) =>
        cell(kind === 'sum' && drawn.column.header === '' ? '' : inside(drawn, kind === 'sum' ? [] : actions), 'gridcell', 'cell'),
      )
      .join('')}</div>`;
  const sums = totalsOf(table);
  const rows = table.rows.map((row) => line(cellsOf(table, row), '')).join('');
  const all = 1 + table.rows.length + (table.elsewhere?.length ?? 0) + (sums ? 1 : 0);
  const counts = roles ? ` role="grid" aria-rowcount="${all}" aria-colcount="${table.columns.length}"` : '';
  return `<div class="scroll"><div class="${name}"${counts} style="min-width:${table.columns.length * 110}px"><div class="${name}-line"${role('row')} style="${style};background:#f7f8fa;color:#5b6270">${heads}</div>${table.totals?.at === 'last' ? '' : sums ? line(sums, 'sum') : ''}${rows}${table.totals?.at === 'last' && sums ? line(sums, 'sum') : ''}</div></div>`;
}

interface VirtualPlan {
  mark: string;
  rows: readonly string[];
  height: number;
}

/** Draws the rows in view and a few beside them, and a box as high as all of them. Written into the page as text. */
function drawInView({ mark, rows, height }: VirtualPlan): void {
  const holder = document.querySelector<HTMLElement>(`[data-virtual="${mark}"]`);
  const space = holder?.firstElementChild;
  const body = holder?.querySelector('tbody');
  if (!holder || !(space instanceof HTMLElement) || !body) return;
  const list = body.closest('table');
  space.style.height = `${rows.length * height}px`;
  space.style.position = 'relative';
  holder.removeAttribute('data-virtual');
  let from = -1;
  const draw = () => {
    const first = Math.max(0, Math.min(rows.length - 1, Math.floor(holder.scrollTop / height) - 2));
    if (first === from || !list) return;
    from = first;
    body.innerHTML = rows.slice(first, first + Math.ceil(holder.clientHeight / height) + 5).join('');
    list.style.transform = `translateY(${first * height}px)`;
  };
  holder.addEventListener('scroll', () => requestAnimationFrame(draw));
  draw();
}

/** A long table of which only the rows in view are there: headers stay, rows come and go while one scrolls. */
export function virtualTable(table: Table, name: string, actions: readonly string[] = ['编辑']): string {
  const height = 52;
  const columns = `<colgroup>${table.columns.map(({ header }, place) => `<col style="width:${header === '' ? 44 : place < 2 ? 260 : 130}px">`).join('')}</colgroup>`;
  const line = (cells: readonly Cell[], kind: string, key = '') =>
    `<tr class="${name}-row ${kind}" style="height:${height}px"${key ? ` data-row-key="${key}"` : ''}>${cells
      .map(
        (cell) =>
          `<td style="height:${height}px;overflow:hidden;white-space:nowrap;padding:4px 12px">${kind === 'sum' && cell.column.header === '' ? '' : inside(cell, kind === 'sum' ? [] : actions)}</td>`,
      )
      .join('')}</tr>`;
  const heads = table.columns.map(({ header }) => `<th class="${name}-th">${escapeHtml(header)}</th>`).join('');
  const rows = table.rows.map((row) => line(cellsOf(table, row), '', row.id));
  const sums = totalsOf(table);
  const plan: VirtualPlan = { mark: name, rows: [...(sums ? [line(sums, 'sum')] : []), ...rows], height };
  const script = `<script>(${drawInView.toString()})(${JSON.stringify(plan).replaceAll('<', '\\u003c')})</script>`;
  return `<div class="${name} scroll"><div class="${name}-header"><table style="table-layout:fixed;width:100%;min-width:${table.columns.length * 140 + 120}px">${columns}<thead><tr>${heads}</tr></thead></table></div><div class="${name}-holder" data-virtual="${name}" style="height:340px;overflow-y:auto"><div><table style="table-layout:fixed;width:100%;min-width:${table.columns.length * 140 + 120}px">${columns}<tbody></tbody></table></div></div></div>${script}`;
}

/** Replaces what stands around this script, a moment later. Written into the page as text. */
function arrive(then: string, after: number): void {
  const place = document.currentScript?.parentElement;
  setTimeout(() => {
    if (place) place.innerHTML = then;
  }, after);
}

/** What comes a moment later than the page: until then `first` stands there (a skeleton row, 共 0 条). */
export const later = (first: string, then: string, after = 300): string =>
  `<div>${first}<script>(${arrive.toString()})(${JSON.stringify(then).replaceAll('<', '\\u003c')}, ${after})</script></div>`;
