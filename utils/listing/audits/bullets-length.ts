import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { trapezoid } from '../curve';
import { evidence, type HeldLimit, limitFor } from '../limits';

/** Of one selling point: nothing beyond what the page takes, less outside the advised band the farther it is. */
function share(length: number, { min, ideal, max }: HeldLimit): number {
  if (length > (max ?? Number.POSITIVE_INFINITY) || length < (min ?? 0)) return 0;
  return ideal ? trapezoid(length, ideal) : 1;
}

/** How well the selling points keep to the length the marketplace takes or advises: their mean. */
export const bulletsLength: Audit = {
  meta: { id: 'bullets-length', group: 'bullets', reads: ['bullet'] },
  audit(facts, context) {
    const limit = limitFor(facts, context, 'bullet');
    const bullets = facts.texts('bullet').filter((bullet) => bullet.text.trim() !== '');
    if (!limit || bullets.length === 0 || (limit.max ?? limit.min ?? limit.ideal) === undefined) return NOT_APPLICABLE;
    const shares = bullets.map((bullet) => share(bullet.length(limit.unit), limit));
    const wrong = bullets.filter((_, at) => (shares[at] ?? 1) < 1);
    return graded(shares.reduce((sum, one) => sum + one, 0) / bullets.length, {
      values: { count: wrong.length, min: limit.min ?? limit.ideal?.[0] ?? 0, max: limit.max ?? limit.ideal?.[1] ?? '-' },
      marks: wrong.map((bullet) => bullet.mark(0, bullet.text.length)),
      ...evidence(limit, limit.max === undefined ? 'table' : 'max'),
    });
  },
};
