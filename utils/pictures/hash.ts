import { type Grey, resampled } from './pixels';

/** Side of the small picture the hash is made of, and of the corner of its spectrum that is kept. */
const SIDE = 32;
const KEPT = 8;

/** cos((2x+1)uπ/2N) for the frequencies 1 to KEPT; the constant one is left out, so that brightness does not count. */
const COSINES: readonly Float64Array[] = Array.from({ length: KEPT }, (_, u) =>
  Float64Array.from({ length: SIDE }, (_, x) => Math.cos(((2 * x + 1) * (u + 1) * Math.PI) / (2 * SIDE))),
);

/** Coefficients closer together than this are equal: rounding of sums must not turn bits. */
const GRAIN = 1e-6;

/**
 * Perceptual hash by the discrete cosine transform, 64 bits as 16 hexadecimal digits: the picture at 32 x 32, its DCT-II, the 8 x 8 lowest
 * frequencies without the constant row and column, each bit whether it is above their median.
 * After C. Zauner, Implementation and Benchmarking of Perceptual Image Hash Functions, 2010, 3.2.1.
 *
 * @returns sixteen zeros for a picture of one brightness, which has no features to compare
 */
export function hashOf(grey: Grey): string {
  const small = resampled(grey, SIDE, SIDE);
  const mean = small.reduce((sum, value) => sum + value, 0) / small.length;
  const rows = new Float64Array(SIDE * KEPT);
  for (let y = 0; y < SIDE; y += 1) {
    for (const [u, cosine] of COSINES.entries()) {
      let sum = 0;
      for (let x = 0; x < SIDE; x += 1) sum += ((small[y * SIDE + x] ?? 0) - mean) * (cosine[x] ?? 0);
      rows[y * KEPT + u] = sum;
    }
  }
  const spectrum: number[] = [];
  for (const cosine of COSINES) {
    for (let u = 0; u < KEPT; u += 1) {
      let sum = 0;
      for (let y = 0; y < SIDE; y += 1) sum += (rows[y * KEPT + u] ?? 0) * (cosine[y] ?? 0);
      spectrum.push(Math.abs(sum) < GRAIN ? 0 : sum);
    }
  }
  const sorted = spectrum.toSorted((a, b) => a - b);
  const median = ((sorted[31] ?? 0) + (sorted[32] ?? 0)) / 2;
  let hex = '';
  for (let digit = 0; digit < 16; digit += 1) {
    let value = 0;
    for (const coefficient of spectrum.slice(digit * 4, digit * 4 + 4)) value = value * 2 + (coefficient - median > GRAIN ? 1 : 0);
    hex += value.toString(16);
  }
  return hex;
}

/** Bits in which two hashes differ, 0 to 64. Counted in two halves of 32, because the pictures of a whole shop are compared. */
export function hammingDistance(a: string, b: string): number {
  return halfDistance(a.slice(0, 8), b.slice(0, 8)) + halfDistance(a.slice(8), b.slice(8));
}

function halfDistance(a: string, b: string): number {
  let bits = Number.parseInt(a, 16) ^ Number.parseInt(b, 16);
  // Each step puts out the lowest bit that is set.
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
