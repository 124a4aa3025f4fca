import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods, type Period } from '../../utils/ads/analysis/compare';
import { planDays, profitSeries } from '../../utils/ads/analysis/profit-series';
import { type EarningRow, earnedBy } from '../../utils/ads/analysis/rows';
import { scatter } from '../../utils/ads/analysis/scatter';
import { WATERFALL_PARTS, waterfall } from '../../utils/ads/analysis/waterfall';
import { breakEvenOf } from '../../utils/ads/break-even';
import type { BreakEven, CostLine } from '../../utils/ads/cost';
import { judge } from '../../utils/ads/judge';
import { marginOn } from '../../utils/ads/margin';
import { weightedBreakEven } from '../../utils/ads/page-costs';
import { firstOpenDay, isSettled, settledSum } from '../../utils/ads/settled';
import type { Source } from '../../utils/ads/source';
import { addTallies, NOTHING, nearest, wholeParts } from '../../utils/ads/sums';
import { HOW, LAMP, tallyOf } from './goods';

const UNKNOWN: BreakEven = { known: false, missing: ['noLine'] };
const COUNTED = { currency: 'CNY', state: 'paid' } as const;
const row = (who: string, day: number, clicks: number, orders: number, breakEven: BreakEven = LAMP): EarningRow => ({
  who,
  day,
  tally: tallyOf(clicks, orders),
  breakEven,
});

describe('parts of a whole', () => {
  test('add up to it, each within one of what it was', () => {
    const parts = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, (values) => {
        const whole = nearest(values.reduce((sum, value) => sum + value, 0));
        const rounded = wholeParts(values, whole);
        expect(rounded.reduce((sum, value) => sum + value, 0)).toBe(whole);
        for (const [index, value] of rounded.entries()) expect(Math.abs(value - (values[index] ?? 0))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('the left over goes to the largest remainder', () => {
    expect(wholeParts([33.3, 33.3, 33.4], 100)).toEqual([33, 33, 34]);
    expect(wholeParts([-33.3, -33.3, -33.4], -100)).toEqual([-33, -33, -34]);
  });
});

describe('days whose window is closed', () => {
  test('the window’s last day must be over', () => {
    expect(isSettled(100, 108, 7)).toBe(true);
    expect(isSettled(100, 107, 7)).toBe(false);
    expect(isSettled(firstOpenDay(108, 7), 108, 7)).toBe(false);
    expect(isSettled(firstOpenDay(108, 7) - 1, 108, 7)).toBe(true);
    // A report that does not say its window: 15 days.
    expect([isSettled(100, 115, null), isSettled(100, 116, null)]).toEqual([false, true]);
  });

  test('are summed, the others counted', () => {
    const span = (from: number, to: number, orders: number) => ({ from, to, tally: tallyOf(10, orders) });
    const spans = [span(90, 90, 1), span(91, 94, 2), span(101, 101, 4), span(101, 101, 5), span(98, 102, 9)];
    expect(settledSum(spans, 103, 7)).toEqual({ tally: tallyOf(20, 3), days: 5, immatureDays: 5 });
    expect(settledSum([], 103, 7)).toEqual({ tally: NOTHING, days: 0, immatureDays: 0 });
  });

  test('a sum does not know what one of its parts does not', () => {
    expect(addTallies(tallyOf(5, 1), tallyOf(5, 1, { sales: null }))).toEqual(tallyOf(10, 2, { sales: null }));
  });
});

describe('what rows brought', () => {
  test('rows without costs are in no profit', () => {
    const earned = earnedBy([row('a', 1, 100, 5), row('b', 1, 300, 90, UNKNOWN)], COUNTED);
    expect(earned).toEqual({ sales: 950_000, spend: 40_000, contribution: 20_000, profit: 10_000, unknownShare: 0.75 });
    expect(earnedBy([row('b', 1, 300, 90, UNKNOWN)], COUNTED)).toMatchObject({ contribution: null, profit: null, unknownShare: 1 });
    expect(earnedBy([row('a', 1, 100, 5, { ...LAMP, currency: 'USD' })], COUNTED)).toMatchObject({ profit: null, unknownShare: 1 });
    expect(earnedBy([], COUNTED)).toEqual({ sales: 0, spend: 0, contribution: null, profit: null, unknownShare: 0 });
  });

  test('day by day, a day without rows is a gap', () => {
    const series = profitSeries([row('a', 90, 100, 5), row('b', 90, 100, 0), row('a', 92, 50, 9)], {
      ...COUNTED,
      from: 90,
      to: 92,
      today: 100,
      window: 8,
    });
    expect(series.map(({ day, mature, figures }) => [day, mature, figures?.profit])).toEqual([
      [90, true, 0],
      [91, true, undefined],
      [92, false, 31_000],
    ]);
  });

  test('plan by day, dearest first', () => {
    const rows = [row('a', 90, 100, 5), row('b', 91, 300, 5), row('c', 90, 10, 0), row('b', 99, 900, 0)];
    const map = planDays(rows, { ...COUNTED, from: 90, to: 91, today: 200, window: 7 }, 2);
    expect(map.plans.map(({ who, profit, spend }) => ({ who, profit, spend }))).toEqual([
      { who: 'b', profit: [null, -10_000], spend: [null, 30_000] },
      { who: 'a', profit: [10_000, null], spend: [10_000, null] },
    ]);
    expect(map).toMatchObject({ others: 1, days: [{ day: 90 }, { day: 91 }] });
  });
});

describe('from sales to profit', () => {
  const line = (changes: Partial<CostLine> = {}): CostLine => ({
    shop: '',
    sku: 'lamp',
    from: '2026-01-01',
    currency: 'CNY',
    price: 19_900,
    coupon: 3_000,
    goods: 6_000,
    freight: 700,
    feeRate: 550,
    refundRate: 6_000,
    returnFreight: 0,
    lossRate: 500,
    ...changes,
  });

  const costed = (own: CostLine | undefined) => ({ breakEven: breakEvenOf(own, 'CNY'), mix: own ? [{ line: own, weight: 1 }] : [] });

  test('one order is its own contribution', () => {
    const found = waterfall([{ tally: tallyOf(0, 1, { sales: 16_900 }), ...costed(line()) }], COUNTED);
    // Fees of 371.8 and 3,108.2 left: the remainder that is larger gets the cent.
    expect(found).toEqual({
      sales: 16_900,
      unknown: { sales: 0, spend: 0, rows: 0 },
      parts: { refunds: 10_140, fees: 372, goods: 2_400, losses: 180, freight: 700, returnFreight: 0, spend: 0 },
      profit: 3_108,
    });
  });

  test('rows without costs are set aside', () => {
    const rows = [
      { tally: tallyOf(100, 5), ...costed(line()) },
      { tally: tallyOf(200, 9), ...costed(undefined) },
      { tally: tallyOf(300, 9), ...costed(line({ goods: null })) },
      { tally: tallyOf(400, 9, { spend: null }), ...costed(line()) },
    ];
    expect(waterfall(rows, COUNTED)).toMatchObject({
      sales: 320_000,
      unknown: { sales: 270_000, spend: 50_000, rows: 3 },
      parts: { spend: 10_000 },
    });
  });

  const lines = fc
    .record({
      goods: fc.nat(30_000),
      freight: fc.nat(2_000),
      feeRate: fc.nat(3_000),
      refundRate: fc.nat(9_900),
      returnFreight: fc.nat(2_000),
      lossRate: fc.nat(10_000),
      coupon: fc.nat(19_000),
    })
    .map(line);
  const tallies = fc.record({ sales: fc.integer({ min: -1e6, max: 1e9 }), spend: fc.nat(1e8) }).map((part) => tallyOf(0, 0, part));

  const mixes = fc.array(fc.record({ line: lines, weight: fc.integer({ min: 1, max: 1e6 }) }), { maxLength: 4 }).map((mix) => {
    const parts = mix.flatMap(({ line: own, weight }) => {
      const breakEven = breakEvenOf(own, 'CNY');
      return breakEven.known ? [{ breakEven, weight }] : [];
    });
    return { mix, breakEven: parts.length > 0 ? weightedBreakEven(parts, 'CNY') : UNKNOWN };
  });

  test('the bars add up to the cent, and the profit is that of the break-even: of one item as of a plan of several', () => {
    const rows = fc.array(
      fc.tuple(tallies, mixes).map(([tally, costs]) => ({ tally, ...costs })),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('paid' as const, 'net' as const), (given, state) => {
        const counted = { currency: 'CNY', state };
        const found = waterfall(given, counted);
        const parts = WATERFALL_PARTS.map((part) => found.parts[part]);
        for (const part of parts) expect(Number.isInteger(part)).toBe(true);
        expect(found.sales - found.unknown.sales - parts.reduce((sum, part) => sum + part, 0)).toBe(found.profit);
        expect(found.profit).toBe(earnedBy(given, counted).profit ?? 0);
      }),
    );
  });

  test('the margin of kept sales is the larger one', () => {
    expect(marginOn(LAMP, 'net')).toBeCloseTo(0.4 / 0.75, 12);
    expect(marginOn(LAMP, 'confirmed')).toBe(0.4);
  });
});

test('points of spend and ROAS, with what they rest on', () => {
  const point = (who: string, clicks: number, orders: number, breakEven: BreakEven = LAMP) => {
    const tally = tallyOf(clicks, orders);
    return { who, spend: tally.spend, verdict: judge(tally, breakEven, HOW) };
  };
  const found = scatter([point('a', 100, 5), point('b', 900, 50), point('c', 0, 0)]);
  expect(found.points.map(({ who, spend, roas }) => [who, spend, roas])).toEqual([
    ['b', 90_000, 50 / 9],
    ['a', 10_000, 5],
  ]);
  expect(found).toMatchObject({ breakEven: 2.5, left: 1 });
  expect(scatter([point('a', 100, 5), point('b', 900, 50, { ...LAMP, roasGross: 3 })]).breakEven).toBeUndefined();
});

describe('two periods', () => {
  const source: Source = {
    shop: '',
    marketplace: 'taobao',
    level: 'campaign',
    product: '',
    currency: 'CNY',
    window: 15,
    basis: 'click',
    state: 'paid',
    scope: 'shop',
  };
  const period = (tally = tallyOf(1_000, 50), changes: Partial<Period> = {}): Period => ({
    source,
    tally,
    days: 7,
    immatureDays: 0,
    ...changes,
  });

  test('what changed is shared out to the cent', () => {
    expect(comparePeriods(period(), period(tallyOf(2_000, 50)))).toEqual({
      ok: true,
      sales: 0,
      spend: 100_000,
      changes: { clicks: 375_000, rate: -375_000, orderValue: 0 },
      left: -100_000,
      perDay: false,
    });
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), fc.integer({ min: 1, max: 90 }), (first, second, days) => {
        const found = comparePeriods(period(tallyOf(900, first)), period(tallyOf(901, second), { days }));
        if (!found.ok) throw new Error('these can be compared');
        const { clicks, rate, orderValue } = found.changes;
        expect(clicks + rate + orderValue).toBe(found.sales);
        expect(found.left).toBe(found.sales - found.spend);
      }),
    );
  });

  test('of different lengths are compared at one length', () => {
    expect(comparePeriods(period(), period(tallyOf(2_000, 100), { days: 14 }))).toMatchObject({ sales: 0, spend: 0, perDay: true });
  });

  test.each<[string, Period, Period, object]>([
    ['windows', period(), period(undefined, { source: { ...source, window: 7 } }), { why: 'source', difference: { by: 'window' } }],
    [
      'currencies',
      period(),
      period(undefined, { source: { ...source, currency: 'USD' } }),
      { why: 'source', difference: { by: 'currency' } },
    ],
    ['a figure missing', period(), period(tallyOf(9, 1, { sales: null })), { why: 'figure', missing: 'sales', period: 'after' }],
    ['no days', period(undefined, { days: 0 }), period(), { why: 'noDays', period: 'before' }],
    ['orders of no clicks', period(tallyOf(0, 3)), period(), { why: 'impossible', period: 'before' }],
    ['sales of no orders', period(tallyOf(9, 0, { sales: 5 })), period(), { why: 'impossible', period: 'before' }],
  ])('are refused with %s', (_, before, after, refusal) => expect(comparePeriods(before, after)).toMatchObject({ ok: false, ...refusal }));
});
