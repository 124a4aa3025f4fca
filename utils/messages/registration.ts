import { browser } from 'wxt/browser';
import { HOSTS } from '../marketplaces/hosts';
import { enabledSites, onSitesChanged, READER_FILE } from './sites';

const ID = 'reader';

let running: Promise<void> = Promise.resolve();

/** Keeps the reader registered for exactly the sites that are granted now; may be called any number of times. */
function keepInStep(): Promise<void> {
  running = running.then(register, register);
  return running;
}

async function register(): Promise<void> {
  const sites = await enabledSites();
  const matches = sites.flatMap((id) => [...(HOSTS[id] ?? [])]);
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (known) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = { id: ID, js: [READER_FILE], matches, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true } as const;
  await (known
    ? browser.scripting.updateContentScripts([{ ...script, js: [...script.js] }])
    : browser.scripting.registerContentScripts([{ ...script, js: [...script.js] }]));
}

/** To be called as the worker starts, before anything is awaited, so that no event is missed. */
export function keepReaderRegistered(): void {
  const step = () => void keepInStep();
  browser.runtime.onInstalled.addListener(step);
  browser.runtime.onStartup.addListener(step);
  onSitesChanged(step);
}
