import { calendarDay, printedDay } from '../../figures/printed-day';
import { plain } from '../../numbers/amount';
import { isDay } from '../../shop/days';
import type { DateOrder } from './layout';

/** A day as its two readings, YYYY-MM-DD; equal where it has one. */
export interface ReadDay {
  monthFirst: string | undefined;
  dayFirst: string | undefined;
}

/** A time, an hour, a zone behind the day: 2026-08-01 10:00~11:00, 2026-08-01T22:07:18+00:00, … 3:22:08 PM UTC, 2026-08-01 10时. */
const TIME_BEHIND =
  /(?<=\d)(?:[T\s]+|\s*,\s*)\d{1,2}(?::\d{2}|时|點|点|h\b)[\d:.]*\s*(?:[ap]\.?m\.?)?(?:\s*[-~–至]\s*\d{1,2}(?::\d{2}|时|点)[\d:.]*)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[+-]\d{2}:?\d{2}|[A-Z]{2,5}|GMT[+-]\d+)?$/i;
const HOUR_BEHIND = /(?<=^\d{4}-\d{2}-\d{2})\s+\d{1,2}$/;
const SHORT_YEAR = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{2})$/;
const SERIAL = /^\d{5}(?:\.\d+)?$/;
const DAYS_BEFORE_1970 = 25_569;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 65_000;

const ISO = /^(\d{4})-(\d{2})-(\d{2})/;

/**
 * The day a cell names, in both readings where 03/04 could be either; a time behind it is passed over. Spreadsheets' own day numbers (46235) and years
 * of the Buddhist calendar are days too. undefined where it is none.
 */
export function readDay(text: string): ReadDay | undefined {
  const shown = plain(text.replace(/^\s*="([^"]*)"\s*$/, '$1'))
    .replace(TIME_BEHIND, '')
    .replace(HOUR_BEHIND, '')
    .trim();
  const iso = ISO.exec(shown);
  if (iso && shown.length === 10) return same(thisEra(shown));
  if (SERIAL.test(shown)) {
    const serial = Math.floor(Number(shown));
    return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? same(dayText(serial - DAYS_BEFORE_1970)) : undefined;
  }
  const short = SHORT_YEAR.exec(shown);
  const full = short ? `${short[1]}${short[2]}${short[3]}${short[2]}20${short[4]}` : shown.replace(/\b25[5-9]\d\b/, thisCentury);
  const printed = printedDay(full);
  if (printed?.day === undefined || printed.year === undefined) return undefined;
  const { year, month, day } = printed;
  const straight = calendarDay({ year, month, day }, 'first');
  if (!printed.either) return same(straight);
  return { monthFirst: straight, dayFirst: calendarDay({ year, month: day, day: month }, 'first') };
}

function same(day: string | undefined): ReadDay | undefined {
  return day !== undefined && isDay(day) ? { monthFirst: day, dayFirst: day } : undefined;
}

function thisCentury(year: string): string {
  return String(Number(year) - 543);
}

function thisEra(day: string): string {
  return /^25[5-9]\d/.test(day) ? thisCentury(day.slice(0, 4)) + day.slice(4) : day;
}

/** YYYY-MM-DD of days since 1970-01-01. */
export function dayText(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** Days since 1970-01-01. @param day YYYY-MM-DD */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / 86_400_000;
}

/** The same day with month and day the other way round; undefined for a day no calendar has. */
export function turnedDay(number: number): number | undefined {
  const [year = '', month = '', day = ''] = dayText(number).split('-');
  const turned = `${year}-${day}-${month}`;
  return isDay(turned) ? dayNumber(turned) : undefined;
}

/**
 * Which number of 03/04/2026 is the month, from all the days of a column: one that can be read in one way only settles all; so do days ahead of today,
 * and days that follow each other in one reading while the other spreads them over as many months. undefined = the column does not tell.
 */
export function orderOf(texts: readonly string[], today: string): DateOrder | undefined {
  const open: ReadDay[] = [];
  const votes = new Set<DateOrder>();
  for (const text of new Set(texts)) {
    const day = readDay(text);
    if (!day) continue;
    const proof = proofOf(text);
    if (proof) votes.add(proof);
    open.push(day);
    if (day.monthFirst === day.dayFirst) continue;
    const monthFirst = day.monthFirst !== undefined && day.monthFirst <= today;
    const dayFirst = day.dayFirst !== undefined && day.dayFirst <= today;
    if (monthFirst !== dayFirst) votes.add(monthFirst ? 'monthFirst' : 'dayFirst');
  }
  const [vote] = votes;
  if (votes.size > 0) return votes.size === 1 ? vote : undefined;
  return inARow(open);
}

/** What 25/08/2026 or 08/25/2026 proves. */
function proofOf(text: string): DateOrder | undefined {
  const [, first, , second] = /^\s*(\d{1,2})([-/])(\d{1,2})\2(?:2[05])?\d{2}(?!\d)/.exec(text) ?? [];
  if (first === undefined || second === undefined || first === second) return undefined;
  if (Number(first) > 12) return 'dayFirst';
  return Number(second) > 12 ? 'monthFirst' : undefined;
}

const LEAST_IN_A_ROW = 3;

function inARow(open: readonly ReadDay[]): DateOrder | undefined {
  if (open.length < LEAST_IN_A_ROW) return undefined;
  const dense = (order: DateOrder) => {
    const numbers = open.flatMap((day) => day[order] ?? []).map(dayNumber);
    return numbers.length === open.length && Math.max(...numbers) - Math.min(...numbers) === numbers.length - 1;
  };
  const monthFirst = dense('monthFirst');
  return monthFirst === dense('dayFirst') ? undefined : monthFirst ? 'monthFirst' : 'dayFirst';
}
