import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { replacements } from '../fixes';

/** Words that stay in lower case in a title. */
const SMALL = new Set(
  'a an and as at but by for from in into nor of on or the to up via vs with without x w per de la le el di'.split(' '),
);

/** First letters in lower case where title case is asked. */
export const titleCase: Audit = {
  meta: { id: 'title-case', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const words = title.words.filter((word) => /^\p{L}/u.test(word.text) && word.text.length > 1 && !SMALL.has(word.lower));
    // "iPhone", "eBay": a capital inside says the writing is meant.
    const low = words.filter(
      (word) =>
        /^\p{Ll}/u.test(word.text) &&
        word.text.charAt(0).toUpperCase().length === 1 &&
        word.text === word.lower &&
        !continues(title.text, word.start),
    );
    const share = words.length === 0 ? 0 : low.length / words.length;
    return graded(1 - share, {
      values: {
        count: low.length,
        words: low
          .slice(0, 6)
          .map((word) => word.text)
          .join(' '),
      },
      marks: low.map((word) => title.mark(word.start, word.end)),
      fixes: replacements(
        title,
        low.map((word) => ({
          start: word.start,
          end: word.start + 1,
          written: title.text.slice(word.start, word.start + 1).toUpperCase(),
        })),
      ),
    });
  },
};

/** The word hangs on the one before: "Slip-on", "o'clock", "45 cm". */
function continues(text: string, start: number): boolean {
  return /(?:[\p{L}\p{N}'’&-]|\d\s)$/u.test(text.slice(Math.max(0, start - 2), start));
}
