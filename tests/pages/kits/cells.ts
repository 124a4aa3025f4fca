import type { TruthCell } from '../centre';

/** How a back-office prints a value. What it prints decides the truth: 12,345 printed as 1.23万 is 12,300. */
export type Format =
  | 'text'
  /** 1,234.56 */
  | 'money'
  /** 1234.56 */
  | 'decimal'
  /** ￥1,234.56 */
  | 'yuan'
  /** 1,234 */
  | 'count'
  /** 1234 */
  | 'digits'
  /** 1.23万 from ten thousand on, 1,234 below */
  | 'wan'
  /** 5.14% */
  | 'percent'
  /** 5.14 under a header that says (%) */
  | 'points'
  /** 3.84 */
  | 'ratio';

/** A value before it is printed: a ratio is a fraction, a range has two ends, null is nothing. */
export type Value = string | number | readonly [number, number] | null;

export interface Printed {
  text: string;
  value: TruthCell;
}

function grouped(value: number, digits: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(digits).split('.');
  const head = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${head}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** Nearest number of so many decimals, without the tail of binary fractions. */
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const PRINTERS: Readonly<Record<Exclude<Format, 'text'>, (value: number) => [text: string, value: number]>> = {
  money: (value) => [grouped(value, 2), rounded(value, 2)],
  decimal: (value) => [value.toFixed(2), rounded(value, 2)],
  yuan: (value) => [`￥${grouped(value, 2)}`, rounded(value, 2)],
  count: (value) => [grouped(value, 0), rounded(value, 0)],
  digits: (value) => [value.toFixed(0), rounded(value, 0)],
  wan: (value) =>
    value < 10_000 ? [grouped(value, 0), rounded(value, 0)] : [`${(value / 10_000).toFixed(2)}万`, rounded(value / 10_000, 2) * 10_000],
  percent: (value) => [`${(value * 100).toFixed(2)}%`, rounded(value, 4)],
  points: (value) => [(value * 100).toFixed(2), rounded(value, 4)],
  ratio: (value) => [value.toFixed(2), rounded(value, 2)],
};

/**
 * A value as printed, and what that says.
 * @param nothing what the page prints for nothing: "-", "--", ""
 * @param between what stands between the two ends of a range
 */
export function print(value: Value, format: Format, nothing = '-', between = ' ~ '): Printed {
  if (value === null) return { text: nothing, value: null };
  if (typeof value === 'string') return { text: value, value };
  if (typeof value === 'number') {
    if (format === 'text') return { text: String(value), value };
    const [text, said] = PRINTERS[format](value);
    return { text, value: rounded(said, 6) };
  }
  const [low, high] = value.map((end) => print(end, format));
  return { text: `${low?.text}${between}${high?.text}`, value: [Number(low?.value), Number(high?.value)] };
}

/** Ratios as every back-office works them out; what has no denominator is nothing. */
const FORMULAS: Readonly<Record<string, readonly [above: string, below: string, times?: number]>> = {
  ctr: ['clicks', 'impressions'],
  cvr: ['orders', 'clicks'],
  cpc: ['spend', 'clicks'],
  cpm: ['spend', 'impressions', 1_000],
  cpa: ['spend', 'orders'],
  roas: ['sales', 'spend'],
  aov: ['sales', 'orders'],
  net_roas: ['net_sales', 'spend'],
  net_cpa: ['spend', 'net_orders'],
  order_cost: ['spend', 'orders'],
  roas_direct: ['sales_direct', 'spend'],
  cart_rate: ['add_to_cart', 'clicks'],
  cart_cost: ['spend', 'add_to_cart'],
  order_cvr: ['order_buyers', 'visitors'],
  buyer_cvr: ['buyers', 'visitors'],
  value_per_visitor: ['sales', 'visitors'],
  click_cvr: ['buyers', 'click_users'],
  impression_cvr: ['buyers', 'impression_users'],
  user_ctr: ['click_users', 'impression_users'],
  take_rate: ['spend', 'sales'],
};

export type Values = Readonly<Record<string, Value>>;

/** The value under a name: as given, else worked out from the figures it is made of. */
export function valueUnder(values: Values, name: string): Value {
  const given = values[name];
  if (given !== undefined) return given;
  const formula = FORMULAS[name];
  if (!formula) return null;
  const [above, below, times = 1] = formula;
  const [top, bottom] = [valueUnder(values, above), valueUnder(values, below)];
  return typeof top === 'number' && typeof bottom === 'number' && bottom !== 0 ? (top / bottom) * times : null;
}

/** The sums of all rows: what is a number in each of them and no ratio of its own. */
export function sumsOf(rows: readonly Values[], additive: readonly string[]): Values {
  return Object.fromEntries(
    additive.map((name) => [
      name,
      rounded(
        rows.reduce((sum, values) => {
          const value = valueUnder(values, name);
          return sum + (typeof value === 'number' ? value : 0);
        }, 0),
        2,
      ),
    ]),
  );
}

export const isWorkedOut = (name: string): boolean => name in FORMULAS;
