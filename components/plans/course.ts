import { type ReadView, tallyAt } from '../../utils/ads/analysis/ledger-rows';
import { type ChangeEffect, changeEffect, type TallyDay } from '../../utils/ads/before-after';
import { given } from '../../utils/ads/judge';
import { type MoreBudget, moreBudget } from '../../utils/ads/more-budget';
import { firstOpenDay, isSettled } from '../../utils/ads/settled';
import { TALLY_MEASURES, type Tally } from '../../utils/ads/tally';
import { type UnusualDay, unusualDays } from '../../utils/ads/unusual';
import type { ChangeRow } from '../../utils/history';
import type { DayNumber } from '../../utils/ledger/batch';
import { localDay } from '../../utils/ledger/day';
import { groupBlocks } from '../../utils/ledger/group';
import { saysSomething } from './judged';
import { planId } from './who';

/** One day of the course; without `tally` the plan had no row on it. */
interface CourseDay {
  day: DayNumber;
  tally?: Tally;
  /** Its window is not closed. */
  open: boolean;
}

const UNUSUAL_OF = ['spend', 'clicks', 'orders', 'sales'] as const;

/** Changes of one day, and what followed. */
export interface Followed {
  day: DayNumber;
  changes: readonly ChangeRow[];
  effect: ChangeEffect;
}

/** A week of closed days. Minor units. */
interface Week {
  from: DayNumber;
  spend: number;
  sales: number;
}

/** How a plan went lately. */
export interface Course {
  /** The last eight weeks. */
  days: readonly CourseDay[];
  /** Latest first. */
  unusual: readonly (UnusualDay & { figure: (typeof UNUSUAL_OF)[number] })[];
  /** Latest first. */
  followed: readonly Followed[];
  weeks: readonly Week[];
  /** `noCosts`: without them nobody knows where the next unit of spend stops to earn. */
  more: MoreBudget | { ok: false; why: 'noCosts' };
}

const WEEK = 7;
const COURSE_DAYS = 56;
/** Weeks that the curve is drawn through: half a year, which has one season at most. */
const MOST_WEEKS = 26;
/** Days that the ledger is read for: a day of the course is measured by the eight weeks before it. */
export const READ_DAYS = MOST_WEEKS * WEEK;
/** Changes further back are another season's. */
const MOST_FOLLOWED = 10;

/** The days of one plan in a view, oldest first; days on which it has no row come without figures. */
export function daysOfPlan({ entities, days }: ReadView, plan: string): { day: DayNumber; whole: boolean; tally?: Tally }[] {
  const groups = entities.groups(['campaign']);
  const wanted = groups.names.findIndex((entity) => planId(entity) === plan);
  const of = groups.of.map((group) => (group === wanted ? 0 : 1));
  return days.map((block) => {
    const grouped = groupBlocks([block], of, [...TALLY_MEASURES]);
    const tally = wanted >= 0 && (grouped.rows[0] ?? 0) > 0 ? tallyAt(grouped, 0) : undefined;
    return { day: block.from, whole: block.completeAt !== null, ...(tally && saysSomething(tally) ? { tally } : {}) };
  });
}

/**
 * The course of a plan up to a day.
 *
 * @param days daysOfPlan() of READ_DAYS days
 * @param margin share of sales left before ads; undefined where the costs are not known
 * @param changes of this plan
 */
export function courseOf(
  days: ReturnType<typeof daysOfPlan>,
  {
    to,
    today,
    window,
    currency,
    margin,
  }: { to: DayNumber; today: DayNumber; window: number | null; currency: string; margin: number | undefined },
  changes: readonly ChangeRow[],
): Course {
  const byDay = new Map(days.map((day) => [day.day, day]));
  const from = to - COURSE_DAYS + 1;
  const weeks = weeksOf(byDay, Math.min(to, firstOpenDay(today, window) - 1));
  const shown = days.flatMap(({ day, tally }): TallyDay[] => (tally ? [{ day, tally }] : []));
  return {
    days: Array.from({ length: COURSE_DAYS }, (_, index): CourseDay => {
      const tally = byDay.get(from + index)?.tally;
      return { day: from + index, ...(tally ? { tally } : {}), open: !isSettled(from + index, today, window) };
    }),
    unusual: UNUSUAL_OF.flatMap((figure) => {
      // Orders and sales of open days always look low; spend and clicks are there as soon as the day is over.
      const over = shown.filter(({ day }) => (figure === 'orders' || figure === 'sales' ? isSettled(day, today, window) : day < today));
      const values = new Map(over.flatMap(({ day, tally }) => (given(tally[figure]) ? [[day, tally[figure]] as const] : [])));
      return unusualDays(values, from, to).map((found) => ({ ...found, figure }));
    }).sort((a, b) => b.day - a.day),
    followed: followedBy(shown, changes, firstOpenDay(today, window), currency),
    weeks,
    more: margin === undefined ? { ok: false, why: 'noCosts' } : moreBudget(weeks, margin),
  };
}

/** Whole weeks of closed days, backwards from the last one. A day that was seen whole and has no row of the plan spent nothing. */
function weeksOf(byDay: ReadonlyMap<DayNumber, ReturnType<typeof daysOfPlan>[number]>, last: DayNumber): Week[] {
  const weeks: Week[] = [];
  for (let week = 0; week < MOST_WEEKS; week += 1) {
    const from = last - WEEK * (week + 1) + 1;
    let [spend, sales] = [0, 0];
    let known = true;
    for (let day = from; day < from + WEEK; day += 1) {
      const found = byDay.get(day);
      if (found?.tally && given(found.tally.spend) && given(found.tally.sales)) {
        spend += found.tally.spend;
        sales += found.tally.sales;
      } else if (found?.tally || !found?.whole) known = false;
    }
    if (known) weeks.unshift({ from, spend, sales });
  }
  return weeks;
}

function followedBy(days: readonly TallyDay[], changes: readonly ChangeRow[], firstOpen: DayNumber, currency: string): Followed[] {
  const byDay = new Map<DayNumber, ChangeRow[]>();
  for (const change of changes) {
    const day = localDay(change.at);
    const known = byDay.get(day);
    if (known) known.push(change);
    else byDay.set(day, [change]);
  }
  const all = [...byDay.keys()];
  return [...byDay]
    .sort(([a], [b]) => b - a)
    .slice(0, MOST_FOLLOWED)
    .map(([day, own]) => ({
      day,
      changes: own,
      effect: changeEffect(
        days,
        day,
        WEEK,
        firstOpen,
        currency,
        all.filter((other) => other !== day),
      ),
    }));
}
