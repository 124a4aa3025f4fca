import { rowFinal } from '../ads/maturity';
import type { Source } from '../ads/source';
import { addDays } from '../shop/days';
import type { DayNumber } from './batch';
import { dayNumber, dayText, localDay } from './day';
import type { RollUp } from './day-total';

/** How far the figures of a day or period can be relied on. */
export interface Standing {
  /** It is not over yet: shown, never in an average. */
  today: boolean;
  /** The window of its last day had closed when the oldest of its figures was seen; null: the report does not say its window. */
  mature: boolean | null;
}

/** The last day on which figures of a day may still change: its window, on Amazon 28 days of restatement more (facts 2 and a.2). */
export function lastChange({ marketplace, window }: Pick<Source, 'marketplace' | 'window'>, day: DayNumber): DayNumber | null {
  if (window === null) return null;
  return dayNumber(marketplace === 'amazon' ? rowFinal(dayText(day), window) : addDays(dayText(day), window));
}

/** @param today the local day */
export function standingOf(
  { to, observedAt }: Pick<RollUp, 'to' | 'observedAt'>,
  source: Pick<Source, 'marketplace' | 'window'>,
  today: DayNumber,
): Standing {
  const last = lastChange(source, to);
  return { today: to >= today, mature: last === null ? null : last < localDay(observedAt) };
}
