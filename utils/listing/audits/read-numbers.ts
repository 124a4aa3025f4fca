import type { Mark } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import type { TextFacts } from '../facts';
import { listed } from '../listed';

/** Ways of writing one unit; two of them in one listing make the buyer compare. Symbol and word, or two words for the same. */
const UNITS: readonly (readonly string[])[] = [
  ['cm', '厘米', '公分'],
  ['mm', '毫米'],
  ['m', '米', '公尺'],
  ['kg', '公斤', '千克'],
  ['g', '克', '公克'],
  ['ml', '毫升'],
  ['l', '升', '公升', 'litre', 'litres', 'liter', 'liters'],
  ['inch', 'inches', 'in', '英寸', '吋', '"', '″'],
  ['w', '瓦', 'watt', 'watts'],
  ['mah', '毫安'],
  ['oz', 'ounce', 'ounces', '盎司'],
  ['lb', 'lbs', 'pound', 'pounds', '磅'],
];
/** One way of writing, in singular and plural and by sign. */
const ALIKE: Readonly<Record<string, string>> = {
  inches: 'inch',
  litres: 'litre',
  liter: 'litre',
  liters: 'litre',
  watts: 'watt',
  ounces: 'ounce',
  lbs: 'lb',
  pounds: 'pound',
  '″': '"',
};

const DIMENSION = new Map(UNITS.flatMap((ways, at) => ways.map((way) => [way, at] as const)));
const MEASURED =
  /\d(?:[\d.,]{0,8}\d)?\s?(公分|公斤|公克|公升|公尺|厘米|毫米|千克|毫升|毫安|英寸|盎司|米|克|升|瓦|吋|磅|["″]|(?:inch(?:es)?|lit(?:er|re)s?|watts?|ounces?|pounds?|mah|lbs?|cm|mm|kg|ml|oz|in|m|g|l|w)(?![a-z0-9]))/gi;
/** Numbers in words before a count; Amazon asks for numerals. */
const IN_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve)(?=[\s-](?:pieces?|pcs|packs?|sets?|pairs?|bottles?|boxes|rolls?|bags?)\b)/gi;

/** Each unit written one way, and counts as numerals, over title, selling points and description. */
export const readNumbers: Audit = {
  meta: { id: 'read-numbers', group: 'readability', reads: ['title'] },
  audit(facts) {
    const texts = [...facts.texts('title'), ...facts.texts('bullet'), ...facts.texts('description')];
    const found = texts.flatMap(measuresIn);
    if (found.length === 0) return NOT_APPLICABLE;
    const first = new Map<number, string>();
    for (const { dimension, way } of found) if (dimension !== undefined && !first.has(dimension)) first.set(dimension, way);
    const clashing = found.filter(({ dimension, way }) => dimension === undefined || first.get(dimension) !== way);
    return graded(clashing.length === 0 ? 1 : 0.75 / clashing.length ** 0.3, {
      values: {
        words: listed(
          clashing.map(({ mark }) => mark.text),
          4,
        ),
        count: clashing.length,
      },
      marks: clashing.map(({ mark }) => mark),
    });
  },
};

interface Measure {
  mark: Mark;
  /** Index into UNITS; absent for a number in words. */
  dimension?: number;
  /** The way the unit is written. */
  way: string;
}

function measuresIn(text: TextFacts): Measure[] {
  const measures = Array.from(text.head.matchAll(MEASURED), (match): Measure => {
    const unit = (match[1] ?? '').toLowerCase();
    const dimension = DIMENSION.get(unit);
    const mark = text.mark(match.index, match.index + match[0].length);
    return { mark, way: ALIKE[unit] ?? unit, ...(dimension === undefined ? {} : { dimension }) };
  });
  const words = Array.from(
    text.head.matchAll(IN_WORDS),
    (match): Measure => ({ mark: text.mark(match.index, match.index + match[0].length), way: 'words' }),
  );
  return [...measures.filter(({ dimension }) => dimension !== undefined), ...words];
}
