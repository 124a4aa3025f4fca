import { liveQuery, type Observable } from 'dexie';
import { changedTexts } from './changes';
import { database, guarded } from './database';
import type { Result, StoreError } from './result';
import {
  DEFAULT_SETTINGS,
  type DifferenceRow,
  type DismissalRow,
  type ListingRow,
  type ScorePoint,
  type Settings,
  type TimelineEntry,
} from './rows';

/**
 * Opens the store, upgrading it when it is older. Pages call it before they subscribe and show the error: a live query on a store that cannot be
 * opened stays silent.
 */
export function openStore(): Promise<Result<true, StoreError>> {
  return guarded(async () => {
    await database.open();
    return true as const;
  });
}

/** Products, last seen first. */
export function liveListings(limit = 200): Observable<ListingRow[]> {
  return liveQuery(() => database.listings.orderBy('lastSeen').reverse().limit(limit).toArray());
}

export function liveListing(key: string): Observable<ListingRow | undefined> {
  return liveQuery(() => database.listings.get(key));
}

/** Differences between what was left in the editor and what was shown later, newest first. Without a key: of every product. */
export function liveDifferences(listing?: string): Observable<DifferenceRow[]> {
  return liveQuery(async () => {
    const rows =
      listing === undefined
        ? await database.differences.toArray()
        : await database.differences.where('[listing+at]').between([listing, -Infinity], [listing, Infinity]).toArray();
    return rows.sort((a, b) => b.at - a.at);
  });
}

export function liveDismissals(): Observable<DismissalRow[]> {
  return liveQuery(() => database.dismissals.toArray());
}

export function liveSettings(): Observable<Settings> {
  return liveQuery(readSettings);
}

/** The operator's choices over the defaults; a stored value of a foreign type is passed over. */
export async function readSettings(): Promise<Settings> {
  const stored = new Map((await database.settings.toArray()).map(({ key, value }) => [key, value]));
  const pick = <K extends keyof Settings>(key: K): Settings[K] => {
    const value = stored.get(key);
    return typeof value === typeof DEFAULT_SETTINGS[key] ? (value as Settings[K]) : DEFAULT_SETTINGS[key];
  };
  return {
    language: pick('language'),
    appearance: pick('appearance'),
    retentionDays: pick('retentionDays'),
    ledgerDays: pick('ledgerDays'),
    welcomed: pick('welcomed'),
    marks: pick('marks'),
    rulesSeen: pick('rulesSeen'),
  };
}

/** Scores of the editor versions, oldest first. */
export function liveScoreLine(listing: string, from = 0): Observable<ScorePoint[]> {
  return liveQuery(async () => {
    const span = [
      [listing, from],
      [listing, Infinity],
    ] as const;
    const [checks, differences] = await Promise.all([
      database.checks
        .where('[listing+at]')
        .between(...span)
        .sortBy('at'),
      database.differences
        .where('[listing+at]')
        .between(...span)
        .toArray(),
    ]);
    const shown = new Set(differences.map((difference) => difference.shown));
    const scored = new Set<string>();
    return checks.flatMap((check): ScorePoint[] => {
      if (check.observation !== 'editor') return [];
      const cause = scored.has(check.version) ? 'rules' : shown.has(check.version) ? 'page' : 'edit';
      scored.add(check.version);
      return [{ at: check.at, score: check.score, rulePack: check.rulePack, cause, version: check.version }];
    });
  });
}

/** What happened to a listing, newest first: at most `limit` versions, with the actions and differences of the same time. */
export function liveTimeline(listing: string, limit = 100): Observable<TimelineEntry[]> {
  return liveQuery(async () => {
    const all = [
      [listing, -Infinity],
      [listing, Infinity],
    ] as const;
    // One more than asked for, so that the oldest line shown can be compared with the one before it.
    const versions = await database.versions
      .where('[listing+at]')
      .between(...all)
      .reverse()
      .limit(limit + 1)
      .toArray();
    const since = versions.length > limit ? (versions[limit]?.at ?? 0) : 0;
    const recent = [
      [listing, since],
      [listing, Infinity],
    ] as const;
    const [checks, actions, differences] = await Promise.all([
      database.checks
        .where('[listing+at]')
        .between(...recent)
        .sortBy('at'),
      database.actions
        .where('[listing+at]')
        .between(...recent)
        .toArray(),
      database.differences
        .where('[listing+at]')
        .between(...recent)
        .toArray(),
    ]);
    const newestCheck = new Map(checks.map((check) => [check.version, check]));
    const entries: TimelineEntry[] = versions.slice(0, limit).map((version, index) => {
      const previous = versions.slice(index + 1).find((older) => older.observation === version.observation);
      const changes = previous ? changedTexts(previous, version) : [];
      return { kind: 'version', at: version.at, id: version.id, version, check: newestCheck.get(version.id), changes };
    });
    for (const action of actions) entries.push({ kind: 'action', at: action.at, id: action.id, action });
    for (const difference of differences) entries.push({ kind: 'difference', at: difference.at, id: difference.id, difference });
    return entries.sort((a, b) => b.at - a.at);
  });
}
