import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { listed } from '../listed';

/** Wireless and wired, long and short sleeves in one title: the buyer cannot tell which it is. */
export const titleOpposites: Audit = {
  meta: { id: 'title-opposites', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = title.opposites.flat();
    return graded(hits.length === 0 ? 1 : 0.4 / (hits.length / 2), {
      values: {
        words: listed(
          hits.map((hit) => title.text.slice(hit.start, hit.end)),
          6,
        ),
      },
      marks: hits.toSorted((a, b) => a.start - b.start).map((hit) => title.mark(hit.start, hit.end)),
      source: { cite: 'Own list of opposites', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
