import { useEffect, useSyncExternalStore } from 'react';
import { localDay } from '../../utils/numbers/day';
import { useIncoming } from '../bulk/incoming';
import { StoreGate } from '../history/StoreGate';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { Importing } from './Importing';
import { TrafficJob } from './job';
import { Source } from './Source';
import { Understood } from './Understood';
import '../bulk/bulk.css';
import './traffic.css';

/** One import a page: it goes on while another desk is looked at. */
const job = new TrafficJob(() => localDay(Date.now()));

/** A report by product and day into the history: what was understood of it first, then the rows, and the way back. */
export default function TrafficDesk() {
  return (
    <StoreGate>
      <Desk />
    </StoreGate>
  );
}

function Desk() {
  const { t } = useWords();
  const { complain } = useBench();
  const { stage, trouble, broken } = useSyncExternalStore(job.subscribe, job.get);
  const over = useIncoming(job);
  useEffect(() => {
    if (broken !== undefined) complain(t('traffic.broken', { detail: broken }));
  }, [broken, complain, t]);
  useEffect(() => {
    if (trouble !== undefined) complain(t(`panel.store.${trouble}`));
  }, [trouble, complain, t]);
  if (stage.name === 'empty' || stage.name === 'reading') return <Source job={job} stage={stage} over={over} />;
  if (stage.name === 'ready') return <Understood job={job} stage={stage} />;
  return <Importing job={job} stage={stage} />;
}
