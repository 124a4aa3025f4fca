import { type Database, guarded, database as profile } from './database';
import { forgetReplaced } from './ledger-replaced';
import { countAgain, ledgerTables, sumAgain } from './ledger-views';
import { failed, ok, type Result, type StoreError } from './result';

/** Why an import is not taken back. */
export type UndoRefusal =
  /** there is no such import, or it is taken back or deleted already */
  | 'notHere'
  /** what stood before is not kept any more: it is older than 30 days, or not among the newest 20 files (or pages) */
  | 'tooOld'
  /** a later import has changed the same days: that one has to be taken back first */
  | 'changedSince';

/**
 * Takes an import back, in one transaction: every block stands again as it stood before, byte for byte. Entities it brought keep their numbers
 * while others of the view are there.
 */
export async function undoImport(key: string, database: Database = profile): Promise<Result<true, StoreError | UndoRefusal>> {
  const undone = await guarded(() =>
    database.transaction('rw', ledgerTables(database), async (): Promise<Result<true, UndoRefusal>> => {
      const row = await database.imports.get(key);
      if (!row || row.state === 'undone' || row.state === 'deleted') return failed('notHere');
      if (row.state === 'kept') return failed('tooOld');
      const replaced = await database.replaced.where('import').equals(key).toArray();
      if (await changedSince(database, replaced, row.at)) return failed('changedSince');
      const before = replaced.flatMap((one) => one.before ?? []);
      const gone = replaced.flatMap(({ block, before }) => (before ? [] : [block]));
      await database.blocks.bulkPut(before);
      await database.blocks.bulkDelete(gone);
      await sumAgain(database, before);
      await database.rollUps.bulkDelete(gone);
      await database.restated.where('import').equals(key).delete();
      await forgetReplaced(database, [key]);
      for (const { view } of row.views) await countAgain(database, view);
      await database.imports.put({ ...row, state: 'undone' });
      return ok(true);
    }),
  );
  return undone.ok ? undone.value : undone;
}

async function changedSince(database: Database, replaced: readonly { block: string; import: string }[], at: number): Promise<boolean> {
  const blocks = new Set(replaced.map(({ block }) => block));
  const later = await database.imports
    .where('at')
    .above(at)
    .filter(({ state }) => state === 'here')
    .toArray();
  for (const { id } of later) {
    const keys = await database.replaced.where('import').equals(id).primaryKeys();
    if (keys.some((key) => blocks.has(key.slice(id.length + 1)))) return true;
  }
  return false;
}
