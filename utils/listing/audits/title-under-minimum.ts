import { type Audit, graded, NOT_APPLICABLE, PASS } from '../audit';
import { evidence, limitFor } from '../limits';

/** The title is shorter than the marketplace takes. Promotion, repeats and signs do not help it over the line. */
export const titleUnderMinimum: Audit = {
  meta: { id: 'title-under-minimum', group: 'title', reads: ['title'] },
  audit(facts, context) {
    const { title } = facts;
    const limit = limitFor(facts, context, 'title');
    if (!title || limit?.min === undefined) return NOT_APPLICABLE;
    const length = Math.min(title.length(limit.unit), title.tellingLength(limit.unit));
    if (length >= limit.min) return PASS;
    return graded(0.8 * (length / limit.min), {
      values: { length, min: limit.min, unit: limit.unit },
      ...evidence(limit, 'table'),
    });
  },
};
