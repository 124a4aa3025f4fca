/** How a day's spend was seen to grow: what the page showed at some hours, and what the day came to. Money in minor units. */
export interface SpendDay {
  /** Hours since midnight, 0 to 24, and what was spent by then; in any order. */
  seen: readonly { hour: number; spend: number }[];
  total: number;
}

/** Share of a day's spend that is gone by the end of each hour: 25 figures, the first 0, the last 1. */
export interface HourProfile {
  gone: readonly number[];
  /** false = spread evenly, because fewer than 7 days were seen well enough. */
  learned: boolean;
  days: number;
}

const HOURS = 24;
/** Fewest days of a learned profile, and most: it follows the season (facts a.4). */
const LEAST_DAYS = 7;
const MOST_DAYS = 28;
/** Fewest sightings of a day, and widest gap in hours between two of them from morning to night. */
const LEAST_SEEN = 4;
const WIDEST = 6;

/** The hour profile of a plan from what its page showed on past days. @param days newest last; the day still running is none of them */
export function hourProfile(days: readonly SpendDay[]): HourProfile {
  const curves = days.flatMap((day) => curveOf(day) ?? []).slice(-MOST_DAYS);
  if (curves.length < LEAST_DAYS)
    return { gone: Array.from({ length: HOURS + 1 }, (_, hour) => hour / HOURS), learned: false, days: curves.length };
  const gone = Array.from({ length: HOURS + 1 }, (_, hour) => curves.reduce((sum, curve) => sum + (curve[hour] ?? 0), 0) / curves.length);
  return { gone, learned: true, days: curves.length };
}

function curveOf({ seen, total }: SpendDay): number[][] | undefined {
  if (!(total > 0)) return undefined;
  const inside = seen.filter(({ hour, spend }) => hour > 0 && hour < HOURS && spend >= 0 && spend <= total).sort((a, b) => a.hour - b.hour);
  const points = [{ hour: 0, spend: 0 }, ...inside, { hour: HOURS, spend: total }];
  if (inside.length < LEAST_SEEN) return undefined;
  // At night little happens: the gap from midnight to the first sighting may be as long as a night.
  if (points.some(({ hour }, index) => index > 1 && hour - (points[index - 1]?.hour ?? 0) > WIDEST)) return undefined;
  if (points.some(({ spend }, index) => spend < (points[index - 1]?.spend ?? 0))) return undefined;
  return [Array.from({ length: HOURS + 1 }, (_, hour) => between(points, hour) / total)];
}

function between(points: readonly { hour: number; spend: number }[], hour: number): number {
  const next = points.findIndex((point) => point.hour >= hour);
  const [after, before] = [points[next], points[Math.max(0, next - 1)]];
  if (!after || !before || after.hour === before.hour) return after?.spend ?? 0;
  return before.spend + ((after.spend - before.spend) * (hour - before.hour)) / (after.hour - before.hour);
}

/** How a budget runs. Money in minor units. */
export interface BudgetPace {
  /** What should be gone by now. */
  expected: number;
  /** Spent over expected; null in the first moments of a day. */
  ratio: number | null;
  /** What the day comes to if it goes on like this; null in the first moments. */
  projected: number | null;
  /** Hour at which the budget is gone if it goes on like this, 0 to 24; null = it lasts. The present hour where it is gone already. */
  goneAt: number | null;
  profile: Pick<HourProfile, 'learned' | 'days'>;
  /** Amazon averages the daily budget over the month, and a day may take up to twice of it: what counts is the month (facts a.2). */
  month?: { cap: number; spent: number; projected: number | null; dayMost: number };
}

export interface BudgetQuestion {
  budget: number;
  spent: number;
  /** Hours since midnight, 0 to 24. */
  hour: number;
  profile: HourProfile;
  /** Only where the platform caps by month: spent on its earlier days, the day of the month from 1, and the days it has. */
  month?: { spentBefore: number; day: number; days: number };
}

/** Budget against the hours of the day; undefined without a budget. */
export function budgetPace({ budget, spent, hour, profile, month }: BudgetQuestion): BudgetPace | undefined {
  if (!(budget > 0) || !(spent >= 0) || !(hour >= 0 && hour <= HOURS)) return undefined;
  const gone = goneBy(profile, hour);
  const projected = gone > 0 ? spent / gone : null;
  const dayMost = month ? 2 * budget : budget;
  return {
    expected: Math.round(budget * gone),
    ratio: gone > 0 ? spent / (budget * gone) : null,
    projected: projected === null ? null : Math.round(projected),
    goneAt: spent >= dayMost ? hour : projected === null || projected <= dayMost ? null : hourAt(profile, dayMost / projected),
    profile: { learned: profile.learned, days: profile.days },
    ...(month ? { month: monthOf(budget, projected, spent, month) } : {}),
  };
}

function monthOf(budget: number, projected: number | null, spent: number, month: NonNullable<BudgetQuestion['month']>) {
  const { spentBefore, day, days } = month;
  const today = projected === null ? null : Math.min(projected, 2 * budget);
  return {
    cap: budget * days,
    spent: spentBefore + spent,
    projected: today === null ? null : Math.round(((spentBefore + today) / day) * days),
    dayMost: 2 * budget,
  };
}

function goneBy({ gone }: HourProfile, hour: number): number {
  const full = Math.floor(hour);
  const [from, to] = [gone[full] ?? 1, gone[full + 1] ?? 1];
  return from + (to - from) * (hour - full);
}

function hourAt({ gone }: HourProfile, share: number): number {
  const next = gone.findIndex((value) => value >= share);
  if (next <= 0) return next === 0 ? 0 : HOURS;
  const [before, after] = [gone[next - 1] ?? 0, gone[next] ?? 1];
  return after === before ? next : next - 1 + (share - before) / (after - before);
}
