import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBackup, mergeBackup } from '../../utils/history/backup';
import { BACKUP_CAP } from '../../utils/history/backup-file';
import type { Database } from '../../utils/history/database';
import { decideDifference, recordAction, setDismissal, setSettings } from '../../utils/history/writes';
import { dump, field, freshDatabase, reading, record } from './sample';
import { CARD, picture, trafficDay, WORDS } from './shop-sample';

async function exported(database: Database): Promise<Blob> {
  const file = await exportBackup('0.1.0', database);
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

async function filled(titles: readonly string[] = ['一', '二', '三']): Promise<Database> {
  const database = freshDatabase();
  for (const [index, title] of titles.entries()) {
    const fields = [field('title', title), field('attributes', '钢', { name: '__proto__' })];
    await record(database, reading(fields, { at: 1_000 * (index + 1) }), `visit-${index}`);
  }
  const [difference] = await database.differences.toArray();
  if (difference) await decideDifference(difference.id, 'notMine', 9_000, database);
  await recordAction(
    { id: 'x', listing: 'taobao:700001', at: 5, kind: 'applied', rule: 'r', finding: 'r||', before: 'a', after: 'b' },
    database,
  );
  await setDismissal({ id: 'd', findingRule: 'r', level: 'rule', reason: '只此一家', at: 3 }, database);
  await setSettings({ language: 'zh-TW', retentionDays: 90 }, database);
  return database;
}

describe('a backup', () => {
  test('comes back whole into an empty store', async () => {
    const [here, there] = [await filled(), freshDatabase()];
    const file = await exported(here);
    expect(await mergeBackup(file, 'rw', {}, there)).toMatchObject({ ok: true, value: { appVersion: '0.1.0', same: 0, conflicting: 0 } });
    expect(await dump(there)).toEqual(await dump(here));
  });

  test('whatever the texts are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { minLength: 1, maxLength: 5 }), async (titles) => {
        const [here, there] = [await filled(titles), freshDatabase()];
        expect(await mergeBackup(await exported(here), 'rw', {}, there)).toMatchObject({ ok: true });
        expect(await dump(there)).toEqual(await dump(here));
      }),
      { numRuns: 40 },
    );
  });

  test('is looked at before it is taken: new, same, conflicting', async () => {
    const [here, there] = [await filled(), await filled(['一'])];
    await setSettings({ language: 'en' }, there);
    const file = await exported(here);
    const before = await dump(there);
    const report = await mergeBackup(file, 'r', {}, there);
    // There: version and check of 一, the action, the dismissal, retentionDays; the language is another.
    expect(report).toMatchObject({ ok: true, value: { new: 6, same: 4, conflicting: 2 } });
    expect(await dump(there)).toEqual(before);
  });

  test('merged twice changes nothing the second time, and a conflict keeps what is here', async () => {
    const [here, there] = [await filled(), freshDatabase()];
    await setSettings({ language: 'en' }, there);
    const file = await exported(here);
    await mergeBackup(file, 'rw', {}, there);
    const once = await dump(there);
    expect(await mergeBackup(file, 'rw', {}, there)).toMatchObject({ ok: true, value: { new: 0, conflicting: 1 } });
    expect(await dump(there)).toEqual(once);
    expect(once.settings).toContainEqual({ key: 'language', value: 'en' });
  });

  test('says how far it is, and can be called off with nothing changed', async () => {
    const [here, there] = [await filled(Array.from({ length: 600 }, (_, index) => `标题 ${index}`)), freshDatabase()];
    const file = await exported(here);
    const shares: number[] = [];
    const stop = new AbortController();
    const watch = {
      signal: stop.signal,
      onProgress: (share: number) => {
        shares.push(share);
        stop.abort();
      },
    };
    expect(await mergeBackup(file, 'rw', watch, there)).toEqual({ ok: false, error: 'cancelled' });
    expect(shares).toHaveLength(1);
    expect(Object.values(await dump(there)).flat()).toEqual([]);
    await mergeBackup(file, 'rw', { onProgress: (share) => shares.push(share) }, there);
    expect(shares.at(-1)).toBe(1);
  });
});

/** As a careful forger would: the checksum is made right again. */
async function resealed(text: string): Promise<string> {
  const file = JSON.parse(text);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(file.tables)));
  return JSON.stringify({ ...file, sha256: Buffer.from(digest).toString('hex') });
}

describe('a backup of an older version', () => {
  /** The same content as a version that did not know these tables wrote it. */
  async function asSchema(schema: number, unknown: readonly string[], database: Database): Promise<Blob> {
    const file = JSON.parse(await (await exported(database)).text());
    for (const table of unknown) {
      delete file.tables[table];
      delete file.counts[table];
    }
    return new Blob([await resealed(JSON.stringify({ ...file, schema }))]);
  }
  const SHOP = ['shopCards', 'searchWords', 'pictures', 'traffic'];
  const TAUGHT = ['proofs', 'packs', 'ownRules', 'rulePages'];
  const READ = ['pageFigures', 'lessons', 'health'];

  const ADS = ['costLines', 'mappings', 'savedViews', 'adChanges', 'ledgerViews', 'entityPieces', 'blocks', 'restated', 'imports'];

  test.each([
    [5, ADS],
    [4, [...ADS, ...READ]],
    [3, [...ADS, ...READ, ...SHOP]],
    [2, [...ADS, ...READ, ...SHOP, ...TAUGHT]],
  ])('of schema %i comes back whole', async (schema, unknown) => {
    const [here, there] = [await filled(), freshDatabase()];
    expect(await mergeBackup(await asSchema(schema, unknown, here), 'rw', {}, there)).toMatchObject({ ok: true });
    expect(await dump(there)).toEqual(await dump(here));
  });
});

describe('the own shop', () => {
  async function shop(): Promise<Database> {
    const database = await filled();
    await database.shopCards.add(CARD);
    await database.searchWords.add(WORDS);
    await database.pictures.add(picture('taobao:700001', 'https://img.example/1.jpg'));
    await database.traffic.add(trafficDay('taobao:700001', '2026-11-01'));
    return database;
  }

  test('comes back whole', async () => {
    const [here, there] = [await shop(), freshDatabase()];
    expect(await mergeBackup(await exported(here), 'rw', {}, there)).toMatchObject({ ok: true, value: { conflicting: 0 } });
    expect(await dump(there)).toEqual(await dump(here));
  });

  test.each<[string, string, object]>([
    ['a card with a price that is not whole', 'shopCards', { priceBand: { currency: 'CNY', from: 0.5 } }],
    ['a list with a word that is none', 'searchWords', { words: [{ word: 5 }] }],
    ['a measure under another listing’s id', 'pictures', { listing: 'taobao:2' }],
    ['figures under another day’s id', 'traffic', { day: '2026-11-02' }],
    ['a count below zero', 'traffic', { visitors: -1 }],
  ])('%s is refused whole', async (_, table, wrong) => {
    const file = JSON.parse(await (await exported(await shop())).text());
    Object.assign(file.tables[table][0], wrong);
    const there = freshDatabase();
    expect(await mergeBackup(new Blob([await resealed(JSON.stringify(file))]), 'rw', {}, there)).toEqual({ ok: false, error: 'damaged' });
    expect(await there.versions.count()).toBe(0);
  });
});

describe('a file that is no good backup is refused whole', () => {
  type Change = (text: string) => string;
  const edited =
    (edit: (file: { schema: number; counts: Record<string, number>; tables: Record<string, Record<string, unknown>[]> }) => void): Change =>
    (text) => {
      const file = JSON.parse(text);
      edit(file);
      return JSON.stringify(file);
    };

  test.each<[string, Change, string]>([
    ['cut off', (text) => text.slice(0, -20), 'damaged'],
    ['no JSON', () => 'PK\u0003\u0004', 'damaged'],
    ['empty', () => '', 'damaged'],
    ['another file', () => '{"hello":1}', 'damaged'],
    ['an array', () => '[]', 'damaged'],
    ['a changed title', (text) => text.replace('"text":"二"', '"text":"贰"'), 'altered'],
    ['wrong counts', edited((file) => (file.counts.versions = 2)), 'altered'],
    ['a newer schema', edited((file) => (file.schema = 7)), 'newer'],
    ['a key that reaches for prototypes', (text) => text.replace('"tables":{', '"tables":{"__proto__":{"x":1},'), 'damaged'],
  ])('%s', async (_, change, error) => {
    const there = await filled(['旧']);
    const before = await dump(there);
    const text = await (await exported(await filled())).text();
    expect(await mergeBackup(new Blob([change(text)]), 'rw', {}, there)).toEqual({ ok: false, error });
    expect(await dump(there)).toEqual(before);
  });

  test.each<[string, Parameters<typeof edited>[0]]>([
    ['a table too many', (file) => Object.assign(file.tables, { secrets: [] })],
    ['a version without its check', (file) => (file.tables.checks = [])],
    ['a check of a version that is not there', (file) => file.tables.versions?.pop()],
    ['an unknown key in a row', (file) => Object.assign(file.tables.versions?.[0] ?? {}, { onload: 'x' })],
    ['a time that is no time', (file) => Object.assign(file.tables.versions?.[0] ?? {}, { at: 'now' })],
    ['the same row twice', (file) => file.tables.settings?.push({ ...file.tables.settings[0] })],
  ])('%s, though sealed again', async (_, edit) => {
    const text = await resealed(edited(edit)(await (await exported(await filled())).text()));
    expect(await mergeBackup(new Blob([text]), 'rw', {}, freshDatabase())).toEqual({ ok: false, error: 'damaged' });
  });

  test('larger than a backup can be', async () => {
    const huge = { size: BACKUP_CAP + 1, text: () => Promise.reject(new Error('must not be read')) } as unknown as Blob;
    expect(await mergeBackup(huge, 'rw', {}, freshDatabase())).toEqual({ ok: false, error: 'tooLarge' });
  });
});
