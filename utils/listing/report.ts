import type { Finding, Group } from '../findings/finding';
import type { Coverage } from '../reading/reading';

/** The score of one group of audits. `partial`: something the group needs was not read or not read whole, or an audit of it broke. */
export interface GroupScore {
  group: Group;
  earned: number;
  possible: number;
  /** 0 to 100; null where nothing of the group could be judged. */
  score: number | null;
  partial: boolean;
  /** The fields that were not read at all, or of which there were more than the reader takes in; each once. */
  unread: readonly string[];
}

/** What the listing view shows. */
export interface ListingReport {
  /** 0 to 100, unrounded; null where nothing could be judged. */
  score: number | null;
  /** Audits judged of audits that apply here. */
  coverage: Coverage;
  groups: readonly GroupScore[];
  /** One finding an audit, every outcome, in the order of the registry. */
  findings: readonly Finding[];
  /** The three problems whose fix brings most, best first. */
  best: readonly Finding[];
}
