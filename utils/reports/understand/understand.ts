import type { Level } from '../../ads/source';
import { signatureOf } from '../../figures/headers';
import { currencyOf } from '../../marketplaces/currency';
import type { MarketplaceId } from '../../marketplaces/ids';
import { parseCell } from '../../numbers/cell';
import { columnsOf } from './columns';
import { conventionOf, STANDS_FOR } from './conventions';
import { withoutDamagedIds } from './damaged-ids';
import { orderOf, readDay } from './day-reader';
import { drawnColumns } from './drawn';
import { findHeader, MOST_ROWS_ABOVE } from './header';
import { languageOf } from './language';
import type { About, DateOrder, Period, ReportColumn, ReportLayout, Understood } from './layout';
import { daysAcross } from './pivoted';
import { marketplaceIn, periodIn, readPreamble, type Said } from './preamble';
import { kindOf, profileOf } from './profile';

/** Rows looked at to learn what columns hold. */
const SAMPLE = 4_000;

export function layoutOf(rows: readonly (readonly string[])[], about: About): Understood {
  const { mapping } = about;
  const byName = about.marketplace ?? mapping?.marketplace ?? marketplaceIn(about.name);
  const across = mapping?.headerRow === undefined ? daysAcross(rows.slice(0, MOST_ROWS_ABOVE)) : undefined;
  if (across !== undefined) return { ok: false, error: 'daysAcross', headerRow: across };
  const header = findHeader(rows, byName, mapping?.headerRow);
  if (!header) return { ok: false, error: 'noHeader' };
  const { names, groups } = header;
  const language = languageOf(names);
  const said = readPreamble(rows.slice(0, header.row), about.today, language, byName);
  const place = dataPlace(byName ?? said.marketplace);
  const profile = profileOf(drawnColumns(names, groups, place), place);
  const marketplace = place ?? profile?.marketplace ?? null;
  const sample = rows.slice(header.dataRow, header.dataRow + SAMPLE).filter((row) => row.some((cell) => cell.trim() !== ''));
  const known = { marketplace, report: profile?.report, language, mapping, window: said.window };
  const first = columnsOf(names, groups, sample, { ...known, kind: profile?.report.kinds[0] ?? 'unknown' });
  const kind = profile?.report.kinds[0] ?? kindOf(metricsIn(first.columns));
  const { columns: drawn, window, doubts } = profile ? first : columnsOf(names, groups, sample, { ...known, kind });
  const signature = signatureOf(names.map((name, index) => ({ header: name, ...(groups[index] ? { group: groups[index] } : {}) })));
  const level = levelOf(metricsIn(drawn), drawn, sample);
  const columns = withoutDamagedIds(drawn, sample, { level, kind }, doubts);
  const metrics = metricsIn(columns);
  if (metrics.size === 0) return { ok: false, error: 'noFigures', headerRow: header.row, names, signature };
  const days = daysOf(columns, sample, said, about);
  const dateOrder = mapping?.dateOrder ?? orderIn(days, sample, about, marketplace, language, said);
  const period = mapping?.period ?? said.period ?? periodIn(about.name, about.today, language, false) ?? null;
  const currency = mapping?.currency ?? currencyIn(columns, sample, said, about, marketplace);
  const convention = conventionOf(marketplace, kind, profile?.report.report ?? '');
  if (days.kind === 'none' && period === null) doubts.push({ kind: 'noPeriod' });
  if (currency === null && columns.some(({ unit, additive }) => unit === 'money' && additive) && !metrics.has('currency'))
    doubts.push({ kind: 'noCurrency' });
  const standing = standingFor(metrics, kind);
  const shopColumn = columns.find(({ name }) => SHOP_COLUMN.test(name))?.index ?? indexOf(columns, 'account', 'account_id');
  return {
    ok: true,
    layout: {
      headerRow: header.row,
      dataRow: header.dataRow,
      columns,
      profile: profile
        ? `${profile.marketplace} · ${profile.report.report}${profile.report.kinds.includes('ad-report') ? ` · ${level}` : ''}`
        : null,
      kind,
      marketplace,
      level,
      product: productOf(columns, sample, about.name),
      shop: onlyShop(sample, shopColumn) ?? said.shop ?? '',
      shopColumn: shopColumn ?? null,
      currency,
      period: days.kind === 'none' ? period : null,
      days,
      dateOrder,
      language,
      signature,
      window: window ?? said.window ?? convention.window,
      basis: said.basis ?? convention.basis,
      state: standing.state ?? convention.state,
      scope: standing.scope ?? convention.scope,
      doubts,
    },
  };
}

/** Data and ad pages of 天猫 are 淘宝's. */
function dataPlace(marketplace: MarketplaceId | undefined): MarketplaceId | undefined {
  return marketplace === 'tmall' ? 'taobao' : marketplace;
}

function metricsIn(columns: readonly ReportColumn[]): Set<string> {
  return new Set(columns.flatMap(({ metric }) => metric ?? []));
}

function indexOf(columns: readonly ReportColumn[], ...metrics: readonly string[]): number | undefined {
  for (const metric of metrics) {
    const found = columns.find((column) => column.metric === metric);
    if (found) return found.index;
  }
  return undefined;
}

const SHOP_COLUMN =
  /^(?:店铺|店铺名称|店铺ID|店鋪|賣場|所属店铺|shop|store|shop name|store name|seller account|loja|tienda|магазин|nama toko|tên gian hàng|ร้านค้า)$/i;

/** The shop where every row names the same. */
function onlyShop(sample: readonly (readonly string[])[], index: number | undefined): string | undefined {
  const shops = new Set(index === undefined ? [] : sample.map((row) => row[index]?.trim() ?? ''));
  for (const nothing of ['', '-', '--']) shops.delete(nothing);
  const [only] = shops;
  return shops.size === 1 ? only : undefined;
}

/** What scope and state the sales column stands for where it is not the plain one. */
function standingFor(metrics: ReadonlySet<string>, kind: ReportLayout['kind']) {
  const found = STANDS_FOR.sales.find(({ metric, kinds }) => metrics.has(metric) && (kinds?.includes(kind) ?? true));
  return { scope: found?.scope, state: found?.state };
}

const END_OPEN = /^(?:-|no end date|tidak terbatas|不限|长期|無限期|không giới hạn|sem data de término)?$/i;

/**
 * Which columns say the days of a row. A day of its own comes first; start and end are those of the report only where every row has both, in order and
 * not ahead: beside a day, or under a line that names the period, they are those of the plan.
 */
function daysOf(columns: readonly ReportColumn[], sample: readonly (readonly string[])[], said: Said, about: About): ReportLayout['days'] {
  const range = indexOf(columns, 'date_range');
  const date = indexOf(columns, 'date');
  const until = indexOf(columns, 'end_date');
  // "Desde", "Hasta": a day that another one ends.
  if (date !== undefined && until !== undefined && indexOf(columns, 'start_date') === undefined && bothEnds(sample, date, until, about))
    return { kind: 'ends', from: date, to: until };
  if (date !== undefined) {
    const cells = sample.map((row) => row[date] ?? '').filter((cell) => !END_OPEN.test(cell.trim()));
    if (said.period && said.period.from !== said.period.to && startsOnly(cells, said.period)) return { kind: 'none' };
    const days = cells.filter((cell) => readDay(cell) !== undefined).length;
    if (cells.length === 0 || days * 2 >= cells.length) return { kind: 'column', index: date };
    const spans = cells.filter((cell) => periodIn(cell, about.today, '', true) !== undefined).length;
    if (spans * 2 >= cells.length) return { kind: 'range', index: date };
    // Hours or week days alone: the period has to be said elsewhere.
    if (said.period) return { kind: 'none' };
    return { kind: 'column', index: date };
  }
  if (range !== undefined) return { kind: 'range', index: range };
  const from = indexOf(columns, 'start_date');
  const to = indexOf(columns, 'end_date');
  if (from === undefined || to === undefined || said.period || sample.length === 0) return { kind: 'none' };
  return bothEnds(sample, from, to, about) ? { kind: 'ends', from, to } : { kind: 'none' };
}

/** Every row that has figures has both days, in order and not ahead; a totals row may have none. */
function bothEnds(sample: readonly (readonly string[])[], from: number, to: number, about: About): boolean {
  const dated = sample.filter((row) => readDay(row[from] ?? '') || readDay(row[to] ?? ''));
  if (dated.length === 0 || dated.length < sample.length - 2) return false;
  return dated.every((row) => {
    const first = readDay(row[from] ?? '');
    const last = readDay(row[to] ?? '');
    if (!first || !last) return false;
    const ordered = (order: DateOrder) => (first[order] ?? '9') <= (last[order] ?? '') && (last[order] ?? '9') <= about.today;
    return ordered('monthFirst') || ordered('dayFirst');
  });
}

/** "Since": the first day of the period, in every row of it. */
function startsOnly(cells: readonly string[], { from }: Period): boolean {
  return cells.length > 0 && cells.every((cell) => Object.values(readDay(cell) ?? {}).includes(from));
}

/** Countries that print the month first, by the currency of their shops; the others of this table print the day first. */
const MONTH_FIRST = new Set(['USD']);
const DAY_FIRST = new Set('EUR GBP AUD NZD INR BRL MXN ARS CLP COP IDR VND THB MYR SGD RUB AED SAR TRY PLN'.split(' '));

/** How 03/04/2026 is read: by the days of the column, by the period above the table, by language or country; null = nothing settles it. */
function orderIn(
  days: ReportLayout['days'],
  sample: readonly (readonly string[])[],
  about: About,
  marketplace: MarketplaceId | null,
  language: string,
  said: Said,
): DateOrder | null {
  const indices = days.kind === 'column' ? [days.index] : days.kind === 'ends' ? [days.from, days.to] : [];
  if (indices.length === 0) return null;
  const texts = sample.flatMap((row) => indices.map((index) => row[index] ?? ''));
  const proven = orderOf(texts, about.today);
  if (proven) return proven;
  if (texts.some((text) => isProven(text))) return null;
  const inside = said.period && orderWithin(texts, said.period);
  if (inside) return inside;
  if (language !== 'en') return language === 'zh' || language === 'ja' || language === 'ko' ? null : 'dayFirst';
  const currency = said.currency ?? (marketplace === null ? undefined : currencyOf(marketplace, ''));
  if (currency === undefined) return null;
  return MONTH_FIRST.has(currency) ? 'monthFirst' : DAY_FIRST.has(currency) ? 'dayFirst' : null;
}

/** A column that proves both orders is read by neither. */
function isProven(text: string): boolean {
  const [, first, second] = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:2[05])?\d{2}(?!\d)/.exec(text) ?? [];
  return Number(first) > 12 || Number(second) > 12;
}

function orderWithin(texts: readonly string[], { from, to }: Period): DateOrder | undefined {
  const days = texts.flatMap((text) => readDay(text) ?? []);
  const within = (order: DateOrder) => days.length > 0 && days.every((day) => (day[order] ?? '') >= from && (day[order] ?? '9') <= to);
  const monthFirst = within('monthFirst');
  return monthFirst === within('dayFirst') ? undefined : monthFirst ? 'monthFirst' : 'dayFirst';
}

/** Signs that several countries print: they prove no currency against what else is said. */
const SHARED = /[$¥￥]|kr/i;

/**
 * The currency of all money: what a column of codes says is asked row by row. Else the lines above, the headers, the cells; a sign that several
 * countries share counts last, after the marketplace's only currency.
 */
function currencyIn(
  columns: readonly ReportColumn[],
  sample: readonly (readonly string[])[],
  said: Said,
  about: About,
  marketplace: MarketplaceId | null,
): string | null {
  const code = indexOf(columns, 'currency');
  if (code !== undefined) {
    const codes = new Set(sample.map((row) => row[code]?.trim() ?? '').filter((cell) => /^[A-Z]{3}$/.test(cell)));
    const [only] = codes;
    if (codes.size > 0) return codes.size === 1 && only !== undefined ? only : null;
  }
  const own = new Set(columns.flatMap(({ currency, name }) => (currency !== undefined && !SHARED.test(name) ? [currency] : [])));
  const [certain] = own;
  if (own.size > 0) return own.size === 1 && certain !== undefined ? certain : null;
  if (said.currency) return said.currency;
  const { strong, weak } = currenciesOfCells(columns, sample);
  const [printed] = strong;
  if (strong.size > 0) return strong.size === 1 && printed !== undefined ? printed : null;
  const known = marketplace === null ? undefined : currencyOf(marketplace, '');
  if (known) return known;
  for (const { currency } of columns) if (currency !== undefined) weak.add(currency);
  const [guess] = weak;
  const byName = marketplace === null ? undefined : currencyOf(marketplace, `https://${/amazon\.[a-z.]+/.exec(about.name)?.[0] ?? ''}/`);
  return byName ?? (weak.size === 1 && guess !== undefined ? guess : null);
}

function currenciesOfCells(columns: readonly ReportColumn[], sample: readonly (readonly string[])[]) {
  const strong = new Set<string>();
  const weak = new Set<string>();
  const money = columns.filter(({ unit }) => unit === 'money');
  for (const row of sample.slice(0, 300)) {
    for (const { index } of money) {
      const text = row[index] ?? '';
      if (/^[-\d.,\s]*$/.test(text)) continue;
      const parsed = parseCell(text);
      if (parsed.kind === 'number' && parsed.currency) (SHARED.test(text) ? weak : strong).add(parsed.currency);
      else if (parsed.kind === 'refused') {
        const cell = parseCell(text, { point: '.' });
        if (cell.kind === 'number' && cell.currency) (SHARED.test(text) ? weak : strong).add(cell.currency);
      }
    }
  }
  return { strong, weak };
}

const LEVEL_METRICS: readonly (readonly [Level, readonly string[]])[] = [
  ['search_term', ['search_term', 'search_query']],
  ['keyword', ['keyword', 'target']],
  ['creative', ['material_id', 'material']],
  ['placement', ['placement']],
  ['item', ['item_id', 'item', 'asin', 'asin_parent', 'sku', 'sku_id', 'title']],
  ['ad_group', ['ad_group', 'ad_group_id']],
  ['campaign', ['campaign', 'campaign_id']],
];

/** The finest thing the rows are parted by. A column that says the same in every row (placement: All) parts nothing. */
function levelOf(metrics: ReadonlySet<string>, columns: readonly ReportColumn[], sample: readonly (readonly string[])[]): Level {
  const parts = (metric: string) => {
    const index = indexOf(columns, metric);
    const values = new Set(index === undefined ? [] : sample.map((row) => row[index]?.trim() ?? ''));
    for (const nothing of ['', '-', '--']) values.delete(nothing);
    return metric === 'placement' || metric === 'material' ? values.size > 1 : values.size > 0 || sample.length === 0;
  };
  return LEVEL_METRICS.find(([, names]) => names.some((name) => metrics.has(name) && parts(name)))?.[0] ?? 'account';
}

function productOf(columns: readonly ReportColumn[], sample: readonly (readonly string[])[], name: string): string {
  const [sponsored] = /sponsored (?:products|brands|display|tv)/i.exec(name) ?? [];
  const index = indexOf(columns, 'campaign_type', 'promo_type');
  const values = new Set(index === undefined ? [] : sample.map((row) => row[index]?.trim() ?? ''));
  const [only] = values;
  if (values.size === 1 && only !== undefined && only !== '-') return only;
  return sponsored ? sponsored.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : '';
}
