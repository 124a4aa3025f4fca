import { type Finding, findingKey, type Message, type TextFix } from '../../findings/finding';
import type { FieldName } from '../../reading/fields';
import type { ReadField, Reading } from '../../reading/reading';
import type { LengthUnit } from '../../text/length';
import type { ListingContext } from '../audit';
import { rewritesOf } from '../titles';

/** One thing to do before the listing holds there. */
export interface Repair {
  id: string;
  /** The rule it settles; 'translate' for the language. */
  rule: string;
  /** Key of the finding it settles (findingKey); '' for the language. */
  finding: string;
  kind: 'quality' | 'law' | 'platform' | 'language';
  field: FieldName | 'listing';
  /** What is wrong there, or what the change does. */
  message: Message;
  /** 112 → 75 characters, 0 → 5 pictures. */
  number?: { from: number; to: number; unit?: LengthUnit };
  /** Offered as a change of the seller's own words; absent where a person has to do it. */
  changes?: readonly TextFix[];
}

/** Every way to settle what is found there: the changes on offer first, then by hand. */
export function repairsFor(findings: readonly Finding[], reading: Reading, context: ListingContext): Repair[] {
  return findings.flatMap((finding) => {
    const base = {
      rule: finding.rule,
      finding: findingKey(finding),
      kind: finding.kind,
      field: fieldOf(finding),
      ...numberOf(finding),
    };
    const offers = rewritesOf(finding, reading, context).map(({ message, changes }) => ({ message, changes }));
    const changes = offers.length > 0 ? offers : finding.fixes.length > 0 ? [{ message: finding.message, changes: finding.fixes }] : [];
    const key = `${finding.rule}|${base.finding}`;
    return [
      ...changes.map((offer, at): Repair => ({ ...base, id: `${key}|${at}`, ...offer })),
      { ...base, id: `${key}|hand`, message: finding.message },
    ];
  });
}

export function fieldOf({ place }: Finding): Repair['field'] {
  return (place?.field ?? 'listing') as Repair['field'];
}

/** The figures of a limit, where the finding is about one: a length against its limit, a count against what is wanted. */
function numberOf({ message: { values } }: Finding): Pick<Repair, 'number'> {
  const { length, max, min, count, wanted, unit } = values;
  const [from, to] = length === undefined ? [count, wanted] : [length, max ?? min];
  if (typeof from !== 'number' || typeof to !== 'number' || from === to) return {};
  return { number: { from, to, ...(unit === 'characters' || unit === 'width' || unit === 'bytes' ? { unit } : {}) } };
}

/**
 * The reading with changes made, all of them offered for the texts as they are: one whose text is no longer what it was offered for is left out,
 * and so is one that reaches into another that stands before it in the list.
 */
export function withChanges(reading: Reading, changes: readonly TextFix[]): Reading {
  const seen = new Map<string, number>();
  const fields = reading.fields.map((field) => {
    const index = seen.get(field.field) ?? 0;
    seen.set(field.field, index + 1);
    const own = changes.filter(({ place }) => place.field === field.field && (place.index ?? 0) === index);
    return own.length === 0 ? field : changed(field, own);
  });
  return { ...reading, fields };
}

function changed(field: ReadField, changes: readonly TextFix[]): ReadField {
  const taken: TextFix[] = [];
  for (const change of changes) {
    const { start, end, expected } = change;
    const overlaps = taken.some((one) => start < one.end && one.start < end);
    if (!overlaps && field.text.slice(start, end) === expected) taken.push(change);
  }
  if (taken.length === 0) return field;
  const { html: _, ...plain } = field;
  const text = taken
    .toSorted((a, b) => b.start - a.start)
    .reduce((now, { start, end, replacement }) => now.slice(0, start) + replacement + now.slice(end), field.text);
  return { ...plain, text };
}
