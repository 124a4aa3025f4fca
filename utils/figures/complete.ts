import type { DrawnTable, SaidCount } from '../reading/table';
import type { TableDoubt } from './figures';
import type { SumCheck } from './sums';

export interface Completeness {
  complete: boolean;
  expectedRows?: number;
  doubts: readonly TableDoubt[];
}

/**
 * Counts of rows, most trusted first. What a totals row says of itself is of exactly the rows it sums; a printed "共 146 条" and a pager are what
 * the operator goes by; aria-rowcount is declared by a widget, which may know of the drawn page only; a tab counts a state of goods or plans, and
 * may be older than the table.
 */
const TRUST: readonly SaidCount['by'][] = ['text', 'pager', 'aria', 'tab'];

function saidRows(counts: readonly SaidCount[], byTotals: number | undefined): number | undefined {
  if (byTotals !== undefined) return byTotals;
  for (const by of TRUST) {
    const rows = counts.filter((count) => count.by === by).map((count) => count.rows);
    // Of two that disagree the larger: to take a part for the whole is the worse mistake.
    if (rows.length > 0) return Math.max(...rows.slice(0, 200));
  }
  return undefined;
}

/**
 * Whether every row there is was read. True only where the page says so: its count is the number of rows; or it shows one page of one; or the rows
 * add up to the totals row. Any sign of more (a larger count, more pages, a cut, a sum that disagrees) makes it false, and so does silence.
 *
 * @param byTotals rows the totals row says it sums
 * @param sums additive columns against the totals row of all rows; empty where there is none
 */
export function completenessOf(table: DrawnTable, rows: number, byTotals: number | undefined, sums: readonly SumCheck[]): Completeness {
  const said = saidRows(table.counts, byTotals);
  const doubts: TableDoubt[] = said !== undefined && rows > said ? [{ kind: 'count', rows, said }] : [];
  // "共 0 条" above rows is a counter that has not come as far as the table.
  const expected = said === 0 && rows > 0 ? {} : said === undefined ? {} : { expectedRows: said };
  const more = table.counts.some((count) => count.by !== 'tab' && count.rows > rows);
  const morePages = table.pages !== undefined && table.pages.of > 1;
  const disagree = sums.some(({ agrees }) => !agrees);
  const add = sums.some(({ agrees, exact }) => agrees && exact) && !disagree;
  const onePage = table.pages?.of === 1 && table.virtual === undefined;
  const evidence = said === undefined ? onePage || add : said === rows;
  return {
    complete: rows > 0 && evidence && !more && !morePages && !disagree && table.cut === undefined,
    ...expected,
    doubts,
  };
}
