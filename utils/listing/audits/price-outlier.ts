import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** Prices nobody asks: typed to fill the field. */
const PLACEHOLDER = /^\D{0,4}(?:0|0?[.,]01|1|9{4,9}|8{4,9}|1{4,9}|123456?7?8?9?)(?:[.,]00?)?\D{0,4}$/;

/** A price that looks like a placeholder. A real price of 1 exists, so it is a question. */
export const priceOutlier: Audit = {
  meta: { id: 'price-outlier', group: 'price', reads: ['price'] },
  audit(facts) {
    const price = facts.text('price');
    if (!price) return NOT_APPLICABLE;
    const odd = PLACEHOLDER.test(price.head.trim());
    return graded(odd ? 0.4 : 1, {
      values: { price: price.head.trim().slice(0, 20) },
      marks: odd ? [price.mark(0, price.text.length)] : [],
      source: { cite: 'Own list of placeholder prices', seen: '2026-11-22', confidence: 'C' },
    });
  },
};
