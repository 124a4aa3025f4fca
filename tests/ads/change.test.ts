import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeEffect, type TallyDay } from '../../utils/ads/before-after';
import type { CostLine } from '../../utils/ads/cost';
import { EDIT_WARNINGS, editWarnings } from '../../utils/ads/edit-warnings';
import { type QuickQuestion, quickAnswers } from '../../utils/ads/quick';
import { tallyOf } from './goods';

describe('before and after a change', () => {
  const CHANGE = 20_000;
  /** A little noise from day to day, the same on both sides. */
  const days = (after: (index: number) => TallyDay['tally']): TallyDay[] =>
    Array.from({ length: 29 }, (_, index) => ({
      day: CHANGE - 14 + index,
      tally: index <= 14 ? tallyOf(100 + (index % 3), 5 + (index % 2)) : after(index),
    }));
  const same = (index: number) => tallyOf(100 + (index % 3), 5 + (index % 2));
  const effect = (after: (index: number) => TallyDay['tally'], firstOpen = CHANGE + 15) =>
    changeEffect(days(after), CHANGE, 14, firstOpen, 'CNY', [CHANGE - 3]);

  test('nothing is told of what stayed', () => {
    const found = effect(same);
    expect(found.figures.map(({ figure }) => figure)).toEqual(['impressions', 'clicks', 'orders', 'units', 'sales', 'spend']);
    for (const { verdict } of [...found.figures, ...found.rates]) expect(verdict).toBe('unclear');
    expect(found).toMatchObject({ roas: { verdict: 'unclear' }, proof: false, others: ['2024-10-01'] });
  });

  test('twice the spend for as many orders is told', () => {
    const found = effect((index) => ({ ...same(index), spend: 20_000 + index }));
    expect(found.figures.find(({ figure }) => figure === 'spend')).toMatchObject({ verdict: 'rose' });
    expect(found.figures.find(({ figure }) => figure === 'orders')).toMatchObject({ verdict: 'unclear' });
    expect(found.roas).toMatchObject({ verdict: 'fell' });
    expect(found.roas?.ratio).toBeCloseTo(0.5, 1);
  });

  test('days whose window is open are not in it', () => {
    // Their orders are still to come; they would look like a fall.
    const found = effect((index) => (index < 22 ? same(index) : tallyOf(100, 0)), CHANGE + 8);
    expect(found).toMatchObject({ toCome: 7, roas: { verdict: 'unclear' } });
    expect(found.figures.find(({ figure }) => figure === 'orders')).toMatchObject({ verdict: 'unclear', after: { days: 7 } });
    expect(effect((index) => (index < 22 ? same(index) : tallyOf(100, 0))).roas?.verdict).toBe('fell');
  });

  test('three days a side tell nothing of ROAS', () => {
    const few = [-3, -2, -1, 1, 2, 3].map((step) => ({ day: CHANGE + step, tally: tallyOf(100, step < 0 ? 2 : 20) }));
    expect(changeEffect(few, CHANGE, 7, CHANGE + 9, 'CNY', []).roas).toEqual({ before: 2, after: 20, verdict: 'unclear' });
  });

  test('the interval holds the ratio', () => {
    const tally = fc.tuple(fc.integer({ min: 1, max: 500 }), fc.nat(60)).map(([clicks, orders]) => tallyOf(clicks, orders));
    const some = fc.array(tally, { minLength: 10, maxLength: 14 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const rows = [
          ...before.map((one, index) => ({ day: CHANGE - 1 - index, tally: one })),
          ...after.map((one, index) => ({ day: CHANGE + 1 + index, tally: one })),
        ];
        const { roas } = changeEffect(rows, CHANGE, 14, CHANGE + 99, 'CNY', []);
        if (!roas?.interval) return;
        expect(roas.interval[0]).toBeLessThanOrEqual((roas.ratio ?? 0) + 1e-12);
        expect(roas.interval[1]).toBeGreaterThanOrEqual((roas.ratio ?? 0) - 1e-12);
      }),
    );
  });
});

describe('a warning before an edit', () => {
  const ids = (...[edit, marketplace, product]: Parameters<typeof editWarnings>) =>
    editWarnings(edit, marketplace, product).map(({ id }) => id);

  test.each<[string, Parameters<typeof editWarnings>, string[]]>([
    ['a target on TikTok', [{ what: 'target', before: 3, after: 3.2 }, 'tiktok_shop', 'GMV Max'], ['tiktokProtection']],
    ['a far target on TikTok', [{ what: 'target', before: 3, after: 5 }, 'tiktok_shop', ''], ['tiktokProtection', 'tiktokLearning']],
    ['nothing changed', [{ what: 'target', before: 3, after: 3 }, 'tiktok_shop', ''], []],
    ['a small step', [{ what: 'budget', before: 10_000, after: 11_000 }, 'pinduoduo', ''], []],
    ['a large step', [{ what: 'budget', before: 10_000, after: 20_000 }, 'pinduoduo', ''], ['pinduoduoLearning']],
    ['a step of unknown size', [{ what: 'budget', before: null, after: 20_000 }, 'pinduoduo', ''], ['pinduoduoLearning']],
    ['keyword bids, which do not learn', [{ what: 'bid', before: 100, after: 200 }, 'taobao', '关键词推广'], []],
    ['a smart plan', [{ what: 'bid', before: 100, after: 200 }, 'taobao', '货品全站推广'], ['wanxiangLearning']],
    ['Amazon', [{ what: 'bid', before: 100, after: 200 }, 'amazon', 'Sponsored Products'], []],
  ])('%s', (_, edit, found) => expect(ids(...edit)).toEqual(found));

  test('known from memory alone says so', () => {
    for (const { confidence, cite } of EDIT_WARNINGS) expect(confidence === 'C').toBe(cite.startsWith('Trade knowledge'));
  });
});

describe('the quick calculator', () => {
  const line: CostLine = {
    shop: '',
    sku: 'lamp',
    from: '2026-01-01',
    currency: 'CNY',
    price: 12_000,
    coupon: 2_000,
    goods: 3_000,
    freight: 500,
    feeRate: 600,
    refundRate: 2_000,
    returnFreight: 500,
    lossRate: 1_000,
  };
  const ask = (changes: Partial<QuickQuestion>) =>
    quickAnswers({ line, rate: null, click: null, target: null, targetKept: false, ...changes });

  test('answers what is asked', () => {
    // 80 % of 100.00 less 6 % fees: 75.20; goods 24.00 and lost ones 0.60; parcels 5.00 and 1.00: 44.60 left.
    expect(ask({})).toEqual({
      contribution: 4_460,
      placed: 10_000,
      roasGross: 10_000 / 4_460,
      roasNet: 8_000 / 4_460,
      acos: 4_460 / 10_000,
    });
    expect(ask({ rate: 0.03, click: 200, target: 4 })).toMatchObject({
      mostPerClick: 133,
      rateNeeded: 200 / 4_460,
      atTarget: { perOrder: 2_500, perClick: 75, profitPerOrder: 1_960 },
    });
    expect(ask({ target: 4, targetKept: true })).toMatchObject({ atTarget: { perOrder: 2_000, profitPerOrder: 2_460 } });
    expect(ask({ target: 2 })).toMatchObject({ atTarget: { profitPerOrder: -540 } });
    expect(ask({ click: 4_461 })).toMatchObject({ rateNeeded: null });
  });

  test('names what is missing', () => {
    expect(ask({ line: { ...line, goods: null, refundRate: null } })).toEqual({ missing: ['goods', 'refundRate'] });
  });

  test('pays nothing for clicks on goods that leave nothing', () => {
    expect(ask({ line: { ...line, goods: 90_000 }, rate: 0.03, click: 10 })).toMatchObject({
      roasGross: null,
      acos: null,
      mostPerClick: 0,
      rateNeeded: null,
    });
  });
});
