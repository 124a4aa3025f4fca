import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { trapezoid } from '../curve';
import { evidence, limitFor } from '../limits';

/** How many selling points are filled in, against what the marketplace advises. */
export const bulletsCount: Audit = {
  meta: { id: 'bullets-count', group: 'bullets', reads: ['bullet'], judgesEmpty: true },
  audit(facts, context) {
    const limit = limitFor(facts, context, 'bullet', 'count');
    if (!limit?.ideal) return NOT_APPLICABLE;
    const count = facts.texts('bullet').filter((bullet) => bullet.text.trim() !== '').length;
    const ends = limit.max === undefined ? {} : { max: limit.max + 1 };
    return graded(trapezoid(count, limit.ideal, ends), { values: { count, wanted: limit.ideal[0] }, ...evidence(limit, 'table') });
  },
};
