import type { Column, Delimiter, Encoding, Refusal } from '../../utils/reports';
import type { TableFormat } from '../ui/save';
import type { CellResult, Plan } from './checking';

/** What is known of a table outside of the Worker that holds it. */
export interface Summary {
  columns: readonly Column[];
  /** Columns a check begins with. */
  wording: readonly number[];
  header: number | undefined;
  rows: number;
  encoding?: Encoding;
  delimiter?: Delimiter;
}

/** A line of the export: the row of the table and what is written behind its own cells. */
export type Note = readonly [row: number, cells: readonly string[]];

/** To the Worker. Every order may be given again; a later `read` or `check` ends the one before. */
export type Order =
  | { type: 'read'; source: File | string }
  | { type: 'header'; headed: boolean }
  | { type: 'check'; run: number; plan: Plan }
  | { type: 'stop' }
  | {
      type: 'write';
      format: TableFormat;
      titles: readonly string[];
      notes: readonly Note[];
      otherwise: readonly string[];
      unchecked: readonly string[];
    };

/** How far a check is; times in milliseconds since it began. */
export interface Progress {
  rows: number;
  share: number;
  elapsed: number;
}

/** From the Worker. */
export type Report =
  | { type: 'table'; summary: Summary }
  | { type: 'refused'; error: Refusal }
  | { type: 'found'; run: number; results: CellResult[]; progress: Progress }
  | { type: 'ended'; run: number; how: 'done' | 'stopped' }
  | { type: 'written'; format: TableFormat; bytes: Uint8Array<ArrayBuffer> }
  | { type: 'bug'; message: string };
