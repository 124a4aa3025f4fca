import type { ReportDoubt } from '../../utils/reports/understand';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords, type Words } from '../ui/words';
import type { Summary } from './protocol';

/** What is asked in fields of its own. */
const ASKED: ReadonlySet<ReportDoubt['kind']> = new Set(['noPeriod', 'noCurrency']);

/** What is to be known before the figures are believed. */
export function Doubts({ summary: { layout, read } }: { summary: Summary }) {
  const words = useWords();
  const all = new Map([...layout.doubts, ...read.doubts].map((doubt) => [JSON.stringify(doubt), doubt]));
  const shown = [...all].filter(([, { kind }]) => !ASKED.has(kind));
  if (shown.length === 0) return null;
  return (
    <ul className="stack tight">
      {shown.map(([key, doubt]) => (
        <li key={key} className="report-doubt">
          <OutcomeMark outcome={doubt.kind === 'totals' || doubt.kind === 'overlap' || doubt.kind === 'currencies' ? 'warn' : 'review'} />{' '}
          <span>{doubtText(words, doubt)}</span>
        </li>
      ))}
    </ul>
  );
}

function doubtText(words: Words, doubt: ReportDoubt): string {
  const { t } = words;
  const list = (parts: readonly string[]) => parts.join(t('costs.comma'));
  switch (doubt.kind) {
    case 'twoColumns':
      return t('reports.doubt.twoColumns', { metric: named(words, 'page.metric', doubt.metric), columns: list(doubt.columns) });
    case 'windows':
      return t('reports.doubt.windows', { days: list(doubt.days.map(String)), taken: doubt.taken });
    case 'currencies':
      return t('reports.doubt.currencies', { currencies: list(doubt.currencies) });
    case 'totals':
      return t('reports.doubt.totals', {
        column: doubt.column,
        sum: words.number(doubt.sum, 2),
        printed: words.number(doubt.printed, 2),
        row: doubt.row + 1,
      });
    case 'overlap':
      return t('reports.doubt.overlap', {
        first: `${doubt.first.from} – ${doubt.first.to}`,
        second: `${doubt.second.from} – ${doubt.second.to}`,
      });
    case 'damagedIds':
      return t('reports.doubt.damagedIds', { column: doubt.column, text: doubt.text });
    case 'repeated':
    case 'moreOrdersThanClicks':
      return t(`reports.doubt.${doubt.kind}`, { n: doubt.rows, row: doubt.row + 1 });
    case 'negative':
    case 'ratio':
    case 'shortened':
    case 'finer':
      return t(`reports.doubt.${doubt.kind}`, { column: doubt.column, n: doubt.rows, row: doubt.row + 1 });
    case 'noPeriod':
    case 'noCurrency':
      return t(`reports.asked.${doubt.kind === 'noPeriod' ? 'period' : 'currency'}`);
  }
}
