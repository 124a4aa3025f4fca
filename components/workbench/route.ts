import { useSyncExternalStore } from 'react';

/** Where one is: the id of a desk ('' = none named) and what is open on it, as in #book/absolute-best. */
export interface Route {
  desk: string;
  /** Decoded, '' when nothing is open. */
  open: string;
}

export function routeOf(hash: string): Route {
  const [desk = '', ...rest] = hash.replace(/^#/, '').split('/');
  return { desk, open: decoded(rest.join('/')) };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a desk, with what is to be open on it. */
export function addressOf(desk: string, open = ''): string {
  return open === '' ? `#${desk}` : `#${desk}/${encodeURIComponent(open)}`;
}

export function go(desk: string, open = ''): void {
  location.hash = addressOf(desk, open);
}

function onHash(listener: () => void): () => void {
  const stop = new AbortController();
  addEventListener('hashchange', listener, { signal: stop.signal });
  return () => stop.abort();
}

/** The part of the address behind #; the view that asks is drawn anew when it changes. */
export function useHash(): string {
  return useSyncExternalStore(onHash, () => location.hash);
}
