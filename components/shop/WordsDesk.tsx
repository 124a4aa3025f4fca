import { useObservable } from 'dexie-react-hooks';
import { useState } from 'react';
import { liveSearchWords } from '../../utils/history';
import { newId } from '../../utils/messages/client';
import type { SearchWordList } from '../../utils/shop/search-words';
import { WORD_CAPS } from '../../utils/shop/search-words';
import { StoreGate } from '../history/StoreGate';
import { useSend } from '../rules/send';
import { named, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf, go } from '../workbench/route';
import { savedList } from './saved-list';
import { WordList } from './WordList';
import '../rules/rules.css';
import './shop.css';

/** Lists of words the operator wants to be found by, and how the own listings cover them. */
export default function WordsDesk() {
  return (
    <StoreGate>
      <Lists />
    </StoreGate>
  );
}

function Lists() {
  const { open } = useBench();
  const { t } = useWords();
  const lists = useObservable(() => liveSearchWords(), []);
  const [fresh] = useState(newId);
  if (!lists) return null;
  if (open === '') return <Overview lists={lists} />;
  const list = lists.find(({ id }) => id === open);
  // A new list is kept with its first words; from then on it is one of the lists.
  const made = lists.find(({ id }) => id === fresh);
  if (open === 'new') return <WordList key={fresh} list={made ?? { id: fresh, name: '', goods: '', words: [], at: 0 }} />;
  if (list) return <WordList key={list.id} list={list} />;
  return (
    <section className="card stack">
      <h2>{t('words.gone')}</h2>
      <p>
        <a href={addressOf('words')}>{t('words.back')}</a>
      </p>
    </section>
  );
}

function Overview({ lists }: { lists: readonly SearchWordList[] }) {
  const { t } = useWords();
  return (
    <section className="card stack">
      <div className="row apart">
        <h2>{t('words.lists', { n: lists.length })}</h2>
        {lists.length < WORD_CAPS.lists && (
          <a className="button main" href={addressOf('words', 'new')}>
            {t('words.new')}
          </a>
        )}
      </div>
      <p className="quiet">{lists.length === 0 ? t('words.none') : t('words.note')}</p>
      <ul className="rule-lines">
        {lists.map((list) => (
          <Line key={list.id} list={list} />
        ))}
      </ul>
    </section>
  );
}

function Line({ list }: { list: SearchWordList }) {
  const words = useWords();
  const { t } = words;
  const send = useSend();
  const name = list.name || t('words.unnamed');
  const scope = [
    list.marketplace ? named(words, 'panel.market', list.marketplace) : t('words.market.any'),
    ...(list.goods === '' ? [] : [t('words.scope.goods', { goods: list.goods })]),
    t('words.count', { n: list.words.length }),
  ];
  return (
    <li className="rule-line" data-line>
      <span className="rule-said">
        <a href={addressOf('words', list.id)}>{name}</a>
        <span className="quiet">{scope.join(' · ')}</span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={t('words.remove.of', { name })}
        onClick={() =>
          void send('searchWords.remove', { id: list.id }, t('words.removed'), () => {
            void send('searchWords.set', savedList(list), t('words.restored'));
            go('words');
          })
        }
      >
        {t('words.remove')}
      </button>
    </li>
  );
}
