import type { Database } from './database';

/** How long an import can be taken back: what stood before is kept with it. */
const KEPT_MS = 30 * 86_400_000;
/** Of files, and of pages: a morning of reading pages must not push an imported file out. */
const KEPT_IMPORTS = 20;

/**
 * Lets go of what stood before older imports. Old imports of pages are forgotten altogether: there are many, and bringing one again could change
 * nothing, because newer figures hold. Called inside a transaction. @param now epoch milliseconds
 */
export async function forgetOldReplaced(database: Database, now: number): Promise<void> {
  const keys = (await database.replaced.orderBy('import').uniqueKeys()) as string[];
  const imports = (await database.imports.bulkGet(keys)).flatMap((row) => row ?? []).sort((a, b) => b.at - a.at);
  const old = (['file', 'page'] as const).flatMap((kind) =>
    imports.filter((row) => row.kind === kind).filter(({ at }, place) => place >= KEPT_IMPORTS || at < now - KEPT_MS),
  );
  await forgetReplaced(
    database,
    old.map(({ id }) => id),
  );
  await database.imports.bulkPut(old.map((row) => ({ ...row, state: row.state === 'here' ? 'kept' : row.state })));
  await database.imports
    .where('at')
    .below(now - KEPT_MS)
    .filter(({ kind }) => kind === 'page')
    .delete();
}

/** Lets go of what stood before these imports. */
export async function forgetReplaced(database: Database, imports: readonly string[]): Promise<void> {
  if (imports.length > 0)
    await database.replaced
      .where('import')
      .anyOf([...imports])
      .delete();
}
