import { useObservable } from 'dexie-react-hooks';
import { useState } from 'react';
import { liveShopCards } from '../../utils/history';
import { SITES } from '../../utils/messages/sites';
import type { ShopCard } from '../../utils/shop/card';
import { StoreGate } from '../history/StoreGate';
import { useSend } from '../rules/send';
import { named, useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { addressOf, go } from '../workbench/route';
import { CardForm } from './CardForm';
import { type CardDraft, cardOf, draftOf, EMPTY_DRAFT } from './card-draft';
import { exampleDraft } from './example-card';
import '../rules/rules.css';
import './shop.css';

/** The shop card: one for all marketplaces, or one of its own for a marketplace. */
export default function CardDesk() {
  return (
    <StoreGate>
      <Cards />
    </StoreGate>
  );
}

function Cards() {
  const { open } = useBench();
  const cards = useObservable(() => liveShopCards(), []);
  const id: ShopCard['id'] = SITES.find((site) => site === open) ?? 'all';
  if (!cards) return null;
  return (
    <div className="stack">
      <Choice cards={cards} id={id} />
      <Editor key={id} cards={cards} id={id} />
    </div>
  );
}

/** Which card is open; marketplaces with a card of their own stand beside the one for all. */
function Choice({ cards, id }: { cards: readonly ShopCard[]; id: ShopCard['id'] }) {
  const words = useWords();
  const { t } = words;
  const own = SITES.filter((site) => site === id || cards.some((card) => card.id === site));
  return (
    <nav className="row" aria-label={t('card.which')}>
      {(['all', ...own] as const).map((one) => (
        <a key={one} className="button" href={addressOf('card', one === 'all' ? '' : one)} aria-current={one === id ? 'page' : undefined}>
          {one === 'all' ? t('card.all') : named(words, 'panel.market', one)}
        </a>
      ))}
      <select className="input" aria-label={t('card.other')} value="" onChange={(event) => go('card', event.target.value)}>
        <option value="">{t('card.other')}</option>
        {SITES.filter((site) => !own.includes(site)).map((site) => (
          <option key={site} value={site}>
            {named(words, 'panel.market', site)}
          </option>
        ))}
      </select>
    </nav>
  );
}

function Editor({ cards, id }: { cards: readonly ShopCard[]; id: ShopCard['id'] }) {
  const words = useWords();
  const { t } = words;
  const send = useSend();
  // As it was when the desk was opened: saving must not draw the form anew under the operator's hands.
  const [kept, setKept] = useState(() => cards.find((card) => card.id === id));
  const [first, setFirst] = useState<{ draft: CardDraft; example: boolean } | undefined>(kept && { draft: draftOf(kept), example: false });
  const stored = cards.find((card) => card.id === id);

  function remove(): void {
    if (!stored) return;
    const saved = cardOf(draftOf(stored), id).card;
    setFirst(undefined);
    setKept(undefined);
    void send('shopCard.remove', { id }, t('card.removed'), () => {
      void send('shopCard.set', saved, t('card.restored'));
      setKept(stored);
      setFirst({ draft: draftOf(stored), example: false });
    });
  }

  if (!first) {
    return (
      <section className="card stack">
        <h2>{id === 'all' ? t('card.none') : t('card.none.of', { marketplace: named(words, 'panel.market', id) })}</h2>
        <p>{t('card.none.note')}</p>
        <div className="row">
          <button type="button" className="button main" onClick={() => setFirst({ draft: EMPTY_DRAFT, example: false })}>
            {t('card.begin')}
          </button>
          <button type="button" className="button" onClick={() => setFirst({ draft: exampleDraft(words), example: true })}>
            {t('card.example')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <CardForm
      id={id}
      first={first.draft}
      example={first.example}
      kept={kept && cardOf(draftOf(kept), id).card}
      {...(stored ? { onRemove: remove } : {})}
    />
  );
}
