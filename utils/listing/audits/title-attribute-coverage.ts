import { type Audit, graded, NOT_APPLICABLE, type Verdict } from '../audit';
import { along, type Knots } from '../curve';
import type { TextFacts } from '../facts';
import { fittedFrom } from '../fitted';
import { COLOURS, KNOWN_BRANDS, MATERIALS, PEOPLE } from '../lexicon/particulars';
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
  [0, 0.25],
  [1, 0.55],
  [2, 0.78],
  [3, 0.9],
  [4, 0.96],
  [5.5, 1],
];
/** How much a kind of word tells one listing's goods from another's: what can be checked in full, what many goods share by half. */
const TELLING: Readonly<Partial<Record<PartKind, number>>> = {
  material: 1,
  colour: 1,
  people: 1,
  measure: 1,
  code: 0.75,
  scene: 0.5,
  season: 0.5,
  style: 0.5,
  function: 0.5,
  place: 0.5,
};

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
    if (!facts.english) return NOT_APPLICABLE;
    const text = title.telling;
    const brand = facts.text('brand')?.text.trim().toLowerCase();
    const named = {
      brand: brand ? text.toLowerCase().includes(brand) : looksNamed(text),
      measure: has(MEASURE, text),
      count: has(COUNT, text),
      // Codes behind "for" are those of other goods.
      code: has(CODE, text.slice(0, fittedFrom(text))),
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
  const kinds = new Set(said.flatMap(({ kind }) => (kind !== undefined && TELLING[kind] !== undefined ? [kind] : [])));
  // A second scene, function or style tells a little more: of 163 hand-judged pairs that differ in them, the better title names more in 96.
  const more = new Set(
    said.flatMap((part) => (part.kind !== undefined && SHADES.has(part.kind) ? [title.head.slice(part.start, part.end)] : [])),
  ).size;
  const further = Math.max(0, more - [...kinds].filter((kind) => SHADES.has(kind)).length);
  const name = brand?.trim().toLowerCase() ?? '';
  const named = name === '' ? /^\s*[【[（(「《]|[a-z]{3,}/i.test(telling) || opensWithName(title) : telling.toLowerCase().includes(name);
  const book = BOOK.test(title.head) ? TITLE_AND_AUTHOR : 0;
  const told =
    [...kinds].reduce((sum, kind) => sum + (TELLING[kind] ?? 0), named ? 1 : 0) + book + Math.min(MOST_FURTHER, further * FURTHER);
  return graded(along(CHINESE, told), { values: { count: kinds.size + (named ? 1 : 0) } });
}

/** A book is told by its title and its author, which no list of words holds. */
const BOOK = /书店|书籍|图书|出版社|编著|著\)|主编|書籍|圖書|出版社/;
const TITLE_AND_AUTHOR = 1.5;

/** Kinds of which a title may well name several. */
const SHADES: ReadonlySet<PartKind> = new Set<PartKind>(['scene', 'function', 'style']);
/** What each further word of them tells, and all of them at most: words in a row are no description. */
const FURTHER = 0.2;
const MOST_FURTHER = 0.6;

/** A maker known to everybody, or two to four characters at the start that are in no list: what brands look like to one. */
function opensWithName(title: TextFacts): boolean {
  const lone = title.recognised.parts.findIndex(
    (part) => part.kind !== undefined || part.end - part.start > 1 || !HAN.test(title.telling.charAt(part.start)),
  );
  return (lone >= 2 && lone <= 4) || KNOWN_BRANDS.find(title.telling).length > 0;
}

const HAN = /\p{Script=Han}/u;

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) >= 0;
}

/** Without a brand on the form: a name in brackets, or a leading word in capitals before another one. */
function looksNamed(text: string): boolean {
  if (/^\s*[【[（(「《]/.test(text)) return true;
  return /^\s*(?:[A-Z][\w-]+|[a-z]{1,3}[A-Z][a-z]{2}\w*)\s+[A-Z0-9]/.test(text);
}
