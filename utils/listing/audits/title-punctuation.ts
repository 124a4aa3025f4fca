import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';

const SEPARATORS: Knots = [
  [0, 1],
  [2, 0.97],
  [3, 0.92],
  [4, 0.8],
  [5, 0.6],
  [8, 0.3],
  [20, 0.05],
];

const CHINESE = /[|｜\\;；:：、•·]+|(?<!\d)\/|\/(?!\d)|[[(【（「《{<#*＊]|(?<!\w)[-–—+](?!\w)|_/g;
/** A slash between two words without a blank belongs to them (on/off, 200ml/6.7oz), an asterisk between numbers is a times sign. */
const LATIN = /[|｜\\;；:：、•·]+|(?<=\s)\/|\/(?=\s)|[[(【（「《{<#]|(?<!\d\s?)[*＊]|(?<!\w)[-–—+](?!\w)|_/g;

/** Separators by the dozen: pipes, slashes, brackets, asterisks. A title that begins or ends in a separator, or opens a bracket it never closes, counts two more. */
export const titlePunctuation: Audit = {
  meta: { id: 'title-punctuation', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = [...title.head.matchAll(facts.writing === 'chinese' ? CHINESE : LATIN)].filter(
      (match) => !title.damage.some((damage) => damage.start <= match.index && match.index < damage.end),
    );
    const ends = /[,;:|/\\([【（、，&+×*-]\s*$/.test(title.head) || /^\s*[#*,，、;:：|/\\+×~-]/.test(title.head) || unclosed(title.head);
    return graded(along(SEPARATORS, hits.length + (ends ? 2 : 0)), {
      values: { count: hits.length },
      marks: hits.map((match) => title.mark(match.index, match.index + match[0].length)),
    });
  },
};

function unclosed(text: string): boolean {
  const opened = text.match(/[(（[【]/g)?.length ?? 0;
  const closed = text.match(/[)）\]】]/g)?.length ?? 0;
  return opened > closed;
}
