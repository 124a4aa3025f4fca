import { expect, test } from 'vitest';
import { groundOf } from '../../utils/ads/analysis/ground';
import type { RollUp } from '../../utils/ledger/day-total';

const day = (from: number, changes: Partial<RollUp> = {}): RollUp => ({
  view: 'v',
  from,
  to: from,
  rows: 10,
  bytes: 0,
  complete: true,
  observedAt: 0,
  older: 0,
  totals: Object.fromEntries(['spend', 'clicks', 'orders', 'sales'].map((measure) => [measure, { sum: 1, unknown: 0 }])),
  plans: { entity: new Uint32Array(), sums: {} },
  ...changes,
});

test('days that are over and not covered are named; the running day is not missed', () => {
  const there = [day(14), day(11), day(12), { from: 17, to: 18 }];
  expect(groundOf([], there, { from: 10, to: 21, today: 20 }).missing).toEqual([
    { from: 10, to: 10 },
    { from: 13, to: 13 },
    { from: 15, to: 16 },
    { from: 19, to: 19 },
  ]);
  expect(groundOf([], [], { from: 20, to: 21, today: 20 }).missing).toEqual([]);
  expect(groundOf([], [day(1), day(30)], { from: 5, to: 6, today: 40 }).missing).toEqual([{ from: 5, to: 6 }]);
});

test('older rows, rows without a figure and days read in part are counted', () => {
  const { sales: _, ...noSales } = day(2).totals;
  const used = [
    day(1, { older: 3, totals: { ...day(1).totals, spend: { sum: 5, unknown: 2 } } }),
    day(2, { complete: false, totals: noSales }),
  ];
  expect(groundOf(used, used, { from: 1, to: 2, today: 9 })).toEqual({
    missing: [],
    part: 1,
    rows: 20,
    older: 3,
    unknown: [
      { measure: 'spend', rows: 2 },
      { measure: 'sales', rows: 10 },
    ],
  });
});
