import { betaQuantile } from './beta';

/** Intervals at 95 %. */
export type Interval = readonly [low: number, high: number];

const TAIL = 0.025;
const Z = 1.959963984540054;

/**
 * How far two counts may be apart by chance: the ratio of rates second/first with its interval. Given their sum, the second of two Poisson counts is
 * binomial, and its share has the exact interval of Clopper and Pearson (Biometrika 26, 1934); the conditional test is Przyborowski and Wilenski's
 * (Biometrika 31, 1940). Exact rather than by the logarithm, because a listing's orders are few and may be 0.
 *
 * `dispersion` > 1 says that days vary more than chance alone lets them: the counts then weigh as if they were that much smaller (quasi-Poisson,
 * McCullagh and Nelder, Generalized Linear Models, 1989, 6.2).
 *
 * @returns the high end is Infinity where the first count is 0; undefined where both are
 */
export function ratioInterval(first: Count, second: Count, dispersion = 1): Interval | undefined {
  const a = second.total / dispersion;
  const b = first.total / dispersion;
  if (a <= 0 && b <= 0) return undefined;
  const low = a <= 0 ? 0 : betaQuantile(TAIL, a, b + 1);
  // The upper end by the mirrored distribution, so that swapping the counts turns the interval over exactly.
  const rest = b <= 0 ? 0 : betaQuantile(TAIL, b, a + 1);
  const exposure = first.days / second.days;
  return [(low / (1 - low)) * exposure, rest === 0 ? Number.POSITIVE_INFINITY : ((1 - rest) / rest) * exposure];
}

export interface Count {
  total: number;
  days: number;
}

/**
 * How much more two stretches of days vary than Poisson counts would: Pearson's chi-square over its degrees of freedom, raised for being an estimate
 * from few days (square of Student's t over the normal quantile). Never below 1, exact counting.
 */
export function dispersionOf(stretches: readonly (readonly number[])[]): number {
  let square = 0;
  let freedom = 0;
  for (const days of stretches) {
    const mean = days.reduce((sum, value) => sum + value, 0) / days.length;
    if (days.length < 2 || mean <= 0) continue;
    square += days.reduce((sum, value) => sum + (value - mean) ** 2 / mean, 0);
    freedom += days.length - 1;
  }
  return freedom === 0 ? 1 : Math.max(1, (square / freedom) * raised(freedom));
}

/** The same for shares of a whole: `per` cases a day, of them `of`. */
export function shareDispersionOf(stretches: readonly (readonly Share[])[]): number {
  let square = 0;
  let freedom = 0;
  for (const days of stretches) {
    const { of, per } = sumOf(days);
    const share = of / per;
    if (days.length < 2 || !(share > 0 && share < 1)) continue;
    square += days.reduce((sum, day) => (day.per > 0 ? sum + (day.of - day.per * share) ** 2 / (day.per * share * (1 - share)) : sum), 0);
    freedom += days.filter(({ per: cases }) => cases > 0).length - 1;
  }
  return freedom <= 0 ? 1 : Math.max(1, (square / freedom) * raised(freedom));
}

export function sumOf(days: readonly Share[]): Share {
  return days.reduce((sum, day) => ({ of: sum.of + day.of, per: sum.per + day.per }), { of: 0, per: 0 });
}

/** t²/z² of a variance that is itself an estimate; t from the beta distribution: t²/(freedom + t²) is Beta(1/2, freedom/2). */
function raised(freedom: number): number {
  const quantile = betaQuantile(1 - 2 * TAIL, 0.5, freedom / 2);
  return (freedom * quantile) / (1 - quantile) / Z ** 2;
}

/** So many of so many. */
export interface Share {
  of: number;
  per: number;
}

/** Interval of a share: Wilson, J. Am. Stat. Assoc. 22 (1927), which holds for few cases and for 0 of n. */
export function wilson({ of, per }: Share, dispersion = 1): Interval {
  const n = per / dispersion;
  const share = of / per;
  const middle = share + Z ** 2 / (2 * n);
  const reach = Z * Math.sqrt((share * (1 - share)) / n + Z ** 2 / (4 * n ** 2));
  const scale = 1 + Z ** 2 / n;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

/** Interval of the difference of two shares, second - first: Newcombe's hybrid of Wilson's intervals (Statistics in Medicine 17, 1998, method 10). */
export function differenceInterval(first: Share, second: Share, dispersion = 1): Interval | undefined {
  if (first.per <= 0 || second.per <= 0) return undefined;
  const [p0, p1] = [first.of / first.per, second.of / second.per];
  const [l0, u0] = wilson(first, dispersion);
  const [l1, u1] = wilson(second, dispersion);
  return [p1 - p0 - Math.hypot(p1 - l1, u0 - p0), p1 - p0 + Math.hypot(u1 - p1, p0 - l0)];
}
