import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';

/** Emoji and decorative signs. Etsy alone lets them be. */
export const titleEmoji: Audit = {
  meta: { id: 'title-emoji', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title || facts.reading.marketplace === 'etsy') return NOT_APPLICABLE;
    const hits = title.decorations;
    return graded(hits.length === 0 ? 1 : 0.4 / hits.length, {
      values: {
        signs: hits
          .slice(0, 6)
          .map((hit) => title.text.slice(hit.start, hit.end))
          .join(' '),
        count: hits.length,
      },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      fixes: removals(title, hits),
    });
  },
};
