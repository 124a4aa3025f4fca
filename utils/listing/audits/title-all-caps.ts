import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';
import { replacements } from '../fixes';
import { isShort } from '../lexicon/short-forms';

const SHARE: Knots = [
  [0, 1],
  [0.1, 0.95],
  [0.2, 0.75],
  [0.35, 0.4],
  [0.5, 0.15],
  [1, 0],
];

/**
 * Words in capitals. Short forms (LED, USB), codes with digits, the brand and, where nothing else is in capitals, the first word (most often the
 * brand) are free.
 */
export const titleAllCaps: Audit = {
  meta: { id: 'title-all-caps', group: 'title', reads: ['title'], writing: 'latin' },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const brand = (facts.text('brand')?.text ?? '').toUpperCase();
    const words = title.words.filter((word) => /\p{L}{2}/u.test(word.text));
    const caps = words.filter(
      (word) =>
        word.text.length > 2 &&
        word.text === word.text.toUpperCase() &&
        /^[\p{Lu}'’]+$/u.test(word.text) &&
        !isShort(word.text) &&
        !brand.includes(word.text),
    );
    const shouted = caps.length === 1 && caps[0] === words[0] ? [] : caps;
    return graded(along(SHARE, words.length === 0 ? 0 : shouted.length / words.length), {
      values: {
        words: shouted
          .slice(0, 6)
          .map((word) => word.text)
          .join(' '),
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
