import type { MarketplaceId } from '../marketplaces/ids';
import { FIGURES, type TrafficDay } from './traffic';
import { countOf, currencyIn, dayOf, dayOrderOf, isBlank, minorDigits, moneyOf, type NoDay } from './traffic-cells';
import { COMMON_NAMES, TRAFFIC_COLUMNS, TRAFFIC_REPORTS, type TrafficColumn, type TrafficReport } from './traffic-headers';

/** Which column of the table is what. */
export type Assigned = Partial<Record<TrafficColumn, number>>;

/** How a table was understood, before the operator says otherwise. */
export interface TrafficLayout {
  /** Row of the header, from 0; -1 = there is none. */
  header: number;
  names: readonly string[];
  assigned: Assigned;
  /** The report it was recognised as; undefined = by common names only. */
  report?: TrafficReport;
  /** The one day that the lines above the header, or the file's name, speak of; for reports without a column of days. */
  day?: string;
}

/** Lines above a header. */
const MOST_PREAMBLE = 20;

/** Upper and lower case, widths, spaces and a unit in brackets are no difference between headers. */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/[\s\u200b]+/g, '')
    .replace(/\((?:元|[A-Z]{3})\)$/, '')
    .toLowerCase();
}

function findColumns(names: readonly string[], wanted: TrafficReport['columns']): Assigned {
  const here = names.map(plain);
  const assigned: Assigned = {};
  for (const column of TRAFFIC_COLUMNS) {
    const at = (wanted[column] ?? []).map((name) => here.indexOf(plain(name))).find((index) => index >= 0);
    if (at !== undefined && !Object.values(assigned).includes(at)) assigned[column] = at;
  }
  return assigned;
}

const size = (assigned: Assigned) => Object.keys(assigned).length;

/** Finds the header and what its columns are, by the reports of the marketplace first, else by common names. */
export function layTraffic(rows: readonly (readonly string[])[], marketplace: MarketplaceId, file: string): TrafficLayout {
  const reports = TRAFFIC_REPORTS.filter(({ marketplaces }) => marketplaces.includes(marketplace));
  let best: TrafficLayout = { header: -1, names: [], assigned: {} };
  for (const [header, names] of rows.slice(0, MOST_PREAMBLE + 1).entries()) {
    const common = findColumns(names, COMMON_NAMES);
    for (const report of [...reports, undefined]) {
      const own = report ? findColumns(names, report.columns) : {};
      // A report is recognised by three of its own columns; what it does not name is looked for by the common names.
      if (report && size(own) < 3) continue;
      const taken = new Set(Object.values(own));
      const assigned = { ...Object.fromEntries(Object.entries(common).filter(([, at]) => !taken.has(at))), ...own };
      if (size(assigned) > size(best.assigned)) best = { header, names, assigned, ...(report ? { report } : {}) };
    }
  }
  if (size(best.assigned) < 2) best = { header: -1, names: (rows[0] ?? []).map(() => ''), assigned: {} };
  const day = onlyDay([file.replaceAll('_', ' '), ...rows.slice(0, Math.max(0, best.header)).map((row) => row.join(' '))]);
  return { ...best, ...(day === undefined ? {} : { day }) };
}

/** The day that all of the texts speak of which speak of any. */
function onlyDay(texts: readonly string[]): string | undefined {
  const found = texts.map((text) => dayOf(text, undefined)).filter((day) => day.ok || day.error === 'severalDays');
  const days = new Set(found.map((day) => (day.ok ? day.value : '')));
  const [day] = days;
  return days.size === 1 && day !== '' ? day : undefined;
}

/** Why a row was left out. */
export type TrafficRefusal =
  | NoDay
  /** a day that has not passed yet */
  | 'future'
  /** neither an id nor a title */
  | 'noItem'
  /** no id, and its title is that of no listing known here, or of several */
  | 'unknownItem'
  /** an id that a spreadsheet has rounded: 6.12E+11 */
  | 'roundedItem'
  | 'badNumber'
  /** all figures are blank */
  | 'noFigures'
  /** a line of totals */
  | 'total'
  /** the product stood in a row of the same day already */
  | 'twice';

/** What the operator has settled. */
export interface TrafficPlan {
  marketplace: MarketplaceId;
  assigned: Assigned;
  /** Row of the header, from 0; -1 = none. */
  header: number;
  /** The day of all rows, where no column says. */
  day?: string;
  currency?: string;
  sum: boolean;
  /** YYYY-MM-DD; a later day is refused. */
  today: string;
}

export interface ReadRow {
  listing: string;
  figures: TrafficDay;
}

/** Row of the table, from 1 as spreadsheets count; the cell that could not be read. */
export interface RefusedRow {
  row: number;
  why: TrafficRefusal;
  cell: string;
}

/**
 * Reads row by row.
 *
 * @param keyOfTitle the one listing of this title, for reports without ids
 */
export function* readTraffic(
  rows: readonly (readonly string[])[],
  plan: TrafficPlan,
  keyOfTitle: (title: string) => string | undefined,
): Generator<ReadRow | RefusedRow> {
  const { assigned } = plan;
  const body = rows.slice(plan.header + 1);
  const order = assigned.day === undefined ? undefined : dayOrderOf(body.map((row) => row[assigned.day ?? -1] ?? ''));
  const salesName = assigned.sales === undefined ? '' : (rows[plan.header]?.[assigned.sales] ?? '');
  const currency = plan.currency ?? currencyIn(salesName);
  const seen = new Set<string>();
  for (const [index, row] of body.entries()) {
    const refuse = (why: TrafficRefusal, cell = ''): RefusedRow => ({ row: plan.header + index + 2, why, cell: cell.slice(0, 80) });
    const cell = (column: TrafficColumn) => row[assigned[column] ?? -1]?.trim() ?? '';
    if (isTotal(row)) {
      yield refuse('total', row[0]);
      continue;
    }
    const day = assigned.day === undefined ? plan.day : dayOf(cell('day'), order);
    if (day === undefined || (typeof day !== 'string' && !day.ok)) {
      yield refuse(day?.error ?? 'noDate', cell('day'));
      continue;
    }
    const date = typeof day === 'string' ? day : day.value;
    if (date > plan.today) {
      yield refuse('future', date);
      continue;
    }
    const item = itemOf(cell('item'), cell('title'), plan.marketplace, keyOfTitle);
    if (!item.ok) {
      yield refuse(item.error, cell('item') || cell('title'));
      continue;
    }
    const read = figuresOf(cell, date, currency);
    if (!('figures' in read)) {
      yield refuse(read.why, read.cell);
      continue;
    }
    const id = `${item.listing}|${date}`;
    if (seen.has(id) && !plan.sum) {
      yield refuse('twice', cell('item') || cell('title'));
      continue;
    }
    seen.add(id);
    yield { listing: item.listing, figures: read.figures };
  }
}

function isTotal(row: readonly string[]): boolean {
  return row
    .slice(0, 4)
    .some((cell) => /^(?:合计|总计|汇总|小计|總計|合計|total|grand total|gesamt|итого|всего)[:：]?$/i.test(cell.trim()));
}

function itemOf(
  id: string,
  title: string,
  marketplace: MarketplaceId,
  keyOfTitle: (title: string) => string | undefined,
): { ok: true; listing: string } | { ok: false; error: TrafficRefusal } {
  const bare = id.replace(/^(?:ID|id)[:：]\s*/, '').replace(/^['"=]+|"$/g, '');
  if (/^\d+(?:\.\d+)?E\+?\d+$/i.test(bare)) return { ok: false, error: 'roundedItem' };
  if (/^[\w.-]{1,64}$/.test(bare) && !isBlank(bare)) return { ok: true, listing: `${marketplace}:${bare.replace(/\.0$/, '')}` };
  // Some tables print the id below the title: "… ID：123".
  const inside = /(?:^|\s)ID[:：]\s*(\w{4,64})/.exec(title)?.[1];
  if (inside) return { ok: true, listing: `${marketplace}:${inside}` };
  if (title === '') return { ok: false, error: 'noItem' };
  const listing = keyOfTitle(title);
  return listing === undefined ? { ok: false, error: 'unknownItem' } : { ok: true, listing };
}

function figuresOf(
  cell: (column: TrafficColumn) => string,
  day: string,
  named: string | undefined,
): { figures: TrafficDay } | { why: 'badNumber' | 'noFigures'; cell: string } {
  const figures: TrafficDay = { day };
  for (const figure of FIGURES) {
    const text = cell(figure);
    if (isBlank(text)) continue;
    const currency = named ?? (figure === 'sales' ? currencyIn(text) : undefined);
    const value = figure === 'sales' ? moneyOf(text, minorDigits(currency)) : countOf(text);
    if (value === undefined) return { why: 'badNumber', cell: text };
    figures[figure] = value;
    if (figure === 'sales' && currency !== undefined) figures.currency = currency;
  }
  return Object.keys(figures).length === 1 ? { why: 'noFigures', cell: '' } : { figures };
}

/** Adds the figures of another row of the same product and day. */
export function addedUp(one: TrafficDay, other: TrafficDay): TrafficDay {
  const sum: TrafficDay = { ...one, ...other };
  for (const figure of FIGURES) {
    if (one[figure] !== undefined || other[figure] !== undefined) sum[figure] = (one[figure] ?? 0) + (other[figure] ?? 0);
  }
  return sum;
}
