/** What the ledger knows of one item or SKU over the last weeks, in the currency of its shop. */
export interface ItemSpending {
  shop: string;
  /** Item id or SKU, as reports print it. */
  sku: string;
  title: string | undefined;
  currency: string;
  /** Minor units. */
  spend: number;
  clicks: number;
  orders: number;
}

/** The ledger's items by shop and SKU, those with most spend first. */
export function useSpending(): readonly ItemSpending[] {
  return [];
}
