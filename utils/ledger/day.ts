import type { DayNumber } from './batch';

const DAY = 86_400_000;

/** @param day YYYY-MM-DD */
export function dayNumber(day: string): DayNumber {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}

/** YYYY-MM-DD */
export function dayText(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The local day of a moment. @param at epoch milliseconds */
export function localDay(at: number): DayNumber {
  const moment = new Date(at);
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / DAY;
}
