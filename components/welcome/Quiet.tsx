import { lazy, type ReactNode, Suspense } from 'react';
import { KitButton } from '../page/KitButton';
import { usePanel } from '../shell/context';
import { named, useWords } from '../ui/words';
import { Assurance, OtherSites } from './FirstRun';
import { SiteButton } from './SiteButton';
import { useEnabledSites } from './sites';
import './welcome.css';

const ExampleCard = lazy(() => import('./ExampleCard'));
const KeepPage = lazy(() => import('../rules/KeepPage'));

/** What stands where a report would be when there is none: always what is missing, and the next click. */
export function Quiet() {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  const sites = useEnabledSites();
  const { link } = state;
  if (sites === undefined || link.kind === 'looking') return <p className="quiet looking">{t('panel.reading')}</p>;
  if (link.kind === 'noReader' && link.permitted) {
    return (
      <Notice title={t('panel.empty.noreader')} text={t('panel.empty.noreader.next')}>
        <button type="button" className="button main" onClick={() => session.link?.readAgain()}>
          {t('panel.empty.again')}
        </button>
      </Notice>
    );
  }
  if (link.kind === 'nothingHere' && link.reading.marketplace !== 'unknown') {
    return (
      <Notice title={t('page.unknown')} text={t('page.unknown.next')}>
        <button type="button" className="button main" onClick={() => void session.teaching.page()}>
          {t('teach.unknown')}
        </button>
        <KitButton reading={link.reading} />
        <button type="button" className="button" onClick={() => session.link?.readAgain()}>
          {t('panel.empty.again')}
        </button>
        <button type="button" className="button" onClick={() => session.set({ view: 'history' })}>
          {t('panel.empty.history')}
        </button>
      </Notice>
    );
  }
  if (link.kind === 'nothingHere' || link.kind === 'reading') {
    return (
      <Notice title={t('panel.empty.page')} text={t('panel.empty.page.next')}>
        <button type="button" className="button" onClick={() => session.set({ view: 'history' })}>
          {t('panel.empty.history')}
        </button>
        <button type="button" className="button" onClick={() => session.link?.readAgain()}>
          {t('panel.empty.again')}
        </button>
      </Notice>
    );
  }
  const here = link.marketplace;
  return (
    <div className="welcome stack">
      <section className="card stack">
        {here ? (
          <>
            <h2 className="welcome-site">
              <span className="quiet">{t('panel.welcome.here')}</span> {named(words, 'panel.market', here)}
            </h2>
            <SiteButton id={here} main />
          </>
        ) : (
          <>
            <h2>{sites.length === 0 ? t('panel.welcome.choose') : t('panel.welcome.elsewhere')}</h2>
            <p className="quiet">{sites.length === 0 ? t('panel.welcome.choose.note') : t('panel.welcome.elsewhere.next')}</p>
            <OtherSites enabled={sites} />
          </>
        )}
        <Assurance />
      </section>
      {/* At the first run there is one thing to decide, and this is not it. */}
      {sites.length > 0 && <RulePage />}
      <Example />
      {here && (
        <details className="card fold others">
          <summary>
            {t('panel.welcome.others')} <span className="quiet">{t('panel.welcome.others.note')}</span>
          </summary>
          <div className="stack">
            <OtherSites enabled={sites} except={here} />
          </div>
        </details>
      )}
    </div>
  );
}

function Notice({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <div className="welcome stack">
      <section className="card stack">
        <h2>{title}</h2>
        <p>{text}</p>
        <div className="row">{children}</div>
      </section>
      <RulePage />
      <Example />
    </div>
  );
}

/** The example's score needs the audits, so it follows the first paint. */
function Example() {
  return (
    <Suspense fallback={null}>
      <ExampleCard />
    </Suspense>
  );
}

/** A page without a report may be one of the platform's rules. */
function RulePage() {
  return (
    <Suspense fallback={null}>
      <KeepPage />
    </Suspense>
  );
}
