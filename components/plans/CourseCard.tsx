import { type CSSProperties, useState } from 'react';
import { dayText } from '../../utils/ledger/day';
import { useMoney } from '../ads/money';
import { UnusualNote } from '../days/UnusualNote';
import { useWords } from '../ui/words';
import type { Course } from './course';
import { changeText } from './words';

/** Of a day on the drawing, 0 to 100. */
const across = (index: number, days: number) => ((index + 0.5) / days) * 100;

/** Spend and sales of the last eight weeks; days out of the ordinary are ringed, changes stand as lines, open days are hatched. */
export function CourseCard({ course: { days, unusual, followed }, currency }: { course: Course; currency: string }) {
  const words = useWords();
  const { t } = words;
  const money = useMoney();
  const [at, setAt] = useState(days.length - 1);
  const seen = days.filter(({ tally }) => tally).length;
  if (seen === 0)
    return (
      <section className="card stack tight" aria-labelledby="course-name">
        <h3 id="course-name">{t('plans.course')}</h3>
        <p>{t('plans.course.none')}</p>
      </section>
    );
  const first = days[0]?.day ?? 0;
  const top = Math.max(1, ...days.flatMap(({ tally }) => [tally?.spend ?? 0, tally?.sales ?? 0]));
  const y = (value: number) => 100 - (value / top) * 86;
  const path = (figure: 'spend' | 'sales'): string => {
    let begun = false;
    return days
      .map(({ tally }, index) => {
        const value = tally?.[figure] ?? null;
        if (value === null) {
          begun = false;
          return '';
        }
        const point = `${begun ? 'L' : 'M'}${across(index, days.length).toFixed(2)} ${y(value).toFixed(2)}`;
        // A day between two gaps is a line of no length: round caps make a point of it.
        const alone = begun ? '' : 'h0.01';
        begun = true;
        return point + alone;
      })
      .join('');
  };
  const told = (index: number): string => {
    const day = days[index];
    if (!day) return '';
    const value = (one: number | null | undefined) => (one === null || one === undefined ? t('profit.unknown') : money(one, currency));
    const changes = followed.find((one) => one.day === day.day)?.changes ?? [];
    return [
      words.day(dayText(day.day)),
      ...(day.tally
        ? [t('profit.day.spend', { amount: value(day.tally.spend) }), t('profit.day.sales', { amount: value(day.tally.sales) })]
        : [t('profit.day.none')]),
      ...(day.open ? [t('profit.day.open')] : []),
      ...changes.map((change) => changeText(words, change)),
    ].join(' · ');
  };
  const KEYS: Record<string, number> = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    PageUp: at - 7,
    PageDown: at + 7,
    Home: 0,
    End: days.length - 1,
  };
  const go = (index: number) => setAt(Math.min(days.length - 1, Math.max(0, index)));
  const open = days.filter((day) => day.open).length;
  return (
    <section className="card stack tight" aria-labelledby="course-name">
      <h3 id="course-name">{t('plans.course')}</h3>
      <div
        className="plans-course"
        role="slider"
        tabIndex={0}
        aria-label={t('plans.course.label')}
        aria-valuemin={0}
        aria-valuemax={days.length - 1}
        aria-valuenow={at}
        aria-valuetext={told(at)}
        onKeyDown={(event) => {
          const next = KEYS[event.key];
          if (next === undefined) return;
          event.preventDefault();
          go(next);
        }}
        onPointerMove={({ clientX, currentTarget }) => {
          const { left, width } = currentTarget.getBoundingClientRect();
          go(Math.floor(((clientX - left) / Math.max(1, width)) * days.length));
        }}
      >
        <span className="plans-top quiet">{money(top, currency)}</span>
        {open > 0 && <span className="plans-open" style={{ '--wide': open / days.length } as CSSProperties} />}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className="spend" d={path('spend')} />
          <path className="sales" d={path('sales')} />
        </svg>
        {followed.flatMap(({ day }) => {
          const index = day - first;
          return index < 0 || index >= days.length
            ? []
            : [<span key={day} className="plans-change" style={{ '--x': across(index, days.length) } as CSSProperties} />];
        })}
        {unusual.map(({ day, figure }) => {
          const index = day - first;
          const value = days[index]?.tally?.[figure === 'sales' || figure === 'orders' ? 'sales' : 'spend'] ?? 0;
          return (
            <span
              key={`${day} ${figure}`}
              className="plans-unusual"
              style={{ '--x': across(index, days.length), '--y': y(value) } as CSSProperties}
            />
          );
        })}
        <span className="plans-at" style={{ '--x': across(at, days.length) } as CSSProperties} />
      </div>
      <p className="number ads-told" aria-hidden="true">
        {told(at)}
      </p>
      <ul className="row ads-legend quiet">
        <li className="ads-key spend">{t('profit.legend.spend')}</li>
        <li className="ads-key sales">{t('profit.legend.sales')}</li>
        {followed.length > 0 && <li className="plans-key change">{t('plans.legend.change')}</li>}
        {unusual.length > 0 && <li className="plans-key unusual">{t('plans.legend.unusual')}</li>}
        {open > 0 && <li className="ads-key open">{t('profit.legend.open')}</li>}
      </ul>
      <ul className="stack tight">
        {unusual.length === 0 && <li className="quiet">{t('plans.unusual.none')}</li>}
        {unusual.map((found) => (
          <li key={`${found.day} ${found.figure}`} className="ads-note">
            <UnusualNote unusual={found} currency={currency}>
              {words.day(dayText(found.day))}{' '}
            </UnusualNote>
          </li>
        ))}
      </ul>
    </section>
  );
}
