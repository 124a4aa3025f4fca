import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { replacement } from '../fixes';

/** Selling points that begin in lower case. */
export const bulletsLead: Audit = {
  meta: { id: 'bullets-lead', group: 'bullets', reads: ['bullet'], writing: 'latin' },
  audit(facts) {
    const bullets = facts.texts('bullet').filter((bullet) => bullet.text.trim() !== '');
    if (bullets.length === 0) return NOT_APPLICABLE;
    const low = bullets.flatMap((bullet) => {
      const start = bullet.head.search(/\S/);
      const letter = bullet.head.charAt(start);
      return /\p{Ll}/u.test(letter) && letter.toUpperCase().length === 1 ? [{ bullet, span: { start, end: start + 1 } }] : [];
    });
    return graded(1 - low.length / bullets.length, {
      values: { count: low.length },
      marks: low.map(({ bullet, span }) => bullet.mark(span.start, span.end)),
      fixes: low.map(({ bullet, span }) => replacement(bullet, span, bullet.head.charAt(span.start).toUpperCase())),
    });
  },
};
