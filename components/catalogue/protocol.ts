import type { Finding } from '../../utils/findings/finding';
import type { Problem } from '../../utils/findings/outcome';
import type { MarketplaceId } from '../../utils/marketplaces/ids';
import type { Reading } from '../../utils/reading/reading';
import type { Refusal } from '../../utils/reports';
import type { ListingColumns, ListingRefusal, RefusedListing } from '../../utils/shop/listing-table';
import type { TableFormat } from '../ui/save';

/** What the operator can settle about a table. */
export interface Settled {
  marketplace: MarketplaceId | 'unknown';
  columns: ListingColumns;
}

/** Rows left out, by reason; the first of each as an example. */
export type Refused = Partial<Record<ListingRefusal, { rows: number; example: RefusedListing }>>;

/** A table as it was understood. */
export interface Summary extends Settled {
  names: readonly string[];
  /** A cell of each column, to recognise it by. */
  samples: readonly string[];
  rows: number;
  /** Listings that can be judged. */
  good: number;
  refused: Refused;
}

/** One thing that costs a listing points: which audit, how grave, what its repair alone would bring. */
export interface Fault {
  rule: string;
  outcome: Problem;
  gain: number;
}

/** One listing judged; small enough to be sent by the thousand. */
export interface Judged {
  /** Its number among those judged, from 0. */
  at: number;
  /** Row of the table, from 1; absent where it comes from the store. */
  row?: number;
  /** The key under which the listing is kept; absent where it is not. */
  stored?: string;
  itemId?: string;
  marketplace: Reading['marketplace'];
  title: string;
  /** null where nothing could be judged. */
  score: number | null;
  /** Those that cost most first. */
  faults: readonly Fault[];
}

/** How far it is; times in milliseconds since it began. */
export interface Progress {
  done: number;
  elapsed: number;
}

/** One listing judged again, in full. */
export interface Opened {
  at: number;
  reading: Reading;
  /** Problems only, those that cost most first. */
  findings: readonly Finding[];
}

/** Texts of an export in the language of the operator. */
export interface ExportWords {
  headers: readonly string[];
  marketplaces: Readonly<Record<string, string>>;
  rules: Readonly<Record<string, string>>;
  outcomes: Readonly<Record<Problem, string>>;
  comma: string;
}

/** To the Worker. A later `read`, `settle` or `judge` ends the one before. */
export type Order =
  | { type: 'read'; source: File | string }
  | { type: 'settle'; settled: Settled }
  | { type: 'judge'; from: 'table' | 'store'; run: number; day: string }
  | { type: 'stop' }
  | { type: 'open'; at: number }
  | { type: 'write'; format: TableFormat; words: ExportWords };

/** From the Worker. */
export type Report =
  | { type: 'refused'; error: Refusal }
  | { type: 'looked'; summary: Summary }
  | { type: 'judged'; run: number; results: Judged[]; progress: Progress; of: number }
  /** Numbers of listings whose titles are nearly the same, the largest group first. */
  | { type: 'copies'; run: number; groups: number[][] }
  | { type: 'ended'; run: number; how: 'done' | 'stopped' }
  | { type: 'opened'; opened: Opened | { at: number } }
  | { type: 'written'; format: TableFormat; bytes: Uint8Array<ArrayBuffer> }
  /** The store did not open, or shut meanwhile. */
  | { type: 'shut' }
  | { type: 'bug'; message: string };
