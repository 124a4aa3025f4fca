import { READING_CAPS } from '../../reading/reading';
import type { DrawnColumn, DrawnRow, DrawnTable } from '../../reading/table';

/** Rows seen so far of one table that draws only those in view, each cell by its column's name. */
interface Gathered {
  /** What must not change for rows of two readings to be rows of one table. */
  same: string;
  columns: Map<string, DrawnColumn>;
  rows: Map<string, { row: DrawnRow; cells: Map<string, string> }>;
}

/** Tables gathered in one document. */
const gatheredIn = new WeakMap<Document, Map<string, Gathered>>();

/** A column by its own code; by its header and how many such headers stood before it, where it has none. */
function columnNames(columns: readonly DrawnColumn[]): string[] {
  const times = new Map<string, number>();
  return columns.map(({ key, group = '', header }) => {
    if (key) return `=${key}`;
    const name = `${group}\n${header}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return `${before}\n${name}`;
  });
}

/** Rows in the order of their numbers, where numbers are their names. */
function inOrder(rows: DrawnRow[]): DrawnRow[] {
  const numbered = rows.filter(({ apart }) => !apart).every(({ key }) => key !== undefined && /^\d+$/.test(key));
  return numbered ? rows.sort((a, b) => Number(a.apart ?? false) - Number(b.apart ?? false) || Number(a.key) - Number(b.key)) : rows;
}

function conflicts(known: Map<string, string>, now: Map<string, string>): boolean {
  for (const [name, text] of now) if (known.has(name) && known.get(name) !== text) return true;
  return false;
}

/**
 * Adds what is drawn now to what was seen of the same table before. All is forgotten when the address, the headers, the count or the page of the
 * pager is another, or a row says something else than it did: two states of a table are never mixed.
 * @param address the page's address
 * @param ordinal which table of these headers on the page
 */
export function gather(document: Document, address: string, ordinal: number, table: DrawnTable): DrawnTable {
  const all = gatheredIn.get(document) ?? new Map<string, Gathered>();
  gatheredIn.set(document, all);
  const names = columnNames(table.columns);
  const coded = table.columns.every(({ key }) => key !== undefined);
  // Columns of their own names may come and go as the operator scrolls sideways; others must stay.
  const headers = coded ? '' : names.join('\r');
  const said = table.counts.map(({ by, rows }) => `${by}${rows}`).join();
  const same = [address, headers, said, table.pages?.now ?? '', table.title ?? ''].join('\r');
  const place = `${coded ? '' : headers}\r${ordinal}`;
  // Rows without a name cannot be told from one another in two readings.
  if (!table.virtual || table.rows.some(({ key, apart }) => key === undefined && !apart)) {
    all.delete(place);
    return table;
  }
  const named = table.rows.map((row, index) => ({
    row,
    cells: new Map(names.map((name, column) => [name, row.cells[column] ?? ''])),
    name: row.apart ? `apart ${row.key ?? index}` : `row ${row.key}`,
  }));
  const known = all.get(place);
  const clash =
    known?.same !== same ||
    named.some(({ name, cells }) => conflicts(known.rows.get(name)?.cells ?? new Map(), cells)) ||
    names.some((name, index) => (known.columns.get(name)?.header ?? table.columns[index]?.header) !== table.columns[index]?.header);
  const kept: Gathered = known && !clash ? known : { same, columns: new Map(), rows: new Map() };
  for (const [index, name] of names.entries()) {
    const column = table.columns[index];
    if (column && !kept.columns.has(name)) kept.columns.set(name, column);
  }
  for (const { name, row, cells } of named) {
    const before = kept.rows.get(name);
    if (!before && kept.rows.size >= READING_CAPS.rows) break;
    kept.rows.set(name, { row: before?.row ?? row, cells: new Map([...(before?.cells ?? []), ...cells]) });
  }
  all.set(place, kept);
  // A column that some of the rows have not shown yet is not read.
  const rows = [...kept.rows.values()];
  const here = [...kept.columns].filter(([name]) => rows.every(({ cells }) => cells.has(name)));
  return {
    ...table,
    columns: here.map(([, column]) => column),
    rows: inOrder(rows.map(({ row, cells }) => ({ ...row, cells: here.map(([name]) => cells.get(name) ?? '') }))),
  };
}
