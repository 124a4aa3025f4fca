import type { TruthCell, TruthTable } from '../centre';
import { escapeHtml } from '../html-page';
import { type Notation, printBare, printCount, printMoney, printPercent, printRatio } from './notation';

/** `bare`: an amount whose currency stands in the header. `boxes`, `picture` and `buttons` hold nothing that is read. */
type ColumnKind = 'text' | 'count' | 'money' | 'bare' | 'percent' | 'ratio' | 'boxes' | 'picture' | 'buttons';

export interface SheetColumn {
  header: string;
  kind?: ColumnKind;
  /** Canonical metric; also the name its value has in the records. */
  metric?: string;
  /** Name of the value in the records where it is another. */
  of?: string;
  /** The page's own name of the column, in no language. */
  key?: string;
  /** Words above several columns. */
  group?: string;
  pinned?: true;
  /** Name of the text printed as a second line of the cell. */
  under?: string;
  /** A help sign with its bubble, which is no part of the header. */
  help?: string;
}

/** A value printed in a way of its own: "<0.01%", "—". */
interface Shown {
  value: TruthCell;
  shows: string;
}

type SheetValue = string | number | null | Shown;
export type SheetRecord = Readonly<Record<string, SheetValue>>;

/** A table as data: what it says and how the page prints it. Which elements draw it is the kit's business. */
export interface Sheet {
  notation: Notation;
  columns: readonly SheetColumn[];
  records: readonly SheetRecord[];
  /** Name of the value that identifies a record; printed into row keys and links. */
  id?: string;
  /** Address of what the row is about, before its id. */
  link?: string;
  /** Printed where there is nothing. */
  nothing?: string;
  /** A row of sums under this word; it counts rows that stand on other pages too when `totalsOf` holds them. */
  totals?: string;
  totalsOf?: readonly SheetRecord[];
  /** Rows there are, as far as the page says so; absent where it says nothing. */
  said?: number;
  virtual?: true;
  buttons?: readonly string[];
}

export interface DrawnHead {
  text: string;
  html: string;
  kind: ColumnKind;
  key: string;
  group?: string;
  pinned: boolean;
}

/** The texts of a sheet as markup of cells, ready for any kit. */
export interface DrawnSheet {
  heads: readonly DrawnHead[];
  rows: readonly { id: string; cells: readonly string[] }[];
  totals?: readonly string[];
}

const numberOf = (value: SheetValue | undefined): number | undefined => {
  if (typeof value === 'number') return value;
  return typeof value === 'object' && value !== null && typeof value.value === 'number' ? value.value : undefined;
};

/** Ratios are never in the records: they follow from the two figures they are made of. */
const RATIOS: Readonly<Record<string, readonly [over: string, under: string]>> = {
  ctr: ['clicks', 'impressions'],
  cpc: ['spend', 'clicks'],
  acos: ['spend', 'sales'],
  roas: ['sales', 'spend'],
  cvr: ['orders', 'clicks'],
  cpa: ['spend', 'orders'],
  aov: ['sales', 'orders'],
  unit_session_percentage: ['units', 'sessions'],
  roas_direct: ['sales_direct', 'spend'],
};

const PLACES: Readonly<Partial<Record<ColumnKind, number>>> = { percent: 4, ratio: 2, count: 0 };

function rounded(value: number, kind: ColumnKind, { cents }: Notation): number {
  return Number(value.toFixed(PLACES[kind] ?? cents));
}

function valueUnder(record: SheetRecord, column: SheetColumn, notation: Notation): SheetValue {
  const name = column.of ?? column.metric ?? column.header;
  const own = record[name];
  if (own !== undefined) return own;
  const parts = RATIOS[name];
  if (!parts) return null;
  const over = numberOf(record[parts[0]]);
  const under = numberOf(record[parts[1]]);
  return over === undefined || under === undefined || under === 0 ? null : rounded(over / under, column.kind ?? 'text', notation);
}

function print(value: SheetValue, kind: ColumnKind, { notation, nothing = '-' }: Sheet): string {
  if (value === null) return nothing;
  if (typeof value === 'object') return value.shows;
  if (typeof value === 'string') return value;
  if (kind === 'money') return printMoney(value, notation);
  if (kind === 'bare') return printBare(value, notation);
  if (kind === 'percent') return printPercent(value, notation);
  if (kind === 'ratio') return printRatio(value, notation);
  return printCount(value, notation);
}

function sums({ columns, records, totalsOf = records }: Sheet): SheetRecord {
  const total: Record<string, number> = {};
  for (const { kind = 'text', metric, of, header } of columns) {
    const name = of ?? metric ?? header;
    if (RATIOS[name] || (kind !== 'count' && kind !== 'money' && kind !== 'bare')) continue;
    total[name] = Number(totalsOf.reduce((sum, record) => sum + (numberOf(record[name]) ?? 0), 0).toFixed(2));
  }
  return total;
}

const says = ({ header, kind = 'text' }: SheetColumn): boolean => header !== '' && !['boxes', 'picture', 'buttons'].includes(kind);

const truthOf = (value: SheetValue): TruthCell => (typeof value === 'object' && value !== null ? value.value : value === '' ? null : value);

/** What a reader that makes no mistake tells of the sheet. */
export function truthOfSheet(sheet: Sheet): TruthTable {
  const columns = sheet.columns.filter(says);
  const row = (record: SheetRecord) => columns.map((column) => truthOf(valueUnder(record, column, sheet.notation)));
  const { said, records } = sheet;
  return {
    columns: columns.map(({ header, metric }) => ({ header, ...(metric === undefined ? {} : { metric }) })),
    rows: records.map(row),
    ...(sheet.totals === undefined ? {} : { totals: row(sums(sheet)) }),
    complete: said === records.length && !sheet.virtual,
    ...(said === undefined ? {} : { expectedRows: said }),
    ...(sheet.virtual ? { virtual: true as const } : {}),
  };
}

function cell(record: SheetRecord, column: SheetColumn, sheet: Sheet, lead: boolean): string {
  const { kind = 'text', under } = column;
  const id = String(record[sheet.id ?? ''] ?? '');
  if (kind === 'boxes') return '<label class="tick"><input type="checkbox"></label>';
  if (kind === 'picture') return '<span class="thumb"></span>';
  if (kind === 'buttons')
    return (sheet.buttons ?? ['Edit', 'More']).map((text) => `<button type="button">${escapeHtml(text)}</button>`).join('');
  const text = escapeHtml(print(valueUnder(record, column, sheet.notation), kind, sheet));
  const first = lead && sheet.link !== undefined ? `<a href="${escapeHtml(sheet.link + id)}">${text}</a>` : `<span>${text}</span>`;
  const second = under === undefined ? undefined : record[under];
  return typeof second === 'string' ? `${first}<div class="under">${escapeHtml(second)}</div>` : first;
}

/** The sheet as cells of markup. */
export function draw(sheet: Sheet): DrawnSheet {
  const heads = sheet.columns.map(
    ({ header, kind = 'text', key, group, pinned, help }, index): DrawnHead => ({
      text: header,
      html:
        kind === 'boxes'
          ? '<label class="tick"><input type="checkbox"></label>'
          : `<span>${escapeHtml(header)}</span>${help === undefined ? '' : `<span class="bubble" role="tooltip" hidden>${escapeHtml(help)}</span>`}`,
      kind,
      key: key ?? `c${index}`,
      ...(group === undefined ? {} : { group }),
      pinned: pinned === true,
    }),
  );
  const lead = sheet.columns.findIndex((column) => says(column) && (column.kind ?? 'text') === 'text');
  const rows = sheet.records.map((record, index) => ({
    id: String(record[sheet.id ?? ''] ?? index + 1),
    cells: sheet.columns.map((column, place) => cell(record, column, sheet, place === lead)),
  }));
  if (sheet.totals === undefined) return { heads, rows };
  const total = sums(sheet);
  const totals = sheet.columns.map((column, place) => {
    if (place === lead) return escapeHtml(sheet.totals ?? '');
    if (!says(column) || (column.kind ?? 'text') === 'text') return '';
    const value = valueUnder(total, column, sheet.notation);
    return value === null ? '' : escapeHtml(print(value, column.kind ?? 'text', sheet));
  });
  return { heads, rows, totals };
}
