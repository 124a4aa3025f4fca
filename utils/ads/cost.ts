/**
 * What a unit of one SKU costs and brings, from a day on; the next line of the same SKU takes over on its own day. Money in minor units of
 * `currency`, rates in basis points (1 % = 100). null = unknown: nothing is worked out with it, least of all as if it were 0 (facts a.3).
 */
export interface CostLine {
  /** The operator's name of the shop; '' where there is one only. */
  shop: string;
  /** SKU, item id or ASIN, as reports print it. */
  sku: string;
  /** First local day it holds, YYYY-MM-DD. */
  from: string;
  /** ISO 4217 */
  currency: string;
  /** What the buyer is asked for one order, before the seller's coupon. */
  price: number | null;
  /** The seller's own coupon; a platform's coupon that the seller does not pay is none of it. */
  coupon: number;
  /** The goods. */
  goods: number | null;
  /** Sending one parcel out. */
  freight: number | null;
  /** Commission and payment fees on what was paid. */
  feeRate: number | null;
  /** Share of placed orders that are returned or refunded. */
  refundRate: number | null;
  /** Freight of a returned parcel, paid by the seller. */
  returnFreight: number;
  /** Share of returned goods that cannot be sold again. */
  lossRate: number;
}

/** What may be missing before a break-even exists. */
export type CostGap = 'noLine' | 'price' | 'goods' | 'freight' | 'feeRate' | 'refundRate' | 'currency';

/** Break-even with everything in it (facts a.3), or what is missing for it. */
export type BreakEven =
  | {
      known: true;
      currency: string;
      /** c: what one placed order leaves before ads, in minor units; not rounded. */
      contribution: number;
      /** (price - coupon): what counts as placed sales of one order, in minor units. */
      placed: number;
      /** c over placed sales. */
      margin: number;
      /** On placed sales; null = no ROAS breaks even. */
      roasGross: number | null;
      /** On kept sales; null = no ROAS breaks even. */
      roasNet: number | null;
    }
  | { known: false; missing: readonly CostGap[] };
