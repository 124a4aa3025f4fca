/** What is true of a page, in the shape of the line that `evaluate -- page` prints; what it leaves out is not judged. */
export interface PageTruth {
  marketplace?: string;
  pageKind?: string;
  fields?: Record<string, unknown>;
  limits?: Record<string, number>;
  tables?: readonly TruthTable[];
}

interface TruthTable {
  columns: readonly { header: string; metric?: string }[];
  rows: readonly (readonly unknown[])[];
  complete?: boolean;
  expectedRows?: number;
}

/** Right and all, and what is wrong in words. A value that is not read is missing, never wrong. */
export interface Tally {
  fields: Score;
  limits: Score;
  cells: Score;
  metrics: Score;
  completeness: Score;
  pages: Score;
  /** Values read that are not the page's. */
  wrong: string[];
}

interface Score {
  right: number;
  all: number;
}

export function newTally(): Tally {
  const score = () => ({ right: 0, all: 0 });
  return { fields: score(), limits: score(), cells: score(), metrics: score(), completeness: score(), pages: score(), wrong: [] };
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((entry, index) => same(entry, b[index]));
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function mark(score: Score, right: boolean): boolean {
  score.all += 1;
  if (right) score.right += 1;
  return right;
}

const plain = (header: string) => header.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** Index of the read column that a true one is: by its header, the second of a name for the second of a name. */
function columnIn(read: TruthTable, truth: TruthTable, index: number): number {
  const name = plain(truth.columns[index]?.header ?? '');
  const nth = truth.columns.slice(0, index).filter(({ header }) => plain(header) === name).length;
  return read.columns.flatMap(({ header }, at) => (plain(header) === name ? [at] : []))[nth] ?? -1;
}

/** The read table that shares most headers with a true one. */
function tableFor(truth: TruthTable, read: readonly TruthTable[]): TruthTable | undefined {
  const headers = new Set(truth.columns.map(({ header }) => plain(header)));
  const shared = ({ columns }: TruthTable) => columns.filter(({ header }) => headers.has(plain(header))).length;
  return read.toSorted((a, b) => shared(b) - shared(a)).find((table) => shared(table) > 0);
}

function judgeTable(tally: Tally, id: string, truth: TruthTable, read: TruthTable | undefined): void {
  for (const [index, { header, metric }] of truth.columns.entries()) {
    const at = read ? columnIn(read, truth, index) : -1;
    if (metric !== undefined) mark(tally.metrics, read?.columns[at]?.metric === metric);
    for (const [row, cells] of truth.rows.entries()) {
      const value = read?.rows[row]?.[at];
      if (!mark(tally.cells, at >= 0 && same(value, cells[index])) && value !== undefined && value !== null) {
        tally.wrong.push(`${id}: ${header}, row ${row}: ${JSON.stringify(value)} for ${JSON.stringify(cells[index])}`);
      }
    }
  }
  if (read && read.rows.length > truth.rows.length) tally.wrong.push(`${id}: ${read.rows.length} rows for ${truth.rows.length}`);
  if (truth.complete !== undefined) {
    mark(
      tally.completeness,
      read?.complete === truth.complete && (truth.expectedRows === undefined || read.expectedRows === truth.expectedRows),
    );
  }
}

/** Adds one page to the tally. @param line what `evaluate -- page` prints of it */
export function judge(tally: Tally, id: string, truth: PageTruth, line: Record<string, unknown>): void {
  if (truth.pageKind !== undefined) {
    mark(tally.pages, line.pageKind === truth.pageKind && (truth.marketplace === undefined || line.marketplace === truth.marketplace));
  }
  const fields = (line.fields ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(truth.fields ?? {})) {
    if (!mark(tally.fields, same(fields[name], value)) && fields[name] !== undefined) {
      tally.wrong.push(`${id}: ${name}: ${JSON.stringify(fields[name])} for ${JSON.stringify(value)}`);
    }
  }
  const limits = (line.limits ?? {}) as Record<string, unknown>;
  for (const [name, value] of Object.entries(truth.limits ?? {})) mark(tally.limits, limits[name] === value);
  const read = (line.tables ?? []) as readonly TruthTable[];
  for (const table of truth.tables ?? []) judgeTable(tally, id, table, tableFor(table, read));
}
