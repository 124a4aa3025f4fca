import type { DayNumber } from '../ledger/batch';
import { addTallies, NOTHING } from './sums';
import type { Tally } from './tally';

/** Figures of some days: of one day, or of a period that cannot be taken apart. Both ends included. */
export interface TallySpan {
  from: DayNumber;
  to: DayNumber;
  tally: Tally;
}

/**
 * Days after which figures count as final where a report does not say its window: the longest that Chinese platforms default to (京准通 15, 万相台 up
 * to 15; facts a.2).
 */
export const WINDOW_UNSAID = 15;

/** Whether the attribution window of a day is closed: its last day is over (facts 2; utils/ads/maturity.ts for days as texts). */
export function isSettled(day: DayNumber, today: DayNumber, window: number | null): boolean {
  return day + (window ?? WINDOW_UNSAID) < today;
}

/** The first day whose window is still open; `today` itself always is. */
export function firstOpenDay(today: DayNumber, window: number | null): DayNumber {
  return today - (window ?? WINDOW_UNSAID);
}

/** The sums of the days whose window is closed, how many they are, and how many were left out. A period counts as open while its last day is. */
export function settledSum(
  spans: readonly TallySpan[],
  today: DayNumber,
  window: number | null,
): { tally: Tally; days: number; immatureDays: number } {
  const closed = spans.filter(({ to }) => isSettled(to, today, window));
  const open = spans.filter(({ to }) => !isSettled(to, today, window));
  return { tally: closed.reduce((sum, { tally }) => addTallies(sum, tally), NOTHING), days: daysOf(closed), immatureDays: daysOf(open) };
}

/** Days covered by any of the spans, each once. */
function daysOf(spans: readonly TallySpan[]): number {
  const sorted = [...spans].sort((a, b) => a.from - b.from);
  let [days, until] = [0, Number.NEGATIVE_INFINITY];
  for (const { from, to } of sorted) {
    days += Math.max(0, to - Math.max(from - 1, until));
    until = Math.max(until, to);
  }
  return days;
}
