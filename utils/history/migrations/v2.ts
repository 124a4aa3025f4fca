import { fingerprint } from '../content';
import { countOutcomes } from '../counts';
import { listingKey } from '../identity';
import type { CheckRow, ListingRow, VersionRow } from '../rows';
import type { Migration } from './migration';

/** A version as the first shape had it. */
interface OldVersion extends Pick<VersionRow, 'id' | 'listing' | 'at' | 'reading'>, Pick<CheckRow, 'findings' | 'score' | 'rulePack'> {}

/** Versions know where they were seen and what they hold; findings have a table of their own, so newer rules can judge an old version. */
export const v2: Migration = {
  version: 2,
  stores: {
    versions: 'id, [listing+at], [listing+observation+at], until',
    checks: 'id, version, [listing+at]',
    differences: 'id, [listing+at]',
  },
  async upgrade(transaction) {
    const checks: CheckRow[] = [];
    const newest = new Map<string, { at: number; row: Partial<ListingRow> }>();
    await transaction
      .table<OldVersion>('versions')
      .toCollection()
      .modify((old, place) => {
        const { id, listing, at, reading, findings, score, rulePack } = old;
        if (listingKey(reading) === undefined) throw new Error(`version ${id} is of no product page`);
        const observation = reading.pageKind === 'public-product' ? 'public' : 'editor';
        const version: VersionRow = {
          id,
          listing,
          observation,
          at,
          until: at,
          fingerprint: fingerprint(reading.fields),
          visit: 'before-2',
          seen: [],
          reading,
          carried: [],
          pinned: 0,
        };
        (place as { value: unknown }).value = version;
        const counts = countOutcomes(findings);
        const { coverage } = reading;
        checks.push({ id: `${id}|${rulePack}`, version: id, listing, observation, at, rulePack, score, coverage, counts, findings });
        const known = newest.get(`${listing} ${observation}`);
        if (known && known.at > at) return;
        const row: Partial<ListingRow> =
          observation === 'public' ? { publicVersion: id } : { editorVersion: id, score, mustFix: counts.fail };
        newest.set(`${listing} ${observation}`, { at, row });
      });
    await transaction.table<CheckRow>('checks').bulkAdd(checks);
    await transaction
      .table<ListingRow>('listings')
      .toCollection()
      .modify((listing) => {
        const editor = newest.get(`${listing.key} editor`)?.row;
        const open = newest.get(`${listing.key} public`)?.row;
        Object.assign(listing, { score: null, mustFix: 0 }, open, editor);
      });
  },
};
