import type { DayNumber } from '../ledger/batch';
import { localDay } from '../ledger/day';
import { type Database, guarded, database as profile } from './database';
import { forgetReplaced } from './ledger-replaced';
import { countAgain, ledgerTables } from './ledger-views';
import { ok, type Result, type StoreError } from './result';

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
export function countFacts(range: FactRange, database: Database = profile): Promise<Result<FactSize, StoreError>> {
  return guarded(() =>
    database.transaction('r', [database.ledgerViews, database.rollUps], async () => (await found(range, database)).size),
  );
}

/** Deletes for good what countFacts counts, in one transaction. Files it was brought by may be brought again. */
export function deleteFacts(range: FactRange, database: Database = profile): Promise<Result<FactSize, StoreError>> {
  return guarded(() =>
    database.transaction('rw', ledgerTables(database), async () => {
      const { ids, views, size } = await found(range, database);
      if (ids.length === 0) return size;
      await database.blocks.bulkDelete(ids);
      await database.rollUps.bulkDelete(ids);
      await database.restated.where('block').anyOf(ids).delete();
      for (const view of views) await countAgain(database, view);
      const touched = (await database.imports.toArray()).filter(({ views: own }) =>
        own.some((one) => views.has(one.view) && meets(one, range)),
      );
      await forgetReplaced(
        database,
        touched.map(({ id }) => id),
      );
      await database.imports.bulkPut(touched.map((row) => ({ ...row, state: 'deleted' })));
      return size;
    }),
  );
}

/** Retention: deletes what is older than so many days; 0 keeps all. @param now epoch milliseconds */
export async function sweepFacts(now: number, days: number, database: Database = profile): Promise<Result<FactSize, StoreError>> {
  if (days <= 0) return ok({ views: 0, blocks: 0, rows: 0, bytes: 0 });
  return await deleteFacts({ to: localDay(now) - days - 1 }, database);
}

async function found({ shop, from = 0, to = Number.POSITIVE_INFINITY }: FactRange, database: Database) {
  const views = new Set<string>();
  const ids: string[] = [];
  const size: FactSize = { views: 0, blocks: 0, rows: 0, bytes: 0 };
  for (const { id, source } of await database.ledgerViews.toArray()) {
    if (shop !== undefined && source.shop !== shop) continue;
    await database.rollUps
      .where('id')
      .startsWith(`${id}|`)
      .each((row) => {
        if (row.from < from || row.to > to) return;
        views.add(id);
        ids.push(row.id);
        size.blocks += 1;
        size.rows += row.rows;
        size.bytes += row.bytes;
      });
  }
  return { ids, views, size: { ...size, views: views.size } };
}

function meets(span: { from: DayNumber; to: DayNumber }, { from = 0, to = Number.POSITIVE_INFINITY }: FactRange): boolean {
  return span.from <= to && span.to >= from;
}
