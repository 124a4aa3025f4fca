import { currencyOf } from '../../marketplaces/currency';
import { amountsIn } from '../../numbers/money';
import { type Audit, NOT_APPLICABLE, PASS } from '../audit';

/** The price, or the span of the variants' prices, lies within the shop's price band. A warning at most: a price outside may be meant. */
export const positioningPrice: Audit = {
  meta: { id: 'positioning-price', group: 'positioning', reads: ['price'] },
  audit(facts, { shop }) {
    const band = shop?.card?.priceBand;
    const amounts = facts
      .texts('price')
      .flatMap((text) => amountsIn(text.head))
      .filter((amount) => amount > 0);
    if (!band || (band.from === undefined && band.to === undefined) || amounts.length === 0) return NOT_APPLICABLE;
    if (currencyOf(facts.reading.marketplace, facts.reading.url) !== band.currency) return NOT_APPLICABLE;
    const { from = 0, to = Number.POSITIVE_INFINITY } = band;
    const outside = amounts.filter((amount) => amount < from || amount > to);
    if (outside.length === 0) return PASS;
    const span = (low: number, high: number) => (low === high ? printed(low) : `${printed(low)}–${printed(high)}`);
    const text = facts.texts('price').find((one) => amountsIn(one.head).some((amount) => outside.includes(amount)));
    return {
      outcome: 'warn',
      score: 1 - outside.length / amounts.length,
      values: {
        price: span(Math.min(...amounts), Math.max(...amounts)),
        band: `${band.from === undefined ? '' : printed(band.from)}–${band.to === undefined ? '' : printed(band.to)} ${band.currency}`,
      },
      marks: text ? [text.mark(0, text.text.length)] : [],
    };
  },
};

function printed(minor: number): string {
  return String(minor / 100);
}
