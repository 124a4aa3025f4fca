import type { Source } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { removals } from '../fixes';
import { listed } from '../listed';

/**
 * Points by words said again. Shares of titles called concise with 0, 1, 2, 3 repeated stems: .777, .453, .266, .135 (Lazada 2017, n = 36,283),
 * scaled to 1 without a repeat.
 */
const REPEATS: Knots = [
  [0, 1],
  [1, 0.58],
  [2, 0.34],
  [3, 0.17],
  [6, 0.06],
  [12, 0.02],
  [100, 0],
];

const LABELS: Source = {
  cite: 'Lazada product title quality labels (CIKM AnalytiCup 2017), n = 36,283',
  seen: '2026-11-22',
  confidence: 'B',
};
/** Amazon lets a title say a word twice, not three times. */
const AMAZON: Source = { cite: 'Amazon product title requirements', seen: '2026-11-22', confidence: 'B' };

/** Words said again in a Latin title, told by stem. */
export const titleRepeatWord: Audit = {
  meta: { id: 'title-repeat-word', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const repeated = title.repeatedWords;
    const again = repeated.flatMap((word) => word.again).sort((one, other) => one.start - other.start);
    const thrice = facts.reading.marketplace === 'amazon' && repeated.some((word) => word.again.length > 1);
    const score = along(REPEATS, again.length);
    // The same form can go; "Dresses" after "Dress" is left to the operator.
    const same = repeated.flatMap((word) => word.again.filter((other) => other.lower === word.first.lower));
    return graded(thrice ? Math.min(score, 0.3) : score, {
      values: {
        words: listed(
          repeated.map((word) => word.first.text),
          5,
        ),
        count: again.length,
      },
      marks: again.map((word) => title.mark(word.start, word.end)),
      fixes: removals(title, same),
      reasons: [{ id: 'listing.title-repeat-word.rate', values: {} }],
      source: thrice ? AMAZON : LABELS,
    });
  },
};
