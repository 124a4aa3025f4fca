import { amountsIn } from '../../numbers/money';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Dearest variant to cheapest: beyond this the cheap one is mostly no variant of the goods but a bait or a part. */
const WIDEST = 10;

/** Prices of the variants lie near enough together to be one product's. */
export const priceSpread: Audit = {
  meta: { id: 'price-spread', group: 'price', reads: ['price'] },
  audit(facts) {
    const price = facts.text('price');
    const amounts = facts
      .texts('price')
      .flatMap((text) => amountsIn(text.head))
      .filter((amount) => amount > 0);
    if (!price || amounts.length < 2) return NOT_APPLICABLE;
    const low = Math.min(...amounts);
    const high = Math.max(...amounts);
    return graded(high <= low * WIDEST ? 1 : 0.4, {
      values: { low: low / 100, high: high / 100 },
      marks: facts.texts('price').map((text) => text.mark(0, text.text.length)),
      source: { cite: 'Own threshold: dearest variant at most ten times the cheapest', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
