import type { Block } from '../block';
import { widthOf } from '../block';
import type { Book } from './book';
import type { ReportColumn, ReportLayout } from './layout';
import { MetTexts } from './met-texts';
import type { RowDays } from './row-days';

/** What a row of data was found to be. */
export interface Plain {
  entity: number;
  days: RowDays;
  book: Book;
}

const BLANK = /^[-–—\s]*$/;
const CODE = /^[A-Z]{3}$/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** What a cell may be made of that names no currency. */
function isBare(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && code !== 46 && code !== 44 && code !== 45 && code !== 32) return false;
  }
  return true;
}

/** Where the currency of a row is said. */
type Said = 'once' | 'column' | 'cells';

/**
 * Reads rows of a block whose names and days were met before in rows of plain data, without making strings of them. Whatever is not quite so is left
 * to the reader of whole rows, so that both always say the same.
 */
export class QuickRows {
  readonly values: Float64Array;
  readonly rests: Float64Array;
  entity = 0;
  days: RowDays = { from: 0, to: 0, open: false };
  /** A figure is below nothing, or finer than its unit. */
  odd = false;
  private readonly entities: MetTexts<number>;
  private readonly dates: MetTexts<RowDays>;
  private readonly books: MetTexts<Book>;
  private readonly firsts = new MetTexts<true>([0]);
  private readonly said: Said;
  private readonly currencyColumn: number;
  /** Of the figures: the first money of the report, where it is one. */
  private readonly firstMoney: number;
  private readonly moneyColumns: readonly number[];
  /** Figures that a row needs before it is certain that more than one cell is filled. */
  private readonly fewest: number;
  private readonly firstName: number;
  private readonly columns: readonly number[];

  /** @param named the columns that tell entities apart */
  constructor(
    private readonly layout: ReportLayout,
    figures: readonly ReportColumn[],
    named: readonly number[],
    mapped: boolean,
  ) {
    const { columns, days, currency, shopColumn } = layout;
    this.columns = figures.map(({ index }) => index);
    this.values = new Float64Array(figures.length);
    this.rests = new Float64Array(figures.length);
    this.currencyColumn = mapped ? -1 : (columns.find(({ metric }) => metric === 'currency')?.index ?? -1);
    this.said = this.currencyColumn >= 0 ? 'column' : currency === null ? 'cells' : 'once';
    const money = columns.filter(({ unit }) => unit === 'money');
    this.moneyColumns = money.map(({ index }) => index);
    this.firstMoney = this.columns.indexOf(money[0]?.index ?? -1);
    this.firstName = columns.findIndex(({ name }) => name !== '');
    this.fewest = this.columns.includes(0) ? 2 : 1;
    const dated = days.kind === 'ends' ? [days.from, days.to] : days.kind === 'none' ? [] : [days.index];
    this.entities = new MetTexts(named);
    this.dates = new MetTexts(dated);
    this.books = new MetTexts([this.currencyColumn, shopColumn ?? -1].filter((index) => index >= 0));
  }

  /** @returns its book; undefined: the row has to be read as a whole */
  read(block: Block, row: number): Book | undefined {
    if (!this.isShaped(block, row)) return undefined;
    const days = this.dates.of(block, row);
    if (days === undefined) return undefined;
    const entity = this.entities.of(block, row);
    if (entity === undefined) return undefined;
    const book = this.books.of(block, row);
    if (book === undefined || !this.readFigures(block, block.heads[row] ?? 0, book)) return undefined;
    this.entity = entity;
    this.days = days;
    return book;
  }

  /** Remembers what a row of data was found to be. @param cells its cells */
  learn(block: Block, row: number, cells: readonly string[], { entity, days, book }: Plain): void {
    const { shopColumn, columns } = this.layout;
    if (widthOf(block, row) < columns.length) return;
    // What follows from the rows above is no knowledge of these texts.
    if (this.said === 'column' && !CODE.test((cells[this.currencyColumn] ?? '').trim())) return;
    if (shopColumn !== null && BLANK.test(cells[shopColumn] ?? '')) return;
    // Whether a row is called a sum is told by the first cell that holds something: it is to be the first of all.
    const first = cells[0] ?? '';
    if (BLANK.test(first) || (cells[this.firstName] ?? '').trim() === columns[this.firstName]?.name) return;
    if (!isDigit(first.charCodeAt(0))) this.firsts.learn(block, row, true);
    this.entities.learn(block, row, entity);
    this.dates.learn(block, row, days);
    this.books.learn(block, row, book);
  }

  /** As wide as the header, and its first cell one that was met, or a number. */
  private isShaped(block: Block, row: number): boolean {
    const head = block.heads[row] ?? 0;
    const end = block.heads[row + 1] ?? 0;
    const width = this.layout.columns.length;
    if (end - head < width) return false;
    for (let extra = head + width; extra < end; extra += 1) if (block.starts[extra] !== block.ends[extra]) return false;
    const start = block.starts[head] ?? 0;
    if (start < 0 || start === block.ends[head]) return false;
    return isDigit(block.text.charCodeAt(start)) || this.firsts.of(block, row) === true;
  }

  private readFigures({ text, starts, ends }: Block, head: number, book: Book): boolean {
    const { columns, values, rests, said } = this;
    const { readers, currency } = book;
    let good = 0;
    let odd = false;
    for (let at = 0; at < columns.length; at += 1) {
      const index = head + (columns[at] ?? 0);
      const reader = readers[at];
      const start = starts[index] ?? 0;
      if (start < 0 || !reader) return false;
      const value = reader.readAt(text, start, ends[index] ?? 0);
      if (reader.why !== undefined || reader.shortened) return false;
      if (reader.currency !== undefined && reader.currency !== currency) return false;
      // The first money of the row that names a currency makes it the row's.
      if (said === 'cells' && currency !== null && at === this.firstMoney && (reader.currency === undefined || !reader.pointed))
        return false;
      values[at] = value;
      rests[at] = reader.rest;
      if (Number.isNaN(value)) continue;
      good += 1;
      if (value < 0 || reader.rest !== 0) odd = true;
    }
    this.odd = odd;
    if (said === 'cells') {
      if (currency !== null) {
        if (this.firstMoney < 0) return false;
      } else
        for (const column of this.moneyColumns) {
          const start = starts[head + column] ?? 0;
          if (start < 0 || !isBare(text, start, ends[head + column] ?? 0)) return false;
        }
    }
    return good >= this.fewest;
  }
}

/** Whether two rows of a block say the same, cell by cell. */
export function sameCells({ text, heads, starts, ends }: Block, one: number, other: number): boolean {
  const first = heads[one] ?? 0;
  const second = heads[other] ?? 0;
  const width = (heads[one + 1] ?? 0) - first;
  if ((heads[other + 1] ?? 0) - second !== width) return false;
  for (let cell = 0; cell < width; cell += 1) {
    const start = starts[first + cell] ?? 0;
    const from = starts[second + cell] ?? 0;
    const length = (ends[first + cell] ?? 0) - start;
    if ((ends[second + cell] ?? 0) - from !== length) return false;
    const [left, right] = start < 0 ? [-1 - start, -1 - from] : [start, from];
    for (let at = 0; at < length; at += 1) if (text.charCodeAt(left + at) !== text.charCodeAt(right + at)) return false;
  }
  return true;
}
