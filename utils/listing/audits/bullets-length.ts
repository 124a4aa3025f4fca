import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { evidence, limitFor } from '../limits';

/** Share of the selling points whose length the marketplace takes. */
export const bulletsLength: Audit = {
  meta: { id: 'bullets-length', group: 'bullets', reads: ['bullet'] },
  audit(facts, context) {
    const limit = limitFor(facts, context, 'bullet');
    const bullets = facts.texts('bullet').filter((bullet) => bullet.text.trim() !== '');
    if (!limit || (limit.max === undefined && limit.min === undefined)) return NOT_APPLICABLE;
    const wrong = bullets.filter((bullet) => {
      const length = bullet.length(limit.unit);
      return length > (limit.max ?? Number.POSITIVE_INFINITY) || length < (limit.min ?? 0);
    });
    return graded(1 - wrong.length / bullets.length, {
      values: { count: wrong.length, min: limit.min ?? 0, max: limit.max ?? '-' },
      marks: wrong.map((bullet) => bullet.mark(0, bullet.text.length)),
      ...evidence(limit, 'max'),
    });
  },
};
