import { rollUp } from '../ledger/day-total';
import { type EntityPiece, EntityTable, type Groups } from '../ledger/entities';
import type { Dimension } from '../ledger/view';
import { unpackBlock } from './block-bytes';
import type { Database } from './database';
import type { BlockRow, EntityPieceRow, RollUpRow } from './ledger-rows';

/** What stands beside the blocks and follows from them: entities by piece, sums by day, the count of each view. Called inside a transaction. */

export function ledgerTables({ imports, ledgerViews, entityPieces, blocks, rollUps, restated, replaced }: Database) {
  return [imports, ledgerViews, entityPieces, blocks, rollUps, restated, replaced];
}

/** All keys of a view begin so. */
const OF_VIEW = '|';

export function piecesOf(database: Database, view: string): PromiseLike<EntityPieceRow[]> {
  return database.entityPieces.where('id').startsWith(`${view}${OF_VIEW}`).toArray();
}

export function pieceRow(view: string, piece: EntityPiece): EntityPieceRow {
  return { id: `${view}${OF_VIEW}${String(piece.start).padStart(9, '0')}`, view, ...piece };
}

export function planGroups(rowsBy: readonly Dimension[], table: EntityTable): Groups | undefined {
  return rowsBy.includes('campaign') ? table.groups(['campaign']) : undefined;
}

/** Makes the sums of these blocks again. */
export async function sumAgain(database: Database, rows: readonly BlockRow[]): Promise<void> {
  for (const view of new Set(rows.map((row) => row.view))) {
    const known = await database.ledgerViews.get(view);
    const plans = planGroups(known?.rowsBy ?? [], EntityTable.from(await piecesOf(database, view)));
    const own = rows.filter((row) => row.view === view);
    const sums = own.map((row): RollUpRow => ({ ...rollUp(unpackBlock(row), row.data.byteLength, plans), id: row.id }));
    await database.rollUps.bulkPut(sums);
  }
}

/** Counts a view anew from its sums; one that has nothing left goes, with its entities. */
export async function countAgain(database: Database, view: string): Promise<void> {
  const known = await database.ledgerViews.get(view);
  if (!known) return;
  const row = { ...known, days: 0, completeDays: 0, periods: 0, rows: 0, bytes: 0, first: Number.MAX_SAFE_INTEGER, last: 0 };
  await database.rollUps
    .where('id')
    .startsWith(`${view}${OF_VIEW}`)
    .each(({ from, to, rows, bytes, complete }) => {
      if (from === to) {
        row.days += 1;
        row.completeDays += complete ? 1 : 0;
      } else row.periods += 1;
      row.rows += rows;
      row.bytes += bytes;
      row.first = Math.min(row.first, from);
      row.last = Math.max(row.last, to);
    });
  if (row.days + row.periods > 0) {
    await database.ledgerViews.put(row);
    return;
  }
  await database.ledgerViews.delete(view);
  await database.entityPieces.where('id').startsWith(`${view}${OF_VIEW}`).delete();
}
