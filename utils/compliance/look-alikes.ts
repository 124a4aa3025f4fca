import { LIKE } from './rules/like';
import pinyin from './rules/pinyin.json' with { type: 'json' };

/** What a unit written in disguise may stand for: folded sign to the units it is written for. */
export const STANDS_FOR: ReadonlyMap<number, readonly number[]> = inverse(
  Object.entries(LIKE).flatMap(([meant, signs]) => Array.from(signs, (sign) => [sign, meant] as const)),
);

/** The way back: the signs a unit is written by. */
export const WRITTEN_BY: ReadonlyMap<number, readonly number[]> = new Map(
  Object.entries(LIKE).map(([meant, signs]) => [meant.charCodeAt(0), Array.from(signs, (sign) => sign.charCodeAt(0))]),
);

/** Units written by a syllable, or by its first letter. */
export const SPELT: ReadonlyMap<string, readonly number[]> = spelt();

/** The longest syllable, zhuang. */
export const LONGEST_SYLLABLE = 6;

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

function spelt(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const note = (letters: string, unit: number) => {
    const known = found.get(letters);
    if (known) known.push(unit);
    else found.set(letters, [unit]);
  };
  for (const [unit, syllable] of Object.entries(pinyin)) {
    note(syllable, unit.charCodeAt(0));
    if (syllable.length > 1) note(syllable.charAt(0), unit.charCodeAt(0));
  }
  return found;
}
