import type { MarketplaceId, PageKind } from '../../utils/marketplaces/ids';

/** What a cell says: a number (a percentage as its fraction), a range, a text (its first line), or nothing ("-" too). */
export type TruthCell = string | number | readonly [number, number] | null;

/**
 * One logical table, however many elements draw it. Columns without words and columns of buttons (操作, Actions) are left out: compare what is
 * read by header, never by position.
 */
export interface TruthTable {
  columns: readonly { header: string; metric?: string }[];
  /** As many cells as there are columns. Totals, operation, skeleton, measure and header rows are none. */
  rows: readonly (readonly TruthCell[])[];
  /** What the page prints as the sum, column by column; null where it prints nothing. */
  totals?: readonly TruthCell[];
  /** Every row there is stands in the page. */
  complete: boolean;
  /** As many as the page says there are; absent where it says nothing. */
  expectedRows?: number;
  /** The page contradicts itself on purpose: rows and totals row, or a ratio and its two figures. */
  disagrees?: 'totals' | 'ratio' | 'count';
  /** Only rows in view are drawn; `rows` are all that a reader can gather by scrolling to the end. */
  virtual?: true;
}

export interface TruthCard {
  label: string;
  metric?: string;
  value: TruthCell;
}

/** What a reader that makes no mistake tells of a page, in the shape of `evaluate -- page`. */
export interface PageTruth {
  marketplace: MarketplaceId;
  pageKind: PageKind;
  /** Canonical names to texts: one text, several (pictures by address), or attributes by name. Only what must be read. */
  fields?: Readonly<Record<string, string | readonly string[] | Readonly<Record<string, string>>>>;
  /** `fields` names every field the page has: another one read is a wrong one. */
  noOthers?: true;
  /** Canonical names to the limit the page shows. */
  limits?: Readonly<Record<string, number>>;
  tables: readonly TruthTable[];
  cards?: readonly TruthCard[];
  /** Local days YYYY-MM-DD, both included. */
  window?: { from: string; to: string };
  attribution?: { days?: number; basis?: 'click' | 'view'; dayOf?: 'click' | 'order' };
  currency?: string;
  /** Texts that stand in the page and must be in no reading of it: buyers' data, decoys. */
  never?: readonly string[];
}

/** One page of the demo seller centre: where it stands, what it looks like, and what is true of it. */
export interface CentrePage {
  marketplace: MarketplaceId;
  pageKind: PageKind;
  /** Its real address, hash route included. */
  url: string;
  /** Name of the page in the list of all pages. */
  title: string;
  html(): string;
  /** Expression that becomes true in the page once it has come to rest; absent = as soon as it is there. */
  rests?: string;
  /** Labels and headers as the same page prints them in another language of its interface. */
  otherWords?: Readonly<Record<string, string>>;
  truth: PageTruth;
}
