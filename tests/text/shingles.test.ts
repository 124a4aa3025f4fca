import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS, bandsOf, estimate, ROWS, signatureOf } from '../../utils/text/minhash';
import { jaccard, shinglesOf } from '../../utils/text/shingles';

const text = fc.string({ unit: fc.constantFrom(...'雪纺连衣裙夏季收腰长粗陶马克杯abc12 '), maxLength: 40 });

describe('likeness by character pairs', () => {
  test.each([
    ['粗陶马克杯', '粗陶马克杯', 1],
    ['粗陶馬克杯', '粗陶 马克杯！', 1],
    ['ABC', 'ａｂｃ', 1],
    ['粗陶马克杯', '雨伞', 0],
    ['', '', 0],
    ['甲乙丙丁', '甲乙丙戊', 0.5],
  ])('%s / %s', (a, b, likeness) => {
    expect(jaccard(shinglesOf(a), shinglesOf(b))).toBe(likeness);
  });

  test('is the same both ways, 1 with itself and within 0 and 1', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [shinglesOf(a), shinglesOf(b)];
        const likeness = jaccard(one, other);
        expect(likeness).toBe(jaccard(other, one));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
        if (one.length > 0) expect(jaccard(one, one)).toBe(1);
      }),
    );
  });
});

/** Two sets of 40 numbers with about this likeness; the same for the same seed. */
function twoSets(likeness: number, seed: number): [Uint32Array, Uint32Array] {
  let state = seed * 2_654_435_761;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state;
  };
  const shared = Math.round((80 * likeness) / (1 + likeness));
  const common = Array.from({ length: shared }, next);
  const own = () => Array.from({ length: 40 - shared }, next);
  return [Uint32Array.from([...common, ...own()]).sort(), Uint32Array.from([...common, ...own()]).sort()];
}

describe('MinHash', () => {
  test.each([0.1, 0.3, 0.5, 0.7, 0.85, 0.95])('estimates %d within .02 over 300 pairs of sets', (likeness) => {
    let error = 0;
    for (let seed = 1; seed <= 300; seed++) {
      const [a, b] = twoSets(likeness, seed);
      error += estimate(signatureOf(a), signatureOf(b)) - jaccard(a, b);
    }
    expect(Math.abs(error / 300)).toBeLessThan(0.02);
  });

  test.each([
    [0.7, 0.01],
    [0.85, 0.001],
  ])('pairs of likeness %d share a band, but for a share of %d', (likeness, most) => {
    let missed = 0;
    for (let seed = 1; seed <= 2_000; seed++) {
      const [a, b] = twoSets(likeness, seed);
      const bands = new Set(bandsOf(signatureOf(a)));
      if (!bandsOf(signatureOf(b)).some((band) => bands.has(band))) missed++;
    }
    expect(missed / 2_000).toBeLessThanOrEqual(most);
  });

  test('a signature has one hash a row of a band', () => {
    expect(signatureOf(shinglesOf('粗陶马克杯'))).toHaveLength(BANDS * ROWS);
  });
});
