import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { replacements } from '../fixes';

/** Letters, digits and blanks as wide as a Chinese character: no search types them. */
const WIDE = /[Ａ-Ｚａ-ｚ０-９\u3000]{1,100}/g;

/** Blanks out of place: doubled, at the ends, before a comma, inside brackets, or between Chinese characters that make one word; and letters of full width. */
export const titleSpacing: Audit = {
  meta: { id: 'title-spacing', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const wrong = [...title.head.matchAll(/^\s{1,100}|\s{1,100}$|\s{2,100}|\s{1,100}(?=[,;)\]）】，、])|(?<=[([（【])\s{1,100}/g)].map(
      (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        written:
          match.index === 0 ||
          match.index + match[0].length === title.head.length ||
          /[,;)\]）】，、]/.test(title.head.charAt(match.index + match[0].length)) ||
          /[([（【]/.test(title.head.charAt(match.index - 1))
            ? ''
            : ' ',
      }),
    );
    // Two blanks with one character between them: characters set apart one by one.
    const spread = [...title.head.matchAll(/(?<=(?:^|\s)[^\s])\s(?=[^\s](?:\s|$))/gu)].filter((match) =>
      /\p{Script=Han}/u.test(title.head.slice(match.index - 1, match.index + 2)),
    );
    const apart = spread.map((match) => ({ start: match.index, end: match.index + 1, written: '' }));
    const wide = [...title.head.matchAll(WIDE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      written: match[0].normalize('NFKC'),
    }));
    const changes = [
      ...wrong.filter((one) => !wide.some((other) => other.start < one.end && one.start < other.end)),
      ...wide,
      ...apart.filter((one) => !wrong.some((other) => other.start <= one.start && one.start < other.end)),
    ].toSorted((a, b) => a.start - b.start);
    const blanks = spread.length > 2 ? 0.4 / spread.length ** 0.7 : wrong.length === 0 ? 1 : 0.8 / wrong.length ** 0.5;
    const score = wide.length === 0 ? blanks : blanks * (0.3 / wide.length ** 0.5);
    return graded(score, {
      values: { count: changes.length },
      marks: changes.map((change) => title.mark(change.start, change.end)),
      fixes: replacements(title, changes),
    });
  },
};
