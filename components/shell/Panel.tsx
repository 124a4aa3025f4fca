import { Tabs } from 'radix-ui';
import { lazy, Suspense, useEffect } from 'react';
import { ListingView } from '../listing/ListingView';
import { useWords, type Words, WordsProvider } from '../ui/words';
import { Boundary } from './Boundary';
import { lawItems } from './checkup';
import { PanelProvider, usePanel } from './context';
import { Header } from './Header';
import { Help } from './Help';
import { KEYS, useHand, useKeyboard } from './keyboard';
import { useLooks } from './looks';
import type { Preferences } from './preferences';
import { openCount, type Session } from './session';
import { VIEWS, type View } from './state';
import { ToastBar } from './ToastBar';
import '../ui/tokens.css';
import '../ui/base.css';
import './shell.css';

const TeachCard = lazy(() => import('../teaching/TeachCard'));

const LATER = {
  compliance: lazy(() => import('../compliance/ComplianceView')),
  history: lazy(() => import('../history/HistoryView')),
  settings: lazy(() => import('../settings/SettingsView')),
};

export function Panel({ session, initial, firstWords }: { session: Session; initial: Preferences; firstWords: Words }) {
  const { words, preferences, setPreferences } = useLooks(initial, firstWords);
  useKeyboard(session);
  useHand();
  return (
    <WordsProvider value={words}>
      <PanelProvider value={{ session, preferences, setPreferences }}>
        <Boundary>
          <Shell />
        </Boundary>
      </PanelProvider>
    </WordsProvider>
  );
}

function Shell() {
  const words = useWords();
  const { t } = words;
  const { session, state } = usePanel();
  useEffect(() => session.speak(words), [session, words]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or another product begins at its top
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which is no clean-up.
    void scrollTo(0, 0);
  }, [state.view, state.example]);
  useEffect(() => void performance.mark('interactive'), []);
  return (
    <Tabs.Root className="panel" value={state.view} onValueChange={(view) => session.set({ view: view as View })}>
      <header className="top">
        <Header />
        <Tabs.List className="tabs" aria-label={t('panel.tabs')}>
          {VIEWS.map((view) => (
            <Tabs.Trigger key={view} className="tab" value={view}>
              {t(`panel.tab.${view}`)}
              <Count view={view} />
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      </header>
      <main className="views">
        {state.teaching && (
          <Suspense fallback={null}>
            <TeachCard />
          </Suspense>
        )}
        {VIEWS.map((view) => (
          <Tabs.Content key={view} className="view" value={view} tabIndex={-1}>
            <Boundary>
              <Suspense fallback={null}>{view === 'listing' ? <ListingView /> : <Later view={view} />}</Suspense>
            </Boundary>
          </Tabs.Content>
        ))}
      </main>
      <ToastBar toast={state.toast} onClose={session.closeToast} />
      <Help open={state.helpOpen} keys={KEYS} onClose={() => session.set({ helpOpen: false })} />
    </Tabs.Root>
  );
}

function Later({ view }: { view: keyof typeof LATER }) {
  const View = LATER[view];
  return <View />;
}

function Count({ view }: { view: View }) {
  const { t } = useWords();
  const { checkup } = usePanel().state;
  if (!checkup || (view !== 'listing' && view !== 'compliance')) return null;
  const items = view === 'listing' ? checkup.quality : lawItems(checkup);
  const n = openCount(items);
  if (n === 0) return null;
  const grave = items.some((item) => item.finding.outcome === 'fail' && !item.accepted);
  return (
    <span className={grave ? 'count grave' : 'count'}>
      <span aria-hidden="true">{n}</span>
      <span className="unseen"> {t('panel.problems', { n })}</span>
    </span>
  );
}
