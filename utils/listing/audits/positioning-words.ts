import { type Audit, NOT_APPLICABLE, PASS } from '../audit';
import { listed } from '../listed';
import { wordsSpoken } from '../positioning/answers';

/** So many of a persona's words are enough: a listing of one product has no use for all of them. Own threshold. */
const ENOUGH = 3;
const NAMED = 6;

/** Title, selling points and description speak the words of one of the shop's personas; the best spoken to counts, goods are for one of them. */
export const positioningWords: Audit = {
  meta: { id: 'positioning-words', group: 'positioning', reads: ['title'] },
  audit(facts, { shop }) {
    const graded = (shop?.card ? wordsSpoken(facts, shop.card) : []).flatMap(({ name, spoken, missing }) => {
      const words = spoken.length + missing.length;
      return words === 0 ? [] : [{ name, missing, spoken: spoken.length, score: Math.min(1, spoken.length / Math.min(ENOUGH, words)) }];
    });
    const [best] = graded.toSorted((a, b) => b.score - a.score);
    if (!best) return NOT_APPLICABLE;
    const values = { name: best.name, n: best.spoken, words: listed(best.missing, NAMED) };
    if (best.score >= 0.9) return { ...PASS, values };
    return { outcome: 'warn', score: best.score, values };
  },
};
