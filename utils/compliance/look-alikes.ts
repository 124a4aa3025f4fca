import { LIKE } from './rules/like';
import pinyin from './rules/pinyin.json' with { type: 'json' };

/** What a unit written in disguise may stand for: folded sign to the units it is written for. */
export const STANDS_FOR: ReadonlyMap<number, readonly number[]> = inverse(
  Object.entries(LIKE).flatMap(([meant, signs]) => Array.from(signs, (sign) => [sign, meant] as const)),
);

/** 1 for the units of STANDS_FOR: asked at every step of every walk. */
export const MAY_STAND: Uint8Array = marked(STANDS_FOR.keys());

/** The way back: the signs a unit is written by. */
export const WRITTEN_BY: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(LIKE).map(([meant, signs]) => [meant.charCodeAt(0), Array.from(signs, (sign) => sign.charCodeAt(0))]),
);

/** Units written by a syllable, or by its first letter, by lettersKey(). */
export const SPELT: ReadonlyMap<number, readonly number[]> = spelt();

/** The longest syllable, zhuang. */
export const LONGEST_SYLLABLE = 6;

/** Signs drawn for letters, see skeleton() in utils/text/fold.ts. */
export const DRAWN: ReadonlyMap<number, number> = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', $: 's', '@': 'a', '!': 'i', '|': 'i' }).map(
    ([sign, letter]) => [sign.charCodeAt(0), letter.charCodeAt(0)],
  ),
);

function marked(units: Iterable<number>): Uint8Array {
  const marks = new Uint8Array(0x10000);
  for (const unit of units) marks[unit] = 1;
  return marks;
}

function inverse(pairs: readonly (readonly [sign: string, meant: string])[]): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [sign, meant] of pairs) {
    const unit = sign.charCodeAt(0);
    const known = found.get(unit);
    if (known) known.push(meant.charCodeAt(0));
    else found.set(unit, [meant.charCodeAt(0)]);
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
