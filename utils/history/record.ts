import type { Finding } from '../findings/finding';
import type { FieldName } from '../reading/fields';
import type { Reading } from '../reading/reading';
import { fieldsOf } from './changes';
import { carriedFrom, fingerprint, onlyReadFurther } from './content';
import { countOutcomes } from './counts';
import { type Database, guarded, database as profile } from './database';
import { differenceBetween } from './differences';
import { listingKey } from './identity';
import { refreshListing } from './listing-row';
import type { Result, StoreError } from './result';
import type { CheckRow, Observation, VersionRow } from './rows';

/** What the rules say of a reading; made by the caller, because the store knows no rules. */
export interface Judgement {
  rulePack: string;
  score: number | null;
  findings: readonly Finding[];
}

/** `stored`: a new version; `known`: nothing had changed since; `ignored`: no page of the operator's own product, its content is not kept. */
export interface Recorded {
  kind: 'stored' | 'known' | 'ignored';
  listing?: string;
  version?: string;
}

/**
 * Keeps what a page showed, with what the rules said of it and how it differs from what was left in the editor: one transaction, all of it or
 * nothing. The same reading twice changes nothing; an older one arriving late takes its place in time and does not become the newest.
 *
 * @param visit identifies one load of the page
 */
export function recordReading(
  reading: Reading,
  judgement: Judgement,
  visit: string,
  database: Database = profile,
): Promise<Result<Recorded, StoreError>> {
  const listing = listingKey(reading);
  if (listing === undefined) return Promise.resolve({ ok: true, value: { kind: 'ignored' } });
  const { listings, versions, checks, differences } = database;
  return guarded(() =>
    database.transaction('rw', [listings, versions, checks, differences], async () => {
      if (reading.pageKind === 'public-product' && !(await isOwn(database, listing))) return { kind: 'ignored' } as const;
      const placed = await placeVersion(database, listing, withoutHandles(reading), visit);
      const { version, kind } = placed;
      await keepCheck(database, version, reading, judgement, kind);
      await keepDifference(database, placed);
      await refreshListing(database, listing);
      return { kind: kind === 'stored' ? 'stored' : 'known', listing, version: version.id } as const;
    }),
  );
}

/** Only what was once open in the editor is known to be the operator's own. Another shop's product page is read and forgotten. */
async function isOwn(database: Database, listing: string): Promise<boolean> {
  const row = await database.listings.get(listing);
  return row?.editorVersion !== undefined;
}

interface Placed {
  version: VersionRow;
  /** `further`: the same version, of which more could be read now. */
  kind: 'stored' | 'known' | 'further';
  isNewest: boolean;
  /** The version this one followed, as it was before this reading. */
  before: VersionRow | undefined;
  /** Names read for the first time in this visit: what they hold came with the page and was not typed here. */
  fresh: ReadonlySet<FieldName>;
}

async function placeVersion(database: Database, listing: string, reading: Reading, visit: string): Promise<Placed> {
  const observation: Observation = reading.pageKind === 'public-product' ? 'public' : 'editor';
  const { at } = reading;
  const line = () => database.versions.where('[listing+observation+at]');
  const before = await line().between([listing, observation, -Infinity], [listing, observation, at], true, true).last();
  const after = await line().between([listing, observation, at], [listing, observation, Infinity], false, true).first();
  const isNewest = after === undefined;
  const earlier = before ? fieldsOf(before) : [];
  const carried = carriedFrom(earlier, reading);
  const fields = [...reading.fields, ...carried];
  const print = fingerprint(fields);

  const seenBefore = before?.visit === visit ? before.seen : [];
  const names = reading.fields.map(({ field }) => field);
  const seen = [...new Set([...seenBefore, ...names])];
  const fresh = new Set(names.filter((name) => !seenBefore.includes(name)));

  if (before?.fingerprint === print) {
    if (at <= before.until) return { version: before, kind: 'known', isNewest, before, fresh };
    // Seen again: the version lasts longer, and this visit is now the one that was left with it.
    const version: VersionRow = { ...before, until: at, ...(isNewest ? { visit, seen } : {}) };
    await database.versions.put(version);
    return { version, kind: 'known', isNewest, before, fresh };
  }
  if (after?.fingerprint === print) return { version: after, kind: 'known', isNewest, before, fresh };
  const readFurther = isNewest && before !== undefined && onlyReadFurther({ fields: earlier, notRead: before.reading.notRead }, fields);
  if (readFurther) {
    const version: VersionRow = { ...before, until: at, visit, seen, fingerprint: print, reading, carried };
    await database.versions.put(version);
    return { version, kind: 'further', isNewest, before, fresh };
  }
  const id = `${listing}|${observation}|${at}|${print.slice(0, 8)}`;
  const version: VersionRow = { id, listing, observation, at, until: at, fingerprint: print, visit, seen, reading, carried, pinned: 0 };
  await database.versions.put(version);
  return { version, kind: 'stored', isNewest, before, fresh };
}

async function keepCheck(
  database: Database,
  version: VersionRow,
  reading: Reading,
  judgement: Judgement,
  kind: Placed['kind'],
): Promise<void> {
  const id = `${version.id}|${judgement.rulePack}`;
  const known = await database.checks.get(id);
  if (known !== undefined && kind === 'known') return;
  const { listing, observation } = version;
  const row: CheckRow = {
    id,
    version: version.id,
    listing,
    observation,
    at: known?.at ?? reading.at,
    rulePack: judgement.rulePack,
    score: judgement.score,
    coverage: reading.coverage,
    counts: countOutcomes(judgement.findings),
    findings: judgement.findings,
  };
  await database.checks.put(row);
}

/** Compares what the page brought with the editor as it was left. What was typed in this visit is an edit and no difference. */
async function keepDifference(database: Database, { version, kind, isNewest, before, fresh }: Placed): Promise<void> {
  if (!isNewest) return;
  const difference = version.observation === 'public' ? await againstEditor(database, version) : againstVisit(before, version, kind, fresh);
  if (difference === undefined) return;
  const known = await database.differences.get(difference.id);
  if (known === undefined) await database.differences.put(difference);
}

function againstVisit(before: VersionRow | undefined, version: VersionRow, kind: Placed['kind'], fresh: ReadonlySet<FieldName>) {
  return before && kind === 'stored' ? differenceBetween(before, version, (field) => fresh.has(field)) : undefined;
}

async function againstEditor(database: Database, version: VersionRow) {
  const { listing } = version;
  const saved = await database.versions
    .where('[listing+observation+at]')
    .between([listing, 'editor', -Infinity], [listing, 'editor', version.until], true, true)
    .last();
  return saved && differenceBetween(saved, version, () => true);
}

/** Handles of controls mean nothing outside the page they were given out in. */
function withoutHandles(reading: Reading): Reading {
  return { ...reading, fields: reading.fields.map(({ control: _control, ...field }) => field) };
}
