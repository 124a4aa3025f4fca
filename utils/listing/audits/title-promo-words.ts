import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';

/** Promotion, shipping, stock and gift words. Share called concise with none .74, one .63, two .47, three .25 (Lazada 2017, n = 36,283). */
export const titlePromoWords: Audit = {
  meta: { id: 'title-promo-words', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = title.promotions;
    return graded(hits.length === 0 ? 1 : 0.55 / hits.length ** 1.2, {
      values: {
        words: [...new Set(hits.map((hit) => title.text.slice(hit.start, hit.end)))]
          .slice(0, 6)
          .join(facts.writing === 'latin' ? ', ' : '、'),
      },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      fixes: removals(title, hits),
    });
  },
};
