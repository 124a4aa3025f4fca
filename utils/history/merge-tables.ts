import { READING_CAPS } from '../reading/reading';
import type { DrawnRow, DrawnTable } from '../reading/table';

/** Words or a day: a running number is none, each page may begin anew with 1. */
const NAMES = /\p{L}|\d{4}[-/.]\d/u;

/** What a row is about: the id of its link, else its first cell that names something. */
function subject({ id, cells }: DrawnRow): string | undefined {
  return id === undefined ? cells.find((cell) => NAMES.test(cell)) : `id ${id}`;
}

/** Rows by what they are about, sums apart; undefined where two rows are about the same thing or one about nothing. */
function bySubject(rows: readonly DrawnRow[]): Map<string, DrawnRow> | undefined {
  const found = new Map<string, DrawnRow>();
  for (const row of rows) {
    if (row.apart) continue;
    const name = subject(row);
    if (name === undefined || found.has(name)) return undefined;
    found.set(name, row);
  }
  return found;
}

/**
 * Two parts of one table as one: its pages turned one after the other. A row in both is taken as it was seen last. The pager is left out, because
 * the whole no longer stands on one page.
 *
 * @param later the part seen later, whose headers, counts and sums hold
 * @returns undefined where it cannot be told which rows are the same
 */
export function mergeTables(earlier: DrawnTable, later: DrawnTable): DrawnTable | undefined {
  const [old, fresh] = [bySubject(earlier.rows), bySubject(later.rows)];
  const moved = earlier.columns.map(({ header }) => header).join('\n') !== later.columns.map(({ header }) => header).join('\n');
  if (!old || !fresh || moved) return undefined;
  const rows = [...new Map([...old, ...fresh]).values()];
  const sums = later.rows.filter(({ apart }) => apart);
  if (rows.length + sums.length > READING_CAPS.rows) return undefined;
  const { pages: _pages, ...rest } = later;
  return { ...rest, rows: [...rows, ...sums] };
}
