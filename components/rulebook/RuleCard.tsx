import type { ReactNode } from 'react';
import type { DatedSource } from '../../utils/compliance/rules/sources';
import { SourceLink } from '../finding/SourceLink';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { type Entry, piecesOf } from './book';
import '../ui/excerpt.css';

/** One rule in full. */
export function RuleCard({ entry }: { entry: Entry }) {
  const words = useWords();
  const { t } = words;
  const { rule, pack, sources, phrases } = entry;
  const rewordings = Object.entries(rule.rewordings ?? {});
  return (
    <article className={`card stack ${rule.outcome}-tone`} aria-labelledby="rule-title">
      <p className="book-back">
        <a href={addressOf('book')}>{t('rulebook.back')}</a>
      </p>
      <header className="stack tight">
        <h2 id="rule-title" className="book-head">
          {entry.title}
        </h2>
        <p className="row">
          <OutcomeMark outcome={rule.outcome} word />
          <span className="badge">{entry.category}</span>
          <span className="quiet">{t(`rulebook.risk.${rule.risk}`)}</span>
        </p>
      </header>
      <p>{entry.why}</p>
      <Part title={t('rulebook.bad')}>
        <ul className="stack tight">
          {rule.bad.map((line) => (
            <li key={line} className="excerpt">
              {piecesOf(line).map((piece, at) =>
                // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a printed line never move
                piece.hit ? <mark key={at}>{piece.text}</mark> : <span key={at}>{piece.text}</span>,
              )}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('rulebook.good')} note={t('rulebook.good.note')}>
        <ul className="stack tight">
          {rule.good.map((line) => (
            <li key={line} className="excerpt">
              {line}
            </li>
          ))}
        </ul>
        {rule.situations && (
          <ul className="book-points">
            {rule.situations.map((situation) => (
              <li key={situation}>{named(words, 'rulebook.situation', situation)}</li>
            ))}
          </ul>
        )}
      </Part>
      {rewordings.length > 0 && (
        <Part title={t('rulebook.instead')}>
          <ul className="book-instead">
            {rewordings.map(([from, to]) => (
              <li key={from}>
                <del>{from === '*' ? t('rulebook.instead.any') : from}</del> → {to === '' ? t('rulebook.instead.remove') : <ins>{to}</ins>}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {rule.proofs && (
        <Part title={t('rulebook.proof')}>
          <ul className="book-points">
            {rule.proofs.map((proof) => (
              <li key={proof}>{named(words, 'compliance.proof', proof)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('rulebook.sources')}>
        <ul className="stack tight">
          {sources.map((source) => (
            <SourceLine key={source.cite} source={source} />
          ))}
        </ul>
      </Part>
      <Part title={t('rulebook.applies')}>
        <Applies entry={entry} />
      </Part>
      {phrases.length > 0 && <Phrases phrases={phrases} disguised={rule.disguised === true} />}
      <p className="quiet number">
        {rule.id} · {pack.id} {pack.version}
      </p>
    </article>
  );
}

function Part({ title, note, children }: { title: string; note?: string; children: ReactNode }) {
  return (
    <section className="stack tight">
      <h3>
        {title} {note && <span className="quiet">{note}</span>}
      </h3>
      {children}
    </section>
  );
}

function SourceLine({ source }: { source: DatedSource }) {
  const words = useWords();
  const { t, day } = words;
  const { day: today } = useBench();
  const expired = source.to !== undefined && source.to <= today;
  const ahead = source.from !== undefined && source.from > today;
  return (
    <li>
      <strong>{source.cite}</strong>
      {(expired || ahead) && <span className="badge">{t(expired ? 'rulebook.source.expired' : 'rulebook.source.ahead')}</span>}
      <span className="quiet book-cite">
        {source.from && `${t('rulebook.source.from', { day: day(source.from) })} · `}
        {source.to && `${t('rulebook.source.to', { day: day(source.to) })} · `}
        <SourceLink source={source} />
      </span>
      {source.penalty && <span className="book-cite">{named(words, 'compliance.penalty', source.penalty)}</span>}
    </li>
  );
}

/** Whom the rule is for: kind of rule, language, goods, marketplaces, fields and its own days. */
function Applies({ entry: { rule, pack } }: { entry: Entry }) {
  const words = useWords();
  const { t } = words;
  const list = (prefix: string, ids: readonly string[]) => ids.map((id) => named(words, prefix, id)).join(t('rulebook.comma'));
  const { only, except, unknown } = rule.goods ?? {};
  return (
    <ul className="book-points">
      <li>
        {t(`rulebook.kind.${pack.kind}`)} · {t(`rulebook.language.${pack.language}`)}
      </li>
      {only && <li>{t('rulebook.goods.only', { goods: list('rulebook.goods', only) })}</li>}
      {except && <li>{t('rulebook.goods.except', { goods: list('rulebook.goods', except) })}</li>}
      {rule.goods && <li>{t('rulebook.goods.unknown', { outcome: t(`finding.outcome.${unknown ?? 'review'}`) })}</li>}
      {rule.marketplaces && <li>{t('rulebook.marketplaces', { names: list('panel.market', rule.marketplaces) })}</li>}
      {rule.fields && <li>{t('rulebook.fields', { names: list('panel.field', rule.fields) })}</li>}
      {rule.from && <li>{t('rulebook.source.from', { day: words.day(rule.from) })}</li>}
      {rule.to && <li>{t('rulebook.source.to', { day: words.day(rule.to) })}</li>}
    </ul>
  );
}

function Phrases({ phrases, disguised }: { phrases: readonly string[]; disguised: boolean }) {
  const { t } = useWords();
  return (
    <details className="fold">
      <summary>{t('rulebook.phrases', { n: phrases.length })}</summary>
      {disguised && <p className="quiet">{t('rulebook.phrases.disguised')}</p>}
      <p className="book-phrases">{phrases.map((phrase) => phrase.replaceAll('{n}', t('rulebook.number'))).join(t('rulebook.comma'))}</p>
    </details>
  );
}
