import type { ShopCard } from '../../utils/shop/card';
import type { SearchWord } from '../../utils/shop/search-words';

/** A shop card with nothing on it but what a case needs. */
export function card(change: Partial<ShopCard> = {}): { card: ShopCard } {
  return { card: { id: 'all', buyer: '', priceBand: { currency: 'CNY' }, tone: 'warm', avoid: [], personas: [], ...change } };
}

export function persona(worries: readonly string[], words: readonly string[] = [], name = '妈妈'): { card: ShopCard } {
  return card({ personas: [{ name, worries, words }] });
}

/** Words of a list as "word volume". */
export function words(...list: readonly string[]): { searchWords: SearchWord[] } {
  return {
    searchWords: list.map((entry) => {
      const [, word = entry, volume] = /^(.*?)(?: (\d+))?$/.exec(entry) ?? [];
      return { word, ...(volume === undefined ? {} : { volume: Number(volume) }) };
    }),
  };
}
