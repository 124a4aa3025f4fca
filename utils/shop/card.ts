import type { MarketplaceId } from '../marketplaces/ids';

/** How the shop speaks to its buyers. */
export const TONES = ['plain', 'warm', 'playful', 'expert', 'premium'] as const;
export type Tone = (typeof TONES)[number];

/** A buyer the shop writes for, in the operator's words. */
interface Persona {
  /** 例：新手妈妈 */
  name: string;
  /** What holds this buyer back, one worry an entry: 怕掉色, 不知道买几码. */
  worries: readonly string[];
  /** Words this buyer uses for the goods and the need: 小个子, 通勤. */
  words: readonly string[];
}

/** What the shop stands for: whom it sells to, at what prices, in what tone, and what it never promises. */
export interface ShopCard {
  /** The card of one marketplace, or the one for all others. */
  id: MarketplaceId | 'all';
  /** The buyer in one line. */
  buyer: string;
  /** Lowest and highest price of the shop, minor units of `currency`; a side that is open is absent. */
  priceBand: { currency: string; from?: number; to?: number };
  tone: Tone;
  /** Promises and words the shop does not want to read in its listings. */
  avoid: readonly string[];
  personas: readonly Persona[];
}

/** Most of each that a card takes in. */
export const CARD_CAPS = { personas: 8, worries: 12, words: 40, avoid: 60, text: 120 } as const;

/** The card that holds for a marketplace: its own, or the one for all. */
export function cardFor(cards: readonly ShopCard[], marketplace: MarketplaceId | 'unknown'): ShopCard | undefined {
  return cards.find(({ id }) => id === marketplace) ?? cards.find(({ id }) => id === 'all');
}
