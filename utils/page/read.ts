import { type Address, type Located, locate } from '../marketplaces/locate';
import { READING_CAPS, type Reading } from '../reading/reading';
import type { Controls } from './controls';
import { lessonsFor } from './lessons';
import type { PageContent, Sliced } from './page-reader';
import type { Parts } from './parts';
import { coverageOf } from './settle';
import { titlesOf } from './titles';

export interface PageRead extends Pick<PageContent, 'roots' | 'expected' | 'linesNow'> {
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

/** Marketplace and kind of the page as it stands now: by its address, and where that stands for several modules by what the page calls itself. */
export const locatePage = (document: Document, address: Address, parts: Parts): Located | undefined =>
  locate(address, parts.marketplaces, titlesOf(document));

/** A module of this address could be one we know: what the page calls itself decides, and may change without the address. */
const mayTurnOut = (address: Address, parts: Parts): boolean => locate(address, parts.marketplaces, () => true)?.page.marker !== undefined;

/**
 * Reads the page as it stands now. A page whose address is not known gives `pageKind: 'unknown'` and nothing else; of a page kind without a
 * reader in `parts` only the address is told.
 * @param now epoch milliseconds
 * @param controls gives out the handles by which marks and fixes name a control
 * @param located where that has been worked out already
 */
export function* readPage(
  document: Document,
  location: Address & { origin: string },
  now: number,
  controls: Controls,
  parts: Parts,
  located = locatePage(document, location, parts),
): Sliced<PageRead> {
  const reader = located && parts.readers.get(located.page.kind);
  const content = reader && (yield* reader(document, located.marketplace, location.hostname, controls));
  const lessons = parts.taught ? lessonsFor(parts, location, located) : [];
  const { roots = lessons.length > 0 || mayTurnOut(location, parts) ? [document] : [], expected = [], read: untaught } = content ?? {};
  const read =
    lessons.length > 0 && parts.taught
      ? { ...untaught, ...(yield* parts.taught.replayLessons(document, lessons, untaught ?? {}, controls)) }
      : untaught;
  const fields = read?.fields ?? [];
  return {
    roots,
    expected,
    ...(content?.linesNow ? { linesNow: content.linesNow } : {}),
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
      ...(read?.unread ? { unread: read.unread } : {}),
      ...(read?.cards ? { cards: read.cards } : {}),
      ...(read?.said ? { said: read.said } : {}),
      coverage: content?.coverage ?? coverageOf(expected, fields),
      ...(read && 'lessons' in read && read.lessons ? { lessons: read.lessons } : {}),
      ...(located?.itemId ? { itemId: located.itemId } : {}),
    },
  };
}
