import { escapeHtml } from '../html-page';
import { type Cell, type Column, cellBody, cellsOf, type Table, totalsOf } from './table';

/** Families that draw one table as two: headers only, then rows without headers. */

const words = ({ header, beside }: Column, link = 'a'): string =>
  `<span>${escapeHtml(header)}</span>${beside ? ` <${link} class="cell-beside">${escapeHtml(beside)}</${link}>` : ''}`;

const widths = (table: Table): string =>
  `<colgroup>${table.columns.map(({ header }, place) => `<col style="width:${header === '' ? 44 : place < 2 ? 260 : 136}px">`).join('')}</colgroup>`;

/** Head and body keep the same columns: both as wide as the page, or as their columns where that is more. */
const fixed = (table: Table): string =>
  `table-layout:fixed;width:100%;min-width:${table.columns.reduce((sum, { header }, place) => sum + (header === '' ? 44 : place < 2 ? 260 : 136), 0)}px`;

/** A tick box where the column has no words, the buttons where it has them. */
function inside(cell: Cell, actions: readonly string[]): string {
  if (cell.column.header === '') return '<input type="checkbox">';
  if (cell.column.key === 'actions') return actions.map((action) => `<a href="#">${action}</a>`).join(' ');
  return cellBody(cell);
}

const pair = (table: Table, classes: readonly [outer: string, head: string, body: string], head: string, rows: string): string =>
  `<div class="scroll ${classes[0]}"><div class="${classes[1]}"><table style="${fixed(table)}">${widths(table)}<thead><tr>${head}</tr></thead></table></div><div class="${classes[2]}"><table style="${fixed(table)}">${widths(table)}<tbody>${rows}</tbody></table></div></div>`;

/** Fusion (千牛, 淘宝, 天猫, 1688): a skeleton row without height before the rows. */
export function fusionTable(table: Table, actions: readonly string[] = ['编辑商品', '立即下架']): string {
  const head = table.columns
    .map((column) => `<th class="next-table-header-node" role="gridcell"><div class="next-table-cell-wrapper">${words(column)}</div></th>`)
    .join('');
  const skeleton = `<tr aria-hidden="true" style="height:0">${table.columns.map(() => '<td style="padding:0;border:0;height:0"></td>').join('')}</tr>`;
  const rows = table.rows
    .map(
      (row) =>
        `<tr class="next-table-row" data-row-key="${row.id ?? ''}">${cellsOf(table, row)
          .map(
            (cell) =>
              `<td class="next-table-cell" role="gridcell"><div class="next-table-cell-wrapper">${inside(cell, actions)}</div></td>`,
          )
          .join('')}</tr>`,
    )
    .join('');
  return pair(table, ['next-table', 'next-table-header', 'next-table-body'], head, skeleton + sumRow(table, 'next-table-row sum') + rows);
}

/** BeastCore (拼多多): test ids on rows and cells, links inside headers. */
export function beastTable(table: Table, actions: readonly string[] = ['编辑', '下架']): string {
  const head = table.columns.map((column) => `<th class="TB_th_5-188-0">${words(column)}</th>`).join('');
  const rows = table.rows
    .map(
      (row) =>
        `<tr data-testid="beast-core-table-body-tr" class="TB_tr_5-188-0">${cellsOf(table, row)
          .map((cell) => `<td data-testid="beast-core-table-td" class="TB_td_5-188-0">${inside(cell, actions)}</td>`)
          .join('')}</tr>`,
    )
    .join('');
  return pair(table, ['TB_outer_5-188-0', 'TB_header_5-188-0', 'TB_body_5-188-0'], head, sumRow(table, 'TB_tr_5-188-0 sum') + rows);
}

/** 千川: ovui, the totals row among the rows, figures drawn on a canvas, several lines in a cell. */
export function ovuiTable(table: Table, actions: readonly string[] = ['编辑', '暂停']): string {
  const head = table.columns.map((column) => `<th class="ovui-th">${words(column, 'i')}</th>`).join('');
  const rows = table.rows
    .map(
      (row) =>
        `<tr class="ovui-tr">${cellsOf(table, row)
          .map((cell) => `<td class="ovui-td">${inside(cell, actions)}</td>`)
          .join('')}</tr>`,
    )
    .join('');
  const sums = sumRow(table, 'ovui-tr ovui-tr--total sum');
  const all = table.totals?.at === 'last' ? rows + sums : sums + rows;
  return pair(table, ['ovui-table', 'ovui-table__header-wrapper', 'ovui-table__body-wrapper'], head, all);
}

/** 快手: hashed classes, an empty last header that no cell belongs to, a skeleton row. */
export function hashedTable(table: Table, actions: readonly string[] = ['编辑', '下架']): string {
  const head = `${table.columns.map((column) => `<th class="hdc_Q1xw9Kdd2LmP_Tcel">${words(column)}</th>`).join('')}<th class="hdc_Q1xw9Kdd2LmP_Bar"></th>`;
  const skeleton = `<tr aria-hidden="true" style="height:0">${table.columns.map(() => '<td style="padding:0;border:0;height:0"></td>').join('')}</tr>`;
  const rows = table.rows
    .map(
      (row) =>
        `<tr class="crd_f4GtCj5DDlHD_Skc">${cellsOf(table, row)
          .map((cell) => `<td class="cel_9sVbTq0aLoWe_Ru">${inside(cell, actions)}</td>`)
          .join('')}</tr>`,
    )
    .join('');
  return pair(
    table,
    ['goods-table', 'goods-table-header', 'goods-table-body'],
    head,
    skeleton + sumRow(table, 'crd_f4GtCj5DDlHD_Sum sum') + rows,
  );
}

/** 直通车 of 2020: the names in one table at the left, the figures in another beside it, a row of buttons and a sum at the end. */
export function leftAndCentre(table: Table): string {
  const left = table.columns.findIndex(({ pinned }) => pinned !== 'left');
  const part = (from: number, to: number, mark: string, style: string) => {
    const heads = table.columns
      .slice(from, to)
      .map((column) => `<th>${words(column)}</th>`)
      .join('');
    const line = (cells: readonly Cell[], kind: string) =>
      `<tr class="${kind}" style="height:48px">${cells
        .slice(from, to)
        .map((cell) => `<td>${inside(cell, [])}</td>`)
        .join('')}</tr>`;
    const rows = table.rows.map((row) => line(cellsOf(table, row), 'bp-tr')).join('');
    const sums = totalsOf(table);
    return `<table ${mark}="true" class="bp-table" style="${style}"><thead><tr>${heads}</tr></thead><tbody>${rows}${sums ? line(sums, 'bp-tr sum') : ''}</tbody></table>`;
  };
  return `<div style="display:flex;overflow:hidden">${part(0, left, 'left', 'flex:0 0 300px')}<div class="scroll" style="flex:1">${part(left, table.columns.length, 'center', 'width:100%')}</div></div>`;
}

function sumRow(table: Table, kind: string): string {
  const sums = totalsOf(table);
  return sums
    ? `<tr class="${kind}">${sums.map((cell) => `<td>${cell.column.header === '' ? '' : cellBody(cell)}</td>`).join('')}</tr>`
    : '';
}
