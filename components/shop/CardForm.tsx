import { useState } from 'react';
import { newId } from '../../utils/messages/client';
import { CARD_CAPS, type ShopCard, TONES } from '../../utils/shop/card';
import { Area, Line } from '../rules/OwnFields';
import { Segments } from '../ui/Segments';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';
import { type CardDraft, type CardTrouble, CURRENCIES, cardOf, draftOf, type PersonaDraft, type SavedCard } from './card-draft';
import { PersonaFields } from './PersonaFields';
import { type Saving, useCardSaving } from './saving';

/** The card as a form that saves itself. @param example nothing is saved before the operator takes it over */
export function CardForm({
  id,
  first,
  example,
  kept,
  onRemove,
}: {
  id: ShopCard['id'];
  first: CardDraft;
  example: boolean;
  kept: SavedCard | undefined;
  onRemove?: () => void;
}) {
  const { t } = useWords();
  const { say } = useBench();
  const [draft, setDraft] = useState(first);
  const [foreign, setForeign] = useState(example);
  const { saving, steps, change, back } = useCardSaving(kept);
  const { troubles } = cardOf(draft, id);

  function put(next: CardDraft): void {
    setDraft(next);
    const made = cardOf(next, id);
    change(made.troubles.length === 0 ? made.card : undefined);
  }
  const edit = (part: Partial<CardDraft>) => {
    setForeign(false);
    put({ ...draft, ...part });
  };

  function move(index: number, step: 1 | -1): void {
    const personas = [...draft.personas];
    const [persona] = personas.splice(index, 1);
    if (persona) personas.splice(index + step, 0, persona);
    edit({ personas });
  }

  function removePersona(index: number): void {
    const before = draft;
    edit({ personas: draft.personas.filter((_, at) => at !== index) });
    say(t('card.persona.removed'), { label: t('panel.toast.undo'), act: () => put(before), undoes: true });
  }

  return (
    <div className="stack">
      {foreign && (
        <section className="card row apart shop-example">
          <p>{t('card.example.note')}</p>
          <button type="button" className="button" onClick={() => edit({})}>
            {t('card.example.take')}
          </button>
        </section>
      )}
      <section className="card stack">
        <div className="row apart">
          <h2>{t('card.title')}</h2>
          <span className="row">
            <SavingLine saving={saving} />
            {steps > 0 && (
              <button
                type="button"
                className="button"
                onClick={() => {
                  const card = back();
                  if (card) setDraft(draftOf(card));
                }}
              >
                {t('card.back')}
              </button>
            )}
            {onRemove && (
              <button type="button" className="button" onClick={onRemove}>
                {t('card.remove')}
              </button>
            )}
          </span>
        </div>
        <Troubles troubles={troubles} />
        <Line name="buyer" label={t('card.buyer')} note={t('card.buyer.note')} value={draft.buyer} onChange={(buyer) => edit({ buyer })} />
        <Band draft={draft} troubles={troubles} onChange={edit} />
        <div className="rule-field">
          <span aria-hidden="true">{t('card.tone')}</span>
          <Segments
            label={t('card.tone')}
            value={draft.tone}
            options={TONES.map((tone) => ({ value: tone, text: t(`card.tone.${tone}`) }))}
            onChange={(tone) => edit({ tone })}
          />
          <span className="quiet">{t('card.tone.note')}</span>
        </div>
        <Area
          name="avoid"
          label={t('card.avoid')}
          note={t('card.avoid.note')}
          rows={3}
          value={draft.avoid}
          onChange={(avoid) => edit({ avoid })}
        />
      </section>
      {draft.personas.map((persona, index) => (
        <PersonaFields
          key={persona.key}
          persona={persona}
          n={index + 1}
          last={index === draft.personas.length - 1}
          onChange={(part: Partial<PersonaDraft>) =>
            edit({ personas: draft.personas.map((one, at) => (at === index ? { ...one, ...part } : one)) })
          }
          onMove={(step) => move(index, step)}
          onRemove={() => removePersona(index)}
        />
      ))}
      {draft.personas.length < CARD_CAPS.personas && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => edit({ personas: [...draft.personas, { key: newId(), name: '', worries: '', words: '' }] })}
          >
            {t('card.persona.add')}
          </button>
        </p>
      )}
    </div>
  );
}

function SavingLine({ saving }: { saving: Saving }) {
  const { t, moment } = useWords();
  const said =
    saving.state === 'failed'
      ? t(`panel.store.${saving.error}`)
      : saving.state === 'saved'
        ? t('card.saved', { at: moment(saving.at) })
        : saving.state === 'clean'
          ? t('card.saves')
          : t(`card.${saving.state}`);
  return (
    <span role="status" className={saving.state === 'failed' || saving.state === 'blocked' ? 'rule-trouble' : 'quiet'}>
      {said}
    </span>
  );
}

function Troubles({ troubles }: { troubles: readonly CardTrouble[] }) {
  const { t } = useWords();
  if (troubles.length === 0) return null;
  return (
    <ul className="rule-trouble" role="alert">
      {troubles.map(({ what, ...values }) => (
        <li key={`${what}${JSON.stringify(values)}`}>{t(`card.trouble.${what}`, values)}</li>
      ))}
    </ul>
  );
}

function Band({
  draft,
  troubles,
  onChange,
}: {
  draft: CardDraft;
  troubles: readonly CardTrouble[];
  onChange(part: Partial<CardDraft>): void;
}) {
  const { t } = useWords();
  const wrong = (side: 'from' | 'to') => troubles.some(({ what }) => what === side || what === 'fromOverTo');
  const currencies = [...new Set<string>([...CURRENCIES, draft.currency])];
  const side = (name: 'from' | 'to') => (
    <input
      className="input"
      name={name}
      inputMode="decimal"
      aria-label={t(`card.${name}`)}
      placeholder={t(`card.${name}`)}
      aria-invalid={wrong(name)}
      value={draft[name]}
      onChange={(event) => onChange({ [name]: event.target.value })}
    />
  );
  return (
    <div className="rule-field">
      <span aria-hidden="true">{t('card.band')}</span>
      <fieldset className="shop-band">
        <legend className="unseen">{t('card.band')}</legend>
        <select
          className="input"
          aria-label={t('card.currency')}
          value={draft.currency}
          onChange={(event) => onChange({ currency: event.target.value })}
        >
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
        {side('from')}
        <span aria-hidden="true">–</span>
        {side('to')}
      </fieldset>
      <span className="quiet">{t('card.band.note')}</span>
    </div>
  );
}
