import type { FieldLabels } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import type { NotRead, ReadField, Reading } from '../reading/reading';

/** Nothing has moved in the page for this long: what it shows now is what it means. */
export const QUIET_MS = 1_000;

/** What is known of the moment a reading was taken. */
interface Moment {
  /** The page has been quiet for QUIET_MS. */
  quiet: boolean;
  /** Did the operator's own hand empty this control? */
  emptiedByHand(control: string | undefined): boolean;
}

/**
 * Keeps a page that is still filling itself in from looking empty. A field without text is believed when the operator emptied it, when it was
 * empty before, or once the page is quiet; until then it is not read: loading. The same holds for a field that was there and is gone.
 */
export interface Settler {
  settle(reading: Reading, moment: Moment): Reading;
  forget(): void;
}

const keyOf = (field: ReadField, seen: Map<string, number>): string => {
  const name = `${field.field}\u0001${field.name ?? ''}`;
  const index = seen.get(name) ?? 0;
  seen.set(name, index + 1);
  return `${name}\u0001${index}`;
};

const isEmpty = ({ text, images }: ReadField): boolean => text === '' && !images?.length;

/**
 * Fields that another tab of the form has put away: several went at once, labels and all. Nothing can change them while they are away, so what
 * they said last stands, marked stale and without a control. A single field that is gone is gone.
 */
function putAway(kept: ReadonlyMap<FieldName, readonly ReadField[]>, { fields, notRead }: Reading): ReadField[] {
  const here = new Set(fields.map(({ field }) => field));
  const doubtful = new Set(notRead.filter(({ reason }) => reason !== 'labelNotFound' && reason !== 'notMounted').map(({ field }) => field));
  const gone = [...kept].filter(([name]) => !here.has(name) && !doubtful.has(name));
  if (gone.length < 2) return [];
  return gone.flatMap(([, entries]) => entries.map(({ control: _, writable: __, ...field }) => ({ ...field, stale: true })));
}

export function createSettler(): Settler {
  /** How each field last stood when it was believed. */
  let believed = new Map<string, 'empty' | 'filled'>();
  let names = new Set<FieldName>();
  /** What each field last said. */
  const kept = new Map<FieldName, readonly ReadField[]>();
  return {
    settle(reading, { quiet, emptiedByHand }) {
      const seen = new Map<string, number>();
      const now = new Map<string, 'empty' | 'filled'>();
      const loading = new Map<FieldName, NotRead>();
      const fields = reading.fields.filter((field) => {
        const key = keyOf(field, seen);
        const empty = isEmpty(field);
        const certain = !empty || quiet || believed.get(key) === 'empty' || emptiedByHand(field.control);
        if (certain) now.set(key, empty ? 'empty' : 'filled');
        else {
          const before = believed.get(key);
          if (before) now.set(key, before);
          loading.set(field.field, { field: field.field, reason: 'loading', ...(field.label ? { label: field.label } : {}) });
        }
        return certain;
      });
      const here = new Set(fields.map(({ field }) => field));
      const notRead = reading.notRead.map(
        (entry): NotRead => (!quiet && names.has(entry.field) && !here.has(entry.field) ? { ...entry, reason: 'loading' } : entry),
      );
      // A table that has no row yet may be about to have some.
      const unread = reading.unread?.map((table) =>
        !quiet && table.reason === 'empty' ? { ...table, reason: 'loading' as const } : table,
      );
      const told = new Set(notRead.map(({ field }) => field));
      for (const [field, entry] of loading) if (!told.has(field) && !(field === 'attributes' && here.has(field))) notRead.push(entry);
      if (!quiet) for (const [key, state] of believed) if (!now.has(key)) now.set(key, state);
      believed = now;
      names = quiet ? here : new Set([...names, ...here]);
      const carried = reading.pageKind === 'listing-editor' ? putAway(kept, reading) : [];
      for (const name of here) {
        const entries = fields.filter(({ field, stale }) => field === name && !stale);
        // A tab may be left before the page rests: texts are believed as they stand, but not fewer of them than there were.
        if (quiet || entries.length >= (kept.get(name)?.length ?? 1)) kept.set(name, entries);
      }
      if (carried.length === 0) return { ...reading, fields, notRead, ...(unread ? { unread } : {}) };
      const again = new Set(carried.map(({ field }) => field));
      return { ...reading, fields: [...fields, ...carried], notRead: notRead.filter(({ field }) => !again.has(field)) };
    },
    forget() {
      kept.clear();
      believed = new Map();
      names = new Set();
    },
  };
}

/** Coverage after settling: of the fields this page should have, those that stand in the reading. */
export function coverageOf(expected: readonly Pick<FieldLabels, 'field'>[], fields: readonly ReadField[]): Reading['coverage'] {
  const here = new Set(fields.map(({ field }) => field));
  return { read: expected.filter(({ field }) => here.has(field)).length, expected: expected.length };
}
