import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { replacements } from '../fixes';
import { listed } from '../listed';

/** Words that stay in lower case in a title. */
export const SMALL = new Set(
  'a an and as at but by for from in into nor of on or the to up via vs with without x w per de la le el di'.split(' '),
);

/** Units and counts behind a blank, lens openings: "pcs", "inch", "f1.8". */
const MEASURED = /^(?:pcs?|pack|inch(?:es)?|cm|mm|ml|kg|gm?|oz|lbs?|ft|pairs?|sets?|way|pin|f\/?\d.*)$/;

/** First letters in lower case where title case is asked, and capitals strewn over words; small letters in English only, other languages write titles their own way. */
export const titleCase: Audit = {
  meta: { id: 'title-case', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const words = title.words.filter((word) => /^\p{L}/u.test(word.text) && word.text.length > 1 && !SMALL.has(word.lower));
    // "iPhone", "eBay": a capital inside says the writing is meant.
    const asked = facts.english ? words : [];
    const low = asked.filter(
      (word) =>
        /^\p{Ll}/u.test(word.text) &&
        word.text.charAt(0).toUpperCase().length === 1 &&
        word.text === word.lower &&
        !MEASURED.test(word.lower) &&
        !continues(title.text, word.start),
    );
    const strewn = words.filter((word) => isWild(word.text));
    // One at the front is how brands write themselves (SoKaNo).
    const wild = strewn.length === 1 && strewn[0] === words[0] ? [] : strewn;
    const share = words.length === 0 ? 0 : low.length / words.length;
    const wrong = [...low, ...wild].toSorted((a, b) => a.start - b.start);
    return graded((1 - share) * 0.6 ** wild.length, {
      values: {
        count: wrong.length,
        words: listed(
          wrong.map((word) => word.text),
          6,
        ),
      },
      marks: wrong.map((word) => title.mark(word.start, word.end)),
      fixes: replacements(
        title,
        wrong.map((word) => ({
          start: word.start,
          end: word.end,
          written: word.text.charAt(0).toUpperCase() + word.text.slice(1).toLowerCase(),
        })),
      ),
    });
  },
};

/** Capitals strewn over a word (cOtToN): up and down more often than any name goes. */
function isWild(word: string): boolean {
  return /\p{Ll}\p{Lu}\p{Ll}\p{Lu}|\p{Lu}\p{Ll}\p{Lu}\p{Ll}\p{Lu}/u.test(word) && !/\d/.test(word);
}

/** The word hangs on the one before: "Slip-on", "o'clock", "45 cm". */
function continues(text: string, start: number): boolean {
  return /(?:[\p{L}\p{N}'’&-]|\d\s)$/u.test(text.slice(Math.max(0, start - 2), start));
}
