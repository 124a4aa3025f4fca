import type { Book } from './book';

/** A row that may be the sum of others: called so, or without the day or id that the other rows have. */
export interface Suspect {
  /** Row of the file. */
  row: number;
  book: Book;
  from: number;
  to: number;
  entity: number;
  /** Its 03/04 is stored month first. */
  open: boolean;
  values: Float64Array;
  rests: Float64Array;
  /** It is called a total. */
  labelled: boolean;
  /** It has a day or an id of its own, as rows have. */
  keyed: boolean;
  /** It has an id of its own: whatever its name, no sum has one. */
  identified: boolean;
  /** Nothing in it says what it is of: no name, no id, no words. */
  nameless: boolean;
  /** No day, where the report has a column of days. */
  dayless: boolean;
  /** Data rows of its book above it, and their sums. */
  rowsAbove: number;
  above: Float64Array;
  fate?: 'total' | 'parent' | 'row' | 'unclear';
}

/** Sums of cents differ by nothing; of finer parts by what a float loses. */
const SAME = 0.01;

function isSum(values: Float64Array, sum: (at: number) => number, core: readonly number[], least: number): boolean {
  let telling = 0;
  for (const at of core) {
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (Math.abs(value - sum(at)) > SAME) return false;
    if (value !== 0) telling += 1;
  }
  return telling >= least;
}

const plus = (suspect: Suspect, at: number) => {
  const value = suspect.values[at] ?? Number.NaN;
  return Number.isNaN(value) ? 0 : value + (suspect.rests[at] ?? 0) / 1_000_000;
};

/**
 * Tells sums from rows. Called a total and without a day or id of its own: a sum, whatever it says. Otherwise a row is a parent where the rows below
 * it, or above it back to the last such row, add up to it in every figure of the tally; and a total where all others do. What is neither is a row, like
 * an ad of the whole shop, which has no product id; but for a row that says nothing at all of what it is.
 *
 * @param suspects of one book, in order of their rows
 * @param core measures that are compared
 */
export function judgeSuspects(suspects: readonly Suspect[], book: Book, core: readonly number[]): void {
  const final = book.snapshot();
  for (const [index, suspect] of suspects.entries()) {
    if (suspect.labelled && !suspect.keyed) {
      suspect.fate = 'total';
      continue;
    }
    const next = suspects[index + 1];
    const before = suspects[index - 1];
    const below = (at: number) => (next?.above[at] ?? final[at] ?? 0) - (suspect.above[at] ?? 0);
    const above = (at: number) => (suspect.above[at] ?? 0) - (before?.above[at] ?? 0);
    const rowsBelow = (next?.rowsAbove ?? book.rows) - suspect.rowsAbove;
    const rowsAbove = suspect.rowsAbove - (before?.rowsAbove ?? 0);
    const least = (rows: number) => (rows > 1 ? 1 : 2);
    if (rowsBelow > 0 && isSum(suspect.values, below, core, least(rowsBelow))) suspect.fate = 'parent';
    else if (rowsAbove > 0 && isSum(suspect.values, above, core, least(rowsAbove))) suspect.fate = 'parent';
  }
  const open = suspects.filter(({ fate }) => fate === undefined);
  for (const suspect of [open[0], open.at(-1)]) {
    if (!suspect || suspect.fate !== undefined) continue;
    const others = (at: number) => open.reduce((sum, one) => sum + (one === suspect ? 0 : plus(one, at)), final[at] ?? 0);
    if (isSum(suspect.values, others, core, 1)) suspect.fate = 'total';
  }
  // A row of nothing among rows of something is no data: at an edge of the table it is their total, of which some row was refused.
  for (const suspect of open) {
    if (suspect.fate !== undefined || !suspect.nameless || suspect.keyed || book.rows === 0) continue;
    suspect.fate = suspect.rowsAbove === 0 || suspect.rowsAbove === book.rows ? 'total' : 'unclear';
  }
  // One total a day: each is called so and has its day; together they are the sum of the rows.
  const named = open.filter(({ fate, labelled }) => fate === undefined && labelled);
  const together = new Float64Array(final.length);
  for (const suspect of named) for (const at of core) together[at] = (together[at] ?? 0) + plus(suspect, at);
  const sums = named.length > 0 && isSum(together, (at) => final[at] ?? 0, core, 1);
  for (const suspect of named) suspect.fate = sums ? 'total' : suspect.identified ? 'row' : 'unclear';
  for (const suspect of open) suspect.fate ??= 'row';
}

/** A totals row against the sum of the rows: the first figure that disagrees. */
export function disagreement({ values, rests }: Suspect, sums: Float64Array, core: readonly number[]) {
  for (const at of core) {
    const printed = (values[at] ?? Number.NaN) + (rests[at] ?? 0) / 1_000_000;
    if (!Number.isNaN(printed) && Math.abs(printed - (sums[at] ?? 0)) > SAME) return { at, printed, sum: sums[at] ?? 0 };
  }
  return undefined;
}
