import type { MarketplaceId } from '../marketplaces/ids';

/** A word the operator wants to be found by. */
export interface SearchWord {
  word: string;
  /** Searches in the window of the report it came from; absent where the list gave none. */
  volume?: number;
}

/** A list of words as pasted or imported. */
export interface SearchWordList {
  id: string;
  name: string;
  /** Only for listings of this marketplace; absent = all. */
  marketplace?: MarketplaceId;
  /** Only for listings whose category or title holds this; '' = all. */
  goods: string;
  words: readonly SearchWord[];
  /** When it was last saved, epoch milliseconds. */
  at: number;
}

export const WORD_CAPS = { lists: 100, words: 5_000, word: 100 } as const;

/**
 * Whether a list holds for a listing.
 *
 * @param about category and title of the listing, in lower case
 */
export function holdsFor({ marketplace, goods }: SearchWordList, where: MarketplaceId | 'unknown', about: string): boolean {
  return (marketplace === undefined || marketplace === where) && about.includes(goods.toLowerCase());
}

/**
 * The words of every list that holds for a listing, each once with its highest volume, the most searched first.
 *
 * @param about category and title of the listing
 */
export function wordsFor(lists: readonly SearchWordList[], marketplace: MarketplaceId | 'unknown', about: string): SearchWord[] {
  const lower = about.toLowerCase();
  const best = new Map<string, SearchWord>();
  for (const list of lists) {
    if (!holdsFor(list, marketplace, lower)) continue;
    for (const word of list.words) {
      const key = word.word.trim().toLowerCase();
      const known = best.get(key);
      if (key !== '' && (!known || (word.volume ?? 0) > (known.volume ?? 0))) best.set(key, word);
    }
  }
  return [...best.values()].sort((a, b) => (b.volume ?? 0) - (a.volume ?? 0));
}
