import type { FieldName } from '../../reading/fields';
import { Terms } from '../../text/terms';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';

const FIELDS: readonly FieldName[] = ['title', 'subtitle', 'item_highlights', 'bullet', 'description', 'promo_text', 'search_terms'];
const NAMED = 6;

/** The lists of cards made ready for searching, each once. */
const prepared = new WeakMap<readonly string[], Terms>();

function termsOf(avoid: readonly string[]): Terms {
  const terms = prepared.get(avoid) ?? new Terms(avoid.map((word) => word.trim()));
  prepared.set(avoid, terms);
  return terms;
}

/** Words that the shop has said it does not want in its listings. */
export const positioningAvoid: Audit = {
  meta: { id: 'positioning-avoid', group: 'positioning', reads: ['title'] },
  audit(facts, { shop }) {
    const avoid = shop?.card?.avoid ?? [];
    if (avoid.length === 0) return NOT_APPLICABLE;
    const terms = termsOf(avoid);
    const found = FIELDS.flatMap((field) => facts.texts(field)).map((text) => ({ text, hits: terms.find(text.head) }));
    const hits = found.flatMap(({ hits }) => hits);
    return graded(1 - hits.length * 0.6, {
      values: {
        n: hits.length,
        words: listed(
          hits.map(({ term }) => term),
          NAMED,
        ),
      },
      marks: found.flatMap(({ text, hits }) => hits.map(({ start, end }) => text.mark(start, end))),
      // One finding changes one text: that of its first mark.
      fixes: found
        .filter(({ hits }) => hits.length > 0)
        .slice(0, 1)
        .flatMap(({ text, hits }) => removals(text, hits)),
    });
  },
};
