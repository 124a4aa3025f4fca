import type { CellValue, Column, Figures, FigureTable } from '../figures/figures';
import type { DayNumber } from '../ledger/batch';
import { dayNumber } from '../ledger/day';
import { decimalsOf } from '../numbers/minor';
import type { Reading } from '../reading/reading';
import { rowKey } from '../reading/row-key';
import { profileOf } from '../reports/understand/profile';
import { pageSource, type TallyColumns } from './page-source';
import type { Entity, Level, Source } from './source';
import { addTallies, NOTHING } from './sums';
import type { Tally } from './tally';

/** What a row of the page shows that the operator sets. Money in minor units, a target as the ROAS it asks for. */
interface Shown {
  bid?: number;
  budget?: number;
  target?: number;
  state?: string;
}

/** One row of an ad table: whom it is about, its figures, what is set there. */
export interface PageRow {
  /** rowKey() of the row as drawn: by it the page finds it again. */
  key: string;
  name: string;
  entity: Entity;
  tally: Tally;
  shown: Shown;
  /** Of a row that is one day. */
  day?: DayNumber;
}

/** One ad table of a page, its rows ready to be judged. */
export interface PageTable {
  /** Which of the reading's tables. */
  place: number;
  title?: string;
  source: Source;
  columns: TallyColumns;
  /** Rows are days of one account or plan, no plans or keywords. */
  daily: boolean;
  rows: readonly PageRow[];
  /** Every row is there, and nothing contradicts it. */
  complete: boolean;
  expectedRows?: number;
  /** Sums of all rows; absent where not all of them were read. */
  total?: Tally;
}

/** Why nothing is made of a table. */
type NoTable = 'noSpend' | 'noCurrency' | 'currencies' | 'noNames' | 'disagrees';

export interface PageAds {
  tables: readonly PageTable[];
  /** Tables with rows that are not judged. */
  left: readonly { place: number; title?: string; why: NoTable }[];
  /** Local days of the figures, both included. */
  window?: { from: DayNumber; to: DayNumber };
}

/** What each column of names makes of its row, innermost last. */
const NAMES: readonly (readonly [metric: string, field: keyof Entity])[] = [
  ['campaign', 'campaign'],
  ['campaign_id', 'campaignId'],
  ['ad_group', 'adGroup'],
  ['ad_group_id', 'adGroupId'],
  ['item', 'item'],
  ['title', 'item'],
  ['item_id', 'itemId'],
  ['asin', 'itemId'],
  ['sku', 'sku'],
  ['sku_id', 'sku'],
  ['placement', 'placement'],
  ['material', 'creative'],
  ['creative', 'creative'],
  ['target', 'keyword'],
  ['keyword', 'keyword'],
  ['match_type', 'matchType'],
  ['search_query', 'searchTerm'],
  ['search_term', 'searchTerm'],
];
const LEVEL_OF: readonly (readonly [Level, readonly (keyof Entity)[]])[] = [
  ['search_term', ['searchTerm']],
  ['keyword', ['keyword']],
  ['creative', ['creative']],
  ['placement', ['placement']],
  ['item', ['item', 'itemId', 'sku']],
  ['ad_group', ['adGroup', 'adGroupId']],
  ['campaign', ['campaign', 'campaignId']],
];
const ID_FIELD: Readonly<Partial<Record<Level, keyof Entity>>> = { campaign: 'campaignId', ad_group: 'adGroupId', item: 'itemId' };
const ONLY_DIGITS = /^\d{6,}$/;
const DAY = /(?:^|\D)(20\d\d)[-/.年](\d{1,2})[-/.月](\d{1,2})/;

/**
 * What the ad tables of a page hold: per row whom it is about and its figures, by the conventions of its marketplace. Money of several currencies,
 * sums that contradict their rows and tables without a spend are left, with the reason. Never throws.
 */
export function rowsToJudge(figures: Figures, reading: Reading): PageAds {
  const { marketplace, pageKind } = reading;
  const tables: PageTable[] = [];
  const left: { place: number; title?: string; why: NoTable }[] = [];
  const aligned = figures.tables.length === reading.tables.length;
  if (marketplace === 'unknown' || !aligned) return { tables, left };
  for (const [place, table] of figures.tables.entries()) {
    if (table.rows.length === 0) continue;
    const title = table.title === undefined ? {} : { title: table.title };
    const made = tableOf(table, figures, reading, place, marketplace);
    if (typeof made === 'string') left.push({ place, ...title, why: made });
    else tables.push({ ...made, ...title });
  }
  const { window } = figures;
  return { tables, left, ...(window ? { window: { from: dayNumber(window.from), to: dayNumber(window.to) } } : {}) };

  function tableOf(
    table: FigureTable,
    { attribution, currency }: Figures,
    { tables: drawnTables }: Reading,
    place: number,
    here: Exclude<Reading['marketplace'], 'unknown'>,
  ): PageTable | NoTable {
    const drawn = drawnTables[place];
    if (!drawn || !table.columns.some(({ metric }) => metric?.startsWith('spend'))) return 'noSpend';
    if (table.doubts.some(({ kind }) => kind === 'currencies')) return 'currencies';
    if (table.doubts.some(({ kind }) => kind === 'totals' || kind === 'count')) return 'disagrees';
    const dates = table.columns.findIndex(({ metric }) => metric === 'date');
    const entities = table.rows.map((row) => entityOf(table.columns, row));
    const level = levelOf(entities);
    const daily = level === 'account' && dates >= 0;
    if (level === 'account' && !daily) return 'noNames';
    const report = profileOf(drawn.columns, here)?.report.report ?? '';
    const found = pageSource(table.columns, level, {
      marketplace: here,
      pageKind,
      report: `${report} ${table.title ?? ''}`,
      ...(attribution ? { attribution } : {}),
      ...(currency === undefined ? {} : { currency }),
    });
    if (!found) return 'noCurrency';
    const { source, columns } = found;
    const complete = table.complete && !table.doubts.some(({ kind }) => kind !== 'ratio') && figures.filter === undefined;
    const rows = table.rows.flatMap((cells, index): PageRow[] => {
      const row = drawn.rows[table.places[index] ?? -1];
      if (!row) return [];
      const entity = withId(entities[index] ?? {}, level, table.ids[index] ?? null);
      const day = dates < 0 ? undefined : dayOf(cells[dates] ?? null);
      return [
        {
          key: rowKey(drawn, row),
          name: nameOf(entity, level) ?? textOf(cells[dates] ?? null) ?? `${index + 1}`,
          entity,
          tally: tallyOf(cells, columns, source.currency),
          shown: shownIn(table.columns, cells, source.currency),
          ...(day === undefined ? {} : { day }),
        },
      ];
    });
    return {
      place,
      source,
      columns,
      daily,
      rows,
      complete,
      ...(table.expectedRows === undefined ? {} : { expectedRows: table.expectedRows }),
      ...(complete ? { total: rows.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING) } : {}),
    };
  }
}

function entityOf(columns: readonly Column[], row: readonly CellValue[]): Entity {
  const entity: Entity = {};
  for (const [metric, field] of NAMES) {
    const text = textOf(row[columns.findIndex((column) => column.metric === metric)] ?? null);
    // A list that prints an id where others print a name.
    const named = field === 'item' && text !== undefined && ONLY_DIGITS.test(text) ? 'itemId' : field;
    if (text !== undefined) entity[named] ??= text;
  }
  return entity;
}

/** The innermost that rows name; a list of plans with an item each is still one of plans. */
function levelOf(entities: readonly Entity[]): Level {
  const named = LEVEL_OF.filter(([, fields]) => entities.some((entity) => fields.some((field) => entity[field] !== undefined)));
  const [innermost] = named;
  if (!innermost) return 'account';
  const plans = entities.map(({ campaign, campaignId }) => campaignId ?? campaign);
  const apart = plans.length > 1 && !plans.includes(undefined) && new Set(plans).size === plans.length;
  return innermost[0] === 'item' && apart ? 'campaign' : innermost[0];
}

function withId(entity: Entity, level: Level, id: string | null): Entity {
  const field = ID_FIELD[level];
  return id === null || !field || entity[field] !== undefined || id === entity.itemId ? entity : { ...entity, [field]: id };
}

function nameOf(entity: Entity, level: Level): string | undefined {
  const { searchTerm, keyword, creative, placement, item, itemId, sku, adGroup, campaign, campaignId } = entity;
  if (level === 'campaign') return campaign ?? campaignId;
  return searchTerm ?? keyword ?? creative ?? placement ?? item ?? sku ?? itemId ?? adGroup ?? campaign ?? campaignId;
}

function tallyOf(cells: readonly CellValue[], columns: TallyColumns, currency: string): Tally {
  const count = (at: number) => numberOf(cells[at] ?? null);
  const money = (at: number) => minor(numberOf(cells[at] ?? null), currency);
  return {
    impressions: count(columns.impressions),
    clicks: count(columns.clicks),
    spend: money(columns.spend),
    orders: count(columns.orders),
    units: count(columns.units),
    sales: money(columns.sales),
  };
}

function shownIn(columns: readonly Column[], cells: readonly CellValue[], currency: string): Shown {
  const cell = (...metrics: string[]) => cells[columns.findIndex(({ metric }) => metric !== undefined && metrics.includes(metric))] ?? null;
  const bid = minor(numberOf(cell('bid', 'bid_pc')), currency);
  const budget = minor(numberOf(cell('budget')), currency);
  const acos = numberOf(cell('acos_target'));
  const target = numberOf(cell('target_roas', 'target_pay_roas')) ?? (acos !== null && acos > 0 ? 1 / acos : null);
  const state = textOf(cell('status'));
  return {
    ...(bid === null ? {} : { bid }),
    ...(budget === null ? {} : { budget }),
    ...(target === null ? {} : { target }),
    ...(state === undefined ? {} : { state }),
  };
}

const numberOf = (value: CellValue): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null);
const textOf = (value: CellValue): string | undefined => (value === null || typeof value === 'object' ? undefined : String(value));
const minor = (value: number | null, currency: string): number | null =>
  value === null ? null : Math.round(value * 10 ** decimalsOf(currency));

function dayOf(value: CellValue): DayNumber | undefined {
  const [, year, month, day] = DAY.exec(textOf(value) ?? '') ?? [];
  const at = year && month && day ? Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 : Number.NaN;
  return Number.isInteger(at) ? at : undefined;
}
