import { useEffect, useSyncExternalStore } from 'react';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { Choices } from './Choices';
import { useIncoming } from './incoming';
import { BulkJob } from './job';
import { Results } from './Results';
import { Running } from './Running';
import { Source } from './Source';
import './bulk.css';

/** One job a page: it goes on while another desk is looked at. */
const job = new BulkJob();

/** Thousands of texts at once: a table in, the hits by row, and the same table out with what is to be changed behind each row. */
export default function BulkDesk() {
  const { t } = useWords();
  const { complain } = useBench();
  const state = useSyncExternalStore(job.subscribe, job.get);
  const { stage, broken } = state;
  const over = useIncoming(job);
  useEffect(() => {
    if (broken !== undefined) complain(t('bulk.broken', { detail: broken }));
  }, [broken, complain, t]);
  if (stage.name === 'empty' || stage.name === 'reading') return <Source job={job} stage={stage} over={over} />;
  if (stage.name === 'ready') return <Choices key={stage.source} job={job} stage={stage} />;
  return (
    <div className="stack">
      <Running job={job} state={{ ...state, stage }} />
      <Results state={{ ...state, stage }} />
    </div>
  );
}
