import { useMemo, useState } from 'react';
import { volumeOf } from '../../utils/shop/read-words';
import { type SearchWord, WORD_CAPS } from '../../utils/shop/search-words';
import { useWords } from '../ui/words';

/** Words drawn at once. */
const STEP = 100;
type Order = 'volume' | 'word';

/** The words of a list, the most searched first or by their letters; each can be changed and taken out. */
export function WordTable({
  words,
  onChange,
}: {
  words: readonly SearchWord[];
  onChange(words: readonly SearchWord[], said: string): void;
}) {
  const { t, number, language } = useWords();
  const [order, setOrder] = useState<Order>('volume');
  const [shown, setShown] = useState(STEP);
  const [editing, setEditing] = useState<string>();
  const sorted = useMemo(() => {
    const byLetters = new Intl.Collator(language).compare;
    return words.toSorted((a, b) => (order === 'volume' ? (b.volume ?? -1) - (a.volume ?? -1) : 0) || byLetters(a.word, b.word));
  }, [words, order, language]);

  const replace = (word: string, next: readonly SearchWord[], said: string) =>
    onChange(
      words.flatMap((one) => (one.word === word ? next : [one])),
      said,
    );

  return (
    <section className="card stack">
      <h2>{t('words.count', { n: words.length })}</h2>
      <div className="word-scroll">
        <table className="table word-table">
          <thead>
            <tr>
              <Head order="word" now={order} onOrder={setOrder} />
              <Head order="volume" now={order} onOrder={setOrder} />
              <th>
                <span className="unseen">{t('words.change')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, shown).map((one) =>
              editing === one.word ? (
                <Editing
                  key={one.word}
                  one={one}
                  taken={(word) => words.some((other) => other.word !== one.word && other.word.toLowerCase() === word.toLowerCase())}
                  onDone={(next) => {
                    setEditing(undefined);
                    if (next) replace(one.word, [next], t('words.saved'));
                  }}
                />
              ) : (
                <tr key={one.word} data-line>
                  <th scope="row">{one.word}</th>
                  <td className="number">{one.volume === undefined ? '–' : number(one.volume)}</td>
                  <td className="number">
                    <button
                      type="button"
                      className="button plain"
                      aria-label={t('words.edit.of', { word: one.word })}
                      onClick={() => setEditing(one.word)}
                    >
                      {t('words.edit')}
                    </button>
                    <button
                      type="button"
                      className="button plain"
                      aria-label={t('words.drop.of', { word: one.word })}
                      onClick={() => replace(one.word, [], t('words.dropped', { word: one.word }))}
                    >
                      {t('words.drop')}
                    </button>
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {shown < sorted.length && (
        <p>
          <button type="button" className="button" onClick={() => setShown(shown + STEP)}>
            {t('words.more', { n: sorted.length - shown })}
          </button>
        </p>
      )}
    </section>
  );
}

function Head({ order, now, onOrder }: { order: Order; now: Order; onOrder(order: Order): void }) {
  const { t } = useWords();
  const sorted = order === now ? (order === 'volume' ? 'descending' : 'ascending') : 'none';
  return (
    <th scope="col" className={order === 'volume' ? 'number' : ''} aria-sort={sorted}>
      <button type="button" className="sort" onClick={() => onOrder(order)}>
        {t(`words.order.${order}`)}
      </button>
    </th>
  );
}

function Editing({
  one,
  taken,
  onDone,
}: {
  one: SearchWord;
  /** The word stands in another line. */
  taken(word: string): boolean;
  onDone(next: SearchWord | undefined): void;
}) {
  const { t } = useWords();
  const [word, setWord] = useState(one.word);
  const [figure, setFigure] = useState(one.volume === undefined ? '' : String(one.volume));
  const volume = volumeOf(figure);
  const written = word.trim().slice(0, WORD_CAPS.word);
  const wrong = written === '' ? 'noWord' : taken(written) ? 'twice' : volume === 'unreadable' ? 'noFigure' : undefined;
  const done = (): void => {
    if (!wrong) onDone({ word: written, ...(typeof volume === 'number' ? { volume } : {}) });
  };
  const keys = (key: string): void => {
    if (key === 'Enter') done();
    if (key === 'Escape') onDone(undefined);
  };
  return (
    <tr>
      <th scope="row">
        <input
          // biome-ignore lint/a11y/noAutofocus: the operator has just asked to change this word
          autoFocus
          className="input"
          aria-label={t('words.order.word')}
          value={word}
          onChange={(event) => setWord(event.target.value)}
          onKeyDown={(event) => keys(event.key)}
        />
        {wrong && <span className="rule-trouble">{t(`words.refused.${wrong}`)}</span>}
      </th>
      <td className="number">
        <input
          className="input word-figure"
          aria-label={t('words.order.volume')}
          value={figure}
          onChange={(event) => setFigure(event.target.value)}
          onKeyDown={(event) => keys(event.key)}
        />
      </td>
      <td className="number">
        <button type="button" className="button" disabled={wrong !== undefined} onClick={done}>
          {t('words.done')}
        </button>
        <button type="button" className="button plain" onClick={() => onDone(undefined)}>
          {t('panel.cancel')}
        </button>
      </td>
    </tr>
  );
}
