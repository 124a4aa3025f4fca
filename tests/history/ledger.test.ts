import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { countFacts, deleteFacts, sweepFacts } from '../../utils/history/ledger-delete';
import { importFacts } from '../../utils/history/ledger-import';
import { readLedger, readRestated, readRollUps } from '../../utils/history/ledger-read';
import { undoImport } from '../../utils/history/ledger-undo';
import { batch, FIRST, type Line, observed, reports, SOURCE, slowly } from '../ledger/sample';
import { bring, EVER, figuresOf, ledgerDump } from './ledger-sample';
import { freshDatabase } from './sample';

const line = (more: Partial<Line> = {}): Line => ({ day: 0, plan: '甲', word: '杯', spend: 100, clicks: 5, sales: 0, ...more });
const sorted = (book: Map<string, number>) => [...book].sort(([a], [b]) => (a < b ? -1 : 1));

afterEach(() => vi.useRealTimers());

describe('an import', () => {
  test('keeps of each figure the newest, in whatever order the files come; a file again changes nothing and says so', async () => {
    await fc.assert(
      fc.asyncProperty(
        reports.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        async ([all, shuffled]) => {
          const database = freshDatabase();
          for (const one of shuffled) await bring(database, one.observation, one.batch);
          expect(sorted(await figuresOf(database))).toEqual(sorted(slowly(all)));
          const before = await ledgerDump(database);
          for (const one of shuffled) {
            const again = await bring(database, one.observation, one.batch);
            expect(again).toMatchObject({ already: true, new: 0, changed: 0, blocks: 0 });
          }
          expect(await ledgerDump(database)).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  test('is undone byte for byte, the last one first', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (all) => {
        const database = freshDatabase();
        const states: unknown[] = [];
        const blocks = async () => {
          const { entityPieces: _, ledgerViews, ...rest } = await ledgerDump(database);
          return { ...rest, ledgerViews: ledgerViews?.map((row) => ({ ...(row as object), entities: 0, newestAt: 0 })) };
        };
        for (const one of all) {
          states.push(await blocks());
          await bring(database, one.observation, one.batch);
        }
        for (const one of all.toReversed()) {
          expect(await undoImport(one.observation.key, database)).toEqual({ ok: true, value: true });
          expect(await blocks()).toEqual(states.pop());
        }
        expect(await ledgerDump(database)).toMatchObject({ ledgerViews: [], entityPieces: [], replaced: [] });
      }),
      { numRuns: 25 },
    );
  });

  test('that a later one has changed is not undone before it; others are', async () => {
    const database = freshDatabase();
    await bring(database, observed('a', 1), batch([line()]));
    await bring(database, observed('b', 2), batch([line({ spend: 120 })]));
    await bring(database, observed('c', 3), batch([line({ day: 1 })]));
    expect(await undoImport('a', database)).toEqual({ ok: false, error: 'changedSince' });
    expect(await undoImport('b', database)).toEqual({ ok: true, value: true });
    expect(await undoImport('a', database)).toEqual({ ok: true, value: true });
    expect(await undoImport('a', database)).toEqual({ ok: false, error: 'notHere' });
    expect([...(await figuresOf(database)).keys()]).toEqual([
      `${FIRST + 1} 甲 杯 clicks`,
      `${FIRST + 1} 甲 杯 sales`,
      `${FIRST + 1} 甲 杯 spend`,
    ]);
    expect(await bring(database, observed('a', 1), batch([line()]))).toMatchObject({ already: false, new: 1 });
  });

  test('is kept to be undone for 30 days and as one of 20', async () => {
    const database = freshDatabase();
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-01') });
    await bring(database, observed('old', 1), batch([line()]));
    vi.setSystemTime(new Date('2026-12-02'));
    for (let file = 0; file <= 20; file += 1) await bring(database, observed(`file ${file}`, 2 + file), batch([line({ day: file })]));
    expect(await undoImport('old', database)).toEqual({ ok: false, error: 'tooOld' });
    expect(await undoImport('file 0', database)).toEqual({ ok: false, error: 'tooOld' });
    expect(await undoImport('file 1', database)).toEqual({ ok: true, value: true });
    expect(await bring(database, observed('old', 1), batch([line()]))).toMatchObject({ already: true });
  });

  test('called off half way leaves nothing, and the file can be brought again', async () => {
    const database = freshDatabase();
    await bring(database, observed('a', 1), batch([line()]));
    const before = await ledgerDump(database);
    const stop = new AbortController();
    const shares: number[] = [];
    const big = batch(Array.from({ length: 80 }, (_, day) => line({ day, spend: 120 })));
    const watch = {
      signal: stop.signal,
      onProgress: (share: number) => {
        shares.push(share);
        stop.abort();
      },
    };
    expect(await importFacts(observed('b', 2), [big], watch, database)).toEqual({ ok: false, error: 'cancelled' });
    expect(shares).toEqual([0.4]);
    expect(await ledgerDump(database)).toEqual(before);
    expect(await database.imports.count()).toBe(1);
    expect(await bring(database, observed('b', 2), big)).toMatchObject({ already: false, new: 79, changed: 1, blocks: 80 });
  });

  test('whose transaction ends with the page leaves nothing', async () => {
    const database = freshDatabase();
    await bring(database, observed('a', 1), batch([line()]));
    const before = await ledgerDump(database);
    const big = batch(Array.from({ length: 80 }, (_, day) => line({ day, spend: 120 })));
    // What a browser does when a page goes: the transaction under way is aborted.
    const onProgress = () => Dexie.currentTransaction?.abort();
    await expect(importFacts(observed('b', 2), [big], { onProgress }, database)).rejects.toThrow();
    expect(await ledgerDump(database)).toEqual(before);
  });
});

test('what was restated is told since a moment, days and periods apart', async () => {
  const database = freshDatabase();
  vi.useFakeTimers({ toFake: ['Date'], now: 5_000 });
  await bring(database, observed('a', 1), batch([line(), line({ word: '碗' }), line({ to: 6, spend: 700 })]));
  vi.setSystemTime(6_000);
  await bring(database, observed('b', 2), batch([line({ spend: 120 }), line({ word: '碗' }), line({ to: 6, spend: 800 })]));
  const [first, second, ...rest] = await readRestated(EVER, 5_500, database);
  expect(rest).toEqual([]);
  expect([first, second].map((one) => [(one?.rows.to ?? 0) - FIRST, one?.rows.rows, [...(one?.rows.columns[0]?.values ?? [])]])).toEqual([
    [0, 1, [100]],
    [6, 1, [700]],
  ]);
  expect(await readRestated(EVER, 6_001, database)).toEqual([]);
});

test('a range reads its days and the periods that touch it, and no other view’s', async () => {
  const database = freshDatabase();
  const other = { ...SOURCE, window: 7 };
  const days = [0, 1, 2, 3].map((day) => line({ day }));
  await bring(database, observed('a', 1), batch([...days, line({ day: 0, to: 6 }), line({ day: 4, to: 6 }), line({ day: -9, to: -3 })]));
  await bring(database, observed('b', 1), batch(days, other));
  const views = await readLedger({ from: FIRST + 1, to: FIRST + 2 }, database);
  expect(views.map(({ source, days: own, periods }) => [source.window, own.map(({ from }) => from - FIRST), periods.length])).toEqual([
    [15, [1, 2], 1],
    [7, [1, 2], 0],
  ]);
  const only = await readRollUps({ views: [views[1]?.key ?? ''], from: FIRST, to: FIRST + 9 }, database);
  expect(only.map(({ from, totals }) => [from - FIRST, totals.spend?.sum])).toEqual([
    [0, 100],
    [1, 100],
    [2, 100],
    [3, 100],
  ]);
});

test('the count of a view follows its blocks', async () => {
  const database = freshDatabase();
  await bring(database, observed('a', 1, false), batch([line(), line({ day: 1 }), line({ to: 6 })]));
  await bring(database, observed('b', 2), batch([line({ day: 1, word: '碗' })]));
  const [row] = await database.ledgerViews.toArray();
  const bytes = (await database.blocks.toArray()).reduce((sum, { data }) => sum + data.byteLength, 0);
  expect(row).toMatchObject({ days: 2, completeDays: 1, periods: 1, rows: 4, entities: 2, first: FIRST, last: FIRST + 6, bytes });
});

describe('deleting', () => {
  test('counts first, then takes away just that; the file may be brought again', async () => {
    const database = freshDatabase();
    const days = [0, 1, 2].map((day) => line({ day }));
    await bring(database, observed('a', 1), batch([...days, line({ to: 1 })], { ...SOURCE, shop: '一店' }));
    await bring(database, observed('b', 1), batch(days, { ...SOURCE, shop: '二店' }));
    const range = { shop: '一店', from: FIRST, to: FIRST + 1 };
    const size = { views: 1, blocks: 3, rows: 3 };
    expect(await countFacts(range, database)).toMatchObject({ ok: true, value: size });
    expect(await deleteFacts(range, database)).toMatchObject({ ok: true, value: size });
    expect((await database.ledgerViews.toArray()).map(({ source, rows }) => [source.shop, rows])).toEqual([
      ['一店', 1],
      ['二店', 3],
    ]);
    expect(await countFacts(range, database)).toMatchObject({ value: { blocks: 0 } });
    expect(await bring(database, observed('a', 1), batch(days, { ...SOURCE, shop: '一店' }))).toMatchObject({
      already: false,
      new: 2,
      same: 1,
    });
    await deleteFacts({}, database);
    expect(await ledgerDump(database)).toEqual({ blocks: [], rollUps: [], restated: [], replaced: [], ledgerViews: [], entityPieces: [] });
  });

  test('what is older than the operator wants goes; 0 keeps all', async () => {
    const database = freshDatabase();
    await bring(database, observed('a', 1), batch([line(), line({ day: 1 })]));
    const later = new Date(2026, 10, 1 + 100, 12).getTime();
    expect(await sweepFacts(later, 0, database)).toMatchObject({ ok: true, value: { blocks: 0 } });
    expect(await sweepFacts(later, 99, database)).toMatchObject({ ok: true, value: { blocks: 1 } });
    expect((await readLedger(EVER, database))[0]?.days.map(({ from }) => from - FIRST)).toEqual([1]);
  });
});
