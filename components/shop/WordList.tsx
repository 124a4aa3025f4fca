import { useRef, useState } from 'react';
import { SITES } from '../../utils/messages/sites';
import { type SearchWord, type SearchWordList, WORD_CAPS } from '../../utils/shop/search-words';
import { Line } from '../rules/OwnFields';
import { useSend } from '../rules/send';
import { named, useWords } from '../ui/words';
import { addressOf } from '../workbench/route';
import { ShopCoverage } from './ShopCoverage';
import { savedList } from './saved-list';
import { WordIntake } from './WordIntake';
import { WordTable } from './WordTable';

/** One list: where it holds, words coming in, the words, and how the shop covers them. Every change is kept at once and can be taken back. */
export function WordList({ list }: { list: SearchWordList }) {
  const words = useWords();
  const { t } = words;
  const send = useSend();
  const now = useRef(list);
  // What the store tells may be a moment behind what was just kept.
  if (list.at >= now.current.at) now.current = list;

  /** @param said what was done; the way back is to keep the list as it was */
  function keep(change: Partial<SearchWordList>, said: string): void {
    const before = now.current;
    const next = { ...before, ...change, at: Date.now() };
    if (next.marketplace === undefined) delete next.marketplace;
    now.current = next;
    void send('searchWords.set', savedList(next), said, () => {
      now.current = { ...before, at: Date.now() };
      void send('searchWords.set', savedList(now.current), t('words.undone'));
    });
  }

  return (
    <div className="stack">
      <section className="card stack">
        <div className="row apart">
          <h2>{list.name || t('words.unnamed')}</h2>
          <a href={addressOf('words')}>{t('words.back')}</a>
        </div>
        <div className="word-head">
          <Settled
            label={t('words.name')}
            note={t('words.name.note')}
            value={list.name}
            onSettle={(name) => keep({ name }, t('words.saved'))}
          />
          <div className="rule-field">
            <label htmlFor="words-market">{t('words.market')}</label>
            <select
              id="words-market"
              className="input"
              value={list.marketplace ?? ''}
              onChange={(event) => {
                const marketplace = SITES.find((site) => site === event.target.value);
                const { marketplace: _, ...rest } = now.current;
                now.current = rest;
                keep(marketplace ? { marketplace } : {}, t('words.saved'));
              }}
            >
              <option value="">{t('words.market.any')}</option>
              {SITES.map((site) => (
                <option key={site} value={site}>
                  {named(words, 'panel.market', site)}
                </option>
              ))}
            </select>
          </div>
          <Settled
            label={t('words.goods')}
            note={t('words.goods.note')}
            value={list.goods}
            onSettle={(goods) => keep({ goods }, t('words.saved'))}
          />
        </div>
      </section>
      <WordIntake words={list.words} onAdd={(added, n) => keep({ words: added }, t('words.added', { n }))} />
      {list.words.length > 0 && (
        <WordTable words={list.words} onChange={(changed: readonly SearchWord[], said) => keep({ words: changed }, said)} />
      )}
      {list.words.length > 0 && <ShopCoverage key={list.at} list={list} />}
    </div>
  );
}

/** A line that is kept when it is left or Enter is pressed. */
function Settled({ label, note, value, onSettle }: { label: string; note: string; value: string; onSettle(value: string): void }) {
  const [typed, setTyped] = useState(value);
  const settle = (): void => {
    const text = typed.trim().slice(0, WORD_CAPS.word);
    if (text !== value) onSettle(text);
  };
  return (
    <form
      onBlur={settle}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <Line name={label} label={label} note={note} value={typed} onChange={setTyped} />
    </form>
  );
}
