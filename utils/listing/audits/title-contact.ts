import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { removals } from '../fixes';
import { listed } from '../listed';

/** Telephone, messenger, address or link in the title: barred on every marketplace. */
export const titleContact: Audit = {
  meta: { id: 'title-contact', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = title.contacts;
    return graded(hits.length === 0 ? 1 : 0, {
      values: {
        found: listed(
          hits.map((hit) => title.text.slice(hit.start, hit.end)),
          3,
        ),
      },
      marks: hits.map((hit) => title.mark(hit.start, hit.end)),
      fixes: removals(title, hits),
    });
  },
};
