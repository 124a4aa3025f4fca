import type { DayNumber, Measure, Observation } from './batch';
import type { Narrow } from './narrow';

/** What a block remembers of an observation that some of its figures are from. */
export type Seen = Pick<Observation, 'key' | 'complete'> & { at: number };

/** One measure of all rows of a block. */
export interface Column {
  measure: Measure;
  /** 0 where the figure is unknown. Money in minor units. */
  values: Narrow;
  /** A bit per row, set where the figure is unknown; null: all are known. Bit i is `unknown[i >> 3] & (1 << (i & 7))`. */
  unknown: Uint8Array | null;
  /** Which of the block's observations each figure is from: one for all, or one a row. */
  seen: number | Narrow;
}

/**
 * The figures of one view over one day (`from` = `to`) or one period (`from` < `to`, a figure of its own that is never added to days): the newest
 * that was seen of each. Rows are sorted by entity, each entity once.
 */
export interface Block {
  /** viewKey() */
  view: string;
  from: DayNumber;
  to: DayNumber;
  rows: number;
  /** Numbers of the view's entities. */
  entity: Narrow;
  columns: readonly Column[];
  /** Oldest first; those alone that a figure is from. */
  seen: readonly Seen[];
  /** When every row of it was last seen, epoch milliseconds; null: never, so its sums are no totals. */
  completeAt: number | null;
}

/** Whether a figure is unknown. */
export function isUnknown(column: Column, row: number): boolean {
  return column.unknown !== null && ((column.unknown[row >> 3] ?? 0) & (1 << (row & 7))) !== 0;
}

/** NaN where it is unknown. */
export function valueAt(column: Column, row: number): number {
  return isUnknown(column, row) ? Number.NaN : (column.values[row] ?? Number.NaN);
}

export function columnOf(block: Block, measure: Measure): Column | undefined {
  return block.columns.find((column) => column.measure === measure);
}
