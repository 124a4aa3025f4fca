import { amountsIn } from '../numbers/money';
import type { FieldName } from '../reading/fields';
import type { ReadField } from '../reading/reading';
import { fieldsOf, placed } from './changes';
import type { ChangedText, DifferenceRow, VersionRow } from './rows';

/** What an operator would be hurt by not noticing. */
const WATCHED: readonly FieldName[] = ['title', 'price', 'bullet'];

/**
 * What the page shows otherwise than it was left in the editor, or undefined when nothing that was read on both sides differs. Spaces, line
 * breaks and the way a price is written are no difference.
 *
 * @param compares which fields may be compared; others are passed over
 */
export function differenceBetween(
  saved: VersionRow,
  shown: VersionRow,
  compares: (field: FieldName) => boolean,
): DifferenceRow | undefined {
  const before = watched(fieldsOf(saved), compares);
  const after = watched(shown.reading.fields, compares);
  const unread = new Set(shown.reading.notRead.map(({ field }) => field));
  const readNames = new Set([...after.values()].map(({ field }) => field.field));
  const savedNames = new Set([...before.values()].map(({ field }) => field.field));
  const changes: ChangedText[] = [];
  for (const [key, { place, field }] of after) {
    const old = before.get(key)?.field.text ?? '';
    if (savedNames.has(field.field) && !same(field.field, old, field.text, shown.observation)) {
      changes.push({ place, before: old, after: field.text });
    }
  }
  for (const [key, { place, field }] of before) {
    const gone = !after.has(key) && readNames.has(field.field) && !unread.has(field.field);
    if (gone && tidy(field.text) !== '') changes.push({ place, before: field.text, after: '' });
  }
  if (changes.length === 0) return undefined;
  const { listing, observation, at } = shown;
  return { id: `${saved.id}>${shown.id}`, listing, at, saved: saved.id, shown: shown.id, observation, changes, state: 'open' };
}

function watched(fields: readonly ReadField[], compares: (field: FieldName) => boolean): Map<string, ReturnType<typeof placed>[number]> {
  return new Map(
    placed(fields)
      .filter(({ field }) => WATCHED.includes(field.field) && compares(field.field) && !field.stale)
      .map((entry) => [entry.key, entry]),
  );
}

function same(field: FieldName, before: string, after: string, observation: VersionRow['observation']): boolean {
  if (tidy(before) === tidy(after)) return true;
  if (field !== 'price') return false;
  const [left, right] = [priceIn(before), priceIn(after)];
  // A public page may show a range or a price per unit: what cannot be compared is not called different.
  if (left === undefined || right === undefined) return observation === 'public';
  return left === right;
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** "¥1,299.5" -> 129950; undefined unless exactly one number stands there. */
function priceIn(text: string): number | undefined {
  const [amount, ...more] = amountsIn(text);
  return more.length === 0 ? amount : undefined;
}
