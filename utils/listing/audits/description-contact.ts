import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { listed } from '../listed';

/** Telephone, messenger or outside link in the description. Left to the operator: a number may be a type or a care line that belongs there. */
export const descriptionContact: Audit = {
  meta: { id: 'description-contact', group: 'description', reads: ['description'] },
  audit(facts) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    const hits = description.contacts;
    return graded(hits.length === 0 ? 1 : 0, {
      values: {
        found: listed(
          hits.map((hit) => description.text.slice(hit.start, hit.end)),
          3,
        ),
      },
      marks: hits.map((hit) => description.mark(hit.start, hit.end)),
    });
  },
};
