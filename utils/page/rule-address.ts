import { READING_CAPS } from '../reading/reading';

/** Parameters that say where a reader came from, and none that say what is read. */
const TRACKING =
  /^(?:utm_.*|spm|scm|from|source|src|ref|referer|referrer|share.*|gclid|fbclid|msclkid|_.*|t|ts|timestamp|sid|token|session.*|sign)$/i;

/** The address of a rule page without tracking and session parameters; a hash is kept where it is a route: rule centres keep the article's id there. */
export function ruleAddress(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.slice(0, READING_CAPS.url);
}
