import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { HOSTS } from '../marketplaces/hosts';
import { MARKETPLACES, type MarketplaceId } from '../marketplaces/ids';

/** The marketplaces that can be switched on, in the order of the settings. */
export const SITES: readonly MarketplaceId[] = MARKETPLACES.filter((id) => HOSTS[id]);

/** What a page of a granted site carries, in this order: the marketplace's data, made by the build, and the reader. */
export function readerFiles(id: MarketplaceId): ScriptPublicPath[] {
  // The build makes the marketplaces' files (wxt.config.ts), so they are not among the paths WXT knows.
  return [`/marketplaces/${id}.js` as ScriptPublicPath, '/reader.js'];
}

function origins(id: MarketplaceId): string[] {
  return [...(HOSTS[id] ?? [])];
}

/** The marketplaces whose pages the operator lets the extension read, all their hosts granted. */
export async function enabledSites(): Promise<MarketplaceId[]> {
  const granted = await Promise.all(SITES.map((id) => browser.permissions.contains({ origins: origins(id) })));
  return SITES.filter((_, index) => granted[index]);
}

/**
 * Asks the browser for a marketplace's hosts. Call it first thing in the click handler: after an await the browser no longer counts the click
 * and refuses.
 * @returns whether the operator agreed
 */
export function enableSite(id: MarketplaceId): Promise<boolean> {
  return browser.permissions.request({ origins: origins(id) });
}

/** @returns whether the browser gave the permission back; a permission named in the manifest itself cannot be given back */
export async function disableSite(id: MarketplaceId): Promise<boolean> {
  return browser.permissions.remove({ origins: origins(id) }).catch(() => false);
}

export async function disableAll(): Promise<boolean> {
  return browser.permissions.remove({ origins: SITES.flatMap(origins) }).catch(() => false);
}

/** Calls back whenever a permission was given or taken, here or in the browser's own settings. @returns stops listening */
export function onSitesChanged(changed: () => void): () => void {
  const listener = () => changed();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}

/** The marketplace whose hosts hold this address, whether granted or not; https only. */
export function siteOf(address: string): MarketplaceId | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:') return undefined;
  return SITES.find((id) =>
    origins(id).some((pattern) => {
      const domain = pattern.slice('https://*.'.length, -'/*'.length);
      return hostname === domain || hostname.endsWith(`.${domain}`);
    }),
  );
}
