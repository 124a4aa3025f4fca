import { TRAFFIC_COLUMNS, type TrafficColumn } from '../../utils/shop/traffic-headers';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { MarketplaceSelect } from '../workbench/MarketplaceSelect';
import type { Stage, TrafficJob } from './job';
import { Left } from './Left';
import type { Settled, Summary } from './protocol';

/** How the table was understood, put right where it was not, and what an import would bring. Nothing is written before the button. */
export function Understood({ job, stage }: { job: TrafficJob; stage: Extract<Stage, { name: 'ready' }> }) {
  const words = useWords();
  const { t } = words;
  const { summary, source, looking } = stage;
  const { marketplace, assigned, day, currency } = summary;
  const settle = (change: Partial<Settled>): void =>
    job.settle({
      marketplace,
      assigned,
      ...(day === undefined ? {} : { day }),
      ...(currency === undefined ? {} : { currency }),
      ...change,
    });
  const assign = (column: TrafficColumn, at: number): void => {
    const others = Object.entries(assigned).filter(([other, index]) => other !== column && index !== at);
    settle({ assigned: { ...Object.fromEntries(others), ...(at < 0 ? {} : { [column]: at }) } });
  };
  const needsDay = assigned.day === undefined;
  return (
    <section className="card stack" aria-busy={looking}>
      <div className="row apart">
        <h2>{t('bulk.ready', { n: summary.rows, name: source })}</h2>
        <button type="button" className="button plain" onClick={() => job.clear()}>
          {t('bulk.other')}
        </button>
      </div>
      <div className="row">
        {/* Another marketplace names its columns otherwise: they are found anew. */}
        <MarketplaceSelect
          label={t('bulk.marketplace')}
          value={marketplace}
          onChange={(chosen) => settle({ marketplace: chosen, assigned: {} })}
        />
        {needsDay && (
          <label className="row">
            {t('traffic.day')}
            <input type="date" className="input" value={day ?? ''} onChange={(event) => settle({ day: event.target.value })} />
          </label>
        )}
      </div>
      <p className="quiet">
        {summary.report === undefined ? t('traffic.unknownReport') : t('traffic.report', { name: summary.report })}
        {needsDay && ` ${t('traffic.day.note')}`}
      </p>
      {summary.adsOnly && (
        <p className="row">
          <OutcomeMark outcome="review" /> {t('traffic.adsOnly')}
        </p>
      )}
      <Columns summary={summary} onAssign={assign} />
      <p role="status">
        {summary.good === 0
          ? t('traffic.good.none')
          : t('traffic.good', {
              rows: summary.good,
              products: summary.products,
              from: words.day(summary.from ?? ''),
              to: words.day(summary.to ?? ''),
            })}
        {summary.unseen > 0 && ` ${t('traffic.unseen', { n: summary.unseen })}`}
      </p>
      <Left refused={summary.refused} />
      <div className="row">
        <button type="button" className="button main" disabled={summary.good === 0 || looking} onClick={() => job.start()}>
          {t('traffic.import', { n: summary.good })}
        </button>
      </div>
    </section>
  );
}

function Columns({ summary, onAssign }: { summary: Summary; onAssign(column: TrafficColumn, at: number): void }) {
  const { t } = useWords();
  const { names, samples, assigned } = summary;
  return (
    <table className="table traffic-columns">
      <caption className="quiet">{t('traffic.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('traffic.columns.what')}</th>
          <th scope="col">{t('traffic.columns.header')}</th>
          <th scope="col">{t('traffic.columns.sample')}</th>
        </tr>
      </thead>
      <tbody>
        {TRAFFIC_COLUMNS.map((column) => (
          <tr key={column}>
            <th scope="row">{t(`traffic.column.${column}`)}</th>
            <td>
              <select
                className="input"
                aria-label={t(`traffic.column.${column}`)}
                value={assigned[column] ?? -1}
                onChange={(event) => onAssign(column, Number(event.target.value))}
              >
                <option value={-1}>{t('traffic.column.none')}</option>
                {names.map((name, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                  <option key={index} value={index}>
                    {name || t('bulk.column', { n: index + 1 })}
                  </option>
                ))}
              </select>
            </td>
            <td className="quiet number">{assigned[column] === undefined ? '' : samples[assigned[column]]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
