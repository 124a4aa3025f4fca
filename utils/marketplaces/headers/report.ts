import type { MarketplaceId, PageKind } from '../ids';
import type { Metric } from './metrics';

/** How one report or list names its columns. One name means one thing within a report; two reports may disagree. */
export interface HeaderReport {
  /** As the marketplace calls it; not translated. */
  report: string;
  /** Empty: words that mean the same everywhere. */
  marketplaces: readonly MarketplaceId[];
  /** Page kinds that draw it; empty = any. */
  kinds: readonly PageKind[];
  source: { cite: string; seen: string; confidence: 'A' | 'B' | 'C' };
  /**
   * Names of each metric as printed, in all languages met, parted by `|` or a line break; the page's own codes of columns beside them (`adPv`).
   */
  names: Readonly<Partial<Record<Metric, string>>>;
}
