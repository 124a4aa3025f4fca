import type { ListingFacts } from '../facts';
import { COLOURS, MATERIALS, PEOPLE } from '../lexicon/particulars';
import type { Counts } from './scorecard';

/** What the scorecards count of a title; undefined without a title in English. */
export function countsOf(facts: ListingFacts): Counts | undefined {
  const { title } = facts;
  if (!title || facts.writing !== 'latin' || !facts.english) return undefined;
  const known = [title.products, ...[COLOURS, MATERIALS, PEOPLE].map((terms) => terms.find(title.telling))].flat();
  return {
    length: title.length('characters'),
    telling: title.tellingLength('characters'),
    repeats: title.repeatedWords.reduce((sum, word) => sum + word.again.length, 0),
    style: title.styles.length,
    promotion: title.promotions.length,
    audience: title.audiences.length,
    known: new Set(known.map((hit) => hit.term)).size,
  };
}
