import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abcOf } from '../../utils/shop/abc';
import { refundCohort, repurchaseRate } from '../../utils/shop/cohorts';
import { coverDays, daysOfStock, reorderPoint, safetyStock, turnover } from '../../utils/shop/cover';
import { lmdi, shapley } from '../../utils/shop/decompose';
import { mixAndRate } from '../../utils/shop/mix';
import { bounceRate, grossMargin, lateRate, movementRate, orderDefectRate, refundRate } from '../../utils/shop/rates';
import { quintileOf } from '../../utils/shop/rfm';

test.each([
  ['half, a third and crumbs', { x: 50, y: 30, z: 15, w: 5 }, { x: 'A', y: 'A', z: 'B', w: 'C' }],
  ['one alone', { x: 3 }, { x: 'A' }],
  ['equal ones by id', { b: 40, a: 40, c: 20 }, { a: 'A', b: 'A', c: 'B' }],
  ['exactly at the borders', { a: 80, b: 15, c: 5 }, { a: 'A', b: 'B', c: 'C' }],
  ['what brings nothing', { a: 10, b: 0, c: -3 }, { a: 'A', b: 'C', c: 'C' }],
  ['nothing at all', { a: 0, b: 0 }, { a: 'C', b: 'C' }],
  ['no items', {}, {}],
])('ABC: %s', (_, values: Record<string, number>, classes) => {
  expect(Object.fromEntries(abcOf(new Map(Object.entries(values))))).toEqual(classes);
});

test('equal values share a fifth', () => {
  expect([1, 2, 3, 4, 5].map((value) => quintileOf([1, 2, 3, 4, 5], value))).toEqual([1, 2, 3, 4, 5]);
  expect(quintileOf([7, 7, 7, 7], 7)).toBe(3);
  expect(quintileOf([], 7)).toBeNull();
  expect(quintileOf([1, 2], 9)).toBe(5);
});

test('stock lasts by the days it was there', () => {
  expect([coverDays(300, 210, 7), coverDays(300, 100, 20, 10), coverDays(0, 10, 5), coverDays(300, 0, 30), coverDays(9, 3, 7, 0)]).toEqual([
    10,
    30,
    0,
    null,
    null,
  ]);
  expect([turnover(120, 30), turnover(120, 0), daysOfStock(120, 30, 365), safetyStock(2, 3, 4), reorderPoint(20, 7, 40)]).toEqual([
    4,
    null,
    91.25,
    12,
    180,
  ]);
});

describe('what moved sales', () => {
  const parts = fc.record({
    visitors: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
    cvr: fc.double({ min: 0.0001, max: 1, noNaN: true }),
    aov: fc.double({ min: 0.01, max: 1e3, noNaN: true }),
  });
  const worth = ({ visitors, cvr, aov }: { visitors: number; cvr: number; aov: number }) => visitors * cvr * aov;

  test('both ways add up to the change', () => {
    fc.assert(
      fc.property(parts, parts, (before, after) => {
        const change = worth(after) - worth(before);
        const scale = 1e-9 * Math.max(worth(after), worth(before), 1);
        const found = lmdi(before, after);
        if ('error' in found) return false;
        const sum = ({ visitors, cvr, aov }: { visitors: number; cvr: number; aov: number }) => visitors + cvr + aov;
        return Math.abs(sum(shapley(before, after)) - change) < scale && Math.abs(sum(found) - change) < scale;
      }),
    );
  });

  test('one part alone has the whole change, also from nothing', () => {
    expect(shapley({ visitors: 0, cvr: 0.1, aov: 50 }, { visitors: 100, cvr: 0.1, aov: 50 })).toEqual({ visitors: 500, cvr: 0, aov: 0 });
    expect(lmdi({ visitors: 0, cvr: 0.1, aov: 50 }, { visitors: 100, cvr: 0.1, aov: 50 })).toEqual({ error: 'lmdi_needs_positive' });
  });

  test('where traffic moved and no channel changed, all is mix', () => {
    const found = mixAndRate(
      [
        { n: 800, k: 80 },
        { n: 200, k: 2 },
      ],
      [
        { n: 400, k: 40 },
        { n: 600, k: 6 },
      ],
    );
    expect(found).toEqual({ mix: expect.closeTo(-0.036, 12), rate: expect.closeTo(0, 12), total: expect.closeTo(-0.036, 12) });
    expect(mixAndRate([], [{ n: 1, k: 0 }])).toBeNull();
    // A new channel came with its rate: traffic, not conversion
    expect(
      mixAndRate(
        [{ n: 100, k: 10 }],
        [
          { n: 100, k: 10 },
          { n: 100, k: 0 },
        ],
      ),
    ).toEqual({ mix: -0.05, rate: 0, total: -0.05 });
  });
});

test('refunds of later days are not known yet', () => {
  const orders = [
    { day: '2024-06-01', refunded: '2024-06-04' },
    { day: '2024-06-02', refunded: '2024-06-20' },
    { day: '2024-06-30', refunded: null },
  ];
  expect(refundCohort(orders, '2024-06-10')).toEqual({ mature: false, known: 0.5 });
  expect(refundCohort(orders.slice(0, 2), '2024-06-17')).toEqual({ mature: true, known: 0.5 });
  expect(refundCohort(orders.slice(0, 2), '2024-06-16')).toEqual({ mature: false, known: 0.5 });
  expect(refundCohort([], '2024-06-16')).toEqual({ mature: false, known: null });
});

test('rates of running a shop', () => {
  expect([repurchaseRate([1, 2, 3, 0, 1]), repurchaseRate([]), repurchaseRate([0])]).toEqual([0.5, null, null]);
  expect([grossMargin(100, 62), grossMargin(100, null), grossMargin(0, 5)]).toEqual([0.38, null, null]);
  expect([movementRate(3, 12), bounceRate(3, 12), refundRate(3, 12), lateRate(3, 12), lateRate(0, 0)]).toEqual([
    0.25,
    0.25,
    0.25,
    0.25,
    null,
  ]);
  expect(orderDefectRate({ negative: 3, claims: 2, chargebacks: 1, overlap: 1 }, 500)).toBe(0.01);
});
