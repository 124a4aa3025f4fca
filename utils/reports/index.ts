import { type Delimiter, parseDelimited, sniffDelimiter } from './delimited';
import { decodeText, type Encoding } from './encoding';
import { MOST_BYTES, type Read, refuse } from './refusal';
import { readSpreadsheet } from './spreadsheet';

export type { Delimiter } from './delimited';
export type { Encoding } from './encoding';
export { MOST_BYTES, type Read, type Refusal } from './refusal';
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
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const read = readSpreadsheet(bytes);
    return read.ok ? sheetOf({ rows: read.value }) : read;
  }
  // An OLE file: an old .xls, or the box that Excel puts an encrypted workbook into.
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuse(holds(bytes, 'EncryptedPackage') ? 'password' : 'oldExcel');
  if (starts(bytes, 0x25, 0x50, 0x44, 0x46)) return refuse('binary');
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
  if (/^\s*(?:<(?:!doctype|html|\?xml|table|svg)|[{[]\s*["{[\]}])/i.test(plain.slice(0, 200))) return refuse('notTable');
  const delimiter = sniffDelimiter(plain);
  const parsed = parseDelimited(plain, delimiter);
  return parsed.ok ? sheetOf({ rows: parsed.value, delimiter }) : parsed;
}

function sheetOf(sheet: Sheet): Read<Sheet> {
  return sheet.rows.length === 0 ? refuse('empty') : { ok: true, value: sheet };
}

function starts(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** Whether a name stands in an OLE file's directory, in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const last = bytes.length - wanted.length;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at !== -1 && at <= last; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
