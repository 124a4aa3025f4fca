import { quotient } from '../numbers/quotient';

/** Rates of running a shop (facts c). Fractions; null where the base is 0. */

/** 毛利率: net sales less goods, over net sales. */
export const grossMargin = (sales: number, goods: number | null) => (goods === null ? null : quotient(sales - goods, sales));

/** 动销率: SKUs that sold over SKUs on sale in the period. */
export const movementRate = (moving: number, listed: number) => quotient(moving, listed);

/** 跳失率: visits of one page over all visits. */
export const bounceRate = (single: number, visits: number) => quotient(single, visits);

/** 退款率: refunded orders over paid orders of the same pay days. */
export const refundRate = (refunded: number, paid: number) => quotient(refunded, paid);

/** Late parcels over parcels delivered. */
export const lateRate = (late: number, delivered: number) => quotient(late, delivered);

/** Amazon's order defect rate: distinct defective orders over orders. @param overlap orders counted in more than one of the three */
export function orderDefectRate(
  defects: { negative: number; claims: number; chargebacks: number; overlap: number },
  orders: number,
): number | null {
  return quotient(defects.negative + defects.claims + defects.chargebacks - defects.overlap, orders);
}
