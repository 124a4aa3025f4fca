import { quotient } from '../numbers/quotient';

/** Figures as single platforms define them (facts a.2). What they call ROI has different numerators and denominators and is never compared. */

/** 拼多多 实际投产比: attributed sales over 成交花费, not over all spend. */
export const actualRoas = (sales: number, dealSpend: number) => quotient(sales, dealSpend);

/** 拼多多 净投产比: net sales over all spend. */
export const netRoas = (netSales: number, spend: number) => quotient(netSales, spend);

/** 拼多多 交易额结算率: settled over all sales. */
export const settlementRate = (settled: number, sales: number) => quotient(settled, sales);

/** 千川 净成交ROI: sales less instant refunds (秒退), over spend. */
export const netDealRoi = (sales: number, instantRefunds: number, spend: number) => quotient(sales - instantRefunds, spend);

/** Share of the target below which TikTok Shop pays back (ads.tiktok.com, ROI protection; more than 20 orders a day, void on a day the target is edited). */
const PROTECTED = 0.9;

/** TikTok Shop ROI protection: what is credited where the ROI fell short of 0.9 of its target, money in the unit given. */
export function roiCredit(cost: number, revenue: number, targetRoi: number): number {
  const floor = PROTECTED * targetRoi;
  return floor > 0 && revenue < cost * floor ? cost - revenue / floor : 0;
}

/** Shopee counts a conversion for every distinct product of an order. */
export function conversionsIn(order: readonly { product: string; quantity: number }[]): {
  conversions: number;
  items: number;
  orders: number;
} {
  return {
    orders: order.length > 0 ? 1 : 0,
    conversions: new Set(order.map(({ product }) => product)).size,
    items: order.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

/** Amazon averages a daily budget over the calendar month; a day may spend up to twice of it (facts a.2). */
const DAY_LIMIT = 2;

/** The most a calendar month can cost. */
export const monthCap = (daily: number, days: number) => daily * days;

/** What the day after may spend at most, once a first day spent so much. */
export const nextDayBudget = (daily: number, spent: number) => Math.min(Math.max(2 * daily - spent, 0), DAY_LIMIT * daily);
