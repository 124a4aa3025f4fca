import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainBid, explainBreakEven, explainNegation, explainVerdict, NUMBER_NAMES, STEP_IDS, type Step } from '../../utils/ads/explain';
import { judge } from '../../utils/ads/judge';
import { HOW, LAMP, tallyOf } from './goods';

/** The formula as arithmetic; P( ) and the roots of a distribution are none. */
function worth({ formula }: Step): number {
  const text = formula
    .map((part) =>
      typeof part === 'string'
        ? part.replaceAll('×', '*').replaceAll('÷', '/').replaceAll('−', '-').replaceAll('ln', 'Math.log')
        : `(${part.value})`,
    )
    .join(' ');
  return new Function(`return ${text}`)() as number;
}
const NO_ARITHMETIC = ['probability', 'rateInterval', 'roasInterval', 'clicksNeeded', 'heldBid'];

describe('the formula behind a verdict', () => {
  test('comes to what it says, line by line', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000 }), fc.nat(80), fc.double({ min: 1, max: 3, noNaN: true }), (clicks, orders, spread) => {
        fc.pre(orders <= clicks);
        const steps = explainVerdict(tallyOf(clicks, orders), LAMP, { ...HOW, spread, prior: tallyOf(9_000, 300) });
        expect(steps.length).toBeGreaterThan(10);
        for (const step of steps) {
          if (NO_ARITHMETIC.includes(step.id) || step.formula.length === 0) continue;
          const exact = worth(step);
          expect(step.value).toBeCloseTo(step.id === 'profit' ? Math.round(exact) : exact, 9);
        }
      }),
    );
  });

  test('ends where the verdict is', () => {
    const tally = tallyOf(90, 4);
    const verdict = judge(tally, LAMP, HOW);
    const value = (id: string) => explainVerdict(tally, LAMP, HOW).find((step) => step.id === id)?.value;
    expect(value('roas')).toBe(verdict.roas);
    expect(value('breakEven')).toBe(verdict.breakEven);
    expect(value('profit')).toBe(verdict.profit);
    expect(value('probability')).toBe(verdict.probability);
    expect(value('roasInterval')).toEqual(verdict.roasInterval?.map((end) => expect.closeTo(end, 9)));
    expect(value('clicksNeeded')).toBe(verdict.because?.kind === 'tooFew' ? verdict.because.clicksNeeded : 'none');
  });

  test('is empty where there is none', () => {
    expect(explainVerdict(tallyOf(9, 10), LAMP, HOW)).toEqual([]);
  });
});

test('the formulas behind exclusion, bid and break-even come to what they say', () => {
  const line = {
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
  };
  const question = { bid: 100, tally: tallyOf(160, 3), plan: tallyOf(4_000, 200), share: 0.2, maturity: 8 };
  const breakEven = explainBreakEven(line);
  // The worked case of the facts: 5.437 on placed sales, 2.175 on kept ones.
  expect(breakEven.map(({ value }) => value).slice(-3)).toEqual(
    [3_108.2, 5.437230551444564, 2.174892220577826].map((value) => expect.closeTo(value, 9)),
  );
  const negation = explainNegation(tallyOf(80, 0), LAMP, { ...HOW, prior: tallyOf(5_000, 200) });
  expect(negation.map(({ id }) => id)).toEqual([
    'click',
    'rate',
    'orderLeaves',
    'rateNeeded',
    'expectedNow',
    'probability',
    'clicksToSell',
  ]);
  for (const step of [...breakEven, ...explainBid(question), ...negation]) {
    if (NO_ARITHMETIC.includes(step.id)) continue;
    expect(step.value).toBeCloseTo(step.id === 'clicksToSell' ? Math.ceil(worth(step)) : worth(step), 9);
  }
  expect(explainBid({ ...question, daysSinceChange: 1 })).toEqual([]);
  expect(explainBreakEven({ ...line, goods: null })).toEqual([]);
});

test('every step and number has its words', () => {
  const words = JSON.parse(readFileSync('utils/locales/en.json', 'utf8')) as Record<string, string>;
  for (const id of STEP_IDS) expect(words[`ads.step.${id}`], id).toBeTypeOf('string');
  for (const name of NUMBER_NAMES) expect(words[`ads.number.${name}`], name).toBeTypeOf('string');
});
