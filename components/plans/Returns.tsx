import type { CSSProperties } from 'react';
import { salesAt } from '../../utils/ads/saturation';
import { dayText } from '../../utils/ledger/day';
import { ratio, useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import { addressOf } from '../workbench/route';
import type { Course } from './course';

type Fitted = Extract<Course['more'], { ok: true }>;

/** Whether the next unit of budget still earns, or in words why that cannot be told. */
export function Returns({ course, currency, known }: { course: Course; currency: string; known: boolean }) {
  const words = useWords();
  const { t, number } = words;
  const money = useMoney();
  const { more } = course;
  const weeks = course.weeks.filter(({ spend }) => spend > 0);
  return (
    <section className="card stack tight" aria-labelledby="returns-name">
      <h3 id="returns-name">{t('plans.more')}</h3>
      {more.ok ? (
        <>
          <p>
            <strong className="number">
              {t(`plans.more.${more.advice}`, { marginal: ratio(words, more.marginal), earned: ratio(words, more.earned) })}
            </strong>
          </p>
          <p className="number">
            {t(more.best > 0 ? 'plans.more.best' : 'plans.more.best.none', {
              now: money(more.spend, currency),
              best: money(more.best, currency),
            })}
            {more.beyondSeen && more.best > 0 && ` ${t('plans.more.beyond')}`}
          </p>
          <Curve more={more} weeks={weeks} currency={currency} />
          <p className="quiet">{t('plans.more.note', { n: more.points, fit: number(more.fit * 100) })}</p>
        </>
      ) : (
        <p>
          {more.why === 'fewPoints' ? t('plans.more.fewPoints', { n: more.points, needed: more.needed }) : t(`plans.more.${more.why}`)}{' '}
          {!known && <a href={addressOf('costs')}>{t('profit.goCosts')}</a>}
        </p>
      )}
      {weeks.length > 0 && (
        <details className="fold">
          <summary className="quiet">{t('plans.more.weeks', { n: weeks.length })}</summary>
          <ul className="number">
            {weeks.map(({ from, spend, sales }) => (
              <li key={from}>
                {words.day(dayText(from))} · {t('profit.day.spend', { amount: money(spend, currency) })} ·{' '}
                {t('profit.day.sales', { amount: money(sales, currency) })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const STEPS = 40;

/** Weeks as points, the curve through them; the week of now and the best one as upright lines. The weeks stand in the list below, too. */
function Curve({ more, weeks, currency }: { more: Fitted; weeks: Course['weeks']; currency: string }) {
  const { t } = useWords();
  const money = useMoney();
  const right = 1.1 * Math.max(more.best, more.spend, ...weeks.map(({ spend }) => spend));
  const sales = (spend: number) => salesAt(more.curve, spend) ?? 0;
  const top = 1.1 * Math.max(1, sales(right), ...weeks.map((week) => week.sales));
  const x = (spend: number) => (spend / right) * 100;
  const y = (value: number) => 100 - (value / top) * 100;
  const line = Array.from({ length: STEPS + 1 }, (_, step) => (right * step) / STEPS)
    .map((spend, step) => `${step === 0 ? 'M' : 'L'}${x(spend).toFixed(2)} ${y(sales(spend)).toFixed(2)}`)
    .join('');
  return (
    <figure className="stack tight">
      <div className="plans-curve" aria-hidden="true">
        <span className="plans-top quiet">{t('profit.day.sales', { amount: money(top, currency) })}</span>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          <path className="sales" d={line} />
        </svg>
        <span className="plans-mark now" style={{ '--x': x(more.spend) } as CSSProperties} />
        {more.best > 0 && <span className="plans-mark best" style={{ '--x': x(more.best) } as CSSProperties} />}
        {weeks.map(({ from, spend, sales: sold }) => (
          <span key={from} className="plans-week" style={{ '--x': x(spend), '--y': y(sold) } as CSSProperties} />
        ))}
        <span className="plans-right quiet">{t('profit.day.spend', { amount: money(right, currency) })}</span>
      </div>
      <figcaption>
        <ul className="row ads-legend quiet">
          <li className="plans-key week">{t('plans.legend.week')}</li>
          <li className="plans-key now">{t('plans.legend.now')}</li>
          {more.best > 0 && <li className="plans-key best">{t('plans.legend.best')}</li>}
        </ul>
      </figcaption>
    </figure>
  );
}
