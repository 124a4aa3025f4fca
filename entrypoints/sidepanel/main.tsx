import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { openMemory } from '../../components/shell/memory';
import { Panel } from '../../components/shell/Panel';
import { languageOf, readPreferences, wear } from '../../components/shell/preferences';
import { Session } from '../../components/shell/session';
import { loadWords } from '../../components/ui/words';
import { localDay } from '../../utils/numbers/day';

const preferences = readPreferences();
wear(preferences, matchMedia('(prefers-color-scheme: dark)').matches);

const words = await loadWords(languageOf(preferences));
const session = new Session(
  {
    async watch(listener) {
      const { watchActiveTab } = await import('../../utils/messages/watch-link');
      return watchActiveTab(listener);
    },
    async loadListing() {
      const { judgeListing, rewriteListing } = await import('../../components/shell/judge');
      return { judge: judgeListing, rewrites: rewriteListing };
    },
    async loadLaw() {
      const { readyLaw } = await import('../../components/shell/law');
      return readyLaw(localDay(Date.now()));
    },
    async loadMeasuring() {
      return (await import('../../components/pictures/measuring')).startMeasuring();
    },
    memory: openMemory(),
    copy: (text) => navigator.clipboard.writeText(text),
    now: () => Date.now(),
    version: browser.runtime.getManifest().version,
  },
  words,
);

const root = document.getElementById('root');
if (root) createRoot(root).render(<Panel session={session} initial={preferences} firstWords={words} />);
// The workbench opens the history of one listing so.
if (new URLSearchParams(location.search).has('listing')) session.set({ view: 'history' });
const stop = session.start();
addEventListener('pagehide', stop, { once: true });
