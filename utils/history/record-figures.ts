import type { FigureTable } from '../figures/figures';
import { FIGURE_KINDS, type MarketplaceId } from '../marketplaces/ids';
import { localDay } from '../numbers/day';
import type { Reading } from '../reading/reading';
import { hash } from './content';
import { type Database, guarded, database as profile } from './database';
import { PAGE_FIGURES_CAPS, type PageFiguresRow } from './figure-rows';
import { mergeTables } from './merge-tables';
import type { Recorded } from './record';
import type { Result, StoreError } from './result';
import { disagrees, type Piece, piecesOf, type Understand } from './table-pieces';

/**
 * Keeps what a table page showed, each table for itself, in one transaction. What was stored stays where the new reading is worse: no rows, a
 * page whose sums contradict its rows, a part where the whole is known. Parts read in one load of the page (its pages turned) become one.
 *
 * @returns `stored`: something is new; `known`: all of it was known as well or better; `ignored`: nothing of it can be kept
 */
export function recordFigures(
  page: Reading,
  understand: Understand,
  visit: string,
  database: Database = profile,
): Promise<Result<Recorded, StoreError>> {
  const { marketplace } = page;
  if (marketplace === 'unknown' || !FIGURE_KINDS.has(page.pageKind)) return Promise.resolve({ ok: true, value: { kind: 'ignored' } });
  const rows = piecesOf(page).flatMap((piece) => rowOf(piece, marketplace, understand, visit) ?? []);
  if (rows.length === 0) return Promise.resolve({ ok: true, value: { kind: 'ignored' } });
  return guarded(() =>
    database.transaction('rw', database.pageFigures, async () => {
      let stored = false;
      for (const row of rows) {
        const known = await database.pageFigures.get(row.id);
        const best = known ? better(known, row, understand) : row;
        if (best === known) continue;
        stored ||= known === undefined || JSON.stringify(best.reading.tables) !== JSON.stringify(known.reading.tables);
        await database.pageFigures.put(best);
      }
      if (stored) await makeRoom(database);
      return { kind: stored ? 'stored' : 'known' } as const;
    }),
  );
}

/** A piece as it would be kept; undefined where it is not to be believed. */
function rowOf(piece: Piece, marketplace: MarketplaceId, understand: Understand, visit: string): PageFiguresRow | undefined {
  const { reading } = piece;
  const figures = understand(reading);
  const [table] = figures.tables;
  if (piece.table ? !table || table.rows.length === 0 || disagrees(table) : !figures.cards.some(({ value }) => value !== null)) {
    return undefined;
  }
  const { pageKind, at } = reading;
  const url = addressOf(reading.url);
  const days = figures.window ? `${figures.window.from}~${figures.window.to}` : `on ${localDay(at)}`;
  const settings = (reading.said ?? []).filter(({ of }) => of !== 'dates').map(({ of, text }) => `${of} ${text}`);
  const signature = table ? table.signature : 'cards';
  const place = hash([url, ...settings.sort()].join('\n'), 0);
  const weight = JSON.stringify(reading).length;
  if (weight > PAGE_FIGURES_CAPS.row) return undefined;
  return {
    id: `${marketplace}|${pageKind}|${days}|${place}|${signature}`,
    marketplace,
    pageKind,
    url,
    days,
    signature,
    at,
    visit,
    ...(table ? extent(table) : { complete: true, rows: figures.cards.length }),
    weight,
    reading,
  };
}

function extent({ complete, rows, expectedRows }: FigureTable) {
  return { complete, rows: rows.length, ...(expectedRows === undefined ? {} : { expected: expectedRows }) };
}

/** Path parameters (`;jsessionid=…`) change from visit to visit; the reader keeps no others. */
function addressOf(url: string): string {
  return url.replace(/;[^/?#]*/g, '');
}

/** What is kept of two readings of the same table over the same window: `known` itself where the other is no better. */
function better(known: PageFiguresRow, next: PageFiguresRow, understand: Understand): PageFiguresRow {
  if (next.at <= known.at || (known.complete && !next.complete)) return known;
  if (next.complete) return next;
  const together = next.visit === known.visit ? merged(known, next, understand) : undefined;
  return together ?? (next.rows >= known.rows ? next : known);
}

function merged(known: PageFiguresRow, next: PageFiguresRow, understand: Understand): PageFiguresRow | undefined {
  const [[before], [after]] = [known.reading.tables, next.reading.tables];
  const whole = before && after && mergeTables(before, after);
  if (!whole) return undefined;
  const reading: Reading = { ...next.reading, tables: [whole] };
  const [table] = understand(reading).tables;
  const weight = JSON.stringify(reading).length;
  if (!table || disagrees(table) || weight > PAGE_FIGURES_CAPS.row) return undefined;
  return { ...next, ...extent(table), weight, reading };
}

/** What was seen longest ago goes when there is too much. Only ages and weights are looked at, never the figures themselves. */
async function makeRoom(database: Database): Promise<void> {
  const keys = (await database.pageFigures.orderBy('[at+weight]').keys()) as unknown as [at: number, weight: number][];
  let weight = 0;
  let kept = 0;
  for (const [, each] of keys.toReversed()) {
    weight += each;
    if (kept >= PAGE_FIGURES_CAPS.rows || weight > PAGE_FIGURES_CAPS.all) break;
    kept += 1;
  }
  const tooMany = keys.length - kept;
  if (tooMany > 0) await database.pageFigures.orderBy('[at+weight]').limit(tooMany).delete();
}
