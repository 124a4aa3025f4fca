import { plain } from '../numbers/amount';
import { isDay } from '../shop/days';

/** A day as printed, before its missing parts are known. */
export interface PrintedDay {
  year?: number;
  /** 1 to 12 */
  month: number;
  /** Absent: the whole month. */
  day?: number;
  /** The two numbers of 03/04 could stand the other way round. */
  either?: true;
  /** The day stands before the month, and shows it. */
  dayFirst?: true;
}

/** Languages that seller pages are printed in. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'tr', 'id', 'vi', 'ru', 'th'];

const bare = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** Names of months in all these languages; one that means two months is left out. */
function monthNames(): Map<string, number> {
  const names = new Map<string, number>();
  const double = new Set<string>();
  for (const language of LANGUAGES) {
    for (const style of ['short', 'long'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 1; month <= 12; month += 1) {
        const name = bare(format.formatToParts(Date.UTC(2026, month - 1, 5)).find(({ type }) => type === 'month')?.value ?? '');
        if (!/^\p{L}/u.test(name)) continue;
        if ((names.get(name) ?? month) !== month) double.add(name);
        names.set(name, month);
      }
    }
  }
  for (const name of double) names.delete(name);
  return names.set('sept', 9);
}

let known: Map<string, number> | undefined;

function monthOf(word: string): number | undefined {
  known ??= monthNames();
  return known.get(bare(word));
}

const TIME = /[\sT]+\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const WEEKDAY = /^(?:(?:星期|周|週|礼拜)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[,\s]+/i;
const WORD = String.raw`(\p{L}[\p{L}\p{M}.]*(?: \d{1,2}(?=,|$))?)`;
const MONTH_FIRST = new RegExp(String.raw`^${WORD}\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?$`, 'iu');
const DAY_FIRST = new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th|\.)?(?:\s+de)?[\s-]+${WORD}(?:(?:\s+de)?,?[\s-]+(\d{4}))?$`, 'iu');
const MONTH_ALONE = new RegExp(String.raw`^${WORD}\s+(\d{4})$`, 'iu');

/**
 * The day a text names, or the month: 2026-06-17, 2026/6/17, 20260617, 2026年6月17日, 6月17日, Jun 17, 2026, 17. Juni 2026, 17.06.2026, 06/17/2026. A
 * time behind it is passed over. undefined where the text is no day and nothing else.
 */
export function printedDay(text: string): PrintedDay | undefined {
  const shown = plain(text).replace(/[()]/g, ' ').trim().replace(WEEKDAY, '').replace(TIME, '').trim();
  if (shown.length > 40) return undefined;
  const found = yearFirst(shown) ?? named(shown) ?? yearLast(shown) ?? yearless(shown);
  return found && found.month >= 1 && found.month <= 12 && (found.day === undefined || (found.day >= 1 && found.day <= 31))
    ? found
    : undefined;
}

function yearFirst(text: string): PrintedDay | undefined {
  const parts = /^(20\d{2})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text);
  if (parts) return dated(parts[1], parts[3], parts[4]);
  const [, year, month, day] =
    /^(20\d{2})\s*年\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号號]?)?$/.exec(text) ?? /^(20\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year ? dated(year, month, day) : undefined;
}

function dated(year: string | undefined, month: string | undefined, day: string | undefined): PrintedDay {
  return { ...(year ? { year: Number(year) } : {}), month: Number(month), ...(day ? { day: Number(day) } : {}) };
}

function named(text: string): PrintedDay | undefined {
  const [, first = '', early, yearA] = MONTH_FIRST.exec(text) ?? [];
  const [, late, second = '', yearB] = DAY_FIRST.exec(text) ?? [];
  const [, alone = '', yearC] = MONTH_ALONE.exec(text) ?? [];
  for (const [word, day, year] of [
    [first, early, yearA],
    [second, late, yearB],
    [alone, undefined, yearC],
  ]) {
    const month = word ? monthOf(word) : undefined;
    if (month !== undefined) return dated(year, String(month), day);
  }
  return undefined;
}

function yearLast(text: string): PrintedDay | undefined {
  const [, first, sign, second, year] = /^(\d{1,2})([-/.])(\d{1,2})\2(20\d{2})$/.exec(text) ?? [];
  if (!year) return undefined;
  // Nobody writes the month first with dots.
  if (sign === '.' || Number(first) > 12) return { ...dated(year, second, first), dayFirst: true };
  return { ...dated(year, first, second), ...(Number(second) <= 12 && first !== second ? { either: true } : {}) };
}

function yearless(text: string): PrintedDay | undefined {
  const [, month, day] = /^(\d{1,2})\s*月\s*(\d{1,2})\s*[日号號]$/.exec(text) ?? /^(\d{2})-(\d{2})$/.exec(text) ?? [];
  return month ? dated(undefined, month, day) : undefined;
}

/** The same day with its two numbers the other way round. */
export function turned(printed: PrintedDay): PrintedDay {
  return printed.either && printed.day !== undefined ? { ...printed, month: printed.day, day: printed.month } : printed;
}

/** YYYY-MM-DD; undefined for a day no calendar has. Of a month without a day its first or last. */
export function calendarDay({ year, month, day }: PrintedDay & { year: number }, end: 'first' | 'last'): string | undefined {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const text = [year, month, day ?? (end === 'first' ? 1 : last)].map((part) => String(part).padStart(2, '0')).join('-');
  return isDay(text) ? text : undefined;
}
