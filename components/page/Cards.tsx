import type { FigureCard } from '../../utils/figures/figures';
import { useWords } from '../ui/words';
import { cellText } from './cells';

/** The figures that stand in no table. */
export function Cards({ cards }: { cards: readonly FigureCard[] }) {
  const words = useWords();
  if (cards.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="page-cards">
      <h2 id="page-cards">{words.t('page.cards')}</h2>
      <dl className="figures">
        {cards.map((card, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two cards may bear the same label
          <div key={index}>
            <dt>{card.label}</dt>
            <dd className="number">
              {cellText(words, card, card.value)} {card.unit === 'money' && card.currency && <span className="quiet">{card.currency}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
