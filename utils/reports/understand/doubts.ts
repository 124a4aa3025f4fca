import { parseCell } from '../../numbers/cell';
import type { Book } from './book';
import type { ReportColumn, ReportDoubt, ReportLayout } from './layout';

/** Rows whose printed ratios are reckoned again. */
const MOST_RATIOS = 2_000;

/** Ratios that reports print, and the two figures they are of. Money over money, or over pieces. */
const RATIOS: readonly (readonly [metric: string, over: string, under: string])[] = [
  ['acos', 'spend', 'sales'],
  ['roas', 'sales', 'spend'],
  ['ctr', 'clicks', 'impressions'],
  ['cpc', 'spend', 'clicks'],
];

interface Ratio {
  index: number;
  name: string;
  over: number;
  under: number;
  /** Powers of ten between the unit of the one and the other: cents over pieces. */
  money: 'both' | 'none' | 'over';
}

/** Counts what looks odd while rows pass, each kind once with its first row. */
export class Doubts {
  private readonly found = new Map<string, ReportDoubt & { rows: number; row: number }>();
  private readonly ratios: readonly Ratio[];
  private readonly orders: number;
  private readonly clicks: number;
  private checked = 0;
  private before: readonly string[] = [];
  private shortenedAt = -1;
  constructor(
    private readonly layout: ReportLayout,
    private readonly columns: readonly ReportColumn[],
  ) {
    const at = (metric: string) => columns.findIndex((column) => column.metric === metric);
    this.orders = at('orders');
    this.clicks = at('clicks');
    this.ratios = RATIOS.flatMap(([metric, over, under]) => {
      const column = layout.columns.find((one) => one.metric === metric);
      const [top, bottom] = [at(over), at(under)];
      if (!column || top < 0 || bottom < 0) return [];
      const money = metric === 'ctr' ? 'none' : metric === 'cpc' ? 'over' : 'both';
      return [{ index: column.index, name: column.name, over: top, under: bottom, money }];
    });
  }

  shortened(at: number): void {
    this.shortenedAt = at;
  }

  /** Enough rows were looked at cell by cell. */
  get settled(): boolean {
    return this.checked >= MOST_RATIOS;
  }

  /** The row above the next one, where it passed without being cut into strings. */
  remember(row: readonly string[]): void {
    this.before = row;
  }

  /** What is told by the figures of a row alone. @param odd one of them is below nothing, or finer than its unit */
  figures(number: number, values: Float64Array, rests: Float64Array, odd: boolean): void {
    if (this.orders >= 0 && this.clicks >= 0 && (values[this.orders] ?? 0) > (values[this.clicks] ?? Number.NaN))
      this.count('moreOrdersThanClicks', number, { kind: 'moreOrdersThanClicks' });
    if (!odd) return;
    for (let at = 0; at < values.length; at += 1) {
      if ((values[at] ?? 0) < 0) this.count(`negative ${at}`, number, { kind: 'negative', column: this.name(at) });
      if (rests[at] !== 0) this.count(`finer ${at}`, number, { kind: 'finer', column: this.name(at) });
    }
  }

  row(row: readonly string[], number: number, values: Float64Array, rests: Float64Array, book: Book): void {
    this.figures(number, values, rests, true);
    if (this.shortenedAt >= 0) {
      this.count(`shortened ${this.shortenedAt}`, number, { kind: 'shortened', column: this.name(this.shortenedAt) });
      this.shortenedAt = -1;
    }
    if (
      row.length > 0 &&
      row.length === this.before.length &&
      row[0] === this.before[0] &&
      row.every((cell, at) => cell === this.before[at])
    )
      this.count('repeated', number, { kind: 'repeated' });
    this.before = row;
    if (this.checked < MOST_RATIOS) {
      this.checked += 1;
      for (const ratio of this.ratios) this.check(ratio, row, number, values, book);
    }
  }

  private name(at: number): string {
    return this.columns[at]?.name ?? '';
  }

  /** A printed ratio may differ by the rounding of its last digit, and of its own two figures. */
  private check(
    { index, name, over, under, money }: Ratio,
    row: readonly string[],
    number: number,
    values: Float64Array,
    book: Book,
  ): void {
    const column = this.layout.columns[index];
    const bottom = values[under] ?? 0;
    const top = values[over] ?? Number.NaN;
    if (!(bottom > 0) || Number.isNaN(top)) return;
    const parsed = parseCell(row[index] ?? '', column?.point ? { point: column.point } : {});
    if (parsed.kind !== 'number') return;
    const computed = top / bottom / (money === 'over' ? 10 ** book.places : 1);
    // Some files print percentages without their sign.
    const readings = parsed.unit === 'percent' ? [parsed.value] : [parsed.value, parsed.value / 100];
    const close = readings.some((value) => Math.abs(value - computed) <= Math.max(0.011, Math.abs(computed) * 0.02));
    if (!close) this.count(`ratio ${index}`, number, { kind: 'ratio', column: name });
  }

  private count(key: string, row: number, doubt: DistributiveOmit<Extract<ReportDoubt, { rows: number }>, 'rows' | 'row'>): void {
    const known = this.found.get(key);
    if (known) known.rows += 1;
    else this.found.set(key, { ...doubt, rows: 1, row } as ReportDoubt & { rows: number; row: number });
  }

  list(): ReportDoubt[] {
    return [...this.found.values()];
  }
}

type DistributiveOmit<Kind, Key extends PropertyKey> = Kind extends unknown ? Omit<Kind, Key> : never;
