import type { Finding, Rewrite } from '../../utils/findings/finding';
import { auditListing, type ListingReport } from '../../utils/listing';
import type { ListingContext } from '../../utils/listing/audit';
import { rewritesOf } from '../../utils/listing/titles';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import type { ShopKnowledge } from '../../utils/shop/knowledge';

/** The listing audits with the marketplace's own data. A module of its own, so that it is loaded after the first paint. */
export function judgeListing(reading: Reading, day: string, shop?: ShopKnowledge): ListingReport {
  return auditListing(reading, contextOf(reading, day, shop));
}

/** The new texts on offer for what was found in a reading. */
export function rewriteListing(finding: Finding, reading: Reading, day: string, shop?: ShopKnowledge): readonly Rewrite[] {
  return rewritesOf(finding, reading, contextOf(reading, day, shop));
}

function contextOf(reading: Reading, day: string, shop: ShopKnowledge | undefined): ListingContext {
  const marketplace = reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace);
  return { marketplace, day, ...(shop ? { shop } : {}) };
}
