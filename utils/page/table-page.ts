import type { Coverage } from '../reading/reading';
import type { DrawnTable } from '../reading/table';
import { cardsAmong } from './cards';
import type { PageReader } from './page-reader';
import { pagePrints } from './prints';
import { saidAmong } from './said';
import { readTables } from './tables/index';

/** The counts worth most first: what the table itself declares, what is printed, what a pager or tab leaves to reckon. */
const BY = ['aria', 'text', 'pager', 'tab'] as const;

/** Rows read of those the page says there are. Sums kept apart are no rows; a sum among the rows never makes more of them than were said. */
function rowsOf({ rows, counts }: DrawnTable): { read: number; expected: number } {
  const here = rows.filter(({ apart }) => !apart).length;
  const said = BY.map((by) => counts.find((count) => count.by === by)?.rows).find((count) => count !== undefined) ?? here;
  return { read: Math.min(here, said), expected: said };
}

/** Rows read of all tables, and rows the page says they have. */
export function coverageOfTables(tables: readonly DrawnTable[]): Coverage {
  const counted = tables.map(rowsOf);
  return {
    read: counted.reduce((sum, { read }) => sum + read, 0),
    expected: counted.reduce((sum, { expected }) => sum + expected, 0),
  };
}

/** Reads a page of tables: listing lists, reports of campaigns and of the own shop. */
export const readTablePage: PageReader = function* (document, marketplace) {
  const { tables, unread, elements, roots, linesNow } = yield* readTables(document);
  yield;
  const prints = pagePrints(document, elements);
  yield;
  const cards = cardsAmong(prints);
  yield;
  const said = saidAmong(prints, document.location);
  return {
    roots,
    expected: [],
    linesNow,
    coverage: coverageOfTables(tables),
    read: {
      tables,
      ...(unread.length > 0 ? { unread } : {}),
      ...(cards.length > 0 ? { cards } : {}),
      ...(said.length > 0 ? { said } : {}),
      // Of how the page prints numbers; no listing is read here.
      language: /^[a-z]{2,3}(?:-[a-z]{2,4})?\b/i.exec(document.documentElement.lang)?.[0] ?? marketplace.language,
    },
  };
};
