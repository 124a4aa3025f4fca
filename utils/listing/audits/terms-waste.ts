import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';

/** Share of hidden search terms that the title has already or that stand there twice: found once is found. */
export const termsWaste: Audit = {
  meta: { id: 'terms-waste', group: 'terms', reads: ['search_terms', 'title'] },
  audit(facts) {
    const terms = facts.text('search_terms');
    if (!terms || terms.words.length === 0) return NOT_APPLICABLE;
    const seen = new Set(facts.title?.words.map((word) => word.stem));
    const wasted = terms.words.filter((word) => {
      const known = seen.has(word.stem);
      seen.add(word.stem);
      return known;
    });
    return graded(1 - wasted.length / terms.words.length, {
      values: {
        count: wasted.length,
        words: listed(
          wasted.map((word) => word.text),
          6,
        ),
      },
      marks: wasted.map((word) => terms.mark(word.start, word.end)),
      fixes: removals(terms, wasted),
    });
  },
};
