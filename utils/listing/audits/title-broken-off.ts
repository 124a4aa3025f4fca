import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Words no title ends on. */
const OPEN = /(?:^|\s)(?:a|an|and|or|the|of|for|to|in|on|by|with|without|from|&)\s*$/i;

/** The title stops in the middle: a last word that wants another, one stray letter, or a Chinese title that ends on a conjunction. */
export const titleBrokenOff: Audit = {
  meta: { id: 'title-broken-off', group: 'title', reads: ['title'] },
  audit(facts) {
    const { title } = facts;
    if (!title) return NOT_APPLICABLE;
    const text = title.head.trimEnd();
    const last = /[\p{L}\p{N}&]+$/u.exec(text);
    const open = OPEN.test(text) || /[和与及或的之為为與]$/u.test(text);
    const stray = [...text.matchAll(/(?<=[a-z]\s)[B-HJ-WYZ](?=\s[a-z]{2})/g)];
    const score = open ? 0.2 : stray.length > 0 ? 0.6 : 1;
    const mark =
      open && last ? [title.mark(last.index, last.index + last[0].length)] : stray.map((match) => title.mark(match.index, match.index + 1));
    return graded(score, { values: { end: text.slice(-12) }, marks: mark });
  },
};
