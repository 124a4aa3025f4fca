import { useEffect, useState } from 'react';
import { useWords } from '../ui/words';
import { Proof } from '../welcome/Proof';

/** Requests of this page that went anywhere but to the extension's own files, as the browser counted them. */
export function requestsOut(entries: readonly PerformanceEntry[], origin: string): number {
  return entries.filter((entry) => !entry.name.startsWith(origin) && !/^(?:data|blob):/.test(entry.name)).length;
}

/** The promise, as a figure that is counted and not claimed. */
export function Promised({ sites }: { sites: number }) {
  const { t } = useWords();
  const [requests, setRequests] = useState(() => requestsOut(performance.getEntriesByType('resource'), location.origin));
  useEffect(() => {
    const count = (): void => setRequests(requestsOut(performance.getEntriesByType('resource'), location.origin));
    const observer = new PerformanceObserver(count);
    observer.observe({ type: 'resource' });
    return () => observer.disconnect();
  }, []);
  return (
    <section className="card" aria-labelledby="promise-title">
      <h2 id="promise-title">{t('settings.promise')}</h2>
      <p className="row apart">
        <span>
          <strong className="promise-count number">{t('settings.promise.count', { n: requests })}</strong>{' '}
          <span className="quiet">{t('settings.promise.note')}</span>
        </span>
        <span className="number">{t('settings.promise.sites', { n: sites })}</span>
      </p>
      <p>{t('panel.welcome.promise')}</p>
      <Proof label={t('settings.promise.check')} />
    </section>
  );
}
