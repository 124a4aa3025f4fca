import type { DayNumber, Measure } from './batch';

/** Sums of one block, kept beside it so that a chart need not open the block. */
export interface RollUp {
  /** viewKey() */
  view: string;
  from: DayNumber;
  to: DayNumber;
  rows: number;
  /** Bytes of the block as stored. */
  bytes: number;
  /** Every row was seen at least once: the sums are totals of the day. */
  complete: boolean;
  /** When the oldest of its figures was seen, epoch milliseconds: it decides whether the day's window had closed. */
  observedAt: number;
  /** Rows that the newest complete observation did not have any more. They are in the sums. */
  older: number;
  /** By measure; `unknown` rows are not in the sum. Absent: no row has the figure. */
  totals: Readonly<Record<Measure, { sum: number; unknown: number }>>;
  /** By plan: the number of one entity of each, and the sums of its rows, NaN where none is known. Empty where rows name no plan. */
  plans: { entity: Uint32Array; sums: Readonly<Record<Measure, Float64Array>> };
}
