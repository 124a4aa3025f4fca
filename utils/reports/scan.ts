import type { Block } from './block';
import { closing } from './quoting';
import { MOST_COLUMNS, MOST_IN_CELL, MOST_IN_ROW, type Refusal } from './refusal';

const QUOTE = 34;
const CR = 13;
const LF = 10;

/** Why the rows end before the text does. */
export interface Stop {
  error: Refusal;
  /** Row and line from 1; the column where it is about one. */
  row: number;
  line: number;
  column?: number;
}

/**
 * Cuts a text that comes in pieces into rows, in one pass and without making a string of any cell. RFC 4180 with the liberties that spreadsheets
 * take: a quote inside a bare cell is a character, \r, \n and \r\n all end a row, also mixed in one file (Shopee's preamble ends its lines with \n
 * and its table with \r\n, which papaparse, knowing one line end a file, cannot tell).
 *
 * Strict, a text that ends inside quotes has been cut, and a quoted cell that runs over lines and goes on behind its closing quote was opened by a
 * stray quote: both stop it at that row. Otherwise they are read as they stand, as for a text somebody pasted.
 */
export class Scanner {
  /** Set once the rows have ended early; nothing may be pushed any more. */
  stop: Stop | undefined;
  #carry = '';
  #row = 0;
  #line = 1;
  #heads = new Int32Array(1024);
  #starts = new Int32Array(16 * 1024);
  #ends = new Int32Array(16 * 1024);
  readonly #delimiter: number;
  readonly #strict: boolean;

  /** @param delimiter '' = a line is one cell, quotes and all */
  constructor(delimiter: string, strict: boolean) {
    this.#delimiter = delimiter === '' ? -1 : delimiter.charCodeAt(0);
    this.#strict = strict;
  }

  /** Rows that have come in so far. */
  get row(): number {
    return this.#row;
  }

  /** Line that the next row begins in, from 1. */
  get line(): number {
    return this.#line;
  }

  /** The rows that are complete with this piece. */
  push(piece: string): Block {
    return this.#scan(this.#carry === '' ? piece : this.#carry + piece, false);
  }

  /** The last row, where no line end stands behind it. */
  end(): Block {
    return this.#scan(this.#carry, true);
  }

  #scan(text: string, last: boolean): Block {
    const first = this.#row;
    const own = this.#delimiter;
    // Nearly all characters of a table lie above: one comparison does for them.
    const top = Math.max(own, CR);
    const { length } = text;
    let heads = this.#heads;
    let starts = this.#starts;
    let ends = this.#ends;
    let rows = 0;
    let cells = 0;
    let at = 0;
    while (at < length) {
      const begin = at;
      const head = cells;
      let lines = 1;
      let open = false;
      for (;;) {
        const from = at;
        let start = at;
        if (own !== -1 && at < length && text.charCodeAt(at) === QUOTE) {
          let doubled = false;
          open = true;
          for (at += 1; at < length; at++) {
            const code = text.charCodeAt(at);
            if (code === QUOTE) {
              if (text.charCodeAt(at + 1) !== QUOTE) {
                open = false;
                break;
              }
              doubled = true;
              at += 1;
            } else if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) lines += 1;
          }
          start += 1;
          let end = Math.min(at, length);
          if (!open) at = endOfCell(text, at + 1, own);
          // What stands behind the closing quote belongs to the cell.
          if (doubled || (!open && at > end + 1)) {
            start = -1 - start;
            end = at;
          }
          if (cells === starts.length) starts = grown(starts);
          if (cells === ends.length) ends = grown(ends);
          starts[cells] = start;
          ends[cells] = end;
          if (this.#strict && start < 0 && lines > 1 && !open && straysOn(text, -1 - start, at)) {
            this.#stopAt('quotes', cells - head + 1);
            break;
          }
        } else {
          for (; at < length; at++) {
            const code = text.charCodeAt(at);
            if (code <= top && (code === own || code === LF || code === CR)) break;
          }
          if (cells === starts.length) starts = grown(starts);
          if (cells === ends.length) ends = grown(ends);
          starts[cells] = start;
          ends[cells] = at;
        }
        cells += 1;
        // Reading beyond the end would make the whole loop slow.
        const code = at < length ? text.charCodeAt(at) : -2;
        if (at - from > MOST_IN_CELL) this.#stopAt('longCell', cells - head);
        else if (cells - head > MOST_COLUMNS) this.#stopAt('tooManyCells', MOST_COLUMNS + 1);
        else if (code === own) {
          at += 1;
          continue;
        }
        break;
      }
      // \r may be half a line end: what follows is not here yet.
      const whole = last || (at < length && (text.charCodeAt(at) !== CR || at + 1 < length));
      if (last && open && this.#strict) this.#stopAt('cut', cells - head);
      if (!whole && at - begin > MOST_IN_ROW) this.#stopAt('longCell');
      if (!whole || this.stop) {
        cells = head;
        at = begin;
        break;
      }
      // A line with nothing on it has no cell; `""` has one.
      if (at === begin) cells = head;
      at += at + 1 < length && text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1;
      if (rows + 1 >= heads.length) heads = grown(heads);
      heads[rows] = head;
      rows += 1;
      this.#line += lines;
      this.#row += 1;
    }
    heads[rows] = cells;
    this.#heads = heads;
    this.#starts = starts;
    this.#ends = ends;
    this.#carry = this.stop || at >= length ? '' : text.slice(at);
    return { first, rows, text, heads, starts, ends };
  }

  #stopAt(error: Refusal, column?: number): void {
    this.stop ??= { error, row: this.#row + 1, line: this.#line, ...(column === undefined ? {} : { column }) };
  }
}

function endOfCell(text: string, from: number, own: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === own || code === LF || code === CR) break;
  }
  return at;
}

/** Whether anything but spaces stands behind the closing quote of a cell. */
function straysOn(text: string, from: number, to: number): boolean {
  return text.slice(closing(text, from) + 1, to).trim() !== '';
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
