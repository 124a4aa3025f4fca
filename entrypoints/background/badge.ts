import { browser } from 'wxt/browser';
import type { Finding } from '../../utils/findings/finding';

/** Law and platform rules are a gate, the rest costs points. */
const GATE = '#b3261e';
const QUALITY = '#9a5b00';

/** On the toolbar button: how many findings of the last reading must be fixed; nothing when there are none. */
export async function showBadge(tab: number, findings: readonly Pick<Finding, 'outcome' | 'kind'>[]): Promise<void> {
  const must = findings.filter(({ outcome }) => outcome === 'fail');
  const text = must.length > 0 ? String(Math.min(must.length, 999)) : '';
  const color = must.some(({ kind }) => kind !== 'quality') ? GATE : QUALITY;
  // The tab may have been closed meanwhile; then there is nothing to show and nobody to tell.
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color }),
  ]).catch(() => undefined);
}
