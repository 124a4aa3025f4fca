import { type Block, isUnknown } from '../ledger/block';
import { EntityTable } from '../ledger/entities';
import { EntityIndex } from '../ledger/entity-index';
import { mergeBlocks } from '../ledger/merge';
import { renumber } from '../ledger/renumber';
import { bytesOf, packBlock, unpackBlock } from './block-bytes';
import type { Database } from './database';
import type { BlockRow, EntityPieceRow, ImportRow, LedgerViewRow, RestatedRow } from './ledger-rows';
import { countAgain, pieceRow, piecesOf, sumAgain } from './ledger-views';

/** The ledger of a backup: its blocks speak of entities by numbers, and those are other ones in every store. */
export interface LedgerTables {
  ledgerViews: readonly LedgerViewRow[];
  entityPieces: readonly EntityPieceRow[];
  blocks: readonly BlockRow[];
  restated: readonly RestatedRow[];
  imports: readonly ImportRow[];
}

/** A row of bytes as a file has it. */
export type InText<Row extends BlockRow> = Omit<Row, 'data'> & { data: string };

/** Characters made at a time; the arguments of a call are limited. */
const PIECE = 0x8000;

export async function toText<Row extends BlockRow>(row: Row): Promise<InText<Row>> {
  const deflated = new Uint8Array(await through(row.data, new CompressionStream('deflate-raw')));
  let characters = '';
  for (let at = 0; at < deflated.length; at += PIECE) characters += String.fromCharCode(...deflated.subarray(at, at + PIECE));
  return { ...row, data: btoa(characters) };
}

/** @returns undefined where the bytes are not those of such a row, or stand for something impossible */
export async function fromText<Row extends BlockRow>(row: InText<Row>, entities: number): Promise<Row | undefined> {
  const bytes = bytesOf(row);
  const deflated = Uint8Array.from(atob(row.data), (character) => character.charCodeAt(0));
  const data = await inflated(deflated, bytes);
  if (!data) return undefined;
  const whole = { ...row, data } as unknown as Row;
  return possible(unpackBlock(whole), entities) ? whole : undefined;
}

function through(data: Uint8Array<ArrayBuffer>, stream: CompressionStream): Promise<ArrayBuffer> {
  return new Response(new Blob([data]).stream().pipeThrough(stream)).arrayBuffer();
}

/** Never more than the bytes that are asked for, whatever the file says. */
async function inflated(data: Uint8Array<ArrayBuffer>, bytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const all = new Uint8Array(bytes);
  let at = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (at + part.value.length > bytes) {
        await reader.cancel();
        return undefined;
      }
      all.set(part.value, at);
      at += part.value.length;
    }
  } catch {
    return undefined;
  }
  return at === bytes ? all : undefined;
}

/** Entities in order and known, figures finite, every figure from an observation that is there. */
function possible(block: Block, entities: number): boolean {
  for (let row = 0; row < block.rows; row += 1) {
    const number = block.entity[row] ?? 0;
    if (number >= entities || (row > 0 && number <= (block.entity[row - 1] ?? 0))) return false;
  }
  return block.columns.every((column) => {
    if (typeof column.seen === 'number') return column.seen < block.seen.length && column.values.every(Number.isFinite);
    for (let row = 0; row < block.rows; row += 1) {
      if (!isUnknown(column, row) && (column.seen[row] ?? 0) >= block.seen.length) return false;
    }
    return column.values.every(Number.isFinite);
  });
}

/** Blocks compared at a time. */
const STEP = 32;

/**
 * Merges the ledger of a backup inside a transaction: of each figure the newest observation holds, as with any import.
 *
 * @param write otherwise only counts
 * @param step told how many rows are done; throws where it is called off
 */
export async function mergeLedger(
  tables: LedgerTables,
  database: Database,
  write: boolean,
  step: (rows: number) => void,
): Promise<{ new: number; same: number }> {
  const counts = { new: 0, same: 0 };
  const tell = (fresh: number, of: number) => {
    counts.new += fresh;
    counts.same += of - fresh;
    step(of);
  };
  for (const view of tables.ledgerViews) {
    const own = <Row extends { view: string }>(rows: readonly Row[]) => rows.filter((row) => row.view === view.id);
    const known: LedgerViewRow | undefined = await database.ledgerViews.get(view.id);
    const pieces = own(tables.entityPieces);
    const theirs = EntityTable.from(pieces);
    const index = new EntityIndex(EntityTable.from(await piecesOf(database, view.id)), view.rowsBy);
    const newest = view.newestAt > (known?.newestAt ?? Number.NEGATIVE_INFINITY);
    const numbers = Uint32Array.from({ length: theirs.size }, (_, number) => index.number(theirs.entity(number), newest));
    if (write) {
      await database.entityPieces.bulkPut(index.changed().map((start) => pieceRow(view.id, index.table.piece(start))));
      const newestAt = Math.max(view.newestAt, known?.newestAt ?? 0);
      await database.ledgerViews.put({ ...(known ?? view), entities: index.table.size, newestAt });
    }
    step(1 + pieces.length);
    const blocks = own(tables.blocks);
    for (let start = 0; start < blocks.length; start += STEP) {
      const some = blocks.slice(start, start + STEP);
      tell(await mergeSome(some, numbers, database, write), some.length);
    }
    const restated = own(tables.restated);
    for (let start = 0; start < restated.length; start += STEP) {
      const some = restated.slice(start, start + STEP);
      const here = await database.restated.bulkGet(some.map(({ id }) => id));
      const fresh = some.filter((_, at) => here[at] === undefined);
      if (write)
        await database.restated.bulkAdd(fresh.map((row) => ({ ...row, ...packBlock(renumber(unpackBlock(row), numbers)), id: row.id })));
      tell(fresh.length, some.length);
    }
    if (write) await countAgain(database, view.id);
  }
  const here = await database.imports.bulkGet(tables.imports.map(({ id }) => id));
  const fresh = tables.imports.filter((_, at) => here[at] === undefined);
  // What stood before an import is no part of a backup, so none can be taken back.
  if (write) await database.imports.bulkAdd(fresh.map((row) => ({ ...row, state: row.state === 'here' ? 'kept' : row.state })));
  tell(fresh.length, tables.imports.length);
  return counts;
}

/** @returns blocks that are other than before */
async function mergeSome(rows: readonly BlockRow[], numbers: Uint32Array, database: Database, write: boolean): Promise<number> {
  const here = await database.blocks.bulkGet(rows.map(({ id }) => id));
  const changed = rows.flatMap((row, at) => {
    const brought = renumber(unpackBlock(row), numbers);
    const known = here[at];
    const merged = packBlock(known ? mergeBlocks(unpackBlock(known), brought).block : brought);
    return known && alike(known, merged) ? [] : [merged];
  });
  if (write) {
    await database.blocks.bulkPut(changed);
    await sumAgain(database, changed);
  }
  return changed.length;
}

function alike({ data, ...here }: BlockRow, { data: other, ...there }: BlockRow): boolean {
  return data.length === other.length && data.every((byte, at) => byte === other[at]) && JSON.stringify(here) === JSON.stringify(there);
}
