import type { Source } from '../ads/source';
import type { DayNumber, Observation } from '../ledger/batch';
import type { Seen } from '../ledger/block';
import type { RollUp } from '../ledger/day-total';
import type { EntityPiece } from '../ledger/entities';
import type { NarrowKind } from '../ledger/narrow';
import type { Dimension } from '../ledger/view';

/** A view of a source that the ledger keeps, and how much there is of it. */
export interface LedgerViewRow {
  /** viewKey() */
  id: string;
  source: Source;
  /** What its rows are told apart by. */
  rowsBy: readonly Dimension[];
  entities: number;
  /** When the newest observation was made, epoch milliseconds: its names hold. */
  newestAt: number;
  /** Days covered, and how many of them whole. */
  days: number;
  completeDays: number;
  /** Figures of whole periods, kept beside the days and never added to them. */
  periods: number;
  /** First and last day covered, by a day or a period. */
  first: DayNumber;
  last: DayNumber;
  rows: number;
  /** Bytes of its blocks as stored. */
  bytes: number;
}

/** Entities of a view, in pieces so that a new one does not write all of them again. */
export interface EntityPieceRow extends EntityPiece {
  /** `view|start`, the number padded to nine digits */
  id: string;
  view: string;
}

/** How one column lies in the bytes of a stored block. */
export interface StoredColumn {
  measure: string;
  kind: NarrowKind;
  unknown: boolean;
  /** The observation all its figures are from, or the kind of a column that says so by row. */
  seen: number | NarrowKind;
}

/** A block as stored: all its columns in one piece of bytes. */
export interface BlockRow {
  /** blockId() */
  id: string;
  view: string;
  from: DayNumber;
  to: DayNumber;
  rows: number;
  entity: NarrowKind;
  columns: readonly StoredColumn[];
  seen: readonly Seen[];
  completeAt: number | null;
  data: Uint8Array<ArrayBuffer>;
}

export interface RollUpRow extends RollUp {
  /** Of its block. */
  id: string;
}

/** Rows of a block as they were before figures of another observation took their place (or: as an older observation had them). */
export interface RestatedRow extends BlockRow {
  /** `block|import` */
  id: string;
  block: string;
  import: string;
  /** When it was noticed, epoch milliseconds. */
  at: number;
}

/** A block as it stood before an import; none: there was no block. */
export interface ReplacedRow {
  /** `import|block` */
  id: string;
  import: string;
  block: string;
  before: BlockRow | null;
}

/** One import: what was brought and what became of it. */
export interface ImportRow extends Omit<Observation, 'key'> {
  /** Observation.key */
  id: string;
  /** When it was brought, epoch milliseconds. */
  at: number;
  rows: number;
  report: ImportCounts;
  /** What it touched. */
  views: readonly { view: string; from: DayNumber; to: DayNumber }[];
  /**
   * `here`: can be undone. `kept`: what stood before is not kept any more. `undone`, `deleted`: the same file may be brought again.
   */
  state: 'here' | 'kept' | 'undone' | 'deleted';
}

/** What an import did, in rows of the ledger (one entity on one day or over one period). */
export interface ImportCounts {
  /** Were not there. */
  new: number;
  /** Were there with at least one other figure. */
  changed: number;
  /** Were there just so. */
  same: number;
  /** Of what was brought, figures older than the ones there; kept as restated only. */
  older: number;
  /** Entities never seen before. */
  entities: number;
  /** Blocks written. */
  blocks: number;
}
