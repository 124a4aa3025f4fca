import { type Address, locate } from '../marketplaces/locate';
import { READING_CAPS, type Reading } from '../reading/reading';
import type { Controls } from './controls';
import type { PageContent, Sliced } from './page-reader';
import type { Parts } from './parts';
import { coverageOf } from './settle';

export interface PageRead extends Pick<PageContent, 'roots' | 'expected'> {
  reading: Reading;
}

/** Address without tracking: origin, path, and the query parameters that name the item. */
function cleanUrl(location: Address & { origin: string }, itemQuery: readonly string[]): string {
  const asked = new URLSearchParams(location.search);
  const kept = new URLSearchParams();
  for (const name of itemQuery) {
    const value = asked.get(name);
    if (value) kept.set(name, value);
  }
  const query = kept.toString();
  return `${location.origin}${location.pathname}${query ? `?${query}` : ''}`.slice(0, READING_CAPS.url);
}

/**
 * Reads the page as it stands now. A page whose address is not known gives `pageKind: 'unknown'` and nothing else; of a page kind without a
 * reader in `parts` only the address is told (order lists hold buyers' names and are never read).
 * @param now epoch milliseconds
 * @param controls gives out the handles by which marks and fixes name a control
 */
export function* readPage(
  document: Document,
  location: Address & { origin: string },
  now: number,
  controls: Controls,
  parts: Parts,
): Sliced<PageRead> {
  const located = locate(location, parts.marketplaces);
  const reader = located && parts.readers.get(located.page.kind);
  const content = reader && (yield* reader(document, located.marketplace, location.hostname, controls));
  const { roots = [], expected = [], read } = content ?? {};
  const fields = read?.fields ?? [];
  return {
    roots,
    expected,
    reading: {
      schema: 1,
      // On a page of no known kind the host still tells whose it is: a page carries its own marketplace's data only.
      marketplace: located?.marketplace.id ?? (parts.marketplaces.length === 1 ? parts.marketplaces[0]?.id : undefined) ?? 'unknown',
      pageKind: located?.page.kind ?? 'unknown',
      url: cleanUrl(location, located?.page.itemId?.query ?? []),
      language: read?.language ?? '',
      at: now,
      fields,
      notRead: read?.notRead ?? [],
      tables: read?.tables ?? [],
      coverage: coverageOf(expected, fields),
      ...(located?.itemId ? { itemId: located.itemId } : {}),
    },
  };
}
