import type { ProfitDay } from '../../utils/ads/analysis/profit-series';
import type { DayNumber } from '../../utils/ledger/batch';
import { dayText } from '../../utils/ledger/day';
import { shifted } from '../../utils/numbers/decimal';
import { decimalsOf, useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import { SaveTable } from './SaveTable';

const FIGURES = ['profit', 'spend', 'sales'] as const;

/** The days of the chart as a table, to be read and to be saved. */
export function DayTable({
  series,
  part,
  currency,
  name,
}: {
  series: readonly ProfitDay[];
  /** Days read in part: they have no sums. */
  part: readonly DayNumber[];
  currency: string;
  name: string;
}) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const stateOf = ({ day, figures, mature }: ProfitDay): string =>
    figures ? t(mature ? 'profit.closed' : 'profit.day.open') : t(part.includes(day) ? 'profit.day.part' : 'profit.day.none');
  const rows = function* (): Generator<readonly string[]> {
    yield [
      t('profit.column.day'),
      ...FIGURES.map((figure) => t(`profit.column.${figure}`)),
      t('profit.column.currency'),
      t('profit.column.state'),
    ];
    for (const one of series) {
      const { day, figures } = one;
      const amount = (value: number | null | undefined) =>
        value === null || value === undefined ? '' : shifted(String(value), -decimalsOf(currency));
      yield [dayText(day), ...FIGURES.map((figure) => amount(figures?.[figure])), currency, stateOf(one)];
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
          {series.map((one) => (
            <tr key={one.day}>
              <th scope="row" className="number">
                {words.day(dayText(one.day))}
              </th>
              {FIGURES.map((figure) => {
                const value = one.figures?.[figure];
                return (
                  <td key={figure} className="number">
                    {value === null || value === undefined ? t('profit.unknown') : money(value, currency)}
                  </td>
                );
              })}
              <td>{stateOf(one)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
