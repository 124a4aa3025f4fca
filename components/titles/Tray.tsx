import { useState } from 'react';
import { type OwnWord, saysNews } from '../../utils/listing/titles';
import { useWords } from '../ui/words';

const FIRST = 12;

/** The seller's own words that the title does not say yet; one press puts one where a reader expects it. */
export function Tray({ own, text, onAdd }: { own: readonly OwnWord[]; text: string; onAdd(word: OwnWord): void }) {
  const words = useWords();
  const { t } = words;
  const [all, setAll] = useState(false);
  const offered = own.filter((word) => saysNews(word.text, text));
  const shown = all ? offered : offered.slice(0, FIRST);
  return (
    <section className="stack tight" aria-labelledby="titles-tray">
      <h3 id="titles-tray">{t('titles.tray')}</h3>
      {offered.length === 0 && <p className="quiet">{t(own.length === 0 ? 'titles.tray.none' : 'titles.tray.all')}</p>}
      <ul className="chips">
        {shown.map((word) => (
          <li key={`${word.from}${word.text}`}>
            <button type="button" className="chip own" onClick={() => onAdd(word)}>
              <span className="unseen">{t('titles.tray.add')} </span>
              <span aria-hidden="true">+ </span>
              {word.text}{' '}
              <span className="quiet">
                {word.volume === undefined
                  ? (word.name ?? t(`titles.from.${word.from}`))
                  : t('titles.tray.volume', { n: words.number(word.volume) })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {offered.length > FIRST && !all && (
        <button type="button" className="button plain" onClick={() => setAll(true)}>
          {t('titles.tray.more', { n: offered.length - FIRST })}
        </button>
      )}
    </section>
  );
}
