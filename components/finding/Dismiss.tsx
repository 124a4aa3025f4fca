import { useEffect, useId, useRef, useState } from 'react';
import { DISMISSAL_LEVELS, type DismissalLevel } from '../../utils/findings/dismissal';
import { usePanel } from '../shell/context';
import type { Item } from '../shell/items';
import { named, useWords } from '../ui/words';

const TERMS = [30, 90, 365] as const;
const DEFAULT_DAYS = 90;

/** The four ways to say no, each with a reason and an end. The form opens in place, so it fits a panel of any width. */
export function Dismiss({ item }: { item: Item }) {
  const { t } = useWords();
  const { session, state } = usePanel();
  const law = item.finding.kind !== 'quality';
  const label = t(law ? 'finding.dismiss.law' : 'finding.dismiss');
  if (state.dismissing === item.key) return <DismissForm item={item} law={law} label={label} />;
  return (
    <div className="row">
      <button type="button" className="button plain" onClick={() => session.set({ dismissing: item.key, proving: undefined })}>
        {label}…
      </button>
    </div>
  );
}

function DismissForm({ item, law, label }: { item: Item; law: boolean; label: string }) {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const id = useId();
  const [level, setLevel] = useState<DismissalLevel>(state.dismissingAt ?? 'once');
  const [reason, setReason] = useState('');
  const [days, setDays] = useState<number | undefined>(DEFAULT_DAYS);
  const chosen = useRef<HTMLInputElement>(null);
  useEffect(() => chosen.current?.focus(), []);
  const levels = DISMISSAL_LEVELS.filter((known) => known !== 'product' || session.listing !== undefined);
  const site = named(words, 'panel.market', state.checkup?.reading.marketplace ?? 'unknown');
  const close = (): void => session.set({ dismissing: undefined });
  return (
    <form
      className="dismiss"
      onSubmit={(event) => {
        event.preventDefault();
        void session.deciding.dismiss(item, level, reason.trim(), level === 'once' ? undefined : days);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <fieldset>
        <legend>
          {label} · {t('finding.dismiss.scope')}
        </legend>
        {levels.map((known) => (
          <label key={known} className="choice">
            <input
              ref={level === known ? chosen : undefined}
              type="radio"
              name={`${id}level`}
              checked={level === known}
              onChange={() => setLevel(known)}
            />
            <span>
              {t(`finding.dismiss.${known}`)}{' '}
              <span className="quiet">{t(`finding.dismiss.${known}.note`, known === 'shop' ? { site } : {})}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <label className="line" htmlFor={`${id}reason`}>
        {t('finding.dismiss.reason')}
      </label>
      <input
        id={`${id}reason`}
        className="input"
        value={reason}
        maxLength={200}
        placeholder={t('finding.dismiss.reason.hint')}
        onChange={(event) => setReason(event.target.value)}
      />
      {level !== 'once' && (
        <div className="row">
          <label htmlFor={`${id}until`}>{t('finding.dismiss.until')}</label>
          <select
            id={`${id}until`}
            className="input"
            value={days ?? 'never'}
            onChange={(event) => setDays(event.target.value === 'never' ? undefined : Number(event.target.value))}
          >
            {TERMS.map((term) => (
              <option key={term} value={term}>
                {t(`finding.dismiss.${term}`)}
              </option>
            ))}
            <option value="never">{t('finding.dismiss.never')}</option>
          </select>
        </div>
      )}
      {law && <p className="quiet">{t('finding.dismiss.law.note')}</p>}
      <div className="row">
        <button type="submit" className="button main">
          {t('finding.dismiss.confirm')}
        </button>
        <button type="button" className="button" onClick={close}>
          {t('panel.cancel')}
        </button>
      </div>
    </form>
  );
}
