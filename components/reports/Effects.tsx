import { useMoney } from '../ads/money';
import { countingText, daysText, sourceName } from '../ads/source-words';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import type { Effect, Summary } from './protocol';

/** Days named one by one; the rest is counted. */
const MOST_NAMED = 14;

/** What storing a report would do to the ledger: new days, other figures for days that are there, views that are kept apart. */
export function Effects({ summary, already }: { summary: Summary; already: boolean }) {
  const { t } = useWords();
  if (already) {
    return (
      <p className="row">
        <OutcomeMark outcome="pass" /> <strong>{t('reports.already')}</strong>
      </p>
    );
  }
  return (
    <ul className="stack tight">
      {summary.effects.map((effect, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an effect is its place
        <li key={at}>
          <OneEffect effect={effect} alone={summary.effects.length === 1} />
        </li>
      ))}
    </ul>
  );
}

function OneEffect({ effect, alone }: { effect: Effect; alone: boolean }) {
  const words = useWords();
  const { t } = words;
  const money = useMoney();
  const { source, fresh, same, restated, older, beside } = effect;
  const amount = (minor: number | null) => (minor === null ? '–' : money(minor, source.currency));
  const parts = [
    ...(['days', 'periods'] as const).flatMap((kind) => (fresh[kind] > 0 ? [t(`reports.effect.fresh.${kind}`, { n: fresh[kind] })] : [])),
    ...(restated.length > 0 ? [t('reports.effect.restated', { n: restated.length })] : []),
    ...(older > 0 ? [t('reports.effect.older', { n: older })] : []),
    ...(['days', 'periods'] as const).flatMap((kind) => (same[kind] > 0 ? [t(`reports.effect.same.${kind}`, { n: same[kind] })] : [])),
  ];
  return (
    <div className="stack tight">
      <p>
        {!alone && <strong>{sourceName(words, source)}: </strong>}
        {parts.join(t('costs.comma'))}
      </p>
      {restated.length > 0 && (
        <details className="fold">
          <summary>{t('reports.effect.which')}</summary>
          <ul className="number">
            {restated.slice(0, MOST_NAMED).map(({ from, to, before, after }) => (
              <li key={`${from} ${to}`}>
                {daysText(from, to)}: {t('page.metric.spend')} {amount(before)} → {amount(after)}
              </li>
            ))}
            {restated.length > MOST_NAMED && <li className="quiet">{t('reports.effect.more', { n: restated.length - MOST_NAMED })}</li>}
          </ul>
        </details>
      )}
      {beside.map(({ source: other, sure, first, last }) => (
        <p key={JSON.stringify(other)} className="report-beside">
          <OutcomeMark outcome="review" />{' '}
          {t(sure ? 'reports.beside' : 'reports.beside.maybe', {
            name: `${sourceName(words, other)} · ${countingText(words, other)}`,
            days: daysText(first, last),
          })}
        </p>
      ))}
    </div>
  );
}
