import { rowsOf } from './block';
import { MOST_ROWS, type Read, refuse } from './refusal';
import { Scanner, type Stop } from './scan';

/** What may part the cells of a line, likeliest first; '' = the text is no table: a line is one cell, quotes and all. */
const DELIMITERS = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number] | '';

/** Characters, and lines in them, looked at to tell the delimiter. */
export const SNIFFED = 256 * 1024;
const LOOKED_AT = 50;

/** Lines above a table that have other cells than it: name of the report, shop, window. */
export const MOST_PREAMBLE = 15;

/**
 * The delimiter that parts nearly every line into the same number of cells. Commas inside titles do not make a table: they stand in some lines and
 * in some number.
 */
export function sniffDelimiter(text: string): Delimiter {
  const beginning = text.slice(0, SNIFFED);
  let best: Delimiter = '';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const widths = rowsIn(beginning, delimiter, LOOKED_AT).rows.map((row) => row.length);
    // A sample may end in the middle of a row.
    if (beginning.length < text.length && widths.length < LOOKED_AT) widths.pop();
    const table = tableIn(widths, delimiter);
    if (!table || (delimiter === ',' && sentences(beginning))) continue;
    const weight = table.even * table.share * Math.min(table.width, 20);
    if (weight > most) {
      best = delimiter;
      most = weight;
    }
  }
  return best;
}

/**
 * The delimiter of a file that is known to be an export, where `sniffDelimiter` sees no even table: one header and nothing below it, a few rows of
 * different widths, two tables one above the other. The one that makes the widest row near the top.
 */
export function exportDelimiter(text: string): Delimiter {
  const told = /^\uFEFF?"?sep=([\t,;|])"?\r?\n/i.exec(text)?.[1];
  if (told !== undefined) return told as Delimiter;
  const sure = sniffDelimiter(text);
  if (sure !== '') return sure;
  const beginning = text.slice(0, SNIFFED);
  let best: Delimiter = '';
  let most = 1;
  for (const delimiter of DELIMITERS) {
    const { rows } = rowsIn(beginning, delimiter, LOOKED_AT);
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width <= most) continue;
    most = width;
    best = delimiter;
  }
  return best;
}

/** The widest table that the widths of rows allow: its width, the share of its rows that have it, and the share of all rows that are its; above it there may be a preamble. */
function tableIn(widths: readonly number[], delimiter: Delimiter): { width: number; even: number; share: number } | undefined {
  for (const width of [...new Set(widths)].toSorted((a, b) => b - a)) {
    const first = widths.indexOf(width);
    if (width < 2 || first > MOST_PREAMBLE) continue;
    const rows = widths.slice(first);
    const even = rows.filter((one) => one === width).length / rows.length;
    // Two lines with one comma each are two titles, not a table of two columns.
    if (even >= 0.9 && rows.length >= (delimiter === ',' && width === 2 ? 3 : 2))
      return { width, even, share: rows.length / widths.length };
  }
  return undefined;
}

/** A comma followed by a space in most places is punctuation. */
function sentences(text: string): boolean {
  const commas = text.split(',').length - 1;
  return text.split(/, /).length - 1 > commas * 0.6;
}

/** The rows of a text, blank ones left out, as far as they can be read. */
function rowsIn(text: string, delimiter: Delimiter, most: number): { rows: string[][]; stop: Stop | undefined } {
  const scanner = new Scanner(delimiter, false);
  const rows: string[][] = [];
  for (let at = 0; at < text.length && rows.length < most && !scanner.stop; at += PIECE) {
    for (const row of rowsOf(scanner.push(text.slice(at, at + PIECE)))) if (isFilled(row)) rows.push(row);
  }
  if (rows.length < most && !scanner.stop) rows.push(...rowsOf(scanner.end()).filter(isFilled));
  return { rows: rows.slice(0, most), stop: scanner.stop };
}

/** Characters scanned at a time. */
const PIECE = 64 * 1024;

const isFilled = (row: readonly string[]) => row.length > 1 || (row[0] ?? '').trim() !== '';

/** All rows of a text at once, blank ones left out, or why there are too many. */
export function parseDelimited(text: string, delimiter: Delimiter): Read<string[][]> {
  const { rows, stop } = rowsIn(text, delimiter, MOST_ROWS + 1);
  if (stop) return refuse(stop.error);
  return rows.length > MOST_ROWS ? refuse('tooManyCells') : { ok: true, value: rows };
}
