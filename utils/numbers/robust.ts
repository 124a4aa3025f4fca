/** Normal quantile of 3/4: MAD x 1/0.6745 estimates a standard deviation. */
const QUARTILE = 0.6744897501960817;
/** Mean absolute deviation of a normal distribution, over its standard deviation. */
const MEAN_DEVIATION = Math.sqrt(2 / Math.PI);
/** Fewer points tell nothing of what is usual. */
const FEWEST = 7;

/** Beyond this a day is out of the ordinary (Iglewicz and Hoaglin, 1993). */
export const UNUSUAL = 3.5;

/** null for an empty list. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/**
 * How far a value lies from what is usual: 0.6745 (x - median) / MAD. Where more than half of the values are the same and MAD is 0, by the mean
 * absolute deviation about the median instead. null: fewer than seven values, or all the same.
 */
export function robustZ(series: readonly number[], value: number): { z: number; by: 'mad' | 'meanAD' } | null {
  const middle = median(series);
  if (middle === null || series.length < FEWEST) return null;
  const deviations = series.map((entry) => Math.abs(entry - middle));
  const mad = median(deviations) ?? 0;
  if (mad > 0) return { z: (QUARTILE * (value - middle)) / mad, by: 'mad' };
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  return mean > 0 ? { z: (MEAN_DEVIATION * (value - middle)) / mean, by: 'meanAD' } : null;
}

/** Exponentially weighted mean, the first value being the start. null for an empty list. @param alpha weight of the newest */
export function ewma(values: readonly number[], alpha: number): number | null {
  const [first, ...rest] = values;
  return first === undefined ? null : rest.reduce((mean, value) => alpha * value + (1 - alpha) * mean, first);
}
