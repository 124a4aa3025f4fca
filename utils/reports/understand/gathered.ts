import type { Book } from './book';
import type { Doubts } from './doubts';
import type { Entities } from './entities';
import type { About, RefusedRow, ReportColumn, ReportLayout, Skipped } from './layout';
import type { DaysOfRows } from './row-days';
import type { Suspect } from './suspects';

/** What the reader has gathered; finish.ts makes the report of it. */
export interface Gathered {
  layout: ReportLayout;
  about: About;
  figures: readonly ReportColumn[];
  books: ReadonlyMap<string, Book>;
  entities: Entities;
  days: DaysOfRows;
  /** Rows of each book whose days are stored month first. */
  open: ReadonlyMap<Book, readonly number[]>;
  periods: ReadonlySet<string>;
  suspects: readonly Suspect[];
  /** Rows and sums of each book above the second header of the file. */
  firstTable: ReadonlyMap<Book, { rows: number; sums: Float64Array }> | undefined;
  skipped: Map<Skipped, { rows: number; row: number }>;
  refused: RefusedRow[];
  refusedRows: number;
  orderIds: ReadonlySet<string>;
  doubts: Doubts;
}
