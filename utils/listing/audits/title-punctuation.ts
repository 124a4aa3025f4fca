import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';

const SEPARATORS: Knots = [
  [0, 1],
  [2, 0.95],
  [3, 0.85],
  [5, 0.6],
  [8, 0.3],
  [20, 0.05],
];

/** Separators by the dozen: pipes, slashes, brackets, asterisks. A title that ends in a separator, or opens a bracket it never closes, counts two more. */
export const titlePunctuation: Audit = {
  meta: { id: 'title-punctuation', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const hits = [...title.head.matchAll(/[|｜\\;；:：、•·]+|(?<!\d)\/|\/(?!\d)|[[(【（「《{<#*＊]|(?<!\w)[-–—+](?!\w)|_/g)];
    const ends = /[,;:|/\\([【（、，&+-]\s*$/.test(title.head) || unclosed(title.head);
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
