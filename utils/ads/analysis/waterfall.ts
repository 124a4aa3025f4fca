import { breakEvenOf } from '../break-even';
import type { CostLine } from '../cost';
import { given } from '../judge';
import { type Counted, countsKept } from '../margin';
import { wholeParts } from '../sums';
import type { Tally } from '../tally';

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
 * Every row's sales taken apart by its line of the cost sheet (facts a.3). Rounded once, over all rows, so that the bars add up to the cent.
 * Rows that do not know their sales or spend are set aside with those without costs.
 */
export function waterfall(rows: readonly { tally: Tally; line: CostLine | undefined }[], counted: Counted): Waterfall {
  const kept = countsKept(counted.state);
  const unknown = { sales: 0, spend: 0, rows: 0 };
  const sums: Record<WaterfallPart, number> = { refunds: 0, fees: 0, goods: 0, losses: 0, freight: 0, returnFreight: 0, spend: 0 };
  let [sales, known] = [0, 0];
  for (const { tally, line } of rows) {
    const [sold, spent] = [tally.sales, tally.spend];
    sales += given(sold) ? sold : 0;
    const shares = line && breakEvenOf(line, counted.currency).known ? sharesOf(line) : undefined;
    // Kept sales of goods that are always returned: there is nothing to take apart.
    const placedPerCounted = kept ? 1 / (1 - (line?.refundRate ?? 0) / BASIS) : 1;
    if (!shares || !given(sold) || !given(spent) || !Number.isFinite(placedPerCounted)) {
      unknown.sales += given(sold) ? sold : 0;
      unknown.spend += given(spent) ? spent : 0;
      unknown.rows += 1;
      continue;
    }
    known += sold;
    for (const [part, share] of shares) if (part !== 'refunds' || !kept) sums[part] += sold * placedPerCounted * share;
    sums.spend += spent;
  }
  const costs = WATERFALL_PARTS.filter((part) => part !== 'spend');
  const left = known - costs.reduce((sum, part) => sum + sums[part], 0);
  const whole = wholeParts([...costs.map((part) => sums[part]), left], known);
  const parts = { ...sums };
  for (const [index, part] of costs.entries()) parts[part] = whole[index] ?? 0;
  return { sales, unknown, parts, profit: (whole.at(-1) ?? 0) - sums.spend };
}

/** What of 1 of placed sales goes where; the rest is the margin. */
function sharesOf(line: CostLine): [Exclude<WaterfallPart, 'spend'>, number][] {
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
