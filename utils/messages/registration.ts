import { browser } from 'wxt/browser';
import { HOSTS } from '../marketplaces/hosts';
import type { MarketplaceId } from '../marketplaces/ids';
import { enabledSites, onSitesChanged, readerFiles, SITES } from './sites';

const scriptId = (site: MarketplaceId): string => `reader-${site}`;

let running: Promise<void> = Promise.resolve();

/** Keeps the reader registered for exactly the sites that are granted now; may be called any number of times. */
function keepInStep(): Promise<void> {
  running = running.then(register, register);
  return running;
}

function scriptOf(site: MarketplaceId) {
  const matches = [...HOSTS[site]];
  return {
    id: scriptId(site),
    js: readerFiles(site),
    matches,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  } as const;
}

async function register(): Promise<void> {
  const granted = new Set(await enabledSites());
  const known = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = new Set([...granted].map(scriptId));
  const old = [...known].filter((id) => !wanted.has(id));
  if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: old });
  const [kept, fresh] = [SITES.filter((site) => known.has(scriptId(site))), SITES.filter((site) => !known.has(scriptId(site)))].map(
    (sites) => sites.filter((site) => granted.has(site)).map(scriptOf),
  );
  // After an update of the extension a site's hosts may have changed under the same id.
  if (kept && kept.length > 0) await browser.scripting.updateContentScripts(kept);
  if (fresh && fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** To be called as the worker starts, before anything is awaited, so that no event is missed. */
export function keepReaderRegistered(): void {
  const step = () => void keepInStep();
  browser.runtime.onInstalled.addListener(step);
  browser.runtime.onStartup.addListener(step);
  onSitesChanged(step);
}
