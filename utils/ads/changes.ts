import type { DayNumber } from '../ledger/batch';
import type { MarketplaceId } from '../marketplaces/ids';
import type { Entity, Level } from './source';

/** What an operator changes of an ad. `target` is a target ROAS, whatever the platform calls it. */
export const CHANGED_FIELDS = ['bid', 'budget', 'target', 'status', 'schedule', 'keywords', 'audience', 'creative', 'items'] as const;
export type ChangedField = (typeof CHANGED_FIELDS)[number];

/** A change of an ad, as noticed on the page. */
export interface AdChange {
  shop: string;
  marketplace: MarketplaceId;
  level: Level;
  entity: Entity;
  field: ChangedField;
  /** Money in minor units, a target as the number it is; a text where it is none; null = not there. */
  from: number | string | null;
  to: number | string | null;
  /** ISO 4217, for money */
  currency?: string;
  day: DayNumber;
  /** Epoch milliseconds. */
  at: number;
}

/** How far a number was moved: 0.3 for 30 % up or down; undefined where it is no number, or came from 0. */
export function stepOf({ from, to }: Pick<AdChange, 'from' | 'to'>): number | undefined {
  return typeof from === 'number' && typeof to === 'number' && from > 0 ? Math.abs(to - from) / from : undefined;
}
