/** What a day of a listing is counted in. `sales` is money, minor units of the row's currency; the rest are whole numbers. */
export const FIGURES = ['impressions', 'visitors', 'clicks', 'orders', 'units', 'sales'] as const;
export type Figure = (typeof FIGURES)[number];

/** One listing's figures on one day, as a report gave them. A figure the report did not have is absent, never 0. */
export interface TrafficDay extends Partial<Record<Figure, number>> {
  /** YYYY-MM-DD as the marketplace counts days. */
  day: string;
  /** ISO 4217 code of `sales`; absent where the report did not say. */
  currency?: string;
}
