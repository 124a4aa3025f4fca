import { useRef, useState } from 'react';
import { type BackupError, type BackupReport, exportBackup, importBackup, inspectBackup } from '../../utils/history';
import { usePanel } from '../shell/context';
import { PickFile } from '../ui/PickFile';
import { saveFile, stamp } from '../ui/save';
import { useWords, type Words } from '../ui/words';

function complaint(words: Words, error: BackupError): string {
  if (error === 'quotaFull' || error === 'storeNewer' || error === 'storeBroken') return words.t(`panel.store.${error}`);
  return words.t(`settings.backup.error.${error}`);
}

/** The history to a file and back. A file is first only looked at: what merging would do is said before anything is written. */
export function Backup() {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const [share, setShare] = useState<number>();
  const [found, setFound] = useState<{ file: File; report: BackupReport }>();
  const work = useRef<AbortController>(undefined);

  const start = (): { onProgress(share: number): void; signal: AbortSignal } => {
    work.current = new AbortController();
    setShare(0);
    return { onProgress: setShare, signal: work.current.signal };
  };

  async function save(): Promise<void> {
    setShare(0);
    const result = await exportBackup(session.version);
    setShare(undefined);
    if (result.ok) saveFile(result.value, `stallkeeper-${stamp(Date.now())}.json`);
    else session.complain(complaint(words, result.error));
  }

  async function look(file: File): Promise<void> {
    setFound(undefined);
    const result = await inspectBackup(file, start());
    setShare(undefined);
    if (result.ok) setFound({ file, report: result.value });
    else session.complain(complaint(words, result.error));
  }

  async function merge(file: File): Promise<void> {
    const result = await importBackup(file, start());
    setShare(undefined);
    setFound(undefined);
    if (result.ok) session.say(t('settings.backup.merged', { added: result.value.new }));
    else session.complain(complaint(words, result.error));
  }

  return (
    <div className="stack">
      <div className="setting">
        <span>{t('settings.backup')}</span>
        <div className="row">
          <button type="button" className="button" disabled={share !== undefined} onClick={() => void save()}>
            {t('settings.backup.export')}
          </button>
          <PickFile
            label={t('settings.backup.import')}
            accept=".json,application/json"
            disabled={share !== undefined}
            onPick={(file) => void look(file)}
          />
        </div>
      </div>
      {share !== undefined && (
        <div className="row" role="status">
          <progress value={share} max={1} aria-label={t('settings.backup')} />
          <span className="number">{t('settings.backup.busy', { percent: Math.round(share * 100) })}</span>
          <button type="button" className="button" onClick={() => work.current?.abort()}>
            {t('settings.backup.stop')}
          </button>
        </div>
      )}
      {found && (
        <div className="dismiss" role="status">
          <p>
            {t('settings.backup.report', {
              day: words.day(found.report.exportedAt),
              added: found.report.new,
              same: found.report.same,
              conflicting: found.report.conflicting,
            })}
          </p>
          <div className="row">
            {found.report.new > 0 ? (
              <button type="button" className="button main" onClick={() => void merge(found.file)}>
                {t('settings.backup.merge')}
              </button>
            ) : (
              <span className="quiet">{t('settings.backup.nothing')}</span>
            )}
            <button type="button" className="button" onClick={() => setFound(undefined)}>
              {t('panel.cancel')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
