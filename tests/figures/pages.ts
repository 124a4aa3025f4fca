import type { Reading } from '../../utils/reading/reading';
import type { DrawnRow, DrawnTable } from '../../utils/reading/table';

/** A table of these headers and rows; rows as lists of cells, or whole. */
export function drawn(
  headers: readonly string[],
  rows: readonly (readonly string[] | DrawnRow)[],
  more: Partial<DrawnTable> = {},
): DrawnTable {
  return {
    columns: headers.map((header) => ({ header })),
    rows: rows.map((row) => ('cells' in row ? row : { cells: row })),
    counts: [],
    ...more,
  };
}

/** A page with these tables, as a reader would hand it on. */
export function page(
  marketplace: Reading['marketplace'],
  pageKind: Reading['pageKind'],
  tables: readonly DrawnTable[],
  more: Partial<Reading> = {},
): Reading {
  return {
    schema: 1,
    marketplace,
    pageKind,
    url: '',
    language: 'zh',
    at: Date.UTC(2026, 10, 22, 4),
    fields: [],
    notRead: [],
    tables,
    coverage: { read: 0, expected: 0 },
    ...more,
  };
}
