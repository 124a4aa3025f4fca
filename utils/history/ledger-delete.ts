import type { DayNumber } from '../ledger/batch';
import { type Database, database as profile } from './database';
import type { Result, StoreError } from './result';

/** Facts of a shop ('' = the one without a name; absent = of all shops) over local days, both included. Periods that lie wholly inside are part of it. */
export interface FactRange {
  shop?: string;
  from?: DayNumber;
  to?: DayNumber;
}

export interface FactSize {
  views: number;
  /** Blocks: days and periods of each view. */
  blocks: number;
  rows: number;
  bytes: number;
}

/** How much a deletion of this range would take away; ask before. */
export function countFacts(_range: FactRange, _database: Database = profile): Promise<Result<FactSize, StoreError>> {
  return Promise.reject(new Error('not built yet'));
}

/** Deletes for good what countFacts counts, in one transaction. */
export function deleteFacts(_range: FactRange, _database: Database = profile): Promise<Result<FactSize, StoreError>> {
  return Promise.reject(new Error('not built yet'));
}
