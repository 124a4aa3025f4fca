import type { Table } from 'dexie';
import {
  BACKUP_CAP,
  BACKUP_TABLES,
  type BackupContent,
  type BackupError,
  type BackupTables,
  type BackupWatch,
  ROW_TABLES,
  readBackup,
  rowKey,
  writeBackup,
} from './backup-file';
import { mergeLedger } from './backup-ledger';
import { type Database, guarded, database as profile } from './database';
import { refreshListing } from './listing-row';
import { failed, ok, type Result, type StoreError } from './result';

/** What importing would do, or has done, counted in rows over all tables. A conflict keeps what is here. */
export interface BackupReport {
  exportedAt: number;
  appVersion: string;
  new: number;
  same: number;
  conflicting: number;
}

/** The whole history as one file. */
export async function exportBackup(appVersion: string, database: Database = profile): Promise<Result<Blob, StoreError>> {
  const text = await writeBackup(database, appVersion, Date.now());
  return text.ok ? ok(new Blob([text.value], { type: 'application/json' })) : text;
}

/** `r` only says what a merge would do, `rw` does it. */
export type BackupMode = 'r' | 'rw';

/** Rows looked at between two reports of progress. */
const STEP = 500;

class Cancelled extends Error {}

/**
 * Compares a file with the history and, in mode `rw`, merges it in one transaction; a second time changes nothing. Parses the whole file at
 * once: pages call it through backup-run.ts, in a worker.
 */
export async function mergeBackup(
  file: Blob,
  mode: BackupMode,
  watch: BackupWatch = {},
  database: Database = profile,
): Promise<Result<BackupReport, BackupError>> {
  if (file.size > BACKUP_CAP) return failed('tooLarge');
  const content = await readBackup(await file.text());
  if (!content.ok) return content;
  try {
    return await guarded(() =>
      database.transaction(mode, [...BACKUP_TABLES.map((name) => database.table(name)), database.listings, database.rollUps], async () =>
        mergeRows(content.value, watch, database, mode),
      ),
    );
  } catch (error) {
    if (error instanceof Cancelled) return failed('cancelled');
    throw error;
  }
}

async function mergeRows(
  { tables, exportedAt, appVersion, rows: total }: BackupContent,
  watch: BackupWatch,
  database: Database,
  mode: BackupMode,
) {
  const report: BackupReport = { exportedAt, appVersion, new: 0, same: 0, conflicting: 0 };
  let seen = 0;
  const step = (rows: number) => {
    seen += rows;
    watch.onProgress?.(seen / total);
    if (watch.signal?.aborted) throw new Cancelled();
  };
  for (const name of ROW_TABLES) {
    const table: Table<BackupTables[typeof name][number], string> = database.table(name);
    for (let start = 0; start < tables[name].length; start += STEP) {
      const rows = tables[name].slice(start, start + STEP);
      const here = await table.bulkGet(rows.map(rowKey));
      const fresh = rows.filter((_, index) => here[index] === undefined);
      const same = rows.filter((row, index) => here[index] !== undefined && canonical(row) === canonical(here[index])).length;
      report.new += fresh.length;
      report.same += same;
      report.conflicting += rows.length - fresh.length - same;
      if (mode === 'rw') await table.bulkAdd(fresh);
      step(rows.length);
    }
  }
  const ledger = await mergeLedger(tables, database, mode === 'rw', step);
  report.new += ledger.new;
  report.same += ledger.same;
  if (mode === 'rw') for (const listing of new Set(tables.versions.map((row) => row.listing))) await refreshListing(database, listing);
  return report;
}

/** JSON whose keys are in order, so that equal rows are equal texts. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part instanceof Object && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}
