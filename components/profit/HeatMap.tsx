import { type CSSProperties, useState } from 'react';
import type { PlanDays } from '../../utils/ads/analysis/profit-series';
import { dayText } from '../../utils/ledger/day';
import { useMoney } from '../ads/money';
import { useWords } from '../ui/words';

/** Plan by day: the colour says whether it earned and how much against the greatest amount here. One stop for the tabulator, arrows go over it. */
export function HeatMap({ heat, currency }: { heat: PlanDays; currency: string }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { days, plans, others } = heat;
  const [at, setAt] = useState<readonly [row: number, column: number]>([0, 0]);
  const most = Math.max(1, ...plans.flatMap(({ profit }) => profit.map((value) => Math.abs(value ?? 0))));
  const row = Math.min(at[0], plans.length - 1);
  const column = Math.min(at[1], days.length - 1);
  const KEYS: Record<string, readonly [number, number]> = {
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    Home: [row, 0],
    End: [row, days.length - 1],
  };
  const told = (rowAt: number, columnAt: number): string => {
    const [plan, day] = [plans[rowAt], days[columnAt]];
    if (!plan || !day) return '';
    const [profit, spend] = [plan.profit[columnAt], plan.spend[columnAt]];
    const amount = (value: number | null | undefined) =>
      value === null || value === undefined ? t('profit.unknown') : money(value, currency);
    return [
      plan.who || t('profit.noName'),
      words.day(dayText(day.day)),
      t('profit.day.profit', { amount: amount(profit) }),
      t('profit.day.spend', { amount: amount(spend) }),
      ...(day.mature ? [] : [t('profit.day.open')]),
    ].join(' · ');
  };
  return (
    <section className="card stack tight" aria-labelledby="heat-name">
      <h3 id="heat-name">{t('profit.heat')}</h3>
      <div className="ads-heat-frame">
        <div
          className="ads-heat"
          role="slider"
          tabIndex={0}
          aria-label={t('profit.heat.label')}
          aria-valuemin={0}
          aria-valuemax={Math.max(0, plans.length * days.length - 1)}
          aria-valuenow={row * days.length + column}
          aria-valuetext={told(row, column)}
          style={{ '--days': days.length } as CSSProperties}
          onKeyDown={(event) => {
            const next = KEYS[event.key];
            if (!next) return;
            event.preventDefault();
            setAt([Math.min(plans.length - 1, Math.max(0, next[0])), Math.min(days.length - 1, Math.max(0, next[1]))]);
          }}
        >
          {plans.map(({ who, profit }, rowAt) => (
            <div key={who} className="ads-heat-row" aria-hidden="true">
              <span className="ads-heat-name" title={who}>
                {who || t('profit.noName')}
              </span>
              {days.map(({ day, mature }, columnAt) => {
                const value = profit[columnAt] ?? null;
                const kind = value === null ? 'none' : value < 0 ? 'loses' : 'earns';
                const chosen = rowAt === row && columnAt === column;
                return (
                  <span
                    key={day}
                    className={`ads-heat-cell ${kind}${mature ? '' : ' open'}${chosen ? ' chosen' : ''}`}
                    style={{ '--share': Math.sqrt(Math.abs(value ?? 0) / most) } as CSSProperties}
                    onPointerEnter={() => setAt([rowAt, columnAt])}
                  />
                );
              })}
            </div>
          ))}
        </div>
      </div>
      <p className="number ads-told" aria-hidden="true">
        {told(row, column)}
      </p>
      <p className="quiet ads-legend row">
        <span className="ads-key loses">{t('profit.heat.loses', { amount: money(-most, currency) })}</span>
        <span className="ads-key earns">{t('profit.heat.earns', { amount: money(most, currency) })}</span>
        <span className="ads-key none">{t('profit.heat.none')}</span>
        <span className="ads-key open">{t('profit.legend.open')}</span>
      </p>
      {others > 0 && <p className="quiet">{t('profit.heat.others', { n: others })}</p>}
      <details className="fold">
        <summary className="quiet">{t('profit.heat.table')}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('profit.column.who')}</th>
              <th scope="col" className="number">
                {t('profit.column.spend')}
              </th>
              <th scope="col" className="number">
                {t('profit.column.sales')}
              </th>
              <th scope="col" className="number">
                {t('profit.column.profit')}
              </th>
            </tr>
          </thead>
          <tbody>
            {plans.map(({ who, all }) => (
              <tr key={who}>
                <th scope="row">{who || t('profit.noName')}</th>
                {[all.spend, all.sales, all.profit].map((value, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                  <td key={index} className="number">
                    {value === null ? t('profit.unknown') : money(value, currency)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
