import { type TermHit, Terms } from '../text/terms';
import { SYNONYMS } from './lexicon/products';

const SETS = SYNONYMS.map((set) => new Terms(set));

/** Sets of synonyms of which a text uses two or more, each with the first hit of every word used. */
export function pilesIn(text: string): TermHit[][] {
  return SETS.map((set) => distinct(set.find(text))).filter((hits) => hits.length > 1);
}

function distinct(hits: readonly TermHit[]): TermHit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => !seen.has(hit.term) && seen.add(hit.term));
}
