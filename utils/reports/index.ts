import { type Delimiter, parseDelimited, sniffDelimiter } from './delimited';
import { decodeText, type Encoding } from './encoding';
import { isMarkup, kindOf, refusalOfOle } from './kind';
import { MOST_BYTES, type Read, refuse } from './refusal';
import { readSpreadsheet } from './spreadsheet';

export { cellOf, rowsOf } from './block';
export type { Delimiter } from './delimited';
export type { Encoding } from './encoding';
export { type OpenOptions, type OpenReport, openReports, type Progress, type ReportFile } from './open';
export { MOST_BYTES, type Read, type Refusal, type Trouble } from './refusal';
export { type Column, type Holds, isWording, type Table, tableOf, textColumns } from './table';

/** What was found in a file or a pasted text, before anything is made of it. */
export interface Sheet {
  rows: string[][];
  /** How the bytes were read; undefined for pasted text and spreadsheets. */
  encoding?: Encoding;
  /** undefined for spreadsheets. */
  delimiter?: Delimiter;
}

/** The rows of a file, told by its content and never by its name: exports called .xls are often text. */
export function readFile(bytes: Uint8Array): Read<Sheet> {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_BYTES) return refuse('tooLarge');
  const kind = kindOf(bytes);
  if (kind === 'zip') {
    const read = readSpreadsheet(bytes);
    return read.ok ? sheetOf({ rows: read.value }) : read;
  }
  if (kind === 'ole') return refuse(refusalOfOle(bytes));
  if (kind === 'binary') return refuse('binary');
  const read = decodeText(bytes);
  if (!read.ok) return read;
  const sheet = readText(read.value.text);
  return sheet.ok ? { ok: true, value: { ...sheet.value, encoding: read.value.encoding } } : sheet;
}

/** The rows of a pasted text: cells as spreadsheets put them on the clipboard, or one text a line. */
export function readText(text: string): Read<Sheet> {
  const plain = text.replace(/^\uFEFF/, '');
  if (plain.length * 2 > MOST_BYTES) return refuse('tooLarge');
  if (plain.trim() === '') return refuse('empty');
  if (isMarkup(plain)) return refuse('notTable');
  const delimiter = sniffDelimiter(plain);
  const parsed = parseDelimited(plain, delimiter);
  return parsed.ok ? sheetOf({ rows: parsed.value, delimiter }) : parsed;
}

function sheetOf(sheet: Sheet): Read<Sheet> {
  return sheet.rows.length === 0 ? refuse('empty') : { ok: true, value: sheet };
}
