import { liveQuery, type Observable } from 'dexie';
import { type Database, database as profile } from './database';
import type { CheckRow, ListingRow, VersionRow } from './rows';

/** A listing as it was last read, and what the rules of that day said of it. */
export interface JudgedListing {
  listing: ListingRow;
  version: VersionRow;
  check: CheckRow;
}

/** The version a listing is shown by: as left in the editor, else as buyers see it. */
function shownVersion(listing: ListingRow): string | undefined {
  return listing.editorVersion ?? listing.publicVersion;
}

/** How many listings were last judged by other rules than these, followed as it changes. */
export function liveOutdated(rulePack: string, database: Database = profile): Observable<number> {
  return liveQuery(async () => {
    const versions = (await database.listings.toArray()).flatMap((row) => shownVersion(row) ?? []);
    const checks = await database.checks.bulkGet(versions.map((version) => `${version}|${rulePack}`));
    return checks.filter((check) => check === undefined).length;
  });
}

/** The keys of every listing, for walking along them. */
export function listingKeys(database: Database = profile): Promise<string[]> {
  return database.listings.toCollection().primaryKeys();
}

/** The listings of these keys as last read, each with its newest check; those that are gone or were never checked are passed over. */
export async function readJudged(keys: readonly string[], database: Database = profile): Promise<JudgedListing[]> {
  const { listings, versions, checks } = database;
  return database.transaction('r', [listings, versions, checks], async () => {
    const rows = (await listings.bulkGet([...keys])).filter((row) => row !== undefined);
    const judged = await Promise.all(
      rows.map(async (listing): Promise<JudgedListing[]> => {
        const version = await versions.get(shownVersion(listing) ?? '');
        const check = version && (await checks.where('version').equals(version.id).sortBy('at')).at(-1);
        return version && check ? [{ listing, version, check }] : [];
      }),
    );
    return judged.flat();
  });
}
