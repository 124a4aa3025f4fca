import type { BackupMode, BackupReport } from './backup';
import type { BackupError, BackupWatch } from './backup-file';
import { failed, type Result } from './result';

export type ToBackupWorker = { type: 'merge'; file: Blob; mode: BackupMode } | { type: 'cancel' };
export type FromBackupWorker =
  | { type: 'progress'; share: number }
  | { type: 'done'; result: Result<BackupReport, BackupError> }
  | { type: 'bug'; message: string };

/** What importing this file would do; changes nothing. */
export function inspectBackup(file: Blob, watch: BackupWatch = {}): Promise<Result<BackupReport, BackupError>> {
  return run(file, 'r', watch);
}

/** Merges the file into the history in one transaction; a second import of the same file changes nothing. */
export function importBackup(file: Blob, watch: BackupWatch = {}): Promise<Result<BackupReport, BackupError>> {
  return run(file, 'rw', watch);
}

function run(file: Blob, mode: BackupMode, { onProgress, signal }: BackupWatch): Promise<Result<BackupReport, BackupError>> {
  if (signal?.aborted) return Promise.resolve(failed('cancelled'));
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  const tell = (message: ToBackupWorker) => worker.postMessage(message);
  // Calling off is asked for, not forced: only the worker knows whether the transaction was already through.
  const cancel = () => tell({ type: 'cancel' });
  signal?.addEventListener('abort', cancel);
  return new Promise<Result<BackupReport, BackupError>>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromBackupWorker>) => {
      if (data.type === 'progress') onProgress?.(data.share);
      else if (data.type === 'done') resolve(data.result);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => reject(new Error(event.message));
    tell({ type: 'merge', file, mode });
  }).finally(() => {
    signal?.removeEventListener('abort', cancel);
    worker.terminate();
  });
}
