import type { Fact, Matter } from './fact';
import { LABELS } from './labels';
import type { Statement } from './statements';

/** The smallest and the largest size offered. Letters: XS 1, S 2 … XL 5, 2XL 6; shoes by their number. */
type Offered = readonly [from: number, to: number];

const LETTER = '(?:[2-9]XL|X{1,5}L|XX?S|S|M|L)';
const RANGE = new RegExp(`(?<![a-z0-9])(${LETTER})\\s?(?:码)?\\s?(?:[-~～–—至到]|to)\\s?(${LETTER})(?![a-z0-9'])`, 'gi');
/** A letter alone is a size only where sizes are listed; 2XL and more are nothing else. */
const LISTED = new RegExp(
  `(?<![a-z0-9'&.])(${LETTER})(?=$|[\\s,，/、;；|(（码【])(?!\\s*[:：]?\\s*\\d)|(?<=[,，/、]\\s?)(${LETTER})(?=[)）])`,
  'gi',
);
const PLAINLY = /(?<![a-z0-9])((?:[2-9]XL|X{2,5}L))(?![a-z0-9])/gi;
const SHOES =
  /(?<![\d.])(3[4-9]|4[0-8])\s?[-~～–—至到]\s?(3[4-9]|4[0-8])(?![\d.]|\s?(?:cm|mm|m|厘米|元|斤|kg|g|岁|寸|度|°)(?![a-z]))\s?[码碼]?/gi;
/** What has sizes of these numbers; without 码 a pair of numbers says it only of these. */
const SHOE_GOODS = /鞋|靴|凉拖|拖鞋|[码碼]|\b(?:shoes?|boots?|sneakers?|sandals?|slippers?|loafers?|heels?)\b/i;
const SHOE = /(?<![\d.])(3[4-9]|4[0-8])(?=$|[码碼\s,，/、;；|(（【])/g;

/** Sizes of clothing and shoes: a title that promises 3XL where the table ends at 2XL. Sizes beyond what the title says are no fault. */
export const sizes: Matter<Offered> = {
  kind: 'size',
  several: false,
  read(statement) {
    const { standing, text, label } = statement;
    if (standing === 'filled') {
      if (!LABELS.sizes.test(label)) return [];
      return [...ranges(text), ...points('letters', text, LISTED), ...shoeRanges(text, true), ...points('shoes', text, SHOE)];
    }
    if (standing === 'variant') return variantSizes(statement);
    if (standing === 'sentence' || standing === 'picture') return [];
    return [...ranges(text), ...points('letters', text, PLAINLY), ...shoeRanges(text)];
  },
  // the sizes a voice lists are one offer; its mark is the stretch that names the largest
  merged(facts) {
    const most = facts.toSorted((a, b) => b.value[1] - a.value[1] || b.end - b.start - (a.end - a.start))[0];
    return most ? [{ ...most, value: [Math.min(...facts.map(({ value }) => value[0])), most.value[1]] }] : [];
  },
  relation: ([from, to], [least, most]) => (from >= least && to <= most ? 'same' : 'doubt'),
};

/** A variant is named "白色 / M" or "黑色 / XL（120-140斤）": one part of the name is the size. */
function variantSizes({ text }: Statement): Fact<Offered>[] {
  const facts: Fact<Offered>[] = [];
  for (const part of text.matchAll(/[^/|,，;；]+/g)) {
    const at = part.index + part[0].length - part[0].trimStart().length;
    const [, letter, shoe] =
      new RegExp(`^(?:(${LETTER})|(3[4-9]|4[0-8]))(?:\\s?[码碼])?\\s*(?:$|[（(【[])`, 'i').exec(part[0].trimStart()) ?? [];
    const written = letter ?? shoe;
    if (written === undefined) continue;
    const rank = rankOf(written);
    facts.push({ about: letter === undefined ? 'shoes' : 'letters', value: [rank, rank], start: at, end: at + written.length });
  }
  return facts;
}

function ranges(text: string): Fact<Offered>[] {
  return Array.from(text.matchAll(RANGE), (hit) => fact('letters', [rankOf(hit[1] ?? ''), rankOf(hit[2] ?? '')], hit));
}

function shoeRanges(text: string, isShoe = SHOE_GOODS.test(text)): Fact<Offered>[] {
  if (!isShoe) return [];
  return Array.from(text.matchAll(SHOES), (hit) => fact('shoes', [Number(hit[1]), Number(hit[2])], hit));
}

function points(about: string, text: string, pattern: RegExp): Fact<Offered>[] {
  return Array.from(text.matchAll(pattern), (hit) => fact(about, [rankOf(hit[1] ?? hit[2] ?? ''), rankOf(hit[1] ?? hit[2] ?? '')], hit));
}

function fact(about: string, value: Offered, hit: RegExpExecArray): Fact<Offered> {
  return { about, value, start: hit.index, end: hit.index + hit[0].trimEnd().length };
}

const RANKS: Readonly<Record<string, number>> = { XXS: 0, XS: 1, S: 2, M: 3, L: 4, XL: 5 };

function rankOf(written: string): number {
  const upper = written.toUpperCase();
  const [, times] = /^([2-9])XL$/.exec(upper) ?? [];
  if (times !== undefined) return 4 + Number(times);
  return RANKS[upper] ?? (/^X{2,5}L$/.test(upper) ? 3 + upper.length : Number(upper));
}
