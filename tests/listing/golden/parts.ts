import type { FieldName } from '../../../utils/reading/fields';
import { pictures, type Sample } from '../tester';

type Field = NonNullable<Sample['fields']>[number];

export function text(field: FieldName, value: string): Field {
  return { field, text: value };
}

export function sku(value: string): Field {
  return { field: 'sku', text: value };
}

/** A row of picture slots that holds so many. */
export function image(field: FieldName, count: number, width?: number, height?: number): Field {
  return { ...pictures(count, width, height), field };
}
