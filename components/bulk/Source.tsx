import { useWords } from '../ui/words';
import { TableSource } from '../workbench/TableSource';
import type { BulkJob, Stage } from './job';

/** Where texts come from: a dropped or picked file, or the clipboard. @param over something is held over the desk */
export function Source({ job, stage, over }: { job: BulkJob; stage: Extract<Stage, { name: 'empty' | 'reading' }>; over: boolean }) {
  const { t } = useWords();
  return (
    <TableSource
      labels={{ heading: t('bulk.empty'), next: t('bulk.empty.next'), paste: t('bulk.paste'), hint: t('bulk.paste.hint') }}
      reading={stage.name === 'reading' ? stage.source : undefined}
      refused={stage.name === 'empty' && stage.refused ? t(`bulk.refused.${stage.refused}`) : undefined}
      over={over}
      notes={[t('bulk.limits')]}
      onRead={(source, name) => job.read(source, name)}
      beside={
        <button type="button" className="button" onClick={() => job.read(t('bulk.sample.text'), t('bulk.pasted'))}>
          {t('bulk.sample')}
        </button>
      }
    />
  );
}
