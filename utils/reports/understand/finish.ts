import type { Scope, Source } from '../../ads/source';
import { TALLY_MEASURES, type Tally } from '../../ads/tally';
import type { FactBatch } from '../../ledger/batch';
import type { Book } from './book';
import { STANDS_FOR } from './conventions';
import { dayText, turnedDay } from './day-reader';
import { ExactSum } from './figure-reader';
import type { Gathered } from './gathered';
import type { Period, ReportDoubt, ReportRead, ReportTotals } from './layout';
import { overlapIn } from './row-days';
import { disagreement, judgeSuspects, type Suspect } from './suspects';

/** Makes the report of all rows: tells sums from rows, settles the days, hands out the figures by source. */
export function finished(all: Gathered): ReportRead {
  const { layout, about, figures } = all;
  const doubts: ReportDoubt[] = [...layout.doubts];
  const metricAt = (metric: string) => figures.findIndex((column) => column.metric === metric);
  const core = TALLY_MEASURES.map((measure) => figureOf(measure, all)).filter((at) => at >= 0);
  const compared = core.length > 0 ? core : figures.map((_, at) => at);
  dropSummary(all, compared);
  const order = new Map<Book, number[]>([...all.open].map(([book, rows]) => [book, [...rows]]));
  for (const book of all.books.values()) place(all, book, compared, order, doubts);
  const books = [...all.books.values()].filter(({ rows }) => rows > 0);
  const settled = all.days.settle();
  const undated = !settled.ok || (layout.days.kind === 'none' && layout.period === null);
  if (!settled.ok) {
    const { days } = layout;
    const index = days.kind === 'ends' ? days.from : days.kind === 'none' ? -1 : days.index;
    all.refusedRows += 1;
    all.refused.push({
      row: layout.dataRow,
      column: layout.columns[index]?.name ?? '',
      why: 'ambiguousDay',
      text: settled.text,
      readings: settled.readings,
    });
  } else if (settled.order === 'dayFirst') for (const [book, rows] of order) for (const row of rows) turn(book, row);
  const dates = undated ? null : spanOf(books);
  const overlap = layout.days.kind === 'ends' || layout.days.kind === 'range' ? overlapIn(all.periods) : undefined;
  if (overlap) doubts.push({ kind: 'overlap', ...overlap });
  const currencies = [...new Set(books.map(({ currency }) => currency))];
  const [currency = null] = currencies.length === 1 ? currencies : [];
  if (currencies.length > 1) doubts.push({ kind: 'currencies', currencies: currencies.flatMap((one) => one ?? []) });
  doubts.push(...all.doubts.list());
  const sums = sumsOf(all, books, currencies.length <= 1);
  if (layout.kind === 'order-list' && metricAt('orders') < 0 && all.orderIds.size > 0) sums.orders = String(all.orderIds.size);
  return {
    batches: undated || layout.marketplace === null ? [] : books.map((book) => batchOf(all, book, layout.marketplace ?? 'amazon')),
    rows: books.reduce((rows, book) => rows + book.rows, 0),
    skipped: [...all.skipped].map(([why, { rows, row }]) => ({ why, rows, row })),
    refused: all.refused,
    refusedRows: all.refusedRows,
    currency: currencies.length > 1 ? null : (currency ?? layout.currency ?? about.mapping?.currency ?? null),
    window: layout.window,
    dates,
    totals: totalsOf(all, sums),
    sums,
    doubts,
  };
}

/** Column of a figure of the tally: its own, or the first that stands for it; -1 = the report has none. */
function figureOf(measure: keyof Tally, { figures, layout }: Gathered): number {
  const at = (metric: string) => figures.findIndex((column) => column.metric === metric);
  if (measure === 'impressions' || measure === 'clicks') return at(measure);
  return at(standIn(measure, all(figures), layout.kind)?.metric ?? measure);
}

function all(figures: Gathered['figures']): ReadonlySet<string> {
  return new Set(figures.flatMap(({ metric }) => metric ?? []));
}

function standIn(measure: keyof typeof STANDS_FOR, metrics: ReadonlySet<string>, kind: Gathered['layout']['kind']) {
  return STANDS_FOR[measure].find(({ metric, kinds }) => metrics.has(metric) && (kinds?.includes(kind) ?? true));
}

/** Rows above a second header that are together the sum of those below it: a table of totals over the table itself. */
function dropSummary({ firstTable, books, skipped, layout }: Gathered, core: readonly number[]): void {
  for (const [book, above] of firstTable ?? []) {
    if (above.rows === 0 || above.rows === book.rows || !books.has(JSON.stringify([book.currency, book.shop]))) continue;
    const final = book.snapshot();
    const same =
      core.every((at) => Math.abs((final[at] ?? 0) - 2 * (above.sums[at] ?? 0)) < 0.01) && core.some((at) => (final[at] ?? 0) !== 0);
    if (!same) continue;
    book.dropFirst(above.rows, above.sums);
    skipped.set('summaryTable', { rows: above.rows, row: layout.dataRow });
  }
}

/** Decides what the held rows of a book are, and takes those that are rows. */
function place(gathered: Gathered, book: Book, core: readonly number[], order: Map<Book, number[]>, doubts: ReportDoubt[]): void {
  const suspects = gathered.suspects.filter((suspect) => suspect.book === book);
  judgeSuspects(suspects, book, core);
  for (const suspect of suspects) {
    const { fate } = suspect;
    if (fate === 'total' || fate === 'parent') skip(gathered, fate, suspect.row);
    else if (fate === 'unclear') refuse(gathered, suspect, 'totalOrRow', '');
    else if (suspect.dayless && suspect.values.every(Number.isNaN)) skip(gathered, 'note', suspect.row);
    else if (suspect.dayless) refuse(gathered, suspect, 'notADay', dayName(gathered));
    else {
      if (suspect.open) order.set(book, [...(order.get(book) ?? []), book.rows]);
      book.add(suspect.from, suspect.to, suspect.entity, suspect.values, suspect.rests);
      gathered.doubts.row([], suspect.row, suspect.values, suspect.rests, book);
    }
  }
  const whole = suspects.filter(({ fate, labelled }) => fate === 'total' && labelled);
  const sums = book.snapshot();
  const [only] = whole;
  const wrong = whole.length === 1 && only && book.rows > 0 ? disagreement(only, sums, core) : undefined;
  if (wrong && only) {
    const column = gathered.figures[wrong.at];
    const unit = column?.unit === 'money' ? 10 ** book.places : 1;
    doubts.push({ kind: 'totals', column: column?.name ?? '', sum: wrong.sum / unit, printed: wrong.printed / unit, row: only.row });
  }
}

function dayName({ layout: { days, columns } }: Gathered): string {
  return columns[days.kind === 'ends' ? days.from : days.kind === 'none' ? -1 : days.index]?.name ?? '';
}

function skip({ skipped }: Gathered, why: 'total' | 'parent' | 'note', row: number): void {
  const known = skipped.get(why);
  if (known) known.rows += 1;
  else skipped.set(why, { rows: 1, row });
}

function refuse(gathered: Gathered, { row }: Suspect, why: 'totalOrRow' | 'notADay', column: string): void {
  gathered.refusedRows += 1;
  gathered.refused.push({ row, column, why, text: '' });
}

function turn(book: Book, row: number): void {
  const from = turnedDay(book.from[row] ?? 0);
  const to = turnedDay(book.to[row] ?? 0);
  if (from !== undefined) book.from[row] = from;
  if (to !== undefined) book.to[row] = to;
}

function spanOf(books: readonly Book[]): Period | null {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const book of books) {
    for (let row = 0; row < book.rows; row += 1) {
      from = Math.min(from, book.from[row] ?? from);
      to = Math.max(to, book.to[row] ?? to);
    }
  }
  return from <= to ? { from: dayText(from), to: dayText(to) } : null;
}

/** Exact decimals of every figure; money only where it is all of one currency. */
function sumsOf({ figures }: Gathered, books: readonly Book[], oneCurrency: boolean): Record<string, string> {
  const sums: Record<string, string> = {};
  for (const [at, { metric, unit }] of figures.entries()) {
    if (metric === undefined || (unit === 'money' && !oneCurrency)) continue;
    const sum = new ExactSum();
    for (const book of books) {
      const own = book.sums[at];
      if (own) sum.merge(own);
    }
    if (sum.cells > 0) sums[metric] = sum.decimal(unit === 'money' ? (books[0]?.places ?? 2) : 0);
  }
  return sums;
}

function totalsOf({ figures, layout }: Gathered, sums: Readonly<Record<string, string>>): ReportTotals {
  const metrics = all(figures);
  const of = (measure: keyof typeof STANDS_FOR) => sums[standIn(measure, metrics, layout.kind)?.metric ?? measure] ?? null;
  return {
    impressions: sums.impressions ?? null,
    clicks: sums.clicks ?? null,
    spend: of('spend'),
    orders: of('orders'),
    units: of('units'),
    sales: of('sales'),
  };
}

function batchOf({ layout, figures, entities }: Gathered, book: Book, marketplace: Source['marketplace']): FactBatch {
  const metrics = all(figures);
  const measures: Record<string, Float64Array> = {};
  for (const [at, { metric }] of figures.entries()) {
    const measure = book.measures[at]?.subarray(0, book.rows);
    if (metric !== undefined && measure) measures[metric] = measure;
  }
  let { scope }: { scope: Scope | null } = layout;
  for (const measure of ['spend', 'orders', 'units', 'sales'] as const) {
    const stand = standIn(measure, metrics, layout.kind);
    const own = stand && measures[stand.metric];
    if (own && measures[measure] === undefined) measures[measure] = own;
    if (measure === 'sales' && stand?.scope) scope = stand.scope;
  }
  const { level, product, window, basis, state } = layout;
  return {
    source: { shop: book.shop, marketplace, level, product, currency: book.currency ?? '', window, basis, state, scope },
    rows: book.rows,
    from: book.from.subarray(0, book.rows),
    to: book.to.subarray(0, book.rows),
    entity: book.entity.subarray(0, book.rows),
    entities: entities.all,
    measures,
  };
}
