import { escapeHtml } from '../html-page';
import { type Cell, type Column, cellBody, cellsOf, type Table, totalsOf } from './table';

/** Families that keep headers and rows in one table, and what each puts between them. */

export interface AntLook {
  /** anq, ecom-g, auxo, aurora, ant … */
  prefix: string;
  actions?: readonly string[];
  /** Headers in a table of their own above the rows, as with a fixed height. */
  split?: true;
  /** Before the rows: a measure row, two rows without height (抖店), a row of hidden headers (罗盘). */
  before?: 'measure' | 'zero' | 'headers';
  /** The sums in a foot of their own. */
  foot?: true;
}

const PINNED = 'position:sticky;left:0;background:#fff;z-index:1';

function inside(cell: Cell, actions: readonly string[]): string {
  if (cell.column.header === '') return '<label><input type="checkbox"></label>';
  if (cell.column.key === 'actions') return actions.map((action) => `<a href="#">${action}</a>`).join(' ');
  return cellBody(cell);
}

const words = ({ header, beside }: Column, prefix: string): string =>
  `<div class="${prefix}-table-column-title">${escapeHtml(header)}</div>${beside ? `<span class="${prefix}-table-column-sorter">${escapeHtml(beside)}</span>` : ''}`;

/** Ant Design of version 4 and later under another prefix: measure row, sticky columns, sums as first row or in a foot. */
export function antTable(table: Table, { prefix, actions = ['编辑', '下架'], split, before = 'measure', foot }: AntLook): string {
  const pinned = (column: Column) => (column.pinned === 'left' ? ` style="${PINNED}"` : '');
  const grouped = table.columns.some(({ group }) => group);
  const head = grouped
    ? groupedHead(table, prefix)
    : `<tr>${table.columns.map((column) => `<th class="${prefix}-table-cell" scope="col"${pinned(column)}>${words(column, prefix)}</th>`).join('')}</tr>`;
  const empty = table.columns.map(() => '<td style="padding:0;border:0;height:0"></td>').join('');
  const prelude = {
    measure: `<tr aria-hidden="true" class="${prefix}-table-measure-row" style="height:0;font-size:0">${empty}</tr>`,
    zero: `<tr><td colspan="${table.columns.length}" style="padding:0;border:0;height:0"></td></tr>`.repeat(2),
    headers: `<tr class="${prefix}-table-row-hidden" style="visibility:collapse">${table.columns.map(({ header }) => `<td>${escapeHtml(header)}</td>`).join('')}</tr>`,
  }[before];
  const line = (cells: readonly Cell[], kind: string, key = '') =>
    `<tr class="${prefix}-table-row ${kind}"${key ? ` data-row-key="${key}"` : ''}>${cells
      .map(
        (cell) =>
          `<td class="${prefix}-table-cell"${pinned(cell.column)}>${kind === 'sum' && cell.column.header === '' ? '' : inside(cell, kind === 'sum' ? [] : actions)}</td>`,
      )
      .join('')}</tr>`;
  const sums = totalsOf(table);
  const sum = sums ? line(sums, 'sum') : '';
  const rows = table.rows.map((row) => line(cellsOf(table, row), `${prefix}-table-row-level-0`, row.id)).join('');
  const body = `<tbody class="${prefix}-table-tbody">${prelude}${foot || table.totals?.at === 'last' ? '' : sum}${rows}${!foot && table.totals?.at === 'last' ? sum : ''}</tbody>${foot && sum ? `<tfoot class="${prefix}-table-summary">${sum}</tfoot>` : ''}`;
  const open = `<div class="${prefix}-table-wrapper"><div class="${prefix}-table"><div class="${prefix}-table-container">`;
  const columns = `<colgroup>${table.columns.map(({ header }, place) => `<col style="width:${header === '' ? 44 : place < 2 ? 260 : 130}px">`).join('')}</colgroup>`;
  const drawn = split
    ? `<div class="scroll"><div class="${prefix}-table-header"><table style="table-layout:fixed;width:100%;min-width:${table.columns.length * 140 + 120}px">${columns}<thead class="${prefix}-table-thead">${head}</thead></table></div><div class="${prefix}-table-body"><table style="table-layout:fixed;width:100%;min-width:${table.columns.length * 140 + 120}px">${columns}${body}</table></div></div>`
    : `<div class="${prefix}-table-content scroll"><table><thead class="${prefix}-table-thead">${head}</thead>${body}</table></div>`;
  return `${open}${drawn}</div></div></div>`;
}

/** Headers in two rows: the words above several columns, and their own under them. */
function groupedHead(table: Table, prefix: string): string {
  const above: string[] = [];
  const below: string[] = [];
  for (const [place, column] of table.columns.entries()) {
    if (!column.group) {
      above.push(`<th class="${prefix}-table-cell" rowspan="2" scope="col">${words(column, prefix)}</th>`);
      continue;
    }
    const below1 = `<th class="${prefix}-table-cell" scope="col">${words(column, prefix)}</th>`;
    below.push(below1);
    if (table.columns[place - 1]?.group === column.group) continue;
    const span = table.columns.slice(place).findIndex(({ group }) => group !== column.group);
    above.push(
      `<th class="${prefix}-table-cell" scope="colgroup" colspan="${span < 0 ? table.columns.length - place : span}">${escapeHtml(column.group)}</th>`,
    );
  }
  return `<tr>${above.join('')}</tr><tr>${below.join('')}</tr>`;
}

/** 生意参谋: Ant Design 3, the pinned columns drawn a second time in a table of their own; a rate of change under each figure. */
export function sycmTable(table: Table): string {
  const cell = (drawn: Cell) => {
    if (drawn.column.key === 'actions') return '<a href="#">趋势分析</a>';
    if (drawn.column.as === undefined)
      return `<span class="goodsName">${escapeHtml(drawn.text)}</span>${drawn.under.map((line) => `<span class="goods-subIndex-text" style="display:block;color:#999">${escapeHtml(line)}</span>`).join('')}`;
    const change = drawn.under
      .map((line) => `<div class="alife-dt-card-common-table-sortable-cycleCrc cell-under"><span>${escapeHtml(line)}</span></div>`)
      .join('');
    return `<div class="alife-dt-card-common-table-sortable-td"><div class="alife-dt-card-common-table-sortable-value"><span>${escapeHtml(drawn.text)}</span></div>${change}</div>`;
  };
  const heads = (columns: readonly Column[], fixed = false) =>
    columns
      .map(
        ({ header, pinned }) =>
          `<th class="${pinned && !fixed ? 'ant-table-fixed-columns-in-body' : ''}"${pinned && !fixed ? ' style="visibility:hidden;width:260px;min-width:260px"' : pinned ? ' style="width:260px;min-width:260px"' : ''}>${escapeHtml(header)}</th>`,
      )
      .join('');
  const left = table.columns.filter(({ pinned }) => pinned === 'left');
  const row = (cells: readonly Cell[], index: number, fixed: boolean) =>
    `<tr class="ant-table-row ant-table-row-level-0" data-row-key="${index}" style="height:64px">${cells
      .map(
        (drawn) =>
          `<td class="${drawn.column.pinned && !fixed ? 'ant-table-fixed-columns-in-body' : ''}"${drawn.column.pinned && !fixed ? ' style="visibility:hidden"' : ''}>${cell(drawn)}</td>`,
      )
      .join('')}</tr>`;
  const all = table.rows.map((entry, index) => row(cellsOf(table, entry), index, false)).join('');
  const fixed = table.rows
    .map((entry, index) =>
      row(
        cellsOf(table, entry).filter(({ column }) => column.pinned === 'left'),
        index,
        true,
      ),
    )
    .join('');
  const wide = `min-width:${table.columns.length * 120 + 160}px`;
  return `<div class="ant-table-wrapper oui-table"><div class="ant-table ant-table-scroll-position-left" style="position:relative"><div class="ant-table-content"><div class="ant-table-scroll scroll"><div class="ant-table-body"><table style="${wide}"><thead class="ant-table-thead"><tr>${heads(table.columns)}</tr></thead><tbody class="ant-table-tbody">${all}</tbody></table></div></div>
${left.length > 0 ? `<div class="ant-table-fixed-left" style="position:absolute;left:0;top:0;background:#fff"><div class="ant-table-body-outer"><div class="ant-table-body-inner"><table class="ant-table-fixed"><thead class="ant-table-thead"><tr>${heads(left, true)}</tr></thead><tbody class="ant-table-tbody">${fixed}</tbody></table></div></div></div>` : ''}</div></div></div>`;
}

/** 万相台: Magix. Codes on the headers, sums first, a row of buttons under each row. */
export function magixTable(table: Table, actions: readonly string[] = ['编辑', '暂停', '查看报表']): string {
  const heads = table.columns
    .map(
      ({ header, code, pinned }) =>
        `<th${code ? ` mx-stickytable-drag="${code}"` : ''}${pinned ? ` mx-stickytable-sticky="${pinned}" style="${PINNED}"` : ''}><span>${escapeHtml(header)}</span></th>`,
    )
    .join('');
  const line = (cells: readonly Cell[], kind: string) =>
    `<tr class="${kind}">${cells.map((cell) => `<td>${cell.column.header === '' ? (kind === 'sum' ? '' : '<input type="checkbox">') : cellBody(cell)}</td>`).join('')}</tr>`;
  const sums = totalsOf(table);
  const operations = `<tr class="operation"><td colspan="${table.columns.length}" style="padding:2px 12px 8px;color:#2f6bff">${actions.map((action) => `<a href="javascript:;">${action}</a>`).join(' ')}</td></tr>`;
  const rows = table.rows.map((row) => line(cellsOf(table, row), 'mx-row') + operations).join('');
  return `<div class="mx-stickytable scroll" mx-view="mx-stickytable/index"><table><thead><tr>${heads}</tr></thead><tbody>${sums && table.totals?.at === 'first' ? line(sums, 'sum') : ''}${rows}${sums && table.totals?.at === 'last' ? line(sums, 'sum') : ''}</tbody></table></div>`;
}

/** A table with nothing special about it (京麦, 千帆, 微信小店), under the classes of its family. */
export function plainTable(table: Table, name: string, actions: readonly string[] = ['编辑', '下架']): string {
  const heads = table.columns
    .map(
      (column) =>
        `<th class="${name}__cell">${escapeHtml(column.header)}${column.beside ? `<i class="cell-beside"> ${escapeHtml(column.beside)}</i>` : ''}</th>`,
    )
    .join('');
  const line = (cells: readonly Cell[], kind: string) =>
    `<tr class="${name}__row ${kind}">${cells.map((cell) => `<td class="${name}__cell">${kind === 'sum' && cell.column.header === '' ? '' : inside(cell, kind === 'sum' ? [] : actions)}</td>`).join('')}</tr>`;
  const sums = totalsOf(table);
  const rows = table.rows.map((row) => line(cellsOf(table, row), '')).join('');
  const sum = sums ? line(sums, 'sum') : '';
  return `<div class="scroll"><table class="${name}" style="width:100%"><thead class="${name}__head"><tr>${heads}</tr></thead><tbody>${table.totals?.at === 'last' ? rows + sum : sum + rows}</tbody></table></div>`;
}
