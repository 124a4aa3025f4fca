import { useEffect, useId, useRef, useState } from 'react';
import type { TextId } from '../../utils/locales/text';
import type { Document } from '../shell/proving';
import { useWords } from '../ui/words';

interface Props {
  heading: string;
  /** What the document proves, as a person reads it. */
  claim: string;
  /** Kinds of document that would settle the claim, the likeliest first; "other" is always offered. */
  kinds: readonly string[];
  /** The product at hand has an id of its own, so proof can be bound to it. */
  product: boolean;
  before?: Document;
  onSave(document: Document): void;
  onCancel(): void;
}

type Kind = Document['kind'];

/** What the operator enters of a document: kind, number, last day, and where it counts. */
export function ProofForm({ heading, claim, kinds, product, before, onSave, onCancel }: Props) {
  const { t } = useWords();
  const id = useId();
  const all = [...new Set([...kinds, ...(before ? [before.kind] : []), 'other'])] as Kind[];
  const [kind, setKind] = useState<Kind>(before?.kind ?? all[0] ?? 'other');
  const [number, setNumber] = useState(before?.number ?? '');
  const [until, setUntil] = useState(before?.until ?? '');
  const [everywhere, setEverywhere] = useState(before?.everywhere ?? !product);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className="dismiss proof-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave({ kind, number: number.trim(), everywhere, ...(until === '' ? {} : { until }) });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p>
        <strong>{heading}</strong> <span className="quiet">{t('proof.claim', { claim })}</span>
      </p>
      <div className="proof-grid">
        <label htmlFor={`${id}kind`}>{t('proof.kind')}</label>
        <select id={`${id}kind`} ref={first} className="input" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {all.map((known) => (
            <option key={known} value={known}>
              {t(`proof.kind.${known}` as TextId)}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}number`}>{t('proof.number')}</label>
        <input
          id={`${id}number`}
          className="input"
          value={number}
          required
          pattern=".*\S.*"
          maxLength={200}
          placeholder={t('proof.number.hint')}
          onChange={(event) => setNumber(event.target.value)}
        />
        <label htmlFor={`${id}until`}>{t('proof.until')}</label>
        <span>
          <input
            id={`${id}until`}
            className="input"
            type="date"
            value={until}
            aria-describedby={`${id}note`}
            onChange={(event) => setUntil(event.target.value)}
          />
          <span id={`${id}note`} className="quiet">
            {' '}
            {t('proof.until.note')}
          </span>
        </span>
      </div>
      <fieldset>
        <legend>{t('proof.scope')}</legend>
        {product && (
          <label className="choice">
            <input type="radio" name={`${id}scope`} checked={!everywhere} onChange={() => setEverywhere(false)} />
            <span>{t('proof.scope.product')}</span>
          </label>
        )}
        <label className="choice">
          <input type="radio" name={`${id}scope`} checked={everywhere} onChange={() => setEverywhere(true)} />
          <span>{t('proof.scope.everywhere')}</span>
        </label>
      </fieldset>
      <p className="quiet">{t('proof.note')}</p>
      <div className="row">
        <button type="submit" className="button main">
          {t('proof.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {t('panel.cancel')}
        </button>
      </div>
    </form>
  );
}
