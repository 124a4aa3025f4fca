import type { MarketplacePages, PagePattern } from './marketplace';

/** The parts of an address that decide (of a URL or of `window.location`). */
export interface Address {
  protocol: string;
  hostname: string;
  pathname: string;
  search: string;
  hash: string;
}

export interface Located {
  marketplace: MarketplacePages;
  page: PagePattern;
  itemId?: string;
}

const compiled = new Map<string, RegExp>();

/** Each pattern is compiled when it is first needed: on most pages that is the one host's. */
function matches(source: string, text: string): boolean {
  const pattern = compiled.get(source) ?? new RegExp(source);
  compiled.set(source, pattern);
  return pattern.test(text);
}

function hostMatches(pattern: string, hostname: string): boolean {
  if (pattern.startsWith('^')) return matches(pattern, hostname);
  if (pattern.startsWith('.')) return hostname.endsWith(pattern) || hostname === pattern.slice(1);
  return hostname === pattern;
}

function queryValue(search: string, name: string): string | undefined {
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const [key, value = ''] = pair.split('=', 2);
    if (key !== name || !value) continue;
    try {
      return decodeURIComponent(value.replaceAll('+', ' '));
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function itemIdOf({ itemId, path }: PagePattern, { pathname, search }: Address): string | undefined {
  const asked = itemId?.query?.map((name) => queryValue(search, name)).find((value) => value !== undefined);
  const id = asked ?? (itemId?.pathGroup === undefined ? undefined : new RegExp(path).exec(pathname)?.[itemId.pathGroup]);
  return id && /^[\w.:-]{1,200}$/.test(id) ? id : undefined;
}

/**
 * Marketplace and page kind of an address, by its structure: https, host, path, hash route. Query values never decide: login pages carry the
 * address one wanted in theirs.
 * @param marketplaces those whose data is at hand: all of them, or in a page only its own
 * @param titled whether one of these texts is a title of the page; without it such pages are passed over
 */
export function locate(
  address: Address,
  marketplaces: readonly MarketplacePages[],
  titled: (texts: readonly string[]) => boolean = () => false,
): Located | undefined {
  if (address.protocol !== 'https:') return undefined;
  for (const marketplace of marketplaces) {
    for (const page of marketplace.pages) {
      if (!hostMatches(page.host, address.hostname) || !matches(page.path, address.pathname)) continue;
      if (page.hash !== undefined && !matches(page.hash, address.hash)) continue;
      if (page.marker && !titled(page.marker)) continue;
      const itemId = itemIdOf(page, address);
      return { marketplace, page, ...(itemId === undefined ? {} : { itemId }) };
    }
  }
  return undefined;
}
