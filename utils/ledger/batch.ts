import type { Entity, Source } from '../ads/source';

/** An additive metric by its canonical name (utils/marketplaces/headers/metrics.ts): impressions, spend, sales_direct … */
export type Measure = string;

/** Local days since 1970-01-01, whatever the time zone. */
export type DayNumber = number;

/**
 * Rows understood, by columns: what files and pages hand to the ledger, all of one source. Row i is about `entities[entity[i]]` over the local days
 * `from[i]` to `to[i]`, both included; its figures are `measures[m][i]`, NaN where the report prints none. Money in minor units, integers.
 */
export interface FactBatch {
  source: Source;
  rows: number;
  from: Int32Array;
  to: Int32Array;
  entity: Uint32Array;
  entities: readonly Entity[];
  measures: Readonly<Record<Measure, Float64Array>>;
}

/** Where a batch is from and when it was true: the newest observation of a day wins. */
export interface Observation {
  /** Same content, same key: bringing it twice changes nothing. */
  key: string;
  /** Name of the file, or address of the page. */
  name: string;
  kind: 'file' | 'page';
  /** Epoch milliseconds: when the report was made where it says so, else when it was brought. */
  observedAt: number;
  /** Every row of the report was there. Figures of a part of the rows never make a total. */
  complete: boolean;
}
