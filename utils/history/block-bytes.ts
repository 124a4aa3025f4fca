import type { DayNumber } from '../ledger/batch';
import type { Block, Column } from '../ledger/block';
import { kindOf, NARROW, type Narrow, type NarrowKind } from '../ledger/narrow';
import type { BlockRow, StoredColumn } from './ledger-rows';

/** A block as one piece of bytes and back: the store is paid by the value, not by the byte. The columns of a block read lie in those bytes. */

/** Days of a view have neighbouring keys in their order; so have its periods. Views are JSON, so none begins with another. */
export function blockId(view: string, from: DayNumber, to: DayNumber): string {
  return from === to ? dayKey(view, from) : `${periodKey(view, to)}~${digits(from)}`;
}

export function dayKey(view: string, day: DayNumber): string {
  return `${view}|day ${digits(day)}`;
}

/** Where the keys of periods begin that end on this day. */
export function periodKey(view: string, to: DayNumber): string {
  return `${view}|to ${digits(to)}`;
}

function digits(day: DayNumber): string {
  return String(day).padStart(6, '0');
}

/** Every part begins where any kind of number may begin. */
const ALIGNED = 8;

export function packBlock(block: Block): BlockRow {
  const parts: ArrayBufferView[] = [block.entity];
  const columns = block.columns.map(({ measure, values, unknown, seen }): StoredColumn => {
    parts.push(values);
    if (unknown) parts.push(unknown);
    if (typeof seen !== 'number') parts.push(seen);
    return { measure, kind: kindOf(values), unknown: unknown !== null, seen: typeof seen === 'number' ? seen : kindOf(seen) };
  });
  const data = new Uint8Array(parts.reduce((bytes, part) => bytes + aligned(part.byteLength), 0));
  let at = 0;
  for (const part of parts) {
    data.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += aligned(part.byteLength);
  }
  const { view, from, to, rows, seen, completeAt } = block;
  return { id: blockId(view, from, to), view, from, to, rows, entity: kindOf(block.entity), columns, seen, completeAt, data };
}

export function unpackBlock(row: BlockRow): Block {
  const { view, from, to, rows, seen, completeAt } = row;
  const take = reader(row);
  const entity = take(row.entity, rows);
  const columns = row.columns.map((column): Column => {
    const values = take(column.kind, rows);
    const unknown = column.unknown ? take('u8', (rows + 7) >> 3) : null;
    const from = typeof column.seen === 'number' ? column.seen : take(column.seen, rows);
    return { measure: column.measure, values, unknown: unknown instanceof Uint8Array ? unknown : null, seen: from };
  });
  return { view, from, to, rows, entity, columns, seen, completeAt };
}

/** Bytes that a row of this shape has; another number means that it is damaged. */
export function bytesOf({ rows, entity, columns }: Pick<BlockRow, 'rows' | 'entity' | 'columns'>): number {
  const size = (kind: NarrowKind, count: number) => aligned(NARROW[kind].BYTES_PER_ELEMENT * count);
  return columns.reduce(
    (bytes, column) =>
      bytes +
      size(column.kind, rows) +
      (column.unknown ? size('u8', (rows + 7) >> 3) : 0) +
      (typeof column.seen === 'number' ? 0 : size(column.seen, rows)),
    size(entity, rows),
  );
}

function reader({ data }: BlockRow): (kind: NarrowKind, count: number) => Narrow {
  // Bytes from the store begin at 0; those of a file may begin anywhere.
  const bytes = data.byteOffset % ALIGNED === 0 ? data : data.slice();
  let at = bytes.byteOffset;
  return (kind, count) => {
    const part = new NARROW[kind](bytes.buffer, at, count);
    at += aligned(part.byteLength);
    return part;
  };
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNED) * ALIGNED;
}
