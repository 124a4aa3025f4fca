import { READING_CAPS } from '../../reading/reading';
import type { DrawnColumn, DrawnRow } from '../../reading/table';
import type { Sliced } from '../page-reader';
import { headerWords } from './header';
import { idsOf } from './ids';
import type { Joined } from './join';
import type { Lines } from './lines';
import { columnCodes, nameOfRow, rowName } from './names';
import type { Line } from './part';

const ROWS_AT_A_TIME = 50;
/** Most text of one table, in UTF-16 units: a message has to carry it. */
const MOST_TEXT = 1_500_000;

export interface ReadRows {
  columns: DrawnColumn[];
  rows: DrawnRow[];
  /** What draws each of them. */
  lines: readonly Line[];
  /** Rows that hold neither a word nor a figure: something is about to stand there. */
  blank: number;
  cut: boolean;
}

export function columnsOf({ heads }: Pick<Joined, 'heads'>, lines: Lines): DrawnColumn[] {
  const codes = columnCodes(heads);
  return heads.slice(0, READING_CAPS.columns).map(({ element, group }, index) => {
    const above = group ? headerWords(group, lines) : '';
    const key = codes[index];
    return { header: element ? headerWords(element, lines) : '', ...(above ? { group: above } : {}), ...(key ? { key } : {}) };
  });
}

/** The words of a row that only offers something to do: one cell, and in it nothing but buttons and links. */
function offersOf({ cells }: Line, texts: readonly string[]): string | undefined {
  const only = texts.findIndex((text) => text !== '');
  const cell = cells[only];
  if (!cell || texts.length < 3 || texts.findLastIndex((text) => text !== '') !== only) return undefined;
  const buttons = [...cell.querySelectorAll('a,button,[role="button"]')];
  const said = buttons.map((button) => button.textContent ?? '').join('');
  const plain = (text: string) => text.replace(/[\s|·]/g, '');
  return buttons.length > 0 && plain(said) === plain(texts[only] ?? '') ? `${buttons.length}:${plain(said)}` : undefined;
}

/** Rows that repeat one another's offer, or offer several things, stand below the rows they belong to. */
function withoutOffers(read: readonly { line: Line; texts: string[] }[]): { line: Line; texts: string[] }[] {
  const offers = read.map(({ line, texts }) => offersOf(line, texts));
  const times = new Map<string, number>();
  for (const offer of offers) if (offer) times.set(offer, (times.get(offer) ?? 0) + 1);
  return read.filter((_, index) => {
    const offer = offers[index];
    return !offer || ((times.get(offer) ?? 0) < 2 && offer.startsWith('1:'));
  });
}

/** Texts of a table's rows. Blank rows, rows of offers and the header said again are none. */
export function* rowsOf(table: Joined, columns: readonly DrawnColumn[], lines: Lines): Sliced<ReadRows> {
  const width = columns.length;
  const headers = columns.map(({ header }) => header);
  const read: { line: Line; texts: string[] }[] = [];
  let blank = 0;
  let left = MOST_TEXT;
  let cut = table.cut || table.heads.length > width;
  let count = 0;
  for (const line of table.lines) {
    count += 1;
    if (count % ROWS_AT_A_TIME === 0) yield;
    if (read.length >= READING_CAPS.rows || left <= 0) {
      cut = true;
      break;
    }
    const texts: string[] = [];
    for (const cell of line.cells.slice(0, width)) texts.push(cell ? lines.read(cell) : '');
    if (texts.every((text) => text === '')) {
      blank += 1;
      continue;
    }
    if (texts.every((text, column) => text === headers[column])) continue;
    left -= texts.reduce((sum, text) => sum + text.length, 0);
    read.push({ line, texts });
  }
  yield;
  const data = withoutOffers(read);
  const name = rowName(data.filter(({ line }) => !line.apart).map(({ line }) => line));
  const ids = yield* idsOf(data.map(({ line }) => line));
  return {
    columns: [...columns],
    rows: data.map(({ line, texts }, index): DrawnRow => {
      const key = nameOfRow(line, name);
      const id = ids[index];
      return { cells: texts, ...(key ? { key } : {}), ...(id ? { id } : {}), ...(line.apart ? { apart: true } : {}) };
    }),
    lines: data.map(({ line }) => line),
    blank,
    cut,
  };
}
