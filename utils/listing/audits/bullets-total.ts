import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { evidence, limitFor } from '../limits';

/** All selling points together: beyond what the marketplace's guides allow a reader has given up. */
export const bulletsTotal: Audit = {
  meta: { id: 'bullets-total', group: 'bullets', reads: ['bullet'] },
  audit(facts, context) {
    const limit = limitFor(facts, context, 'bullet', 'total');
    if (limit?.max === undefined) return NOT_APPLICABLE;
    const length = facts.texts('bullet').reduce((sum, bullet) => sum + bullet.length(limit.unit), 0);
    return graded(length <= limit.max ? 1 : 0.8 * (limit.max / length), {
      values: { length, max: limit.max },
      ...evidence(limit, 'table'),
    });
  },
};
