import type { DrawnRow, DrawnTable } from './table';

/** Columns joined by what no cell holds. */
const BETWEEN = '\u001f';

/** cyrb53 (public domain): 53 bits as 14 hex digits. */
function hash(text: string, seed: number): string {
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

/** One text for all that is said, the same for the same; two hashes, so that an accident is impossible in practice. */
export function textKey(text: string): string {
  return hash(text, 0) + hash(text, 1);
}

/**
 * Name of a row by everything it says: its texts under their headers, and its id. A row that says anything else has another name, wherever it stands;
 * rows that say the same have one name.
 */
export function rowKey({ columns }: Pick<DrawnTable, 'columns'>, { cells, id = '' }: Pick<DrawnRow, 'cells' | 'id'>): string {
  return textKey([...columns.map(({ header }) => header), id, ...cells].join(BETWEEN));
}
