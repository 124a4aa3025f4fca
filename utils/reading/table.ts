/**
 * What is drawn of tables, cards and the page's own settings, before anything is made of it: texts as an operator sees them. Which metric a
 * header means, what a cell is worth and whether the sums agree is told by utils/figures.
 */

/** One column as drawn. `header` '' = a column without words (tick boxes, pictures). */
export interface DrawnColumn {
  /** The header's own words on one line, without sort marks, help signs and the links beside it. */
  header: string;
  /** The words above several columns, where headers stand in two rows. */
  group?: string;
  /** The page's own name of the column, in no language: col-id, data-field, a code in an attribute. */
  key?: string;
  /** The metric that a lesson of the operator's gives it; counts where the header says nothing by itself. */
  taught?: string;
}

/** One row that holds something. */
export interface DrawnRow {
  /** As many as there are columns. The visible text of each cell, its lines parted by \n; '' = empty. */
  cells: readonly string[];
  /** The page's own name of the row: data-row-key, row-index, aria-rowindex. */
  key?: string;
  /** Id of what the row is about, from a link in it. */
  id?: string;
  /** It stands in a foot or head of its own (tfoot, a summary row pinned to an edge): sums rather than data. */
  apart?: true;
}

/** A count the page prints or declares for this table, as near to it as it stands: never another table's. */
export interface SaidCount {
  rows: number;
  by: 'aria' | 'text' | 'pager' | 'tab';
  /** As printed: "共 146 条". */
  text: string;
}

/** One logical table, however many elements draw it. */
export interface DrawnTable {
  /** Heading nearest above it, or its accessible name. */
  title?: string;
  columns: readonly DrawnColumn[];
  rows: readonly DrawnRow[];
  counts: readonly SaidCount[];
  /** Which page of how many is shown, where a pager says so. */
  pages?: { now: number; of: number };
  /** The page draws only the rows (or columns) in view: what was gathered while scrolling is here, the rest is not. */
  virtual?: true;
  /** Larger than the reader takes in: the rest was left out. */
  cut?: true;
}

/** Why a table that stands on the page is not among the tables read. */
export type TableNotRead =
  /** headers, and no row: never "none", the page may still be fetching */
  | 'empty'
  /** skeleton rows, a spinner over it */
  | 'loading'
  /** rows that have not as many cells as there are headers: a value under the wrong header is worse than none */
  | 'shape'
  /** in a frame or shadow root the reader may not enter */
  | 'closed'
  /** changed while it was read */
  | 'moving';

export interface UnreadTable {
  reason: TableNotRead;
  /** The headers that could be read, none where there are none. */
  headers: readonly string[];
}

/** A figure outside a table: a label line, then its value within a few lines. */
export interface DrawnCard {
  label: string;
  /** The value line first, then what stands under it ("较前一日 +3.2%"). */
  lines: readonly string[];
  /** As of DrawnColumn. */
  taught?: string;
}

/** What the page says of its own figures as a whole. */
export interface SaidFact {
  /**
   * `dates`: a date range or day the figures are of; `attribution`: window or basis of attribution; `currency`; `account`: the country or shop
   * chosen in the page's own switch; `filter`: a search or filter that hides rows.
   */
  of: 'dates' | 'attribution' | 'currency' | 'account' | 'filter';
  /** Label beside it, '' where there is none. */
  label: string;
  /** Two ends of a range are joined by " ~ ". */
  text: string;
  from: 'control' | 'text' | 'address';
}
