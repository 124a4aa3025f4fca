import type { WindowDays } from '../../utils/shop/before-after';
import { addDays } from '../../utils/shop/days';
import type { Figure, TrafficDay } from '../../utils/shop/traffic';
import { useWords } from '../ui/words';
import { shown } from './figure-words';

/** A figure day by day around a change; a day without figures is a gap with a dot, not a zero. */
export function DailyBars({
  traffic,
  day,
  window,
  figure,
}: {
  traffic: readonly TrafficDay[];
  day: string;
  window: WindowDays;
  figure: Figure;
}) {
  const words = useWords();
  const { t } = words;
  const known = new Map(traffic.map((row) => [row.day, row]));
  const days = Array.from({ length: 2 * window + 1 }, (_, index) => {
    const date = addDays(day, index - window);
    return { date, value: known.get(date)?.[figure], currency: known.get(date)?.currency };
  });
  const most = Math.max(1, ...days.map(({ value = 0 }) => value));
  const step = 100 / days.length;
  return (
    <figure className="stack">
      <svg className="daily" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {days.map(({ date, value }, index) =>
          value === undefined ? (
            <rect key={date} className="daily-gap" x={index * step + step * 0.4} y="28.6" width={step * 0.2} height="1.4" />
          ) : (
            <rect
              key={date}
              className={date === day ? 'daily-change' : index < window ? 'daily-before' : 'daily-after'}
              x={index * step + step * 0.12}
              y={30 - Math.max(0.6, (Math.max(0, value) / most) * 28)}
              width={step * 0.76}
              height={Math.max(0.6, (Math.max(0, value) / most) * 28)}
            />
          ),
        )}
        <line className="daily-line" x1="50" x2="50" y1="0" y2="30" />
      </svg>
      <figcaption className="row apart quiet number">
        <span>{words.day(days[0]?.date ?? day)}</span>
        <span>{t('history.effect.changed')}</span>
        <span>{words.day(days.at(-1)?.date ?? day)}</span>
      </figcaption>
      <details className="fold">
        <summary className="quiet">{t('history.chart.table')}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('traffic.column.day')}</th>
              <th scope="col" className="number">
                {t(`traffic.column.${figure}`)}
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ date, value, currency }) => (
              <tr key={date}>
                <th scope="row" className="number">
                  {words.day(date)}
                  {date === day && ` ${t('history.effect.changed')}`}
                </th>
                <td className="number">{value === undefined ? t('history.effect.noFigure') : shown(words, figure, value, currency)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
