import type { DayNumber } from '../ledger/batch';
import { median, robustZ, UNUSUAL } from '../numbers/robust';

/** A day that stands out of its own weekday. */
export interface UnusualDay {
  day: DayNumber;
  value: number;
  /** Median of the same weekday before it. */
  usual: number;
  /** Robust z; see `isUnusual`. */
  z: number;
  /** Days it was measured by. */
  points: number;
}

const WEEK = 7;
/** How far back a day is measured (facts a.4). */
const WEEKS = 8;

/**
 * One figure of one day against the same weekday of the eight weeks before: robust z by the median and MAD (Iglewicz and Hoaglin, 1993). undefined
 * = silence: fewer than seven such days, or all the same.
 *
 * @param values by day; days without the figure are absent; days whose window is open and the running day must be too
 */
export function againstWeekday(values: ReadonlyMap<DayNumber, number>, day: DayNumber): UnusualDay | undefined {
  const value = values.get(day);
  const before = Array.from({ length: WEEKS }, (_, week) => values.get(day - WEEK * (week + 1))).filter((one) => one !== undefined);
  const usual = median(before);
  const found = value === undefined ? null : robustZ(before, value);
  return value === undefined || usual === null || !found ? undefined : { day, value, usual, z: found.z, points: before.length };
}

/** Part of the median that a day must differ by at least: where the other days are nearly the same, a few percent make a great z. */
const LEAST_DIFFERENCE = 0.2;

/** Whether a day stands out: surely (by z), and by enough to matter. */
export function isUnusual({ value, usual, z }: UnusualDay): boolean {
  return Math.abs(z) > UNUSUAL && Math.abs(value - usual) >= LEAST_DIFFERENCE * Math.abs(usual);
}

/** The days of a stretch that stand out, latest first. */
export function unusualDays(values: ReadonlyMap<DayNumber, number>, from: DayNumber, to: DayNumber): UnusualDay[] {
  const found: UnusualDay[] = [];
  for (const day of [...values.keys()].filter((one) => one >= from && one <= to).sort((a, b) => b - a)) {
    const unusual = againstWeekday(values, day);
    if (unusual && isUnusual(unusual)) found.push(unusual);
  }
  return found;
}
