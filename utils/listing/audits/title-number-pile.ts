import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { CODE } from '../patterns';

const LATIN: Knots = [
  [3, 1],
  [4, 0.88],
  [6, 0.55],
  [9, 0.2],
  [20, 0.05],
];
/** Chinese titles write the unit behind few of their numbers; 5 % of 3,000 titles measured hold more than three. */
const CHINESE: Knots = [
  [2, 1],
  [3, 0.92],
  [4, 0.75],
  [5, 0.5],
  [7, 0.25],
  [20, 0.05],
];

/** Parts of a chain that one look takes in: 50*10*5 does, 2.3.4.5.6.7.8.9 does not. */
const CHAIN = 4;

/** A unit behind a number says what it stands for. */
const UNIT =
  /^\s?(?:[a-z]{1,3}\b|["”″'%°]|inch|pack|pairs?|watts?|volts?|years?|months?|pieces?|piece|count|sheets?|servings?|in 1|-in-1)/i;
const WITH_UNIT = 0.4;

/**
 * Numbers scattered over the title (12大童13初中学生14青少年), where nobody can tell what each stands for. Ranges, ratios and short chains count once;
 * digits inside a type code not at all. In a Latin title a number with its unit counts less than half.
 */
export const titleNumberPile: Audit = {
  meta: { id: 'title-number-pile', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const numbers = [...title.telling.matchAll(/(?<![a-z\d.-])\d+(?:\s?[.*x×/~+-]\s?\d+){0,30}/gi)];
    const latin = facts.writing === 'latin';
    const measured = (end: number) => latin && UNIT.test(title.telling.slice(end, end + 12));
    // Several type codes in one Chinese title: a list of models, or numbers of the shop's own.
    const codes = latin ? [] : [...title.telling.matchAll(CODE)];
    const nameless = latin ? 0 : [...title.telling.matchAll(NAMELESS)].length;
    const scattered = numbers.reduce(
      (sum, match) => sum + (measured(match.index + match[0].length) ? WITH_UNIT : 1) + Math.max(0, match[0].split(/\D+/).length - CHAIN),
      0,
    );
    const count = scattered + Math.max(0, codes.length - FREE_CODES) + 2 * nameless + JUMBLE * title.jumbles.length;
    return graded(along(latin ? LATIN : CHINESE, count), {
      values: { count: numbers.length + codes.length },
      marks:
        count > 3
          ? [...numbers, ...codes].sort((a, b) => a.index - b.index).map((match) => title.mark(match.index, match.index + match[0].length))
          : [],
    });
  },
};

/** Codes that a Chinese title may hold without being a list of them. */
const FREE_CODES = 2;

/** Model numbers grown together count like a list of them. */
const JUMBLE = 4;

/** A number in brackets or behind # that names nothing: 【24566】, #8891. */
const NAMELESS = /(?<=[【[(（#])\d{4,}(?=[】\])）\s]|$)/g;
