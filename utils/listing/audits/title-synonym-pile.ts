import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { listed } from '../listed';

const SURPLUS: Knots = [
  [0, 1],
  [1, 0.72],
  [2, 0.4],
  [3, 0.2],
  [6, 0.05],
  [20, 0],
];

/** Chinese titles name goods by two or three words by custom. */
const CHINESE: Knots = [
  [0, 1],
  [1, 0.92],
  [2, 0.75],
  [3, 0.5],
  [6, 0.2],
  [20, 0],
];

/** Several nouns for one thing (Case Cover Skin Shell, 背心 文胸 抹胸): one is free, each further one of the same set counts. */
export const titleSynonymPile: Audit = {
  meta: { id: 'title-synonym-pile', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const { piles } = title;
    const further = piles.flatMap((hits) => hits.slice(1)).toSorted((a, b) => a.start - b.start);
    const worst = piles.toSorted((a, b) => b.length - a.length)[0] ?? [];
    return graded(along(facts.writing === 'chinese' ? CHINESE : SURPLUS, further.length), {
      values: {
        words: listed(
          worst.map((hit) => title.text.slice(hit.start, hit.end)),
          6,
        ),
        count: worst.length,
      },
      marks: further.map((hit) => title.mark(hit.start, hit.end)),
    });
  },
};
