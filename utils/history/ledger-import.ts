import type { FactBatch, Observation } from '../ledger/batch';
import { type Database, database as profile } from './database';
import type { ImportCounts } from './ledger-rows';
import type { Result, StoreError } from './result';

export interface ImportWatch {
  /** 0 to 1. */
  onProgress?: (share: number) => void;
  /** Called off: the transaction ends and nothing of it is kept. */
  signal?: AbortSignal;
}

export interface ImportReport extends ImportCounts {
  key: string;
  /** The same content was brought before: nothing was changed. */
  already: boolean;
  /** viewKey() of what it touched. */
  views: readonly string[];
}

/** Writes what a file or a page held, in one transaction: all of it or nothing. The same key again changes nothing. */
export function importFacts(
  _observation: Observation,
  _batches: readonly FactBatch[],
  _watch: ImportWatch = {},
  _database: Database = profile,
): Promise<Result<ImportReport, StoreError | 'cancelled'>> {
  return Promise.reject(new Error('not built yet'));
}

/** Why an import is not taken back. */
export type UndoRefusal =
  /** there is no such import, or it is taken back or deleted already */
  | 'notHere'
  /** what stood before is not kept any more: it is older than 30 days, or not among the newest 20 */
  | 'tooOld'
  /** a later import has changed the same days: that one has to be taken back first */
  | 'changedSince';

/** Takes an import back: every block stands again as it stood before, byte for byte. */
export function undoImport(_key: string, _database: Database = profile): Promise<Result<true, StoreError | UndoRefusal>> {
  return Promise.reject(new Error('not built yet'));
}
