import { useState } from 'react';
import type { ImportRow } from '../../utils/history';
import { daysText } from '../ads/source-words';
import { useWords } from '../ui/words';
import { Pages } from '../workbench/Pages';
import type { ReportsJob } from './job';

const PAGE = 20;

/** Every import, newest first: what it brought, and the way back while what stood before is kept. */
export function Journal({ job, imports, undoing }: { job: ReportsJob; imports: readonly ImportRow[]; undoing: string | undefined }) {
  const words = useWords();
  const { t } = words;
  const [page, setPage] = useState(0);
  if (imports.length === 0) return null;
  const pages = Math.ceil(imports.length / PAGE);
  const at = Math.min(page, pages - 1);
  return (
    <section className="card stack" aria-label={t('reports.journal')}>
      <h2>{t('reports.journal')}</h2>
      <ul className="report-journal">
        {imports.slice(at * PAGE, (at + 1) * PAGE).map(({ id, name, at: when, report, views, state }) => {
          const from = Math.min(...views.map((view) => view.from));
          const to = Math.max(...views.map((view) => view.to));
          return (
            <li key={id} data-line>
              <span className="quiet number">{words.moment(when)}</span>
              <span className="report-file">{name}</span>
              <span className="number">
                {views.length > 0 && `${daysText(from, to)} · `}
                {t('reports.tally', { new: report.new, changed: report.changed, same: report.same })}
              </span>
              {state === 'here' ? (
                <button
                  type="button"
                  className="button"
                  disabled={undoing !== undefined}
                  aria-label={t('reports.undo.of', { name })}
                  onClick={() => job.undo(id)}
                >
                  {t(undoing === id ? 'traffic.stage.undoing' : 'bulk.undo')}
                </button>
              ) : (
                <span className="quiet">{t(`reports.state.${state}`)}</span>
              )}
            </li>
          );
        })}
      </ul>
      <Pages at={at} pages={pages} onTurn={setPage} />
    </section>
  );
}
