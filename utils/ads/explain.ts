import type { Interval } from '../numbers/intervals';

/** What a number of a formula is counted in; `money` is minor units. */
export type StepUnit = 'money' | 'count' | 'clicks' | 'rate' | 'times' | 'days';

/** A part of a formula: a sign, or a number with the name it goes by (locale: ads.number.<name>). */
export type FormulaPart = string | { name: string; value: number; unit: StepUnit };

/** One line of a calculation: what is worked out (locale: ads.step.<id>), the formula with its numbers, what comes out. */
export interface Step {
  id: string;
  formula: readonly FormulaPart[];
  value: number | Interval;
  unit: StepUnit;
}
