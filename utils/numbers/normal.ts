const MOST_TERMS = 200;

/**
 * Share of the normal distribution above z, for any z: by its series below 2.5 and by Lentz's continued fraction beyond (NIST DLMF 7.6.2 and 7.9.1), to
 * about 14 digits.
 */
export function normalTail(z: number): number {
  if (z < 0) return 1 - normalTail(-z);
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 2.5) {
    let [term, sum] = [z, z];
    for (let n = 1; n < MOST_TERMS && Math.abs(term) > 1e-18 * sum; n += 1) {
      term *= z ** 2 / (2 * n + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = z;
  for (let n = MOST_TERMS; n > 0; n -= 1) fraction = z + n / fraction;
  return density / fraction;
}
