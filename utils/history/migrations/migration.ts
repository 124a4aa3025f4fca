import type { Transaction } from 'dexie';

/** One step of the schema. The upgrade runs inside one transaction: if it throws, the database stays at the version before, untouched. */
export interface Migration {
  version: number;
  /** Dexie schema strings; tables not named keep theirs. */
  stores: Readonly<Record<string, string | null>>;
  upgrade?: (transaction: Transaction) => Promise<void>;
}
