import { LIKE } from './rules/like';
import pinyin from './rules/pinyin.json' with { type: 'json' };

const SYLLABLES: Readonly<Record<string, string>> = pinyin;

/**
 * Disguised spellings of a term, folded: one character written by one that sounds or looks like it (closed table), one or all characters in
 * pinyin, and in terms of three or more one character as its initial. Separators, width, circles and traditional forms need no spelling here:
 * folding takes them away.
 * @param holdsShorter the term holds a shorter one that is looked for by itself: only its initials are spelled out
 */
export function disguises(term: string, holdsShorter: boolean): string[] {
  if (!/^[\u3400-\u9fff]+$/.test(term)) return [];
  const units = [...term];
  const made: string[] = [];
  const swap = (at: number, by: string) => made.push(units.map((unit, i) => (i === at ? by : unit)).join(''));
  units.forEach((unit, at) => {
    const syllable = SYLLABLES[unit];
    if (syllable !== undefined && (units.length === 4 || (units.length === 3 && !holdsShorter))) swap(at, syllable.charAt(0));
    if (holdsShorter) return;
    for (const like of LIKE[unit] ?? '') swap(at, like);
    if (syllable !== undefined) swap(at, syllable);
  });
  if (!holdsShorter && units.length >= 2 && units.every((unit) => SYLLABLES[unit] !== undefined)) {
    const whole = units.map((unit) => SYLLABLES[unit]).join('');
    if (whole.length >= 6) made.push(whole);
  }
  return made;
}

const LIKES = new Set(Object.values(LIKE).flatMap((signs) => [...signs]));

/** Whether a folded text gives cause to look for disguises: letters written into Chinese, or a character that stands in for another. */
export function mayBeDisguised(plain: string): boolean {
  if (/[\u3400-\u9fff][a-z0-9+]|[a-z0-9+][\u3400-\u9fff]/.test(plain)) return true;
  for (let at = 0; at < plain.length; at++) if (LIKES.has(plain.charAt(at))) return true;
  return false;
}
