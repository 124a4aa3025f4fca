import { METRIC_UNITS } from '../marketplaces/headers/metrics';
import { isoOf } from '../numbers/amount';
import { type CellParsed, parseCell } from '../numbers/cell';
import { WHOLE_CURRENCIES } from '../numbers/currencies';
import type { Amount, NumberStyle } from '../numbers/number';
import { columnStyle } from '../numbers/style';
import type { CellValue, Unit } from './figures';
import type { ReadHeader } from './headers';

/** One cell understood. */
export interface ReadCell {
  value: CellValue;
  /** One step of the last printed digit, in the value's own unit; absent where the cell is no single number or prints a bound ("<0.01%"). */
  step?: number;
  /** Printed shortened: 1.2万. */
  approximate?: true;
  /** ISO 4217, where the cell prints one. */
  currency?: string;
}

export interface ReadColumn {
  unit: Unit;
  /** ISO 4217 of header or cells; absent where they print none, or several. */
  currency?: string;
  /** Every currency its header and cells print. */
  currencies: readonly string[];
  /** What the header means, unless the cells say otherwise. */
  metric?: string;
  cells: ReadCell[];
  /** Reads one more cell as those of this column: a totals row's. */
  read(text: string): ReadCell;
}

const NOTHING: ReadCell = { value: null };
const EMPTY = /^[-–—−]{0,3}$/;
/** Headers of ids: digits that count nothing. */
const NAMES_AN_ID =
  /(?:(?<![a-z])id|编号|編號|编码|编碼|号码|單號|单号|货号|番号|code|kode|sku|asin|gtin|ean|upc|артикул|номер|mã|รหัส)\s*$/i;
const LONG_DIGITS = /^\d{9,}$/;
/** "2.700": digits in groups of three, and nothing else. */
const GROUPED = /^[-+]?\d{1,3}(?:([.,])\d{3})+$/;
/** Cells looked at to tell what a column holds. */
const MOST_SAMPLE = 400;

const firstLine = (text: string) => text.trim().split('\n', 1)[0]?.trim() ?? '';

function textCell(text: string): ReadCell {
  const line = firstLine(text);
  return EMPTY.test(line) ? NOTHING : { value: line };
}

/** One step of the last digit that is printed. "1.20万" may be as exact as 1.2万 and is taken so. */
function stepOf({ decimal, approximate }: Amount): number {
  const [whole = '', decimals = ''] = decimal.split('.');
  if (decimals !== '') return 10 ** -decimals.length;
  return approximate ? 10 ** (/[1-9](0*)$/.exec(whole)?.[1]?.length ?? 0) : 1;
}

/** Printed as parts of a hundred or a thousand: the value is its fraction already. */
const isShare = ({ unit }: Amount) => unit === 'percent' || unit === 'permille';

/** 0.07859999999999999 is no figure anyone printed. */
const rounded = (value: number) => Number(value.toPrecision(12));

function cellOf(text: string, parsed: CellParsed, factor: number | undefined): ReadCell {
  if (parsed.kind === 'nothing') return NOTHING;
  // A separator that nothing explains: better the text than a number a thousand times wrong.
  if (parsed.kind === 'refused') return { value: firstLine(text) };
  if (parsed.kind === 'text') return EMPTY.test(parsed.text) ? NOTHING : { value: parsed.text };
  const scaled = (amount: Amount) => {
    // A cell that prints the unit itself (5.14%, 1.2万) is not to be multiplied by it again.
    const own = isShare(amount) || (amount.approximate === true && (factor ?? 1) > 1);
    return own || factor === undefined ? 1 : factor;
  };
  if (parsed.kind === 'range') {
    const { low, high } = parsed;
    const value: CellValue = [rounded(low.value * scaled(low)), rounded(high.value * scaled(high))];
    return low.currency ? { value, currency: low.currency } : { value };
  }
  const by = scaled(parsed);
  return {
    value: rounded(parsed.value * by),
    ...(parsed.bound ? {} : { step: stepOf(parsed) * by }),
    ...(parsed.approximate ? { approximate: true } : {}),
    ...(parsed.currency ? { currency: parsed.currency } : {}),
  };
}

/**
 * Pieces, and money that nobody prints decimals of, are whole: where groups of three stand behind the sign that the page's language has for decimals
 * and nothing else does, it parts thousands here. Some consoles print 2.700 in the language of one country under the frame of another.
 */
function wholeStyle(texts: readonly string[], style: NumberStyle): NumberStyle {
  const { point } = style;
  if (point === undefined) return style;
  let groups = 0;
  for (const text of texts) {
    const line = firstLine(text);
    if (!line.includes(point)) continue;
    // Beside one decimal, or one shortened number, the sign is what the language says.
    if (GROUPED.exec(line.replace(/[^\d.,+-]+/g, ''))?.[1] !== point || /\d\s*[\p{L}%]/u.test(line)) return style;
    groups += 1;
  }
  return groups === 0 ? style : { ...style, point: point === '.' ? ',' : '.' };
}

/** What the cells themselves are, of a sample spread over the column. */
interface Look {
  filled: number;
  numbers: number;
  percent: number;
  money: number;
  decimals: number;
  ids: number;
}

function lookOf(texts: readonly string[], style: NumberStyle): Look {
  const look: Look = { filled: 0, numbers: 0, percent: 0, money: 0, decimals: 0, ids: 0 };
  const stride = Math.max(1, Math.floor(texts.length / MOST_SAMPLE));
  for (let at = 0; at < texts.length; at += stride) {
    const text = texts[at] ?? '';
    const parsed = parseCell(text, style);
    if (parsed.kind === 'nothing' || (parsed.kind === 'text' && EMPTY.test(parsed.text))) continue;
    look.filled += 1;
    if (LONG_DIGITS.test(firstLine(text))) look.ids += 1;
    if (parsed.kind !== 'number' && parsed.kind !== 'range') continue;
    const amount = parsed.kind === 'range' ? parsed.low : parsed;
    look.numbers += 1;
    if (isShare(amount)) look.percent += 1;
    if (amount.currency) look.money += 1;
    if (!Number.isInteger(amount.value)) look.decimals += 1;
  }
  return look;
}

const most = (part: number, whole: number) => part > 0 && part * 2 > whole;

function unitByCells(header: string, look: Look): Unit {
  if (!most(look.numbers, look.filled) || NAMES_AN_ID.test(header) || most(look.ids, look.filled)) return 'text';
  if (most(look.percent, look.numbers)) return 'percent';
  if (most(look.money, look.numbers)) return 'money';
  return look.decimals > 0 ? 'ratio' : 'count';
}

/** Cells that print percent or money under a header that means neither: the header means something else here. */
function contradicts(unit: Unit, look: Look): boolean {
  if (most(look.percent, look.filled)) return unit === 'count' || unit === 'money' || unit === 'seconds';
  return most(look.money, look.filled) && unit !== 'money' && unit !== 'text';
}

/**
 * Understands a column from its header and all its cells: numbers by its metric, by the unit in its header, or because most of its cells are
 * numbers. Names, states, days and ids stay text.
 *
 * @param header as printed
 * @param texts the cells of its data rows
 * @param styled how its cells print numbers, as far as they tell; asked for columns of figures only
 * @param currency ISO 4217 of the page's money
 */
export function readColumn(
  header: string,
  { words, metric }: ReadHeader,
  texts: readonly string[],
  styled: () => NumberStyle,
  currency?: string,
): ReadColumn {
  const known = metric === undefined ? undefined : METRIC_UNITS.get(metric);
  const asText = (name: string | undefined): ReadColumn => {
    return { unit: 'text', currencies: [], ...(name === undefined ? {} : { metric: name }), cells: texts.map(textCell), read: textCell };
  };
  if (known === 'text') return asText(metric);
  const printed = styled();
  const money = words.sign === undefined ? currency : isoOf(words.sign, printed.signs);
  const whole = (unit: Unit | undefined) => unit === 'count' || (unit === 'money' && money !== undefined && WHOLE_CURRENCIES.has(money));
  const style = whole(known ?? words.unit) ? wholeStyle(texts, printed) : printed;
  const look = lookOf(texts, style);
  const meant = known !== undefined && contradicts(known, look) ? undefined : metric;
  const unit = (meant === undefined ? undefined : known) ?? words.unit ?? unitByCells(header, look);
  if (unit === 'text') return asText(meant);
  const read = (text: string) => cellOf(text, parseCell(text, style), words.factor);
  const cells = texts.map(read);
  const currencies = new Set(unit === 'money' ? cells.flatMap((cell) => cell.currency ?? []) : []);
  if (unit === 'money' && words.sign !== undefined && money !== undefined) currencies.add(money);
  const [only] = currencies;
  return {
    unit,
    currencies: [...currencies],
    ...(only !== undefined && currencies.size === 1 ? { currency: only } : {}),
    ...(meant === undefined ? {} : { metric: meant }),
    cells,
    read,
  };
}

const DOLLARS = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP', 'UYU']);

/**
 * How these cells print numbers. What a shared sign means follows the page's currency, where that is known: $ on amazon.com.mx is no US dollar.
 *
 * @param page language (BCP 47) and currency (ISO 4217)
 */
export function styleOf(texts: readonly string[], { language, currency }: { language: string; currency?: string }): NumberStyle {
  const style = columnStyle(texts, language === '' ? undefined : language);
  if (currency === undefined) return style;
  const signs = {
    ...style.signs,
    ...(DOLLARS.has(currency) ? { $: currency } : {}),
    ...(currency === 'JPY' || currency === 'CNY' ? { '¥': currency } : {}),
    ...(currency === 'TWD' || currency === 'HKD' ? { 元: currency } : {}),
  };
  return { ...style, signs };
}
