/** Sums over the days of one plan, keyword or item, all of one source. Money in minor units of its currency. null = not known, which is not 0. */
export interface Tally {
  impressions: number | null;
  clicks: number | null;
  spend: number | null;
  orders: number | null;
  units: number | null;
  /** Attributed sales. */
  sales: number | null;
}

/** The figures that every platform has in some form. */
export const TALLY_MEASURES = ['impressions', 'clicks', 'spend', 'orders', 'units', 'sales'] as const satisfies readonly (keyof Tally)[];
