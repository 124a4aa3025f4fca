import { quotient } from '../numbers/quotient';

/** Stock and how long it lasts (facts c). */

/** 可售天数: stock over units a day. Days without stock leave the base. null: nothing sells (滞销), which is no number of days. */
export function coverDays(stock: number, sold: number, days: number, daysInStock = days): number | null {
  const perDay = quotient(sold, daysInStock);
  return quotient(stock, perDay);
}

/** Cost of goods sold over average stock. */
export const turnover = (goodsSold: number, averageStock: number) => quotient(goodsSold, averageStock);

/** Days that the average stock lies. */
export const daysOfStock = (goodsSold: number, averageStock: number, days: number) => quotient(days * averageStock, goodsSold);

/** Units kept against a bad stretch: z x deviation of a day x root of the lead time. */
export const safetyStock = (z: number, deviation: number, leadDays: number) => z * deviation * Math.sqrt(leadDays);

/** Stock at which to order again. */
export const reorderPoint = (daily: number, leadDays: number, safety: number) => daily * leadDays + safety;
