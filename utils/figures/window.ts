import { plain } from '../numbers/amount';
import type { SaidFact } from '../reading/table';
import type { FigureWindow } from './figures';
import { calendarDay, type PrintedDay, printedDay, turned } from './printed-day';
import { relativeDays } from './relative-days';

/** Which number comes first where pages of a language print 03/04/2026; undefined where its countries differ. */
type Order = 'dayFirst' | 'monthFirst' | undefined;

const BETWEEN = [
  /\s+[~〜–—-]\s+/,
  /\s*[~〜–—]\s*/,
  /\s*[至到]\s*/,
  /\s+(?:to|until|bis|au|a|al|до)\s+/i,
  /\s*-\s*(?=\d{4}|\p{L})/u,
  /\s*-\s*/,
];
/** Most trusted first: what is set in the page's own date field, its address, a line of text. */
const SOURCES: readonly SaidFact['from'][] = ['control', 'address', 'text'];

/**
 * The days that the page's figures are of. Printed dates come before words like 近7天, which end yesterday: no report has today whole. Two different
 * windows from equally good places, days that lie ahead and 03/04/2026 where nothing settles the order are no window.
 *
 * @param at when the page was read, epoch milliseconds
 * @param timeZone IANA name of the zone the page was read in; without it this computer's
 * @param locale BCP 47 language of the page
 */
export function windowOf(said: readonly SaidFact[], at: number, timeZone?: string, locale?: string): FigureWindow | undefined {
  const today = localDay(at, timeZone);
  const order = orderOf(locale);
  const dates = said.filter((fact) => fact.of === 'dates');
  const printed = dates.flatMap((fact) => told(fact, (text) => spanOf(text, today, order, timeZone)));
  const relative = dates.flatMap((fact) => told(fact, (text) => relativeDays(text, today)));
  return agreed(printed) ?? (printed.length > 0 ? undefined : agreed(relative));
}

type Told = FigureWindow & { source: SaidFact['from'] };
type Span = readonly [from: string, to: string];

function told({ text, from: source }: SaidFact, read: (text: string) => Span | undefined): Told[] {
  const [from, to] = read(plain(text)) ?? [];
  return from && to ? [{ from, to, text, source }] : [];
}

function agreed(windows: readonly Told[]): FigureWindow | undefined {
  const best = SOURCES.map((source) => windows.filter((window) => window.source === source)).find(({ length }) => length > 0) ?? [];
  const [first] = best;
  if (!first || best.some(({ from, to }) => from !== first.from || to !== first.to)) return undefined;
  return { from: first.from, to: first.to, text: first.text };
}

function spanOf(text: string, today: string, order: Order, timeZone?: string): Span | undefined {
  const moments = epochs(text, timeZone);
  if (moments) return moments;
  const alone = printedDay(text);
  const pairs: (readonly [PrintedDay, PrintedDay])[] = alone ? [[alone, alone]] : pairsIn(text);
  for (const [first, second] of pairs) {
    const straight = days(first, second, today);
    if (!first.either && !second.either) return straight;
    // One end that tells settles both; else the language does; else only one of the two readings may be possible.
    const other = days(turned(first), turned(second), today);
    if (first.either !== second.either && first !== second)
      return first.either ? days(sameOrder(first, second), second, today) : days(first, sameOrder(second, first), today);
    if (order) return order === 'monthFirst' ? straight : other;
    return straight && other ? undefined : (straight ?? other);
  }
  return undefined;
}

/** A day whose order is open, read as its neighbour is. */
function sameOrder(open: PrintedDay, settled: PrintedDay): PrintedDay {
  return settled.dayFirst ? turned(open) : open;
}

function pairsIn(text: string): (readonly [PrintedDay, PrintedDay])[] {
  return BETWEEN.flatMap((sign) => {
    const [left, right, ...more] = text.split(sign);
    if (left === undefined || right === undefined || more.length > 0) return [];
    const second = printedDay(right);
    // "Jun 17 - 23, 2026", "17 - 23 Jun 2026": the month stands once.
    const first = printedDay(left) ?? (second && /^\d{1,2}$/.test(left) ? { ...second, day: Number(left) } : undefined);
    const [, day, year] = /^(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(right) ?? [];
    const end = second ?? (first && day ? { ...first, day: Number(day), ...(year ? { year: Number(year) } : {}) } : undefined);
    return first && end ? [[first, end] as const] : [];
  });
}

/** Both ends on the calendar, in order and not ahead of today. A year printed once holds for both; without any it is the last one possible. */
function days(first: PrintedDay, second: PrintedDay, today: string): Span | undefined {
  const thisYear = Number(today.slice(0, 4));
  for (const year of second.year === undefined ? [thisYear, thisYear - 1] : [second.year]) {
    const to = calendarDay({ ...second, year }, 'last');
    const before = first.year ?? (first.month > second.month ? year - 1 : year);
    const from = calendarDay({ ...first, year: before }, 'first');
    const open = second.day === undefined && to !== undefined && to.slice(0, 7) === today.slice(0, 7);
    if (from && to && from <= to && (to <= today || open)) return [from, open && to > today ? today : to];
  }
  return undefined;
}

/** Epoch seconds or milliseconds, as addresses carry them. */
function epochs(text: string, timeZone?: string): Span | undefined {
  const [, first, second = first] = /^(1\d{9}(?:\d{3})?)(?:\s*~\s*(1\d{9}(?:\d{3})?))?$/.exec(text) ?? [];
  if (!first || !second) return undefined;
  const moment = (digits: string) => Number(digits) * (digits.length === 10 ? 1_000 : 1);
  return [localDay(moment(first), timeZone), localDay(moment(second), timeZone)];
}

function localDay(at: number, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(at);
  return (['year', 'month', 'day'] as const).map((part) => parts.find(({ type }) => type === part)?.value).join('-');
}

function orderOf(locale: string | undefined): Order {
  if (!locale || /^en$/i.test(locale)) return undefined;
  try {
    const parts = new Intl.DateTimeFormat(locale, { month: 'numeric', day: 'numeric', timeZone: 'UTC' })
      .formatToParts(0)
      .map(({ type }) => type);
    return parts.indexOf('day') < parts.indexOf('month') ? 'dayFirst' : 'monthFirst';
  } catch {
    return undefined;
  }
}
