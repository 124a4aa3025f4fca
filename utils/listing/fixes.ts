import type { Span, TextFix } from '../findings/finding';
import type { TextFacts } from './facts';

/** Most fixes one finding offers. */
const MOST_FIXES = 20;

/** A replacement of one stretch of a text. */
export function replacement(text: TextFacts, span: Span, written: string): TextFix {
  return { place: text.place, start: span.start, end: span.end, expected: text.text.slice(span.start, span.end), replacement: written };
}

/**
 * Takes out stretches that do not overlap, with the blank that would be left doubled: one in front where there is one, else one behind. Between two
 * Latin words a blank stays.
 */
export function removals(text: TextFacts, spans: readonly Span[]): TextFix[] {
  let border = 0;
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  return inOrder.slice(0, MOST_FIXES).map((span) => {
    let { start, end } = span;
    const before = text.text[start - 1];
    const after = text.text[end];
    if (before === ' ' && start > border && (after === undefined || /[\s,.;:)\]]/.test(after))) start -= 1;
    else if (after === ' ' && (before === undefined || /\s/.test(before))) end += 1;
    const joins = /[a-z0-9]/i.test(text.text[start - 1] ?? '') && /[a-z0-9]/i.test(text.text[end] ?? '');
    border = end;
    return replacement(text, { start, end }, joins ? ' ' : '');
  });
}

export function replacements(text: TextFacts, changes: readonly (Span & { written: string })[]): TextFix[] {
  return changes.slice(0, MOST_FIXES).map((change) => replacement(text, change, change.written));
}
