import { rulesInForce } from '../../utils/compliance/own/stored';
import type { Problem } from '../../utils/findings/outcome';
import { remaining } from '../ui/lasting';
import { OutcomeMark } from '../ui/outcome';
import { saveFile, stamp, TABLE_TYPES, type TableFormat } from '../ui/save';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { PutAway } from '../workbench/PutAway';
import { columnName } from './Choices';
import type { BulkJob, JobState, Stage } from './job';
import { GRAVEST_FIRST, notesOf, tallyOf } from './view';

export type Checked = JobState & { stage: Extract<Stage, { name: 'running' | 'done' | 'stopped' }> };

/** How far the check is, what it found so far, and the way out: stop, export, another table. */
export function Running({ job, state }: { job: BulkJob; state: Checked }) {
  const words = useWords();
  const { t } = words;
  const { stage, results } = state;
  const { progress, summary } = stage;
  const tally = tallyOf(results);
  const rowsHit = new Set(results.map(({ row }) => row)).size;
  const running = stage.name === 'running';
  return (
    <section className="card stack" aria-label={t('bulk.progress')}>
      <div className="row apart">
        <h2 className="number">{t(`bulk.stage.${stage.name}`, { rows: progress.rows, all: summary.rows, name: stage.source })}</h2>
        <div className="row">
          {running ? (
            <button type="button" className="button" onClick={() => job.stop()}>
              {t('bulk.stop')}
            </button>
          ) : (
            <Export job={job} state={state} />
          )}
          <button type="button" className="button" onClick={() => job.choose()}>
            {t('bulk.again')}
          </button>
          <PutAway job={job} />
        </div>
      </div>
      {running && (
        <div className="row">
          <progress className="bulk-bar" value={progress.share} max={1} aria-label={t('bulk.progress')} />
          <span className="quiet number">{remaining(words, progress)}</span>
        </div>
      )}
      <ul className="bulk-tally">
        {GRAVEST_FIRST.map((outcome: Problem) => (
          <li key={outcome}>
            <OutcomeMark outcome={outcome} word /> <strong className="number">{words.number(tally[outcome])}</strong>
          </li>
        ))}
        <li className="quiet number">{t('bulk.clean', { n: Math.max(0, progress.rows - rowsHit) })}</li>
      </ul>
      <p className="unseen" role="status">
        {running ? '' : t(`bulk.stage.${stage.name}`, { rows: progress.rows, all: summary.rows, name: stage.source })}
      </p>
      <p className="quiet">
        {t('bulk.note')} {t('panel.pack', { version: rulesInForce(stage.plan.kept.added).version })} · {words.day(stage.plan.day)}
      </p>
    </section>
  );
}

function Export({ job, state: { stage, results, writing } }: { job: BulkJob; state: Checked }) {
  const words = useWords();
  const { t } = words;
  const { say } = useBench();
  const save = async (format: TableFormat): Promise<void> => {
    const { columns } = stage.plan;
    const titles = [
      t('bulk.export.outcome', { version: rulesInForce(stage.plan.kept.added).version, day: stage.plan.day }),
      ...GRAVEST_FIRST.map((outcome) => t(`finding.outcome.${outcome}`)),
      t('bulk.export.words'),
      t('bulk.export.rules'),
      ...columns.map((column) => t('bulk.export.reworded', { column: columnName(words, stage.summary.columns, column) })),
    ];
    const blank = (first: string) => [first, ...titles.slice(1).map(() => '')];
    const { bytes } = await job.write({
      format,
      titles,
      notes: notesOf(results, columns, {
        outcome: (one) => t(`finding.outcome.${one}`),
        say: (hit) => words.say(hit.message),
        comma: t('rulebook.comma'),
      }),
      otherwise: blank(t('bulk.export.none')),
      unchecked: blank(t('bulk.export.unchecked')),
    });
    saveFile(new Blob([bytes], { type: TABLE_TYPES[format] }), `stallkeeper-${stamp(Date.now())}.${format}`);
    say(t('bulk.exported', { n: stage.summary.rows }));
  };
  return (['csv', 'xlsx'] as const).map((format) => (
    <button
      key={format}
      type="button"
      className={format === 'xlsx' ? 'button main' : 'button'}
      disabled={writing !== undefined}
      aria-busy={writing === format}
      onClick={() => void save(format)}
    >
      {t(`bulk.export.${format}`)}
    </button>
  ));
}
