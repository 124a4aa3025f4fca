import { useObservable } from 'dexie-react-hooks';
import { useMemo, useState } from 'react';
import { countFacts, liveSettings } from '../../utils/history';
import { dayNumber } from '../../utils/ledger/day';
import { request } from '../../utils/messages/client';
import { Ask } from '../ui/Ask';
import { useWords } from '../ui/words';
import { useBench } from '../workbench/context';

/** Days the ledger can be kept for; 0 = for good. */
const TERMS = [0, 365, 730, 1_095, 1_825] as const;

/** How long the ledger is kept. A shorter term deletes, so what it would delete is said and asked first. */
export function Retention() {
  const { t } = useWords();
  const { day, complain } = useBench();
  const settings = useObservable(useMemo(() => liveSettings(), []));
  const [asked, setAsked] = useState<{ days: number; rows: number }>();
  if (!settings) return null;
  const keep = async (days: number): Promise<void> => {
    const answer = await request('settings.set', { ledgerDays: days });
    if (!answer.ok) complain(t(`panel.store.${answer.error}`));
  };
  const choose = async (days: number): Promise<void> => {
    const old = days === 0 ? undefined : await countFacts({ to: dayNumber(day) - days - 1 });
    if (old?.ok === false) complain(t(`panel.store.${old.error}`));
    else if (old && old.value.rows > 0) setAsked({ days, rows: old.value.rows });
    else await keep(days);
  };
  const nameOf = (days: number) => (days === 0 ? t('ledger.retention.all') : t('history.days', { n: days }));
  return (
    <div className="row">
      <label className="row">
        {t('ledger.retention')}
        <select className="input" value={settings.ledgerDays} onChange={(event) => void choose(Number(event.target.value))}>
          {[...new Set([...TERMS, settings.ledgerDays])].map((days) => (
            <option key={days} value={days}>
              {nameOf(days)}
            </option>
          ))}
        </select>
      </label>
      <Ask
        open={asked !== undefined}
        title={t('ledger.retention.ask', { days: asked?.days ?? 0 })}
        text={t('ledger.retention.what', { rows: asked?.rows ?? 0, days: asked?.days ?? 0 })}
        confirm={t('ledger.delete.confirm')}
        onConfirm={() => asked && void keep(asked.days)}
        onClose={() => setAsked(undefined)}
      />
    </div>
  );
}
