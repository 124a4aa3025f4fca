import type { MarketplacePages } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import type { Coverage, Reading } from '../reading/reading';
import type { Controls } from './controls';
import type { Line } from './tables/part';

/** Content of a page of one kind, as it stands now. */
export interface PageContent {
  read: Pick<Reading, 'language'> & Partial<Pick<Reading, 'fields' | 'notRead' | 'tables' | 'unread' | 'cards' | 'said'>>;
  /** Everything that has to be observed to learn of changes. */
  roots: readonly (Document | ShadowRoot)[];
  /** What a page of this kind should have: the coverage is counted over these. */
  expected: readonly { field: FieldName }[];
  /** Of pages of tables, which have no fields to expect: rows read of those the page says there are. */
  coverage?: Coverage;
  /** Of pages of tables: what draws their rows now. */
  linesNow?: LinesNow;
}

/**
 * What draws each row of each table read, by the places of `tables` and of their `rows`; undefined where a row is not in the page now. Of a table
 * that says something else than when it was read there are none.
 */
export type LinesNow = () => readonly (readonly (Line | undefined)[])[];

/**
 * A reading in slices: a large page read for the first time would be one long task, so a reader yields where it may be interrupted. What changes
 * between two slices is seen by the observers and read again.
 */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** Reads one kind of page. `controls` gives out the handles by which marks and fixes name a control. */
export type PageReader = (document: Document, marketplace: MarketplacePages, hostname: string, controls: Controls) => Sliced<PageContent>;

/** All slices at once. */
export function whole<T>(reading: Sliced<T>): T {
  for (;;) {
    const slice = reading.next();
    if (slice.done) return slice.value;
  }
}

/** Text of the title among fields read, for telling the language. */
export function titleOf(fields: Reading['fields']): string {
  return fields.find(({ field }) => field === 'title')?.text ?? '';
}
