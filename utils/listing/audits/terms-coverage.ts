import { type Audit, NOT_APPLICABLE, PASS } from '../audit';
import { coverageOf, type WordRow } from '../terms/coverage';

/** Share of the fitting searches that is enough: a title has no room for all of them. Own threshold. */
const ENOUGH = 0.8;
const NAMED = 6;

/**
 * How much of what buyers search is said where searches look, weighted by searches. Counted over the words that the listing's own facts bear out:
 * a word that is not true of the goods is none that is missing. Never worse than a warning: the list is the shop's own wish.
 */
export const termsCoverage: Audit = {
  meta: { id: 'terms-coverage', group: 'terms', reads: ['title'] },
  audit(facts, { shop }) {
    if (!shop?.searchWords?.length) return NOT_APPLICABLE;
    const { rows, found, fits } = coverageOf(facts.reading.fields, shop.searchWords);
    // Nothing of it is said of these goods: a list for others.
    if (found + fits === 0) return NOT_APPLICABLE;
    const score = Math.min(1, found / (found + fits) / ENOUGH);
    const values = { share: percent(found), n: rows.filter(({ state }) => state === 'fits').length, words: named(rows, 'fits') };
    if (score >= 0.9) return { ...PASS, score, values };
    const unsaid = named(rows, 'unsaid');
    return {
      outcome: 'warn',
      score,
      values,
      reasons: unsaid === '' ? [] : [{ id: 'listing.terms-coverage.unsaid', values: { words: unsaid } }],
      source: { cite: 'Own threshold: four fifths of the searches that fit', seen: '2026-11-22', confidence: 'B' },
    };
  },
};

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

/** The most searched words in this state, with their searches where they are known. */
function named(rows: readonly WordRow[], state: WordRow['state']): string {
  return rows
    .filter((row) => row.state === state)
    .slice(0, NAMED)
    .map(({ word, volume }) => (volume === undefined ? word : `${word} (${volume.toLocaleString('en')})`))
    .join(' · ');
}
