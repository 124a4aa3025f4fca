import { type Audit, graded } from '../audit';

/** Characters that all five selling points may come to before a reader gives up. */
const MOST = 1_000;

/** All selling points together. */
export const bulletsTotal: Audit = {
  meta: { id: 'bullets-total', group: 'bullets', reads: ['bullet'], marketplaces: ['amazon'] },
  audit(facts) {
    const length = facts.texts('bullet').reduce((sum, bullet) => sum + bullet.length('characters'), 0);
    return graded(length <= MOST ? 1 : 0.8 * (MOST / length), {
      values: { length, max: MOST },
      source: { cite: 'Third-party guide to Amazon bullet points', seen: '2026-11-22', confidence: 'B' },
    });
  },
};
