import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { COLOURS, MATERIALS, PEOPLE } from '../lexicon/particulars';
import { CODE, COUNT, MEASURE, yearsIn } from '../patterns';

const LATIN: Knots = [
  [0, 0.25],
  [1, 0.7],
  [2, 0.9],
  [3, 0.97],
  [4, 1],
];
/** A Chinese title names fewer of them in words our lists know. */
const CHINESE: Knots = [
  [0, 0.5],
  [1, 0.75],
  [2, 0.92],
  [3, 0.97],
  [4, 1],
];

/**
 * How many kinds of particulars the title names: brand or proper name, type code, measure, count, colour, material, people. Looked for in what
 * is left without promotion, contact data and repeats, so that these cannot stand in for a particular.
 */
export const titleAttributeCoverage: Audit = {
  meta: { id: 'title-attribute-coverage', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const text = withoutYears(title.telling);
    const brand = facts.text('brand')?.text.trim().toLowerCase();
    const named = {
      brand: brand ? text.toLowerCase().includes(brand) : looksNamed(text, facts.writing),
      measure: has(MEASURE, text),
      count: has(COUNT, text),
      code: has(CODE, text),
      colour: COLOURS.find(text).length > 0,
      material: MATERIALS.find(text).length > 0,
      people: PEOPLE.find(text).length > 0,
    };
    const count = Object.values(named).filter(Boolean).length;
    return graded(along(facts.writing === 'latin' ? LATIN : CHINESE, count), { values: { count } });
  },
};

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

function withoutYears(text: string): string {
  let result = text;
  for (const year of yearsIn(text)) result = `${result.slice(0, year.start)}    ${result.slice(year.end)}`;
  return result;
}

/** Without a brand on the form: a Latin name in a Chinese title, a name in brackets, or a leading word that is no common word for goods. */
function looksNamed(text: string, writing: 'chinese' | 'latin'): boolean {
  if (/^\s*[【[（(「《]/.test(text)) return true;
  if (writing === 'chinese') return /[a-z]{3,}/i.test(text);
  return /^\s*(?:[A-Z][\w-]+|[a-z]+[A-Z]\w+)\s+[A-Z0-9]/.test(text);
}
