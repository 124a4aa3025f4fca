import { Tabs } from 'radix-ui';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Language } from '../../utils/locales/language';
import { ListingView } from '../listing/ListingView';
import { loadWords, useWords, type Words, WordsProvider } from '../ui/words';
import { Boundary } from './Boundary';
import { lawItems } from './checkup';
import { PanelProvider, usePanel } from './context';
import { Header } from './Header';
import { Help } from './Help';
import { useHand, useKeyboard } from './keyboard';
import { keepPreferences, languageOf, type Preferences, wear } from './preferences';
import { openCount, type Session } from './session';
import { VIEWS, type View } from './state';
import { ToastBar } from './ToastBar';
import '../ui/tokens.css';
import '../ui/base.css';
import './shell.css';

const LATER = {
  compliance: lazy(() => import('../compliance/ComplianceView')),
  history: lazy(() => import('../history/HistoryView')),
  settings: lazy(() => import('../settings/SettingsView')),
};

export function Panel({ session, initial, firstWords }: { session: Session; initial: Preferences; firstWords: Words }) {
  const [preferences, setAll] = useState(initial);
  const context = useMemo(
    () => ({
      session,
      preferences,
      setPreferences(change: Partial<Preferences>) {
        const next = { ...preferences, ...change };
        keepPreferences(next);
        setAll(next);
      },
    }),
    [session, preferences],
  );
  useLooks(preferences);
  const words = useLanguage(languageOf(preferences), firstWords);
  useKeyboard(session);
  useHand();
  return (
    <WordsProvider value={words}>
      <PanelProvider value={context}>
        <Boundary>
          <Shell />
        </Boundary>
      </PanelProvider>
    </WordsProvider>
  );
}

/** The words of the chosen language; the ones before stay on the screen until the new ones are there. */
function useLanguage(language: Language, first: Words): Words {
  const [words, setWords] = useState(first);
  useEffect(() => {
    let late = false;
    if (language !== words.language) void loadWords(language).then((loaded) => !late && setWords(loaded));
    return () => {
      late = true;
    };
  }, [language, words.language]);
  return words;
}

/** Follows the system between light and dark for as long as the operator has not chosen. */
function useLooks(preferences: Preferences): void {
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const stop = new AbortController();
    wear(preferences, dark.matches);
    dark.addEventListener('change', () => wear(preferences, dark.matches), { signal: stop.signal });
    return () => stop.abort();
  }, [preferences]);
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
        {VIEWS.map((view) => (
          <Tabs.Content key={view} className="view" value={view} tabIndex={-1}>
            <Boundary>
              <Suspense fallback={null}>{view === 'listing' ? <ListingView /> : <Later view={view} />}</Suspense>
            </Boundary>
          </Tabs.Content>
        ))}
      </main>
      <ToastBar />
      <Help />
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
