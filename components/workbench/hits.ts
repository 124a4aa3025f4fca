import type { Finding, Message, Span, TextFix } from '../../utils/findings/finding';
import { gravity, isProblem, type Problem } from '../../utils/findings/outcome';

/** What one rule says of one text; small enough to be sent by the thousand. */
export interface Hit {
  rule: string;
  outcome: Problem;
  message: Message;
  /** The first of its reasons: why, or the proof that covers it. */
  why?: Message;
  cite: string;
  spans: readonly Span[];
  fixes: readonly Replacement[];
}

export type Replacement = Pick<TextFix, 'start' | 'end' | 'expected' | 'replacement'>;

/** The findings of a text as hits, gravest first; offsets move by `from`, where the text is a part of a longer one. */
export function hitsOf(findings: readonly Finding[], from = 0): Hit[] {
  return findings
    .flatMap(({ rule, outcome, message, reasons, source, marks, fixes }): Hit[] => {
      if (!isProblem(outcome)) return [];
      const moved = <S extends Span>(span: S) => ({ ...span, start: span.start + from, end: span.end + from });
      return [
        {
          rule,
          outcome,
          message,
          ...(reasons[0] ? { why: reasons[0] } : {}),
          cite: source?.cite ?? '',
          spans: marks.map(({ start, end }) => moved({ start, end })),
          fixes: fixes.map(({ start, end, expected, replacement }) => moved({ start, end, expected, replacement })),
        },
      ];
    })
    .sort((a, b) => gravity(a.outcome) - gravity(b.outcome));
}

/** A stretch of a text, and how grave the gravest hit on it is. */
export interface Piece {
  text: string;
  outcome: Problem | undefined;
}

/** A text in stretches for marking; hits may overlap, and where they do the gravest shows. The stretches joined are the text. */
export function piecesOf(text: string, hits: readonly Hit[]): Piece[] {
  const spans = hits
    .flatMap(({ outcome, spans: own }) => own.map((span) => ({ ...span, outcome })))
    .filter((span) => span.start < span.end);
  const edges = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  const waiting = spans.toSorted((a, b) => a.start - b.start);
  let open: typeof spans = [];
  let next = 0;
  const pieces: Piece[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    open = open.filter((span) => span.end > start);
    for (let span = waiting[next]; span && span.start <= start; span = waiting[next]) {
      next += 1;
      if (span.end > start) open.push(span);
    }
    const outcome = open.map((span) => span.outcome).sort((a, b) => gravity(a) - gravity(b))[0];
    const last = pieces.at(-1);
    if (last && last.outcome === outcome) last.text += text.slice(start, end);
    else pieces.push({ text: text.slice(start, end), outcome });
  }
  return pieces;
}
