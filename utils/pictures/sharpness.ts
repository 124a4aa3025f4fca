import type { Grey } from './pixels';

/**
 * Variance of the Laplacian of the brightness (kernel 0 1 0 / 1 -4 1 / 0 1 0): the higher the sharper.
 * J. L. Pech-Pacheco et al., Diatom autofocusing in brightfield microscopy, ICPR 2000 (the measure LAPV).
 *
 * @returns 0 for a picture under 3 x 3
 */
export function sharpnessOf({ width, height, data }: Grey): number {
  if (width < 3 || height < 3) return 0;
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = (data[at - width] ?? 0) + (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at + width] ?? 0) - 4 * (data[at] ?? 0);
      sum += value;
      squares += value * value;
    }
  }
  const count = (width - 2) * (height - 2);
  return squares / count - (sum / count) ** 2;
}
