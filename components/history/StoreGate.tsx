import { type ReactNode, useEffect, useState } from 'react';
import { openStore } from '../../utils/history';
import type { StoreTrouble } from '../shell/memory';
import { OutcomeMark } from '../ui/outcome';
import { useWords } from '../ui/words';

/**
 * What lives on the store, once it is open; otherwise why it is not and what to do. Asked here because a live query keeps silent about a store
 * that cannot be opened.
 */
export function StoreGate({ children }: { children: ReactNode }) {
  const { t } = useWords();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<StoreTrouble | 'open'>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt asks anew
  useEffect(() => {
    let gone = false;
    void openStore().then((opened) => !gone && setAnswer(opened.ok ? 'open' : opened.error));
    return () => {
      gone = true;
    };
  }, [attempt]);
  if (answer === undefined) return null;
  if (answer === 'open') return children;
  return (
    <section className="card stack" role="alert">
      <h2 className="row">
        <OutcomeMark outcome="error" /> {t('panel.store.closed')}
      </h2>
      <p>{t(`panel.store.${answer}`)}</p>
      <p className="quiet">{t('panel.store.closed.note')}</p>
      <div className="row">
        <button type="button" className="button main" onClick={() => setAttempt(attempt + 1)}>
          {t('panel.store.again')}
        </button>
      </div>
    </section>
  );
}
