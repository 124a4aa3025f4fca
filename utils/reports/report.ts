import type { Block } from './block';
import type { Delimiter } from './delimited';
import type { Encoding } from './encoding';
import type { Trouble } from './refusal';

/** A table found in a file. It may be read several times, always from its beginning; one reading at a time. */
export interface OpenReport {
  /** "report.csv", "archive.zip/folder/report.csv". */
  file: string;
  /** Name of the sheet in a workbook. */
  sheet?: string;
  /** How the bytes are read, final once the rows have ended: a file may begin with plain ASCII. undefined for a workbook. */
  readonly encoding: Encoding | undefined;
  /** undefined for a workbook. */
  readonly delimiter: Delimiter | undefined;
  /** Set when the rows ended before the table did. Nothing of the file may be stored then. */
  readonly refused: Trouble | undefined;
  /** The rows in chunks of at most MOST_CHUNK, numbered as in the file: blank ones are []. Never throws: look at `refused` behind the last one. */
  rows(): AsyncIterable<string[][]>;
  /** The same rows before they are made strings; see Block. */
  blocks(): AsyncIterable<Block>;
}

export type Opened = { ok: true; report: OpenReport } | { ok: false; refusal: Trouble };

/** What all readers of one `openReports` share. */
export interface Reading {
  readonly language: string | undefined;
  /** Rows that the report in work has come to. */
  rows: number;
  /** A report is being read from its beginning. */
  begin(file: string): void;
  /** Throws Refused once the reading is to stop. */
  check(): void;
}

const MOST_CHUNK = 5_000;

/** Rows as they are handed out. */
export function* inChunks(rows: string[][]): Generator<string[][]> {
  for (let at = 0; at < rows.length; at += MOST_CHUNK) yield rows.length <= MOST_CHUNK ? rows : rows.slice(at, at + MOST_CHUNK);
}
