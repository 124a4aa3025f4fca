import { memo, useState } from 'react';
import type { TitleTerm } from '../../utils/ads/title-terms';
import { Formula } from '../ads/Formula';
import { useMoney } from '../ads/money';
import type { TermsAnswer } from '../profit/protocol';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import type { FoundList, TermList, Wanted } from './asked';
import type { TermsJob } from './job';
import { useNewest } from './newest';
import { negateReason } from './reasons';
import { Save } from './Save';
import { stoppedBy } from './term-of';

const NO_WORDS: readonly string[] = [];

/** Words of a title, as its own script parts them; the whole title too. */
function wordsOf(title: string, language: string): string[] {
  const parts = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(title)];
  return [title, ...parts.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)];
}

interface Asking {
  job: TermsJob;
  answer: TermsAnswer;
  wanted: Wanted;
}

/** The two lists an operator takes away: terms to exclude (keywords to pause), each with its reason, and terms that sold and are not in the title. */
export function Lists(asking: Asking) {
  return (
    <>
      <Negations {...asking} />
      <TitleTerms {...asking} />
    </>
  );
}

function Negations({ job, answer, wanted }: Asking) {
  const words = useWords();
  const money = useMoney();
  const { t } = words;
  const { currency } = answer.source;
  const stop = stoppedBy(answer.source);
  const found = useNewest(() => job.negations(), '', answer);
  if (!found) return null;
  return (
    <section className="card stack tight" aria-labelledby="negate-name">
      <h3 id="negate-name">{t(`adTerms.${stop}`, { n: words.number(found.count) })}</h3>
      <p className="quiet">
        {t(found.count === 0 ? `adTerms.${stop}.none` : `adTerms.${stop}.note`, { amount: money(found.spend, currency) })}
      </p>
      {found.count > 0 && (
        <>
          <Take job={job} list="negate" file={stop} wanted={wanted} titleWords={NO_WORDS} />
          <ul className="stack tight">
            {found.rows.map(({ key, term, campaign, spend, negation, steps }) => (
              <li key={key}>
                <Formula steps={steps} currency={currency}>
                  <strong>{term}</strong> <span className="number">{money(spend, currency)}</span>{' '}
                  <span className="quiet">
                    {negateReason(words, negation)}
                    {campaign ? ` · ${campaign}` : ''}
                  </span>
                </Formula>
              </li>
            ))}
          </ul>
          <More all={found.count} shown={found.rows.length} />
        </>
      )}
    </section>
  );
}

function TitleTerms({ job, answer, wanted }: Asking) {
  const words = useWords();
  const { t } = words;
  const [title, setTitle] = useState('');
  const titleWords = wordsOf(title, words.language);
  const found = useNewest(() => job.titleTerms(titleWords), title, answer);
  if (!found) return null;
  return (
    <section className="card stack tight" aria-labelledby="title-name">
      <h3 id="title-name">{t('adTerms.title', { n: words.number(found.count) })}</h3>
      <label className="stack tight">
        <span>{t('adTerms.title.which')}</span>
        <input className="input" value={title} maxLength={500} onChange={({ target }) => setTitle(target.value)} />
      </label>
      {found.count === 0 ? (
        <p className="quiet">{t('adTerms.title.none')}</p>
      ) : (
        <>
          <Take job={job} list="title" file="title" wanted={wanted} titleWords={titleWords} />
          <TitleList found={found} />
        </>
      )}
    </section>
  );
}

/** Drawn anew when its terms are others, not with every letter of the title. */
const TitleList = memo(function TitleList({ found: { count, rows } }: { found: FoundList<TitleTerm> }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <ul className="stack tight">
        {rows.map(({ term, missing, orders, clicks }) => (
          <li key={term}>
            <strong>{term}</strong>{' '}
            <span className="quiet number">
              {t('adTerms.title.why', { orders: words.number(orders), clicks: words.number(clicks) })}
              {missing.join(' ') !== term.toLowerCase() && ` · ${t('adTerms.title.parts', { parts: missing.join(' ') })}`}
            </span>
          </li>
        ))}
      </ul>
      <More all={count} shown={rows.length} />
    </>
  );
});

function More({ all, shown }: { all: number; shown: number }) {
  const { t, number } = useWords();
  return all > shown ? <p className="quiet">{t('adTerms.more', { n: number(all - shown) })}</p> : null;
}

/** All of a list at once: to the clipboard, a term a line, or as a file with its reasons. */
function Take({
  job,
  list,
  file,
  wanted,
  titleWords,
}: Omit<Asking, 'answer'> & { list: TermList; file: 'negate' | 'pause' | 'title'; titleWords: readonly string[] }) {
  const { t } = useWords();
  const { copy } = useBench();
  const take = async (): Promise<void> => {
    const text = await job.textOf(list, titleWords);
    if (text !== undefined) await copy(text);
  };
  return (
    <div className="row">
      <button type="button" className="button main" onClick={() => void take()}>
        {t('adTerms.copy')}
      </button>
      <Save job={job} what={list} wanted={wanted} titleWords={titleWords} name={t(`adTerms.${file}.file`)} />
    </div>
  );
}
