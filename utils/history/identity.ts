import type { Reading } from '../reading/reading';

/** The key a product is kept under, or undefined for pages that are no single product and are never stored. */
export function listingKey(reading: Pick<Reading, 'marketplace' | 'pageKind' | 'itemId' | 'url'>): string | undefined {
  if (reading.pageKind !== 'listing-editor' && reading.pageKind !== 'public-product') return undefined;
  return reading.itemId ? `${reading.marketplace}:${reading.itemId}` : `${reading.marketplace}:draft:${reading.url}`;
}
