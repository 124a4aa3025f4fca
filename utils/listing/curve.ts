/** Points of a curve: value, score; ascending by value. */
export type Knots = readonly (readonly [number, number])[];

/** Score at a value: straight lines between the knots, level beyond the first and the last. */
export function along(knots: Knots, value: number): number {
  let before = knots[0];
  if (!before) return 0;
  if (value <= before[0]) return before[1];
  for (const knot of knots) {
    if (value <= knot[0]) {
      const width = knot[0] - before[0];
      return width === 0 ? knot[1] : before[1] + ((value - before[0]) / width) * (knot[1] - before[1]);
    }
    before = knot;
  }
  return before[1];
}

/**
 * 1 inside the advised band, falling straight to 0 at the hard ends; without a hard end the value may miss the band by its own size.
 *
 * @param band advised range, both ends inside
 */
export function trapezoid(value: number, band: readonly [number, number], ends: { min?: number; max?: number } = {}): number {
  const [low, high] = band;
  if (value < low) {
    const zero = Math.min(ends.min ?? 0, low - 1);
    return Math.max(0, (value - zero) / (low - zero));
  }
  if (value > high) {
    const zero = Math.max(ends.max ?? high * 2, high + 1);
    return Math.max(0, (zero - value) / (zero - high));
  }
  return 1;
}
