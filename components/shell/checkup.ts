import type { HeldProof } from '../../utils/compliance/held-proof';
import type { AddedRules } from '../../utils/compliance/own/stored';
import type { Dismissal } from '../../utils/findings/dismissal';
import type { Finding, Rewrite } from '../../utils/findings/finding';
import { scoreWithFixed } from '../../utils/findings/score';
import type { ListingReport } from '../../utils/listing';
import type { Reading } from '../../utils/reading/reading';
import type { ShopKnowledge } from '../../utils/shop/knowledge';
import { byUrgency, type Item, isOpen, itemsOf } from './items';

/** What the law rules say: still coming, did not run, or the items, worst first. */
export type Law = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; items: readonly Item[] };

/** Everything the views show of one reading. */
export interface Checkup {
  reading: Reading;
  report: ListingReport;
  /** The report's findings with their fields and decisions, worst first; what another one tells is left to that one. */
  quality: readonly Item[];
  /** The fixes that bring most and are still open, best first. */
  best: readonly Item[];
  law: Law;
}

/** The law rules, loaded after the first paint. */
export interface LawRules {
  version: string;
  /** `held`: proof the operator holds. */
  check(reading: Reading, day: string, held: readonly HeldProof[]): readonly Finding[];
  /** The product's rules with those the operator added, and no others. */
  with(added: AddedRules): LawRules;
}

/** The listing audits, loaded after the first paint: they get the operator's local day and what the own shop adds. */
export interface ListingRules {
  judge(reading: Reading, day: string, shop?: ShopKnowledge): ListingReport;
  /** The new texts on offer for what was found in the reading. */
  rewrites(finding: Finding, reading: Reading, day: string, shop?: ShopKnowledge): readonly Rewrite[];
}

const MOST_BEST = 3;

export function makeCheckup(
  reading: Reading,
  report: ListingReport,
  lawFindings: readonly Finding[] | 'loading' | 'failed',
  listing: string | undefined,
  dismissals: readonly Dismissal[],
  now: number,
): Checkup {
  const own = report.findings.filter(({ told }) => told === undefined);
  const quality = itemsOf(own, reading, listing, dismissals, now).sort(byUrgency);
  const law: Law =
    typeof lawFindings === 'string'
      ? { state: lawFindings }
      : { state: 'ready', items: itemsOf(lawFindings, reading, listing, dismissals, now).sort(byUrgency) };
  const best = quality
    .filter((item) => isOpen(item) && item.finding.gain > 0)
    .sort((a, b) => b.finding.gain - a.finding.gain)
    .slice(0, MOST_BEST);
  return { reading, report, quality, best, law };
}

/**
 * The score once the best fixes are made, counted again with all of them: at least what their single gains add up to, mostly more. Rounded as
 * it is shown; null where nothing could be judged.
 */
export function reachOf({ report, best }: Pick<Checkup, 'report' | 'best'>): number | null {
  const reach = scoreWithFixed(report.findings, new Set(best.map((item) => item.finding)));
  return reach === null ? null : Math.round(reach);
}

export function lawItems(checkup: Checkup): readonly Item[] {
  return checkup.law.state === 'ready' ? checkup.law.items : [];
}
