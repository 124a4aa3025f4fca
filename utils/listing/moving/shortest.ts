import type { Repair } from './repair';

/** The fewest repairs for an aim, and whether no smaller set can reach it. */
export interface Plan {
  repairs: readonly Repair[];
  /** Every smaller set was tried; else the next best one was taken step by step. */
  exact: boolean;
  /** The repairs reach the aim. */
  reached: boolean;
}

/** Up to so many candidates all sets are tried, smallest first. */
const EXACT_UP_TO = 11;
/** Steps taken one by one at most. */
const MOST_STEPS = 25;

/**
 * The smallest set of repairs after which nothing is left to do.
 *
 * @param candidates in the order preferred where two sets are as small
 * @param left how much is still to do after a set of repairs; 0 is the aim
 */
export function shortest(candidates: readonly Repair[], left: (repairs: readonly Repair[]) => number): Plan {
  if (left([]) <= 0) return { repairs: [], exact: true, reached: true };
  if (candidates.length <= EXACT_UP_TO) {
    for (let size = 1; size <= candidates.length; size++) {
      for (const set of setsOf(candidates, size)) if (left(set) <= 0) return { repairs: set, exact: true, reached: true };
    }
  }
  return stepByStep(candidates, left);
}

function stepByStep(candidates: readonly Repair[], left: (repairs: readonly Repair[]) => number): Plan {
  let taken: readonly Repair[] = [];
  let now = left(taken);
  for (let step = 0; step < MOST_STEPS && now > 0; step++) {
    const tried = candidates
      .filter((one) => !taken.includes(one) && !taken.some(({ finding, rule }) => finding === one.finding && rule === one.rule))
      .map((one) => ({ one, left: left([...taken, one]) }));
    const best = tried.toSorted((a, b) => a.left - b.left)[0];
    if (!best || best.left >= now) break;
    taken = [...taken, best.one];
    now = best.left;
  }
  return { repairs: taken, exact: false, reached: now <= 0 };
}

function* setsOf(all: readonly Repair[], size: number, from = 0): Generator<Repair[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= all.length - size; at++) {
    const one = all[at];
    if (one) for (const rest of setsOf(all, size - 1, at + 1)) yield [one, ...rest];
  }
}
