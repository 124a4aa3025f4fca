import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordChanges, writeCosts, writeMapping, writeSavedView } from '../../utils/history/ad-notes';
import { exportBackup, mergeBackup } from '../../utils/history/backup';
import type { Database } from '../../utils/history/database';
import { type Brought, batch, type Line, observed, reports, slowly } from '../ledger/sample';
import { bring, figuresOf } from './ledger-sample';
import { dump, freshDatabase } from './sample';

const line = (more: Partial<Line> = {}): Line => ({ day: 0, plan: '甲', word: '杯', spend: 100, clicks: 5, sales: null, ...more });
const sorted = (book: Map<string, number>) => [...book].sort(([a], [b]) => (a < b ? -1 : 1));

async function exported(database: Database): Promise<Blob> {
  const file = await exportBackup('0.1.0', database);
  if (!file.ok) throw new Error(file.error);
  return file.value;
}

async function withAll(all: readonly Brought[]): Promise<Database> {
  const database = freshDatabase();
  for (const one of all) await bring(database, one.observation, one.batch);
  return database;
}

/** All that a backup carries, and what is made of it again. */
async function carried(database: Database) {
  const { replaced: _, imports = [], ...rest } = await dump(database);
  return { ...rest, imports: imports.map((row) => ({ ...(row as object), state: '' })) };
}

describe('the ledger in a backup', () => {
  test('comes back into an empty store as it was, sums too, and a second time changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (all) => {
        const [here, there] = [await withAll(all), freshDatabase()];
        const file = await exported(here);
        expect(await mergeBackup(file, 'rw', {}, there)).toMatchObject({ ok: true, value: { same: 0, conflicting: 0 } });
        expect(await carried(there)).toEqual(await carried(here));
        expect(await mergeBackup(file, 'rw', {}, there)).toMatchObject({ ok: true, value: { new: 0, conflicting: 0 } });
        expect(await carried(there)).toEqual(await carried(here));
      }),
      { numRuns: 8 },
    );
  });

  test('merged into another ledger the newest figures hold, though entities have other numbers there', async () => {
    await fc.assert(
      fc.asyncProperty(reports, fc.nat(5), async (all, at) => {
        const [here, there] = [await withAll(all.slice(0, at)), await withAll(all.slice(at))];
        const before = await dump(there);
        const file = await exported(here);
        const looked = await mergeBackup(file, 'r', {}, there);
        expect(await dump(there)).toEqual(before);
        expect(await mergeBackup(file, 'rw', {}, there)).toEqual(looked);
        expect(sorted(await figuresOf(there))).toEqual(sorted(slowly(all)));
      }),
      { numRuns: 12 },
    );
  });

  test('a file brought here is known there', async () => {
    const [here, there] = [await withAll([{ batch: batch([line()]), observation: observed('a', 1) }]), freshDatabase()];
    await mergeBackup(await exported(here), 'rw', {}, there);
    expect(await bring(there, observed('a', 1), batch([line()]))).toMatchObject({ already: true });
  });

  test('what stands beside it comes along', async () => {
    const [here, there] = [freshDatabase(), freshDatabase()];
    const cost = { shop: '', sku: 'A-1', from: '2026-11-01', currency: 'CNY', price: 9_900, coupon: 500, goods: 3_000, freight: null };
    await writeCosts([{ ...cost, feeRate: 600, refundRate: 1_200, returnFreight: 0, lossRate: 0 }], 7, here);
    await writeMapping({ id: 'a|b', name: '计划.csv', mapping: { columns: [{ metric: 'spend' }] }, at: 7 }, here);
    await writeSavedView({ id: 'v', desk: 'terms', name: '只花钱', view: { filter: '花费>10' }, at: 7 }, here);
    const change = { shop: '', marketplace: 'taobao', entity: { campaign: '甲' }, what: 'bid', before: 100, after: null, at: 7 } as const;
    await recordChanges([{ ...change, id: 'c', currency: 'CNY' }], here);
    expect(await mergeBackup(await exported(here), 'rw', {}, there)).toMatchObject({ ok: true, value: { new: 4 } });
    expect(await dump(there)).toEqual(await dump(here));
  });
});

/** As a careful forger would: the checksum is made right again. */
async function forged(edit: (tables: Record<string, Record<string, unknown>[]>) => void): Promise<Blob> {
  const two = [line(), line({ word: '碗', spend: 300 })];
  const file = JSON.parse(await (await exported(await withAll([{ batch: batch(two), observation: observed('a', 1) }]))).text());
  edit(file.tables);
  for (const table of Object.keys(file.tables)) file.counts[table] = file.tables[table].length;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(file.tables)));
  return new Blob([JSON.stringify({ ...file, sha256: Buffer.from(digest).toString('hex') })]);
}

/** Deflated zeros: twenty megabytes in twenty kilobytes. */
async function bomb(): Promise<string> {
  const zeros = new Blob([new Uint8Array(20_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return Buffer.from(await new Response(zeros).arrayBuffer()).toString('base64');
}

describe('is refused whole', () => {
  const block = (change: object) => (tables: Record<string, Record<string, unknown>[]>) => {
    Object.assign(tables.blocks?.[0] ?? {}, change);
  };
  test.each<[string, Parameters<typeof forged>[0]]>([
    ['with more rows than its bytes hold', block({ rows: 9_000 })],
    ['with a wider kind of number', block({ entity: 'f64' })],
    ['with bytes that are none', block({ data: 'AAAA' })],
    ['with a measure that reaches for prototypes', block({ columns: [{ measure: '__proto__', kind: 'u8', unknown: false, seen: 0 }] })],
    ['with figures from nowhere', block({ seen: [] })],
    ['under another day', block({ from: 1, to: 1 })],
    ['of a view that is not there', (tables) => tables.ledgerViews?.pop()],
    ['of entities that are not there', (tables) => tables.entityPieces?.pop()],
    [
      'with a text that is not there',
      (tables) => Object.assign(tables.entityPieces?.[0] ?? {}, { fields: [{ field: 'keyword', texts: [], of: [0, 0] }] }),
    ],
    ['with a view under another source', (tables) => Object.assign(tables.ledgerViews?.[0] ?? {}, { rowsBy: [] })],
  ])('%s', async (_, edit) => {
    const there = freshDatabase();
    expect(await mergeBackup(await forged(edit), 'rw', {}, there)).toEqual({ ok: false, error: 'damaged' });
    expect(await there.ledgerViews.count()).toBe(0);
  });

  test('with bytes that would fill the memory', async () => {
    const data = await bomb();
    expect(await mergeBackup(await forged(block({ data })), 'rw', {}, freshDatabase())).toEqual({ ok: false, error: 'damaged' });
  });
});
