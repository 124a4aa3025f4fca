import { localDay } from '../numbers/day';
import { type Database, guarded, database as profile } from './database';
import { refreshListing } from './listing-row';
import type { Result, StoreError } from './result';
import type { ActionRow, DifferenceRow, DismissalRow, Settings } from './rows';
import { daysOf } from './shop-facts';

/** The rest of the one door: what the operator decides. Each function is one transaction and may be repeated without harm. */

type Done = Promise<Result<true, StoreError>>;

function done(use: () => PromiseLike<unknown>): Done {
  return guarded(async () => {
    await use();
    return true as const;
  });
}

/** Keeps an action once; a row of this id that is there already stays as it is. */
export function recordAction(action: ActionRow, database: Database = profile): Done {
  return done(() =>
    database.transaction('rw', database.actions, async () => {
      if (!(await database.actions.get(action.id))) await database.actions.add(action);
    }),
  );
}

export function setDismissal(dismissal: DismissalRow, database: Database = profile): Done {
  return done(() => database.dismissals.put(dismissal));
}

export function removeDismissal(id: string, database: Database = profile): Done {
  return done(() => database.dismissals.delete(id));
}

export function setSettings(patch: Partial<Settings>, database: Database = profile): Done {
  return done(() => database.settings.bulkPut(Object.entries(patch).map(([key, value]) => ({ key, value }))));
}

/** "That was me", or "not me": then both versions are kept as evidence. An id that is not there (cleared meanwhile) is passed over. */
export function decideDifference(id: string, state: DifferenceRow['state'], at: number, database: Database = profile): Done {
  return done(() =>
    database.transaction('rw', [database.differences, database.versions], async () => {
      const row = await database.differences.get(id);
      if (!row || row.state === state) return;
      await database.differences.put({ ...row, state, decidedAt: at });
      if (state === 'notMine') await database.versions.where('id').anyOf(row.saved, row.shown).modify({ pinned: 1 });
    }),
  );
}

export function pinVersion(id: string, pinned: boolean, database: Database = profile): Done {
  return done(() => database.versions.update(id, { pinned: pinned ? 1 : 0 }));
}

/** Removes everything about one product, evidence, proof entered for it alone, picture measures and figures included. @returns rows removed */
export function forgetListing(listing: string, database: Database = profile): Promise<Result<number, StoreError>> {
  const tables = [database.versions, database.checks, database.actions, database.differences];
  const { listings, dismissals: decisions, proofs: documents, pictures, traffic } = database;
  return guarded(() =>
    database.transaction('rw', [...tables, listings, decisions, documents, pictures, traffic], async () => {
      const all = [
        [listing, -Infinity],
        [listing, Infinity],
      ] as const;
      const counts = await Promise.all(
        tables.map((table) =>
          table
            .where('[listing+at]')
            .between(...all)
            .delete(),
        ),
      );
      const measured = (await pictures.where('listing').equals(listing).delete()) + (await daysOf(database, listing).delete());
      const dismissals = await decisions.filter((row) => row.listing === listing).delete();
      const proofs = await documents.filter((row) => row.listing !== undefined && listing.endsWith(`:${row.listing}`)).delete();
      await listings.delete(listing);
      return counts.reduce((sum, count) => sum + count, dismissals + proofs + measured);
    }),
  );
}

/**
 * Removes what was first seen, done, measured or imported from `from` up to, not including, `to`; evidence too, because the operator asked. What
 * the operator entered stays: cards, lists of words, lessons. @returns rows removed
 */
export function clearHistory(from: number, to: number, database: Database = profile): Promise<Result<number, StoreError>> {
  return guarded(() =>
    inOneTransaction(database, async () => {
      const inside = ({ at }: { at: number }) => at >= from && at < to;
      const versions = await database.versions.filter(inside).primaryKeys();
      const actions = await database.actions.filter(inside).delete();
      const shop = await Promise.all(
        [database.pictures, database.traffic, database.pageFigures, database.health].map((table) => table.filter(inside).delete()),
      );
      return actions + shop.reduce((sum, count) => sum + count, 0) + (await removeVersions(database, versions));
    }),
  );
}

const DAY = 86_400_000;

/**
 * Retention: removes versions last seen more than `retentionDays` days ago and what hangs on them, older measures of pictures, figures of days
 * before that, and how pages were read then. Evidence stays. @returns rows removed
 */
export function sweep(now: number, retentionDays: number, database: Database = profile): Promise<Result<number, StoreError>> {
  const limit = now - retentionDays * DAY;
  return guarded(() =>
    inOneTransaction(database, async () => {
      const old = await database.versions
        .where('until')
        .below(limit)
        .filter(({ pinned }) => pinned === 0)
        .primaryKeys();
      const actions = await database.actions.filter(({ at }) => at < limit).delete();
      const dismissals = await database.dismissals.filter(({ until }) => until !== undefined && until < limit).delete();
      const pictures = await database.pictures.where('at').below(limit).delete();
      const traffic = await database.traffic.where('day').below(localDay(limit)).delete();
      const figures = await database.pageFigures.where('at').below(limit).delete();
      const health = await database.health.where('day').below(localDay(limit)).delete();
      return actions + dismissals + pictures + traffic + figures + health + (await removeVersions(database, old));
    }),
  );
}

function inOneTransaction<T>(database: Database, use: () => Promise<T>): PromiseLike<T> {
  const { versions, checks, actions, differences, dismissals, listings, pictures, traffic, pageFigures, health } = database;
  const all = [versions, checks, actions, differences, dismissals, listings, pictures, traffic, pageFigures, health];
  return database.transaction('rw', all, use);
}

/** Versions go with their checks and with the differences that speak of them, so that nothing half remains. */
async function removeVersions(database: Database, ids: readonly string[]): Promise<number> {
  const gone = new Set(ids);
  const listings = new Set((await database.versions.bulkGet([...ids])).flatMap((row) => (row ? [row.listing] : [])));
  const checks = await database.checks
    .where('version')
    .anyOf([...ids])
    .delete();
  const differences = await database.differences.filter(({ saved, shown }) => gone.has(saved) || gone.has(shown)).delete();
  await database.versions.bulkDelete([...ids]);
  for (const listing of listings) await refreshListing(database, listing);
  return checks + differences + gone.size;
}
