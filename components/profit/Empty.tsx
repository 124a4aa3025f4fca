import { useWords } from '../ui/words';
import { addressOf } from '../workbench/route';

/** Nothing is in the ledger yet: what to do first. */
export function NoFigures({ name, what }: { name: string; what: string }) {
  const { t } = useWords();
  return (
    <section className="card stack">
      <h2>{name}</h2>
      <p>{what}</p>
      <div className="row">
        <a className="button main" href={addressOf('reports')}>
          {t('profit.goReports')}
        </a>
        <a className="button" href={addressOf('costs')}>
          {t('profit.goCosts')}
        </a>
      </div>
    </section>
  );
}
