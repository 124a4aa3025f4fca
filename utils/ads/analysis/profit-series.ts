import type { DayNumber } from '../../ledger/batch';
import type { Counted } from '../margin';
import { isSettled } from '../settled';
import { type Earned, type EarningRow, earnedBy, groupedBy } from './rows';

/** The days looked at, both included, and what tells closed windows from open ones. */
export interface Stretch extends Counted {
  from: DayNumber;
  to: DayNumber;
  today: DayNumber;
  window: number | null;
}

/** One day of the chart. `figures` is absent on days without any row: a gap, not 0. */
export interface ProfitDay {
  day: DayNumber;
  figures?: Earned;
  /** Its window is closed; other days are hatched and enter no average. */
  mature: boolean;
}

/** Longest stretch: ten years. */
const MOST_DAYS = 3_660;

/** Sales, ad spend, contribution and profit day by day, every day of the stretch once. */
export function profitSeries(rows: readonly EarningRow[], stretch: Stretch): ProfitDay[] {
  const byDay = groupedBy(rows, ({ day }) => day);
  return daysOf(stretch).map((day) => {
    const own = byDay.get(day);
    return { day, ...(own ? { figures: earnedBy(own, stretch) } : {}), mature: isSettled(day, stretch.today, stretch.window) };
  });
}

/** One plan of the heat map, its days side by side with `PlanDays.days`. */
interface PlanOfDays {
  who: string;
  /** By day; null = no row, or costs not known. */
  profit: readonly (number | null)[];
  spend: readonly (number | null)[];
  /** Over the whole stretch. */
  all: Earned;
}

/** Plan by day. */
export interface PlanDays {
  days: readonly { day: DayNumber; mature: boolean }[];
  /** Dearest first. */
  plans: readonly PlanOfDays[];
  /** Plans left out because there were more than were asked for. */
  others: number;
}

/** Profit of every plan on every day of the stretch. @param most plans shown */
export function planDays(rows: readonly EarningRow[], stretch: Stretch, most: number): PlanDays {
  const days = daysOf(stretch).map((day) => ({ day, mature: isSettled(day, stretch.today, stretch.window) }));
  const inside = rows.filter(({ day }) => day >= stretch.from && day <= stretch.to);
  const plans = [...groupedBy(inside, ({ who }) => who)]
    .map(([who, own]) => ({ who, own, all: earnedBy(own, stretch) }))
    .sort((a, b) => (b.all.spend ?? 0) - (a.all.spend ?? 0) || (a.who < b.who ? -1 : 1));
  return {
    days,
    plans: plans.slice(0, most).map(({ who, own, all }) => {
      const byDay = groupedBy(own, ({ day }) => day);
      const figures = days.map(({ day }) => {
        const of = byDay.get(day);
        return of ? earnedBy(of, stretch) : undefined;
      });
      return { who, all, profit: figures.map((day) => day?.profit ?? null), spend: figures.map((day) => day?.spend ?? null) };
    }),
    others: Math.max(0, plans.length - most),
  };
}

function daysOf({ from, to }: Stretch): DayNumber[] {
  return Array.from({ length: Math.max(0, Math.min(MOST_DAYS, to - from + 1)) }, (_, index) => from + index);
}
