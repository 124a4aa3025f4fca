import { TALLY_MEASURES } from '../../utils/ads/tally';
import { decimalsOf } from '../ads/money';
import { useWords, type Words } from '../ui/words';
import type { Summary } from './protocol';

/** What is stored of a report, added up: as it should stand in the marketplace's own totals. */
export function Totals({ summary: { read } }: { summary: Summary }) {
  const words = useWords();
  const { t } = words;
  const shown = TALLY_MEASURES.flatMap((measure) => {
    const total = read.totals[measure];
    return total === null ? [] : [{ measure, text: figureText(words, measure, total, read.currency) }];
  });
  if (shown.length === 0) return null;
  return (
    <dl className="report-totals" aria-label={t('reports.totals')}>
      {shown.map(({ measure, text }) => (
        <div key={measure}>
          <dt className="quiet">{t(`page.metric.${measure}`)}</dt>
          <dd className="number">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An exact decimal in the reader's language; money with its currency. */
function figureText({ language }: Words, measure: string, total: string, currency: string | null): string {
  if (measure !== 'spend' && measure !== 'sales') return Number(total).toLocaleString(language);
  const digits = currency === null ? 2 : decimalsOf(currency);
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return currency === null
    ? Number(total).toLocaleString(language, fixed)
    : Number(total).toLocaleString(language, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', ...fixed });
}
