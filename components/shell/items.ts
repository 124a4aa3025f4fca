import { type Dismissal, dismissalFor } from '../../utils/findings/dismissal';
import { type Finding, findingKey, type Place, type Rewrite, type TextFix } from '../../utils/findings/finding';
import { gravity, isProblem } from '../../utils/findings/outcome';
import { isProven } from '../../utils/findings/proven';
import type { ReadField, Reading } from '../../utils/reading/reading';

/** A finding as the panel handles it: with the field it stands in and the operator's decision about it, if any. */
export interface Item {
  /** findingKey(), made unique where one rule says the same twice. */
  key: string;
  finding: Finding;
  field: ReadField | undefined;
  /** The operator decided to leave it. It stays visible and keeps its cost. */
  accepted: Dismissal | undefined;
}

/** The field of a reading that a place names, or undefined when it is not there. */
export function fieldAt(reading: Reading, place: Place | undefined): ReadField | undefined {
  if (!place) return undefined;
  const fields = reading.fields.filter((read) => read.field === place.field);
  const counted = fields[place.index ?? 0];
  if (place.name === undefined || counted?.name === place.name) return counted;
  return fields.find((read) => read.name === place.name);
}

/**
 * Findings with their fields and decisions, in the order given.
 *
 * @param now epoch milliseconds
 */
export function itemsOf(
  findings: readonly Finding[],
  reading: Reading,
  listing: string | undefined,
  dismissals: readonly Dismissal[],
  now: number,
): Item[] {
  const seen = new Map<string, number>();
  const { marketplace } = reading;
  const site = marketplace === 'unknown' ? {} : { marketplace, shop: marketplace };
  return findings.map((finding) => {
    const field = fieldAt(reading, finding.place);
    const context = { ...site, ...(listing === undefined ? {} : { listing }), text: field?.text ?? '' };
    const plain = findingKey(finding);
    const times = seen.get(plain) ?? 0;
    seen.set(plain, times + 1);
    return {
      key: times === 0 ? plain : `${plain}~${times}`,
      finding,
      field,
      accepted: isProblem(finding.outcome) ? dismissalFor(finding, context, dismissals, now) : undefined,
    };
  });
}

/** The field stands on another tab of the page's form: it was read there and cannot be reached now. */
export function isAway(field: ReadField | undefined): boolean {
  return field?.stale === true && field.control === undefined;
}

/** Something the operator has to do about it: a problem that was not accepted and that no proof of the operator's covers. */
export function isOpen(item: Item): boolean {
  return isProblem(item.finding.outcome) && item.accepted === undefined && !isProven(item.finding);
}

/** Worst first, then by what the fix brings. */
export function byUrgency(a: Item, b: Item): number {
  return gravity(a.finding.outcome) - gravity(b.finding.outcome) || b.finding.gain - a.finding.gain;
}

/** The whole text of the field with the fix made, or undefined when the text is no longer what the fix was made for. */
export function corrected(item: Item, fix: TextFix): string | undefined {
  const text = item.field?.text;
  if (text === undefined || text.slice(fix.start, fix.end) !== fix.expected) return undefined;
  return text.slice(0, fix.start) + fix.replacement + text.slice(fix.end);
}

/** A fix can be put into the page: the field takes text and its control is known. */
export function canPut(item: Item, fix: TextFix): boolean {
  return item.field?.control !== undefined && item.field.writable === true && corrected(item, fix) !== undefined;
}

/** The whole text of a field before and after a change. */
export interface WholeText {
  place: Place;
  field: ReadField;
  before: string;
  after: string;
}

/** What a rewrite makes of each of its fields, or undefined when one of them is no longer the text it was made for. */
export function rewrittenTexts(reading: Reading, rewrite: Rewrite): WholeText[] | undefined {
  const texts: WholeText[] = [];
  for (const { place, start, end, expected, replacement } of rewrite.changes) {
    const field = fieldAt(reading, place);
    if (!field || field.text.slice(start, end) !== expected) return undefined;
    texts.push({ place, field, before: field.text, after: field.text.slice(0, start) + replacement + field.text.slice(end) });
  }
  return texts;
}

/** Every one of the fields takes text on the page. */
export function canWrite(texts: readonly WholeText[]): boolean {
  return texts.every(({ field }) => field.control !== undefined && field.writable === true);
}

/** The reading with a title that the operator pasted because the page's could not be read. Coverage stays what the page gave. */
export function withPastedTitle(reading: Reading, title: string): Reading {
  if (title === '' || reading.fields.some((read) => read.field === 'title')) return reading;
  const label = reading.notRead.find((entry) => entry.field === 'title')?.label ?? '';
  return {
    ...reading,
    fields: [{ field: 'title', text: title, label, how: 'pasted' }, ...reading.fields],
    notRead: reading.notRead.filter((entry) => entry.field !== 'title'),
  };
}
