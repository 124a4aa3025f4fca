/** Why a file or a pasted text cannot be read as rows of texts. A closed set: each has a line in the locale files that says what to do. */
export type Refusal =
  /** nothing in it but spaces */
  | 'empty'
  /** a picture, a PDF, a program: no text at all */
  | 'binary'
  /** no known encoding reads it without breaking characters */
  | 'encoding'
  /** more than MOST_BYTES */
  | 'tooLarge'
  /** more than MOST_ROWS rows or MOST_COLUMNS columns */
  | 'tooManyCells'
  /** an Excel file that opens with a password only */
  | 'password'
  /** an .xls of before 2007 */
  | 'oldExcel'
  /** an archive that unpacks to far more than a table can be */
  | 'bomb'
  /** an archive, a web page or a data file that holds no table */
  | 'notTable'
  /** begins like an Excel file and cannot be read to its end */
  | 'damaged';

export type Read<T> = { ok: true; value: T } | { ok: false; error: Refusal };

export function refuse(error: Refusal): { ok: false; error: Refusal } {
  return { ok: false, error };
}

export const MOST_BYTES = 64 * 1024 * 1024;
export const MOST_ROWS = 500_000;
export const MOST_COLUMNS = 500;
