import { readHeaders } from '../../figures/headers';
import { headerWords } from '../../figures/words';
import { ADDITIVE, METRIC_UNITS, type Metric } from '../../marketplaces/headers/metrics';
import type { HeaderReport } from '../../marketplaces/headers/report';
import type { MarketplaceId, PageKind } from '../../marketplaces/ids';
import { isoOf } from '../../numbers/amount';
import { WHOLE_CURRENCIES } from '../../numbers/currencies';
import type { Point } from '../../numbers/separators';
import { columnStyle } from '../../numbers/style';
import { ALSO_ADDITIVE } from './conventions';
import { drawnColumns } from './drawn';
import { looksRounded } from './entities';
import type { Mapping, ReportColumn, ReportDoubt } from './layout';
import { windowsOf, windowTaken } from './windows';

interface Understood {
  columns: ReportColumn[];
  /** Days of the attribution window that the taken columns print. */
  window: number | null;
  doubts: ReportDoubt[];
}

const additive = (metric: string) => ADDITIVE.has(metric as Metric) || ALSO_ADDITIVE.has(metric);

/**
 * What each column is: by the words of its header, each metric once. Of several columns of one metric the one in the usual window is taken, or the one
 * that the report's own table of names has first; two that say the same of different figures are none.
 *
 * @param sample rows of the data
 */
export function columnsOf(
  names: readonly string[],
  groups: readonly string[],
  sample: readonly (readonly string[])[],
  place: {
    marketplace: MarketplaceId | null;
    kind: PageKind;
    report: HeaderReport | undefined;
    language: string;
    mapping: Mapping | undefined;
    /** Days of the window that the lines above the table name. */
    window: number | undefined;
  },
): Understood {
  const drawn = drawnColumns(names, groups, place.marketplace);
  const where = { marketplace: place.marketplace ?? ('unknown' as const), pageKind: place.kind };
  const windows = windowsOf(names, drawn, where, place.window);
  const headers = readHeaders(
    drawn.map((column, index) => (windows.others.has(index) ? { header: '' } : column)),
    where,
  );
  const metrics = headers.map(({ metric }, index): string | undefined => (names[index] === '' ? undefined : metric));
  for (const [index, said] of Object.entries(place.mapping?.columns ?? {})) {
    const at = Number(index);
    if (said !== 'ignore' && METRIC_UNITS.has(said))
      for (const [other, metric] of metrics.entries()) if (metric === said) metrics[other] = undefined;
    if (at in metrics) metrics[at] = METRIC_UNITS.has(said) ? said : undefined;
  }
  const doubts: ReportDoubt[] = [];
  if (windows.printed.length > 1 && windows.taken !== null) doubts.push({ kind: 'windows', days: windows.printed, taken: windows.taken });
  oneOfEach(names, metrics, sample, place.report, doubts);
  dropMisfits(names, metrics, sample);
  const fileStyle = proven(pool(metrics, sample));
  const { blanks } = columnStyle([], place.language);
  // Lists of bookings repeat the pieces of an order on every line of it, and on its refund.
  const ledger = metrics.some((metric) => metric === 'txn_type' || metric === 'amount_type');
  const columns = names.map((name, index): ReportColumn => {
    const metric = metrics[index];
    const words = headerWords(name, groups[index]);
    const unit = (metric === undefined ? undefined : METRIC_UNITS.get(metric)) ?? words.unit ?? 'text';
    const adds = metric !== undefined && (unit === 'money' || unit === 'count') && additive(metric) && !(ledger && metric === 'units');
    const currency = unit === 'money' && words.sign !== undefined ? isoOf(words.sign) : undefined;
    const tens = words.factor !== undefined && words.factor > 1 ? Math.round(Math.log10(words.factor)) : undefined;
    const texts = unit === 'text' ? [] : telling(cellsOf(sample, index));
    const whole = unit === 'count' || (currency !== undefined && WHOLE_CURRENCIES.has(currency));
    const point = unit === 'text' ? undefined : pointOf(texts, fileStyle, place.language, whole);
    return {
      index,
      name,
      ...(metric === undefined ? {} : { metric }),
      unit,
      ...(currency === undefined || !/^[A-Z]{3}$/.test(currency) ? {} : { currency }),
      additive: adds,
      ...(point === undefined ? {} : { point }),
      ...(blanks ? { blanks: true } : {}),
      ...(tens === undefined ? {} : { tens }),
      ...(unit === 'text' && metric !== undefined && allRounded(cellsOf(sample, index)) ? { rounded: true } : {}),
    };
  });
  return { columns, window: windowTaken(names, metrics, windows), doubts };
}

/** Cells that a column's signs are learnt from: those that have any before those that have none. */
const MOST_TELLING = 400;

function telling(cells: readonly string[]): string[] {
  const signed = cells.filter((cell) => /[.,]/.test(cell));
  return [...signed.slice(0, MOST_TELLING), ...cells.filter((cell) => !/[.,]/.test(cell)).slice(0, MOST_TELLING / 4)];
}

const LEAST_ROUNDED = 3;

/** Every one of several long ids ends in zeros: no marketplace gives such ids out, a spreadsheet makes them. */
function allRounded(ids: readonly string[]): boolean {
  const long = new Set(ids.filter((id) => /^\d{16,20}$/.test(id)));
  return long.size >= LEAST_ROUNDED && [...long].every(looksRounded);
}

/** Cells of each column of a sample, which is asked for many times. */
const read = new WeakMap<object, Map<number, readonly string[]>>();

function cellsOf(sample: readonly (readonly string[])[], index: number): readonly string[] {
  const columns = read.get(sample) ?? new Map<number, readonly string[]>();
  read.set(sample, columns);
  const cells = columns.get(index) ?? sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  columns.set(index, cells);
  return cells;
}

/** Cells of all columns of figures, row by row: how one file prints its numbers. */
function pool(metrics: readonly (string | undefined)[], sample: readonly (readonly string[])[]): string[] {
  const figures = metrics.flatMap((metric, index) => (metric !== undefined && METRIC_UNITS.get(metric) !== 'text' ? [index] : []));
  return sample.slice(0, 200).flatMap((row) => figures.map((index) => row[index]?.trim() ?? ''));
}

const GROUPED = /^[-+]?\D{0,4}\d{1,3}(?:([.,])\d{3})+\D{0,4}$/;

/** The sign that the cells themselves prove: what they say whatever language they are in. */
function proven(texts: readonly string[]): Point | undefined {
  const { point } = columnStyle(texts, 'en');
  return point === columnStyle(texts, 'de').point ? point : undefined;
}

/**
 * The sign of the decimals: as the column's own cells prove it, else as the file's other columns do, else by the language. English is nobody's proof:
 * it is also what a header is taken for that says nothing. Whole figures have no decimals: a sign before groups of three parts thousands in them.
 */
function pointOf(texts: readonly string[], file: Point | undefined, language: string, whole: boolean): Point | undefined {
  const own = proven(texts);
  if (whole) {
    const signs = new Set(texts.flatMap((text) => (/[.,]/.test(text) ? [GROUPED.exec(text)?.[1] ?? 'other'] : [])));
    const [sign] = signs;
    if (signs.size === 1 && sign !== 'other') return sign === '.' ? ',' : '.';
  }
  if (own) return own;
  if (columnStyle(texts).ambiguous === 'both') return undefined;
  if (file) return file;
  const custom = columnStyle(texts, language).point;
  return language === 'en' && texts.some((text) => GROUPED.exec(text)?.[1] === '.') ? undefined : custom;
}

/** Takes every figure once. */
function oneOfEach(
  names: readonly string[],
  metrics: (string | undefined)[],
  sample: readonly (readonly string[])[],
  report: HeaderReport | undefined,
  doubts: ReportDoubt[],
): void {
  const byMetric = new Map<string, number[]>();
  for (const [index, metric] of metrics.entries()) if (metric !== undefined) byMetric.set(metric, [...(byMetric.get(metric) ?? []), index]);
  for (const [metric, indices] of byMetric) {
    if (indices.length < 2) continue;
    const best = bestOf(metric, indices, names, sample, report);
    for (const index of indices) if (index !== best) metrics[index] = undefined;
    if (best === undefined) doubts.push({ kind: 'twoColumns', metric, columns: indices.map((index) => names[index] ?? '') });
  }
}

/** Of several columns of one metric: names and ids by the first; figures by the report's order of names, or where both print the same. */
function bestOf(
  metric: string,
  indices: readonly number[],
  names: readonly string[],
  sample: readonly (readonly string[])[],
  report: HeaderReport | undefined,
): number | undefined {
  const [first] = indices;
  if (METRIC_UNITS.get(metric) === 'text') return indices.find((index) => cellsOf(sample, index).length > 0) ?? first;
  const keys = (report?.names[metric as Metric] ?? '').split(/[|\n]/).flatMap((name) => headerWords(name.trim()).keys.slice(0, 1));
  const rank = (index: number) => {
    const at = keys.indexOf(headerWords(names[index] ?? '').keys[0] ?? '');
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const ranked = indices.toSorted((a, b) => rank(a) - rank(b));
  const [best = -1, next = -1] = ranked;
  if (rank(best) < rank(next)) return best;
  const same = sample.every((row) => indices.every((index) => (row[index] ?? '') === (row[best] ?? '')));
  if (same && sample.length > 0) return first;
  const filled = indices.filter((index) => cellsOf(sample, index).some((cell) => !/^[-–—0.,]*$/.test(cell)));
  return filled.length === 1 ? filled[0] : undefined;
}

/** Names of rows, not of how many there are of them. */
const NAMES_ROWS = new Set(['keyword', 'target', 'item', 'campaign', 'ad_group', 'search_term']);

/** A column that prints percent, or words, under a name that counts something holds something else; so do small numbers under "Keywords". */
function dropMisfits(names: readonly string[], metrics: (string | undefined)[], sample: readonly (readonly string[])[]): void {
  for (const [index, metric] of metrics.entries()) {
    const unit = metric === undefined ? 'text' : METRIC_UNITS.get(metric);
    const cells = cellsOf(sample, index).filter((cell) => !/^[-–—]+$/.test(cell));
    if (metric !== undefined && NAMES_ROWS.has(metric) && /s$/i.test(names[index] ?? '') && cells.length > 0) {
      if (cells.every((cell) => /^\d{1,5}$/.test(cell))) metrics[index] = undefined;
      continue;
    }
    if (unit !== 'money' && unit !== 'count') continue;
    const percent = cells.filter((cell) => cell.endsWith('%')).length;
    const words = cells.filter((cell) => !/\d/.test(cell) && !/^(?:n\/?a|null|无|暂无|\*+)$/i.test(cell)).length;
    if (cells.length > 0 && (percent * 2 > cells.length || words * 2 > cells.length)) metrics[index] = undefined;
  }
}
