import { addDays } from '../shop/days';

/** When figures of a day stop changing (facts 2 and a.2). Days are local, YYYY-MM-DD. */

/** Days for which Amazon may correct clicks. */
const CLICK_DAYS = 3;
/** Days after the window for which Amazon restates conversions. */
const RESTATED_DAYS = 28;

/** Whether the attribution window of a day is closed: the window's last day is over, not under way. @param window days */
export function isMature(day: string, today: string, window: number): boolean {
  return addDays(day, window) < today;
}

/** From when Amazon's clicks of a day are final. */
export const clicksFinal = (day: string) => addDays(day, CLICK_DAYS);

/** From when a row of Amazon's report is final: its window, then the last restatement. */
export const rowFinal = (day: string, window: number) => addDays(day, window + RESTATED_DAYS);

/** The days that may enter averages and trends: those that are over. */
export function daysOver<Day extends { day: string }>(days: readonly Day[], today: string): Day[] {
  return days.filter(({ day }) => day < today);
}
