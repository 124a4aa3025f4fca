import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';

/** How far into the title the first word for the goods may stand, in words. */
const BURIED: Knots = [
  [6, 1],
  [9, 0.7],
  [12, 0.4],
  [20, 0.1],
];

/**
 * The goods are named before "for" and "with", and not behind a row of other words. Latin script only: in Chinese titles product words stand
 * anywhere (measured: quartiles of the start .27, .53, .77).
 */
export const titleCoreWordPosition: Audit = {
  meta: { id: 'title-core-word-position', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    const word = title?.products[0];
    if (!title || !word) return NOT_APPLICABLE;
    const before = title.words.filter((other) => other.end <= word.start);
    const behind = before.some((other) => other.lower === 'for' || other.lower === 'with');
    const score = along(BURIED, before.length) * (behind ? 0.5 : 1);
    return graded(score, {
      values: { word: title.text.slice(word.start, word.end), before: before.length },
      marks: [title.mark(word.start, word.end)],
    });
  },
};
