import type { BreakEven, CostGap, CostLine } from './cost';

/** One placed order: integers only. Money in parts of one size (minor units), rates in parts of `whole`. */
export interface PlacedOrder {
  price: number;
  coupon: number;
  goods: number;
  freight: number;
  feeRate: number;
  refundRate: number;
  returnFreight: number;
  lossRate: number;
}

/** What one placed order leaves, and the ROAS at which the ads take all of it. */
export interface Contribution {
  /** c, in the unit of the order's money; not rounded. */
  contribution: number;
  /** Price less coupon. */
  placed: number;
  /** c over placed sales; null where the coupon leaves no price. */
  margin: number | null;
  /** On all placed sales; null = no ROAS breaks even. */
  roasGross: number | null;
  /** On kept sales; null = no ROAS breaks even. */
  roasNet: number | null;
}

/** 100 % in basis points. */
const WHOLE = 10_000;

/**
 * c = (1-r)(p-u)(1-f) - (1-r)g - r·g·l - s - r·t: fees fall back with the refund, goods lost on return are paid for, freight out is paid for every
 * order once, freight back for returned ones (facts a.3). Reckoned in whole numbers, so that a c of exactly 0 is 0.
 *
 * @param whole what 100 % is in the order's rates
 */
export function contributionOf(order: PlacedOrder, whole = WHOLE): Contribution {
  const all = BigInt(whole);
  const [goods, refund] = [BigInt(order.goods), BigInt(order.refundRate)];
  const kept = all - refund;
  const placed = BigInt(order.price) - BigInt(order.coupon);
  const paid = kept * placed * (all - BigInt(order.feeRate));
  const parcels = BigInt(order.freight) * all + refund * BigInt(order.returnFreight);
  const scaled = paid - kept * goods * all - refund * goods * BigInt(order.lossRate) - parcels * all;
  const earns = scaled > 0n && placed > 0n;
  const [left, sales] = [Number(scaled), Number(placed * all * all)];
  return {
    contribution: left / whole ** 2,
    placed: Number(placed),
    margin: placed > 0n ? left / sales : null,
    roasGross: earns ? sales / left : null,
    roasNet: earns ? Number(kept * placed * all) / left : null,
  };
}

const NEEDED = ['price', 'goods', 'freight', 'feeRate', 'refundRate'] as const satisfies readonly CostGap[];

/**
 * Break-even of a line of the cost sheet for figures in `currency`, or everything that is missing for it. A price that the coupon takes whole is a
 * price missing.
 *
 * @param line the line that held on the day; undefined = the SKU has none
 */
export function breakEvenOf(line: CostLine | undefined, currency: string): BreakEven {
  if (!line) return { known: false, missing: ['noLine'] };
  const { price, goods, freight, feeRate, refundRate } = line;
  const missing: CostGap[] = NEEDED.filter((part) => line[part] === null);
  if (price !== null && price <= line.coupon) missing.unshift('price');
  if (line.currency !== currency) missing.push('currency');
  if (missing.length > 0 || price === null || goods === null || freight === null || feeRate === null || refundRate === null)
    return { known: false, missing };
  const { margin, ...found } = contributionOf({ ...line, price, goods, freight, feeRate, refundRate });
  return { known: true, currency, ...found, margin: margin ?? 0 };
}
