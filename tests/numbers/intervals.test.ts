import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBelow, betaQuantile, logGamma } from '../../utils/numbers/beta';
import { differenceInterval, dispersionOf, ratioInterval, shareDispersionOf, wilson } from '../../utils/numbers/intervals';

const count = fc.record({ total: fc.nat(5_000), days: fc.integer({ min: 1, max: 30 }) });
const dispersion = fc.double({ min: 1, max: 40, noNaN: true });
const share = fc.integer({ min: 1, max: 20_000 }).chain((per) => fc.record({ of: fc.nat(per), per: fc.constant(per) }));

describe('the beta distribution', () => {
  test.each([
    [5, Math.log(24)],
    [0.5, Math.log(Math.sqrt(Math.PI))],
    [100, 359.1342053695754],
  ])('logGamma(%d)', (x, value) => expect(logGamma(x)).toBeCloseTo(value, 10));

  test('is known where it has a closed form', () => {
    expect(betaBelow(0.3, 1, 1)).toBeCloseTo(0.3, 12);
    expect(betaBelow(0.3, 3, 1)).toBeCloseTo(0.027, 12);
    expect(betaBelow(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 12);
    expect(betaBelow(0.5, 7.5, 7.5)).toBeCloseTo(0.5, 12);
  });

  test('its quantile is the way back', () => {
    const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), shape, shape, (at, a, b) => {
        expect(betaBelow(betaQuantile(at, a, b), a, b)).toBeCloseTo(at, 8);
      }),
    );
  });
});

describe('the ratio of two counts', () => {
  test('stands in the books: the exact interval of a share', () => {
    // Exact 95 % interval of a share of 8 in 20: 0.1912 to 0.6395.
    const [low, high] = ratioInterval({ total: 12, days: 1 }, { total: 8, days: 1 }) ?? [0, 0];
    expect(low / (1 + low)).toBeCloseTo(0.1912, 4);
    expect(high / (1 + high)).toBeCloseTo(0.6395, 4);
  });

  test('lies in its interval', () => {
    fc.assert(
      fc.property(count, count, dispersion, (first, second, spread) => {
        const interval = ratioInterval(first, second, spread);
        fc.pre(interval !== undefined && first.total > 0);
        const ratio = second.total / second.days / (first.total / first.days);
        expect(interval?.[0]).toBeLessThanOrEqual(ratio);
        expect(interval?.[1]).toBeGreaterThanOrEqual(ratio);
      }),
    );
  });

  test('swapped it turns over', () => {
    fc.assert(
      fc.property(count, count, dispersion, (first, second, spread) => {
        fc.pre(first.total > 0 && second.total > 0);
        const [low, high] = ratioInterval(first, second, spread) ?? [0, 0];
        const [back, forth] = ratioInterval(second, first, spread) ?? [0, 0];
        expect(low * forth).toBeCloseTo(1, 6);
        expect(high * back).toBeCloseTo(1, 6);
      }),
    );
  });

  test('more of the same narrows it, more spread widens it', () => {
    const some = fc.record({ total: fc.integer({ min: 1, max: 500 }), days: fc.integer({ min: 1, max: 30 }) });
    const width = ([low, high]: readonly number[] = []) => Math.log((high ?? 0) / (low ?? 1));
    fc.assert(
      fc.property(some, some, fc.integer({ min: 2, max: 20 }), (first, second, times) => {
        const more = ({ total, days }: typeof first) => ({ total: total * times, days: days * times });
        expect(width(ratioInterval(more(first), more(second)))).toBeLessThan(width(ratioInterval(first, second)));
        expect(width(ratioInterval(first, second, times))).toBeGreaterThan(width(ratioInterval(first, second)));
      }),
    );
  });

  test('nothing on one side or on both', () => {
    expect(ratioInterval({ total: 0, days: 7 }, { total: 5, days: 7 })?.[1]).toBe(Number.POSITIVE_INFINITY);
    expect(ratioInterval({ total: 5, days: 7 }, { total: 0, days: 7 })?.[0]).toBe(0);
    expect(ratioInterval({ total: 0, days: 7 }, { total: 0, days: 7 })).toBeUndefined();
  });
});

describe('how much days vary', () => {
  test('days that are all alike are taken for exact counts, never for less', () => {
    expect(
      dispersionOf([
        [5, 5, 5],
        [9, 9, 9],
      ]),
    ).toBe(1);
    expect(
      shareDispersionOf([
        [
          { of: 5, per: 50 },
          { of: 5, per: 50 },
        ],
      ]),
    ).toBe(1);
  });

  test('a difference between the sides is no spread, a difference inside a side is', () => {
    expect(
      dispersionOf([
        [10, 10],
        [90, 90],
      ]),
    ).toBe(1);
    expect(
      dispersionOf([
        [10, 90],
        [10, 90],
      ]),
    ).toBeGreaterThan(30);
  });

  test('empty and single days say nothing', () => {
    expect(dispersionOf([[], [3]])).toBe(1);
    expect(
      dispersionOf([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(1);
    expect(shareDispersionOf([[], [{ of: 1, per: 2 }]])).toBe(1);
    expect(
      shareDispersionOf([
        [
          { of: 0, per: 0 },
          { of: 0, per: 0 },
        ],
      ]),
    ).toBe(1);
  });
});

describe('the difference of two shares', () => {
  test('stands in the books: Newcombe 1998, table II, 56/70 and 48/80', () => {
    const interval = differenceInterval({ of: 48, per: 80 }, { of: 56, per: 70 });
    expect(interval?.[0]).toBeCloseTo(0.0524, 4);
    expect(interval?.[1]).toBeCloseTo(0.3339, 4);
    expect(wilson({ of: 56, per: 70 })[0]).toBeCloseTo(0.6921, 3);
  });

  test('lies in its interval, and swapped it changes its sign', () => {
    fc.assert(
      fc.property(share, share, dispersion, (first, second, spread) => {
        const [low, high] = differenceInterval(first, second, spread) ?? [0, 0];
        const difference = second.of / second.per - first.of / first.per;
        expect(low).toBeLessThanOrEqual(difference + 1e-12);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12);
        const [back, forth] = differenceInterval(second, first, spread) ?? [0, 0];
        expect(back).toBeCloseTo(-high, 10);
        expect(forth).toBeCloseTo(-low, 10);
      }),
    );
  });

  test('more of the same narrows it', () => {
    fc.assert(
      fc.property(share, share, fc.integer({ min: 2, max: 20 }), (first, second, times) => {
        const more = ({ of, per }: typeof first) => ({ of: of * times, per: per * times });
        const width = ([low, high]: readonly number[] = []) => (high ?? 0) - (low ?? 0);
        expect(width(differenceInterval(more(first), more(second)))).toBeLessThan(width(differenceInterval(first, second)));
      }),
    );
  });

  test('nobody came', () => expect(differenceInterval({ of: 0, per: 0 }, { of: 1, per: 5 })).toBeUndefined());
});
