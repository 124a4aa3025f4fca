import { browser } from 'wxt/browser';
import type { Answer, Parsed } from '../../utils/messages/protocol';
import type { Known } from '../../utils/messages/sender';

/** Puts one more of our scripts into the page whose reader asked for it, and into no other. */
export async function loadPart(part: Parsed<'part.load'>['part'], from: Known): Promise<Answer<'part.load'>> {
  if (from.tier !== 'reader') return { ok: false, error: 'refused' };
  const target = { tabId: from.tab, frameIds: [0] };
  return browser.scripting.executeScript({ target, files: [`/${part}.js`] }).then(
    () => ({ ok: true, value: true }),
    // The page has gone on meanwhile.
    () => ({ ok: false, error: 'unreachable' }),
  );
}
