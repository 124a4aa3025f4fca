import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseBid, type BidQuestion } from '../../utils/ads/bid';
import { tallyOf } from './goods';

// The plan sells at 5 %, 100.00 an order; a fifth of the sales may be spent.
const QUESTION: BidQuestion = { bid: 100, tally: tallyOf(160, 8), plan: tallyOf(4_000, 200), share: 0.2, maturity: 8 };
const advised = (changes: Partial<BidQuestion>) => adviseBid({ ...QUESTION, ...changes });

describe('a bid', () => {
  test.each<[string, Partial<BidQuestion>, object]>([
    ['stays where it is right', {}, { kind: 'keep', perClick: 500, target: 100 }],
    ['moves to what a click brings', { share: 0.22 }, { kind: 'set', bid: 110, target: 110 }],
    // (0 + 40 x 5 %) / (160 + 40) = 1 %
    ['of a silent row is drawn to the plan', { tally: tallyOf(160, 0), bid: 25 }, { kind: 'set', bid: 20, perClick: 100, target: 20 }],
    ['rises by a quarter at most', { share: 0.9 }, { kind: 'set', bid: 125, heldBy: 'step' }],
    ['falls by a quarter at most', { share: 0.01 }, { kind: 'set', bid: 75, heldBy: 'step' }],
    ['keeps below the most', { share: 0.9, most: 110 }, { kind: 'set', bid: 110, heldBy: 'most' }],
    ['keeps above the least', { share: 0.01, least: 90 }, { kind: 'set', bid: 90, heldBy: 'least' }],
    ['waits until the last change is final', { daysSinceChange: 3 }, { kind: 'wait', days: 5 }],
    ['no longer waits then', { daysSinceChange: 8 }, { kind: 'keep' }],
    ['needs a plan with clicks', { plan: tallyOf(0, 0) }, { kind: 'none', why: 'clicks' }],
    ['needs orders somewhere', { plan: tallyOf(90, 0), tally: tallyOf(9, 0) }, { kind: 'none', why: 'orders' }],
    ['needs known sales', { tally: tallyOf(9, 1, { sales: null }) }, { kind: 'none', why: 'sales' }],
    ['needs orders that clicks can bring', { tally: tallyOf(9, 10) }, { kind: 'none', why: 'ordersAboveClicks' }],
    ['needs a share', { share: 0 }, { kind: 'none', why: 'share' }],
  ])('%s', (_, changes, advice) => {
    const found = advised(changes);
    const { perClick, target, ...rest } = { perClick: 0, target: 0, ...found };
    expect({ ...rest, perClick: Math.round(perClick * 1e6) / 1e6, target: Math.round(target * 1e6) / 1e6 }).toMatchObject(advice);
  });

  test('is a whole number within a quarter and the limits, and more orders never lower it', () => {
    const orders = fc.nat(160);
    fc.assert(
      fc.property(
        fc.integer({ min: 4, max: 50_000 }),
        fc.double({ min: 0.01, max: 2, noNaN: true }),
        orders,
        orders,
        (bid, share, one, other) => {
          const bids = [Math.min(one, other), Math.max(one, other)].map((count) => {
            const advice = advised({ bid, share, tally: tallyOf(160, count) });
            return advice.kind === 'set' ? advice.bid : bid;
          });
          for (const next of bids) {
            expect(Number.isInteger(next)).toBe(true);
            expect(Math.abs(next - bid)).toBeLessThanOrEqual(bid / 4);
          }
          expect(bids[1]).toBeGreaterThanOrEqual(bids[0] ?? 0);
        },
      ),
    );
  });
});
