import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';

/** Claims that prove nothing about the goods. Whether one of them breaks the law is the compliance room's word, not this audit's. */
export const titleSuperlatives: Audit = {
  meta: { id: 'title-superlatives', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = title.superlatives;
    return graded(hits.length === 0 ? 1 : 0.5 / hits.length, {
      values: {
        words: listed(
          hits.map((hit) => title.text.slice(hit.start, hit.end)),
          6,
        ),
      },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      fixes: removals(
        title,
        hits.filter((hit) => hit.term.length > 1),
      ),
    });
  },
};
