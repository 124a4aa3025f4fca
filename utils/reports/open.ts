import type { Block } from './block';
import type { Delimiter } from './delimited';
import type { Encoding } from './encoding';
import type { Trouble } from './refusal';

/** A file as this room sees it: a `File` of the browser is one. */
export interface ReportFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** How far the reading is. */
export interface Progress {
  /** As in OpenReport. */
  file: string;
  /** Bytes read of the files handed in (of an archive: as packed), and of all of them. */
  bytes: number;
  of: number;
  /** Rows handed out of the report in work. */
  rows: number;
}

export interface OpenOptions {
  /** Ends the reading; the report in work is then `refused` as stopped. */
  signal?: { readonly aborted: boolean };
  onProgress?(progress: Progress): void;
  /** Language the files are likely in (BCP 47: "ja", "zh-TW", "de"), for texts too short to tell their encoding by themselves. */
  language?: string;
}

/** A table found in a file. Read it once, to its end, before the next one is asked for. */
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
  /** The rows in chunks, numbered as in the file: blank ones are []. Never throws: look at `refused` behind the last one. */
  rows(): AsyncIterable<string[][]>;
  /** The same rows before they are made strings; see Block. */
  blocks(): AsyncIterable<Block>;
}

export type Opened = { ok: true; report: OpenReport } | { ok: false; refusal: Trouble };

/** The tables in files of any size and kind, told by content and never by name: text, workbooks (a report a sheet), archives of both. */
export async function* openReports(files: readonly ReportFile[], options: OpenOptions = {}): AsyncGenerator<Opened> {
  for (const file of files) {
    void options;
    yield { ok: false, refusal: { error: 'notTable', file: file.name } };
  }
}
