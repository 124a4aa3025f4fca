import type { MarketplaceId } from '../marketplaces/ids';
import type { Refusal, Tier } from './protocol';
import { siteOf } from './sites';

/** What the browser says of who sent a message; the sender itself cannot forge it. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  /** Origin of the sender's document, where the browser tells it. */
  origin?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

export type Known = { tier: Extract<Tier, 'own'> } | { tier: Extract<Tier, 'reader'>; site: MarketplaceId; tab: number };

/** Who this is: a page of ours, the reader in the top frame of a marketplace's page, or nobody we talk to. */
export function knownSender(sender: Sender, own: { id: string; origin: string }): Known | Refusal {
  if (sender.id !== own.id) return 'foreign';
  const url = sender.url ?? '';
  const { origin } = own;
  if (url === origin || url.startsWith(`${origin}/`))
    return sender.origin === undefined || sender.origin === origin ? { tier: 'own' } : 'foreign';
  if (sender.tab?.id === undefined) return 'foreign';
  if (sender.frameId !== 0) return 'frame';
  const site = siteOf(url);
  return site ? { tier: 'reader', site, tab: sender.tab.id } : 'site';
}
