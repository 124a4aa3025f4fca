import { useEffect, useRef } from 'react';
import type { Reading } from '../../utils/reading/reading';
import { named, useWords } from '../ui/words';
import { usePanel } from './context';

/** What page the panel speaks of, and how much of it was read. */
export function Header() {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const { link } = state;
  const inFront = link.kind === 'nothingHere' || link.kind === 'reading' ? link.reading : undefined;
  const reading = state.checkup?.reading ?? (state.example ? undefined : inFront);
  const title = reading?.fields.find((field) => field.field === 'title')?.text.trim();
  const searchable = state.checkup !== undefined && (state.view === 'listing' || state.view === 'compliance');
  const searching = searchable && state.searching;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (searching) field.current?.focus();
  }, [searching]);
  return (
    <div className="header">
      <div className="row apart">
        <p className="where">
          {state.example && <span className="badge">{t('panel.example')}</span>}
          <span className="where-site">
            {reading ? (
              <>
                {named(words, 'panel.market', reading.marketplace)} · {named(words, 'panel.page', reading.pageKind)}
              </>
            ) : (
              t('panel.name')
            )}
          </span>
        </p>
        <div className="row">
          {state.example && (
            <button type="button" className="button plain" onClick={() => session.leaveExample()}>
              {t('panel.example.leave')}
            </button>
          )}
          {searchable && (
            <button
              type="button"
              className="button plain"
              aria-label={t('panel.search')}
              aria-expanded={searching}
              onClick={() => session.set({ searching: !searching, query: '' })}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" className="glass" aria-hidden="true" focusable="false">
                <path d="M7 2a5 5 0 1 1 0 10A5 5 0 0 1 7 2zm3.6 8.6L14 14" />
              </svg>
            </button>
          )}
          <a
            className="button plain"
            href="/workbench.html"
            target="workbench"
            aria-label={t('workbench.open.long')}
            title={t('workbench.open.long')}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" className="glass" aria-hidden="true" focusable="false">
              <path d="M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13 3L7.5 8.5" />
            </svg>
            <span className="bench-word">{t('workbench.open')}</span>
          </a>
          <button type="button" className="button plain" aria-label={t('panel.help.open')} onClick={() => session.set({ helpOpen: true })}>
            ?
          </button>
        </div>
      </div>
      <h1 className={title ? 'product' : 'unseen'}>{title || t('panel.name')}</h1>
      {state.checkup && <CoverageLine reading={state.checkup.reading} />}
      {state.storeTrouble && <p className="quiet">{t(`panel.store.${state.storeTrouble}`)}</p>}
      {searching && (
        <input
          ref={field}
          type="search"
          className="input"
          value={state.query}
          placeholder={t('panel.search')}
          aria-label={t('panel.search')}
          onChange={(event) => session.set({ query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') session.set({ searching: false, query: '' });
          }}
        />
      )}
    </div>
  );
}

function CoverageLine({ reading }: { reading: Reading }) {
  const words = useWords();
  const { t } = words;
  const { read, expected } = reading.coverage;
  const loading = reading.notRead.some((entry) => entry.reason === 'loading');
  const label = loading ? t('panel.reading.partly', { read, expected }) : t('panel.coverage', { read, expected });
  return (
    <details className="coverage" aria-busy={loading}>
      <summary>
        <span className="number">{label}</span>
        {reading.itemId && <span className="quiet number"> #{reading.itemId}</span>}
      </summary>
      {reading.notRead.length === 0 ? (
        <p>{t('panel.coverage.all')}</p>
      ) : (
        <>
          <p className="quiet">{t('panel.coverage.note')}</p>
          <ul>
            {reading.notRead.map((entry) => (
              <li key={`${entry.field}${entry.label ?? ''}`}>
                {entry.label ?? words.field({ field: entry.field })}
                <span className="quiet"> · {named(words, 'panel.reason', entry.reason)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
