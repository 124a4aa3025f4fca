import type { Source } from '../../utils/ads/source';
import type { ImportReport, UndoRefusal } from '../../utils/history';
import type { DayNumber } from '../../utils/ledger/batch';
import type { Trouble } from '../../utils/reports/refusal';
import type { Mapping, NotUnderstood, ReportLayout, ReportRead } from '../../utils/reports/understand';
import type { StoreTrouble } from '../shell/memory';

/** What the operator has said about a report. */
export interface Said {
  /** '' where there is one shop only. */
  shop: string;
  mapping: Mapping;
}

/** Spend of one day or period as it is stored, and as this report has it; minor units, null = not printed. */
export interface Restated {
  from: DayNumber;
  to: DayNumber;
  before: number | null;
  after: number | null;
}

/** Days, and figures of whole periods. */
export interface Spans {
  days: number;
  periods: number;
}

/** What an import would do to one view of the ledger. */
export interface Effect {
  source: Source;
  rows: number;
  /** Days and periods that the ledger does not have yet, and those it has with the same sums; `restated` are those it has with others. */
  fresh: Spans;
  same: Spans;
  restated: readonly Restated[];
  /** Days and periods it has with other figures, all seen after this file: those stay, and only what is missing comes in. */
  older: number;
  /** Other views of the same shop and marketplace that the ledger has over these days: kept apart, never added. */
  beside: readonly Beside[];
}

/** A view of the same shop and marketplace over the same days. */
export interface Beside {
  source: Source;
  /** Its spend of the common days is the same; otherwise nothing says that it is not. */
  sure: boolean;
  first: DayNumber;
  last: DayNumber;
}

/** How a file was opened. */
interface Opening {
  encoding?: string;
  delimiter?: string;
}

/** A report as it was understood, and what its import would do. */
export interface Summary extends Opening {
  layout: ReportLayout;
  /** A cell of each column, to recognise it by. */
  samples: readonly string[];
  read: Omit<ReportRead, 'batches'>;
  said: Said;
  effects: readonly Effect[];
  /** Observation.key: an import of this key is an import of the same facts. */
  key: string;
}

/** A report whose columns the operator has to name. */
export interface Puzzle extends Opening {
  error: NotUnderstood;
  /** The first rows of the file. */
  head: readonly (readonly string[])[];
  headerRow: number | undefined;
  said: Said;
}

/** How far the reading of a file is. */
export interface Reading {
  bytes: number;
  of: number;
  rows: number;
  /** Milliseconds since it began. */
  elapsed: number;
}

/** Where one report is on its way into the ledger. */
export type EntryState =
  | { name: 'waiting' }
  | { name: 'reading'; reading: Reading }
  | { name: 'refused'; trouble: Trouble }
  | { name: 'puzzle'; puzzle: Puzzle }
  /** Called off before it was read. */
  | { name: 'stopped' }
  /** @param stopped its storing was called off */
  | { name: 'ready'; summary: Summary; trouble?: StoreTrouble; stopped?: true }
  | { name: 'storing'; summary: Summary; share: number }
  | { name: 'stored'; summary: Summary; report: ImportReport };

/** To the Worker. Reports are named by their file and their place in it: an archive holds several. */
export type Order =
  | { type: 'read'; file: number; source: File; today: string; language: string }
  | { type: 'settle'; file: number; part: number; said: Said }
  /** @param partly rows that were refused are left out, so that the days have no totals */
  | { type: 'store'; file: number; part: number; partly: boolean }
  | { type: 'stop'; file: number }
  /** Reads what was called off: the rest of the file, or the one report. */
  | { type: 'again'; file: number; part: number }
  | { type: 'forget'; file: number; part: number }
  | { type: 'undo'; key: string };

/** From the Worker. */
export type Report =
  | { type: 'entry'; file: number; part: number; name: string; state: EntryState }
  /** What was being read of the file was called off. */
  | { type: 'stopped'; file: number }
  | { type: 'undone'; key: string; error?: UndoRefusal | StoreTrouble }
  | { type: 'bug'; message: string };
