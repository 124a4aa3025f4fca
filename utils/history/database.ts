import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Lesson } from '../reading/lesson';
import type { ShopCard } from '../shop/card';
import type { SearchWordList } from '../shop/search-words';
import type { ChangeRow, CostLineRow, MappingRow, SavedViewRow } from './ad-rows';
import type { HealthRow, PageFiguresRow } from './figure-rows';
import type { BlockRow, EntityPieceRow, ImportRow, LedgerViewRow, ReplacedRow, RestatedRow, RollUpRow } from './ledger-rows';
import { MIGRATIONS } from './migrations';
import type { Migration } from './migrations/migration';
import { failed, ok, type Result, type StoreError } from './result';
import type {
  ActionRow,
  CheckRow,
  DifferenceRow,
  DismissalRow,
  ListingRow,
  OwnRuleRow,
  PackRow,
  ProofRow,
  RulePageRow,
  VersionRow,
} from './rows';
import type { PictureRow, TrafficRow } from './shop-rows';

/** The tables. Only utils/history sees them. */
export type Database = Dexie & {
  listings: EntityTable<ListingRow, 'key'>;
  versions: EntityTable<VersionRow, 'id'>;
  checks: EntityTable<CheckRow, 'id'>;
  actions: EntityTable<ActionRow, 'id'>;
  differences: EntityTable<DifferenceRow, 'id'>;
  dismissals: EntityTable<DismissalRow, 'id'>;
  proofs: EntityTable<ProofRow, 'id'>;
  packs: EntityTable<PackRow, 'id'>;
  ownRules: EntityTable<OwnRuleRow, 'id'>;
  rulePages: EntityTable<RulePageRow, 'id'>;
  shopCards: EntityTable<ShopCard, 'id'>;
  searchWords: EntityTable<SearchWordList, 'id'>;
  pictures: EntityTable<PictureRow, 'id'>;
  traffic: EntityTable<TrafficRow, 'id'>;
  pageFigures: EntityTable<PageFiguresRow, 'id'>;
  lessons: EntityTable<Lesson, 'id'>;
  health: EntityTable<HealthRow, 'id'>;
  ledgerViews: EntityTable<LedgerViewRow, 'id'>;
  entityPieces: EntityTable<EntityPieceRow, 'id'>;
  blocks: EntityTable<BlockRow, 'id'>;
  rollUps: EntityTable<RollUpRow, 'id'>;
  restated: EntityTable<RestatedRow, 'id'>;
  replaced: EntityTable<ReplacedRow, 'id'>;
  imports: EntityTable<ImportRow, 'id'>;
  costLines: EntityTable<CostLineRow, 'id'>;
  mappings: EntityTable<MappingRow, 'id'>;
  savedViews: EntityTable<SavedViewRow, 'id'>;
  adChanges: EntityTable<ChangeRow, 'id'>;
  settings: Table<{ key: string; value: unknown }, string>;
};

export function createDatabase(name = 'stallkeeper', migrations: readonly Migration[] = MIGRATIONS): Database {
  const newest = migrations.reduce((version, migration) => Math.max(version, migration.version), 0);
  const database = new Dexie(name, { indexedDB: refusingNewer(newest), IDBKeyRange: Dexie.dependencies.IDBKeyRange }) as Database;
  for (const { version, stores, upgrade } of migrations) {
    const step = database.version(version).stores({ ...stores });
    if (upgrade) step.upgrade(upgrade);
  }
  return database;
}

/**
 * Dexie 4 opens a database of a newer version by asking for it without a version, and may then add its own indexes to it. Here that question
 * gets our version put in, so the browser refuses and nothing is touched. (Dexie counts versions in tenths.)
 */
function refusingNewer(version: number): IDBFactory {
  return {
    open: (name, asked = version * 10) => indexedDB.open(name, asked),
    deleteDatabase: (name) => indexedDB.deleteDatabase(name),
    cmp: (first, second) => indexedDB.cmp(first, second),
    databases: () => indexedDB.databases(),
  };
}

/** The store of this profile, opened on first use. */
export const database = createDatabase();

/** Dexie wraps the browser's errors; the cause that decides is found by name, through the wrapping. */
function storeError(error: unknown): StoreError | undefined {
  for (let cause: unknown = error, depth = 0; cause instanceof Object && depth < 5; depth += 1) {
    const name = 'name' in cause ? cause.name : undefined;
    if (name === 'QuotaExceededError') return 'quotaFull';
    if (name === 'VersionError') return 'storeNewer';
    if (name === 'OpenFailedError' || name === 'UnknownError' || name === 'DatabaseClosedError' || name === 'UpgradeError') {
      const inner = 'inner' in cause ? storeError(cause.inner) : undefined;
      return inner ?? 'storeBroken';
    }
    cause = 'inner' in cause ? cause.inner : undefined;
  }
  return undefined;
}

/** Runs one use of the store; what the browser refuses becomes a value, a bug stays a throw. */
export async function guarded<T>(use: () => PromiseLike<T>): Promise<Result<T, StoreError>> {
  try {
    return ok(await use());
  } catch (error) {
    const known = storeError(error);
    if (known) return failed(known);
    throw error;
  }
}
