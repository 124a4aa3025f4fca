import type { StoreError } from './result';
import { failed, type Result } from './result';

/** Why a backup file was refused; it is refused whole and nothing is changed. */
export type BackupError =
  | StoreError
  /** not JSON, cut off, or not of the shape of a backup */
  | 'damaged'
  /** the content is not what the file says it is (checksum or counts) */
  | 'altered'
  /** written by a newer version of the extension */
  | 'newer'
  /** larger than a backup can be */
  | 'tooLarge'
  | 'cancelled';

/** What importing would do, or has done, counted in rows over all tables. A conflict keeps what is here. */
export interface BackupReport {
  exportedAt: number;
  appVersion: string;
  new: number;
  same: number;
  conflicting: number;
}

export interface BackupWatch {
  /** 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** The whole history as one file. */
export async function exportBackup(_appVersion: string): Promise<Result<Blob, StoreError>> {
  return failed('storeBroken');
}

/** What importing this file would do; changes nothing. */
export async function inspectBackup(_file: Blob, _watch: BackupWatch = {}): Promise<Result<BackupReport, BackupError>> {
  return failed('damaged');
}

/** Merges the file into the history in one transaction; a second import of the same file changes nothing. */
export async function importBackup(_file: Blob, _watch: BackupWatch = {}): Promise<Result<BackupReport, BackupError>> {
  return failed('damaged');
}
