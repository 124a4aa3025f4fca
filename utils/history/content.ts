import type { ReadField, Reading } from '../reading/reading';
import { placed } from './changes';

/**
 * The fields an earlier version had and this reading did not read, so that they count as unchanged. A field name that was read in full stands
 * for itself: an entry missing there (the fifth bullet, an attribute) was removed. A name the reader reports as not read, or does not mention,
 * was not emptied.
 */
export function carriedFrom(earlier: readonly ReadField[], reading: Pick<Reading, 'fields' | 'notRead'>): ReadField[] {
  const unread = new Set(reading.notRead.map(({ field }) => field));
  const read = new Set(reading.fields.map(({ field }) => field));
  const slots = new Set(placed(reading.fields).map(({ key }) => key));
  return placed(earlier)
    .filter(({ key, field }) => !read.has(field.field) || (unread.has(field.field) && !slots.has(key)))
    .map(({ field }) => field);
}

/** What is compared: the words, the markup and which pictures stand in which order. Sizes, labels, handles and counters are no content. */
function content(field: ReadField): string {
  return JSON.stringify([field.text, field.html ?? null, field.images?.map(({ src }) => src) ?? null]);
}

function contents(fields: readonly ReadField[]): Map<string, { field: ReadField; content: string }> {
  return new Map(placed(fields).map(({ key, field }) => [key, { field, content: content(field) }]));
}

/** Equal for equal content. The order in which named fields (attributes) come does not matter; that of bullets and pictures does. */
export function fingerprint(fields: readonly ReadField[]): string {
  const lines = [...contents(fields)].map(([key, entry]) => `${key}${entry.content}`).sort();
  const text = lines.join('\n');
  return hash(text, 0) + hash(text, 1);
}

/**
 * Whether `now` only adds fields that could not be read before (the operator scrolled, a tab of the form was opened): nothing was edited, the
 * version is merely known better.
 */
export function onlyReadFurther(before: { fields: readonly ReadField[]; notRead: Reading['notRead'] }, now: readonly ReadField[]): boolean {
  const old = contents(before.fields);
  const next = contents(now);
  for (const [key, entry] of old) if (next.get(key)?.content !== entry.content) return false;
  const unread = new Set(before.notRead.map(({ field }) => field));
  const read = new Set(before.fields.map(({ field }) => field));
  for (const [key, { field }] of next) if (!old.has(key) && read.has(field.field) && !unread.has(field.field)) return false;
  return true;
}

/** cyrb53 (public domain): 53 bits, 14 hex digits. Two seeds make an accident impossible in practice; it guards against nothing else. */
export function hash(text: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}
