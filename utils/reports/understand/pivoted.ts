import { isDay } from '../../shop/days';
import { readDay } from './day-reader';

const SHORT_DAY = /^(\d{1,2})(?:月(\d{1,2})日?|[-/](\d{1,2}))$/;
const LEAST = 3;
/** Milliseconds of a day. */
const DAY = 86_400_000;
/** Any leap year, for days that are named without one. */
const YEAR = 2024;

/** Both readings of a day, one with its year left away too, as numbers of days. */
function readings(cell: string): number[] {
  const day = /^[\d.]+$/.test(cell) ? undefined : readDay(cell);
  const [, first = '', han, second = han ?? ''] = SHORT_DAY.exec(cell) ?? [];
  const short = (month: string, of: string) => `${YEAR}-${month.padStart(2, '0')}-${of.padStart(2, '0')}`;
  const days = day ? [day.monthFirst, day.dayFirst] : [short(first, second), han === undefined ? short(second, first) : ''];
  return days.map((text) => (text !== undefined && isDay(text) ? Date.parse(text) / DAY : Number.NaN));
}

/** Days or weeks one after the other, forth or back. */
function follow(days: readonly number[]): boolean {
  const step = (days[1] ?? 0) - (days[0] ?? 0);
  return [1, 7].includes(Math.abs(step)) && days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) === step);
}

/** The row among the first ones that has days side by side: a table turned over, whose figures nothing names column by column. */
export function daysAcross(rows: readonly (readonly string[])[]): number | undefined {
  const at = rows.findIndex((row) => {
    const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const days = cells.map(readings).filter((read) => read.some((day) => !Number.isNaN(day)));
    if (days.length < LEAST || days.length * 2 < cells.length) return false;
    return [0, 1].some((order) => follow(days.map((read) => read[order] ?? Number.NaN)));
  });
  return at < 0 ? undefined : at;
}
