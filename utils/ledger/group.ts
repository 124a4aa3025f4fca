import type { Measure } from './batch';
import type { Block } from './block';

/** Sums of blocks by group; all of one view. */
export interface Grouped {
  groups: number;
  /** Rows that fell into each group. */
  rows: Uint32Array;
  /** By measure, one figure a group; NaN where no row of it had the figure. */
  sums: Readonly<Record<Measure, Float64Array>>;
  /** By measure and group: rows whose figure was unknown. They are not in the sum. */
  unknown: Readonly<Record<Measure, Uint32Array>>;
}

/**
 * Sums of rows by group.
 *
 * @param groupOf group of each entity number (Entities.groups)
 */
export function groupBlocks(blocks: readonly Block[], groupOf: Uint32Array, measures: readonly Measure[]): Grouped {
  let groups = 0;
  for (const group of groupOf) if (group >= groups) groups = group + 1;
  const rows = new Uint32Array(groups);
  const sums = measures.map(() => new Float64Array(groups));
  const known = measures.map(() => new Uint32Array(groups));
  for (const block of blocks) {
    const { entity } = block;
    for (let row = 0; row < block.rows; row += 1) {
      const group = groupOf[entity[row] ?? 0] ?? 0;
      rows[group] = (rows[group] ?? 0) + 1;
    }
    for (const [at, measure] of measures.entries()) {
      const column = block.columns.find((one) => one.measure === measure);
      const sum = sums[at];
      const count = known[at];
      if (!column || !sum || !count) continue;
      const { values, unknown } = column;
      for (let row = 0; row < block.rows; row += 1) {
        if (unknown && ((unknown[row >> 3] ?? 0) & (1 << (row & 7))) !== 0) continue;
        const group = groupOf[entity[row] ?? 0] ?? 0;
        sum[group] = (sum[group] ?? 0) + (values[row] ?? 0);
        count[group] = (count[group] ?? 0) + 1;
      }
    }
  }
  const of = <T>(make: (at: number) => T) => Object.fromEntries(measures.map((measure, at) => [measure, make(at)]));
  return {
    groups,
    rows,
    sums: of((at) => (sums[at] ?? new Float64Array()).map((sum, group) => (known[at]?.[group] ? sum : Number.NaN))),
    unknown: of((at) => rows.map((count, group) => count - (known[at]?.[group] ?? 0))),
  };
}
