import { amountsIn } from '../../numbers/money';
import { type Audit, graded, NOT_APPLICABLE } from '../audit';

/** The price field holds an amount. Where variants carry the prices, an empty field of its own is none. */
export const pricePresent: Audit = {
  meta: { id: 'price-present', group: 'price', reads: ['price'], judgesEmpty: true },
  audit(facts) {
    const price = facts.text('price');
    if (!price) return facts.wasRead('sku') ? NOT_APPLICABLE : graded(0, { values: { price: '' } });
    const shown = price.head.trim().slice(0, 20);
    return graded(amountsIn(price.head).length > 0 ? 1 : 0, { values: { price: shown }, marks: [price.mark(0, price.text.length)] });
  },
};
