import { MOST_COLUMNS, MOST_ROWS, type Read, refuse } from './refusal';

/** What may part the cells of a line, likeliest first; '' = the text is no table: a line is one cell, quotes and all. */
const DELIMITERS = ['\t', ',', ';', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number] | '';

/** Lines looked at to tell the delimiter. */
const LOOKED_AT = 50;

/** Lines above a table that have other cells than it: name of the report, shop, window. */
export const MOST_PREAMBLE = 10;

/**
 * The delimiter that parts nearly every line into the same number of cells. Commas inside titles do not make a table: they stand in some lines and
 * in some number.
 */
export function sniffDelimiter(text: string): Delimiter {
  const beginning = text.slice(0, 256 * 1024);
  let best: Delimiter = '';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const widths = [...rowsOf(beginning, delimiter, LOOKED_AT)].map((row) => row.length);
    // A sample may end in the middle of a row.
    if (beginning.length < text.length && widths.length < LOOKED_AT) widths.pop();
    const table = tableIn(widths, delimiter);
    if (!table || (delimiter === ',' && sentences(beginning))) continue;
    const weight = table.even * Math.min(table.width, 20);
    if (weight > most) {
      best = delimiter;
      most = weight;
    }
  }
  return best;
}

/** The widest table that the widths of rows allow: its width and the share of its rows that have it; above it there may be a preamble. */
function tableIn(widths: readonly number[], delimiter: Delimiter): { width: number; even: number } | undefined {
  for (const width of [...new Set(widths)].toSorted((a, b) => b - a)) {
    const first = widths.indexOf(width);
    if (width < 2 || first > MOST_PREAMBLE) continue;
    const rows = widths.slice(first);
    const even = rows.filter((one) => one === width).length / rows.length;
    // Two lines with one comma each are two titles, not a table of two columns.
    if (even >= 0.9 && rows.length >= (delimiter === ',' && width === 2 ? 3 : 2)) return { width, even };
  }
  return undefined;
}

/** A comma followed by a space in most places is punctuation. */
function sentences(text: string): boolean {
  const commas = text.split(',').length - 1;
  return text.split(/, /).length - 1 > commas * 0.6;
}

/**
 * The rows of a text, blank ones left out. RFC 4180 with the liberties that spreadsheets take: a quote inside a bare cell is a character, an unclosed
 * quote ends with the text, \r, \n and \r\n all end a row.
 */
function* rowsOf(text: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): Generator<string[]> {
  let at = 0;
  let given = 0;
  const { length } = text;
  while (at < length && given < most) {
    const row: string[] = [];
    for (;;) {
      const cell = delimiter !== '' && text.charCodeAt(at) === QUOTE ? quoted(text, at, delimiter) : bare(text, at, delimiter);
      row.push(cell.text);
      at = cell.end;
      if (delimiter === '' || text.charAt(at) !== delimiter) break;
      at += 1;
    }
    // At the end of a row: \r\n counts once.
    at += text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
    if (row.length > 1 || row[0]?.trim() !== '') {
      given += 1;
      yield row;
    }
  }
}

const QUOTE = 34;
const CR = 13;
const LF = 10;

interface Cell {
  text: string;
  /** Index of the delimiter or line end behind it. */
  end: number;
}

function bare(text: string, from: number, delimiter: Delimiter): Cell {
  const own = delimiter === '' ? -1 : delimiter.charCodeAt(0);
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (code === own || code === LF || code === CR) break;
  }
  return { text: text.slice(from, end), end };
}

function quoted(text: string, from: number, delimiter: Delimiter): Cell {
  let close = from;
  do {
    // A doubled quote is one quote; search on behind it.
    close = text.indexOf('"', close + 1);
    if (close === -1) return { text: text.slice(from + 1).replaceAll('""', '"'), end: text.length };
    if (text.charCodeAt(close + 1) !== QUOTE) break;
    close += 1;
  } while (close < text.length);
  const rest = bare(text, close + 1, delimiter);
  return { text: text.slice(from + 1, close).replaceAll('""', '"') + rest.text, end: rest.end };
}

/** All rows of a text at once, or why there are too many. */
export function parseDelimited(text: string, delimiter: Delimiter): Read<string[][]> {
  const rows: string[][] = [];
  for (const row of rowsOf(text, delimiter)) {
    if (rows.length >= MOST_ROWS || row.length > MOST_COLUMNS) return refuse('tooManyCells');
    rows.push(row);
  }
  return { ok: true, value: rows };
}
