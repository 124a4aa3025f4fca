import { useState } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { PickFile } from '../ui/PickFile';
import { useWords } from '../ui/words';
import type { BulkJob, Stage } from './job';

/** Where texts come from: a dropped or picked file, or the clipboard. @param over something is held over the desk */
export function Source({ job, stage, over }: { job: BulkJob; stage: Extract<Stage, { name: 'empty' | 'reading' }>; over: boolean }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const reading = stage.name === 'reading';

  const readText = (text: string): void => job.read(text, t('bulk.pasted'));

  return (
    <section className={over ? 'bulk-source over' : 'bulk-source'}>
      <h2>{t('bulk.empty')}</h2>
      <p>{t('bulk.empty.next')}</p>
      {stage.name === 'empty' && stage.refused && (
        <p className="bulk-refused" role="alert">
          <OutcomeMark outcome="error" /> <span>{t(`bulk.refused.${stage.refused}`)}</span>
        </p>
      )}
      {reading ? (
        <p role="status" aria-busy="true">
          {t('bulk.reading', { name: stage.source })}
        </p>
      ) : (
        <>
          <div className="row">
            <PickFile
              main
              label={t('bulk.pick')}
              accept=".csv,.tsv,.txt,.xlsx,.xls,text/plain,text/csv"
              onPick={(file) => job.read(file, file.name)}
            />
            <button type="button" className="button" onClick={() => readText(t('bulk.sample.text'))}>
              {t('bulk.sample')}
            </button>
          </div>
          <label className="stack bulk-paste">
            <span>{t('bulk.paste')}</span>
            <textarea
              className="input"
              rows={5}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              placeholder={t('bulk.paste.hint')}
            />
          </label>
          {typed.trim() !== '' && (
            <div className="row">
              <button type="button" className="button main" onClick={() => readText(typed)}>
                {t('bulk.paste.read')}
              </button>
            </div>
          )}
        </>
      )}
      <p className="quiet">{t('bulk.limits')}</p>
    </section>
  );
}
