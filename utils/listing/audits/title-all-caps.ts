import type { Span } from '../../findings/finding';
import type { Word } from '../../text/words';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { replacements } from '../fixes';
import { KNOWN_BRANDS } from '../lexicon/particulars';
import { isShort } from '../lexicon/short-forms';
import { listed } from '../listed';

const SHARE: Knots = [
  [0, 1],
  [0.1, 0.95],
  [0.2, 0.75],
  [0.35, 0.4],
  [0.5, 0.15],
  [1, 0],
];

/** A word without a vowel is spelled out, not shouted: HTC, VHF, BNC. */
const SPELLED_OUT = /^[^AEIOUY]{2,5}$/;

/**
 * Words in capitals. Short forms (LED, USB), codes (CLT-C506L), words without a vowel, the brand of the form and, where nothing else
 * is in capitals, the first word (most often the brand) are free; words of three letters and well-known names count only beside
 * others.
 */
export const titleAllCaps: Audit = {
  meta: { id: 'title-all-caps', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const brand = (facts.text('brand')?.text ?? '').toUpperCase();
    const words = title.words.filter((word) => /\p{L}{2}/u.test(word.text));
    const loud = words.filter(
      (word) =>
        word.text.length > 2 &&
        word.text === word.text.toUpperCase() &&
        /^[\p{Lu}'’]+$/u.test(word.text) &&
        !isShort(word.text) &&
        !SPELLED_OUT.test(word.text) &&
        !inCode(title.head, word) &&
        !brand.includes(word.text),
    );
    const long = new Set(loud.filter((word) => word.text.length > 3 && KNOWN_BRANDS.find(word.text).length === 0));
    const caps = loud.filter((word) => long.has(word) || nextTo(word, long, loud, words));
    const shouted = caps.length === 1 && caps[0] === words[0] ? [] : caps;
    return graded(along(SHARE, words.length === 0 ? 0 : shouted.length / words.length), {
      values: {
        words: listed(
          shouted.map((word) => word.text),
          6,
        ),
        count: shouted.length,
      },
      marks: shouted.map((word) => title.mark(word.start, word.end)),
      fixes: replacements(
        title,
        shouted.map((word) => ({ start: word.start, end: word.end, written: word.text.charAt(0) + word.text.slice(1).toLowerCase() })),
      ),
    });
  },
};

/** In the same run of capitals as a longer word: in "OF THE SUN" behind DESCENDANTS a word, in "Cooker HMO 20" a code. */
function nextTo(word: Word, long: ReadonlySet<Word>, loud: readonly Word[], words: readonly Word[]): boolean {
  const inRun = (other: Word | undefined) =>
    other !== undefined && (loud.includes(other) || (other.text.length === 2 && other.text === other.text.toUpperCase()));
  for (const step of [-1, 1]) {
    for (let at = words.indexOf(word) + step; ; at += step) {
      const other = words[at];
      if (other === undefined || !inRun(other)) break;
      if (long.has(other)) return true;
    }
  }
  return false;
}

/** Part of a type code: a hyphen or slash joins it to a group with a digit. */
function inCode(text: string, word: Span): boolean {
  return (
    /^[-/][a-z]*\d/i.test(text.slice(word.end, word.end + 8)) || /\d[a-z]*[-/]$/i.test(text.slice(Math.max(0, word.start - 8), word.start))
  );
}
