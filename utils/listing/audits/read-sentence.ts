import type { Span } from '../../findings/finding';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';
import { along, type Knots } from '../curve';

/** Characters from one sign to the next; known by memory only, so gentle. */
const CLAUSE: Knots = [
  [30, 1],
  [45, 0.75],
  [80, 0.4],
];
/** Words from one full stop to the next. */
const SENTENCE: Knots = [
  [25, 1],
  [35, 0.75],
  [60, 0.4],
];
const MOST_MARKED = 5;

const ends = { chinese: /[，。！？；：、,.!?;:\n\r]+/g, latin: /[.!?;\n\r。！？；]+(?=\s|$)/g } as const;

/** Clauses of a Chinese description, sentences of a Latin one, short enough to be read at a glance. Told by the longer ones, a fifth of them. */
export const readSentence: Audit = {
  meta: { id: 'read-sentence', group: 'readability', reads: ['description'] },
  audit(facts) {
    const description = facts.text('description');
    if (!description) return NOT_APPLICABLE;
    const chinese = /\p{Script=Han}/u.test(description.head);
    const pieces = description.once('sentences', () =>
      piecesOf(description.head, chinese ? ends.chinese : ends.latin).map((span) => ({
        ...span,
        size: chinese ? span.end - span.start : (description.head.slice(span.start, span.end).match(/\S+/g)?.length ?? 0),
      })),
    );
    if (pieces.length < 2) return NOT_APPLICABLE;
    const ordered = pieces.toSorted((a, b) => b.size - a.size);
    const long = ordered[Math.floor(ordered.length / 5)]?.size ?? 0;
    const knots = chinese ? CLAUSE : SENTENCE;
    return graded(along(knots, long), {
      values: { longest: ordered[0]?.size ?? 0, unit: chinese ? '字' : 'words' },
      marks: ordered
        .filter(({ size }) => along(knots, size) < 0.9)
        .slice(0, MOST_MARKED)
        .toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => description.mark(start, end)),
      source: { cite: 'Trade habit; no formula for Chinese product texts was found', seen: '2026-11-22', confidence: 'C' },
    });
  },
};

/** The stretches between the signs, without the blanks around them. */
function piecesOf(text: string, sign: RegExp): Span[] {
  const pieces: Span[] = [];
  let at = 0;
  const take = (end: number) => {
    const piece = text.slice(at, end);
    const start = at + (piece.length - piece.trimStart().length);
    if (piece.trim() !== '') pieces.push({ start, end: start + piece.trim().length });
  };
  for (const match of text.matchAll(sign)) {
    take(match.index);
    at = match.index + match[0].length;
  }
  take(text.length);
  return pieces;
}
