import type { DayNumber, Measure } from './batch';
import { type Block, isUnknown } from './block';
import type { Groups } from './entities';
import { groupBlocks } from './group';

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
  /** When the oldest of its figures was seen, epoch milliseconds: it decides whether the day's window had closed. Older rows apart. */
  observedAt: number;
  /** Rows that the newest complete observation did not have any more. They are in the sums. */
  older: number;
  /** By measure; `unknown` rows are not in the sum. Absent: no row has the figure. */
  totals: Readonly<Record<Measure, { sum: number; unknown: number }>>;
  /** By plan: the number of one entity of each, and the sums of its rows, NaN where none is known. Empty where rows name no plan. */
  plans: { entity: Uint32Array; sums: Readonly<Record<Measure, Float64Array>> };
}

/** @param plans groups of the view's entities by plan; undefined where rows name none */
export function rollUp(block: Block, bytes: number, plans: Groups | undefined): RollUp {
  const { view, from, to, rows, columns, completeAt } = block;
  const measures = columns.map(({ measure }) => measure);
  const grouped = groupBlocks([block], plans?.of ?? new Uint32Array(maxEntity(block) + 1), measures);
  const present = Uint32Array.from([...grouped.rows.keys()].filter((group) => (grouped.rows[group] ?? 0) > 0));
  const totals: Record<Measure, { sum: number; unknown: number }> = {};
  const byPlan: Record<Measure, Float64Array> = {};
  for (const measure of measures) {
    const sums = Float64Array.from(present, (group) => grouped.sums[measure]?.[group] ?? Number.NaN);
    const total = { sum: 0, unknown: 0 };
    for (const [at, group] of present.entries()) {
      const sum = sums[at] ?? Number.NaN;
      if (!Number.isNaN(sum)) total.sum += sum;
      total.unknown += grouped.unknown[measure]?.[group] ?? 0;
    }
    totals[measure] = total;
    if (plans) byPlan[measure] = sums;
  }
  const entity = plans ? present.map((group) => plans.first[group] ?? 0) : new Uint32Array();
  return { view, from, to, rows, bytes, complete: completeAt !== null, ...ages(block), totals, plans: { entity, sums: byPlan } };
}

function maxEntity({ entity, rows }: Block): number {
  return rows === 0 ? 0 : (entity[rows - 1] ?? 0);
}

/** Since when the figures hold, and how many rows the newest complete observation did not have. */
function ages({ rows, columns, seen, completeAt }: Block): Pick<RollUp, 'observedAt' | 'older'> {
  const oldest = seen[0]?.at ?? 0;
  if (seen.length <= 1) return { observedAt: oldest, older: completeAt !== null && oldest < completeAt ? rows : 0 };
  let observedAt = Number.POSITIVE_INFINITY;
  let older = 0;
  for (let row = 0; row < rows; row += 1) {
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    for (const column of columns) {
      if (isUnknown(column, row)) continue;
      const at = seen[typeof column.seen === 'number' ? column.seen : (column.seen[row] ?? 0)]?.at ?? 0;
      if (at < first) first = at;
      if (at > last) last = at;
    }
    if (completeAt !== null && last < completeAt) older += 1;
    else if (first < observedAt) observedAt = first;
  }
  return { observedAt: Number.isFinite(observedAt) ? observedAt : oldest, older };
}
