import { dayText } from '../../utils/ledger/day';
import { ratio, useMoney } from '../ads/money';
import { useWords } from '../ui/words';
import type { Followed as FollowedDay } from './course';
import { changeText } from './words';

/** What the operator changed, and how the plan went before and after. Never called a proof. */
export function Followed({ followed, currency }: { followed: readonly FollowedDay[]; currency: string }) {
  const { t } = useWords();
  const told = followed.findIndex(({ effect }) => effect.toCome < effect.window);
  return (
    <section className="card stack tight" aria-labelledby="changes-name">
      <h3 id="changes-name">{t('plans.changes')}</h3>
      {followed.length === 0 ? <p>{t('plans.changes.none')}</p> : <p className="ads-note">{t('plans.changes.noProof')}</p>}
      {followed.map((one, index) => (
        <Day key={one.day} followed={one} currency={currency} open={index === Math.max(0, told)} />
      ))}
    </section>
  );
}

const SHOWN = ['spend', 'clicks', 'orders', 'sales'] as const;

function Day({ followed: { day, changes, effect }, currency, open }: { followed: FollowedDay; currency: string; open: boolean }) {
  const words = useWords();
  const { t, number } = words;
  const money = useMoney();
  const { roas, rates, figures, window, toCome, others, missing } = effect;
  const conversion = rates.find(({ rate }) => rate === 'conversion');
  const percent = ({ of, per }: { of: number; per: number }) => (per > 0 ? `${number((of / per) * 100, 2)}%` : '–');
  const rows = [
    ...(roas
      ? [
          {
            id: 'roas',
            name: t('adTerms.column.roas'),
            before: ratio(words, roas.before),
            after: ratio(words, roas.after),
            between: roas.interval && `×${ratio(words, roas.interval[0])} – ×${ratio(words, roas.interval[1])}`,
            verdict: roas.verdict,
          },
        ]
      : []),
    ...(conversion
      ? [
          {
            id: 'conversion',
            name: t('adTerms.column.cvr'),
            before: percent(conversion.before),
            after: percent(conversion.after),
            between:
              conversion.interval &&
              t('plans.changes.points', { low: number(conversion.interval[0] * 100, 1), high: number(conversion.interval[1] * 100, 1) }),
            verdict: conversion.verdict,
          },
        ]
      : []),
    ...SHOWN.flatMap((figure) => {
      const found = figures.find((one) => one.figure === figure);
      if (!found) return [];
      const perDay = ({ total, days }: { total: number; days: number }) =>
        days === 0 ? '–' : figure === 'spend' || figure === 'sales' ? money(total / days, currency) : number(total / days, 1);
      return [
        {
          id: figure,
          name: t('plans.changes.perDay', { figure: t(`adTerms.column.${figure}`) }),
          before: perDay(found.before),
          after: perDay(found.after),
          between: found.interval && `×${ratio(words, found.interval[0])} – ×${ratio(words, found.interval[1])}`,
          verdict: found.verdict,
        },
      ];
    }),
  ];
  const waiting = toCome >= window;
  const left = [
    ...(toCome > 0 && !waiting ? [t('plans.changes.toCome', { n: toCome })] : []),
    ...(missing.before + missing.after > 0 && !waiting ? [t('plans.changes.missing', { n: missing.before + missing.after })] : []),
    ...(others.length > 0 ? [t('plans.changes.others', { days: others.join(', ') })] : []),
  ];
  return (
    <details className="fold" open={open}>
      <summary className="number">
        {words.day(dayText(day))} · {changes.map((change) => changeText(words, change)).join(t('plans.says.comma'))}
      </summary>
      {waiting ? (
        <p>{t('plans.changes.wait', { n: toCome })}</p>
      ) : rows.length === 0 ? (
        <p>{t('plans.changes.thin')}</p>
      ) : (
        <div className="plans-wide">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('days.figure')}</th>
                <th scope="col" className="number">
                  {t('plans.changes.before', { n: window })}
                </th>
                <th scope="col" className="number">
                  {t('plans.changes.after', { n: window - toCome })}
                </th>
                <th scope="col">{t('plans.changes.between')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, name, before, after, between, verdict }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  <td className="number">{before}</td>
                  <td className="number">{after}</td>
                  <td>
                    {t(`plans.changes.${verdict}`)} {between && <span className="quiet number">{between}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {left.length > 0 && <p className="quiet">{left.join(' ')}</p>}
    </details>
  );
}
