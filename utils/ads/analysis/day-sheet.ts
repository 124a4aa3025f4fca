import type { DayNumber } from '../../ledger/batch';
import { given } from '../judge';
import type { Counted } from '../margin';
import { isSettled } from '../settled';
import { againstWeekday, isUnusual, type UnusualDay } from '../unusual';
import { type Earned, type EarningRow, earnedBy, groupedBy } from './rows';

/** One plan on the day sheet. */
interface DayPlan {
  who: string;
  day: Earned;
  /** The same plan one week before; absent where it had no row. */
  weekBefore?: Earned;
  /** Profit less that of the week before; null where either is not known. */
  change: number | null;
}

/** A day at a glance, to be written down and put away. */
export interface DaySheet {
  day: DayNumber;
  /** Its window is closed: the figures are final. */
  mature: boolean;
  /** absent = no row on that day */
  all?: Earned;
  weekBefore?: Earned;
  /** The plan with most spend first. */
  plans: readonly DayPlan[];
  /** What stands out of the same weekday of the last eight weeks. Orders and sales only of closed days: open ones always look low. */
  unusual: readonly (UnusualDay & { figure: 'spend' | 'clicks' | 'orders' | 'sales' })[];
}

const WEEK = 7;

/**
 * One day of one source, beside the same weekday a week before. The running day is no day yet: it gets a sheet when it is over.
 *
 * @param rows of the day and of the 56 days before it
 */
export function daySheet(
  rows: readonly EarningRow[],
  day: DayNumber,
  { today, window, ...counted }: Counted & { today: DayNumber; window: number | null },
): DaySheet | undefined {
  if (day >= today) return undefined;
  const days = groupedBy(rows, (row) => row.day);
  const [own, earlier] = [days.get(day), days.get(day - WEEK)];
  const before = groupedBy(earlier ?? [], ({ who }) => who);
  const plans = [...groupedBy(own ?? [], ({ who }) => who)].map(([who, mine]): DayPlan => {
    const past = before.get(who);
    const [now, then] = [earnedBy(mine, counted), past && earnedBy(past, counted)];
    const known = given(now.profit) && given(then?.profit) && now.unknownShare === 0 && then.unknownShare === 0;
    return { who, day: now, ...(then ? { weekBefore: then } : {}), change: known ? (now.profit ?? 0) - (then.profit ?? 0) : null };
  });
  plans.sort((a, b) => (b.day.spend ?? 0) - (a.day.spend ?? 0) || (a.who < b.who ? -1 : 1));
  const mature = isSettled(day, today, window);
  const figures = mature ? (['spend', 'clicks', 'orders', 'sales'] as const) : (['spend', 'clicks'] as const);
  return {
    day,
    mature,
    ...(own ? { all: earnedBy(own, counted) } : {}),
    ...(earlier ? { weekBefore: earnedBy(earlier, counted) } : {}),
    plans,
    unusual: figures.flatMap((figure) => {
      const found = againstWeekday(sumsOf(days, figure), day);
      return found && isUnusual(found) ? [{ ...found, figure }] : [];
    }),
  };
}

/** Days with a row that does not know the figure have no sum of it. */
function sumsOf(
  days: ReadonlyMap<DayNumber, readonly EarningRow[]>,
  figure: 'spend' | 'clicks' | 'orders' | 'sales',
): Map<DayNumber, number> {
  const sums = new Map<DayNumber, number>();
  for (const [day, rows] of days) {
    const values = rows.map(({ tally }) => tally[figure]);
    if (values.every(given))
      sums.set(
        day,
        values.reduce((sum, value) => sum + value, 0),
      );
  }
  return sums;
}
