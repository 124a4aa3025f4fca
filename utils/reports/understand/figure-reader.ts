import { parseCell } from '../../numbers/cell';
import type { NumberStyle } from '../../numbers/number';
import type { Point } from '../../numbers/separators';
import type { WhyRefused } from './layout';

/** Parts of a minor unit that are kept apart, so that sums of finer amounts stay exact: a millionth. */
export const PARTS = 1_000_000;
/** Digits that a number holds exactly. */
const MOST_DIGITS = 15;

const NOTHING = Number.NaN;
/** What a spreadsheet stores: 0.44999999999999996, 1.2E-05. Always with a point, and longer than anyone prints. */
const STORED = /^-?\d+\.\d{7,}$|^-?\d+(?:\.\d+)?e[-+]?\d{1,2}$/i;
/** An amount between signs or letters. */
const MARKED = /^([\p{L}\p{Sc} \u00a0]{0,5})\d[\d.,]*([\p{L}\p{Sc} \u00a0]{0,5})$/u;
const TEXT_WRAPPED = /^="([^"=]*)"$/;
const TEN = Array.from({ length: 19 }, (_, power) => 10 ** power);

const refusals: Readonly<Record<string, WhyRefused>> = { ambiguous_separator: 'ambiguousNumber' };

/**
 * Reads the cells of one column as integers: counts, or money in minor units. Plain digits go a fast way; what is printed otherwise (1.2万, $1,234.50,
 * (12.00)) is parsed in full. The result of the last cell beyond the number itself is left in the fields.
 */
export class FigureReader {
  /** Parts of a minor unit behind the last number, in PARTS; 0 where it has no smaller parts. */
  rest = 0;
  /** Why the last cell is no figure. */
  why: WhyRefused | undefined;
  /** ISO 4217 that the last cell prints. */
  currency: string | undefined;
  /** The last cell was shortened: 1.2万. */
  shortened = false;
  private readonly point: number;
  private readonly group: number;
  /** Signs of money that this column's cells were found to stand between, and what they mean. */
  private marks: { before: string; behind: string; currency: string } | undefined;

  /**
   * @param style what its signs mean
   * @param places decimals of what it counts: 2 for cents, 0 for pieces
   * @param tens power of ten that the header multiplies its cells with: 4 for (万元)
   */
  constructor(
    private readonly style: NumberStyle,
    private readonly places: number,
    private readonly tens = 0,
  ) {
    this.point = style.point === undefined ? -1 : style.point.charCodeAt(0);
    this.group = style.point === undefined ? -1 : style.point === '.' ? 44 : 46;
  }

  /** Its decimals stand behind a point. */
  get pointed(): boolean {
    return this.point === 46;
  }

  /** NaN: the cell holds no figure, or is refused (`why`). */
  read(text: string): number {
    return this.readAt(text, 0, text.length);
  }

  /** The cell that stands in a text from one place to another. */
  readAt(text: string, from: number, to: number): number {
    this.rest = 0;
    this.why = undefined;
    this.currency = undefined;
    this.shortened = false;
    if (from >= to) return NOTHING;
    const negative = text.charCodeAt(from) === 45;
    let at = negative ? from + 1 : from;
    let digits = 0;
    let decimals = -1;
    let number = 0;
    for (; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) {
        if (number === 0 && code === 48 && digits > 0 && decimals < 0) return this.otherwise(text, from, to);
        number = number * 10 + code - 48;
        digits += 1;
        if (decimals >= 0) decimals += 1;
      } else if (code === this.point && decimals < 0 && digits > 0) decimals = 0;
      else if (code === this.group && decimals < 0 && grouped(text, from, at, to)) continue;
      else return this.otherwise(text, from, to);
    }
    if (digits === 0 || digits > MOST_DIGITS || decimals === 0) return this.otherwise(text, from, to);
    return this.scaled(negative, number, Math.max(decimals, 0));
  }

  /** A dash, or an amount between the signs of the last one; anything else is parsed in full. */
  private otherwise(text: string, from: number, to: number): number {
    if (to - from <= 3 && isDashes(text, from, to)) return NOTHING;
    const { marks } = this;
    if (marks && text.startsWith(marks.before, from) && text.endsWith(marks.behind, to)) {
      const value = this.amount(text, from + marks.before.length, to - marks.behind.length);
      if (value !== undefined) {
        this.currency = marks.currency;
        return value;
      }
    }
    return this.printed(text.slice(from, to));
  }

  /** Digits with or without decimals, thousands parted by threes or not at all; undefined: printed in another way, or to be read in two. */
  private amount(text: string, from: number, to: number): number | undefined {
    let number = 0;
    let digits = 0;
    let decimals = -1;
    let run = 0;
    let groups = 0;
    for (let at = from; at < to; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) {
        number = number * 10 + code - 48;
        digits += 1;
        run += 1;
        if (decimals >= 0) decimals += 1;
        else if (run > 3 && groups > 0) return undefined;
      } else if (code === this.point && decimals < 0 && digits > 0) {
        if (groups > 0 && run !== 3) return undefined;
        decimals = 0;
      } else if (code === this.group && decimals < 0 && run > 0 && (groups === 0 ? run <= 3 : run === 3)) {
        groups += 1;
        run = 0;
      } else return undefined;
    }
    if (decimals < 0 && groups > 0 && run !== 3) return undefined;
    if (digits === 0 || digits > MOST_DIGITS || decimals === 0 || decimals === 3) return undefined;
    // A nought before other digits is not how an amount is printed.
    if (digits > Math.max(decimals, 0) + 1 && text.charCodeAt(from) === 48) return undefined;
    return this.scaled(false, number, Math.max(decimals, 0));
  }

  private scaled(negative: boolean, number: number, decimals: number): number {
    // 1.234 of something that has no decimals: a thousand, whatever the other columns say of the sign.
    if (this.places === 0 && this.tens === 0 && decimals === 3 && number >= 1_000 && number < 1_000_000)
      return this.refuse('ambiguousNumber');
    const shift = this.places + this.tens - decimals;
    const sign = negative ? -1 : 1;
    if (shift >= 0) {
      const whole = number * (TEN[shift] ?? Number.POSITIVE_INFINITY);
      return Number.isSafeInteger(whole) ? sign * whole : this.refuse('notANumber');
    }
    const unit = 10 ** -shift;
    const whole = Math.floor(number / unit);
    const part = number - whole * unit;
    if (part === 0) return sign * whole;
    const parts = Math.round((part / unit) * PARTS);
    if (parts === PARTS) return sign * (whole + 1);
    this.rest = sign * parts;
    return sign * whole;
  }

  private refuse(why: WhyRefused): number {
    this.why = why;
    return NOTHING;
  }

  private printed(text: string): number {
    const shown = text.trim();
    if (shown === '') return NOTHING;
    const wrapped = TEXT_WRAPPED.exec(shown)?.[1];
    if (wrapped === undefined && /^[=@]/.test(shown)) return this.refuse('formula');
    if (STORED.test(shown)) return this.stored(Number(shown));
    const parsed = parseCell(wrapped ?? shown, this.style);
    switch (parsed.kind) {
      case 'nothing':
        return NOTHING;
      case 'text':
        return /^[-–—−]{0,3}$/.test(parsed.text) ? NOTHING : this.refuse('notANumber');
      case 'refused':
        return this.refuse(refusals[parsed.error] ?? 'notANumber');
      case 'range':
        return this.refuse('range');
      case 'number': {
        if (parsed.bound !== undefined) return this.refuse('range');
        if (parsed.unit === 'percent') return this.refuse('notANumber');
        const currency = parsed.currency;
        const shortened = parsed.approximate === true;
        const plain = new FigureReader({ point: '.' }, this.places, this.tens);
        // A cell that says 万 itself is not to be multiplied by the header's again.
        const own = shortened && this.tens > 0 ? new FigureReader({ point: '.' }, this.places) : plain;
        const value = own.read(parsed.decimal);
        this.rest = own.rest;
        this.why = own.why;
        this.currency = currency;
        this.shortened = shortened;
        const [, before, behind] = currency === undefined || shortened ? [] : (MARKED.exec(text) ?? []);
        if (currency !== undefined && before !== undefined && behind !== undefined) this.marks = { before, behind, currency };
        return value;
      }
    }
  }

  /** A stored number is exact to 15 digits; what stands behind is noise of the sum that made it. */
  private stored(value: number): number {
    const decimals = Math.min(12, Math.max(0, 14 - Math.floor(Math.log10(Math.max(Math.abs(value), 1)))));
    const [whole = '', behind = ''] = Math.abs(value).toFixed(decimals).split('.');
    const trimmed = behind.replace(/0+$/, '');
    return this.scaled(value < 0, Number(whole + trimmed), trimmed.length);
  }
}

function isDashes(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) !== 45) return false;
  return true;
}

/** Whether the sign at this place parts thousands here: digits before it, groups of three behind it (of two before the last in India). */
function grouped(text: string, from: number, at: number, to: number): boolean {
  if (at === from) return false;
  const digit = (behind: number) => {
    const code = at + behind < to ? text.charCodeAt(at + behind) : 0;
    return code >= 48 && code <= 57;
  };
  if (!digit(1) || !digit(2)) return false;
  if (digit(3)) return !digit(4);
  return at - from <= 3 && at + 3 < to && text.charCodeAt(at + 3) === text.charCodeAt(at);
}

/** An exact sum: whole minor units, and the parts behind them. */
export class ExactSum {
  private whole = 0;
  private parts = 0;
  /** Cells that hold a figure. */
  cells = 0;

  /** @param value whole minor units @param rest parts of one behind them @param cells that these are the sum of */
  add(value: number, rest: number, cells: number): void {
    this.whole += value;
    this.cells += cells;
    if (rest === 0) return;
    this.parts += rest;
    if (Math.abs(this.parts) >= PARTS) {
      const carry = Math.trunc(this.parts / PARTS);
      this.whole += carry;
      this.parts -= carry * PARTS;
    }
  }

  merge(other: ExactSum): void {
    this.add(other.whole, other.parts, other.cells);
  }

  /** Minor units, with their parts. */
  get value(): number {
    return this.whole + this.parts / PARTS;
  }

  /** The sum in the currency's own unit, with at least its decimals. @param places decimals of the currency */
  decimal(places: number): string {
    const total = BigInt(this.whole) * BigInt(PARTS) + BigInt(this.parts);
    const sign = total < 0n ? '-' : '';
    const digits = (total < 0n ? -total : total).toString().padStart(places + 7, '0');
    const at = digits.length - places - 6;
    const behind = digits.slice(at).replace(/0{1,6}$/, (zeros) => zeros.slice(0, Math.max(0, zeros.length - 6)));
    const shown = behind.padEnd(places, '0');
    return sign + digits.slice(0, at) + (shown === '' ? '' : `.${shown}`);
  }
}

/** What a column's signs mean, as a layout keeps it. */
export function styleFrom({ point, blanks }: { point?: Point; blanks?: true }, signs: NumberStyle['signs']): NumberStyle {
  return { ...(point ? { point } : {}), ...(blanks ? { blanks } : {}), ...(signs ? { signs } : {}) };
}
