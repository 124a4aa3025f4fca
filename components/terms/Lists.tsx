import { useMemo, useState } from 'react';
import { type TermRow, termLists } from '../../utils/ads/analysis/terms';
import { useMoney } from '../ads/money';
import { SaveTable } from '../profit/SaveTable';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { figureCell } from './columns';
import { negateReason } from './reasons';
import { termOf } from './TermGrid';

/** Entries drawn at first; the files and the clipboard have all of them. */
const FIRST = 100;

/** Words of a title, as its own script parts them; the whole title too. */
function wordsOf(title: string, language: string): string[] {
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(title)];
  return [title, ...parts.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)];
}

/** The two lists an operator takes away: terms to exclude, each with its reason, and terms that sold and are not in the title. */
export function Lists({ rows, currency }: { rows: readonly TermRow[]; currency: string }) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const [title, setTitle] = useState('');
  const { negate, title: missing } = useMemo(() => termLists(rows, wordsOf(title, words.language)), [rows, title, words.language]);
  const saved = negate.reduce((sum, { tally }) => sum + (tally.spend ?? 0), 0);
  return (
    <>
      <section className="card stack tight" aria-labelledby="negate-name">
        <h3 id="negate-name">{t('adTerms.negate', { n: words.number(negate.length) })}</h3>
        <p className="quiet">
          {t(negate.length === 0 ? 'adTerms.negate.none' : 'adTerms.negate.note', { amount: money(saved, currency) })}
        </p>
        {negate.length > 0 && (
          <>
            <Take
              terms={negate.map(termOf)}
              name={t('adTerms.negate.file')}
              rows={function* () {
                yield [
                  t('adTerms.column.term'),
                  t('profit.by.campaign'),
                  t('profit.by.adGroup'),
                  t('adTerms.column.spend'),
                  t('adTerms.column.clicks'),
                  t('adTerms.column.why'),
                ];
                for (const row of negate)
                  yield [
                    termOf(row),
                    row.entity.campaign ?? row.entity.campaignId ?? '',
                    row.entity.adGroup ?? row.entity.adGroupId ?? '',
                    figureCell('spend', row, currency),
                    figureCell('clicks', row, currency),
                    negateReason(words, row.negation),
                  ];
              }}
            />
            <ul className="stack tight">
              {negate.slice(0, FIRST).map((row) => (
                <li key={JSON.stringify(row.entity)}>
                  <strong>{termOf(row)}</strong> <span className="number">{money(row.tally.spend ?? 0, currency)}</span>{' '}
                  <span className="quiet">
                    {negateReason(words, row.negation)}
                    {row.entity.campaign ? ` · ${row.entity.campaign}` : ''}
                  </span>
                </li>
              ))}
            </ul>
            {negate.length > FIRST && <p className="quiet">{t('adTerms.more', { n: words.number(negate.length - FIRST) })}</p>}
          </>
        )}
      </section>
      <section className="card stack tight" aria-labelledby="title-name">
        <h3 id="title-name">{t('adTerms.title', { n: words.number(missing.length) })}</h3>
        <label className="stack tight">
          <span>{t('adTerms.title.which')}</span>
          <input className="input" value={title} maxLength={500} onChange={({ target }) => setTitle(target.value)} />
        </label>
        {missing.length === 0 ? (
          <p className="quiet">{t('adTerms.title.none')}</p>
        ) : (
          <>
            <Take
              terms={missing.map(({ term }) => term)}
              name={t('adTerms.title.file')}
              rows={function* () {
                yield [t('adTerms.column.term'), t('adTerms.title.missing'), t('adTerms.column.orders'), t('adTerms.column.clicks')];
                for (const { term, missing: parts, orders, clicks } of missing)
                  yield [term, parts.join(' '), String(orders), String(clicks)];
              }}
            />
            <ul className="stack tight">
              {missing.slice(0, FIRST).map(({ term, missing: parts, orders, clicks }) => (
                <li key={term}>
                  <strong>{term}</strong>{' '}
                  <span className="quiet number">
                    {t('adTerms.title.why', { orders: words.number(orders), clicks: words.number(clicks) })}
                    {title !== '' && parts.join() !== term && ` · ${t('adTerms.title.parts', { parts: parts.join(' ') })}`}
                  </span>
                </li>
              ))}
            </ul>
            {missing.length > FIRST && <p className="quiet">{t('adTerms.more', { n: words.number(missing.length - FIRST) })}</p>}
          </>
        )}
      </section>
    </>
  );
}

/** All of a list at once: to the clipboard, a term a line, or as a file with its reasons. */
function Take({ terms, name, rows }: { terms: readonly string[]; name: string; rows(): Iterable<readonly string[]> }) {
  const { t } = useWords();
  const { copy } = useBench();
  return (
    <div className="row">
      <button type="button" className="button main" onClick={() => void copy([...new Set(terms)].join('\n'))}>
        {t('adTerms.copy')}
      </button>
      <SaveTable rows={rows} name={name} />
    </div>
  );
}
