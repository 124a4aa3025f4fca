import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createDatabase, type Database, guarded } from '../../utils/history/database';
import { MIGRATIONS } from '../../utils/history/migrations';
import type { Migration } from '../../utils/history/migrations/migration';
import { checkSchema, versionSchema } from '../../utils/history/row-schemas';
import { dump } from './sample';

interface Sample {
  version: number;
  tables: Record<string, unknown[]>;
}

const sampleFile = (version: number) => path.join(import.meta.dirname, 'samples', `v${version}.frozen.json`);
const sample = (version: number): Sample => JSON.parse(readFileSync(sampleFile(version), 'utf8'));

let opened: Database[] = [];
afterEach(() => {
  for (const database of opened) database.close();
  opened = [];
});

let last = 0;
function newName(): string {
  last += 1;
  return `migration-${last}`;
}

function open(name: string, migrations: readonly Migration[]): Database {
  const database = createDatabase(name, migrations);
  opened.push(database);
  return database;
}

/** A database of this profile as the version of the sample left it. */
async function filled(name: string, { version, tables }: Sample): Promise<void> {
  const database = open(name, MIGRATIONS.slice(0, version));
  await database.open();
  for (const [table, rows] of Object.entries(tables)) await database.table(table).bulkAdd(rows);
  database.close();
}

test('versions count from 1 without a gap, and each has its frozen sample', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  for (const { version } of MIGRATIONS) expect(existsSync(sampleFile(version)), `samples/v${version}.frozen.json`).toBe(true);
});

describe.each(MIGRATIONS.map(({ version }) => version))('a database of version %i', (version) => {
  test('opens today and is, step by step, what the next sample says', async () => {
    for (let step = version; step <= MIGRATIONS.length; step += 1) {
      const name = newName();
      await filled(name, sample(version));
      const database = open(name, MIGRATIONS.slice(0, step));
      await database.open();
      expect(await dump(database)).toEqual(sample(step).tables);
    }
  });
});

test('after the last step every version and every check fits today’s schemas', async () => {
  const { versions = [], checks = [] } = sample(MIGRATIONS.length).tables;
  for (const row of versions) expect(versionSchema.safeParse(row).error).toBeUndefined();
  for (const row of checks) expect(checkSchema.safeParse(row).error).toBeUndefined();
  expect(checks.length).toBe(versions.length);
});

test('a failing step keeps the old data and says so', async () => {
  const name = newName();
  await filled(name, sample(1));
  const broken: Migration = {
    version: 2,
    stores: { checks: 'id' },
    upgrade: async (transaction) => {
      await transaction.table('versions').clear();
      throw new Error('no');
    },
  };
  const first = MIGRATIONS.slice(0, 1);
  const failing = open(name, [...first, broken]);
  await expect(failing.open()).rejects.toThrow('no');
  failing.close();
  const old = open(name, first);
  await old.open();
  expect(await dump(old)).toEqual(sample(1).tables);
});

test('a database written by a newer version is refused and left alone', async () => {
  const name = newName();
  await filled(name, sample(MIGRATIONS.length));
  const tomorrow = open(name, [...MIGRATIONS, { version: MIGRATIONS.length + 1, stores: { tomorrow: 'id' } }]);
  await tomorrow.open();
  await tomorrow.table('tomorrow').add({ id: 'x' });
  tomorrow.close();

  const today = open(name, MIGRATIONS);
  expect(await guarded(() => today.versions.count())).toEqual({ ok: false, error: 'storeNewer' });
  today.close();

  const again = open(name, [...MIGRATIONS, { version: MIGRATIONS.length + 1, stores: { tomorrow: 'id' } }]);
  expect(await again.table('tomorrow').count()).toBe(1);
  expect(await again.versions.count()).toBe(sample(MIGRATIONS.length).tables.versions?.length);
});

test('a page that still holds the old version lets go, so the new one can open', async () => {
  const name = newName();
  await filled(name, sample(1));
  const old = open(name, MIGRATIONS.slice(0, 1));
  await old.open();
  const today = open(name, MIGRATIONS);
  await today.open();
  expect(today.verno).toBe(MIGRATIONS.length);
  expect(await guarded(() => old.table('versions').count())).toEqual({ ok: false, error: 'storeNewer' });
});
