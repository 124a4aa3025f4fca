import { auditListing, type ListingReport } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import type { ShopKnowledge } from '../../utils/shop/knowledge';

/** The listing audits with the marketplace's own data. A module of its own, so that it is loaded after the first paint. */
export function judgeListing(reading: Reading, day: string, shop?: ShopKnowledge): ListingReport {
  const marketplace = reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace);
  return auditListing(reading, { marketplace, day, ...(shop ? { shop } : {}) });
}
