import type { DayNumber } from '../../utils/ledger/batch';
import type { RollUp } from '../../utils/ledger/day-total';

/** What the ledger has of a day: all rows, some of them, or nothing. */
export type Held = 'whole' | 'part' | 'none';

/** Days shown of a view, the newest: a year and some weeks. */
export const MOST_DAYS = 392;

/** Day by day what the ledger has, from the first to the last day. @param sums of one view; periods are no days */
export function coverageOf(sums: readonly Pick<RollUp, 'from' | 'to' | 'complete'>[], first: DayNumber, last: DayNumber): Held[] {
  const days: Held[] = Array.from({ length: Math.max(0, last - first + 1) }, () => 'none');
  for (const { from, to, complete } of sums) {
    if (from === to && from >= first && from <= last) days[from - first] = complete ? 'whole' : 'part';
  }
  return days;
}

/** Runs of days that are missing, the newest first. */
export function gapsOf(days: readonly Held[], first: DayNumber): { from: DayNumber; to: DayNumber }[] {
  const gaps: { from: DayNumber; to: DayNumber }[] = [];
  for (const [index, held] of days.entries()) {
    if (held !== 'none') continue;
    const last = gaps.at(-1);
    if (last && last.to === first + index - 1) last.to += 1;
    else gaps.push({ from: first + index, to: first + index });
  }
  return gaps.reverse();
}
