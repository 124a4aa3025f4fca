import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { evidence, limitFor } from '../limits';

/** Hidden search terms over the byte limit: Amazon then leaves all of them out. */
export const termsBytes: Audit = {
  meta: { id: 'terms-bytes', group: 'terms', reads: ['search_terms'] },
  audit(facts, context) {
    const limit = limitFor(facts, context, 'search_terms', 'total');
    if (limit?.max === undefined) return NOT_APPLICABLE;
    const length = facts.texts('search_terms').reduce((sum, text) => sum + text.length(limit.unit), 0);
    return graded(length <= limit.max ? 1 : 0, { values: { length, max: limit.max }, ...evidence(limit, 'max') });
  },
};
