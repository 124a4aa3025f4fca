import { EMOJI_WORDS } from './rules/emoji';
import { LIKE, NOT_IN_PAIRS } from './rules/like';
import pinyin from './rules/pinyin.json' with { type: 'json' };
import { SPLIT } from './rules/split';

/** A unit another one is written for; `common`: the written one is too common a word to be believed in phrases of two. */
interface Meant {
  unit: number;
  common: boolean;
}

/** What a unit written in disguise may stand for, by the folded sign. */
export const STANDS_FOR: ReadonlyMap<number, readonly Meant[]> = inverse(
  Object.entries(LIKE).flatMap(([meant, signs]) => Array.from(signs, (sign) => [sign, meant] as const)),
);

/** 1 for the units of STANDS_FOR: asked at every step of every walk. */
export const MAY_STAND: Uint8Array = marked(STANDS_FOR.keys());

/** The way back: the signs a unit is written by, of its parts the first. */
export const WRITTEN_BY: ReadonlyMap<number, readonly number[]> = new Map(
  [...new Set([...Object.keys(LIKE), ...Object.keys(SPLIT)])].map((meant) => [
    meant.charCodeAt(0),
    [...Array.from(LIKE[meant] ?? '', (sign) => sign.charCodeAt(0)), ...(SPLIT[meant] ? [SPLIT[meant].charCodeAt(0)] : [])],
  ]),
);

/** Several signs that are written for something: an emoji for a word, parts for a character. */
interface Drawing {
  signs: string;
  /** Folded units. */
  meant: readonly number[];
  /** The signs are common words themselves. */
  common: boolean;
}

/** Radicals that stand in no word by themselves. */
const LONE_RADICAL = /[亻讠纟扌氵钅丬犭疒礻衤刂阝]/;

/** Signs are passed over in phrases. */
const PERCENT = '%'.charCodeAt(0);

/** Drawings by the first unit of their signs. */
export const DRAWINGS: ReadonlyMap<number, readonly Drawing[]> = drawings();

/** 1 for the first units of DRAWINGS. */
export const MAY_DRAW: Uint8Array = marked(DRAWINGS.keys());

/** Units written by a syllable, or by its first letter, by lettersKey(). */
export const SPELT: ReadonlyMap<number, readonly number[]> = spelt();

/** The longest syllable, zhuang. */
export const LONGEST_SYLLABLE = 6;

/** Digits, signs and the capital I drawn for letters; the ones fold() puts back, and l. */
export const DRAWN: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries({ '0': 'o', '1': 'il', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'il', '|': 'il', I: 'l' }).map(
    ([sign, letters]) => [sign.charCodeAt(0), Array.from(letters, (letter) => letter.charCodeAt(0))],
  ),
);

function drawings(): Map<number, Drawing[]> {
  const found = new Map<number, Drawing[]>();
  const note = (signs: string, word: string, common: boolean) => {
    const meant = Array.from(word, (sign) => sign.charCodeAt(0)).filter((unit) => unit !== PERCENT);
    const known = found.get(signs.charCodeAt(0));
    const drawing = { signs, meant, common };
    if (known) known.push(drawing);
    else found.set(signs.charCodeAt(0), [drawing]);
  };
  for (const [sign, words] of Object.entries(EMOJI_WORDS)) for (const word of words.split('|')) note(sign, word, false);
  for (const [whole, parts] of Object.entries(SPLIT)) note(parts, whole, !LONE_RADICAL.test(parts));
  return found;
}

function marked(units: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const unit of units) marks[unit] = 1;
  return marks;
}

function inverse(pairs: readonly (readonly [sign: string, meant: string])[]): Map<number, Meant[]> {
  const found = new Map<number, Meant[]>();
  for (const [sign, meant] of pairs) {
    const written = { unit: meant.charCodeAt(0), common: NOT_IN_PAIRS[meant]?.includes(sign) === true };
    const known = found.get(sign.charCodeAt(0));
    if (known) known.push(written);
    else found.set(sign.charCodeAt(0), [written]);
  }
  return found;
}

/** Key of letters, one more than those of `letters` (0 = none): a number, because it is asked for at every letter of a walk. */
export function lettersKey(letters: number, letter: number): number {
  return letters * 27 + (letter - 96);
}

function spelt(): Map<number, number[]> {
  const found = new Map<number, number[]>();
  const note = (letters: string, unit: number) => {
    const key = Array.from(letters, (letter) => letter.charCodeAt(0)).reduce(lettersKey, 0);
    const known = found.get(key);
    if (known) known.push(unit);
    else found.set(key, [unit]);
  };
  for (const [unit, syllable] of Object.entries(pinyin)) {
    note(syllable, unit.charCodeAt(0));
    if (syllable.length > 1) note(syllable.charAt(0), unit.charCodeAt(0));
  }
  return found;
}
