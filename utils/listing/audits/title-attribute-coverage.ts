import { type Audit, graded, NOT_APPLICABLE, type Verdict } from '../audit';
import { along, type Knots } from '../curve';
import type { TextFacts } from '../facts';
import { COLOURS, MATERIALS, PEOPLE } from '../lexicon/particulars';
import { CODE, COUNT, MEASURE } from '../patterns';
import type { PartKind } from '../recognise';

const LATIN: Knots = [
  [0, 0.25],
  [1, 0.7],
  [2, 0.9],
  [3, 0.97],
  [4, 1],
];
/** In Chinese more kinds are known: scene, season, function and shape too. */
const CHINESE: Knots = [
  [0, 0.4],
  [1, 0.65],
  [2, 0.85],
  [3, 0.95],
  [4, 1],
];
/** Kinds of words that tell one listing's goods from another's. */
const TELLING: ReadonlySet<PartKind> = new Set<PartKind>([
  'material',
  'colour',
  'people',
  'scene',
  'season',
  'style',
  'function',
  'place',
  'measure',
  'code',
]);

/**
 * How many kinds of particulars the title names: brand or proper name, type code, measure, count, colour, material, people. Looked for in what
 * is left without promotion, contact data and repeats, so that these cannot stand in for a particular.
 */
export const titleAttributeCoverage: Audit = {
  meta: { id: 'title-attribute-coverage', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    if (facts.writing === 'chinese') return chineseVerdict(title, facts.text('brand')?.text);
    const text = title.telling;
    const brand = facts.text('brand')?.text.trim().toLowerCase();
    const named = {
      brand: brand ? text.toLowerCase().includes(brand) : looksNamed(text),
      measure: has(MEASURE, text),
      count: has(COUNT, text),
      code: has(CODE, text),
      colour: COLOURS.find(text).length > 0,
      material: MATERIALS.find(text).length > 0,
      people: PEOPLE.find(text).length > 0,
    };
    const count = Object.values(named).filter(Boolean).length;
    return graded(along(LATIN, count), { values: { count } });
  },
};

/** A Chinese title is read word by word: each kind of word that tells counts once, and the brand or a Latin name. */
function chineseVerdict(title: TextFacts, brand: string | undefined): Verdict {
  const { telling } = title;
  const said = title.recognised.parts.filter((part) => telling.slice(part.start, part.end).trim() !== '');
  const kinds = new Set(said.flatMap(({ kind }) => (kind !== undefined && TELLING.has(kind) ? [kind] : [])));
  const name = brand?.trim().toLowerCase() ?? '';
  const named = name === '' ? /^\s*[【[（(「《]|[a-z]{3,}/i.test(telling) : telling.toLowerCase().includes(name);
  const count = kinds.size + (named ? 1 : 0);
  return graded(along(CHINESE, count), { values: { count } });
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Without a brand on the form: a name in brackets, or a leading word that is no common word for goods. */
function looksNamed(text: string): boolean {
  if (/^\s*[【[（(「《]/.test(text)) return true;
  return /^\s*(?:[A-Z][\w-]+|[a-z]{1,3}[A-Z][a-z]{2}\w*)\s+[A-Z0-9]/.test(text);
}
