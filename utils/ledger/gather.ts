import type { Source } from '../ads/source';
import type { DayNumber, FactBatch, Measure } from './batch';
import type { Block, Column, Seen } from './block';
import { columnFrom } from './column';
import { EntityTable } from './entities';
import { EntityIndex } from './entity-index';
import { narrow } from './narrow';
import { type Dimension, dimensionsOf, viewKey } from './view';

/** What an observation holds of one view. */
export interface GatheredView {
  /** viewKey() */
  key: string;
  source: Source;
  rowsBy: readonly Dimension[];
  /** Its entities, each once. */
  entities: EntityTable;
  rows: number;
  /** The days and periods it has rows of. */
  spans: readonly GatheredSpan[];
}

export interface GatheredSpan {
  from: DayNumber;
  to: DayNumber;
  /** Makes the block. @param numbers number of each of the gathered entities among the view's own */
  block(numbers: Uint32Array, seen: Seen): Block;
}

/** A row's place over all batches of a view, found by the batch's first place. */
interface Placed {
  batch: FactBatch;
  first: number;
  /** Number among the gathered entities, by the batch's own. */
  numbers: Uint32Array;
}

/** Sorts batches by view and span. Batches of one view are parts of one report. Throws where arrays and counts do not fit: that is a bug of a reader. */
export function gather(batches: readonly FactBatch[]): GatheredView[] {
  const sources = new Map<string, FactBatch[]>();
  for (const batch of batches) {
    proper(batch);
    if (batch.rows === 0) continue;
    const key = viewKey(batch.source, []);
    sources.set(key, [...(sources.get(key) ?? []), batch]);
  }
  return [...sources.values()].map(gatherView);
}

function proper({ rows, from, to, entity, entities, measures }: FactBatch): void {
  const arrays = [from, to, entity, ...Object.values(measures)];
  if (arrays.some(({ length }) => length < rows)) throw new Error('a batch has fewer figures than rows');
  for (let row = 0; row < rows; row += 1) {
    if ((from[row] ?? 0) > (to[row] ?? 0)) throw new Error(`row ${row} of a batch ends before it begins`);
    if ((entity[row] ?? 0) >= entities.length) throw new Error(`row ${row} of a batch is about nobody`);
  }
}

function gatherView(batches: readonly FactBatch[]): GatheredView {
  const [{ source }] = batches as [FactBatch];
  const rowsBy = dimensionsOf(batches.flatMap(({ entities }) => entities));
  const index = new EntityIndex(new EntityTable(), rowsBy);
  let rows = 0;
  const placed = batches.map((batch): Placed => {
    const first = rows;
    rows += batch.rows;
    return { batch, first, numbers: Uint32Array.from(batch.entities, (entity) => index.number(entity, true)) };
  });
  const key = viewKey(source, rowsBy);
  return { key, source, rowsBy, entities: index.table, rows, spans: spansOf(key, placed, rows) };
}

/** Rows by span, by counting: no row is moved, only its place is noted. */
function spansOf(view: string, placed: readonly Placed[], rows: number): GatheredSpan[] {
  const spans: { from: DayNumber; to: DayNumber; rows: number }[] = [];
  const known = new Map<number, number>();
  const spanOf = new Uint32Array(rows);
  for (const { batch, first } of placed) {
    for (let row = 0; row < batch.rows; row += 1) {
      const from = batch.from[row] ?? 0;
      const to = batch.to[row] ?? 0;
      const key = from * 1_000_000 + (to - from);
      let span = known.get(key);
      if (span === undefined) {
        span = spans.length;
        known.set(key, span);
        spans.push({ from, to, rows: 0 });
      }
      const counted = spans[span];
      if (counted) counted.rows += 1;
      spanOf[first + row] = span;
    }
  }
  const ends = new Uint32Array(spans.length);
  for (let span = 1; span < spans.length; span += 1) ends[span] = (ends[span - 1] ?? 0) + (spans[span - 1]?.rows ?? 0);
  const order = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const span = spanOf[row] ?? 0;
    order[ends[span] ?? 0] = row;
    ends[span] = (ends[span] ?? 0) + 1;
  }
  return spans
    .map(({ from, to, rows: count }, at): GatheredSpan => {
      const end = ends[at] ?? 0;
      const own = order.subarray(end - count, end);
      return { from, to, block: (numbers, seen) => blockOf({ view, from, to }, placed, own, numbers, seen) };
    })
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Rows of a span that lie in one batch, by their place in the span. */
interface Run {
  batch: FactBatch;
  start: number;
  end: number;
}

function blockOf(
  frame: Pick<Block, 'view' | 'from' | 'to'>,
  placed: readonly Placed[],
  own: Uint32Array,
  numbers: Uint32Array,
  seen: Seen,
): Block {
  const runs: Run[] = [];
  const rowOf = new Uint32Array(own.length);
  const numberOf = new Uint32Array(own.length);
  for (let at = 0, part = 0; at < own.length; part += 1) {
    const { batch, first, numbers: gathered } = placed[part] as Placed;
    const start = at;
    for (; (own[at] ?? Number.POSITIVE_INFINITY) < first + batch.rows; at += 1) {
      const row = (own[at] ?? 0) - first;
      rowOf[at] = row;
      numberOf[at] = numbers[gathered[batch.entity[row] ?? 0] ?? 0] ?? 0;
    }
    if (at > start) runs.push({ batch, start, end: at });
  }
  const { entity, target } = inOrder(numberOf);
  const rows = entity.length;
  const measures = new Set(placed.flatMap(({ batch }) => Object.keys(batch.measures)));
  const columns = [...measures].sort().flatMap((measure): Column[] => {
    const column = columnFrom(measure, sumsOf(measure, runs, rowOf, target, rows), 0);
    return column ? [column] : [];
  });
  return {
    ...frame,
    rows,
    entity: narrow(entity),
    columns,
    seen: columns.length === 0 ? [] : [seen],
    completeAt: seen.complete ? seen.at : null,
  };
}

/** The entities in order, each once, and the row that each of these belongs to. */
function inOrder(numbers: Uint32Array): { entity: Uint32Array; target: Uint32Array } {
  const target = new Uint32Array(numbers.length);
  let sorted = true;
  for (let at = 0; at < numbers.length; at += 1) {
    target[at] = at;
    if (at > 0 && (numbers[at] ?? 0) <= (numbers[at - 1] ?? 0)) sorted = false;
  }
  if (sorted) return { entity: numbers, target };
  // Sorted as numbers are, without a function.
  const entity = numbers.slice().sort();
  let rows = 0;
  for (let at = 0; at < entity.length; at += 1) {
    if (rows > 0 && entity[rows - 1] === entity[at]) continue;
    entity[rows] = entity[at] ?? 0;
    rows += 1;
  }
  const place = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) place.set(entity[row] ?? 0, row);
  for (let at = 0; at < numbers.length; at += 1) target[at] = place.get(numbers[at] ?? 0) ?? 0;
  return { entity: entity.subarray(0, rows), target };
}

/** Rows of a report about the same entity and span are parts of it, by hour or by device: they are added; with one unknown the sum is unknown. */
function sumsOf(measure: Measure, runs: readonly Run[], rowOf: Uint32Array, target: Uint32Array, rows: number): Float64Array {
  const sums = new Float64Array(rows);
  for (const { batch, start, end } of runs) {
    const figures = Object.hasOwn(batch.measures, measure) ? batch.measures[measure] : undefined;
    if (figures) addFigures(figures, start, end, rowOf, target, sums);
    else for (let at = start; at < end; at += 1) sums[target[at] ?? 0] = Number.NaN;
  }
  return sums;
}

function addFigures(figures: Float64Array, start: number, end: number, rowOf: Uint32Array, target: Uint32Array, sums: Float64Array): void {
  for (let at = start; at < end; at += 1) {
    const row = target[at] ?? 0;
    sums[row] = (sums[row] ?? 0) + (figures[rowOf[at] ?? 0] ?? Number.NaN);
  }
}
