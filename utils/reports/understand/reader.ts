import { totalsLabel } from '../../figures/totals';
import { parseCell } from '../../numbers/cell';
import { type Block, cellOf, widthOf } from '../block';
import { Book } from './book';
import { looksCut } from './cut-row';
import { Doubts } from './doubts';
import { Entities, type Met } from './entities';
import { finished } from './finish';
import { namesIn } from './header';
import type { About, RefusedRow, ReportColumn, ReportLayout, ReportRead, ReportReader, Skipped, WhyRefused } from './layout';
import { type Plain, QuickRows, sameCells } from './quick-rows';
import { DaysOfRows, type NoDay, type RowDays } from './row-days';
import type { Suspect } from './suspects';

/** Refused rows kept with their place; the others are counted. */
const MOST_REFUSED = 200;
/** Rows held back because they may be sums. More are no sums. */
const MOST_SUSPECTS = 20_000;
/** Periods compared with each other. */
const MOST_PERIODS = 5_000;
/** A second header need not be the first to the letter. */
const SAME_HEADER = 0.8;
const BLANK = /^[-–—\s]*$/;

function cellsOf(block: Block, row: number): string[] {
  return Array.from({ length: widthOf(block, row) }, (_, column) => cellOf(block, row, column));
}

export class RowReader implements ReportReader {
  private readonly figures: readonly ReportColumn[];
  private readonly entities: Entities;
  private readonly days: DaysOfRows;
  private readonly books = new Map<string, Book>();
  private readonly open = new Map<Book, number[]>();
  private readonly periods = new Set<string>();
  private readonly suspects: Suspect[] = [];
  private readonly skipped = new Map<Skipped, { rows: number; row: number }>();
  private readonly refused: RefusedRow[] = [];
  private readonly orderIds = new Set<string>();
  private readonly doubts: Doubts;
  private refusedRows = 0;
  private firstTable: Map<Book, { rows: number; sums: Float64Array }> | undefined;
  /** Another table has begun: its columns are not these. */
  private closed = false;
  private readonly firstName: number;
  private readonly currencyColumn: number;
  private readonly orderColumn: number;
  private readonly values: Float64Array;
  private readonly rests: Float64Array;
  private book: Book | undefined;
  /** What the last row was, where it was plain data. */
  private plain: Plain | undefined;
  /** Fewest cells of a row so far, and a row with still fewer: the last one of a file that was cut has. */
  private narrowest: number;
  private held: { row: readonly string[]; number: number } | undefined;
  /** Columns whose words say what a row is of. */
  private readonly telling: readonly number[];
  private readonly quick: QuickRows;
  private lastEntity = -1;
  private lastFrom = Number.NaN;
  private lastTo = Number.NaN;

  constructor(
    private readonly layout: ReportLayout,
    private readonly about: About,
  ) {
    this.figures = layout.columns.filter(({ additive }) => additive);
    this.entities = new Entities(layout.columns);
    this.days = new DaysOfRows(layout, about);
    this.doubts = new Doubts(layout, this.figures);
    this.firstName = layout.columns.findIndex(({ name }) => name !== '');
    const at = (metric: string) => layout.columns.find((column) => column.metric === metric)?.index ?? -1;
    this.currencyColumn = about.mapping?.currency === undefined ? at('currency') : -1;
    this.orderColumn = layout.kind === 'order-list' ? at('order_id') : -1;
    this.narrowest = layout.columns.length;
    const { days, shopColumn } = layout;
    const dayColumns = days.kind === 'ends' ? [days.from, days.to] : days.kind === 'none' ? [] : [days.index];
    const aside = new Set([this.currencyColumn, shopColumn ?? -1, ...(days.kind === 'column' ? [] : dayColumns)]);
    this.telling = layout.columns.filter(({ unit, index }) => unit === 'text' && !aside.has(index)).map(({ index }) => index);
    this.quick = new QuickRows(layout, this.figures, this.entities.indices, about.mapping?.currency !== undefined);
    this.values = this.quick.values;
    this.rests = this.quick.rests;
  }

  take(row: readonly string[], number: number): void {
    if (this.closed || number < this.layout.dataRow) return;
    const filled = this.filledOf(row);
    if (filled === 0) return;
    this.release();
    if (row.length < this.narrowest) {
      this.narrowest = row.length;
      this.held = { row, number };
    } else this.taken(row, number, filled);
  }

  /** A row with fewer cells than all above it is one like them, as others follow. */
  private release(): void {
    const { held } = this;
    if (!held) return;
    this.held = undefined;
    this.taken(held.row, held.number, this.filledOf(held.row));
    this.plain = undefined;
  }

  private taken(row: readonly string[], number: number, filled: number): void {
    if (this.closed) return;
    if (this.isHeader(row)) {
      this.secondHeader(number);
      return;
    }
    if (filled === 1 && this.layout.columns.length > 2 && !row.some((cell) => totalsLabel(cell))) {
      this.skip('note', number);
      return;
    }
    const width = this.layout.columns.length;
    const extra = row.length > width ? row.slice(width).find((cell) => cell.trim() !== '') : undefined;
    if (extra === undefined) this.understood(row, number);
    else this.refuse(number, '', 'shape', extra);
  }

  private understood(row: readonly string[], number: number): void {
    const book = this.bookOf(row);
    const entity = this.entities.of(row);
    const days = this.days.of(row);
    const failed = this.readFigures(row, book);
    if (failed) {
      this.closed = failed.words > 1 && failed.figures === 0;
      if (this.closed) this.refuse(number, '', 'otherTable', row.find((cell) => cell.trim() !== '') ?? '');
      else this.refuse(number, failed.column, failed.why, failed.text);
      return;
    }
    if (typeof days === 'string' && this.values.every(Number.isNaN) && !totalsLabel(row[0] ?? '')) {
      this.skip('note', number);
      return;
    }
    const labelled = entity.total || (!entity.hasId && this.isLabelled(row, days));
    if (entity.damaged) this.refuse(number, entity.damaged.column, 'damagedId', entity.damaged.text);
    else if (labelled || entity.blank || typeof days === 'string' || this.reachesOver(days))
      this.suspect(row, number, book, entity, days, labelled);
    else {
      if (!days.open && this.orderColumn < 0) this.plain = { entity: entity.at, days, book };
      this.commit(row, number, book, entity.at, days);
    }
  }

  takeBlock(block: Block): void {
    // Of the rows that were taken the last, where it has not been made strings.
    let last = -1;
    for (let row = 0; row < block.rows; row += 1) {
      if (this.takeQuick(block, row, last)) {
        last = row;
        continue;
      }
      if (last >= 0) this.doubts.remember(cellsOf(block, last));
      last = -1;
      const cells = cellsOf(block, row);
      this.plain = undefined;
      this.take(cells, block.first + row);
      if (this.plain) this.quick.learn(block, row, cells, this.plain);
    }
    if (last >= 0) this.doubts.remember(cellsOf(block, last));
  }

  /** @param last row of the block that was taken before it; -1: none, or as a whole */
  private takeQuick(block: Block, row: number, last: number): boolean {
    if (this.closed || this.held || !this.doubts.settled) return false;
    const { quick } = this;
    const book = quick.read(block, row);
    if (!book) return false;
    const { entity, days } = quick;
    if (entity === this.lastEntity && days.from === this.lastFrom && (last < 0 || sameCells(block, row, last))) return false;
    this.book = this.currencyColumn < 0 && this.layout.currency === null ? undefined : book;
    this.add(book, entity, days);
    this.doubts.figures(block.first + row, this.values, this.rests, quick.odd);
    return true;
  }

  finish(): ReportRead {
    const { held } = this;
    if (held && !this.closed && looksCut(held.row, this.layout, this.about.name)) {
      this.held = undefined;
      this.refuse(held.number, '', 'shape', held.row.find((cell) => cell.trim() !== '') ?? '');
    } else this.release();
    return finished({
      layout: this.layout,
      about: this.about,
      figures: this.figures,
      books: this.books,
      entities: this.entities,
      days: this.days,
      open: this.open,
      periods: this.periods,
      suspects: this.suspects,
      firstTable: this.firstTable,
      skipped: this.skipped,
      refused: this.refused,
      refusedRows: this.refusedRows,
      orderIds: this.orderIds,
      doubts: this.doubts,
    });
  }

  /** Up to three cells that hold something. */
  private filledOf(row: readonly string[]): number {
    let filled = 0;
    for (const cell of row) {
      if (cell !== '' && cell.trim() !== '') filled += 1;
      if (filled > 2) break;
    }
    return filled;
  }

  private isHeader(row: readonly string[]): boolean {
    const { columns } = this.layout;
    const first = columns[this.firstName];
    if (!first || (row[this.firstName] ?? '').trim().length !== first.name.length) return false;
    const names = namesIn(row);
    if (names[this.firstName] !== first.name) return false;
    const named = columns.filter(({ name }) => name !== '');
    return named.filter(({ index, name }) => names[index] === name).length >= named.length * SAME_HEADER;
  }

  /** What stood above a second header may be the sum of what stands below it. */
  private secondHeader(number: number): void {
    this.skip('header', number);
    if (this.firstTable) return;
    this.firstTable = new Map([...this.books.values()].map((book) => [book, { rows: book.rows, sums: book.snapshot() }]));
  }

  private bookOf(row: readonly string[]): Book {
    const { currency, shop, shopColumn, language } = this.layout;
    const code = this.currencyColumn < 0 ? '' : (row[this.currencyColumn] ?? '').trim();
    const own = shopColumn === null ? '' : (row[shopColumn] ?? '').trim();
    const money = /^[A-Z]{3}$/.test(code) ? code : (this.book?.currency ?? currency ?? this.printedCurrency(row));
    const place = own !== '' && !BLANK.test(own) ? own : (this.book?.shop ?? shop);
    if (this.book && this.book.currency === money && this.book.shop === place) return this.book;
    const key = JSON.stringify([money, place]);
    const book = this.books.get(key) ?? new Book(money, place, this.figures, language);
    this.books.set(key, book);
    this.book = this.currencyColumn < 0 && currency === null ? undefined : book;
    return book;
  }

  /** Where nothing says the currency of all rows, the first money of a row that prints one says the row's. */
  private printedCurrency(row: readonly string[]): string | null {
    for (const { index, unit } of this.layout.columns) {
      const text = unit === 'money' ? (row[index] ?? '') : '';
      if (text === '' || /^[-\d.,\s]*$/.test(text)) continue;
      const parsed = parseCell(text, { point: '.' });
      if (parsed.kind === 'number' && parsed.currency) return parsed.currency;
    }
    return null;
  }

  /** Reads the figures into `values` and `rests`. @returns why the row is none */
  private readFigures(
    row: readonly string[],
    book: Book,
  ): { column: string; why: WhyRefused; text: string; words: number; figures: number } | undefined {
    const { figures, values, rests } = this;
    let failed: { column: string; why: WhyRefused; text: string } | undefined;
    let words = 0;
    let good = 0;
    this.doubts.shortened(-1);
    for (let at = 0; at < figures.length; at += 1) {
      const column = figures[at];
      const reader = book.readers[at];
      if (!column || !reader) continue;
      const text = row[column.index] ?? '';
      const value = reader.read(text);
      values[at] = value;
      rests[at] = reader.rest;
      if (reader.why !== undefined) {
        failed ??= { column: column.name, why: reader.why, text };
        if (reader.why === 'notANumber' && !/\d/.test(text)) words += 1;
      } else if (!Number.isNaN(value)) {
        good += 1;
        if (reader.currency !== undefined && book.currency !== null && reader.currency !== book.currency)
          failed ??= { column: column.name, why: 'currency', text };
        if (reader.shortened) this.doubts.shortened(at);
      }
    }
    return failed === undefined ? undefined : { ...failed, words, figures: good };
  }

  /** A word for a sum in the place of the day, or in the first cell that holds something. */
  private isLabelled(row: readonly string[], days: RowDays | NoDay): boolean {
    const first = row.find((cell) => cell !== '' && !BLANK.test(cell)) ?? '';
    if (!/^[\s\d#"']/.test(first) && totalsLabel(first)) return true;
    const { days: from } = this.layout;
    return days === 'notADay' && (from.kind === 'column' || from.kind === 'range') && totalsLabel(row[from.index] ?? '') !== undefined;
  }

  /** Several days in a column of days: the sum of those. */
  private reachesOver(days: RowDays): boolean {
    return this.layout.days.kind === 'column' && days.from !== days.to;
  }

  private suspect(row: readonly string[], number: number, book: Book, entity: Met, days: RowDays | NoDay, labelled: boolean): void {
    if (days === 'notADay' && !labelled) {
      const { days: from } = this.layout;
      const index = from.kind === 'column' || from.kind === 'range' ? from.index : from.kind === 'ends' ? from.from : 0;
      this.refuse(number, this.layout.columns[index]?.name ?? '', 'notADay', row[index] ?? '');
      return;
    }
    const dated = typeof days !== 'string';
    if (this.suspects.length >= MOST_SUSPECTS && dated && !labelled) {
      this.commit(row, number, book, entity.at, days);
      return;
    }
    this.suspects.push({
      row: number,
      book,
      from: dated ? days.from : 0,
      to: dated ? days.to : 0,
      entity: entity.at,
      open: dated && days.open,
      values: this.values.slice(),
      rests: this.rests.slice(),
      labelled,
      keyed: entity.hasId || (dated && this.layout.days.kind === 'column' && !this.reachesOver(days)),
      identified: entity.hasId,
      nameless: this.telling.length > 0 && !this.telling.some((index) => /\p{L}/u.test(row[index] ?? '')),
      dayless: !dated,
      rowsAbove: book.rows,
      above: book.snapshot(),
    });
  }

  private commit(row: readonly string[], number: number, book: Book, entity: number, days: RowDays): void {
    this.add(book, entity, days);
    if (days.open) {
      const open = this.open.get(book) ?? [];
      open.push(book.rows - 1);
      this.open.set(book, open);
    }
    if (this.orderColumn >= 0) this.orderIds.add((row[this.orderColumn] ?? '').trim());
    this.doubts.row(row, number, this.values, this.rests, book);
  }

  private add(book: Book, entity: number, { from, to }: RowDays): void {
    book.add(from, to, entity, this.values, this.rests);
    this.lastEntity = entity;
    if (from === this.lastFrom && to === this.lastTo) return;
    this.lastFrom = from;
    this.lastTo = to;
    if (this.periods.size < MOST_PERIODS) this.periods.add(`${from} ${to}`);
  }

  private skip(why: Skipped, row: number): void {
    const known = this.skipped.get(why);
    if (known) known.rows += 1;
    else this.skipped.set(why, { rows: 1, row });
  }

  private refuse(row: number, column: string, why: WhyRefused, text: string): void {
    this.refusedRows += 1;
    if (this.refused.length < MOST_REFUSED) this.refused.push({ row, column, why, text: text.trim().slice(0, 60) });
  }
}
