import { styleOf } from '../../figures/cells';
import { THREE_DECIMALS, WHOLE_CURRENCIES } from '../../numbers/currencies';
import { ExactSum, FigureReader, PARTS, styleFrom } from './figure-reader';
import type { ReportColumn } from './layout';

/** Decimals that a currency's minor unit has; of one that nobody names two. */
function placesOf(currency: string | null): number {
  if (currency === null) return 2;
  return WHOLE_CURRENCIES.has(currency) ? 0 : THREE_DECIMALS.has(currency) ? 3 : 2;
}

const FIRST_ROOM = 1_024;

/** Rows of one currency and one shop: their figures by columns, growing, and the exact sums of them. */
export class Book {
  readonly places: number;
  readonly readers: readonly FigureReader[];
  rows = 0;
  from: Int32Array = new Int32Array(FIRST_ROOM);
  to: Int32Array = new Int32Array(FIRST_ROOM);
  entity: Uint32Array = new Uint32Array(FIRST_ROOM);
  measures: Float64Array[];
  /** Parts of minor units not yet in a row, by measure. */
  private readonly carry: Float64Array;
  /** The sums of the first so many rows, and the parts that stood over behind them. */
  private readonly exact: readonly ExactSum[];
  private summed = 0;
  private readonly over: Float64Array;

  constructor(
    readonly currency: string | null,
    readonly shop: string,
    columns: readonly ReportColumn[],
    language: string,
  ) {
    this.places = placesOf(currency);
    const { signs } = styleOf([], { language, ...(currency === null ? {} : { currency }) });
    this.readers = columns.map((column) => {
      return new FigureReader(styleFrom(column, signs), column.unit === 'money' ? this.places : 0, column.tens ?? 0);
    });
    this.exact = columns.map(() => new ExactSum());
    this.measures = columns.map(() => new Float64Array(FIRST_ROOM));
    this.carry = new Float64Array(columns.length);
    this.over = new Float64Array(columns.length);
  }

  /**
   * One more row. Amounts finer than the minor unit are rounded so that the rows together are the rounded sum: what one row loses the next one gets.
   * @param values NaN where the report prints none @param rests parts of a minor unit behind them
   */
  add(from: number, to: number, entity: number, values: Float64Array, rests: Float64Array): void {
    const { rows } = this;
    if (rows === this.from.length) this.grow();
    this.from[rows] = from;
    this.to[rows] = to;
    this.entity[rows] = entity;
    const { measures } = this;
    for (let at = 0; at < measures.length; at += 1) {
      const measure = measures[at];
      const rest = rests[at] ?? 0;
      const value = values[at] ?? Number.NaN;
      if (measure) measure[rows] = rest === 0 ? value : value + this.carried(at, rest);
    }
    this.rows += 1;
  }

  private carried(at: number, rest: number): number {
    const carried = (this.carry[at] ?? 0) + rest;
    const whole = Math.round(carried / PARTS);
    this.carry[at] = carried - whole * PARTS;
    return whole;
  }

  private grow(): void {
    const room = Math.ceil(this.from.length * 1.6);
    const int = (old: Int32Array) => {
      const wider = new Int32Array(room);
      wider.set(old);
      return wider;
    };
    this.from = int(this.from);
    this.to = int(this.to);
    const entity = new Uint32Array(room);
    entity.set(this.entity);
    this.entity = entity;
    this.measures = this.measures.map((old) => {
      const wider = new Float64Array(room);
      wider.set(old);
      return wider;
    });
  }

  /** Takes the first rows away again: they were the sum of the others. */
  dropFirst(rows: number, values: Float64Array): void {
    const sums = this.sums;
    this.from = this.from.subarray(rows);
    this.to = this.to.subarray(rows);
    this.entity = this.entity.subarray(rows);
    this.measures = this.measures.map((measure) => measure.subarray(rows));
    this.rows -= rows;
    this.summed -= rows;
    for (const [at, sum] of sums.entries()) {
      const whole = Math.floor(values[at] ?? 0);
      sum.add(-whole, -Math.round(((values[at] ?? 0) - whole) * PARTS), 0);
    }
  }

  /** Exact sums of all rows: added up when they are asked for, a column at a time. What the rows do not hold yet stands over. */
  get sums(): readonly ExactSum[] {
    for (const [at, sum] of this.exact.entries()) {
      const measure = this.measures[at] ?? new Float64Array();
      let whole = 0;
      let cells = 0;
      for (let row = this.summed; row < this.rows; row += 1) {
        const value = measure[row] ?? Number.NaN;
        if (Number.isNaN(value)) continue;
        whole += value;
        cells += 1;
      }
      sum.add(whole, (this.carry[at] ?? 0) - (this.over[at] ?? 0), cells);
    }
    this.over.set(this.carry);
    this.summed = this.rows;
    return this.exact;
  }

  /** Sums so far, in minor units with their parts. */
  snapshot(): Float64Array {
    return Float64Array.from(this.sums, (sum) => sum.value);
  }
}
