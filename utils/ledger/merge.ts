import type { Measure } from './batch';
import { type Block, type Column, columnOf, isUnknown, type Seen } from './block';
import { columnFrom } from './column';
import { narrow } from './narrow';

/** What became of the rows that were brought. */
interface MergeCounts {
  /** Were not there. */
  new: number;
  /** Were there with at least one other figure. */
  changed: number;
  /** Were there just so. */
  same: number;
  /** Say otherwise than a newer observation: kept as restated only. */
  older: number;
}

export interface Merged {
  block: Block;
  /** The figures that another took the place of, or that came too late; unknown where nothing was lost. */
  restated: Block | undefined;
  counts: MergeCounts;
}

/** Oldest first; of one moment by key, so that it is the same whichever came first. */
function bySeen(a: Seen, b: Seen): number {
  return a.at - b.at || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** Both blocks' observations together, and where each one's stand among them. */
function allSeen(here: Block, there: Block): { seen: Seen[]; ofHere: number[]; ofThere: number[] } {
  const seen = [...new Map([...here.seen, ...there.seen].map((one) => [one.key, one])).values()].sort(bySeen);
  const place = new Map(seen.map(({ key }, at) => [key, at]));
  const of = (block: Block) => block.seen.map(({ key }) => place.get(key) ?? 0);
  return { seen, ofHere: of(here), ofThere: of(there) };
}

/** Rows of both by entity: where each row stands in either, -1 where it does not. */
function rowsOfBoth(here: Block, there: Block): { entity: Uint32Array; inHere: Int32Array; inThere: Int32Array } {
  const most = here.rows + there.rows;
  const entity = new Uint32Array(most);
  const inHere = new Int32Array(most).fill(-1);
  const inThere = new Int32Array(most).fill(-1);
  let rows = 0;
  for (let a = 0, b = 0; a < here.rows || b < there.rows; rows += 1) {
    const first = here.entity[a] ?? Number.POSITIVE_INFINITY;
    const second = there.entity[b] ?? Number.POSITIVE_INFINITY;
    entity[rows] = Math.min(first, second);
    if (first <= second) inHere[rows] = a++;
    if (second <= first) inThere[rows] = b++;
  }
  return { entity: entity.subarray(0, rows), inHere: inHere.subarray(0, rows), inThere: inThere.subarray(0, rows) };
}

const NEW = 0;
const SAME = 1;
const OLDER = 2;
const CHANGED = 3;

/**
 * Two blocks of one view and the same days as one: of each figure the newest observation holds, an unknown one never takes the place of a known one.
 * The order in which blocks are merged makes no difference to the figures.
 *
 * @param here what is stored
 * @param there what is brought
 */
export function mergeBlocks(here: Block, there: Block): Merged {
  const { seen, ofHere, ofThere } = allSeen(here, there);
  const { entity, inHere, inThere } = rowsOfBoth(here, there);
  const rows = entity.length;
  const fates = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) if ((inHere[row] ?? -1) >= 0) fates[row] = SAME;
  const columns: Column[] = [];
  const lost: { measure: Measure; figures: Float64Array; from: Uint32Array }[] = [];
  for (const measure of new Set([...here.columns, ...there.columns].map((column) => column.measure))) {
    const figures = new Float64Array(rows).fill(Number.NaN);
    const from = new Uint32Array(rows);
    let losing: { figures: Float64Array; from: Uint32Array } | undefined;
    const first = columnOf(here, measure);
    const second = columnOf(there, measure);
    for (let row = 0; row < rows; row += 1) {
      const a = cell(first, inHere[row] ?? -1, ofHere);
      const b = cell(second, inThere[row] ?? -1, ofThere);
      if (a < 0 && b < 0) continue;
      const brought = b > a;
      const value = first?.values[inHere[row] ?? -1] ?? 0;
      const other = second?.values[inThere[row] ?? -1] ?? 0;
      figures[row] = brought ? other : value;
      from[row] = brought ? b : a;
      if (b < 0 || (inHere[row] ?? -1) < 0) continue;
      if (a < 0) fates[row] = CHANGED;
      else if (value !== other) {
        fates[row] = Math.max(fates[row] ?? 0, brought ? CHANGED : OLDER);
        losing ??= { figures: new Float64Array(rows).fill(Number.NaN), from: new Uint32Array(rows) };
        losing.figures[row] = brought ? value : other;
        losing.from[row] = brought ? a : b;
      }
    }
    const column = columnFrom(measure, figures, from);
    if (column) columns.push(column);
    if (losing) lost.push({ measure, ...losing });
  }
  const counts = { new: 0, changed: 0, same: 0, older: 0 };
  for (let row = 0; row < rows; row += 1) {
    if ((inThere[row] ?? -1) < 0) continue;
    const fate = fates[row];
    if (fate === NEW) counts.new += 1;
    else if (fate === SAME) counts.same += 1;
    else if (fate === OLDER) counts.older += 1;
    else counts.changed += 1;
  }
  const { view, from, to } = here;
  const completeAt = here.completeAt === null ? there.completeAt : Math.max(here.completeAt, there.completeAt ?? here.completeAt);
  const frame = { view, from, to, completeAt };
  return {
    block: withSeen({ ...frame, rows, entity: narrow(entity), columns: columns.sort(byMeasure), seen }),
    restated: restatedRows(frame, entity, lost, seen),
    counts,
  };
}

/** Place among all observations of the one a cell is from, -1 where it is unknown. */
function cell(column: Column | undefined, row: number, of: readonly number[]): number {
  if (!column || row < 0 || isUnknown(column, row)) return -1;
  return of[typeof column.seen === 'number' ? column.seen : (column.seen[row] ?? 0)] ?? 0;
}

type Frame = Pick<Block, 'view' | 'from' | 'to' | 'completeAt'>;

function restatedRows(
  frame: Frame,
  entity: Uint32Array,
  lost: readonly { measure: Measure; figures: Float64Array; from: Uint32Array }[],
  seen: Seen[],
): Block | undefined {
  if (lost.length === 0) return undefined;
  const rows: number[] = [];
  for (let row = 0; row < entity.length; row += 1) if (lost.some(({ figures }) => !Number.isNaN(figures[row]))) rows.push(row);
  const columns = lost.flatMap(({ measure, figures, from }) => {
    const figuresOfRows = Float64Array.from(rows, (row) => figures[row] ?? Number.NaN);
    return (
      columnFrom(
        measure,
        figuresOfRows,
        Uint32Array.from(rows, (row) => from[row] ?? 0),
      ) ?? []
    );
  });
  const numbers = narrow(rows.map((row) => entity[row] ?? 0));
  return withSeen({ ...frame, completeAt: null, rows: rows.length, entity: numbers, columns: columns.sort(byMeasure), seen });
}

/** The block without observations that none of its figures is from. */
function withSeen(block: Block): Block {
  const used = new Uint8Array(block.seen.length);
  for (const { seen, unknown } of block.columns) {
    if (typeof seen === 'number') used[seen] = 1;
    else
      for (let row = 0; row < seen.length; row += 1)
        if (!unknown || !((unknown[row >> 3] ?? 0) & (1 << (row & 7)))) used[seen[row] ?? 0] = 1;
  }
  if (used.every((one) => one === 1)) return block;
  const place = Uint32Array.from(used);
  let places = 0;
  for (let at = 0; at < place.length; at += 1) place[at] = used[at] ? places++ : 0;
  const columns = block.columns.map((column) => ({
    ...column,
    seen: typeof column.seen === 'number' ? (place[column.seen] ?? 0) : narrow(Uint32Array.from(column.seen, (at) => place[at] ?? 0)),
  }));
  return { ...block, columns, seen: block.seen.filter((_, at) => used[at] === 1) };
}

function byMeasure(a: Column, b: Column): number {
  return a.measure < b.measure ? -1 : 1;
}
