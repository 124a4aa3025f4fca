import { useWords } from '../ui/words';
import type { Stage, TrafficJob } from './job';
import { Left } from './Left';

/** An import while it runs and when it has ended: what came in, and the way back. */
export function Importing({ job, stage }: { job: TrafficJob; stage: Exclude<Stage, { name: 'empty' | 'reading' | 'ready' }> }) {
  const words = useWords();
  const { t } = words;
  if (stage.name === 'undone') {
    return (
      <section className="card stack">
        <h2>{t('traffic.undone', { n: stage.rows, name: stage.source })}</h2>
        <p className="unseen" role="status">
          {t('traffic.undone', { n: stage.rows, name: stage.source })}
        </p>
        <Another job={job} />
      </section>
    );
  }
  const { summary, tally, name, source } = stage;
  const running = name === 'running' || name === 'undoing';
  return (
    <section className="card stack" aria-busy={running}>
      <div className="row apart">
        <h2 className="number">{t(`traffic.stage.${name}`, { done: tally.done, all: summary.good, name: source })}</h2>
        {name === 'running' && (
          <button type="button" className="button" onClick={() => job.stop()}>
            {t('bulk.stop')}
          </button>
        )}
      </div>
      {running && <progress className="bulk-bar" value={tally.done} max={summary.good} aria-label={t('bulk.progress')} />}
      <p className="number" role="status">
        {t('traffic.tally', { new: tally.new, changed: tally.changed, same: tally.same })}
      </p>
      {!running && (
        <>
          <p>{t('traffic.next')}</p>
          {summary.unseen > 0 && <p className="quiet">{t('traffic.unseen', { n: summary.unseen })}</p>}
          <Left refused={summary.refused} />
          <Another job={job}>
            {tally.new + tally.changed > 0 && (
              <button type="button" className="button" onClick={() => job.undo()}>
                {t('traffic.undo')}
              </button>
            )}
          </Another>
        </>
      )}
    </section>
  );
}

function Another({ job, children }: { job: TrafficJob; children?: React.ReactNode }) {
  const { t } = useWords();
  return (
    <div className="row">
      <button type="button" className="button main" onClick={() => job.clear()}>
        {t('traffic.another')}
      </button>
      {children}
    </div>
  );
}
