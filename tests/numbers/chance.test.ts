import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalTail } from '../../utils/numbers/normal';
import { poissonTail } from '../../utils/numbers/poisson';
import { chanceSecondBetter, jeffreysOf, ruleOfThree, twoProportions, wilsonOf } from '../../utils/numbers/proportions';
import { ewma, median, robustZ } from '../../utils/numbers/robust';

describe('tails', () => {
  test.each([
    [0, 0.5],
    [1, 0.158655253931457],
    [1.959963984540054, 0.025],
    [2.5, 0.00620966532577613],
    [3, 0.00134989803163009],
    [6, 9.86587645037698e-10],
    [-1, 0.841344746068543],
  ])('above %d of a normal distribution lies %d', (z, share) => {
    expect(Math.abs(normalTail(z) / share - 1)).toBeLessThan(1e-10);
  });

  test.each([
    [0, 3, 1],
    [1, 3, 1 - Math.exp(-3)],
    [9, 3, 0.0038029920616759463],
    [5, 0, 0],
    [3, 3, 1 - Math.exp(-3) * (1 + 3 + 4.5)],
  ])('%d or more where %d are due: %d', (observed, expected, chance) => {
    expect(poissonTail(observed, expected)).toBeCloseTo(chance, 12);
  });

  test('more is never likelier, whichever side is added up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.double({ min: 0.01, max: 300, noNaN: true }), (observed, expected) => {
        const [here, next] = [poissonTail(observed, expected), poissonTail(observed + 1, expected)];
        return here >= next - 1e-12 && here <= 1 && next >= 0;
      }),
    );
  });
});

describe('rates of few cases', () => {
  test('more cases than trials have none', () => {
    for (const found of [wilsonOf(3, 2), jeffreysOf(3, 2), twoProportions(1, 5, 3, 2)]) expect(found).toEqual({ error: 'k_gt_n' });
  });

  test('no trials have no interval', () => {
    for (const found of [wilsonOf(0, 0), jeffreysOf(0, 0), ruleOfThree(0), twoProportions(0, 0, 1, 2)]) expect(found).toBeNull();
  });

  test('Jeffreys goes to the very end at none and at all', () => {
    expect(jeffreysOf(0, 20)).toEqual([0, expect.closeTo(0.11664, 4)]);
    expect(jeffreysOf(20, 20)).toEqual([expect.closeTo(0.88336, 4), 1]);
  });

  test('the same rate twice has z 0, the same counts swapped the opposite z', () => {
    expect(twoProportions(5, 100, 10, 200)).toMatchObject({ z: 0, p: 1 });
    const [one, other] = [twoProportions(12, 240, 30, 300), twoProportions(30, 300, 12, 240)];
    expect(one).toMatchObject({ z: expect.closeTo(2.15573, 3) });
    expect(other).toMatchObject({ z: expect.closeTo(-2.15573, 3) });
    expect(twoProportions(0, 10, 0, 10)).toBeNull();
  });

  test('one of two is the better, and of many clicks it is told in time', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(600), fc.nat(60), fc.nat(600), (a, b, c, d) => {
        const [first, second] = [
          { hits: a, misses: b },
          { hits: c, misses: d },
        ];
        return Math.abs(chanceSecondBetter(first, second) + chanceSecondBetter(second, first) - 1) < 1e-8;
      }),
      { numRuns: 50 },
    );
    expect(chanceSecondBetter({ hits: 30_000, misses: 970_000 }, { hits: 30_500, misses: 969_500 })).toBeCloseTo(0.9808, 2);
  });
});

describe('what is usual', () => {
  test('the middle of an even list lies between two', () => {
    expect([median([]), median([3]), median([4, 1, 3, 2])]).toEqual([null, 3, 2.5]);
  });

  test('fewer than seven points, or points all the same, tell nothing', () => {
    expect(robustZ([1, 2, 3, 4, 5, 60], 60)).toBeNull();
    expect(robustZ([5, 5, 5, 5, 5, 5, 5], 5)).toBeNull();
  });

  test('where most are the same the mean deviation tells', () => {
    // deviations 0 x 7 and 8: mean 1
    expect(robustZ([5, 5, 5, 5, 5, 5, 5, 13], 13)).toEqual({ z: expect.closeTo(8 * Math.sqrt(2 / Math.PI), 12), by: 'meanAD' });
  });

  test('an ordinary day is ordinary', () => {
    expect(robustZ([90, 100, 110, 95, 105, 100, 101], 101)?.z).toBeLessThan(1);
  });

  test('a weighted mean begins with the first', () => {
    expect([ewma([], 0.5), ewma([8], 0.3), ewma([8, 4, 4], 0.5)]).toEqual([null, 8, 5]);
  });
});
