import type { Interval } from '../../utils/numbers/intervals';

/**
 * An interval against "as before", the line in the middle. Decorative: the figures stand beside it in words. The ends of the bar are where a value
 * has halved and doubled (for ratios), or at plus and minus `reach` (for differences); what goes beyond is cut off.
 */
export function IntervalBar({ value, interval, scale }: { value: number; interval: Interval; scale: (value: number) => number }) {
  const at = (one: number) => 50 + 50 * Math.min(1, Math.max(-1, scale(one)));
  const [low, high] = [at(interval[0]), at(interval[1])];
  return (
    <svg className="interval" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="interval-ground" x="0" y="5" width="100" height="2" />
      <rect className="interval-before" x="49.5" y="0" width="1" height="12" />
      <rect className="interval-span" x={low} y="3" width={Math.max(0.5, high - low)} height="6" />
      <rect className="interval-value" x={at(value) - 0.75} y="1" width="1.5" height="10" />
    </svg>
  );
}

/** Halved to doubled. */
export function ratioScale(ratio: number): number {
  return ratio <= 0 ? -1 : Math.log2(ratio);
}
