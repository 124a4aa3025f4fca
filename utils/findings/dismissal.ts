import type { MarketplaceId } from '../marketplaces/ids';
import { type Finding, findingKey } from './finding';

/**
 * How far an operator's "not a problem here" reaches: this text until it changes, this product, this shop, or the rule everywhere.
 */
export const DISMISSAL_LEVELS = ['once', 'product', 'shop', 'rule'] as const;
export type DismissalLevel = (typeof DISMISSAL_LEVELS)[number];

/** A recorded decision of the operator. Data only, so that history can keep it and settings can list and withdraw it. */
export interface Dismissal {
  findingRule: string;
  /** findingKey() of the finding; needed at level `once`. */
  findingKey?: string;
  /** Text of the judged field at that moment; needed at level `once`, which ends when the text changes, also for findings without marks. */
  text?: string;
  level: DismissalLevel;
  /** Product id in its marketplace; needed at levels `once` and `product`. */
  listing?: string;
  /** Shop the operator works in; needed at level `shop`. */
  shop?: string;
  marketplace?: MarketplaceId;
  /** The operator's own words, shown wherever the dismissal takes effect. */
  reason: string;
  /** Epoch milliseconds. */
  at: number;
  /** Epoch milliseconds from which it no longer holds; absent = no end. */
  until?: number;
}

/** Where a finding was met, as far as it is known. What is unknown never matches a dismissal that asks for it. */
export interface DismissalContext {
  listing?: string;
  shop?: string;
  marketplace?: MarketplaceId;
  /** Text of the judged field now; '' for a finding about pictures or the page. */
  text?: string;
}

function reaches(dismissal: Dismissal, finding: Finding, context: DismissalContext): boolean {
  if (dismissal.marketplace !== undefined && dismissal.marketplace !== context.marketplace) return false;
  switch (dismissal.level) {
    case 'once':
      return (
        dismissal.findingKey === findingKey(finding) &&
        dismissal.text !== undefined &&
        dismissal.text === context.text &&
        dismissal.listing === context.listing
      );
    case 'product':
      return dismissal.listing !== undefined && dismissal.listing === context.listing;
    case 'shop':
      return dismissal.shop !== undefined && dismissal.shop === context.shop;
    case 'rule':
      return true;
  }
}

/**
 * The dismissal that covers a finding now, the narrowest first and the newest of equals; undefined when it stands. A dismissed finding keeps
 * its outcome and its loss: an accepted legal finding stays visible and never turns green, an accepted quality finding still costs its points.
 *
 * @param now epoch milliseconds
 */
export function dismissalFor(
  finding: Finding,
  context: DismissalContext,
  dismissals: readonly Dismissal[],
  now: number,
): Dismissal | undefined {
  let best: Dismissal | undefined;
  for (const dismissal of dismissals) {
    if (dismissal.findingRule !== finding.rule) continue;
    if (dismissal.until !== undefined && dismissal.until <= now) continue;
    if (!reaches(dismissal, finding, context)) continue;
    const rank = DISMISSAL_LEVELS.indexOf(dismissal.level) - (best ? DISMISSAL_LEVELS.indexOf(best.level) : DISMISSAL_LEVELS.length);
    if (best === undefined || rank < 0 || (rank === 0 && dismissal.at > best.at)) best = dismissal;
  }
  return best;
}
