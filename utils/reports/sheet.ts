import { MOST_COLUMNS, MOST_IN_CELL, MOST_SHEET_ROWS, Refused } from './refusal';
import { storedText } from './stored-value';
import { unmasked, type Workbook } from './workbook';
import type { Heard } from './xml';

/** Rows of a sheet in the making. */
export class SheetRows {
  rows: string[][] = [];
  /** Row in work, from 1. */
  number = 0;
  /** Blank rows seen and not yet known to stand above a filled one. */
  #blank = 0;
  readonly #book: Workbook;

  constructor(book: Workbook) {
    this.#book = book;
  }

  /** What is complete, to be handed on. */
  take(): string[][] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }

  /**
   * Hears a worksheet. Rows keep their numbers: those that the file leaves out, and those with nothing in them, are []. A formula's cached value
   * counts and its text is never looked at; of merged cells the first holds the text and the others are blank, as stored.
   */
  hear(): Heard {
    let row: string[] = [];
    let column = -1;
    let type = '';
    let style = 0;
    let value = '';
    let inValue = false;
    let sound = false;
    return {
      open: (name, attributes) => {
        if (name === 'c') {
          const { r, t, s } = attributes();
          column = r === undefined ? column + 1 : columnOf(r);
          type = t ?? 'n';
          style = s === undefined ? 0 : Number(s);
          value = '';
        } else if (name === 'row') {
          const { r } = attributes();
          this.#begin(r === undefined ? this.number + 1 : Number(r));
          row = [];
          column = -1;
        } else {
          if (name === 'rPh') sound = true;
          inValue = name === 'v' || (name === 't' && !sound);
        }
      },
      close: (name) => {
        if (name === 'rPh') sound = false;
        if (name === 'c') {
          if (value !== '') {
            // Only what holds something counts: formatted cells may run to the last column there is.
            if (column < 0 || column >= MOST_COLUMNS) throw new Refused('tooManyCells');
            while (row.length < column) row.push('');
            row[column] = this.#text(value, type, style);
          }
        } else if (name === 'row') this.#end(row);
        inValue = false;
      },
      text: (more) => {
        if (!inValue) return;
        value += more;
        if (value.length > MOST_IN_CELL) throw new Refused('longCell');
      },
    };
  }

  #text(value: string, type: string, style: number): string {
    switch (type) {
      case 's':
        return this.#book.strings[Number(value)] ?? '';
      case 'str':
      case 'inlineStr':
        return unmasked(value);
      case 'b':
        return value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return storedText(value, this.#book.kinds[style] ?? 'number', this.#book.from1904);
      default:
        return value;
    }
  }

  #begin(number: number): void {
    if (!(number > this.number)) throw new Refused('damaged');
    if (number > MOST_SHEET_ROWS) throw new Refused('tooManyCells');
    this.#blank += number - this.number - 1;
    this.number = number;
  }

  #end(row: string[]): void {
    if (row.every((cell) => cell.trim() === '')) {
      this.#blank += 1;
      return;
    }
    for (; this.#blank > 0; this.#blank--) this.rows.push([]);
    this.rows.push(row);
  }
}

/** Column of a cell's name, from 0: "C7" is 2. */
function columnOf(name: string): number {
  let column = 0;
  for (let at = 0; at < name.length && column <= MOST_COLUMNS * 26; at++) {
    const letter = name.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) break;
    column = column * 26 + letter - 96;
  }
  return column - 1;
}
