import type { Earned } from '../../utils/ads/analysis/rows';
import { relativeChange } from '../../utils/ads/ratios';
import { dayText } from '../../utils/ledger/day';
import { shifted } from '../../utils/numbers/decimal';
import { decimalsOf, useMoney } from '../ads/money';
import { GroundNote } from '../profit/GroundNote';
import type { DayAnswer } from '../profit/protocol';
import { SaveTable } from '../profit/SaveTable';
import { viewWords } from '../profit/source-words';
import { useWords } from '../ui/words';
import { UnusualNote } from './UnusualNote';

const FIGURES = ['profit', 'spend', 'sales'] as const;
/** Lines drawn; the file has all. */
const MOST = 50;

/** One report on one day, beside the same weekday a week before, with what stands out of eight weeks. */
export function Sheet({ found, day }: { found: DayAnswer['sheets'][number]; day: number }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { source, rowsBy, by, complete, sheet, ground } = found;
  const { currency } = source;
  const name = viewWords(words, source, rowsBy);
  if (!sheet?.all) {
    return (
      <section className="card stack tight">
        <h3>{name}</h3>
        <p>{t('days.notOver')}</p>
      </section>
    );
  }
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined ? t('profit.unknown') : money(value, currency);
  const cell = (value: number | null | undefined) =>
    value === null || value === undefined ? '' : shifted(String(Math.round(value)), -decimalsOf(currency));
  // Sales of an open day are still coming in: beside a closed day they always look low.
  const change = (figure: (typeof FIGURES)[number], now: number | null, then: number | null): string => {
    if (now === null || then === null || (!sheet.mature && figure !== 'spend')) return '--';
    return changeText(words.language, relativeChange(now, then)) ?? amount(now - then);
  };
  const rows = function* (): Generator<readonly string[]> {
    yield [
      t(`profit.by.${by}`),
      ...FIGURES.flatMap((figure) => [t(`profit.column.${figure}`), `${t(`profit.column.${figure}`)} ${dayText(day - 7)}`]),
      t('profit.column.currency'),
    ];
    const line = (who: string, now: Earned, then: Earned | undefined) => [
      who,
      ...FIGURES.flatMap((figure) => [cell(now[figure]), cell(then?.[figure])]),
      currency,
    ];
    if (sheet.all && complete) yield line(t('days.all'), sheet.all, sheet.weekBefore);
    for (const plan of sheet.plans) yield line(plan.who, plan.day, plan.weekBefore);
  };
  return (
    <section className="card stack tight">
      <h3>{name}</h3>
      <GroundNote ground={ground} figures={['spend', 'sales']} sums />
      {!sheet.mature && <p className="quiet">{t('days.open')}</p>}
      <table className="table">
        <caption className="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('days.figure')}</th>
            <th scope="col" className="number">
              {t('days.this')}
            </th>
            <th scope="col" className="number">
              {t('days.week')}
            </th>
            <th scope="col" className="number">
              {t('days.change')}
            </th>
          </tr>
        </thead>
        <tbody>
          {FIGURES.map((figure) => {
            // A part of the rows makes no total.
            const [now, then] = [complete ? (sheet.all?.[figure] ?? null) : null, sheet.weekBefore?.[figure] ?? null];
            return (
              <tr key={figure}>
                <th scope="row">{t(`profit.column.${figure}`)}</th>
                <td className="number">{amount(now)}</td>
                <td className="number">{amount(then)}</td>
                <td className="number">{change(figure, now, then)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {sheet.all.unknownShare > 0 && <p className="quiet">{t('days.unknown', { share: words.number(sheet.all.unknownShare * 100, 1) })}</p>}
      {!complete ? (
        <p className="quiet">{t('days.unusual.part')}</p>
      ) : sheet.unusual.length > 0 ? (
        <ul className="stack tight">
          {sheet.unusual.map((unusual) => (
            <li key={unusual.figure} className="ads-note">
              <UnusualNote unusual={unusual} currency={currency} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">{t('days.usual')}</p>
      )}
      <details className="fold">
        <summary>{t('days.lines', { what: t(`profit.by.${by}`), n: sheet.plans.length })}</summary>
        <div className="row">
          <SaveTable rows={rows} name={`${t('days.file')}-${dayText(day)}`} />
        </div>
        <ul className="stack tight">
          {sheet.plans.slice(0, MOST).map(({ who, day: now, change }) => (
            <li key={who}>
              <strong>{who || t('profit.noName')}</strong>{' '}
              <span className="number quiet">
                {t('profit.day.profit', { amount: amount(now.profit) })} · {t('profit.day.spend', { amount: amount(now.spend) })} ·{' '}
                {t('profit.day.sales', { amount: amount(now.sales) })}
                {change !== null && ` · ${t(change < 0 ? 'days.less' : 'days.more', { amount: money(Math.abs(change), currency) })}`}
              </span>
            </li>
          ))}
        </ul>
        {sheet.plans.length > MOST && <p className="quiet">{t('adTerms.more', { n: sheet.plans.length - MOST })}</p>}
      </details>
    </section>
  );
}

/** +12.5 %; undefined on a base of which there is no share. */
export function changeText(language: string, change: number | null): string | undefined {
  return change === null
    ? undefined
    : change.toLocaleString(language, { style: 'percent', signDisplay: 'exceptZero', maximumFractionDigits: 1 });
}
