import { useWords } from '../ui/words';
import { addressOf } from '../workbench/route';
import { askedOf, isStorable } from './asked';
import type { Entry, ReportsJob } from './job';
import type { EntryState } from './protocol';

/** The last step: storing, what it did, and the way back. */
export function Storing({
  job,
  entry,
  state,
  already,
  undoing,
}: {
  job: ReportsJob;
  entry: Entry;
  state: Extract<EntryState, { summary: unknown }>;
  already: boolean;
  undoing: string | undefined;
}) {
  const { t } = useWords();
  const { summary } = state;
  const { read } = summary;
  if (state.name === 'storing') {
    return (
      <div className="row">
        <progress className="bulk-bar" value={state.share} max={1} aria-label={t('reports.storing')} />
        <button type="button" className="button" onClick={() => job.stop(entry.file)}>
          {t('panel.cancel')}
        </button>
      </div>
    );
  }
  if (state.name === 'stored') {
    const { report } = state;
    return (
      <>
        <p role="status">
          <strong>{t(report.already ? 'reports.already' : 'reports.stored')}</strong>{' '}
          {!report.already && t('reports.tally', { new: report.new, changed: report.changed, same: report.same })}
          {report.older > 0 && ` ${t('reports.older', { n: report.older })}`}
        </p>
        <div className="row">
          {!report.already && (
            <button type="button" className="button" disabled={undoing !== undefined} onClick={() => job.undo(report.key)}>
              {t('traffic.undo')}
            </button>
          )}
          <a className="button plain" href={addressOf('ledger')}>
            {t('reports.toLedger')}
          </a>
        </div>
      </>
    );
  }
  if (already) return null;
  const asked = askedOf(summary);
  const partly = asked.length === 0 && read.rows > 0 && read.refusedRows > 0;
  return (
    <div className="row">
      {!partly && (
        <button type="button" className="button main" disabled={!isStorable(entry)} onClick={() => job.store(entry)}>
          {t('reports.store', { n: read.rows })}
        </button>
      )}
      {partly && (
        <button type="button" className="button" onClick={() => job.store(entry, true)}>
          {t('reports.store.partly', { n: read.rows, left: read.refusedRows })}
        </button>
      )}
      {asked.length > 0 && <span className="quiet">{asked.map((one) => t(`reports.asked.${one}`)).join(' ')}</span>}
      {asked.length === 0 && read.rows === 0 && <span className="quiet">{t('reports.rows.none')}</span>}
      {state.stopped && <span role="status">{t('reports.stopped')}</span>}
      {state.trouble !== undefined && (
        <span className="report-trouble" role="alert">
          {t(`panel.store.${state.trouble}`)}
        </span>
      )}
    </div>
  );
}
