import type { DrawnCard, DrawnTable, SaidFact, UnreadTable } from '../reading/table';
import { cardsAmong } from './cards';
import { isOrderCount, isOrderTile, orderCell, orderColumn, statusCount } from './order-words';
import type { PageReader } from './page-reader';
import { phrasesIn } from './phrases';
import { type Print, pagePrints, plain } from './prints';
import { saidAmong } from './said';
import { coverageOfTables } from './table-page';
import { readTables } from './tables/index';

/** Status, deadline, time and quantity of a table's orders; undefined where it has none of them. Keys, ids, titles and groups may name a buyer. */
function withoutBuyers({ columns, rows, counts, pages, virtual, cut }: DrawnTable): DrawnTable | undefined {
  const kept = columns.flatMap(({ header }, place) => {
    const column = orderColumn(plain(header));
    return column ? [{ header, column, place }] : [];
  });
  if (kept.length === 0) return undefined;
  return {
    columns: kept.map(({ header }) => ({ header })),
    rows: rows.map(({ cells, apart }) => ({
      cells: kept.map(({ column, place }) => orderCell(column, (cells[place] ?? '').split('\n').map(plain)).join('\n')),
      ...(apart && { apart }),
    })),
    counts: counts.map(({ rows: count, by }) => ({ rows: count, by, text: String(count) })),
    ...(pages && { pages }),
    ...(virtual && { virtual }),
    ...(cut && { cut }),
  };
}

const unreadWithoutBuyers = ({ reason, headers }: UnreadTable): UnreadTable => ({
  reason,
  headers: headers.filter((header) => orderColumn(plain(header))),
});

/** How many orders stand in each status: tabs, tiles and lines of text. A status with two different numbers is left out. */
function orderCounts(prints: readonly Print[]): DrawnCard[] {
  const counts = new Map<string, string | undefined>();
  const tell = (status: string, count: string) => {
    const before = counts.get(status);
    counts.set(status, counts.has(status) && before !== count ? undefined : count);
  };
  for (const phrases of phrasesIn(prints.filter(({ control }) => !control))) {
    for (const { text } of phrases) {
      const found = statusCount(text);
      if (!found) continue;
      tell(found.status, found.count);
      break;
    }
  }
  for (const { label, lines } of cardsAmong(prints)) {
    const [count = ''] = lines.map(plain);
    if (isOrderTile(plain(label)) && isOrderCount(count)) tell(plain(label), /[\d,]+/.exec(count)?.[0] ?? count);
  }
  return [...counts].flatMap(([label, count]) => (count === undefined ? [] : [{ label, lines: [count] }]));
}

/** Dates of the list, and that something is searched for; never what: it may be a buyer. */
function saidWithoutBuyers(facts: readonly SaidFact[]): SaidFact[] {
  return facts.flatMap((fact): SaidFact[] => {
    if (fact.of === 'filter') return [{ of: 'filter', label: '', text: '…', from: fact.from }];
    // A single day is some order's own.
    return fact.of === 'dates' && fact.text.includes(' ~ ') ? [{ ...fact, label: orderColumn(plain(fact.label)) ? fact.label : '' }] : [];
  });
}

/**
 * Reads an order list: how many orders stand in which status, and of its tables the status, deadline, time and quantity. Nothing of the buyers
 * leaves the page: columns by a list of headers, their values by a list of shapes.
 */
export const readOrderPage: PageReader = function* (document, marketplace) {
  const { tables, unread, elements, roots } = yield* readTables(document);
  yield;
  const prints = pagePrints(document, elements);
  const cards = orderCounts(prints);
  yield;
  const said = saidWithoutBuyers(saidAmong(prints, document.location));
  const own = tables.flatMap((table) => withoutBuyers(table) ?? []);
  return {
    roots,
    expected: [],
    coverage: coverageOfTables(own),
    read: {
      tables: own,
      ...(unread.length > 0 ? { unread: unread.map(unreadWithoutBuyers) } : {}),
      ...(cards.length > 0 ? { cards } : {}),
      ...(said.length > 0 ? { said } : {}),
      language: marketplace.language,
    },
  };
};
