/** Why a file or a pasted text cannot be read as rows of texts. A closed set: each has a line in the locale files that says what to do. */
export type Refusal =
  /** nothing in it but spaces */
  | 'empty'
  /** a picture, a PDF, a program: no text at all */
  | 'binary'
  /** no known encoding reads it without breaking characters */
  | 'encoding'
  /** more bytes than are read: MOST_BYTES of what is held whole, MOST_STREAMED of what is read in pieces */
  | 'tooLarge'
  /** more rows than MOST_ROWS (a sheet read in pieces: MOST_SHEET_ROWS) or more than MOST_COLUMNS columns */
  | 'tooManyCells'
  /** a cell longer than MOST_IN_CELL, or a row longer than MOST_IN_ROW */
  | 'longCell'
  /** an Excel file or an archive that opens with a password only */
  | 'password'
  /** an .xls of before 2007 */
  | 'oldExcel'
  /** an archive that unpacks to far more than a table can be */
  | 'bomb'
  /** an archive inside an archive */
  | 'nested'
  /** a part of a workbook that declares entities of its own making */
  | 'entities'
  /** an archive, a web page or a data file that holds no table */
  | 'notTable'
  /** begins like an Excel file or an archive and cannot be read to its end */
  | 'damaged'
  /** a text that ends inside a quoted cell or inside a character: the end of the file is missing */
  | 'cut'
  /** a quote that opens inside one row and swallows the ones below it */
  | 'quotes'
  /** the file cannot be read any more: moved, changed, or its drive is gone */
  | 'unreadable'
  /** the reader was told to stop */
  | 'stopped';

export type Read<T> = { ok: true; value: T } | { ok: false; error: Refusal };

export function refuse(error: Refusal): { ok: false; error: Refusal } {
  return { ok: false, error };
}

/** Thrown out of unpackers and parsers, which have no other way to be stopped, and caught within this room. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** What came out of the depths of reading as a refusal: what is not one of ours means that the bytes are not what they should be. */
export function refusalOf(error: unknown): Refusal {
  return error instanceof Refused ? error.refusal : 'damaged';
}

/** A refusal with the place it is about, as far as it is known. */
export interface Trouble {
  error: Refusal;
  /** Name of the file; of one in an archive "archive.zip/folder/file.csv". */
  file: string;
  sheet?: string;
  /** Row of the table, from 1, blank ones counted; a row whose cells hold line breaks is one row. */
  row?: number;
  /** Line of the text file that the row begins in, from 1. */
  line?: number;
  /** From 1. */
  column?: number;
}

/** What is held in memory as a whole: pasted texts and the files of the older desks. */
export const MOST_BYTES = 64 * 1024 * 1024;
export const MOST_ROWS = 500_000;
export const MOST_COLUMNS = 500;
/** A file that is read in pieces. */
export const MOST_STREAMED = 4 * 1024 ** 3;
/** Excel's own limit. */
export const MOST_SHEET_ROWS = 1_048_576;
/** UTF-16 units: descriptions in HTML reach 100,000. */
export const MOST_IN_CELL = 1024 * 1024;
export const MOST_IN_ROW = 8 * 1024 * 1024;
