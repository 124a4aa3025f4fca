import type { MarketplacePages } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import type { Reading } from '../reading/reading';
import type { Controls } from './controls';

/** Content of a page of one kind, as it stands now. */
export interface PageContent {
  read: Pick<Reading, 'language'> & Partial<Pick<Reading, 'fields' | 'notRead' | 'tables'>>;
  /** Everything that has to be observed to learn of changes. */
  roots: readonly (Document | ShadowRoot)[];
  /** What a page of this kind should have: the coverage is counted over these. */
  expected: readonly { field: FieldName }[];
}

/** Reads one kind of page. `controls` gives out the handles by which marks and fixes name a control. */
export type PageReader = (document: Document, marketplace: MarketplacePages, hostname: string, controls: Controls) => PageContent;

/** Text of the title among fields read, for telling the language. */
export function titleOf(fields: Reading['fields']): string {
  return fields.find(({ field }) => field === 'title')?.text ?? '';
}
