import { useEffect, useSyncExternalStore } from 'react';
import { useIncoming } from '../bulk/incoming';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { TableSource } from '../workbench/TableSource';
import { Copies } from './Copies';
import { CatalogueJob } from './job';
import { Overview } from './Overview';
import { Results } from './Results';
import { Running } from './Running';
import { Understood } from './Understood';
import '../bulk/bulk.css';
import './catalogue.css';

/** One check a page: it goes on while another desk is looked at, and what was narrowed down stays so. */
const job = new CatalogueJob();

/** Every listing of the shop judged at once: how they stand, which fault costs the shop most, which are nearly the same. */
export default function CatalogueDesk() {
  const { t } = useWords();
  const { complain } = useBench();
  const state = useSyncExternalStore(job.subscribe, job.get);
  const { stage, broken } = state;
  const over = useIncoming(job);
  useEffect(() => {
    if (broken !== undefined) complain(t('bulk.broken', { detail: broken }));
  }, [broken, complain, t]);
  if (stage.name === 'empty' || stage.name === 'reading') return <Source stage={stage} over={over} />;
  if (stage.name === 'ready') return <Understood job={job} stage={stage} />;
  return (
    <div className="stack">
      <Running job={job} state={{ ...state, stage }} />
      {state.standing.judged > 0 && (
        <>
          <Overview job={job} state={{ ...state, stage }} />
          <Copies state={{ ...state, stage }} />
          <Results job={job} state={{ ...state, stage }} />
        </>
      )}
    </div>
  );
}

function Source({ stage, over }: { stage: Extract<ReturnType<typeof job.get>['stage'], { name: 'empty' | 'reading' }>; over: boolean }) {
  const { t } = useWords();
  const { day } = useBench();
  const refused = stage.name === 'empty' ? stage.refused : undefined;
  const says = refused === 'shut' ? t('panel.store.closed') : refused && t(`bulk.refused.${refused}`);
  return (
    <TableSource
      labels={{
        heading: t('catalogue.empty'),
        next: t('catalogue.empty.next'),
        paste: t('traffic.paste'),
        hint: t('catalogue.paste.hint'),
      }}
      reading={stage.name === 'reading' ? stage.source : undefined}
      refused={says}
      over={over}
      notes={[t('catalogue.note'), t('catalogue.limits')]}
      onRead={(source, name) => job.read(source, name)}
      beside={
        <button type="button" className="button" onClick={() => job.startStored(day, t('catalogue.stored'))}>
          {t('catalogue.stored.check')}
        </button>
      }
    />
  );
}
