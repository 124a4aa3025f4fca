import type { TableNotRead } from '../reading/table';

/** What a table cell says: a number (a percentage as its fraction), a range, a text, or nothing (null, also "-"). */
export type CellValue = string | number | readonly [number, number] | null;

/** What the figures of a column are counted in. */
export type Unit = 'money' | 'count' | 'ratio' | 'percent' | 'seconds' | 'days' | 'text';

export interface Column {
  /** As printed, without its unit's brackets taken out. */
  header: string;
  /** Canonical name (docs: headers); absent where the alias tables do not know it, or know it as two things. */
  metric?: string;
  unit: Unit;
  /** ISO 4217 where header, cells or page tell it. */
  currency?: string;
  /** Some cells are printed shortened (1.2万): near enough to look at, not to add up. */
  approximate?: true;
}

/** Why a table's figures are not to be believed, or not as a whole. */
export type TableDoubt =
  /** the rows do not add up to the totals row: rows are missing, or one was misread */
  | { kind: 'totals'; column: string; sum: number; printed: number }
  /** a printed ratio is not what its two figures give */
  | { kind: 'ratio'; column: string; row: number; printed: number; computed: number }
  /** more rows than the page says there are */
  | { kind: 'count'; rows: number; said: number }
  /** cells of one column in several currencies: never to be added */
  | { kind: 'currencies'; column: string; currencies: readonly string[] };

/** A table understood. Totals, operation, skeleton and header rows are no rows. */
export interface FigureTable {
  title?: string;
  columns: readonly Column[];
  rows: readonly (readonly CellValue[])[];
  /** Which row of the drawn table each of them is. */
  places: readonly number[];
  /** Id of what each row is about (item, plan), from its link or its own text; as many as rows. */
  ids: readonly (string | null)[];
  /** What the page prints as the sum, where it does. */
  totals?: readonly CellValue[];
  /** Every row there is was read. False while nothing on the page says so. */
  complete: boolean;
  expectedRows?: number;
  /** Hash of the header texts in order of their sorting, so that moved columns are no change and new or renamed ones are. */
  signature: string;
  doubts: readonly TableDoubt[];
}

/** A figure of a card. */
export interface FigureCard {
  label: string;
  metric?: string;
  value: CellValue;
  unit: Unit;
  currency?: string;
}

/** A span of local days, both ends included, as the page has it. */
export interface FigureWindow {
  /** YYYY-MM-DD */
  from: string;
  to: string;
  /** As printed. */
  text: string;
}

/** How sales were put down to clicks, as the page says it. */
export interface Attribution {
  days?: number;
  /** Clicked, seen, or followed; by day of the click or of the order. */
  basis?: 'click' | 'view';
  dayOf?: 'click' | 'order';
  text: string;
}

/** Everything the page says in figures. */
export interface Figures {
  tables: readonly FigureTable[];
  unread: readonly { reason: TableNotRead; headers: readonly string[] }[];
  cards: readonly FigureCard[];
  window?: FigureWindow;
  attribution?: Attribution;
  currency?: string;
  /** A search or filter on the page hides rows. */
  filter?: string;
}
