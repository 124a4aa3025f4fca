import type { ProfitDay } from '../../utils/ads/analysis/profit-series';
import { dayText } from '../../utils/ledger/day';
import { shifted } from '../../utils/numbers/decimal';
import { decimalsOf, useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import { SaveTable } from './SaveTable';

const FIGURES = ['profit', 'spend', 'sales'] as const;

/** The days of the chart as a table, to be read and to be saved. */
export function DayTable({ series, currency, name }: { series: readonly ProfitDay[]; currency: string; name: string }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const rows = function* (): Generator<readonly string[]> {
    yield [
      t('profit.column.day'),
      ...FIGURES.map((figure) => t(`profit.column.${figure}`)),
      t('profit.column.currency'),
      t('profit.column.state'),
    ];
    for (const { day, figures, mature } of series) {
      const amount = (value: number | null | undefined) =>
        value === null || value === undefined ? '' : shifted(String(value), -decimalsOf(currency));
      yield [
        dayText(day),
        ...FIGURES.map((figure) => amount(figures?.[figure])),
        currency,
        figures ? (mature ? t('profit.closed') : t('profit.day.open')) : t('profit.day.none'),
      ];
    }
  };
  return (
    <details className="fold">
      <summary className="quiet">{t('profit.table')}</summary>
      <div className="row">
        <SaveTable rows={rows} name={t('profit.file')} />
      </div>
      <table className="table">
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('profit.column.day')}</th>
            {FIGURES.map((figure) => (
              <th key={figure} scope="col" className="number">
                {t(`profit.column.${figure}`)}
              </th>
            ))}
            <th scope="col">{t('profit.column.state')}</th>
          </tr>
        </thead>
        <tbody>
          {series.map(({ day, figures, mature }) => (
            <tr key={day}>
              <th scope="row" className="number">
                {words.day(dayText(day))}
              </th>
              {FIGURES.map((figure) => {
                const value = figures?.[figure];
                return (
                  <td key={figure} className="number">
                    {value === null || value === undefined ? t('profit.unknown') : money(value, currency)}
                  </td>
                );
              })}
              <td>{figures ? (mature ? t('profit.closed') : t('profit.day.open')) : t('profit.day.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
