import { liveQuery, type Observable } from 'dexie';
import type { Source } from '../ads/source';
import type { DayNumber } from '../ledger/batch';
import type { Block } from '../ledger/block';
import { type Entities, EntityTable } from '../ledger/entities';
import type { Dimension } from '../ledger/view';
import { dayKey, periodKey, unpackBlock } from './block-bytes';
import { type Database, database as profile } from './database';
import type { BlockRow, ImportRow, LedgerViewRow, RollUpRow } from './ledger-rows';
import { piecesOf } from './ledger-views';

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
export async function readLedger(range: ViewRange, database: Database = profile): Promise<LedgerView[]> {
  const { ledgerViews, entityPieces, blocks } = database;
  return await database.transaction('r', [ledgerViews, entityPieces, blocks], async () => {
    const found: LedgerView[] = [];
    for (const { id, source, rowsBy } of await viewsOf(range, database)) {
      const [days, periods] = await inRange(blocks, id, range);
      if (days.length + periods.length === 0) continue;
      const entities = EntityTable.from(await piecesOf(database, id));
      found.push({ key: id, source, rowsBy, entities, days: days.map(unpackBlock), periods: periods.map(unpackBlock) });
    }
    return found;
  });
}

/** Sums by day and plan, without opening the blocks: days, then periods, oldest first. */
export async function readRollUps(range: ViewRange, database: Database = profile): Promise<RollUpRow[]> {
  const { ledgerViews, rollUps } = database;
  return await database.transaction('r', [ledgerViews, rollUps], async () => {
    const found: RollUpRow[] = [];
    for (const { id } of await viewsOf(range, database)) found.push(...(await inRange(rollUps, id, range)).flat());
    return found;
  });
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
  /** The figures as they were, with when they were seen; those that did not change are unknown here. */
  rows: Block;
}

/** What was restated of these days since a moment (epoch milliseconds), newest first. */
export async function readRestated(range: ViewRange, since = 0, database: Database = profile): Promise<Restated[]> {
  const { ledgerViews, restated } = database;
  return await database.transaction('r', [ledgerViews, restated], async () => {
    const found: Restated[] = [];
    for (const { id } of await viewsOf(range, database)) {
      for (const row of (await inRange(restated, id, range)).flat()) {
        if (row.at >= since) found.push({ view: id, at: row.at, rows: unpackBlock(row) });
      }
    }
    return found.sort((a, b) => b.at - a.at);
  });
}

async function viewsOf({ views }: ViewRange, database: Database): Promise<LedgerViewRow[]> {
  if (!views) return await readViews(database);
  return (await database.ledgerViews.bulkGet([...views])).flatMap((row) => row ?? []);
}

/** Higher than any character of a key. */
const END = '\uffff';

/** The days and the periods of a view that touch these days. */
async function inRange<Row extends Pick<BlockRow, 'id' | 'from' | 'to'>>(
  table: RangedTable<Row>,
  view: string,
  { from, to }: ViewRange,
): Promise<[Row[], Row[]]> {
  const days = await table
    .where('id')
    .between(dayKey(view, from), `${dayKey(view, to)}${END}`, true, true)
    .toArray();
  // A period is found by its last day; those that begin too late are told by their key, without opening them.
  const keys = await table.where('id').between(periodKey(view, from), `${view}|to ${END}`, true, true).primaryKeys();
  const touching = keys.filter((key) => Number(key.slice(view.length).split('~')[1]?.slice(0, 6)) <= to);
  const periods = touching.length === 0 ? [] : await table.bulkGet(touching);
  return [days, periods.flatMap((row) => row ?? [])];
}

/** A table whose keys are blockId(), or begin with it. */
interface RangedTable<Row> {
  where(key: 'id'): {
    between(
      lower: string,
      upper: string,
      withLower: boolean,
      withUpper: boolean,
    ): { toArray(): PromiseLike<Row[]>; primaryKeys(): PromiseLike<string[]> };
  };
  bulkGet(keys: string[]): PromiseLike<(Row | undefined)[]>;
}
