import type { DrawnHead, DrawnSheet } from './sheet';

/** Which elements draw a sheet. Every kit here takes the same cells. */
export type TableKit = (sheet: DrawnSheet) => string;

const each = <Item>(items: readonly Item[], draw: (item: Item, index: number) => string): string => items.map(draw).join('');

const is = (pinned: boolean) => (head: DrawnHead) => head.pinned === pinned;

/** Parts of a table stand side by side with rows of one height, whatever a redesign makes of their classes. */
const ROW_HEIGHT = 84;
const LEFT = ' style="flex:0 0 360px"';
const REST = ' style="flex:1;min-width:0;overflow:auto"';
const ON_TOP = ' style="position:absolute;left:0;top:0;width:100%;pointer-events:none"';

/** Only some of the columns. */
function part(sheet: DrawnSheet, keep: (head: DrawnHead) => boolean): DrawnSheet {
  const places = sheet.heads.flatMap((head, place) => (keep(head) ? [place] : []));
  const pick = <Item>(items: readonly Item[]): Item[] => items.filter((_, place) => places.includes(place));
  return {
    heads: pick(sheet.heads),
    rows: sheet.rows.map(({ id, cells }) => ({ id, cells: pick(cells) })),
    ...(sheet.totals === undefined ? {} : { totals: pick(sheet.totals) }),
  };
}

/** A plain table; sums in its foot. `rowHeads`: the first cell with words is a header of its row. */
export function plainTable({
  prefix,
  rowHeads = false,
  totals = 'foot',
}: {
  prefix: string;
  rowHeads?: boolean;
  totals?: 'foot' | 'first' | 'last';
}): TableKit {
  return (sheet) => {
    const lead = rowHeads ? sheet.heads.findIndex(({ kind, text }) => kind === 'text' && text !== '') : -1;
    const sum = sheet.totals ? `<tr class="${prefix}-row ${prefix}-sum">${each(sheet.totals, (cell) => `<td>${cell}</td>`)}</tr>` : '';
    return `<div class="${prefix}-scroll"><table class="${prefix}"><thead><tr>${each(sheet.heads, ({ html }) => `<th scope="col">${html}</th>`)}</tr></thead><tbody>${totals === 'first' ? sum : ''}${each(
      sheet.rows,
      ({ id, cells }) =>
        `<tr class="${prefix}-row" data-row-key="${id}">${each(cells, (cell, place) => (place === lead ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`))}</tr>`,
    )}${totals === 'last' ? sum : ''}</tbody>${totals === 'foot' && sum ? `<tfoot>${sum}</tfoot>` : ''}</table></div>`;
  };
}

/** Two rows of headers: words above several columns, then the columns' own. */
export function groupedTable({ prefix }: { prefix: string }): TableKit {
  return (sheet) => {
    const runs: { group: string; span: number; html: string }[] = [];
    for (const { group = '', html } of sheet.heads) {
      const last = runs.at(-1);
      if (last && group !== '' && last.group === group) last.span += 1;
      else runs.push({ group, span: 1, html });
    }
    const upper = each(runs, ({ group, span, html }) =>
      group === '' ? `<th rowspan="2">${html}</th>` : `<th colspan="${span}">${group}</th>`,
    );
    const lower = each(
      sheet.heads.filter(({ group }) => group !== undefined),
      ({ html }) => `<th>${html}</th>`,
    );
    return `<table class="${prefix}"><thead><tr>${upper}</tr><tr>${lower}</tr></thead><tbody>${each(sheet.rows, ({ id, cells }) => `<tr data-id="${id}">${each(cells, (cell) => `<td>${cell}</td>`)}</tr>`)}</tbody>${
      sheet.totals ? `<tfoot><tr>${each(sheet.totals, (cell) => `<td>${cell}</td>`)}</tr></tfoot>` : ''
    }</table>`;
  };
}

/**
 * Header and body as two tables, the body's first row only there to be measured. `gutter`: the header has a cell more, over the scroll bar.
 * Pinned columns stand in a part of their own to the left, joined by the row key.
 */
export function splitTable({ prefix, gutter = false, measure = true }: { prefix: string; gutter?: boolean; measure?: boolean }): TableKit {
  const half = (sheet: DrawnSheet, name: string, extra: boolean, place = ''): string => {
    const width = 100 / sheet.heads.length;
    const columns = `<colgroup>${each(sheet.heads, () => `<col style="width:${width.toFixed(1)}%">`)}</colgroup>`;
    const still = measure
      ? `<tr class="${prefix}-measure-row" aria-hidden="true" style="height:0">${each(sheet.heads, () => '<td style="height:0;padding:0;border:0"></td>')}</tr>`
      : '';
    const sum = sheet.totals
      ? `<div class="${prefix}-summary"><table><tbody><tr>${each(sheet.totals, (cell) => `<td>${cell}</td>`)}</tr></tbody></table></div>`
      : '';
    return `<div class="${prefix}-${name}"${place}><div class="${prefix}-header"><table style="table-layout:fixed">${columns}<thead><tr style="height:60px">${each(sheet.heads, ({ html }) => `<th><div class="${prefix}-th-item">${html}<i class="${prefix}-sorter" aria-hidden="true"></i></div></th>`)}${
      extra ? `<th class="${prefix}-gutter" style="width:8px;padding:0"></th>` : ''
    }</tr></thead></table></div><div class="${prefix}-body"><table style="table-layout:fixed">${columns}<tbody>${still}${each(sheet.rows, ({ id, cells }) => `<tr class="${prefix}-tr" data-row-key="${id}" style="height:${ROW_HEIGHT}px">${each(cells, (cell) => `<td class="${prefix}-td"><div class="${prefix}-cell">${cell}</div></td>`)}</tr>`)}</tbody></table></div>${sum}</div>`;
  };
  return (sheet) =>
    sheet.heads.some(({ pinned }) => pinned)
      ? `<div class="${prefix} ${prefix}-split" style="display:flex">${half(part(sheet, is(true)), 'lock-left', false, LEFT)}${half(part(sheet, is(false)), 'main', gutter, REST)}</div>`
      : `<div class="${prefix}">${half(sheet, 'main', gutter)}</div>`;
}

/** The whole table in the middle with its pinned columns empty, and the whole table again on top of it with only those shown. */
export function doubledTable({ prefix }: { prefix: string }): TableKit {
  const whole = (sheet: DrawnSheet, name: string, shown: (head: DrawnHead) => boolean): string => {
    const cell = (tag: 'th' | 'td', html: string, place: number): string => {
      const head = sheet.heads[place];
      return head && shown(head) ? `<${tag}>${html}</${tag}>` : `<${tag} class="is-hidden" style="visibility:hidden">${html}</${tag}>`;
    };
    return `<div class="${prefix}__${name}"${name === 'fixed' ? ON_TOP : ''}><div class="${prefix}__header-wrapper"><table style="table-layout:fixed"><thead><tr>${each(sheet.heads, ({ html }, place) => cell('th', html, place))}</tr></thead></table></div><div class="${prefix}__body-wrapper"><table style="table-layout:fixed"><tbody>${each(sheet.rows, ({ id, cells }) => `<tr class="${prefix}__row" data-row-key="${id}">${each(cells, (html, place) => cell('td', html, place))}</tr>`)}</tbody></table></div></div>`;
  };
  return (sheet) =>
    `<div class="${prefix} ${prefix}-doubled" style="position:relative">${whole(sheet, 'main', is(false))}${whole(sheet, 'fixed', is(true))}</div>`;
}

/** Elements of any name with the roles of a table. */
export function roleTable({
  prefix,
  role = 'table',
  cells = role === 'table' ? 'cell' : 'gridcell',
  tag = 'div',
}: {
  prefix: string;
  role?: 'table' | 'grid' | 'treegrid';
  cells?: string;
  tag?: string;
}): TableKit {
  return (sheet) => {
    const row = (inner: string, key: string) => `<${tag} role="row" class="${prefix}-row"${key}>${inner}</${tag}>`;
    const sum = sheet.totals
      ? row(
          each(sheet.totals, (cell) => `<${tag} role="${cells}" class="${prefix}-cell">${cell}</${tag}>`),
          '',
        )
      : '';
    return `<div role="${role}" class="${prefix}" aria-rowcount="${sheet.rows.length + 1 + (sum ? 1 : 0)}"><div role="rowgroup" class="${prefix}-head">${row(
      each(sheet.heads, ({ html }) => `<${tag} role="columnheader" class="${prefix}-cell">${html}</${tag}>`),
      '',
    )}</div><div role="rowgroup" class="${prefix}-body">${each(sheet.rows, ({ id, cells: own }) =>
      row(
        each(own, (cell) => `<${tag} role="${cells}" class="${prefix}-cell">${cell}</${tag}>`),
        ` data-id="${id}"`,
      ),
    )}${sum}</div></div>`;
  };
}

/** No table and no role: boxes in rows under a row of words. */
export function boxTable({ prefix }: { prefix: string }): TableKit {
  return (sheet) => {
    const row = (cells: readonly string[], name: string) =>
      `<div class="${prefix}__${name}">${each(cells, (cell) => `<div class="${prefix}__cell">${cell}</div>`)}</div>`;
    return `<div class="${prefix}">${row(
      sheet.heads.map(({ html }) => html),
      'head',
    )}<div class="${prefix}__rows">${each(sheet.rows, ({ cells }) => row(cells, 'row'))}</div>${sheet.totals ? row(sheet.totals, 'sum') : ''}</div>`;
  };
}

/** Katal's table: custom elements with roles; in the page itself, or all of it inside an open shadow root. */
export function katTable({ shadow = false }: { shadow?: boolean } = {}): TableKit {
  return (sheet) => {
    const row = (cells: string) => `<kat-table-row role="row">${cells}</kat-table-row>`;
    const table = `<kat-table role="table"><kat-table-head role="rowgroup">${row(each(sheet.heads, ({ html }) => `<kat-table-cell role="columnheader">${html}</kat-table-cell>`))}</kat-table-head><kat-table-body role="rowgroup">${each(sheet.rows, ({ cells }) => row(each(cells, (cell) => `<kat-table-cell role="cell">${cell}</kat-table-cell>`)))}${
      sheet.totals ? row(each(sheet.totals, (cell) => `<kat-table-cell role="cell">${cell}</kat-table-cell>`)) : ''
    }</kat-table-body></kat-table>`;
    if (!shadow) return table;
    const look =
      'kat-table{display:block}kat-table-row{display:flex}kat-table-cell{flex:1;padding:8px;border-bottom:1px solid #d5dbdb;min-width:0}.under{color:#565959}';
    return `<katal-page-table><template shadowrootmode="open"><style>${look}</style><div class="shell">${table}</div></template></katal-page-table>`;
  };
}

/** Polaris' index table: a sticky copy of the header stands above it, a list of the same goods for narrow screens is not shown. */
export function polarisTable(): TableKit {
  return (sheet) =>
    `<div class="Polaris-IndexTable"><div class="Polaris-IndexTable__StickyTable" aria-hidden="true"><div class="Polaris-IndexTable__StickyTableHeader">${each(sheet.heads, ({ html }) => `<div class="Polaris-IndexTable__StickyTableHeading">${html}</div>`)}</div></div><ul class="Polaris-IndexTable__CondensedList" style="display:none">${each(sheet.rows, ({ cells }) => `<li>${cells.join(' ')}</li>`)}</ul>${plainTable({ prefix: 'Polaris-IndexTable__Table' })(sheet)}</div>`;
}

/** Two grids side by side, words in the left one and figures in the right one; the page keeps them in step by position alone. */
export function dualGrid({ prefix }: { prefix: string }): TableKit {
  return (sheet) => {
    const grid = (half: DrawnSheet, name: string, from: number) =>
      `<div role="grid" class="${prefix}-${name}" aria-rowcount="${sheet.rows.length + 1}" aria-colcount="${sheet.heads.length}"><div role="row" aria-rowindex="1" class="${prefix}-line">${each(half.heads, ({ html }, place) => `<div role="columnheader" aria-colindex="${from + place}">${html}</div>`)}</div>${each(half.rows, ({ cells }, index) => `<div role="row" aria-rowindex="${index + 2}" class="${prefix}-line">${each(cells, (cell, place) => `<div role="gridcell" aria-colindex="${from + place}">${cell}</div>`)}</div>`)}</div>`;
    const left = part(sheet, is(true));
    return `<div class="${prefix}">${grid(left, 'text', 1)}${grid(part(sheet, is(false)), 'metrics', left.heads.length + 1)}</div>`;
  };
}
