import { quotient } from '../numbers/quotient';
import { addDays } from './days';

/** Days after which refunds of a pay day are as good as all in: seven of no-reason return and the way back (facts c). */
const REFUND_DAYS = 15;

export interface PaidOrder {
  /** Local day of payment, YYYY-MM-DD. */
  day: string;
  /** Day of the refund, where there was one. */
  refunded: string | null;
}

/**
 * Refund rate of the orders paid, as far as it is known on a day: refunds of later days do not exist yet. Mature once the youngest order has had 15
 * days; until then the rate only grows. null without orders.
 */
export function refundCohort(orders: readonly PaidOrder[], asOf: string): { mature: boolean; known: number | null } {
  const paid = orders.filter(({ day }) => day <= asOf);
  const back = paid.filter(({ refunded }) => refunded !== null && refunded <= asOf);
  return {
    mature: paid.length > 0 && paid.every(({ day }) => addDays(day, REFUND_DAYS) <= asOf),
    known: quotient(back.length, paid.length),
  };
}

/** 复购率: customers with two orders or more over all customers. null without customers. @param counts orders of each customer */
export function repurchaseRate(counts: readonly number[]): number | null {
  const customers = counts.filter((orders) => orders > 0);
  return quotient(customers.filter((orders) => orders > 1).length, customers.length);
}
