import { CURRENCY_CODES } from '../numbers/currencies';
import type { DrawnColumn, DrawnRow, DrawnTable } from '../reading/table';
import { type ReadColumn, readColumn, styleOf } from './cells';
import { completenessOf } from './complete';
import type { Column, FigureTable, TableDoubt } from './figures';
import { type HeaderPlace, readHeaders, signatureOf } from './headers';
import { idsOf } from './ids';
import { ratioDoubts } from './ratios';
import { type CheckedColumn, checkSums, totalsDoubts, unlabelledTotals } from './sums';
import { partTotals, type TotalsLabel } from './totals';

/** The page around a table. */
export interface TablePage extends HeaderPlace {
  /** BCP 47, '' = not known */
  language: string;
  /** ISO 4217 */
  currency?: string;
}

interface Understood {
  drawn: DrawnColumn;
  column: ReadColumn;
}

/** Columns of tick boxes and pictures hold no words at all. */
function wordless({ header }: DrawnColumn, index: number, rows: readonly DrawnRow[]): boolean {
  return header.trim() === '' && rows.every(({ cells }) => (cells[index] ?? '').trim() === '');
}

/**
 * Makes figures of one table: what its columns are, what its cells are worth, which rows are sums, and whether all of it is there. A disagreement
 * never takes a row away; it is told, and the table is not complete.
 */
export function figureTable(table: DrawnTable, page: TablePage): FigureTable {
  const shown = table.columns
    .map((_, index) => index)
    .filter((index) => !wordless(table.columns[index] ?? { header: '' }, index, table.rows));
  const drawn = shown.map((index) => table.columns[index] ?? { header: '' });
  const rows = table.rows.map((row) => ({ ...row, cells: shown.map((index) => row.cells[index] ?? '') }));
  const placeOf = new Map<DrawnRow, number>(rows.map((row, index) => [row, index]));
  const parted = partTotals(rows);
  const headers = readHeaders(drawn, page);
  const columns = drawn.map((column, index): Understood => {
    const texts = parted.data.map(({ cells }) => cells[index] ?? '');
    const header = headers[index] ?? { words: { keys: [] } };
    return { drawn: column, column: readColumn(column.header, header, texts, () => styleOf(texts, page), page.currency) };
  });
  const { data, sums } = withUnlabelled(columns, parted);
  const currencies = currencyDoubts(columns);
  const doubted = new Set(currencies.flatMap((doubt) => (doubt.kind === 'currencies' ? [doubt.column] : [])));
  const checked = columns.map(({ drawn: { header }, column: { metric, unit, cells } }): CheckedColumn => {
    // Money of several currencies is not to be added or divided.
    return doubted.has(header) ? { header, cells } : { header, unit, cells, ...(metric === undefined ? {} : { metric }) };
  });
  const best = sums.find(({ of }) => of === 'all') ?? sums.find(({ of }) => of === 'page');
  const totals = best && columns.map(({ column }, index) => column.read(best.row.cells[index] ?? ''));
  const checks = totals ? checkSums(checked, totals) : [];
  const byTotals = best?.of === 'all' ? best.rows : undefined;
  // A page's own sum proves that its rows were read, and not that there are no others.
  const { doubts, ...completeness } = completenessOf(
    withoutSums(table, data.length),
    data.length,
    byTotals,
    best?.of === 'page' ? checks.filter(({ agrees }) => !agrees) : checks,
  );
  const part = data.length < (completeness.expectedRows ?? 0) || (table.pages?.of ?? 1) > 1;
  const disagreeing = part && best?.of !== 'page' ? checks.filter(({ sum, printed }) => sum > printed) : checks;
  return {
    ...(table.title === undefined ? {} : { title: table.title }),
    columns: columns.map((column) => columnOf(column, page, currencyColumn(columns))),
    rows: data.map((_, row) => columns.map(({ column }) => column.cells[row]?.value ?? null)),
    places: data.map((row) => placeOf.get(row) ?? -1),
    ids: idsOf(headers, data),
    ...(totals ? { totals: totals.map(({ value }) => value) } : {}),
    ...completeness,
    signature: signatureOf(drawn),
    doubts: [...doubts, ...totalsDoubts(disagreeing), ...currencies, ...ratioDoubts(checked, page)],
  };
}

/** aria-rowcount counts sums among the rows. */
function withoutSums(table: DrawnTable, data: number): DrawnTable {
  const sums = table.rows.length - data;
  const counts = table.counts.map((count) =>
    count.by === 'aria' && sums > 0 && count.rows === data + sums ? { ...count, rows: data } : count,
  );
  return { ...table, counts };
}

type Sums = readonly (TotalsLabel & { row: DrawnRow })[];

/** Takes a sum without a label out of the rows, and out of the cells of the columns. */
function withUnlabelled(
  columns: readonly Understood[],
  { data, sums }: { data: readonly DrawnRow[]; sums: Sums },
): { data: readonly DrawnRow[]; sums: Sums } {
  if (sums.length > 0) return { data, sums };
  const named = (row: number) =>
    data[row]?.id !== undefined || columns.some(({ column }) => column.unit === 'text' && column.cells[row]?.value != null);
  const checked = columns.map(({ drawn: { header }, column: { metric, cells } }) => ({ header, cells, ...(metric ? { metric } : {}) }));
  const at = unlabelledTotals(checked, named);
  const row = at === undefined ? undefined : data[at];
  if (at === undefined || !row) return { data, sums };
  for (const { column } of columns) column.cells.splice(at, 1);
  return { data: data.filter((_, index) => index !== at), sums: [{ of: 'all', row }] };
}

/** Codes in a column of currencies, where a table has one: each row's money is in its own. */
function currencyColumn(columns: readonly Understood[]): ReadonlySet<string> {
  const cells = columns.find(({ column }) => column.metric === 'currency')?.column.cells ?? [];
  return new Set(cells.flatMap(({ value }) => (typeof value === 'string' && CURRENCY_CODES.has(value) ? [value] : [])));
}

function currencyDoubts(columns: readonly Understood[]): TableDoubt[] {
  const byRow = currencyColumn(columns);
  return columns.flatMap(({ drawn, column }) => {
    const currencies = new Set([...column.currencies, ...(column.unit === 'money' ? byRow : [])]);
    return currencies.size > 1 ? [{ kind: 'currencies', column: drawn.header, currencies: [...currencies] }] : [];
  });
}

function columnOf({ drawn: { header }, column }: Understood, page: TablePage, byRow: ReadonlySet<string>): Column {
  const [ofRows] = byRow;
  const currency =
    column.currency ?? (byRow.size === 1 ? ofRows : byRow.size > 1 || column.currencies.length > 1 ? undefined : page.currency);
  return {
    header,
    ...(column.metric === undefined ? {} : { metric: column.metric }),
    unit: column.unit,
    ...(column.unit === 'money' && currency !== undefined ? { currency } : {}),
    ...(column.cells.some(({ approximate }) => approximate) ? { approximate: true as const } : {}),
  };
}
