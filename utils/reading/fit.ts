import type { Reading } from './reading';
import type { DrawnRow } from './table';

/** UTF-16 units a row takes in a message, counted a little too high rather than too low. */
function weightOf({ cells, key = '', id = '' }: DrawnRow): number {
  let weight = 80 + key.length + id.length;
  for (const cell of cells) weight += cell.length + 3;
  return weight;
}

/** UTF-16 units that the tables of a page may take of a message; the rest is for what else the page says. */
const TABLE_ROOM = 3_400_000;

/**
 * A reading whose tables fit into a message. Rows that do not are left out from the end of their table, which is then
 * marked as cut: what is missing is said, never silent.
 */
export function fitting(reading: Reading, room = TABLE_ROOM): Reading {
  let left = room;
  let short = false;
  const tables = reading.tables.map((table) => {
    let kept = 0;
    for (const row of table.rows) {
      left -= weightOf(row);
      if (left < 0) break;
      kept += 1;
    }
    if (kept === table.rows.length) return table;
    short = true;
    return { ...table, rows: table.rows.slice(0, kept), cut: true as const };
  });
  return short ? { ...reading, tables } : reading;
}
