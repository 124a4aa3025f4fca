import * as z from 'zod/mini';
import { lessonSchema } from '../reading/lesson-schema';
import { fromText, type InText, type LedgerTables, toText } from './backup-ledger';
import type { Database } from './database';
import { guarded } from './database';
import { healthSchema, pageFiguresSchema } from './figure-schemas';
import type { BlockRow, RestatedRow } from './ledger-rows';
import {
  blockSchema,
  changeSchema,
  costLineSchema,
  entityPieceSchema,
  importSchema,
  ledgerViewSchema,
  mappingSchema,
  restatedSchema,
  savedViewSchema,
} from './ledger-schemas';
import { pieceRow } from './ledger-views';
import { failed, ok, type Result, type StoreError } from './result';
import {
  actionSchema,
  checkSchema,
  differenceSchema,
  dismissalSchema,
  ownRuleSchema,
  packSchema,
  proofSchema,
  rulePageSchema,
  settingSchema,
  versionSchema,
} from './row-schemas';
import { sha256 } from './sha256';
import { pictureSchema, searchWordsSchema, shopCardSchema, trafficSchema } from './shop-schemas';
import { weigh } from './weight';

/** Why a backup file was refused; it is refused whole and nothing is changed. */
export type BackupError =
  | StoreError
  /** not JSON, cut off, or not of the shape of a backup */
  | 'damaged'
  /** the content is not what the file says it is (checksum or counts) */
  | 'altered'
  /** written by a newer version of the extension */
  | 'newer'
  /** larger than a backup can be */
  | 'tooLarge'
  | 'cancelled';

export interface BackupWatch {
  /** 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Bytes; a string in memory can be little longer. */
export const BACKUP_CAP = 256 * 1024 * 1024;

const BACKUP_SCHEMA = 6;

/** What a backup holds. The rows of `listings` are no part of it: they are made again from the versions. */
const tables = {
  versions: z.array(versionSchema),
  checks: z.array(checkSchema),
  actions: z.array(actionSchema),
  differences: z.array(differenceSchema),
  dismissals: z.array(dismissalSchema),
  settings: z.array(settingSchema),
  // Files of schema 2 do not know what follows.
  proofs: z._default(z.array(proofSchema), []),
  packs: z._default(z.array(packSchema), []),
  ownRules: z._default(z.array(ownRuleSchema), []),
  rulePages: z._default(z.array(rulePageSchema), []),
  // Nor those of schema 3 these.
  shopCards: z._default(z.array(shopCardSchema), []),
  searchWords: z._default(z.array(searchWordsSchema), []),
  pictures: z._default(z.array(pictureSchema), []),
  traffic: z._default(z.array(trafficSchema), []),
  // Nor those of schema 4 these.
  pageFigures: z._default(z.array(pageFiguresSchema), []),
  lessons: z._default(z.array(lessonSchema), []),
  health: z._default(z.array(healthSchema), []),
  // Nor those of schema 5 these.
  costLines: z._default(z.array(costLineSchema), []),
  mappings: z._default(z.array(mappingSchema), []),
  savedViews: z._default(z.array(savedViewSchema), []),
  adChanges: z._default(z.array(changeSchema), []),
  ledgerViews: z._default(z.array(ledgerViewSchema), []),
  entityPieces: z._default(z.array(entityPieceSchema), []),
  blocks: z._default(z.array(blockSchema), []),
  restated: z._default(z.array(restatedSchema), []),
  imports: z._default(z.array(importSchema), []),
};
const tablesSchema = z.strictObject(tables);
export type BackupTables = z.output<typeof tablesSchema>;
export type BackupTable = keyof BackupTables;
export const BACKUP_TABLES = Object.keys(tables) as BackupTable[];

/** Tables that are merged by what their rows mean (backup-ledger.ts), not row by row. */
const LEDGER = ['ledgerViews', 'entityPieces', 'blocks', 'restated', 'imports'] as const satisfies readonly BackupTable[];
export type RowTable = Exclude<BackupTable, (typeof LEDGER)[number]>;
export const ROW_TABLES = BACKUP_TABLES.filter((table): table is RowTable => !LEDGER.some((one) => one === table));

const count = z.number().check(z.int(), z.nonnegative());
const headSchema = z.object({ format: z.literal('stallkeeper-backup'), schema: z.number().check(z.int(), z.minimum(1)) });
const fileSchema = z.strictObject({
  format: z.literal('stallkeeper-backup'),
  schema: z.literal([2, 3, 4, 5, BACKUP_SCHEMA]),
  appVersion: z.string().check(z.maxLength(40)),
  exportedAt: count,
  counts: z.partialRecord(z.enum(BACKUP_TABLES), count),
  sha256: z.string().check(z.length(64)),
  tables: z.unknown(),
});

export interface BackupContent {
  exportedAt: number;
  appVersion: string;
  tables: Pick<BackupTables, RowTable> & LedgerTables;
  /** Rows of all tables. */
  rows: number;
}

/** The whole history as the text of one file, read in one transaction so that it fits together. */
export function writeBackup(database: Database, appVersion: string, exportedAt: number): Promise<Result<string, StoreError>> {
  const all = BACKUP_TABLES.map((name) => database.table(name));
  return guarded(async () => {
    const rows: Record<string, unknown[]> = await database.transaction('r', all, async () =>
      Object.fromEntries(await Promise.all(all.map(async (table) => [table.name, await table.toArray()]))),
    );
    // Bytes become texts after the transaction: a store does not wait for that.
    for (const name of ['blocks', 'restated'] as const) rows[name] = await Promise.all(((rows[name] ?? []) as BlockRow[]).map(toText));
    const content = JSON.stringify(rows);
    const counts = Object.fromEntries(BACKUP_TABLES.map((table) => [table, rows[table]?.length]));
    const head = { format: 'stallkeeper-backup', schema: BACKUP_SCHEMA, appVersion, exportedAt, counts, sha256: await sha256(content) };
    return `${JSON.stringify(head).slice(0, -1)},"tables":${content}}`;
  });
}

/** Takes the text of a file apart and believes nothing of it. */
export async function readBackup(text: string): Promise<Result<BackupContent, BackupError>> {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return failed('damaged');
  }
  if (weigh(raw, Number.POSITIVE_INFINITY) !== 'fine') return failed('damaged');
  const head = headSchema.safeParse(raw);
  if (!head.success) return failed('damaged');
  if (head.data.schema > BACKUP_SCHEMA) return failed('newer');
  const file = fileSchema.safeParse(raw);
  if (!file.success) return failed('damaged');
  const { counts, exportedAt, appVersion } = file.data;
  if ((await sha256(JSON.stringify(file.data.tables))) !== file.data.sha256) return failed('altered');
  const parsed = tablesSchema.safeParse(file.data.tables);
  if (!parsed.success || !holdsTogether(parsed.data)) return failed('damaged');
  if (BACKUP_TABLES.some((table) => parsed.data[table].length !== (counts[table] ?? 0))) return failed('altered');
  const ledger = await readLedgerTables(parsed.data);
  if (!ledger) return failed('damaged');
  const rows = BACKUP_TABLES.reduce((sum, table) => sum + parsed.data[table].length, 0);
  return ok({ exportedAt, appVersion, tables: { ...parsed.data, ...ledger }, rows });
}

/** The ledger with its bytes unpacked; undefined where they are not what the rows say. */
async function readLedgerTables({ ledgerViews, entityPieces, blocks, restated, imports }: BackupTables): Promise<LedgerTables | undefined> {
  const entities = new Map(ledgerViews.map(({ id, entities }) => [id, entities]));
  const unpacked = <Row extends BlockRow>(rows: readonly InText<Row>[]) =>
    Promise.all(rows.map((row) => fromText<Row>(row, entities.get(row.view) ?? 0)));
  const all: LedgerTables = {
    ledgerViews,
    entityPieces,
    imports,
    blocks: (await unpacked<BlockRow>(blocks)).flatMap((row) => row ?? []),
    restated: (await unpacked<RestatedRow>(restated)).flatMap((row) => row ?? []),
  };
  return all.blocks.length === blocks.length && all.restated.length === restated.length ? all : undefined;
}

/** Every check and difference speaks of versions that are in the file, every version was checked, no id comes twice. */
function holdsTogether(rows: BackupTables): boolean {
  const versions = new Set(rows.versions.map(({ id }) => id));
  const checked = new Set(rows.checks.map(({ version }) => version));
  const unique = BACKUP_TABLES.every((table) => new Set(rows[table].map(rowKey)).size === rows[table].length);
  return (
    unique &&
    rows.versions.every(({ id }) => checked.has(id)) &&
    rows.checks.every(({ version }) => versions.has(version)) &&
    rows.differences.every(({ saved, shown }) => versions.has(saved) && versions.has(shown)) &&
    entitiesHoldTogether(rows)
  );
}

/** Every block is of a view that is there, and the pieces of a view's entities follow each other without a gap. */
function entitiesHoldTogether({ ledgerViews, entityPieces, blocks, restated }: BackupTables): boolean {
  const missing = new Map(ledgerViews.map(({ id, entities }) => [id, entities]));
  for (const { id, view, start, rows, fields } of entityPieces) {
    if (id !== pieceRow(view, { start, rows, fields }).id) return false;
    if (fields.some(({ texts, of }) => of.length !== rows || of.some((text) => text >= texts.length))) return false;
    missing.set(view, (missing.get(view) ?? 0) - rows);
  }
  return [...missing.values()].every((left) => left === 0) && [...blocks, ...restated].every(({ view }) => missing.has(view));
}

export function rowKey(row: { id: string } | { key: string }): string {
  return 'id' in row ? row.id : row.key;
}
