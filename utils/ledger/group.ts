import type { Measure } from './batch';
import { type Block, columnOf } from './block';
import { kindOf, type Narrow, type NarrowKind } from './narrow';

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
  const all = measures.map((measure) => ({ measure, sums: new Float64Array(groups), unknown: new Uint32Array(groups) }));
  const own = new Uint32Array(blocks.reduce((most, block) => Math.max(most, block.rows), 0));
  for (const block of blocks) {
    LOOK_UP[kindOf(block.entity)](block.entity, groupOf, own);
    for (let row = 0; row < block.rows; row += 1) rows[own[row] ?? 0] = (rows[own[row] ?? 0] ?? 0) + 1;
    for (const { measure, sums, unknown } of all) {
      const column = columnOf(block, measure);
      if (column) ADD[kindOf(column.values)](column.values, own, sums);
      if (!column || column.unknown) countUnknown(column?.unknown ?? null, own, block.rows, unknown);
    }
  }
  for (const { sums, unknown } of all) {
    for (let group = 0; group < groups; group += 1) if (unknown[group] === rows[group]) sums[group] = Number.NaN;
  }
  return {
    groups,
    rows,
    sums: Object.fromEntries(all.map(({ measure, sums }) => [measure, sums])),
    unknown: Object.fromEntries(all.map(({ measure, unknown }) => [measure, unknown])),
  };
}

/** @param bits null: all are unknown */
function countUnknown(bits: Uint8Array | null, groupOfRow: Uint32Array, rows: number, unknown: Uint32Array): void {
  for (let row = 0; row < rows; row += 1) {
    if (bits && ((bits[row >> 3] ?? 0) & (1 << (row & 7))) === 0) continue;
    const group = groupOfRow[row] ?? 0;
    unknown[group] = (unknown[group] ?? 0) + 1;
  }
}

/**
 * One function for each kind of number, all of the same text: a loop that has met five kinds of arrays runs several times slower than one that
 * knows a single one. An unknown figure stands as 0, so it may be added.
 */
function ofEachKind<Loop>(make: () => Loop): Record<NarrowKind, Loop> {
  return { u8: make(), u16: make(), u32: make(), i32: make(), f64: make() };
}

const ADD = ofEachKind(() => (values: Narrow, groupOfRow: Uint32Array, sums: Float64Array): void => {
  for (let row = 0; row < values.length; row += 1) {
    const group = groupOfRow[row] ?? 0;
    sums[group] = (sums[group] ?? 0) + (values[row] ?? 0);
  }
});

const LOOK_UP = ofEachKind(() => (entity: Narrow, groupOf: Uint32Array, groupOfRow: Uint32Array): void => {
  for (let row = 0; row < entity.length; row += 1) groupOfRow[row] = groupOf[entity[row] ?? 0] ?? 0;
});
