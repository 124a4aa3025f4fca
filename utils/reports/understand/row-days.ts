import { dayNumber, dayText, orderOf, readDay, turnedDay } from './day-reader';
import type { About, DateOrder, Period, ReportLayout } from './layout';
import { periodIn } from './preamble';

/** Days of a row as numbers; `open`: its 03/04 is stored month first until the order is settled. */
export interface RowDays {
  from: number;
  to: number;
  open: boolean;
}

/** What stands in the place of a day: nothing at all, or no day. */
export type NoDay = 'blank' | 'notADay';

/** What the days of all rows come to. */
export type Settled = { ok: true; order: DateOrder } | { ok: false; text: string; readings: readonly string[] };

const BLANK = /^[-–—\s]*$/;
/** Distinct texts of days remembered: more than any report has. */
const MOST_TEXTS = 20_000;

/** Reads the days of rows, each text once; which number of 03/04 is the month is settled by all of them together. */
export class DaysOfRows {
  private readonly read = new Map<string, RowDays | NoDay>();

  constructor(
    private readonly layout: ReportLayout,
    private readonly about: About,
  ) {}

  of(row: readonly string[]): RowDays | NoDay {
    const { days, period } = this.layout;
    switch (days.kind) {
      case 'none':
        return period === null ? { from: 0, to: 0, open: false } : { from: dayNumber(period.from), to: dayNumber(period.to), open: false };
      case 'ends': {
        const from = this.text(row[days.from] ?? '');
        const to = this.text(row[days.to] ?? '');
        if (typeof from === 'string') return from;
        return typeof to === 'string' ? to : { from: from.from, to: to.to, open: from.open || to.open };
      }
      default:
        return this.text(row[days.index] ?? '');
    }
  }

  private text(text: string): RowDays | NoDay {
    const known = this.read.get(text);
    if (known !== undefined) return known;
    const read = this.fresh(text);
    if (this.read.size < MOST_TEXTS) this.read.set(text, read);
    return read;
  }

  private fresh(text: string): RowDays | NoDay {
    if (BLANK.test(text)) return 'blank';
    const day = readDay(text);
    if (day) {
      const straight = day.monthFirst ?? day.dayFirst;
      if (straight === undefined) return 'notADay';
      return { from: dayNumber(straight), to: dayNumber(straight), open: day.monthFirst !== day.dayFirst };
    }
    const span = periodIn(text, this.about.today, this.layout.language, true);
    return span ? { from: dayNumber(span.from), to: dayNumber(span.to), open: false } : 'notADay';
  }

  /** Which order the open days have. */
  settle(): Settled {
    const texts = [...this.read.keys()];
    const open = [...this.read].find(([, days]) => typeof days !== 'string' && days.open);
    const given = this.about.mapping?.dateOrder;
    const order = given ?? orderOf(texts, this.about.today) ?? this.layout.dateOrder;
    if (!open || typeof open[1] === 'string') return { ok: true, order: order ?? 'monthFirst' };
    if (order !== null && !(given === undefined && contradicted(texts, order))) return { ok: true, order };
    const other = turnedDay(open[1].from);
    return { ok: false, text: open[0], readings: [dayText(open[1].from), ...(other === undefined ? [] : [dayText(other)])] };
  }
}

/** A column with days that can only be read the other way. */
function contradicted(texts: readonly string[], order: DateOrder): boolean {
  return texts.some((text) => {
    const [, first, second] = /^\s*(\d{1,2})[-/](\d{1,2})[-/](?:2[05])?\d{2}(?!\d)/.exec(text) ?? [];
    return Number(order === 'dayFirst' ? second : first) > 12;
  });
}

/** Two periods of one file that share days and are not the same. */
export function overlapIn(periods: Iterable<string>): { first: Period; second: Period } | undefined {
  const sorted = [...periods]
    .map((key) => key.split(' ').map(Number))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  for (const [at, [from = 0, to = 0]] of sorted.entries()) {
    const [nextFrom, nextTo] = sorted[at + 1] ?? [];
    if (nextFrom !== undefined && nextTo !== undefined && nextFrom <= to)
      return { first: { from: dayText(from), to: dayText(to) }, second: { from: dayText(nextFrom), to: dayText(nextTo) } };
  }
  return undefined;
}
