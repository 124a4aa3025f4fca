import { checkReading, RULE_PACK_VERSION } from '../../utils/compliance';
import type { Judgement } from '../../utils/history/record';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';

/** All checks over one reading, by the rules of the local day on which it was read. */
export function judge(reading: Reading): Judgement {
  const day = localDay(reading.at);
  const marketplace = reading.marketplace === 'unknown' ? undefined : marketplaceById(reading.marketplace);
  const report = auditListing(reading, { marketplace, day });
  return { rulePack: RULE_PACK_VERSION, score: report.score, findings: [...report.findings, ...checkReading(reading, { day })] };
}

/** YYYY-MM-DD in this computer's zone. */
function localDay(at: number): string {
  const date = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
