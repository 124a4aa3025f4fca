import { useObservable } from 'dexie-react-hooks';
import { useState } from 'react';
import { liveListings } from '../../utils/history';
import { named, useWords } from '../ui/words';

/** Every product that was kept, last seen first. */
export function ListingPicker({ onPick }: { onPick(listing: string): void }) {
  const words = useWords();
  const { t } = words;
  const [query, setQuery] = useState('');
  const rows = useObservable(() => liveListings(), []);
  if (!rows) return null;
  if (rows.length === 0) {
    return (
      <section className="card stack">
        <h2>{t('history.none')}</h2>
        <p>{t('history.none.next')}</p>
      </section>
    );
  }
  const wanted = query.trim().toLocaleLowerCase();
  const found = rows.filter((row) => `${row.title} ${row.itemId ?? ''}`.toLocaleLowerCase().includes(wanted));
  return (
    <section className="card stack">
      <h2>{t('history.all')}</h2>
      <input
        type="search"
        className="input"
        value={query}
        placeholder={t('history.search')}
        aria-label={t('history.search')}
        onChange={(event) => setQuery(event.target.value)}
      />
      {found.length === 0 && <p role="status">{t('history.none.match')}</p>}
      <ul className="findings">
        {found.map((row) => (
          <li key={row.key} className="finding">
            <button type="button" className="finding-open listing-row" onClick={() => onPick(row.key)}>
              <span className="finding-text">
                {row.title || t('history.untitled')}
                <span className="quiet accepted-facts">
                  {named(words, 'panel.market', row.marketplace)} · {t('history.lastseen', { at: words.moment(row.lastSeen) })}
                  {row.mustFix > 0 && ` · ${t('history.mustfix', { n: row.mustFix })}`}
                </span>
              </span>
              {row.score !== null && <strong className="number listing-score">{Math.round(row.score)}</strong>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
