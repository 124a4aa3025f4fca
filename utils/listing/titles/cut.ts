import type { Reading } from '../../reading/reading';
import type { ListingContext } from '../audit';
import { ListingFacts } from '../facts';
import { type OwnWord, ownWordsOf } from './own';
import { partsOf } from './parts';
import type { TitlePart } from './roles';

export interface CutTitle {
  parts: readonly TitlePart[];
  own: readonly OwnWord[];
}

/** The title of a reading in parts, with the seller's own words; no part where there is no title. */
export function cutTitle(reading: Reading, context: ListingContext): CutTitle {
  const facts = new ListingFacts(reading);
  const own = ownWordsOf(facts, context);
  return { parts: facts.title ? partsOf(facts.title, own) : [], own };
}
