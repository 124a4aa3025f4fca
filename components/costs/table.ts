import type { CostLine } from '../../utils/ads/cost';
import { costLineId } from '../../utils/history';
import { CURRENCY_CODES } from '../../utils/numbers/currencies';
import { parseNumber } from '../../utils/numbers/number';
import { columnStyle } from '../../utils/numbers/style';
import { dayOf, dayOrderOf } from '../../utils/shop/traffic-cells';
import { COST_FIGURES, type CostFigure, isRate, type NoFigure, readFigure } from './figures';
import { blankLine, holding, rowsOf, skuKey } from './sheet-rows';

/** What a column of a cost table can be. */
export const COST_COLUMNS = ['sku', 'shop', 'from', 'currency', ...COST_FIGURES] as const;
type CostColumn = (typeof COST_COLUMNS)[number];

/** Which column of the table is what. */
export type Assigned = Partial<Record<CostColumn, number>>;

/** Headers as own cost sheets and ERP exports write them; the narrow ones first. */
const NAMES: readonly (readonly [CostColumn, RegExp])[] = [
  ['returnFreight', /退货运费|退貨運費|退回运费|逆向|return (?:freight|shipping)/i],
  ['refundRate', /退(?:款|货|貨)率|退[款货貨]比|refund|return rate/i],
  ['lossRate', /报废|報廢|货损|貨損|损耗|損耗|损失|損失|loss/i],
  ['feeRate', /扣点|扣點|佣金|手续费|手續費|抽成|费率|費率|fee|commission|referral/i],
  ['freight', /运费|運費|快递|快遞|物流|邮费|郵費|freight|shipping|postage|fba/i],
  ['coupon', /优惠|優惠|券|折扣|立减|coupon|voucher|discount/i],
  ['goods', /成本|进价|進價|进货|進貨|采购|採購|拿货|供货|cost|cogs|purchase/i],
  ['price', /售价|售價|价格|價格|单价|單價|到手价|成交价|price/i],
  ['currency', /币种|幣別|货币|貨幣|currency/i],
  ['from', /生效|起算|开始|開始|日期|from|effective|since|date/i],
  ['shop', /店铺|店鋪|店名|shop|store/i],
  ['sku', /sku|asin|商品\s*id|商品编[码号]|商品編號|宝贝\s*id|货号|貨號|款号|款號|商家编码|商家編碼|编码|編碼|item\s*(?:id|no)|品番|^id$/i],
];

/** How a table was understood. */
export interface CostLayout {
  /** Row of the header, from 0; -1 = there is none. */
  header: number;
  names: readonly string[];
  assigned: Assigned;
}

const MOST_PREAMBLE = 10;

function named(names: readonly string[]): Assigned {
  const assigned: Assigned = {};
  for (const [at, name] of names.entries()) {
    const plain = name.normalize('NFKC').trim();
    // A cell with a number in it is no header.
    if (plain === '' || parseNumber(plain).kind === 'number') continue;
    const column = NAMES.find(([one, pattern]) => assigned[one] === undefined && pattern.test(plain))?.[0];
    if (column) assigned[column] = at;
  }
  return assigned;
}

/** Finds the header and what its columns are. Without one the first column is the SKU; of two columns the second is what the goods cost. */
export function layCosts(rows: readonly (readonly string[])[]): CostLayout {
  for (const [header, names] of rows.slice(0, MOST_PREAMBLE + 1).entries()) {
    const assigned = named(names);
    if (assigned.sku !== undefined && Object.keys(assigned).length > 1) return { header, names, assigned };
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const order: readonly CostColumn[] = width === 2 ? ['sku', 'goods'] : ['sku', ...COST_FIGURES];
  const assigned = Object.fromEntries(order.slice(0, width).map((column, at) => [column, at]));
  return { header: -1, names: Array.from({ length: width }, () => ''), assigned };
}

/** What the operator has settled about a table. */
export interface CostPlan {
  header: number;
  assigned: Assigned;
  shop: string;
  currency: string;
  /** First day of lines whose row names none. */
  from: string;
  /** Whether 0.05 in a column of rates is 5 %, figure by figure; asked where the cells do not tell. */
  fractions: Partial<Record<CostFigure, boolean>>;
  /** Language that numbers are printed in where the cells leave it open. */
  language: string;
}

/** Why a row was left out. */
export type CostRefusal = NoFigure | 'noSku' | 'roundedSku' | 'noDay' | 'unknownCurrency' | 'noFigures' | 'twice';

/** A row left out: its number from 1, the column that is to blame, and what stands there. */
export interface RefusedCost {
  row: number;
  why: CostRefusal;
  column: string;
  cell: string;
}

/** What a table of costs comes to. */
export interface ReadCosts {
  /** Lines to write; what the table does not say is as it was before. */
  lines: readonly CostLine[];
  /** Lines that stand in the sheet just so. */
  same: number;
  refused: readonly RefusedCost[];
}

const bodyOf = (rows: readonly (readonly string[])[], header: number, at: number): string[] =>
  rows.slice(header + 1).map((row) => row[at]?.trim() ?? '');

/**
 * Columns of rates that do not tell whether 0.05 is 5 % or 0.05 %: no percent sign anywhere, and no figure above 1.
 * @returns the figures whose columns are to be asked about
 */
export function unclearRates(
  rows: readonly (readonly string[])[],
  { header, assigned }: Pick<CostLayout, 'header' | 'assigned'>,
): CostFigure[] {
  return COST_FIGURES.filter((figure) => {
    const at = assigned[figure];
    if (at === undefined || !isRate(figure) || /%|％/.test(rows[header]?.[at] ?? '')) return false;
    const numbers = bodyOf(rows, header, at).flatMap((cell) => {
      const parsed = parseNumber(cell, { point: '.' });
      return parsed.kind === 'number' ? [parsed] : [];
    });
    return numbers.some(({ value }) => value > 0) && numbers.every(({ value, unit }) => unit === undefined && value <= 1);
  });
}

/** An id that a spreadsheet has rounded: 6.12E+11. */
const ROUNDED = /^\d(?:[.,]\d+)?E\+\d+$/i;

/** Reads a table of costs. @param stored the sheet as it is @param day today, YYYY-MM-DD */
export function readCosts(rows: readonly (readonly string[])[], plan: CostPlan, stored: readonly CostLine[]): ReadCosts {
  const { header, assigned } = plan;
  const known = new Map(rowsOf(stored, plan.from).map(({ versions, ...row }) => [skuKey(row), versions]));
  const styles = new Map(
    COST_FIGURES.flatMap((figure) => {
      const at = assigned[figure];
      return at === undefined ? [] : [[figure, { at, numbers: columnStyle(bodyOf(rows, header, at), plan.language) }] as const];
    }),
  );
  const order = assigned.from === undefined ? undefined : dayOrderOf(bodyOf(rows, header, assigned.from));
  const lines = new Map<string, CostLine>();
  const refused: RefusedCost[] = [];
  let same = 0;
  for (const [index, cells] of rows.slice(header + 1).entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const read = readRow(cells);
    if ('why' in read) {
      const column = read.at === undefined ? '' : (rows[header]?.[read.at] ?? '').trim();
      refused.push({ row: header + index + 2, why: read.why, column, cell: (cells[read.at ?? 0] ?? '').trim().slice(0, 80) });
    } else if (read.same) same += 1;
    else lines.set(costLineId(read.line), read.line);
  }
  return { lines: [...lines.values()], same, refused };

  function readRow(cells: readonly string[]): { line: CostLine; same: boolean } | { why: CostRefusal; at?: number } {
    const cell = (column: CostColumn) => cells[assigned[column] ?? -1]?.trim() ?? '';
    const blame = (why: CostRefusal, column: CostColumn) => ({ why, ...(assigned[column] === undefined ? {} : { at: assigned[column] }) });
    const sku = cell('sku').replace(/^'/, '');
    if (sku === '') return blame('noSku', 'sku');
    if (ROUNDED.test(sku)) return blame('roundedSku', 'sku');
    const currency = cell('currency').toUpperCase() || plan.currency;
    if (!CURRENCY_CODES.has(currency)) return blame('unknownCurrency', 'currency');
    const day = cell('from') === '' ? undefined : dayOf(cell('from'), order);
    if (day && !day.ok) return blame('noDay', 'from');
    const from = day?.value ?? plan.from;
    const shop = cell('shop') || plan.shop;
    const versions = known.get(skuKey({ shop, sku })) ?? [];
    const before = holding(versions, from);
    const figures: Partial<Record<CostFigure, number | null>> = {};
    for (const [figure, { at, numbers }] of styles) {
      const text = cells[at]?.trim() ?? '';
      if (text === '') continue;
      const read = readFigure(text, figure, { currency, numbers, fractions: plan.fractions[figure] === true });
      if (!read.ok) return { why: read.error, at };
      figures[figure] = read.value;
    }
    if (Object.keys(figures).length === 0) return { why: 'noFigures' };
    const base = before && before.currency === currency ? before : blankLine(shop, sku, currency);
    const line = { ...base, ...figures, shop, sku, from, currency } as CostLine;
    const key = costLineId(line);
    if (lines.has(key)) return blame('twice', 'sku');
    const standing = versions.find((version) => version.from === from) ?? before;
    return { line, same: standing !== undefined && equal(standing, line) };
  }
}

function equal(a: CostLine, b: CostLine): boolean {
  return a.currency === b.currency && COST_FIGURES.every((figure) => a[figure] === b[figure]);
}
