import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakEvenOf, contributionOf } from '../../utils/ads/break-even';
import type { CostLine } from '../../utils/ads/cost';

const LINE: CostLine = {
  shop: '',
  sku: 'KAPPE-1',
  from: '2026-01-01',
  currency: 'CNY',
  price: 12_000,
  coupon: 2_000,
  goods: 3_500,
  freight: 500,
  feeRate: 600,
  refundRate: 2_000,
  returnFreight: 800,
  lossRate: 1_000,
};

describe('break-even of a cost line', () => {
  test('counts fees on kept sales, goods lost on return, freight out once and back for returns', () => {
    // (0.8)(100)(0.94) - 0.8*35 - 0.2*35*0.1 - 5 - 0.2*8 = 39.90
    const found = breakEvenOf(LINE, 'CNY');
    expect(found).toEqual({
      known: true,
      currency: 'CNY',
      contribution: 3_990,
      placed: 10_000,
      margin: 0.399,
      roasGross: 10_000 / 3_990,
      roasNet: 8_000 / 3_990,
    });
  });

  test('a contribution of exactly nothing has no break-even', () => {
    // 0.7 x 10.00 x 1 - 0.7 x 10.00: as floating point this leaves a trace above 0 for some prices
    expect(
      breakEvenOf(
        { ...LINE, price: 1_000, coupon: 0, goods: 1_000, freight: 0, feeRate: 0, refundRate: 3_000, returnFreight: 0, lossRate: 0 },
        'CNY',
      ),
    ).toMatchObject({
      known: true,
      contribution: 0,
      margin: 0,
      roasGross: null,
      roasNet: null,
    });
  });

  test.each([
    ['no line', undefined, ['noLine']],
    ['no goods cost', { ...LINE, goods: null }, ['goods']],
    [
      'nothing but a price',
      { ...LINE, goods: null, freight: null, feeRate: null, refundRate: null },
      ['goods', 'freight', 'feeRate', 'refundRate'],
    ],
    ['a coupon as high as the price', { ...LINE, coupon: 12_000 }, ['price']],
    ['another currency', { ...LINE, currency: 'USD' }, ['currency']],
  ] satisfies [string, CostLine | undefined, string[]][])('%s: nothing is worked out', (_, line, missing) => {
    expect(breakEvenOf(line, 'CNY')).toEqual({ known: false, missing });
  });

  test('the two break-evens differ by the kept share, and spending at the first leaves nothing', () => {
    const rate = fc.integer({ min: 0, max: 9_999 });
    const money = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(
        fc.record({
          price: money,
          coupon: money,
          goods: money,
          freight: money,
          feeRate: rate,
          refundRate: rate,
          returnFreight: money,
          lossRate: rate,
        }),
        (order) => {
          const { contribution, placed, roasGross, roasNet } = contributionOf(order);
          if (roasGross === null || roasNet === null) return contribution <= 0 || placed <= 0;
          return (
            Math.abs(roasNet / roasGross - (1 - order.refundRate / 10_000)) < 1e-9 &&
            Math.abs(placed / roasGross - contribution) < 1e-6 * Math.max(1, contribution)
          );
        },
      ),
    );
  });
});
