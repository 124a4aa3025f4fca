import { isoOf, type NumberUnit, type Printed, plain, printedNumber } from './amount';
import { THREE_DECIMALS, WHOLE_CURRENCIES } from './currencies';
import { type Decimal, shifted } from './decimal';
import type { Point } from './separators';

/** How a column, or a page, prints its numbers; columnStyle makes one from the cells. */
export interface NumberStyle {
  /** What parts the decimals. Absent: neither the cells nor the language tell. */
  point?: Point;
  /** A plain blank parts thousands: 12 500. */
  blanks?: true;
  /** ISO 4217 of signs that several countries share: `$`, `¥`, `kr`. */
  signs?: Readonly<Record<string, string>>;
  /** `either`: nothing tells which of two readings the cells have; `both`: some prove one, some the other. Cells that do not tell by themselves are refused. */
  ambiguous?: 'either' | 'both';
}

export interface Amount {
  /** For reckoning with; `decimal` is exact. Percentages and per mille are their fraction. */
  value: number;
  decimal: Decimal;
  /** ISO 4217 */
  currency?: string;
  unit?: NumberUnit;
  /** The printed number is the most, or the least, that it can be: "<0.01%" upper, "999+" lower. */
  bound?: 'upper' | 'lower';
  /** Printed shortened (万, k, Mio.) or as about: the digits behind are not known. */
  approximate?: true;
}

type NumberRefusal = 'not_a_number' | 'ambiguous_separator';

/** What a printed number says. `nothing`: the place is there and holds no figure ("--", N/A, ***), which is never 0. */
export type Parsed =
  | ({ kind: 'number' } & Amount)
  | { kind: 'range'; low: Amount; high: Amount }
  | { kind: 'nothing' }
  | { kind: 'refused'; error: NumberRefusal };

const NOTHING =
  /^(?:[¥$€£₽₹]?\s*(?:[-–—−]\s?){0,3}\s*[%元]?|\*+|n\/?a|null|nan|n\.a\.|#n\/a|#div\/0!|[-+]?(?:∞|infinity)|无|無|[无無]数据|暂无(?:数据)?|暫無(?:資料|數據)?|(?:数据|數據|資料)?(?:加载|載入|载入|加載|统计|計算|计算)中(?:…|\.{3})?|loading(?:…|\.{3})?)$/i;
const RANGE = /\s*(?:[~〜–—-]|至|到|\bto\b)\s*/g;
/** Digits of East Asian writing, whose decimals stand behind a point. */
const FULL_WIDTH = /[\uff10-\uff19]/;
/** Longest text looked at: two amounts with words for their currencies. */
const MOST_TEXT = 120;
const REFUSED: Parsed = { kind: 'refused', error: 'not_a_number' };
const AMBIGUOUS: Parsed = { kind: 'refused', error: 'ambiguous_separator' };

/**
 * Reads one printed number: "1.2万", "￥3.45", "1.234,56 €", "1,23,456.00", "(123.45)", "<0.01%", "9.80 ~ 15.80", "--". The whole text must be it;
 * words, ids of more than 15 digits, dates and durations are `not_a_number`. "1.234" alone is `ambiguous_separator` unless the style tells.
 */
export function parseNumber(text: string, style: NumberStyle = {}): Parsed {
  if (text.length > MOST_TEXT) return REFUSED;
  const shown = plain(text.replace(/^\s*="([^"]*)"\s*$/, '$1'));
  if (NOTHING.test(shown)) return { kind: 'nothing' };
  const custom: NumberStyle = FULL_WIDTH.test(text) ? { point: '.', ...style } : style;
  const one = printedNumber(shown);
  if (one) {
    const amount = settle(one, custom);
    return amount ? { kind: 'number', ...amount } : AMBIGUOUS;
  }
  return range(shown, custom);
}

/** Both ends, split at the first sign between them that leaves two numbers. */
function range(text: string, style: NumberStyle): Parsed {
  for (const { 0: sign, index } of text.matchAll(RANGE)) {
    const first = printedNumber(text.slice(0, index));
    const second = printedNumber(text.slice(index + sign.length));
    if (!first || !second) continue;
    const low = settle(shared(first, second, style), style);
    const high = settle(second.currency || !first.currency ? second : { ...second, currency: first.currency }, style);
    if (!low || !high) return AMBIGUOUS;
    // Downward it is a year and a month, or two things: no range.
    return low.value <= high.value && low.currency === high.currency ? { kind: 'range', low, high } : REFUSED;
  }
  return REFUSED;
}

/** The first end has what is printed once for both: the currency, the sign of a share, and the 万 of "1~2万", but not of "500~1万". */
function shared(first: Printed, second: Printed, style: NumberStyle): Printed {
  const bare = (printed: Printed) => Number(decided({ ...printed, scale: 0 }, style, currencyOf(printed, style)) ?? 0);
  const scaled = first.scale === 0 && second.scale > 0 && bare(first) < bare(second);
  return {
    ...first,
    ...(first.currency === undefined && second.currency !== undefined ? { currency: second.currency } : {}),
    ...(first.unit === undefined && second.unit !== undefined ? { unit: second.unit } : {}),
    scale: scaled ? second.scale : first.scale,
  };
}

function settle(printed: Printed, style: NumberStyle): Amount | undefined {
  const currency = currencyOf(printed, style);
  const digits = decided(printed, style, currency);
  if (digits === undefined) return undefined;
  const decimal = shifted(`${printed.negative && /[1-9]/.test(digits) ? '-' : ''}${digits}`, printed.scale + placesOf(printed.unit));
  return {
    value: Number(decimal),
    decimal,
    ...(currency === undefined ? {} : { currency }),
    ...(printed.unit ? { unit: printed.unit } : {}),
    ...(printed.bound ? { bound: printed.bound } : {}),
    ...(printed.scale > 0 || printed.about ? { approximate: true } : {}),
  };
}

function currencyOf({ currency }: Printed, { signs }: NumberStyle): string | undefined {
  return currency === undefined ? undefined : isoOf(currency, signs);
}

function placesOf(unit: NumberUnit | undefined): number {
  return unit === 'percent' ? -2 : unit === 'permille' ? -3 : 0;
}

/** Which of its readings the digits have here; undefined = nothing tells. */
function decided({ digits, scale }: Printed, style: NumberStyle, currency: string | undefined): Decimal | undefined {
  switch (digits.kind) {
    case 'malformed':
      return undefined;
    case 'read':
      return digits.point && style.point && digits.point !== style.point ? undefined : digits.decimal;
    case 'spaced':
      // A sign of money beside it makes one amount of the two groups.
      return style.blanks || currency !== undefined ? digits.decimal : undefined;
    case 'either': {
      if (currency !== undefined && WHOLE_CURRENCIES.has(currency)) return digits.grouped;
      if (style.point) return digits.separator === style.point ? digits.parted : digits.grouped;
      // Chinese prints 1.234万 and 1,234万; money has two decimals, so three digits behind are thousands.
      if (scale === 4 || scale === 8) return digits.separator === '.' ? digits.parted : digits.grouped;
      return currency === undefined || style.ambiguous === 'both' || THREE_DECIMALS.has(currency) ? undefined : digits.grouped;
    }
  }
}
