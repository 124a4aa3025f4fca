import { mergeBackup } from './backup';
import type { FromBackupWorker, ToBackupWorker } from './backup-run';

/** The worker that reads a backup file, so that the page stays alive while megabytes are parsed and compared. One worker, one file. */
const page = self as unknown as {
  onmessage: ((event: MessageEvent<ToBackupWorker>) => void) | null;
  postMessage(message: FromBackupWorker): void;
};
const cancelling = new AbortController();

page.onmessage = ({ data }) => {
  if (data.type === 'cancel') return cancelling.abort();
  const onProgress = (share: number) => page.postMessage({ type: 'progress', share });
  void mergeBackup(data.file, data.mode, { signal: cancelling.signal, onProgress }).then(
    (result) => page.postMessage({ type: 'done', result }),
    (bug: unknown) => {
      page.postMessage({ type: 'bug', message: String(bug) });
      throw bug;
    },
  );
};
