import { useObservable } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { askToPersist, liveSettings, storageUse } from '../../utils/history';
import { request } from '../../utils/messages/client';
import { StorageLine } from '../history/StorageLine';
import { usePanel } from '../shell/context';
import { Ask } from '../ui/Ask';
import { useWords } from '../ui/words';

const TERMS = [30, 90, 180, 365, 730] as const;

/** How long records are kept, whether the browser may drop them, and clearing them. */
export function Keeping() {
  const words = useWords();
  const { t } = words;
  const { session } = usePanel();
  const settings = useObservable(() => liveSettings(), []);
  const [persisted, setPersisted] = useState<boolean>();
  const [asking, setAsking] = useState(false);
  useEffect(() => {
    let gone = false;
    storageUse().then(
      (use) => !gone && setPersisted(use.persisted),
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, []);
  const days = settings?.retentionDays;
  return (
    <>
      {days !== undefined && (
        <div className="setting">
          <label htmlFor="retention">{t('settings.retention')}</label>
          <select
            id="retention"
            className="input"
            value={days}
            onChange={(event) => {
              void request('settings.set', { retentionDays: Number(event.target.value) }).then((answer) => {
                if (!answer.ok) session.complain(t(`panel.store.${answer.error}`));
              });
            }}
          >
            {[...new Set([...TERMS, days])]
              .sort((a, b) => a - b)
              .map((term) => (
                <option key={term} value={term}>
                  {t('history.days', { n: term })}
                </option>
              ))}
          </select>
          <span className="quiet">{t('settings.retention.note')}</span>
        </div>
      )}
      <div className="row apart">
        <StorageLine />
        {persisted === true && <span className="quiet">{t('settings.persist.yes')}</span>}
        {persisted === false && (
          <button
            type="button"
            className="button"
            onClick={() =>
              void askToPersist().then((granted) => {
                setPersisted(granted);
                session.say(t(granted ? 'settings.persist.yes' : 'settings.persist.no'));
              })
            }
          >
            {t('settings.persist')}
          </button>
        )}
      </div>
      <div className="row">
        <button type="button" className="button grave" onClick={() => setAsking(true)}>
          {t('settings.clear')}…
        </button>
      </div>
      <Ask
        open={asking}
        title={t('settings.clear')}
        text={t('settings.clear.ask')}
        confirm={t('settings.clear.confirm')}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          void request('history.clear', { from: 0, to: Date.now() + 86_400_000 }).then((answer) =>
            answer.ok ? session.say(t('settings.cleared', { n: answer.value })) : session.complain(t(`panel.store.${answer.error}`)),
          )
        }
      />
    </>
  );
}
