import { useState } from 'react';
import { useWords } from '../ui/words';

/** Every text of the page that would be saved as it stands; each can be struck out. */
export function KeptTexts({
  kept,
  used,
  struck,
  onStruck,
}: {
  kept: readonly string[];
  /** Texts by which the reader found its way. */
  used: readonly string[];
  struck: ReadonlySet<string>;
  onStruck(struck: ReadonlySet<string>): void;
}) {
  const { t, number } = useWords();
  const [query, setQuery] = useState('');
  const needed = new Set(used);
  const shown = query.trim() === '' ? kept : kept.filter((text) => text.includes(query.trim()));
  const turn = (text: string) => {
    const next = new Set(struck);
    if (!next.delete(text)) next.add(text);
    onStruck(next);
  };
  return (
    <section className="stack" aria-labelledby="kept-title">
      <div className="row apart">
        <h3 id="kept-title">{t('page.kit.kept', { n: number(kept.length - struck.size), all: number(kept.length) })}</h3>
        <div className="row">
          <button type="button" className="button" onClick={() => onStruck(new Set(kept.filter((text) => !needed.has(text))))}>
            {t('page.kit.strike')}
          </button>
          <button type="button" className="button" disabled={struck.size === 0} onClick={() => onStruck(new Set())}>
            {t('page.kit.restore')}
          </button>
        </div>
      </div>
      <p className="quiet">{t('page.kit.kept.note')}</p>
      <input
        type="search"
        className="input"
        value={query}
        placeholder={t('page.kit.find')}
        aria-label={t('page.kit.find')}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="kept-texts">
        {shown.map((text) => (
          <li key={text}>
            <label className={struck.has(text) ? 'struck' : undefined}>
              <input type="checkbox" checked={!struck.has(text)} onChange={() => turn(text)} /> <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
