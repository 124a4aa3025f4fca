import type { BreakEven, CostLine } from '../cost';
import { given } from '../judge';
import { type Counted, countsKept, exactMargin } from '../margin';
import { nearest, wholeParts } from '../sums';
import type { Tally } from '../tally';
import type { CostMix } from './ledger-rows';

/** What is taken from sales on the way to profit, in this order. */
export const WATERFALL_PARTS = ['refunds', 'fees', 'goods', 'losses', 'freight', 'returnFreight', 'spend'] as const;
type WaterfallPart = (typeof WATERFALL_PARTS)[number];

/**
 * From sales to profit, in minor units, exact: sales - unknown.sales - all parts = profit. Sales that count kept orders have no refunds in them.
 */
export interface Waterfall {
  sales: number;
  /** Sales and spend of rows without known costs; set aside, in no part and no profit. */
  unknown: { sales: number; spend: number; rows: number };
  parts: Readonly<Record<WaterfallPart, number>>;
  profit: number;
}

const BASIS = 10_000;

/**
 * Every row's sales taken apart by the lines of the cost sheet that its costs are made of (facts a.3). Rounded once, over all rows, so that the bars add up
 * to the cent; what is left is reckoned with the break-even of the row, so that it is the profit of `earnedBy`, for plans costed by their goods too. Rows
 * that do not know their sales or spend are set aside with those without costs.
 */
export function waterfall(rows: readonly { tally: Tally; breakEven: BreakEven; mix: CostMix }[], counted: Counted): Waterfall {
  const unknown = { sales: 0, spend: 0, rows: 0 };
  const sums: Record<WaterfallPart, number> = { refunds: 0, fees: 0, goods: 0, losses: 0, freight: 0, returnFreight: 0, spend: 0 };
  let [sales, known, contribution] = [0, 0, 0];
  const sharesOf = new Map<CostMix, Shares>();
  for (const { tally, breakEven, mix } of rows) {
    const [sold, spent] = [tally.sales, tally.spend];
    sales += given(sold) ? sold : 0;
    const margin = breakEven.known && breakEven.currency === counted.currency ? exactMargin(breakEven, counted.state) : undefined;
    if (margin === undefined || mix.length === 0 || !given(sold) || !given(spent)) {
      unknown.sales += given(sold) ? sold : 0;
      unknown.spend += given(spent) ? spent : 0;
      unknown.rows += 1;
      continue;
    }
    const shares = sharesOf.get(mix) ?? mixedShares(mix, margin, countsKept(counted.state));
    sharesOf.set(mix, shares);
    known += sold;
    contribution += sold * margin;
    for (const [part, share] of shares) sums[part] += sold * share;
    sums.spend += spent;
  }
  const costs = WATERFALL_PARTS.filter((part) => part !== 'spend');
  const left = nearest(contribution);
  const whole = wholeParts(
    costs.map((part) => sums[part]),
    known - left,
  );
  const parts = { ...sums };
  for (const [index, part] of costs.entries()) parts[part] = whole[index] ?? 0;
  return { sales, unknown, parts, profit: left - sums.spend };
}

type Shares = readonly [Exclude<WaterfallPart, 'spend'>, number][];

/**
 * What of 1 of the counted sales goes where; the rest is the margin. Goods of a plan that lose on kept sales have no break-even to weigh (`weightedBreakEven`
 * counts their margin on placed sales): there all shares are drawn to what the margin leaves.
 */
function mixedShares(mix: CostMix, margin: number, kept: boolean): Shares {
  const all = mix.reduce((sum, { weight }) => sum + weight, 0);
  const sums = new Map<Shares[number][0], number>();
  for (const { line, weight } of mix) {
    const keptShare = 1 - (line.refundRate ?? 0) / BASIS;
    const placedPerCounted = kept && keptShare > 0 ? 1 / keptShare : 1;
    for (const [part, share] of sharesOfLine(line))
      if (part !== 'refunds' || !kept) sums.set(part, (sums.get(part) ?? 0) + (share * placedPerCounted * weight) / all);
  }
  const taken = [...sums.values()].reduce((sum, share) => sum + share, 0);
  const scale = taken > 0 ? (1 - margin) / taken : 1;
  return [...sums].map(([part, share]) => [part, share * scale]);
}

/** What of 1 of placed sales goes where. */
function sharesOfLine(line: CostLine): Shares {
  const refund = (line.refundRate ?? 0) / BASIS;
  const placed = (line.price ?? 0) - line.coupon;
  const goods = (line.goods ?? 0) / placed;
  return [
    ['refunds', refund],
    ['fees', ((1 - refund) * (line.feeRate ?? 0)) / BASIS],
    ['goods', (1 - refund) * goods],
    ['losses', (refund * goods * line.lossRate) / BASIS],
    ['freight', (line.freight ?? 0) / placed],
    ['returnFreight', (refund * line.returnFreight) / placed],
  ];
}
