import { useState } from 'react';
import { budgetPace } from '../../utils/ads/budget';
import { editedValue } from '../../utils/ads/editing';
import { useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { typedMoney } from './BidDraft';
import type { PlanAnswer } from './protocol';
import { hourOf } from './sightings';
import { isOfPlanItself } from './who';

/** Days that the hours of a day are learned from at least (utils/ads/budget.ts). */
const LEARNED_DAYS = 7;

/** Today's budget against the hours of the day, as far as pages showed them; without a sighting, how to come by one. */
export function Budget({ answer: { pace, source, course } }: { answer: PlanAnswer }) {
  const words = useWords();
  const { t, number } = words;
  const money = useMoney();
  const { day } = useBench();
  const { currency, marketplace } = source;
  const amount = (value: number) => money(value, currency);
  const noticed = course.followed
    .flatMap(({ changes }) => changes)
    .find(({ what, entity, after }) => what === 'budget' && isOfPlanItself(entity) && typeof after === 'number');
  const [typed, setTyped] = useState(typeof noticed?.after === 'number' ? typedMoney(noticed.after, currency) : '');
  const budget = editedValue('budget', typed, currency);
  const { today, month, profile } = pace;
  const date = Number(day.slice(8));
  const monthDays = daysOfMonth(day);
  const found =
    today && budget !== null && budget > 0
      ? budgetPace({
          budget,
          spent: today.spent,
          hour: hourOf(today.at),
          profile,
          ...(marketplace === 'amazon' ? { month: { spentBefore: month.spentBefore, day: date, days: monthDays } } : {}),
        })
      : undefined;
  return (
    <section className="card stack tight" aria-labelledby="budget-name">
      <h3 id="budget-name">{t('plans.budget')}</h3>
      <p className="number">
        {today ? t('plans.budget.seen', { at: words.moment(today.at), spent: amount(today.spent) }) : t('plans.budget.unseen')}
      </p>
      {(today || marketplace === 'amazon') && (
        <label className="row">
          {t('plans.budget.day')}
          <input
            className="input number plans-money"
            inputMode="decimal"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      )}
      {today && budget === null && <p className="quiet">{t('plans.budget.type')}</p>}
      {found && (
        <ul className="stack tight number">
          <li>
            {found.ratio === null
              ? t('plans.budget.tooEarly')
              : t(found.ratio > 1 ? 'plans.budget.fast' : 'plans.budget.slow', {
                  expected: amount(found.expected),
                  percent: number(Math.abs(found.ratio - 1) * 100),
                })}
          </li>
          {found.projected !== null && <li>{t('plans.budget.projected', { amount: amount(found.projected) })}</li>}
          {found.projected !== null && (
            <li>{found.goneAt === null ? t('plans.budget.lasts') : t('plans.budget.gone', { at: clock(found.goneAt) })}</li>
          )}
          {found.month && (
            <li>
              {t('plans.budget.month', {
                cap: amount(found.month.cap),
                days: monthDays,
                spent: amount(found.month.spent),
                most: amount(found.month.dayMost),
              })}
              {found.month.projected !== null && ` ${t('plans.budget.month.projected', { amount: amount(found.month.projected) })}`}
            </li>
          )}
        </ul>
      )}
      {!today && marketplace === 'amazon' && budget !== null && budget > 0 && (
        <p className="number">
          {t('plans.budget.month', {
            cap: amount(budget * monthDays),
            days: monthDays,
            spent: amount(month.spentBefore),
            most: amount(2 * budget),
          })}
        </p>
      )}
      {marketplace === 'amazon' && month.missing > 0 && <p className="ads-note">{t('plans.budget.month.missing', { n: month.missing })}</p>}
      <p className="quiet">
        {profile.learned
          ? t('plans.budget.learned', { n: profile.days })
          : t('plans.budget.even', { n: profile.days, needed: LEARNED_DAYS })}
      </p>
    </section>
  );
}

/** "18:30" */
export function clock(hour: number): string {
  const minutes = Math.min(24 * 60, Math.round(hour * 60));
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** @param day YYYY-MM-DD */
export function daysOfMonth(day: string): number {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
}
