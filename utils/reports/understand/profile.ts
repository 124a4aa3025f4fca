import { reportsKnowing } from '../../figures/headers';
import type { HeaderReport } from '../../marketplaces/headers/report';
import type { MarketplaceId, PageKind } from '../../marketplaces/ids';
import type { DrawnColumn } from '../../reading/table';

/** Which known report a header is of. */
export interface Profile {
  report: HeaderReport;
  marketplace: MarketplaceId;
}

/** Of its named columns a report has to know so many to be it. */
const LEAST_SHARE = 0.4;
const LEAST_COLUMNS = 3;
/** A long export of orders has many columns that count nothing: of those that are known so many are enough. */
const ENOUGH_COLUMNS = 6;
const ENOUGH_SHARE = 0.15;
/** A marketplace that nobody named has to know so many more columns than any other. */
const LEAD = 2;

/**
 * The report whose columns these are. Where neither the operator nor the file names the marketplace, one is taken only where it knows clearly more of
 * the header than all others: Date, Clicks, Spend are everyone's.
 */
export function profileOf(columns: readonly DrawnColumn[], marketplace: MarketplaceId | undefined): Profile | undefined {
  const named = columns.filter(({ header }) => header !== '').length;
  const enough = (count: number) =>
    count >= Math.min(LEAST_COLUMNS, named) && count >= named * (count >= ENOUGH_COLUMNS ? ENOUGH_SHARE : LEAST_SHARE);
  const best = new Map<MarketplaceId, { report: HeaderReport; count: number }>();
  const all = new Map<MarketplaceId, Set<number>>();
  for (const [report, known] of reportsKnowing(columns)) {
    for (const place of report.marketplaces) {
      const top = best.get(place);
      if (!top || known.size > top.count) best.set(place, { report, count: known.size });
      const seen = all.get(place) ?? new Set();
      for (const index of known.keys()) seen.add(index);
      all.set(place, seen);
    }
  }
  if (marketplace !== undefined) {
    const own = best.get(marketplace);
    return own && enough(own.count) ? { report: own.report, marketplace } : undefined;
  }
  // 淘宝 and 天猫 share their back office: a tie between them is none, their data are 'taobao'.
  const ranked = [...best].filter(([place]) => place !== 'tmall').toSorted(([, a], [, b]) => b.count - a.count);
  const [first, second] = ranked;
  if (!first || !enough(first[1].count) || first[1].count < (second?.[1].count ?? 0) + LEAD) return undefined;
  return { report: first[1].report, marketplace: first[0] };
}

/** What kind of page draws such a table, by what it counts, where no report is recognised. */
export function kindOf(metrics: ReadonlySet<string>): PageKind {
  if (metrics.has('spend') || metrics.has('impressions')) return 'ad-report';
  return metrics.has('order_id') ? 'order-list' : 'shop-report';
}
