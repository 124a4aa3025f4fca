import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakEven } from '../../utils/ads/cost';
import type { How } from '../../utils/ads/judge';
import { type Negation, negation } from '../../utils/ads/negate';
import { silentSpend } from '../../utils/ads/silent-spend';
import type { Tally } from '../../utils/ads/tally';
import { termsForTitle } from '../../utils/ads/title-terms';
import { HOW, LAMP, tallyOf } from './goods';

// A plan of 4 % whose clicks cost 1.00 and whose orders leave 40.00: break-even is 2.5 %.
const PLAN: How = { ...HOW, prior: tallyOf(5_000, 200) };
const NO_COSTS: BreakEven = { known: false, missing: ['noLine'] };
const asked = (tally: Tally, how = PLAN, breakEven: BreakEven = LAMP) => negation(tally, breakEven, how);

describe('a term is excluded', () => {
  test('after as many clicks without sale as would have sold: 74 at 4 % (facts a.4)', () => {
    expect(asked(tallyOf(73, 0), PLAN, NO_COSTS)).toMatchObject({ negate: false, clicksToSell: 74 });
    expect(asked(tallyOf(74, 0), PLAN, NO_COSTS)).toMatchObject({ negate: true, by: 'silent', clicks: 74, days: 30 });
    expect(asked(tallyOf(74, 1), PLAN, NO_COSTS)).toMatchObject({ negate: false });
  });

  test.each([
    [0.1, 29],
    [0.04, 74],
    [0.01, 299],
  ])('at a rate of %d after %d clicks', (rate, clicks) => {
    const how = { ...HOW, prior: tallyOf(10_000, 10_000 * rate) };
    expect(asked(tallyOf(clicks, 0), how, NO_COSTS)).toMatchObject({ negate: true, clicksToSell: clicks });
  });

  test('where its clicks cost more than they surely bring', () => {
    const dear = tallyOf(60, 0, { spend: 60 * 400 });
    expect(asked(dear)).toMatchObject({ negate: true, by: 'losing' });
    expect((asked(dear) as Negation).probability).toBeGreaterThan(0.95);
    // One order in 600 clicks: it sold, and loses all the same.
    expect(asked(tallyOf(600, 3))).toMatchObject({ negate: true, by: 'losing' });
    expect(asked(tallyOf(600, 30))).toMatchObject({ negate: false });
  });

  test('never for the losses of its plan alone', () => {
    const losing = { ...HOW, prior: tallyOf(50_000, 50) };
    expect(asked(tallyOf(2, 0), losing)).toMatchObject({ negate: false });
  });

  test.each<[string, Tally, Partial<How>, BreakEven, string]>([
    ['days are open', tallyOf(90, 0), { days: 0, immatureDays: 7 }, LAMP, 'immature'],
    ['orders exceed clicks', tallyOf(3, 9), {}, LAMP, 'ordersAboveClicks'],
    ['clicks are not printed', tallyOf(3, 1, { clicks: null }), {}, LAMP, 'clicks'],
    ['nothing is known of rate or costs', tallyOf(900, 0), { prior: tallyOf(900, 0) }, NO_COSTS, 'noRate'],
  ])('not while %s', (_, tally, how, breakEven, why) => expect(asked(tally, { ...PLAN, ...how }, breakEven)).toBe(why));

  test('more orders never make it worse', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3_000 }),
        fc.nat(50),
        fc.nat(50),
        fc.integer({ min: 10, max: 900 }),
        (clicks, orders, more, cost) => {
          fc.pre(orders + more <= clicks);
          const spend = { spend: clicks * cost };
          const [first, second] = [asked(tallyOf(clicks, orders, spend)), asked(tallyOf(clicks, orders + more, spend))];
          if (typeof second === 'object' && second.negate) expect(first).toMatchObject({ negate: true });
        },
      ),
    );
  });
});

describe('a term for the title', () => {
  const terms = [
    { term: 'Red desk lamp', tally: tallyOf(90, 3) },
    { term: 'desk LAMP', tally: tallyOf(90, 9) },
    { term: '夏季连衣裙', tally: tallyOf(40, 2) },
    { term: '碎花连衣裙', tally: tallyOf(40, 5) },
    { term: 'reading light', tally: tallyOf(40, 0) },
    { term: 'night light', tally: tallyOf(40, 4, { orders: null }) },
  ];
  const found = (title: readonly string[]) => termsForTitle(terms, title).map(({ term, missing }) => [term, ...missing]);

  test('sold, and the title lacks it', () => {
    expect(found(['desk', 'lamp', '夏季', '连衣裙'])).toEqual([
      ['碎花连衣裙', '碎花连衣裙'],
      ['Red desk lamp', 'red'],
    ]);
  });

  test('stands in the title as a part of it', () => {
    expect(found(['红色夏季连衣裙长裙', 'lamps'])).toEqual([
      ['desk LAMP', 'desk', 'lamp'],
      ['碎花连衣裙', '碎花连衣裙'],
      ['Red desk lamp', 'red', 'desk', 'lamp'],
    ]);
  });
});

test('spend without sale is told apart from spend with orders unknown', () => {
  const rows = [tallyOf(10, 0), tallyOf(30, 0), tallyOf(60, 2), tallyOf(50, 0, { orders: null }), tallyOf(0, 0)].map((tally) => ({
    tally,
  }));
  expect(silentSpend(rows)).toEqual({ rows: [rows[1], rows[0]], spend: 4_000, share: 0.4, unknown: 1 });
  expect(silentSpend([])).toEqual({ rows: [], spend: 0, share: null, unknown: 0 });
});
