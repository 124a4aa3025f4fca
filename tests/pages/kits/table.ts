import type { TruthTable } from '../centre';
import { escapeHtml } from '../html-page';
import { type Format, isWorkedOut, type Printed, print, sumsOf, type Values, valueUnder } from './cells';

export interface Column {
  /** As the marketplace prints it, units in brackets included. '' = a column without words (tick boxes). */
  header: string;
  /** Canonical name; absent where the alias tables know none. */
  metric?: string;
  /** Name of the value in the rows. Default: the metric, else the header. */
  key?: string;
  as?: Format;
  /** Words above several columns. */
  group?: string;
  /** The page's own code of the column (`mx-stickytable-drag`, `data-field`). */
  code?: string;
  /** Link or sort words beside the header's own. */
  beside?: string;
  pinned?: 'left' | 'right';
  /** Not in the truth: tick boxes, buttons. */
  bare?: true;
  /** Its figures are drawn on a canvas: nothing to read. */
  canvas?: true;
}

export interface Row {
  id?: string;
  values: Values;
  /** Further lines of a cell, by key of its column. */
  under?: Readonly<Record<string, readonly string[]>>;
  /** Words on the value's own line, by key: 修改库存, 低库存. */
  beside?: Readonly<Record<string, string>>;
  image?: string;
  /** Where the row's first words lead. */
  href?: string;
}

/** One logical table, whatever elements a kit draws it with. */
export interface Table {
  title?: string;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Rows on further pages: they count in totals and in the number the page prints. */
  elsewhere?: readonly Row[];
  totals?: { label: string; at: 'first' | 'last' };
  /** What nothing looks like. */
  nothing?: string;
  /** Between the ends of a range. */
  between?: string;
  /** The page says how many rows there are (`expected`, default those it has here and elsewhere), or nothing on it does (false). */
  counted?: boolean;
  expected?: number;
  /** What the totals row prints beyond the sums, by key: to have it contradict the rows. */
  claims?: Values;
  disagrees?: TruthTable['disagrees'];
  virtual?: true;
}

/** A cell ready to be drawn: the value's own line, then what stands under it. */
export interface Cell extends Printed {
  column: Column;
  beside?: string;
  under: readonly string[];
  image?: string;
  href?: string;
}

const NOT_SUMMED = new Set(['price', 'bid', 'bid_mobile', 'budget', 'quality', 'rank', 'avg_stay_seconds', 'bounce', 'status']);

const keyOf = (column: Column): string => column.key ?? column.metric ?? column.header;

/** The cells of one row, in the order of the columns. */
export function cellsOf(table: Table, row: Row): Cell[] {
  const worded = table.columns.findIndex(({ header }) => header !== '');
  return table.columns.map((column, place) => {
    const key = keyOf(column);
    const beside = row.beside?.[key];
    const printed =
      column.header === ''
        ? { text: '', value: null }
        : print(valueUnder(row.values, key), column.as ?? 'text', table.nothing, table.between);
    return {
      column,
      ...(column.canvas ? { text: printed.text, value: null } : printed),
      under: row.under?.[key] ?? [],
      ...(beside === undefined ? {} : { beside }),
      ...(place === worded && row.image ? { image: row.image } : {}),
      ...(place === worded && row.href ? { href: row.href } : {}),
    };
  });
}

/** The cells of the totals row, or undefined where the table has none. */
export function totalsOf(table: Table): Cell[] | undefined {
  if (!table.totals) return undefined;
  const all = [...table.rows, ...(table.elsewhere ?? [])].map(({ values }) => values);
  const names = [...new Set(all.flatMap((values) => Object.keys(values)))];
  const additive = names.filter((name) => !NOT_SUMMED.has(name) && all.some((values) => typeof values[name] === 'number'));
  const sums: Values = { ...sumsOf(all, additive), ...table.claims };
  const first = table.columns.findIndex(({ header, bare }) => header !== '' && !bare);
  return table.columns.map((column, place) => {
    const key = keyOf(column);
    if (place === first) return { column, text: table.totals?.label ?? '', value: table.totals?.label ?? '', under: [] };
    const summed = column.as && column.as !== 'text' && (additive.includes(key) || isWorkedOut(key) || key in sums);
    const printed = summed ? print(valueUnder(sums, key), column.as ?? 'text', table.nothing) : { text: '', value: null };
    return { column, ...printed, ...(column.canvas ? { value: null } : {}), under: [] };
  });
}

const told = ({ column }: { column: Column }): boolean => column.header !== '' && !column.bare;

/** All rows stand in the page, and the page says so: by a count, or by a sum that they make. What contradicts itself says nothing. */
function isWhole(table: Table, expected: number | undefined): boolean {
  if (table.virtual || table.disagrees || table.elsewhere?.length) return false;
  return expected === undefined ? table.totals !== undefined : expected === table.rows.length;
}

/** What a reader that makes no mistake makes of the table. */
export function truthOf(table: Table): TruthTable {
  const totals = totalsOf(table);
  const here = table.rows.length;
  const all = here + (table.elsewhere?.length ?? 0);
  const expected = table.counted === false ? undefined : (table.expected ?? all);
  return {
    columns: table.columns.filter((column) => told({ column })).map(({ header, metric }) => ({ header, ...(metric ? { metric } : {}) })),
    rows: table.rows.map((row) =>
      cellsOf(table, row)
        .filter(told)
        .map(({ value }) => value),
    ),
    ...(totals ? { totals: totals.filter(told).map(({ value }) => value) } : {}),
    complete: isWhole(table, expected),
    ...(expected === undefined ? {} : { expectedRows: expected }),
    ...(table.disagrees ? { disagrees: table.disagrees } : {}),
    ...(table.virtual ? { virtual: true } : {}),
  };
}

/** The inside of a cell as most back-offices have it: each line a block of its own. */
export function cellBody({ text, beside, under, image, href, column }: Cell, words = 'cell-beside'): string {
  if (column.canvas) return `<canvas width="96" height="20" data-figure="${escapeHtml(text)}"></canvas>`;
  const own = href ? `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>` : `<span>${escapeHtml(text)}</span>`;
  const first = `<div>${own}${beside ? ` <a class="${words}">${escapeHtml(beside)}</a>` : ''}</div>`;
  const lines = under.map((line) => `<div class="cell-under">${escapeHtml(line)}</div>`).join('');
  return image ? `<div class="cell-goods"><img src="${image}" alt=""><div>${first}${lines}</div></div>` : first + lines;
}

/** Tick boxes and buttons: columns that hold no words of their own. */
export const TICK: Column = { header: '', bare: true };
export const ACTIONS = (beside?: string): Column => ({ header: '操作', key: 'actions', bare: true, ...(beside ? { beside } : {}) });
