import type { Mark, Place } from '../../findings/finding';
import type { ReadField, Reading } from '../../reading/reading';
import { placeOf } from '../place';
import type { Contradiction } from '../rule';
import { PARTICULAR_LABELS } from '../rules/particulars';

/** A stretch of a listing that states something of the goods: an attribute, a line "材质：纯棉", or free wording. */
export interface Statement {
  text: string;
  place: Place;
  /** UTF-16 offset of `text` in the text of its place. */
  start: number;
}

/** What a listing states of one kind: where it is filled in, and where it is worded freely. */
export interface Statements {
  filled: readonly Statement[];
  worded: readonly Statement[];
}

const WORDED: ReadonlySet<string> = new Set(['title', 'short_title', 'subtitle', 'item_highlights', 'bullet']);
/** Lines of a description looked at; what comes after them repeats it. */
const MOST_LINES = 300;
const LABELLED = /^[\s·•\-*【[]*([^:：\n]{1,24}?)[\]】]?\s*[:：]\s*(\S.*)$/;

/** Collects the statements of one kind from everything that was read. */
export function statementsOf(reading: Reading, kind: Contradiction): Statements {
  const label = PARTICULAR_LABELS[kind];
  const filled: Statement[] = [];
  const worded: Statement[] = [];
  const counts = new Map<string, number>();
  for (const field of reading.fields) {
    const index = counts.get(field.field) ?? 0;
    counts.set(field.field, index + 1);
    const place = placeOf(field, index);
    if (WORDED.has(field.field)) worded.push({ text: field.text, place, start: 0 });
    else if (field.field === 'description') filled.push(...labelledLines(field.text, place, label));
    else if (isFilled(field, kind, label)) filled.push({ text: field.text, place, start: 0 });
  }
  return { filled: filled.filter(({ text }) => text.trim() !== ''), worded: worded.filter(({ text }) => text.trim() !== '') };
}

function isFilled(field: ReadField, kind: Contradiction, label: RegExp): boolean {
  if (kind === 'brand' && field.field === 'brand') return true;
  return field.field === 'attributes' && label.test((field.name ?? '').trim());
}

function labelledLines(text: string, place: Place, label: RegExp): Statement[] {
  const found: Statement[] = [];
  let start = 0;
  for (const line of text.split('\n', MOST_LINES)) {
    const [, name, value] = LABELLED.exec(line.slice(0, 200)) ?? [];
    if (name !== undefined && value !== undefined && label.test(name.trim())) {
      found.push({ text: value.trimEnd(), place, start: start + line.indexOf(value, name.length) });
    }
    start += line.length + 1;
  }
  return found;
}

/** A mark over a part of a statement. */
export function markOf({ text, place, start }: Statement, from: number, to: number): Mark {
  return { place, start: start + from, end: start + to, text: text.slice(from, to) };
}
