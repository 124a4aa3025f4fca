import { safeFixes } from '../../utils/compliance/safe-fixes';
import type { Finding } from '../../utils/findings/finding';
import type { FieldName } from '../../utils/reading/fields';
import type { ReadField, Reading } from '../../utils/reading/reading';

/**
 * A text with all changes made that need no reading of the sentence; undefined when there are none.
 * @param check the rules over another text in the same place
 */
export function reworded(
  text: string,
  field: FieldName,
  findings: readonly Finding[],
  check: (text: string) => readonly Finding[],
): string | undefined {
  if (findings.every(({ fixes }) => fixes.length === 0)) return undefined;
  const only: ReadField = { field, label: '', text, how: 'pasted', control: 'text', writable: true };
  const { fields } = safeFixes(
    readingOf(only),
    findings,
    () => only,
    (changed) => check(changed.fields[0]?.text ?? ''),
  );
  return fields[0]?.after;
}

/** A pasted text as the reading of a page that shows nothing else. */
function readingOf(only: ReadField): Reading {
  return {
    schema: 1,
    marketplace: 'unknown',
    pageKind: 'unknown',
    url: '',
    language: 'zh',
    at: 0,
    fields: [only],
    notRead: [],
    tables: [],
    coverage: { read: 1, expected: 1 },
  };
}
