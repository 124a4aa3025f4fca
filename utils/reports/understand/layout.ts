import type { Level, OrderState, Scope } from '../../ads/source';
import type { Tally } from '../../ads/tally';
import type { Unit } from '../../figures/figures';
import type { FactBatch } from '../../ledger/batch';
import type { MarketplaceId, PageKind } from '../../marketplaces/ids';
import type { Point } from '../../numbers/separators';
import type { Block } from '../block';

/** Days a report or a row is of, both ends included, YYYY-MM-DD. */
export interface Period {
  from: string;
  to: string;
}

export type DateOrder = 'dayFirst' | 'monthFirst';

/** What the operator says of a file by hand; remembered by the signature of its header. */
export interface Mapping {
  /** Row of the header, from 0. */
  headerRow?: number;
  /** Canonical metric of a column by its index, or 'ignore'. Columns that are not named stay as they are understood. */
  columns: Readonly<Record<number, string>>;
  /** How 03/04/2026 is to be read. */
  dateOrder?: DateOrder;
  /** ISO 4217 */
  currency?: string;
  marketplace?: MarketplaceId;
  /** Where the file does not say which days it is of. */
  period?: Period;
}

/** The file around the rows. */
export interface About {
  /** Name of the file. */
  name: string;
  marketplace?: MarketplaceId;
  /** Local day, YYYY-MM-DD: no report is of days ahead. */
  today: string;
  mapping?: Mapping;
}

export interface ReportColumn {
  index: number;
  /** As printed, on one line; '' = without a name. */
  name: string;
  /** Canonical name; absent where the words are not known, or mean two things. */
  metric?: string;
  unit: Unit;
  /** ISO 4217 that its header prints. */
  currency?: string;
  /** Its figures go into the ledger under the metric's name. */
  additive: boolean;
  /** Sign of the decimals; absent = its cells do not tell, and those that could be read in two ways are refused. */
  point?: Point;
  /** A blank parts thousands. */
  blanks?: true;
  /** Ids whose last digits a spreadsheet rounded away, all of them. */
  rounded?: true;
  /** Power of ten its cells are to be multiplied with: 4 for (万元). */
  tens?: number;
}

/** What is to be known before the figures are believed. `text` where it is set is as printed in the file. */
export type ReportDoubt =
  /** nothing says which days the figures are of */
  | { kind: 'noPeriod' }
  /** nothing says which currency the money is in */
  | { kind: 'noCurrency' }
  /** two columns that could be the same figure: none of them is taken */
  | { kind: 'twoColumns'; metric: string; columns: readonly string[] }
  /** ids that a spreadsheet rounded, left out: rows are told apart without them. `text` is the first of them */
  | { kind: 'damagedIds'; column: string; text: string }
  /** several windows of one figure: the one taken */
  | { kind: 'windows'; days: readonly number[]; taken: number }
  /** the money is in several currencies: no sum of it */
  | { kind: 'currencies'; currencies: readonly string[] }
  /** a totals row that is not the sum of the rows */
  | { kind: 'totals'; column: string; sum: number; printed: number; row: number }
  /** rows of periods that share days */
  | { kind: 'overlap'; first: Period; second: Period }
  /** rows that are there twice, word for word, one behind the other */
  | { kind: 'repeated'; rows: number; row: number }
  /** more orders than clicks */
  | { kind: 'moreOrdersThanClicks'; rows: number; row: number }
  | { kind: 'negative'; column: string; rows: number; row: number }
  /** a printed ratio is not what its two figures give; it is reckoned again from them */
  | { kind: 'ratio'; column: string; rows: number; row: number }
  /** shortened figures (1.2万): their last digits are not known */
  | { kind: 'shortened'; column: string; rows: number; row: number }
  /** amounts with smaller parts than the currency has; rows are rounded so that their sum stays right */
  | { kind: 'finer'; column: string; rows: number; row: number };

/** How the figures count, where report or marketplace say it. */
interface Counting {
  window: number | null;
  basis: 'click' | 'order' | null;
  state: OrderState | null;
  scope: Scope | null;
}

/** What a file's rows are: plain data, so that it goes between threads and can be shown before anything is stored. */
export interface ReportLayout extends Counting {
  /** Row of the header, from 0; data begin at `dataRow`. */
  headerRow: number;
  dataRow: number;
  columns: readonly ReportColumn[];
  /** Readable name of the report; null = not a known one, read by words that mean the same everywhere. */
  profile: string | null;
  kind: PageKind;
  marketplace: MarketplaceId | null;
  level: Level;
  /** Name of the ad product, '' where the report does not say. */
  product: string;
  /** The shop as the lines above the table, or all rows of `shopColumn`, name it. */
  shop: string;
  /** Column that names the shop of each row. */
  shopColumn: number | null;
  /** ISO 4217 of all money, null where rows or nothing tell. */
  currency: string | null;
  /** Of all rows, from the lines above the table or the file's name. */
  period: Period | null;
  /** Columns that say which days a row is of. */
  days:
    | { kind: 'column'; index: number }
    | { kind: 'range'; index: number }
    | { kind: 'ends'; from: number; to: number }
    | { kind: 'none' };
  dateOrder: DateOrder | null;
  /** BCP 47 as told by the words of the header. */
  language: string;
  /** Of the header: the same file again has the same. */
  signature: string;
  doubts: readonly ReportDoubt[];
}

export type NotUnderstood =
  /** no row that could be a header among the first ones */
  | 'noHeader'
  /** days side by side: each column is a day, and nothing names its figures column by column */
  | 'daysAcross'
  /** a header, and none of its columns is known: the operator has to say what they are */
  | 'noFigures';

export type Understood =
  | { ok: true; layout: ReportLayout }
  | { ok: false; error: NotUnderstood; headerRow?: number; names?: readonly string[]; signature?: string };

/** Why a row is no data. */
export type Skipped = 'total' | 'parent' | 'header' | 'note' | 'summaryTable';

/** Why a row, or all behind it, was not taken. */
export type WhyRefused =
  | 'notANumber'
  /** "1.234", and nothing tells what the sign means; or a sign that the column's other cells contradict */
  | 'ambiguousNumber'
  /** 10 ~ 20, <5, 999+: no figure that adds */
  | 'range'
  | 'formula'
  /** 1.44383E+14, 1812340000000000: digits that a spreadsheet rounded away */
  | 'damagedId'
  | 'notADay'
  /** 03/04/2026, and nothing tells which is the month */
  | 'ambiguousDay'
  /** another currency than the column, or two in one row */
  | 'currency'
  /** more or fewer cells than there are columns */
  | 'shape'
  /** a second table with other columns begins here; nothing behind it is read */
  | 'otherTable'
  /** called a total, and neither the sum of the rows nor plainly a row of its own */
  | 'totalOrRow';

export interface RefusedRow {
  /** Row of the file, from 0. */
  row: number;
  /** Name of the column, '' where it is the row as a whole. */
  column: string;
  why: WhyRefused;
  /** As printed, shortened. */
  text: string;
  /** Both readings of a day, YYYY-MM-DD. */
  readings?: readonly string[];
}

/** Sums as exact decimals: money in the currency's own unit ('47108.12'), counts plain. null = the report does not print it, or it has no sum. */
export type ReportTotals = Readonly<Record<keyof Tally, string | null>>;

export interface ReportRead {
  batches: readonly FactBatch[];
  /** Rows taken. */
  rows: number;
  skipped: readonly { why: Skipped; rows: number; row: number }[];
  /** The first ones of `refusedRows`. */
  refused: readonly RefusedRow[];
  refusedRows: number;
  /** ISO 4217; null where there is none or several. */
  currency: string | null;
  window: number | null;
  dates: Period | null;
  totals: ReportTotals;
  /** Of every metric that adds, by its canonical name. */
  sums: Readonly<Record<string, string>>;
  doubts: readonly ReportDoubt[];
}

export interface ReportReader {
  /** @param number row of the file, from 0; rows above and of the header are passed over */
  take(row: readonly string[], number: number): void;
  /** The same for rows that are not yet cut into strings: those met before go a faster way. @see Block */
  takeBlock(block: Block): void;
  finish(): ReportRead;
}
