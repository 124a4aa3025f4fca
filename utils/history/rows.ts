import type { HeldProof } from '../compliance/held-proof';
import type { OwnRule } from '../compliance/own/own-rule';
import type { Dismissal } from '../findings/dismissal';
import type { Finding, Place } from '../findings/finding';
import type { Outcome } from '../findings/outcome';
import type { MarketplaceId } from '../marketplaces/ids';
import type { FieldName } from '../reading/fields';
import type { ReadField, Reading } from '../reading/reading';

/** Where a version was seen: in the seller's own editor, or on the page buyers see. The two are never compared as if they were one. */
export type Observation = 'editor' | 'public';

/** One product of the operator's. Key: `marketplace:itemId`, or `marketplace:draft:url` while the marketplace has given it no id. */
export interface ListingRow {
  key: string;
  marketplace: MarketplaceId | 'unknown';
  itemId?: string;
  /** Address last seen. */
  url: string;
  title: string;
  /** Address of the first picture as last seen; the extension's policy does not load it, it only tells products apart. */
  image?: string;
  /** Epoch milliseconds. */
  firstSeen: number;
  lastSeen: number;
  /** Newest version seen in the editor and on the public page. */
  editorVersion?: string;
  publicVersion?: string;
  /** Score of the newest editor version, 0 to 100; null when nothing could be scored. */
  score: number | null;
  /** Must-fix findings of the newest editor version. */
  mustFix: number;
}

/** What a listing was from `at` on. A new one is written only when something that was read has changed. */
export interface VersionRow {
  /** Made of listing, observation, time and fingerprint: the same reading always gets the same id. */
  id: string;
  listing: string;
  observation: Observation;
  /** When it was first and last seen like this, epoch milliseconds. */
  at: number;
  until: number;
  fingerprint: string;
  /** Identifies one load of the page; another visit means the page was opened anew in between. */
  visit: string;
  /** Fields read so far in that visit. */
  seen: readonly FieldName[];
  reading: Reading;
  /** Fields that this reading did not read, as an earlier version had them. They count as unchanged, never as emptied. */
  carried: readonly ReadField[];
  /** Kept as evidence: retention does not touch it. */
  pinned: 0 | 1;
}

/** What the rules of one day said of a version. Written in the same transaction as the version. */
export interface CheckRow {
  /** `version|rulePack`. */
  id: string;
  version: string;
  listing: string;
  observation: Observation;
  at: number;
  rulePack: string;
  /** 0 to 100; null when nothing could be scored. */
  score: number | null;
  coverage: { read: number; expected: number };
  counts: Readonly<Record<Outcome, number>>;
  findings: readonly Finding[];
}

/** Something the operator did with a finding. */
export interface ActionRow {
  /** Given by the page that recorded it, so that a repeated message writes nothing twice. */
  id: string;
  listing: string;
  at: number;
  kind: 'applied' | 'undone' | 'dismissed' | 'restored';
  rule: string;
  /** findingKey() */
  finding: string;
  place?: Place;
  /** Whole text of the field before and after; absent for dismissals. */
  before?: string;
  after?: string;
  /** The action that an undo took back. */
  undoes?: string;
}

/** One text that stands on the page otherwise than it was left in the editor. Show it with diffWords(before, after). */
export interface ChangedText {
  place: Place;
  before: string;
  after: string;
}

/** The live page, or the editor opened anew, shows something other than what the operator had when leaving the editor. */
export interface DifferenceRow {
  /** `saved version>shown version`. */
  id: string;
  listing: string;
  at: number;
  /** The version as left in the editor, and the one that was shown afterwards. */
  saved: string;
  shown: string;
  observation: Observation;
  changes: readonly ChangedText[];
  /** `open` until the operator says: that was me, or not me (then both versions are kept as evidence). */
  state: 'open' | 'mine' | 'notMine';
  decidedAt?: number;
}

/** A dismissal as kept; `listing` is the listing key. The id is given by the page that recorded it. */
export interface DismissalRow extends Dismissal {
  id: string;
}

/** Proof the operator holds for a claim. */
export interface ProofRow extends HeldProof {
  /** When it was entered, epoch milliseconds. */
  at: number;
}

/**
 * A rule pack from a file. What the file holds and who signed it is read from its text whenever it is used (utils/compliance/own/pack-file.ts):
 * the list of known publishers changes with the product, so no judgement about the signature is kept.
 */
export interface PackRow {
  /** Id and version of the pack, as the file gives them; a newer file of the same pack takes the place of the older one. */
  id: string;
  version: string;
  /** Name of the file it came from. */
  file: string;
  /** The whole file. */
  text: string;
  enabled: 0 | 1;
  /** When it was added, epoch milliseconds. */
  at: number;
}

/** A rule the operator wrote in the form. */
export interface OwnRuleRow {
  id: string;
  rule: OwnRule;
  enabled: 0 | 1;
  /** When it was last saved, epoch milliseconds. */
  at: number;
}

/** What a platform's rule page said, as the operator had it open and pressed keep. Another row only where the text is another. */
export interface RulePageRow {
  /** `url|first 16 digits of the hash|at` */
  id: string;
  /** Address without tracking parameters; rows of one address are versions of one page. */
  url: string;
  title: string;
  text: string;
  /** When it was first and last seen like this, epoch milliseconds. */
  at: number;
  until: number;
  /** SHA-256 of the text, 64 hexadecimal digits. */
  hash: string;
}

/** The operator's choices. Nothing secret stands here, so a backup may carry all of it. */
export interface Settings {
  /** 'auto' follows the browser. */
  language: 'auto' | 'zh-CN' | 'zh-TW' | 'en';
  appearance: 'system' | 'light' | 'dark';
  /** Days a version is kept after it was last seen; evidence is kept for good. */
  retentionDays: number;
  /** Days the ledger of ads keeps; 0 = for good. Platforms show 60 to 95 days, so nothing that has gone comes back. */
  ledgerDays: number;
  /** The first-run page was seen. */
  welcomed: boolean;
  /** Marks in the page are drawn. */
  marks: boolean;
  /** The rules whose effect on the stored listings the operator has looked at. */
  rulesSeen: string;
}

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  appearance: 'system',
  retentionDays: 365,
  ledgerDays: 0,
  welcomed: false,
  marks: true,
  rulesSeen: '',
};

/** One point of the score line. `rules`: same text, newer rules. `page`: the page changed while the operator was away. */
export interface ScorePoint {
  at: number;
  score: number | null;
  rulePack: string;
  cause: 'edit' | 'rules' | 'page';
  version: string;
}

/** One line of the history of a listing, newest first. */
export type TimelineEntry =
  | { kind: 'version'; at: number; id: string; version: VersionRow; check: CheckRow | undefined; changes: readonly ChangedText[] }
  | { kind: 'difference'; at: number; id: string; difference: DifferenceRow }
  | { kind: 'action'; at: number; id: string; action: ActionRow };
