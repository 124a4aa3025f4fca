import { describe, expect, test } from 'vitest';
import { chanceBelow, chanceOfNoSale, clicksUntilSale, shrunkRate } from '../../utils/ads/clicks';
import { clicksFinal, daysOver, isMature, rowFinal } from '../../utils/ads/maturity';
import { newest } from '../../utils/ads/observed';
import { evenPace, paceByHours } from '../../utils/ads/pace';
import { conversionsIn, monthCap, nextDayBudget, roiCredit } from '../../utils/ads/platform-ratios';
import { acos, cpa, cpc, cpm, ctr, cvr, netRoi, relativeChange, roas } from '../../utils/ads/ratios';
import { adstock, bestSpend, elasticity, hill, marginalAt, marginalRoas, salesAt } from '../../utils/ads/saturation';
import { dearestClick, marginOf, rateToBreakEven, roasOfMargin, roiWithin, spendWithin } from '../../utils/ads/simple-break-even';
import { bidByAcos, bidByClicks } from '../../utils/ads/target-bid';
import { quotientOfSums } from '../../utils/numbers/quotient';

describe('ratios', () => {
  test.each([
    ['CTR', ctr(30, 1_200), 0.025],
    ['CPC', cpc(45, 30), 1.5],
    ['CPM', cpm(45, 1_200), 37.5],
    ['CVR above 1', cvr(4, 3), 4 / 3],
    ['CPA', cpa(45, 3), 15],
    ['ROAS', roas(180, 45), 4],
    ['ROAS without sales', roas(0, 45), 0],
    ['ACOS', acos(45, 180), 0.25],
    ['ACOS without sales', acos(45, 0), null],
    ['CTR without impressions', ctr(0, 0), null],
    ['CPC of clicks not printed', cpc(45, null), null],
    ['CPM of spend not printed', cpm(undefined, 1_000), null],
    ['ROAS on spend below 0', roas(10, -5), null],
    ['ROI of finance', netRoi(180, 45, 90), 1],
    ['change', relativeChange(6, 4), 0.5],
    ['change from nothing', relativeChange(6, 0), null],
    ['change from a loss', relativeChange(6, -4), null],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('a ratio of many rows is of their sums, of those rows alone that have both', () => {
    const rows = [
      { spend: 30, sales: 0 },
      { spend: 10, sales: 100 },
      { spend: 500, sales: null },
    ];
    expect(
      quotientOfSums(
        rows,
        ({ spend }) => spend,
        ({ sales }) => sales,
      ),
    ).toEqual({ value: 0.4, used: 2 });
  });
});

describe('break-even by one margin', () => {
  test.each([
    ['of a price and its costs', roasOfMargin(marginOf(100, [40, 7, 3])), 2],
    ['of a price that the costs take', roasOfMargin(marginOf(40, [40])), null],
    ['dearest click', dearestClick(100, 0.05, 0.5), 2.5],
    ['rate needed', rateToBreakEven(2.5, 100, 0.5), 0.05],
    ['rate needed at a loss', rateToBreakEven(2.5, -100, -0.5), null],
    ['spend within a share', spendWithin(200, 0.25, 0.1), 15],
    ['ROI within a share', roiWithin(0.5, 0.2), 10],
    ['ROI where all is refunded', roiWithin(1, 0.2), null],
    ['bid by clicks', bidByClicks(400, 200, 0.25), 0.5],
    ['bid without clicks', bidByClicks(0, 0, 0.25), null],
    ['bid by ACOS', bidByAcos(1, 0.5, 0.25), 0.5],
    ['bid by an ACOS there is not', bidByAcos(1, 0, 0.25), null],
    ['step up held', bidByAcos(1, 0.1, 0.3, { step: 0.25, least: 0.02, most: 10 }), 1.25],
    ['step down held', bidByAcos(1, 0.9, 0.3, { step: 0.25, least: 0.02, most: 10 }), 0.75],
    ['highest bid', bidByAcos(1, 0.25, 0.3, { step: 0.25, least: 0.02, most: 1.1 }), 1.1],
    ['lowest bid', bidByAcos(0.02, 0.9, 0.3, { step: 0.25, least: 0.02, most: 1 }), 0.02],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('what platforms define', () => {
  test('TikTok pays back below nine tenths of the target only', () => {
    expect(roiCredit(1_000, 1_800, 4)).toBe(500);
    expect(roiCredit(1_000, 3_600, 4)).toBe(0);
    expect(roiCredit(1_000, 0, 4)).toBe(1_000);
  });

  test('Shopee counts distinct goods', () => {
    const order = [
      { product: 'mug', quantity: 2 },
      { product: 'mug', quantity: 1 },
      { product: 'lid', quantity: 1 },
    ];
    expect(conversionsIn(order)).toEqual({ conversions: 2, items: 4, orders: 1 });
    expect(conversionsIn([])).toEqual({ conversions: 0, items: 0, orders: 0 });
  });

  test('Amazon averages a budget over the month', () => {
    expect([monthCap(80, 29), nextDayBudget(100, 90), nextDayBudget(100, 0), nextDayBudget(100, 250)]).toEqual([2_320, 110, 200, 0]);
  });

  test.each([
    ['2024-02-28', '2024-03-02', '2024-04-10'],
    ['2023-12-30', '2024-01-02', '2024-02-10'],
  ])('clicks of %s are final on %s, its row on %s', (day, clicks, row) => {
    expect([clicksFinal(day), rowFinal(day, 14)]).toEqual([clicks, row]);
  });
});

test('a day counts once its window is over, and today never', () => {
  expect([
    isMature('2024-02-22', '2024-02-29', 7),
    isMature('2024-02-22', '2024-03-01', 7),
    isMature('2024-02-28', '2024-02-29', 0),
  ]).toEqual([false, true, true]);
  expect(daysOver([{ day: '2024-05-08' }, { day: '2024-05-09' }, { day: '2024-05-10' }], '2024-05-09')).toEqual([{ day: '2024-05-08' }]);
});

test('what was seen again is corrected, not added', () => {
  const rows = [
    { entity: 'a', day: '2024-05-01', seen: '2024-05-09T01:00Z', sales: 130 },
    { entity: 'a', day: '2024-05-01', seen: '2024-05-02T01:00Z', sales: 100 },
    { entity: 'a', day: '2024-05-02', seen: '2024-05-03T01:00Z', sales: 7 },
    { entity: 'b', day: '2024-05-01', seen: '2024-05-02T09:00:00+08:00', sales: 5 },
  ];
  expect(newest(rows).map(({ sales }) => sales)).toEqual([130, 7, 5]);
});

describe('pace of a budget', () => {
  test('evenly', () => {
    expect(evenPace(240, 150, 12)).toEqual({ expected: 120, ratio: 1.25, projected: 300, outAt: 19.2 });
    expect(evenPace(240, 0, 12)).toEqual({ expected: 120, ratio: 0, projected: 0, outAt: null });
    expect(evenPace(240, 0, 0)).toEqual({ expected: 0, ratio: null, projected: null, outAt: null });
    expect(evenPace(230, 100, 11.5, 23)).toMatchObject({ expected: 115, projected: 200 });
  });

  test('by the hours of the day, part of an hour as its part', () => {
    const shares = [0.25, 0.25, 0.5];
    expect(paceByHours(100, 50, shares, 1.5)).toEqual({ expected: 37.5, ratio: 50 / 37.5, projected: 50 / 0.375 });
    expect(paceByHours(100, 0, shares, 0)).toEqual({ expected: 0, ratio: null, projected: null });
    expect(paceByHours(100, 80, shares, 99)).toEqual({ expected: 100, ratio: 0.8, projected: 80 });
  });
});

describe('diminishing returns', () => {
  const curve = { most: 900, half: 100 };

  test('the next unit of spend brings what the curve gains there', () => {
    expect(salesAt(curve, 200)).toBe(600);
    expect(marginalAt(curve, 200)).toBeCloseTo(((salesAt(curve, 200.001) ?? 0) - (salesAt(curve, 199.999) ?? 0)) / 0.002, 6);
  });

  test('spend is best where the next unit brings back just itself', () => {
    expect((marginalAt(curve, bestSpend(curve, 0.5)) ?? 0) * 0.5).toBeCloseTo(1, 12);
    expect(bestSpend(curve, 0.1)).toBe(0);
    expect(bestSpend(curve, -0.2)).toBe(0);
  });

  test('change and elasticity need a change', () => {
    const point = { spend: 100, sales: 400 };
    expect(marginalRoas(point, { spend: 150, sales: 300 })).toBe(-2);
    expect(marginalRoas(point, { spend: 50, sales: 300 })).toBe(2);
    expect(marginalRoas(point, point)).toBeNull();
    expect(elasticity(point, { spend: 200, sales: 800 })).toBe(1);
    expect(elasticity(point, { spend: 200, sales: 0 })).toBeNull();
    expect(elasticity(point, { ...point, sales: 800 })).toBeNull();
  });

  test('Hill and adstock', () => {
    expect([hill(0, 100, 2), hill(100, 100, 2), hill(300, 100, 1), hill(0, 0, 1)]).toEqual([0, 0.5, 0.75, null]);
    expect(adstock([8, 0, 4], 0.5)).toEqual([8, 4, 6]);
  });
});

test('clicks without a sale', () => {
  expect([
    clicksUntilSale(0.04, 0.95),
    clicksUntilSale(0.5, 0.75),
    clicksUntilSale(0, 0.95),
    clicksUntilSale(1, 0.95),
    clicksUntilSale(0.1, 1),
  ]).toEqual([74, 2, null, 1, null]);
  expect(chanceOfNoSale(2, 0.5)).toBe(0.25);
  expect(chanceBelow(0.5, 10, 5, 1, 1)).toBeCloseTo(0.5, 12);
  expect([shrunkRate(0, 0, 0.05, 40), shrunkRate(4, 40, 0.05, 40), shrunkRate(0, 0, 0.05, 0)]).toEqual([0.05, 0.075, null]);
});
