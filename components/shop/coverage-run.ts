import { listingKeys, readJudged, wholeReading } from '../../utils/history';
import { type Coverage, coverageOf } from '../../utils/listing/terms/coverage';
import { holdsFor, type SearchWordList, wordsFor } from '../../utils/shop/search-words';

/** A stored listing that a list holds for. */
export interface CoveredListing {
  key: string;
  title: string;
  coverage: Coverage;
}

/** What a list and the own listings come to. */
export interface ShopCoverageReport {
  /** Looked at; fewer have the goods the list is for. */
  looked: number;
  listings: readonly CoveredListing[];
  /** Words that no listing has where it counts, the most searched first. */
  nobody: readonly string[];
  /** Words that stand unbroken in the titles of several own listings. */
  fought: readonly { word: string; titles: readonly string[] }[];
}

/** Listings read between two breaths of the page. */
const SLICE = 40;
const MOST_FOUGHT = 50;

/**
 * Looks a list up in every stored listing it holds for. Nothing is asked of any page.
 * @returns undefined when it was called off
 */
export async function coverShop(
  list: SearchWordList,
  onProgress: (done: number, all: number) => void,
  signal: AbortSignal,
): Promise<ShopCoverageReport | undefined> {
  const keys = await listingKeys();
  const words = wordsFor([{ ...list, goods: '' }], list.marketplace ?? 'unknown', '');
  const listings: CoveredListing[] = [];
  for (let start = 0; start < keys.length; start += SLICE) {
    if (signal.aborted) return undefined;
    for (const { listing, version } of await readJudged(keys.slice(start, start + SLICE))) {
      const { fields } = wholeReading(version);
      const about = fields.flatMap(({ field, text }) => (field === 'category' || field === 'title' ? [text] : [])).join('\n');
      if (!holdsFor(list, version.reading.marketplace, about.toLowerCase())) continue;
      listings.push({ key: listing.key, title: listing.title, coverage: coverageOf(fields, words) });
    }
    onProgress(Math.min(keys.length, start + SLICE), keys.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return signal.aborted ? undefined : { looked: keys.length, ...compared(listings) };
}

/** What single listings say together. */
export function compared(listings: readonly CoveredListing[]): Omit<ShopCoverageReport, 'looked'> {
  const rows = listings[0]?.coverage.rows ?? [];
  const at = (index: number) => listings.map((listing) => ({ listing, row: listing.coverage.rows[index] }));
  const nobody = rows.flatMap(({ word }, index) => (at(index).some(({ row }) => row?.state === 'found') ? [] : [word]));
  const fought = rows.flatMap(({ word }, index) => {
    const titles = at(index).flatMap(({ listing, row }) => (row?.at.title === 'exact' ? [listing.title] : []));
    return titles.length > 1 ? [{ word, titles }] : [];
  });
  return { listings: listings.toSorted((a, b) => a.coverage.found - b.coverage.found), nobody, fought: fought.slice(0, MOST_FOUGHT) };
}
