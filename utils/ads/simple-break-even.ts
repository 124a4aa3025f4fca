import { type Maybe, quotient } from '../numbers/quotient';

/** Break-even as sellers reckon in their heads: with one margin before ads, a share of the sales. With everything in it: `breakEvenOf`. */

/** 保本投产比 of a margin. null: at a margin of 0 or below no ROAS breaks even. */
export const roasOfMargin = (margin: Maybe) => quotient(1, margin);

/** Margin of one sale before ads, its price being 1. */
export const marginOf = (price: number, costs: readonly number[]) =>
  quotient(
    costs.reduce((left, cost) => left - cost, price),
    price,
  );

/** ACOS that leaves the wanted margin: margin before ads less what is to be left. Below 0: no spend does. */
export const acosLeaving = (margin: number, wanted = 0) => margin - wanted;

/** 保本出价: the dearest click that still pays, order value x rate x margin. */
export const dearestClick = (orderValue: number, rate: number, margin: number) => orderValue * rate * margin;

/** 保本转化率: the rate at which a click of this price pays. null: without a margin none does. */
export const rateToBreakEven = (click: number, orderValue: number, margin: number) =>
  quotient(click, orderValue > 0 && margin > 0 ? orderValue * margin : 0);

/** The most that may be spent where costs are a fixed share (红线) of what is not refunded. */
export const spendWithin = (sales: number, refundRate: number, share: number) => sales * (1 - refundRate) * share;

/** The ROI at which spend is exactly that share. */
export const roiWithin = (refundRate: number, share: number) => quotient(1, share * (1 - refundRate));
