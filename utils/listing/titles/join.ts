import type { OwnWord } from './own';
import type { TitlePart } from './roles';

const SIGN = /[,;|，、；｜•·–—]|\s-\s/;
/** A phrase with its preposition follows without a comma. */
const OPENS = /^(?:for|fits?|with|without|in|made|compatible)\b/i;
/** Scripts that write blanks between words. */
const SPACED_END = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M})\]%"'’”])$/u;
const SPACED_START = /^(?:(?!\p{Script=Han})[\p{L}\p{N}([#"'‘“])/u;

/** A word of the seller's own as a part that has not stood in the title. */
export function partFrom(word: Pick<OwnWord, 'text' | 'role'>): TitlePart {
  return { start: -1, end: -1, words: word.text, before: '', gap: '', role: word.role };
}

/**
 * A title made of parts in this order. Neighbours that stood beside each other keep what stood between them; elsewhere a comma that one of the
 * two had, a blank between Latin words, nothing between Han. All parts of a title in their order give the title again.
 */
export function joinParts(parts: readonly TitlePart[]): string {
  let text = '';
  for (const [index, part] of parts.entries()) {
    const previous = parts[index - 1];
    if (previous) text += between(previous, part);
    else if (part.start === 0) text += part.before;
    text += part.words;
  }
  const last = parts.at(-1);
  const whole = last !== undefined && parts[0]?.start === 0 && last.gap !== '' && isLast(parts, last);
  return whole ? text + last.gap : text;
}

/** The part stands where it stood and nothing behind it was taken away. */
function isLast(parts: readonly TitlePart[], last: TitlePart): boolean {
  return (
    parts.every((part, index) => index === 0 || part.start === parts[index - 1]?.end) &&
    parts.every((part) => part.end <= last.end) &&
    last.end > 0
  );
}

function between(left: TitlePart, right: TitlePart): string {
  if (left.end === right.start && right.start > 0) return left.gap;
  if (OPENS.test(right.words) && !SIGN.test(right.before)) return ' ';
  if (SIGN.test(left.gap)) return left.gap;
  if (SIGN.test(right.before) && right.start !== 0) return right.before;
  if (SPACED_END.test(left.words) && SPACED_START.test(right.words)) return ' ';
  return /\s/.test(left.gap) || (/\s/.test(right.before) && right.start !== 0) ? ' ' : '';
}
