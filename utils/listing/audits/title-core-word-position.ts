import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { PEOPLE } from '../lexicon/particulars';

/** How far into the title the first word for the goods may stand, in words. */
const BURIED: Knots = [
  [8, 1],
  [11, 0.75],
  [15, 0.4],
  [22, 0.1],
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
    // "For Women" says who, not what it fits: the goods may come behind.
    const behind = before.some(
      (other, at) => other.lower === 'with' || (other.lower === 'for' && PEOPLE.find(title.words[at + 1]?.text ?? '').length === 0),
    );
    const score = along(BURIED, before.length) * (behind ? 0.5 : 1);
    return graded(score, {
      values: { word: title.text.slice(word.start, word.end), before: before.length },
      marks: [title.mark(word.start, word.end)],
    });
  },
};
