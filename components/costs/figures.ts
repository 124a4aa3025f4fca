import type { CostLine } from '../../utils/ads/cost';
import { minorUnits, shifted } from '../../utils/numbers/decimal';
import { type NumberStyle, parseNumber } from '../../utils/numbers/number';
import { decimalsOf } from '../ads/money';

/** The figures of a cost line in the order they are asked for: what is printed on the page, what the unit costs, what becomes of orders. */
export const COST_FIGURES = ['price', 'goods', 'freight', 'feeRate', 'refundRate', 'coupon', 'returnFreight', 'lossRate'] as const;
export type CostFigure = (typeof COST_FIGURES)[number];

const RATES: ReadonlySet<CostFigure> = new Set(['feeRate', 'refundRate', 'lossRate']);
/** Absent they are none: most shops give no coupon of their own. The others are unknown where nobody has said them. */
const NONE_UNLESS_SAID: ReadonlySet<CostFigure> = new Set(['coupon', 'returnFreight', 'lossRate']);

export const isRate = (figure: CostFigure): boolean => RATES.has(figure);
export const isNeeded = (figure: CostFigure): boolean => !NONE_UNLESS_SAID.has(figure);

/** What a figure is before anybody has said it: unknown, or none. */
export const unsaid = (figure: CostFigure): number | null => (isNeeded(figure) ? null : 0);

/** Why what was typed is no figure of this kind. */
export type NoFigure = 'notNumber' | 'ambiguous' | 'negative' | 'above100' | 'tooFine' | 'otherCurrency';

export type ReadFigure = { ok: true; value: number | null } | { ok: false; error: NoFigure };

/** How a column or a field prints its figures. */
export interface FigureStyle {
  currency: string;
  /** How the numbers of a column are printed; a typed one has a dot before its decimals. */
  numbers?: NumberStyle;
  /** Rates without a percent sign are fractions (0.05 = 5 %); otherwise 5 is 5 %. */
  fractions?: boolean;
}

/** Signs that several countries share mean the currency the line is kept in, if that is one of theirs. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  '¥': ['CNY', 'JPY'],
  $: ['USD', 'TWD', 'HKD', 'SGD', 'AUD', 'CAD', 'NZD', 'MXN', 'CLP', 'COP', 'ARS'],
  kr: ['SEK', 'NOK', 'DKK'],
};

function signsFor(currency: string): Record<string, string> {
  return Object.fromEntries(Object.entries(SHARED).flatMap(([sign, users]) => (users.includes(currency) ? [[sign, currency]] : [])));
}

const refused = (error: NoFigure): ReadFigure => ({ ok: false, error });

/**
 * Reads a figure of a cost line: money in minor units, rates in basis points. A blank is what is not said: unknown, or none where that is usual.
 * Nothing is rounded: what is finer than a minor unit or a basis point is refused.
 */
export function readFigure(text: string, figure: CostFigure, { currency, numbers, fractions }: FigureStyle): ReadFigure {
  const parsed = parseNumber(text.trim(), { point: '.', ...numbers, signs: signsFor(currency) });
  if (parsed.kind === 'nothing') return { ok: true, value: unsaid(figure) };
  if (parsed.kind !== 'number' || parsed.bound) {
    return refused(parsed.kind === 'refused' && parsed.error === 'ambiguous_separator' ? 'ambiguous' : 'notNumber');
  }
  if (parsed.value < 0) return refused('negative');
  if (!isRate(figure)) {
    if (parsed.unit) return refused('notNumber');
    if (parsed.currency !== undefined && parsed.currency !== currency) return refused('otherCurrency');
    const minor = minorUnits(parsed.decimal, decimalsOf(currency));
    return whole(minor);
  }
  if (parsed.currency !== undefined) return refused('notNumber');
  const points = minorUnits(parsed.decimal, parsed.unit || fractions ? 4 : 2);
  const read = whole(points);
  return read.ok && read.value !== null && read.value > 10_000 ? refused('above100') : read;
}

/** "12.300" has no more in it than "12.3". */
function whole(value: number | undefined): ReadFigure {
  return value !== undefined && Number.isInteger(value) ? { ok: true, value } : refused('tooFine');
}

/** A figure as it is typed: plain digits with a dot, rates in percent; '' = unknown. */
export function typedFigure(value: number | null, figure: CostFigure, currency: string): string {
  if (value === null) return '';
  const plain = shifted(String(value), -(isRate(figure) ? 2 : decimalsOf(currency)));
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}

/** What is doubtful about a line though every figure of it could be read. */
export function doubtOf({
  price,
  coupon,
  goods,
}: Pick<CostLine, 'price' | 'coupon' | 'goods'>): 'couponAbovePrice' | 'belowCost' | undefined {
  if (price === null) return undefined;
  if (coupon > price) return 'couponAbovePrice';
  return goods !== null && price - coupon < goods ? 'belowCost' : undefined;
}
