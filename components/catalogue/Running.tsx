import { remaining } from '../ui/lasting';
import { saveFile, stamp, TABLE_TYPES, type TableFormat } from '../ui/save';
import { named, ruleName, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { PutAway } from '../workbench/PutAway';
import type { CatalogueJob, CatalogueState, Stage } from './job';

/** The check of a shop once it runs. */
export type Checked = CatalogueState & { stage: Extract<Stage, { name: 'running' | 'done' | 'stopped' }> };

/** How far it is, and the way out: stop, export, another list. */
export function Running({ job, state }: { job: CatalogueJob; state: Checked }) {
  const words = useWords();
  const { t } = words;
  const { day } = useBench();
  const { stage } = state;
  const { progress, of } = stage;
  const running = stage.name === 'running';
  const share = of === 0 ? 0 : progress.done / of;
  const heading = t(`catalogue.stage.${stage.name}`, { done: progress.done, all: of, name: stage.source });
  return (
    <section className="card stack" aria-label={t('bulk.progress')} aria-busy={running}>
      <div className="row apart">
        <h2 className="number">{heading}</h2>
        <div className="row">
          {running ? (
            <button type="button" className="button" onClick={() => job.stop()}>
              {t('bulk.stop')}
            </button>
          ) : (
            <>
              {progress.done > 0 && <Export job={job} state={state} />}
              {stage.name === 'stopped' && stage.summary === undefined && (
                <button type="button" className="button" onClick={() => job.startStored(day, stage.source)}>
                  {t('catalogue.again')}
                </button>
              )}
              {stage.summary && (
                <button type="button" className="button" onClick={() => job.choose()}>
                  {t('bulk.again')}
                </button>
              )}
              <PutAway job={job} />
            </>
          )}
        </div>
      </div>
      {running && (
        <div className="row">
          <progress className="bulk-bar" value={share} max={1} aria-label={t('bulk.progress')} />
          <span className="quiet number">
            {words.number(share * 100)}% · {remaining(words, { share, elapsed: progress.elapsed })}
          </span>
        </div>
      )}
      {!running && of === 0 && <p>{t('catalogue.stored.none')}</p>}
      {stage.name === 'stopped' && <p className="quiet">{t('catalogue.stopped.note')}</p>}
      <p className="unseen" role="status">
        {running ? '' : heading}
      </p>
    </section>
  );
}

const FORMATS = Object.keys(TABLE_TYPES) as TableFormat[];

function Export({ job, state: { standing, results, writing } }: { job: CatalogueJob; state: Checked }) {
  const words = useWords();
  const { t } = words;
  const { say } = useBench();
  const save = async (format: TableFormat): Promise<void> => {
    const { bytes } = await job.write(format, {
      headers: [
        t('catalogue.row'),
        t('catalogue.column.item'),
        t('catalogue.column.marketplace'),
        t('catalogue.column.title'),
        t('catalogue.score'),
        ...(['fail', 'warn', 'review'] as const).map((outcome) => t(`finding.outcome.${outcome}`)),
        ...[1, 2, 3].map((n) => t('catalogue.export.best', { n })),
        t('catalogue.export.all'),
        t('catalogue.export.group'),
      ],
      marketplaces: Object.fromEntries(
        [...new Set(results.map(({ marketplace }) => marketplace))].map((id) => [id, named(words, 'panel.market', id)]),
      ),
      rules: Object.fromEntries(standing.costs().map(({ rule }) => [rule, ruleName(words, rule)])),
      outcomes: { fail: t('finding.outcome.fail'), warn: t('finding.outcome.warn'), review: t('finding.outcome.review') },
      comma: t('rulebook.comma'),
    });
    saveFile(new Blob([bytes], { type: TABLE_TYPES[format] }), `stallkeeper-shop-${stamp(Date.now())}.${format}`);
    say(t('catalogue.exported', { n: results.length }));
  };
  return FORMATS.map((format) => (
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
