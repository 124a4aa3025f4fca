import type { Order } from '../../utils/ads/analysis/terms';

/** A filter and an order, as it is kept under a name. */
export interface TermView {
  filter: string;
  order: Order;
}
