import { type Maybe, quotient } from '../numbers/quotient';

/**
 * The ratios of advertising (facts a.1). All are fractions; percent is for screens alone. Money of both parts in one unit and one currency.
 * null = undefined: the denominator is 0 or not known; never 0 and never infinite.
 */

/** 点击率: clicks over impressions. */
export const ctr = (clicks: Maybe, impressions: Maybe) => quotient(clicks, impressions);

/** 平均点击花费: spend a click. */
export const cpc = (spend: Maybe, clicks: Maybe) => quotient(spend, clicks);

/** 千次展现花费: spend of a thousand impressions. */
export const cpm = (spend: Maybe, impressions: Maybe) => quotient(typeof spend === 'number' ? 1_000 * spend : null, impressions);

/** 点击转化率: orders over clicks. May exceed 1 where orders without a click count. */
export const cvr = (orders: Maybe, clicks: Maybe) => quotient(orders, clicks);

/** 成交成本: spend an order. */
export const cpa = (spend: Maybe, orders: Maybe) => quotient(spend, orders);

/** ROAS, called ROI or 投入产出比 by Chinese platforms: attributed sales over spend. */
export const roas = (sales: Maybe, spend: Maybe) => quotient(sales, spend);

/** ACOS, 费比, CIR: spend over attributed sales. With spend and no sales there is none: shown as "--" and ranked worst. */
export const acos = (spend: Maybe, sales: Maybe) => quotient(spend, sales);

/** Spend over ALL sales of the shop. */
export const tacos = (spend: Maybe, allSales: Maybe) => quotient(spend, allSales);

/** Share of all sales that ads brought; TACOS = ACOS x this share. */
export const adShare = (adSales: Maybe, allSales: Maybe) => quotient(adSales, allSales);

/** UV价值: sales a visitor (or a click, RPC). */
export const valuePerVisitor = (sales: Maybe, visitors: Maybe) => quotient(sales, visitors);

/** ROI as finance has it: what is left after all variable costs, over spend. Never under one label with ROAS. */
export function netRoi(sales: number, spend: number, otherCosts: number): number | null {
  return quotient(sales - otherCosts - spend, spend);
}

/** Change against an earlier figure as a share of it. null on 0 (新增) and on a base below 0, of which there is no share. */
export const relativeChange = (now: Maybe, before: Maybe) =>
  typeof now === 'number' && typeof before === 'number' ? quotient(now - before, before) : null;

/**
 * Incremental share: how much of the sales that a campaign claims the shop's own total grew by. Not a proof; for campaigns that claim orders no ad
 * brought (TikTok GMV Max).
 */
export const incrementalShare = (totalBefore: number, totalAfter: number, claimed: number) => quotient(totalAfter - totalBefore, claimed);
