import type { Place } from '../findings/finding';
import type { ReadField } from './reading';

/** Where a field stands: the third bullet is index 2, an attribute has its printed name. */
export function placeOf(field: ReadField, index: number): Place {
  return { field: field.field, ...(index > 0 ? { index } : {}), ...(field.name === undefined ? {} : { name: field.name }) };
}
