import { useDeferredValue, useMemo, useState } from 'react';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf } from '../workbench/route';
import { useRules } from '../workbench/rules';
import { type Entry, EVERYTHING, entriesOf, find } from './book';
import { Filters } from './Filters';
import { RuleCard } from './RuleCard';
import './rulebook.css';

/** Every rule there is: what it looks for, why, where that is written, and what may stand instead. */
export default function RuleBookDesk() {
  const words = useWords();
  const { t } = words;
  const { open, day } = useBench();
  const { checker, version } = useRules();
  const [wanted, setWanted] = useState(EVERYTHING);
  const settled = useDeferredValue(wanted);
  const entries = useMemo(() => entriesOf(checker.packs, words), [checker, words]);
  const found = useMemo(() => find(entries, settled, day, checker.checkText), [entries, settled, day, checker]);
  const shown = entries.find(({ rule }) => rule.id === open);
  return (
    <div className={open === '' ? 'book' : 'book opened'}>
      <section className="book-list stack" aria-label={t('workbench.desk.book')}>
        <Filters entries={entries} wanted={wanted} onChange={setWanted} />
        <p className="quiet" role="status">
          {t('rulebook.count', { n: found.length, all: entries.length })} · {t('panel.pack', { version })}
        </p>
        {found.length === 0 ? (
          <div className="card stack">
            <p>{t('rulebook.none')}</p>
            <p className="quiet">{t('rulebook.none.next')}</p>
            <div className="row">
              <button type="button" className="button" onClick={() => setWanted(EVERYTHING)}>
                {t('rulebook.clear')}
              </button>
            </div>
          </div>
        ) : (
          <ul className="book-entries">
            {found.map(({ entry, fires }) => (
              <Line key={entry.rule.id} entry={entry} fires={fires} current={entry === shown} />
            ))}
          </ul>
        )}
      </section>
      <div className="book-page">{open === '' ? <Cover /> : shown ? <RuleCard entry={shown} /> : <Gone id={open} />}</div>
    </div>
  );
}

function Line({ entry, fires, current }: { entry: Entry; fires: boolean; current: boolean }) {
  const { t } = useWords();
  return (
    <li>
      <a className="book-line" data-line href={addressOf('book', entry.rule.id)} aria-current={current ? 'true' : undefined}>
        <OutcomeMark outcome={entry.rule.outcome} />
        <span>
          <span className="book-title">{entry.title}</span>
          <span className="quiet book-cite">
            {fires && <span className="badge">{t('rulebook.fires')}</span>} {entry.category} · {entry.sources[0]?.cite}
          </span>
        </span>
      </a>
    </li>
  );
}

function Cover() {
  const { t } = useWords();
  return (
    <div className="book-cover stack">
      <h2>{t('rulebook.cover')}</h2>
      <p>{t('rulebook.cover.note')}</p>
      <p className="quiet">{t('compliance.disclaimer')}</p>
    </div>
  );
}

/** A link to a rule that is no longer in the packs, from an old history or another version. */
function Gone({ id }: { id: string }) {
  const { t } = useWords();
  return (
    <section className="card stack">
      <h2>{t('rulebook.gone', { id })}</h2>
      <p>{t('rulebook.gone.next')}</p>
      <p>
        <a href={addressOf('book')}>{t('rulebook.back')}</a>
      </p>
    </section>
  );
}
