import { useState } from 'react';
import type { Checkup } from '../shell/checkup';
import { usePanel } from '../shell/context';
import { TeachButton } from '../teaching/TeachButton';
import { OutcomeMark } from '../ui/outcome';
import { named, useWords } from '../ui/words';

/** What was not read and why, always in sight: it is neither green nor red. */
export function NotRead({ checkup }: { checkup: Checkup }) {
  const words = useWords();
  const { t } = words;
  const { notRead } = checkup.reading;
  const checks = checkup.quality.filter((item) => item.finding.outcome === 'notRead').length;
  if (notRead.length === 0) return null;
  return (
    <section aria-labelledby="notread-title">
      <h2 id="notread-title" className="row">
        <OutcomeMark outcome="notRead" /> {t('panel.notread', { n: notRead.length })}
      </h2>
      {checks > 0 && <p className="quiet">{t('panel.notread.checks', { n: checks })}</p>}
      <ul className="plain-list">
        {notRead.map((entry) => (
          <li key={`${entry.field}${entry.label ?? ''}`}>
            {entry.label ?? words.field({ field: entry.field })} <span className="quiet">{named(words, 'panel.reason', entry.reason)}</span>{' '}
            {entry.reason !== 'loading' && (
              <TeachButton want={{ field: entry.field, ...(entry.label === undefined ? {} : { label: entry.label }) }} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page's title could not be read: it is checked from what the operator pastes, and nothing is written anywhere. */
export function PasteTitle({ checkup }: { checkup: Checkup }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const [draft, setDraft] = useState('');
  const { reading } = checkup;
  if (state.pastedTitle !== '') {
    return (
      <section className="card row apart">
        <p>{t('panel.paste.used')}</p>
        <button type="button" className="button" onClick={() => session.pasteTitle('')}>
          {t('panel.paste.clear')}
        </button>
      </section>
    );
  }
  const missing = reading.notRead.some((entry) => entry.field === 'title' && entry.reason !== 'loading');
  if (!missing) return null;
  const lost = reading.notRead.filter((entry) => entry.reason === 'labelNotFound');
  return (
    <section className="card stack">
      {lost.some((entry) => entry.field === 'title') && (
        <p>
          {t('panel.empty.unread', {
            site: named(words, 'panel.market', reading.marketplace),
            fields: lost.map((entry) => words.field({ field: entry.field })).join(words.language === 'en' ? ', ' : '、'),
            n: reading.coverage.read,
          })}
        </p>
      )}
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          session.pasteTitle(draft.trim());
        }}
      >
        <label htmlFor="paste-title">{t('panel.paste')}</label>
        <textarea id="paste-title" className="input" rows={2} value={draft} onChange={(event) => setDraft(event.target.value)} />
        <div className="row">
          <button type="submit" className="button main" disabled={draft.trim() === ''}>
            {t('panel.paste.check')}
          </button>
          <span className="quiet">{t('panel.paste.note')}</span>
        </div>
      </form>
    </section>
  );
}
