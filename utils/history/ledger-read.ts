import { liveQuery, type Observable } from 'dexie';
import type { Source } from '../ads/source';
import type { DayNumber } from '../ledger/batch';
import type { Block } from '../ledger/block';
import type { Entities } from '../ledger/entities';
import type { Dimension } from '../ledger/view';
import { type Database, database as profile } from './database';
import type { ImportRow, LedgerViewRow, RollUpRow } from './ledger-rows';

/** Local days, both included. */
export interface ViewRange {
  /** viewKey(); absent: of every view. */
  views?: readonly string[];
  from: DayNumber;
  to: DayNumber;
}

/** What the ledger holds of one view over some days. */
export interface LedgerView {
  key: string;
  source: Source;
  rowsBy: readonly Dimension[];
  entities: Entities;
  /** One block a day, oldest first. */
  days: readonly Block[];
  /** Figures of whole periods that touch these days: never added to them, nor to each other. */
  periods: readonly Block[];
}

/** Reads blocks; many of them, so call it in a Worker where it is more than a few weeks. */
export function readLedger(_range: ViewRange, _database: Database = profile): Promise<LedgerView[]> {
  return Promise.reject(new Error('not built yet'));
}

/** Sums by day and plan, without opening the blocks; days and periods, oldest first. */
export function readRollUps(_range: ViewRange, _database: Database = profile): Promise<RollUpRow[]> {
  return Promise.reject(new Error('not built yet'));
}

export function liveRollUps(range: ViewRange): Observable<RollUpRow[]> {
  return liveQuery(() => readRollUps(range));
}

export function readViews(database: Database = profile): Promise<LedgerViewRow[]> {
  return database.ledgerViews.toArray();
}

/** What the ledger covers, by view. */
export function liveLedger(): Observable<LedgerViewRow[]> {
  return liveQuery(() => readViews());
}

/** Imports, newest first. */
export function liveImports(limit = 500): Observable<ImportRow[]> {
  return liveQuery(() => profile.imports.orderBy('at').reverse().limit(limit).toArray());
}

/** Rows of one day or period that read otherwise once. */
export interface Restated {
  view: string;
  /** When the other figures were noticed, epoch milliseconds. */
  at: number;
  /** The rows as they were. */
  rows: Block;
}

/** What was restated of these days since a moment (epoch milliseconds), newest first. */
export function readRestated(_range: ViewRange, _since = 0, _database: Database = profile): Promise<Restated[]> {
  return Promise.reject(new Error('not built yet'));
}
