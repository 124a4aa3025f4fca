import type { Coverage, Reading } from '../reading/reading';
import { attributionOf } from './attribution';
import { figureCards } from './cards';
import type { Figures } from './figures';
import { pageCurrency } from './page-currency';
import { figureTable, type TablePage } from './table';
import { windowOf } from './window';

/**
 * Everything a read page says in figures: tables with metrics, units and values, whether all rows are there, what is to be doubted; cards; the days
 * the figures are of and how sales were put down to clicks. Takes a stored reading as well as a fresh one; never throws.
 */
export function figuresOf(reading: Reading): Figures {
  const { marketplace, pageKind, language, tables, unread = [], cards = [], said = [], at } = reading;
  const told = pageCurrency(reading);
  const page: TablePage = { marketplace, pageKind, language, ...(told === undefined ? {} : { currency: told }) };
  const read = { tables: tables.map((table) => figureTable(table, page)), cards: figureCards(cards, page) };
  const window = windowOf(said, at, undefined, language);
  const attribution = attributionOf(said);
  const currency = told ?? onlyCurrency(read);
  const filter = said.find(({ of }) => of === 'filter')?.text;
  return {
    ...read,
    unread,
    ...(window ? { window } : {}),
    ...(attribution ? { attribution } : {}),
    ...(currency === undefined ? {} : { currency }),
    ...(filter === undefined ? {} : { filter }),
  };
}

/** The one currency that all money of the page is printed in. */
function onlyCurrency({ tables, cards }: Pick<Figures, 'tables' | 'cards'>): string | undefined {
  if (tables.some(({ doubts }) => doubts.some(({ kind }) => kind === 'currencies'))) return undefined;
  const all = [...tables.flatMap(({ columns }) => columns), ...cards].flatMap(({ currency }) => currency ?? []);
  const [first] = all;
  return new Set(all).size === 1 ? first : undefined;
}

/** Rows read of those the page says there are, sums not counted; of forms what the reader counted. */
export function coverageOf(reading: Reading, { tables }: Pick<Figures, 'tables'>): Coverage {
  if (tables.length === 0) return reading.coverage;
  const read = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const expected = tables.reduce((sum, { rows, expectedRows }) => sum + Math.max(rows.length, expectedRows ?? 0), 0);
  return { read, expected };
}
