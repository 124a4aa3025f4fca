import { useState } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { PickFile } from '../ui/PickFile';
import { useWords } from '../ui/words';
import type { Stage, TrafficJob } from './job';

/** Where a report comes from: a dropped or picked file, or the clipboard. @param over something is held over the desk */
export function Source({ job, stage, over }: { job: TrafficJob; stage: Extract<Stage, { name: 'empty' | 'reading' }>; over: boolean }) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  return (
    <section className={over ? 'bulk-source over' : 'bulk-source'}>
      <h2>{t('traffic.empty')}</h2>
      <p>{t('traffic.empty.next')}</p>
      {stage.name === 'empty' && stage.refused && (
        <p className="bulk-refused" role="alert">
          <OutcomeMark outcome="error" /> <span>{t(`bulk.refused.${stage.refused}`)}</span>
        </p>
      )}
      {stage.name === 'reading' ? (
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
          </div>
          <label className="stack bulk-paste">
            <span>{t('traffic.paste')}</span>
            <textarea
              className="input"
              rows={5}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              placeholder={t('traffic.paste.hint')}
            />
          </label>
          {typed.trim() !== '' && (
            <div className="row">
              <button type="button" className="button main" onClick={() => job.read(typed, t('bulk.pasted'))}>
                {t('bulk.paste.read')}
              </button>
            </div>
          )}
        </>
      )}
      <p className="quiet">{t('traffic.where')}</p>
      <p className="quiet">{t('bulk.limits')}</p>
    </section>
  );
}
