import type { Figures, FigureTable } from '../figures/figures';
import type { Reading } from '../reading/reading';
import type { DrawnTable } from '../reading/table';

/** Understands what a page drew; made by the caller, because the store knows no metrics. */
export type Understand = (reading: Reading) => Figures;

/** Numbers, times and durations as order pages print them, with at most a few words around: nothing that could name a buyer or an order. */
const TIMED = /^(?=.*\d)[\d\s:/\-.,%天日小时分钟秒月年前后内剩余超已dhms]{1,40}$/;
const LONG_NUMBER = /\d{7,}/;

/**
 * An order page as it may be kept: counts and deadlines. The page's script hands on nothing else; this is the second lock on that door, for a
 * reader that went wrong and for backups from elsewhere.
 */
function withoutBuyers(table: DrawnTable): DrawnTable {
  const clean = (cell: string) => (TIMED.test(cell) && !LONG_NUMBER.test(cell) ? cell : '');
  return {
    ...table,
    rows: table.rows.map(({ cells, apart }) => ({ cells: cells.map(clean), ...(apart ? { apart } : {}) })),
  };
}

/** One table of a page with all that is said of the page, or the page's cards without any table. */
export interface Piece {
  reading: Reading;
  table: DrawnTable | undefined;
}

function pieceOf(page: Reading, table: DrawnTable | undefined): Piece {
  const { said } = page;
  const { unread: _unread, cards, ...rest } = page;
  const reading: Reading = {
    ...rest,
    fields: [],
    notRead: [],
    tables: table ? [table] : [],
    ...(table || cards === undefined ? {} : { cards }),
    ...(said === undefined ? {} : { said }),
  };
  return { reading, table };
}

/** The page taken apart into what is kept each for itself. */
export function piecesOf(page: Reading): Piece[] {
  const tables = page.pageKind === 'order-list' ? page.tables.map(withoutBuyers) : page.tables;
  const pieces = tables.map((table) => pieceOf(page, table));
  return page.cards && page.cards.length > 0 ? [...pieces, pieceOf(page, undefined)] : pieces;
}

/** The page's own sums, ratios or counts contradict the rows: what was read is not what the page says. Mixed currencies are no contradiction. */
export function disagrees({ doubts }: Pick<FigureTable, 'doubts'>): boolean {
  return doubts.some(({ kind }) => kind !== 'currencies');
}
