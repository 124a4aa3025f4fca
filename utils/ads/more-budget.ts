import { bestSpend, type Curve, marginalAt, type SpendPoint, salesAt } from './saturation';

/** What one more unit of spend would bring, or why that cannot be told (facts a.4). */
export type MoreBudget =
  | {
      ok: true;
      curve: Curve;
      /** Share of the ups and downs of sales that the curve explains, 0 to 1. */
      fit: number;
      points: number;
      /** Spend a week at present (mean of the last four points), and what the next unit of it brings in sales. */
      spend: number;
      marginal: number;
      /** marginal x margin: above 1 the next unit still earns. */
      earned: number;
      /** Spend a week beyond which the next unit loses, minor units; held to twice the dearest week seen. */
      best: number;
      /** The best spend lies outside of what was ever spent: a guess. */
      beyondSeen: boolean;
      advice: 'more' | 'less' | 'keep';
    }
  | { ok: false; why: 'fewPoints'; points: number; needed: number }
  | { ok: false; why: 'noVariation' | 'noMargin' | 'noFit' };

/** Fewest weeks, least spread of spend (standard deviation over mean), least fit (facts a.4). */
const LEAST_POINTS = 8;
const LEAST_VARIATION = 0.1;
const LEAST_FIT = 0.3;
/** How near the best spend is near enough. */
const NEAR = 0.1;

/**
 * Diminishing returns on weekly sums: sales = V x spend / (k + spend), fitted by least squares. Refused on thin data: fewer than 8 weeks, spend that
 * hardly varied, or a curve that explains less than 30 % of the ups and downs. A season that moves spend and sales together looks like a good
 * return: not a proof either.
 *
 * @param weeks whole weeks, all days of them closed; oldest first. Minor units.
 * @param margin share of sales left before ads
 */
export function moreBudget(weeks: readonly SpendPoint[], margin: number): MoreBudget {
  const points = weeks.filter(({ spend, sales }) => spend > 0 && sales >= 0);
  if (points.length < LEAST_POINTS) return { ok: false, why: 'fewPoints', points: points.length, needed: LEAST_POINTS };
  if (!(margin > 0)) return { ok: false, why: 'noMargin' };
  const spends = points.map(({ spend }) => spend);
  if (deviation(spends) < LEAST_VARIATION * mean(spends)) return { ok: false, why: 'noVariation' };
  const found = fitted(points);
  if (!found || found.fit < LEAST_FIT) return { ok: false, why: 'noFit' };
  const { curve, fit } = found;
  const dearest = Math.max(...spends);
  const now = mean(spends.slice(-4));
  const wanted = bestSpend(curve, margin);
  const best = Math.round(Math.min(wanted, 2 * dearest));
  const marginal = marginalAt(curve, now) ?? 0;
  return {
    ok: true,
    curve,
    fit,
    points: points.length,
    spend: Math.round(now),
    marginal,
    earned: marginal * margin,
    best,
    beyondSeen: best > dearest || best < Math.min(...spends),
    advice: best > now * (1 + NEAR) ? 'more' : best < now * (1 - NEAR) ? 'less' : 'keep',
  };
}

/** Halves of the range of k that are looked at: from a fiftieth of the mean spend to fifty times it, in steps of the logarithm. */
const RANGE = Math.log(50);
const GRID = 60;
const REFINED = 40;

/** For every k the best V is a straight line through 0; the best k by a grid, then by golden section around the best of it. */
function fitted(points: readonly SpendPoint[]): { curve: Curve; fit: number } | undefined {
  const middle = mean(points.map(({ spend }) => spend));
  const curveAt = (log: number): Curve => {
    const half = middle * Math.exp(log);
    const shape = points.map(({ spend }) => spend / (half + spend));
    const square = shape.reduce((sum, x) => sum + x * x, 0);
    return { half, most: points.reduce((sum, { sales }, index) => sum + sales * (shape[index] ?? 0), 0) / square };
  };
  const miss = (log: number) => {
    const curve = curveAt(log);
    return points.reduce((sum, { spend, sales }) => sum + (sales - (salesAt(curve, spend) ?? 0)) ** 2, 0);
  };
  const grid = Array.from({ length: GRID + 1 }, (_, index) => -RANGE + (2 * RANGE * index) / GRID);
  const start = grid.reduce((best, log) => (miss(log) < miss(best) ? log : best));
  const golden = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [start - (2 * RANGE) / GRID, start + (2 * RANGE) / GRID];
  for (let step = 0; step < REFINED; step += 1) {
    const [first, second] = [high - golden * (high - low), low + golden * (high - low)];
    if (miss(first) < miss(second)) high = second;
    else low = first;
  }
  const log = (low + high) / 2;
  const usual = mean(points.map(({ sales }) => sales));
  const all = points.reduce((sum, { sales }) => sum + (sales - usual) ** 2, 0);
  if (!(all > 0)) return undefined;
  return { curve: curveAt(log), fit: 1 - miss(log) / all };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / values.length);
}
