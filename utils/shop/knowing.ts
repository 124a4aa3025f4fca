import type { MarketplaceId } from '../marketplaces/ids';
import type { PictureMeasure } from '../pictures/state';
import type { Reading } from '../reading/reading';
import { cardFor, type ShopCard } from './card';
import type { PictureElsewhere, ShopFor, ShopKnowledge, Sibling } from './knowledge';
import { holdsFor, type SearchWord, type SearchWordList, wordsFor } from './search-words';

/** What the store holds of the own shop, as far as one listing is concerned. */
export interface ShopFacts {
  cards: readonly ShopCard[];
  lists: readonly SearchWordList[];
  siblings: readonly Sibling[];
  goods: readonly string[];
  pictures: readonly { src: string; measure: PictureMeasure }[];
  elsewhere: readonly PictureElsewhere[];
}

/**
 * Knowledge for every reading of a listing. What the store has nothing of is absent, so that no audit takes an empty shop for a clean one. Which
 * lists of words hold is asked for every reading; putting their words in order only where other lists hold than before.
 */
export function knowing(facts: ShopFacts): ShopFor {
  const { cards, lists, siblings, goods, pictures, elsewhere } = facts;
  const measured: ShopKnowledge['pictures'] = new Map(pictures.map(({ src, measure }) => [src, { kind: 'measured', measure }]));
  const standing: Omit<ShopKnowledge, 'card' | 'searchWords'> = {
    ...(siblings.length > 0 ? { siblings } : {}),
    ...(goods.length > 0 ? { goods } : {}),
    ...(pictures.length > 0 ? { pictures: measured, elsewhere } : {}),
  };
  let held: readonly SearchWordList[] = [];
  let words: readonly SearchWord[] = [];

  function searchWords(marketplace: MarketplaceId | 'unknown', about: string): readonly SearchWord[] {
    const lower = about.toLowerCase();
    const holding = lists.filter((list) => holdsFor(list, marketplace, lower));
    if (holding.length !== held.length || holding.some((list, index) => list !== held[index])) {
      held = holding;
      words = wordsFor(holding, marketplace, about);
    }
    return words;
  }

  return (reading) => {
    const card = cardFor(cards, reading.marketplace);
    const wanted = searchWords(reading.marketplace, aboutOf(reading));
    return { ...standing, ...(card ? { card } : {}), ...(wanted.length > 0 ? { searchWords: wanted } : {}) };
  };
}

/** Category and title, which say what goods a listing is about. */
function aboutOf({ fields }: Reading): string {
  return fields.flatMap(({ field, text }) => (field === 'category' || field === 'title' ? [text] : [])).join('\n');
}
