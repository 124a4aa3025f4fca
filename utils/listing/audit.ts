import type { Group, Mark, Message, Place, Source, TextFix } from '../findings/finding';
import type { Outcome } from '../findings/outcome';
import type { MarketplaceId } from '../marketplaces/ids';
import type { Marketplace } from '../marketplaces/marketplace';
import type { FieldName } from '../reading/fields';
import type { ShopKnowledge } from '../shop/knowledge';
import type { ListingFacts } from './facts';
import type { Writing } from './writing';

/** What an audit may know beside the reading. No clock: the day is handed in. */
export interface ListingContext {
  /** Data of the marketplace the listing is written for; undefined where it is unknown, and then no marketplace limit applies. */
  marketplace: Marketplace | undefined;
  /** The operator's local day, YYYY-MM-DD: decides which dated limit holds and which year is past. */
  day: string;
  /** What the operator's own shop adds; absent = nothing is known of it. */
  shop?: ShopKnowledge;
}

export interface AuditMeta {
  /** File name, registry key and part of the message ids. Names the failing thing or the thing looked at. */
  id: string;
  group: Group;
  /** Fields it needs; the first is the one it speaks of. One of them not read makes the audit `notRead`. */
  reads: readonly [FieldName, ...FieldName[]];
  /** Only for these marketplaces; absent = all. */
  marketplaces?: readonly MarketplaceId[];
  /** Only for titles written so; absent = both. */
  writing?: Writing;
  /** Judges an empty field too; every other audit is not applicable where there is no text. */
  judgesEmpty?: boolean;
}

/** What an audit says. `listing.<id>.problem` is filled with `values`; the registry adds weight, group and gain. */
export interface Verdict {
  /** `notRead`: the field was read and what the audit needs of it was not (pixels the page may not share); a reason says why. */
  outcome: Exclude<Outcome, 'error'>;
  /** Share of the weight earned, 0 to 1; null exactly when not applicable or not read. */
  score: number | null;
  values?: Message['values'];
  place?: Place;
  marks?: readonly Mark[];
  reasons?: readonly Message[];
  fixes?: readonly TextFix[];
  source?: Source;
  /** Audits that speak of the same fault: where one of them finds it too, the first that does tells it for both. */
  toldBy?: readonly string[];
}

export interface Audit {
  meta: AuditMeta;
  audit(facts: ListingFacts, context: ListingContext): Verdict;
}

/** Most marks a finding carries; what is beyond is counted in the message, not drawn. */
const MOST_MARKS = 40;

export const NOT_APPLICABLE: Verdict = { outcome: 'notApplicable', score: null };

export const PASS: Verdict = { outcome: 'pass', score: 1 };

/**
 * A verdict graded by its score: from .9 on it passes, below .5 it fails, between it warns. A rule known by memory only (confidence C) asks for
 * review where it would have warned or failed. A pass marks nothing and offers nothing.
 */
export function graded(score: number, verdict: Omit<Verdict, 'outcome' | 'score'> = {}): Verdict {
  const share = Math.min(1, Math.max(0, score));
  const problem = share < 0.5 ? 'fail' : 'warn';
  const outcome = share >= 0.9 ? 'pass' : verdict.source?.confidence === 'C' ? 'review' : problem;
  if (outcome === 'pass') return { outcome, score: share, ...(verdict.values ? { values: verdict.values } : {}) };
  return { ...verdict, outcome, score: share, marks: (verdict.marks ?? []).slice(0, MOST_MARKS) };
}
