import type { ShopCard } from '../shop/card';
import type { SearchWordList } from '../shop/search-words';
import { FIGURES } from '../shop/traffic';
import { type Database, guarded, database as profile } from './database';
import { ok, type Result, type StoreError } from './result';
import type { PictureRow, TrafficRow } from './shop-rows';

/** What belongs to the own shop, through the same one door: each function is one transaction and may be repeated without harm. */

type Done = Promise<Result<true, StoreError>>;

async function done(use: () => PromiseLike<unknown>): Done {
  const used = await guarded(use);
  return used.ok ? ok(true) : used;
}

export function setShopCard(card: ShopCard, database: Database = profile): Done {
  return done(() => database.shopCards.put(card));
}

export function removeShopCard(id: ShopCard['id'], database: Database = profile): Done {
  return done(() => database.shopCards.delete(id));
}

export function setSearchWords(list: SearchWordList, database: Database = profile): Done {
  return done(() => database.searchWords.put(list));
}

export function removeSearchWords(id: string, database: Database = profile): Done {
  return done(() => database.searchWords.delete(id));
}

/** Keeps what was measured of a listing's pictures; a measure that is older than the one there stays out. */
export function keepPictures(
  { listing, at, pictures }: { listing: string; at: number; pictures: readonly Pick<PictureRow, 'src' | 'measure'>[] },
  database: Database = profile,
): Done {
  return done(() =>
    database.transaction('rw', database.pictures, async () => {
      const rows = pictures.map(({ src, measure }): PictureRow => ({ id: `${listing}|${src}`, listing, src, measure, at }));
      const here = await database.pictures.bulkGet(rows.map(({ id }) => id));
      await database.pictures.bulkPut(rows.filter((row, index) => (here[index]?.at ?? 0) <= row.at));
    }),
  );
}

/** What one chunk of an import did, in rows. */
export interface TrafficWritten {
  new: number;
  /** Stood there with the same figures; left as they are. */
  same: number;
  /** Rows as they were before other figures took their place. */
  replaced: readonly TrafficRow[];
}

/**
 * Writes a chunk of an imported report in one transaction; the import worker is the only one to call it. A figure the report has takes the place
 * of the one that was there, a figure it lacks stays: reports of different columns fill the same day. The same rows again write nothing.
 *
 * @param rows ids are different within one chunk
 */
export function importTraffic(rows: readonly TrafficRow[], database: Database = profile): Promise<Result<TrafficWritten, StoreError>> {
  return guarded(() =>
    database.transaction('rw', database.traffic, async () => {
      const here = await database.traffic.bulkGet(rows.map(({ id }) => id));
      const fresh: TrafficRow[] = [];
      const changed: TrafficRow[] = [];
      const replaced: TrafficRow[] = [];
      for (const [index, row] of rows.entries()) {
        const known = here[index];
        if (known && saysNothingNew(known, row)) continue;
        if (known) {
          changed.push({ ...known, ...row });
          replaced.push(known);
        } else fresh.push(row);
      }
      await database.traffic.bulkAdd(fresh);
      await database.traffic.bulkPut(changed);
      return { new: fresh.length, same: rows.length - fresh.length - changed.length, replaced };
    }),
  );
}

function saysNothingNew(known: TrafficRow, row: TrafficRow): boolean {
  return [...FIGURES, 'currency' as const].every((figure) => row[figure] === undefined || row[figure] === known[figure]);
}

/**
 * Takes an import back, a chunk at a time: what it put in the place of others goes back to what it was, what it brought goes. A row that a later
 * import has changed since stays.
 *
 * @param at of the import
 * @param ids rows the import wrote
 * @param replaced those of them that stood there before
 * @returns rows changed
 */
export function takeBackTraffic(
  at: number,
  ids: readonly string[],
  replaced: readonly TrafficRow[],
  database: Database = profile,
): Promise<Result<number, StoreError>> {
  return guarded(() =>
    database.transaction('rw', database.traffic, async () => {
      const before = new Map(replaced.map((row) => [row.id, row]));
      const mine = (await database.traffic.bulkGet([...ids])).flatMap((row) => (row?.at === at ? [row.id] : []));
      await database.traffic.bulkDelete(mine.filter((id) => !before.has(id)));
      await database.traffic.bulkPut(mine.flatMap((id) => before.get(id) ?? []));
      return mine.length;
    }),
  );
}
