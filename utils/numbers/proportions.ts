import { betaQuantile, logGamma } from './beta';
import { type Interval, wilson } from './intervals';
import { normalTail } from './normal';

/** More cases than there were chances of one: nothing that a rate could be told of (facts 8). */
export interface AboveTrials {
  error: 'k_gt_n';
}

const ABOVE: AboveTrials = { error: 'k_gt_n' };
const TAIL = 0.025;

/** Wilson's interval of k of n at 95 %, for showing. null without trials. */
export function wilsonOf(k: number, n: number): Interval | null | AboveTrials {
  if (k > n) return ABOVE;
  return n <= 0 ? null : wilson({ of: k, per: n });
}

/** Jeffreys' interval at 95 %: quantiles of Beta(k + 1/2, n - k + 1/2), to the very end where k is 0 or n (Brown, Cai, DasGupta 2001). null without trials. */
export function jeffreysOf(k: number, n: number): Interval | null | AboveTrials {
  if (k > n) return ABOVE;
  if (n <= 0) return null;
  const [a, b] = [k + 0.5, n - k + 0.5];
  return [k === 0 ? 0 : betaQuantile(TAIL, a, b), k === n ? 1 : betaQuantile(1 - TAIL, a, b)];
}

/** The most that a rate can be, at 95 %, after n trials without one case: 3 / n. null without trials. */
export function ruleOfThree(n: number): number | null {
  return n > 0 ? Math.min(1, 3 / n) : null;
}

/** Two rates compared by the pooled z test, second - first, two-sided p. null where there are no trials, or no variation at all. */
export function twoProportions(k1: number, n1: number, k2: number, n2: number): { z: number; p: number } | null | AboveTrials {
  if (k1 > n1 || k2 > n2) return ABOVE;
  if (n1 <= 0 || n2 <= 0) return null;
  const pooled = (k1 + k2) / (n1 + n2);
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  if (deviation === 0) return null;
  const z = (k2 / n2 - k1 / n1) / deviation;
  return { z, p: 2 * normalTail(Math.abs(z)) };
}

/** Most terms added up; beyond, the two posteriors are as good as normal. */
const MOST_TERMS = 20_000;

const logBeta = (a: number, b: number) => logGamma(a) + logGamma(b) - logGamma(a + b);

/**
 * Chance that the second rate is above the first, each believed evenly spread before: Beta(1 + k, 1 + n - k). Closed sum over the second's successes
 * (Miller, 2015).
 */
export function chanceSecondBetter(first: Tried, second: Tried): number {
  const [a, b, c, d] = [first.hits + 1, first.misses + 1, second.hits + 1, second.misses + 1];
  if (c > MOST_TERMS) return 1 - normalTail(difference(first, second));
  let chance = 0;
  for (let i = 0; i < c; i += 1) chance += Math.exp(logBeta(a + i, b + d) - Math.log(d + i) - logBeta(1 + i, d) - logBeta(a, b));
  return Math.min(chance, 1);
}

export interface Tried {
  hits: number;
  misses: number;
}

function difference(first: Tried, second: Tried): number {
  const moments = [first, second].map(({ hits, misses }) => {
    const [a, b] = [hits + 1, misses + 1];
    return { mean: a / (a + b), variance: (a * b) / ((a + b) ** 2 * (a + b + 1)) };
  });
  const [one, other] = moments as [{ mean: number; variance: number }, { mean: number; variance: number }];
  return (other.mean - one.mean) / Math.sqrt(one.variance + other.variance);
}
