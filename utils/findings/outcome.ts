/** The seven honest outcomes of a check, gravest first. `notRead` and `error` are never green and never red: they say what is not known. */
export const OUTCOMES = ['fail', 'warn', 'review', 'pass', 'notApplicable', 'notRead', 'error'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** Outcomes an operator has something to do about. */
export type Problem = 'fail' | 'warn' | 'review';

export function isProblem(outcome: Outcome): outcome is Problem {
  return outcome === 'fail' || outcome === 'warn' || outcome === 'review';
}

/** Sort rank: 0 is the gravest. */
export function gravity(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome);
}
