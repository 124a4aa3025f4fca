import { CARD_CAPS } from '../../utils/shop/card';
import { Area, Line } from '../rules/OwnFields';
import { useWords } from '../ui/words';
import type { PersonaDraft } from './card-draft';

/** A buyer the shop writes for; moved and taken away by its buttons, lists are lines to paste into. */
export function PersonaFields({
  persona,
  n,
  last,
  onChange,
  onMove,
  onRemove,
}: {
  persona: PersonaDraft;
  /** Its place, from 1. */
  n: number;
  last: boolean;
  onChange(part: Partial<PersonaDraft>): void;
  onMove(step: 1 | -1): void;
  onRemove(): void;
}) {
  const { t } = useWords();
  const name = persona.name.trim() || t('card.persona.n', { n });
  return (
    <section className="card stack" aria-label={name} data-line>
      <div className="row apart">
        <h2>{name}</h2>
        <span className="row">
          <button
            type="button"
            className="button"
            disabled={n === 1}
            aria-label={t('card.persona.up', { name })}
            onClick={() => onMove(-1)}
          >
            ↑
          </button>
          <button type="button" className="button" disabled={last} aria-label={t('card.persona.down', { name })} onClick={() => onMove(1)}>
            ↓
          </button>
          <button type="button" className="button" aria-label={t('card.persona.remove', { name })} onClick={onRemove}>
            {t('card.remove.short')}
          </button>
        </span>
      </div>
      <Line
        name={`name-${persona.key}`}
        label={t('card.persona.name')}
        note={t('card.persona.name.note')}
        value={persona.name}
        onChange={(value) => onChange({ name: value })}
      />
      <div className="shop-pair">
        <Area
          name={`worries-${persona.key}`}
          label={t('card.worries')}
          note={t('card.worries.note', { most: CARD_CAPS.worries })}
          rows={4}
          value={persona.worries}
          onChange={(worries) => onChange({ worries })}
        />
        <Area
          name={`words-${persona.key}`}
          label={t('card.words')}
          note={t('card.words.note', { most: CARD_CAPS.words })}
          rows={4}
          value={persona.words}
          onChange={(words) => onChange({ words })}
        />
      </div>
    </section>
  );
}
