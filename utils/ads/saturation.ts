import { quotient } from '../numbers/quotient';

/** Diminishing returns (facts a.4): what one more unit of spend brings. */

/** Spend and the sales it brought. */
export interface SpendPoint {
  spend: number;
  sales: number;
}

/** Sales that the added spend brought, over that spend. null where spend did not change; below 0 where sales fell. */
export function marginalRoas(before: SpendPoint, after: SpendPoint): number | null {
  const more = after.spend - before.spend;
  return more === 0 ? null : (after.sales - before.sales) / more;
}

/** How many percent sales grew for one percent of spend; below 1 = diminishing. null unless all four are above 0 and spend changed. */
export function elasticity(before: SpendPoint, after: SpendPoint): number | null {
  if (![before.spend, before.sales, after.spend, after.sales].every((value) => value > 0) || before.spend === after.spend) return null;
  return Math.log(after.sales / before.sales) / Math.log(after.spend / before.spend);
}

/** Sales at most, and the spend that brings half of them: sales = most x spend / (half + spend) (Michaelis and Menten). */
export interface Curve {
  most: number;
  half: number;
}

export const salesAt = ({ most, half }: Curve, spend: number) => quotient(most * spend, half + spend);

/** Sales of the next unit of spend. */
export const marginalAt = ({ most, half }: Curve, spend: number) => quotient(most * half, (half + spend) ** 2);

/** The spend beyond which the next unit brings less margin than it costs; 0 where the first one does already. @param margin share of sales left before ads */
export const bestSpend = ({ most, half }: Curve, margin: number) => Math.max(0, Math.sqrt(Math.max(0, margin * most * half)) - half);

/** Share of the whole effect reached at `x`, by Hill: half of it at `half`, the steeper the greater the slope. */
export function hill(x: number, half: number, slope: number): number | null {
  return x <= 0 ? (half > 0 ? 0 : null) : 1 / (1 + (half / x) ** slope);
}

/** What of every day's spend is still at work: so much of yesterday's effect is left, theta of 0 to 1. */
export function adstock(spend: readonly number[], theta: number): number[] {
  let left = 0;
  return spend.map((today) => {
    left = today + theta * left;
    return left;
  });
}
