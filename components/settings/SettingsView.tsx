import { lazy, Suspense, useEffect, useState } from 'react';
import { request } from '../../utils/messages/client';
import { ProofFold } from '../finding/Proofs';
import { StoreGate } from '../history/StoreGate';
import { usePanel } from '../shell/context';
import { KeyList } from '../shell/Help';
import { KEYS } from '../shell/keyboard';
import { CardLink } from '../shop/CardLink';
import Lessons from '../teaching/Lessons';
import { useWords } from '../ui/words';
import { useEnabledSites } from '../welcome/sites';
import { Backup } from './Backup';
import { Decisions } from './Decisions';
import { Keeping } from './Keeping';
import { Looks } from './Looks';
import { Promised } from './Promised';
import { Sites } from './Sites';
import './settings.css';

/** The marketplaces' page kinds are much data, and few look here. */
const Health = lazy(() => import('./Health'));

/** The promise and its proof, the sites that are on, looks, and care of the data. */
export default function SettingsView() {
  const { t } = useWords();
  const { state } = usePanel();
  const sites = useEnabledSites();
  return (
    <div className="settings stack">
      <Promised sites={sites?.length ?? 0} />
      <Sites enabled={sites ?? []} />
      <CardLink />
      <Lessons />
      <section className="card stack" aria-labelledby="health-title">
        <h2 id="health-title">{t('settings.health')}</h2>
        <StoreGate>
          <Suspense fallback={<p className="quiet">{t('panel.reading')}</p>}>
            <Health enabled={sites ?? []} />
          </Suspense>
        </StoreGate>
      </section>
      <Looks />
      <section className="card stack" aria-labelledby="data-title">
        <h2 id="data-title">{t('settings.data')}</h2>
        <StoreGate>
          <Keeping />
          <Backup />
          <Decisions />
          <ProofFold />
        </StoreGate>
      </section>
      <section className="card" aria-labelledby="keys-title">
        <h2 id="keys-title">{t('panel.help')}</h2>
        <KeyList keys={KEYS} />
      </section>
      <section className="card" aria-labelledby="about-title">
        <h2 id="about-title">{t('settings.about')}</h2>
        {state.rulePack && <p className="number">{t('settings.rules', { version: state.rulePack })}</p>}
        <Refused />
        <p className="quiet">{t('compliance.disclaimer')}</p>
      </section>
    </div>
  );
}

/** Messages that the background turned away: of a foreign sender, or of a wrong shape. */
function Refused() {
  const { t } = useWords();
  const [count, setCount] = useState<number>();
  useEffect(() => {
    let gone = false;
    void request('refused.read', {}).then((answer) => {
      if (!gone && answer.ok) setCount(Object.values(answer.value).reduce((sum, n) => sum + n, 0));
    });
    return () => {
      gone = true;
    };
  }, []);
  if (count === undefined) return null;
  return (
    <p>
      <span className="number">{t('settings.refused', { n: count })}</span> <span className="quiet">{t('settings.refused.note')}</span>
    </p>
  );
}
