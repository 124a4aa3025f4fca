import { useWords } from '../ui/words';
import { TableSource } from '../workbench/TableSource';
import type { Stage, TrafficJob } from './job';

/** Where a report comes from: a dropped or picked file, or the clipboard. @param over something is held over the desk */
export function Source({ job, stage, over }: { job: TrafficJob; stage: Extract<Stage, { name: 'empty' | 'reading' }>; over: boolean }) {
  const { t } = useWords();
  return (
    <TableSource
      labels={{ heading: t('traffic.empty'), next: t('traffic.empty.next'), paste: t('traffic.paste'), hint: t('traffic.paste.hint') }}
      reading={stage.name === 'reading' ? stage.source : undefined}
      refused={stage.name === 'empty' && stage.refused ? t(`bulk.refused.${stage.refused}`) : undefined}
      over={over}
      notes={[t('traffic.where'), t('bulk.limits')]}
      onRead={(source, name) => job.read(source, name)}
    />
  );
}
