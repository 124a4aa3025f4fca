import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetPace, type HourProfile, hourProfile, type SpendDay } from '../../utils/ads/budget';
import { moreBudget } from '../../utils/ads/more-budget';
import { againstWeekday, unusualDays } from '../../utils/ads/unusual';

const EVEN = hourProfile([]);
/** Half of the day's spend is gone by noon, all of it by 18:00. */
const day = (total: number): SpendDay => ({
  total,
  seen: [
    { hour: 6, spend: 0 },
    { hour: 12, spend: total / 2 },
    { hour: 18, spend: total },
    { hour: 21, spend: total },
  ],
});
const learned = (): HourProfile => hourProfile(Array.from({ length: 7 }, (_, index) => day(1_000 * (index + 1))));

describe('the hours of a day', () => {
  test('are even until seven days are seen', () => {
    expect(EVEN).toMatchObject({ learned: false, days: 0 });
    expect(hourProfile(Array.from({ length: 6 }, () => day(1_000)))).toMatchObject({ learned: false, days: 6 });
    expect(EVEN.gone[12]).toBe(0.5);
  });

  test('are learned from what the page showed', () => {
    const { gone, learned: known } = learned();
    expect(known).toBe(true);
    expect([gone[0], gone[6], gone[9], gone[12], gone[18], gone[24]]).toEqual([0, 0, 0.25, 0.5, 1, 1]);
  });

  test('are not learned from days that were hardly looked at, nor from figures that fall', () => {
    const thin = { total: 900, seen: [{ hour: 20, spend: 800 }] };
    const gap = { total: 900, seen: [1, 2, 3, 4].map((hour) => ({ hour, spend: hour })) };
    const falling = { ...day(900), seen: day(900).seen.map(({ hour, spend }) => ({ hour, spend: 900 - spend })) };
    for (const odd of [thin, gap, falling, day(0)]) expect(hourProfile(Array.from({ length: 9 }, () => odd)).days).toBe(0);
  });

  test('only ever grow', () => {
    const sightings = fc.array(fc.record({ hour: fc.integer({ min: 0, max: 24 }), spend: fc.nat(1_000) }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.record({ seen: sightings, total: fc.nat(1_000) }), { maxLength: 40 }), (days) => {
        const { gone } = hourProfile(days);
        expect(gone).toHaveLength(25);
        for (const [hour, share] of gone.entries()) expect(share).toBeGreaterThanOrEqual((gone[hour - 1] ?? 0) - 1e-12);
        expect(gone[24]).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('a budget', () => {
  test('runs out at its hour', () => {
    expect(budgetPace({ budget: 10_000, spent: 5_000, hour: 6, profile: EVEN })).toEqual({
      expected: 2_500,
      ratio: 2,
      projected: 20_000,
      goneAt: 12,
      profile: { learned: false, days: 0 },
    });
    expect(budgetPace({ budget: 10_000, spent: 5_000, hour: 12, profile: learned() })).toMatchObject({
      ratio: 1,
      projected: 10_000,
      goneAt: null,
    });
    expect(budgetPace({ budget: 10_000, spent: 10_000, hour: 9, profile: learned() })).toMatchObject({ goneAt: 9, ratio: 4 });
  });

  test('says nothing of a day that has hardly begun, nor without a budget', () => {
    expect(budgetPace({ budget: 10_000, spent: 0, hour: 0, profile: EVEN })).toMatchObject({ ratio: null, projected: null, goneAt: null });
    expect(budgetPace({ budget: 0, spent: 5, hour: 3, profile: EVEN })).toBeUndefined();
  });

  test('is a month’s on Amazon, and a day may take twice of it', () => {
    const month = { spentBefore: 90_000, day: 10, days: 30 };
    expect(budgetPace({ budget: 10_000, spent: 15_000, hour: 12, profile: EVEN, month })).toMatchObject({
      goneAt: 16,
      month: { cap: 300_000, spent: 105_000, projected: 330_000, dayMost: 20_000 },
    });
  });
});

describe('more budget', () => {
  const weeks = (spends: readonly number[], salesOf: (spend: number) => number) =>
    spends.map((spend) => ({ spend, sales: Math.round(salesOf(spend)) }));
  const SPENDS = [20_000, 40_000, 60_000, 80_000, 100_000, 120_000, 140_000, 160_000, 180_000];
  const saturating = (spend: number) => (2_000_000 * spend) / (200_000 + spend);

  test('finds the curve it came from, and the spend beyond which the next unit loses', () => {
    const found = moreBudget(weeks(SPENDS, saturating), 0.3);
    expect(found).toMatchObject({ ok: true, points: 9, advice: 'keep', beyondSeen: false });
    if (!found.ok) return;
    expect(found.curve.half).toBeCloseTo(200_000, -3);
    expect(found.curve.most).toBeCloseTo(2_000_000, -4);
    expect(found.fit).toBeGreaterThan(0.999);
    // sqrt(0.3 x 2,000,000 x 200,000) - 200,000
    expect(Math.abs(found.best - 146_410)).toBeLessThan(200);
    expect(moreBudget(weeks(SPENDS, saturating), 0.12)).toMatchObject({ advice: 'less' });
    expect(moreBudget(weeks(SPENDS, saturating), 0.6)).toMatchObject({ advice: 'more', beyondSeen: true });
  });

  test.each<[string, ReturnType<typeof weeks>, number, object]>([
    ['seven weeks', weeks(SPENDS.slice(2), saturating), 0.3, { why: 'fewPoints', points: 7, needed: 8 }],
    [
      'spend that hardly varies',
      weeks(
        SPENDS.map((_, index) => 50_000 + index),
        saturating,
      ),
      0.3,
      { why: 'noVariation' },
    ],
    ['sales that go their own way', weeks(SPENDS, (spend) => 900_000 + (spend % 3 ? 1 : -1) * 1_000 - 2 * spend), 0.3, { why: 'noFit' }],
    ['sales that never change', weeks(SPENDS, () => 1_000), 0.3, { why: 'noFit' }],
    ['no margin', weeks(SPENDS, saturating), 0, { why: 'noMargin' }],
  ])('is refused on %s', (_, points, margin, refusal) => expect(moreBudget(points, margin)).toMatchObject({ ok: false, ...refusal }));

  test('never asks for more than twice what was seen', () => {
    const found = moreBudget(
      weeks(SPENDS, (spend) => 9 * spend),
      0.9,
    );
    expect(found).toMatchObject({ ok: true, best: 360_000, beyondSeen: true });
  });
});

describe('a day out of the ordinary', () => {
  const values = new Map<number, number>();
  for (let one = 0; one < 70; one += 1) values.set(one, (one % 7 === 6 ? 500 : 100) + (one % 5));

  test('is measured by its own weekday', () => {
    expect(againstWeekday(values, 69)).toMatchObject({ value: 504, points: 8 });
    expect(unusualDays(values, 60, 69)).toEqual([]);
    expect(unusualDays(new Map(values).set(68, 504), 60, 69)).toMatchObject([{ day: 68, value: 504 }]);
  });

  test('has to differ by a fifth of the median: nearly equal days make a great z of little', () => {
    const steady = new Map(Array.from({ length: 9 }, (_, week) => [week * 7, 1_000 + (week % 3) * 10]));
    const on = (value: number) => unusualDays(new Map(steady).set(56, value), 50, 56).length;
    expect(Math.abs(againstWeekday(new Map(steady).set(56, 890), 56)?.z ?? 0)).toBeGreaterThan(3.5);
    expect([890, 809, 807, 1_211, 1_213].map(on)).toEqual([0, 0, 1, 0, 1]);
  });

  test('is silent below seven such days', () => {
    expect(againstWeekday(values, 48)).toBeUndefined();
    expect(againstWeekday(values, 49)).toMatchObject({ points: 7 });
    expect(againstWeekday(values, 99)).toBeUndefined();
  });
});
