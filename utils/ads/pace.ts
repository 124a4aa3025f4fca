import { quotient } from '../numbers/quotient';

/** How a day's budget is being spent. Money in the unit of the budget. */
export interface Pace {
  /** What should be spent by now. */
  expected: number;
  /** Spent over expected; above 1 = too fast. null before anything is due. */
  ratio: number | null;
  /** Spend of the whole day at this pace. */
  projected: number | null;
}

/**
 * By the shares of a day's spend that its hours usually have (learned from 28 days): expected = budget x share of the hours gone.
 *
 * @param shares one an hour, summing to 1; shorter or longer on days of a change of clocks
 * @param hours gone so far; part of an hour counts as part of its share
 */
export function paceByHours(budget: number, spent: number, shares: readonly number[], hours: number): Pace {
  const gone = shares.reduce((sum, share, hour) => sum + share * Math.min(Math.max(hours - hour, 0), 1), 0);
  const expected = budget * gone;
  return { expected, ratio: quotient(spent, expected), projected: quotient(spent, gone) };
}

/**
 * Before hours are learned: evenly over the day. `outAt` is the hour at which the budget runs out at this pace (above `length`: not today), null while
 * nothing is spent.
 *
 * @param length hours of the local day, 23 or 25 at a change of clocks
 */
export function evenPace(budget: number, spent: number, hours: number, length = 24): Pace & { outAt: number | null } {
  const expected = (budget * hours) / length;
  return {
    expected,
    ratio: quotient(spent, expected),
    projected: quotient(spent * length, hours),
    outAt: hours > 0 ? quotient(budget * hours, spent) : null,
  };
}
