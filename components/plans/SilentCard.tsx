import { useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import type { Silent } from './silent';

const LISTED = 10;

/** What was paid for and sold nothing, to be copied; nothing is excluded for the operator. */
export function SilentCard({ lists, currency }: { lists: readonly Silent[]; currency: string }) {
  const { t } = useWords();
  return (
    <section className="card stack tight" aria-labelledby="silent-name">
      <h3 id="silent-name">{t('plans.silent')}</h3>
      {lists.length === 0 && (
        <p className="row">
          <span>{t('plans.silent.noReport')}</span>
          <a className="button" href={addressOf('reports')}>
            {t('profit.goReports')}
          </a>
        </p>
      )}
      {lists.map((list) => (
        <SilentList key={list.by} list={list} currency={currency} />
      ))}
    </section>
  );
}

function SilentList({ list, currency }: { list: Silent; currency: string }) {
  const words = useWords();
  const { t, number } = words;
  const money = useMoney();
  const { copy } = useBench();
  const { by, rows, count, spend, share, unknown, clicksToSell, days, openDays } = list;
  const what = t(`profit.by.${by}`);
  const due = (clicks: number | null) => clicksToSell !== undefined && clicks !== null && clicks >= clicksToSell;
  return (
    <div className="stack tight">
      <p>
        {days === 0
          ? t('plans.silent.open', { what })
          : count === 0
            ? t(share !== null ? 'plans.silent.none' : unknown > 0 ? 'plans.silent.notKnown' : 'plans.silent.noSpend', { what, days })
            : t('plans.silent.sum', { what, n: number(count), amount: money(spend, currency), share: number((share ?? 0) * 100, 1), days })}
        {openDays > 0 && days > 0 && ` ${t('plans.silent.left', { n: openDays })}`}
        {unknown > 0 && ` ${t('plans.silent.unknown', { n: number(unknown) })}`}
      </p>
      {count > 0 && clicksToSell !== undefined && <p className="quiet">{t('plans.silent.due', { n: number(clicksToSell) })}</p>}
      <ul className="plans-silent">
        {rows.slice(0, LISTED).map(({ name, spend: paid, clicks }) => (
          <li key={name} className="row apart">
            <span>{name}</span>
            <span className={`number${due(clicks) ? ' plans-due' : ' quiet'}`}>
              {money(paid, currency)}
              {clicks !== null && ` · ${t('plans.says.clicks', { n: number(clicks) })}`}
              {due(clicks) && ` · ${t('plans.silent.stop')}`}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > 0 && (
        <div className="row">
          <button type="button" className="button" onClick={() => void copy(rows.map(({ name }) => name).join('\n'))}>
            {t('plans.silent.copy', { n: number(rows.length) })}
          </button>
          {rows.some(({ clicks }) => due(clicks)) && (
            <button
              type="button"
              className="button"
              onClick={() =>
                void copy(
                  rows
                    .filter(({ clicks }) => due(clicks))
                    .map(({ name }) => name)
                    .join('\n'),
                )
              }
            >
              {t('plans.silent.copyDue', { n: number(rows.filter(({ clicks }) => due(clicks)).length) })}
            </button>
          )}
        </div>
      )}
      {count > rows.length && <p className="quiet">{t('plans.silent.more', { n: number(count - rows.length) })}</p>}
    </div>
  );
}
