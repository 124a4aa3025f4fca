import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';

const NUMBERS: Knots = [
  [0, 1],
  [3, 1],
  [4, 0.85],
  [6, 0.5],
  [9, 0.2],
  [20, 0.05],
];

/** Numbers scattered over the title (12大童13初中学生14青少年): beyond three or four nobody can tell what each stands for. Ranges, ratios and codes count once. */
export const titleNumberPile: Audit = {
  meta: { id: 'title-number-pile', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const numbers = [...title.telling.matchAll(/\d+(?:\s?[.*x×/~+-]\s?\d+){0,3}/gi)];
    return graded(along(NUMBERS, numbers.length), {
      values: { count: numbers.length },
      marks: numbers.length > 3 ? numbers.map((match) => title.mark(match.index, match.index + match[0].length)) : [],
    });
  },
};
