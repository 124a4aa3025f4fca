import type { Place } from '../findings/finding';
import type { ReadField, Reading } from '../reading/reading';
import type { ChangedText, VersionRow } from './rows';

/** Every field of a version: as read, and as an earlier version had it where this one did not read it. */
export function fieldsOf(version: Pick<VersionRow, 'reading' | 'carried'>): readonly ReadField[] {
  return wholeReading(version).fields;
}

/** A version as it counts: fields not read that time stand as they were before. */
export function wholeReading(version: Pick<VersionRow, 'reading' | 'carried'>): Reading {
  return version.carried.length === 0 ? version.reading : { ...version.reading, fields: [...version.reading.fields, ...version.carried] };
}

/** Where a field stands, as findings name it: counted among the fields of its name, attributes by their printed name. */
export function placed(fields: readonly ReadField[]): { place: Place; field: ReadField; key: string }[] {
  const seen = new Map<string, number>();
  return fields.map((field) => {
    const series = JSON.stringify([field.field, field.name ?? null]);
    const index = seen.get(series) ?? 0;
    seen.set(series, index + 1);
    const place: Place = { field: field.field };
    if (index > 0) place.index = index;
    if (field.name !== undefined) place.name = field.name;
    return { place, field, key: JSON.stringify([field.field, field.name ?? null, index]) };
  });
}

/** The texts that differ between two versions of a listing, in page order; a field that one of them never had is '' there. */
export function changedTexts(
  before: Pick<VersionRow, 'reading' | 'carried'>,
  after: Pick<VersionRow, 'reading' | 'carried'>,
): ChangedText[] {
  const old = new Map(placed(fieldsOf(before)).map((entry) => [entry.key, entry]));
  const changes: ChangedText[] = [];
  for (const { key, place, field } of placed(fieldsOf(after))) {
    const text = old.get(key)?.field.text ?? '';
    old.delete(key);
    if (text !== field.text) changes.push({ place, before: text, after: field.text });
  }
  for (const { place, field } of old.values()) if (field.text !== '') changes.push({ place, before: field.text, after: '' });
  return changes;
}
