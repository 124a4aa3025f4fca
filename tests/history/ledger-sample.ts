import type { Database } from '../../utils/history/database';
import { importFacts } from '../../utils/history/ledger-import';
import { readLedger } from '../../utils/history/ledger-read';
import type { FactBatch, Observation } from '../../utils/ledger/batch';
import { valueAt } from '../../utils/ledger/block';
import { dump } from './sample';

export const EVER = { from: 0, to: 99_999 };

export async function bring(database: Database, observation: Observation, ...batches: FactBatch[]) {
  const report = await importFacts(observation, batches, {}, database);
  if (!report.ok) throw new Error(report.error);
  return report.value;
}

/** Figures of the days by name: `day plan word measure`. */
export async function figuresOf(database: Database): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for (const { days, entities } of await readLedger(EVER, database)) {
    for (const block of days) {
      for (let row = 0; row < block.rows; row += 1) {
        const { campaign, keyword } = entities.entity(block.entity[row] ?? 0);
        for (const column of block.columns) {
          const value = valueAt(column, row);
          if (!Number.isNaN(value)) found.set(`${block.from} ${campaign} ${keyword} ${column.measure}`, value);
        }
      }
    }
  }
  return found;
}

/** Everything the ledger says, for comparing whole stores: all but the list of imports and the entities' numbers. */
export async function ledgerDump(database: Database) {
  const { blocks, rollUps, restated, replaced, ledgerViews, entityPieces } = await dump(database);
  return { blocks, rollUps, restated, replaced, ledgerViews, entityPieces };
}
