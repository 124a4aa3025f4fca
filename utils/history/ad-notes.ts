import { liveQuery, type Observable } from 'dexie';
import type { CostLine } from '../ads/cost';
import type { ChangeRow, CostLineRow, MappingRow, SavedViewRow } from './ad-rows';
import { type Database, guarded, database as profile } from './database';
import { ok, type Result, type StoreError } from './result';

/**
 * What stands beside the ledger: the cost sheet, how columns are read, saved views and the operator's own changes. Through the one door: each
 * function is one transaction and may be repeated without harm.
 */

type Done = Promise<Result<true, StoreError>>;

async function done(use: () => PromiseLike<unknown>): Done {
  const used = await guarded(use);
  return used.ok ? ok(true) : used;
}

/** One line a shop, SKU and first day: a line saved again takes the place of the one there. */
export function costLineId({ shop, sku, from }: Pick<CostLine, 'shop' | 'sku' | 'from'>): string {
  return JSON.stringify([shop, sku, from]);
}

/** The whole cost sheet: every version of every line, by shop, SKU and first day. */
export function readCosts(database: Database = profile): Promise<CostLineRow[]> {
  return database.costLines.orderBy('id').toArray();
}

export function liveCosts(): Observable<CostLineRow[]> {
  return liveQuery(() => readCosts());
}

/** Writes lines, each in the place of the one of the same shop, SKU and day. @param at epoch milliseconds */
export function writeCosts(lines: readonly CostLine[], at: number, database: Database = profile): Done {
  return done(() => database.costLines.bulkPut(lines.map((line) => ({ ...line, id: costLineId(line), at }))));
}

/** @param ids costLineId() */
export function removeCosts(ids: readonly string[], database: Database = profile): Done {
  return done(() => database.costLines.bulkDelete([...ids]));
}

export function readMappings(database: Database = profile): Promise<MappingRow[]> {
  return database.mappings.toArray();
}

export function writeMapping(mapping: MappingRow, database: Database = profile): Done {
  return done(() => database.mappings.put(mapping));
}

/** Saved views of a desk, last saved first. */
export function liveSavedViews(desk: string): Observable<SavedViewRow[]> {
  return liveQuery(async () => (await profile.savedViews.where('desk').equals(desk).toArray()).sort(newestFirst));
}

export function writeSavedView(view: SavedViewRow, database: Database = profile): Done {
  return done(() => database.savedViews.put(view));
}

export function removeSavedView(id: string, database: Database = profile): Done {
  return done(() => database.savedViews.delete(id));
}

/** Changes noticed from `since` on (epoch milliseconds), newest first. */
export function liveChanges(since = 0, limit = 2_000): Observable<ChangeRow[]> {
  return liveQuery(() => profile.adChanges.where('at').aboveOrEqual(since).reverse().limit(limit).toArray());
}

/** Keeps changes the operator made; one of the same id stays as it is. */
export function recordChanges(changes: readonly ChangeRow[], database: Database = profile): Done {
  return done(() =>
    database.transaction('rw', database.adChanges, async () => {
      const here = await database.adChanges.bulkGet(changes.map(({ id }) => id));
      await database.adChanges.bulkPut(changes.filter((_, index) => here[index] === undefined));
    }),
  );
}

function newestFirst(a: { at: number }, b: { at: number }): number {
  return b.at - a.at;
}
