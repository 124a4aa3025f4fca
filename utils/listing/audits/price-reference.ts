import type { Source } from '../../findings/finding';
import { amountsIn } from '../../numbers/money';
import type { FieldName } from '../../reading/fields';
import { type Audit, graded, NOT_APPLICABLE, type Verdict } from '../audit';
import type { ListingFacts } from '../facts';

/** A crossed-out price this many times the price is one that nobody was asked. */
const BELIEVABLE = 5;

const COMPARED: Source = {
  cite: '明码标价和禁止价格欺诈规定 第16条（2022-07-01 起）：被比较的价格应当真实；倍数为自定',
  seen: '2026-11-22',
  confidence: 'C',
};
const GROUP_PRICE: Source = { cite: '拼多多发布页：单买价须高于拼单价（公开脚本）', seen: '2026-11-22', confidence: 'B' };

/**
 * The prices beside the price make sense: one for a single piece is above the group price, a crossed-out one is above the price and not out of
 * all proportion. From the reading alone: whether it was ever asked only the shop's own records tell.
 */
export const priceReference: Audit = {
  meta: { id: 'price-reference', group: 'price', reads: ['price'] },
  audit(facts) {
    const price = range(facts, 'price');
    const list = range(facts, 'list_price');
    const single = range(facts, 'single_price');
    if (!price || !(list ?? single)) return NOT_APPLICABLE;
    const verdict = (field: FieldName, score: number, more: Partial<Verdict> = {}) => {
      const text = facts.text(field);
      return graded(score, {
        values: {
          field: `@panel.field.${field}`,
          reference: text?.head.trim().slice(0, 20) ?? '',
          price: facts.text('price')?.head.trim().slice(0, 20) ?? '',
        },
        marks: text ? [text.mark(0, text.text.length)] : [],
        ...more,
      });
    };
    if (single && single.low <= price.low) return verdict('single_price', 0.3, { source: GROUP_PRICE });
    if (list && list.high < price.low) return verdict('list_price', 0.3);
    if (list && list.low > price.high * BELIEVABLE) return verdict('list_price', 0.4, { source: COMPARED });
    return verdict(list ? 'list_price' : 'single_price', 1);
  },
};

function range(facts: ListingFacts, field: FieldName): { low: number; high: number } | undefined {
  const amounts = facts.texts(field).flatMap((text) => amountsIn(text.head));
  const asked = amounts.filter((amount) => amount > 0);
  return asked.length === 0 ? undefined : { low: Math.min(...asked), high: Math.max(...asked) };
}
