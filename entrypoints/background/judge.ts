import { withLapsed } from '../../utils/compliance/held-proof';
import { PRODUCT_RULES, rulesInForce } from '../../utils/compliance/own/stored';
import { guarded } from '../../utils/history/database';
import { readStoredRules } from '../../utils/history/live-rules';
import { readShop } from '../../utils/history/live-shop';
import type { Judgement } from '../../utils/history/record';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import { localDay } from '../../utils/numbers/day';
import type { Reading } from '../../utils/reading/reading';

/**
 * All checks over one reading, by the rules of the local day on which it was read: the product's, and those the operator added; with what the own
 * shop adds, so that the stored score is the one the panel shows. A store that cannot be read has none of it; that it cannot is said by whoever
 * writes to it.
 */
export async function judge(reading: Reading): Promise<Judgement> {
  const day = localDay(reading.at);
  const marketplace = reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace);
  const shopFor = await guarded(() => readShop(reading));
  const report = auditListing(reading, { marketplace, day, ...(shopFor.ok ? { shop: shopFor.value(reading) } : {}) });
  const stored = await guarded(() => readStoredRules());
  const { checker, version } = stored.ok ? rulesInForce(stored.value) : PRODUCT_RULES;
  const held = stored.ok ? stored.value.proofs : [];
  const law = withLapsed(checker.checkReading(reading, { day, held }), held, reading.itemId, day);
  return { rulePack: version, score: report.score, findings: [...report.findings, ...law] };
}
