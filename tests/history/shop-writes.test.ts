import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  importTraffic,
  keepPictures,
  removeSearchWords,
  removeShopCard,
  setSearchWords,
  setShopCard,
  takeBackTraffic,
} from '../../utils/history/shop-writes';
import { clearHistory, forgetListing, sweep } from '../../utils/history/writes';
import { dump, freshDatabase } from './sample';
import { CARD, measure, picture, trafficDay, WORDS } from './shop-sample';

const DAY = 86_400_000;

describe('cards, words and measures', () => {
  test('are kept once however often they are sent, changed in place, and taken back', async () => {
    const database = freshDatabase();
    for (const _ of [1, 2]) {
      await setShopCard(CARD, database);
      await setSearchWords(WORDS, database);
    }
    expect(await database.shopCards.toArray()).toEqual([CARD]);
    expect(await database.searchWords.toArray()).toEqual([WORDS]);
    await setShopCard({ ...CARD, tone: 'plain' }, database);
    expect((await database.shopCards.get('taobao'))?.tone).toBe('plain');
    for (const _ of [1, 2]) {
      await removeShopCard('taobao', database);
      await removeSearchWords('w1', database);
    }
    expect(Object.values(await dump(database)).flat()).toEqual([]);
  });

  test('an older measure that comes late does not take the place of a newer one', async () => {
    const database = freshDatabase();
    const sent = (at: number, width: number) => ({ listing: 'taobao:1', at, pictures: [{ src: 'a', measure: measure({ width }) }] });
    await keepPictures(sent(10, 800), database);
    await keepPictures(sent(5, 100), database);
    await keepPictures(sent(10, 800), database);
    expect(await database.pictures.toArray()).toEqual([picture('taobao:1', 'a', { width: 800 }, 10)]);
  });
});

describe('an imported report', () => {
  const rows = [trafficDay('taobao:1', '2026-11-01'), trafficDay('taobao:1', '2026-11-02'), trafficDay('taobao:2', '2026-11-01')];

  test('a second time writes nothing', async () => {
    const database = freshDatabase();
    expect(await importTraffic(rows, database)).toEqual({ ok: true, value: { new: 3, same: 0, replaced: [] } });
    const once = await dump(database);
    const again = rows.map((row) => ({ ...row, file: 'again.csv', at: 99 }));
    expect(await importTraffic(again, database)).toEqual({ ok: true, value: { new: 0, same: 3, replaced: [] } });
    expect(await dump(database)).toEqual(once);
  });

  test('a figure takes the place of the one before, a figure that is lacking stays', async () => {
    const database = freshDatabase();
    await importTraffic(rows, database);
    const { visitors: _, ...without } = trafficDay('taobao:1', '2026-11-01', { orders: 9, impressions: 50, at: 8 });
    const result = await importTraffic([without], database);
    expect(result).toEqual({ ok: true, value: { new: 0, same: 0, replaced: [rows[0]] } });
    expect(await database.traffic.get('taobao:1|2026-11-01')).toMatchObject({ visitors: 100, orders: 9, impressions: 50, at: 8 });
  });

  test('broken off between two chunks and begun anew it is the same as in one go', async () => {
    const [broken, whole] = [freshDatabase(), freshDatabase()];
    await importTraffic(rows.slice(0, 2), broken);
    await importTraffic(rows.slice(0, 2), broken);
    await importTraffic(rows.slice(2), broken);
    await importTraffic(rows, whole);
    expect(await dump(broken)).toEqual(await dump(whole));
  });

  test('a chunk is written whole or not at all', async () => {
    const database = freshDatabase();
    const broken = { ...trafficDay('taobao:3', '2026-11-01'), day: (() => 1) as never };
    await expect(importTraffic([...rows, broken], database)).rejects.toThrow();
    expect(await database.traffic.count()).toBe(0);
  });

  test('taken back leaves what was there before it, and nothing else', async () => {
    const day = fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03');
    const row = fc.record({ listing: fc.constantFrom('a', 'b'), day, visitors: fc.nat(3) });
    const report = (at: number) =>
      fc
        .uniqueArray(row, { selector: ({ listing, day }) => `${listing}|${day}` })
        .map((list) => list.map(({ listing, day, visitors }) => trafficDay(listing, day, { visitors, at })));
    await fc.assert(
      fc.asyncProperty(report(1), report(2), async (first, second) => {
        const database = freshDatabase();
        await importTraffic(first, database);
        const before = await dump(database);
        const written = await importTraffic(second, database);
        if (!written.ok) throw new Error(written.error);
        const ids = second.map(({ id }) => id);
        for (const _ of [1, 2]) await takeBackTraffic(2, ids, written.value.replaced, database);
        expect(await dump(database)).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  test('taken back leaves alone what a later import has changed', async () => {
    const database = freshDatabase();
    await importTraffic([trafficDay('a', '2026-11-01', { at: 1 })], database);
    const later = trafficDay('a', '2026-11-01', { visitors: 7, at: 2 });
    await importTraffic([later], database);
    expect(await takeBackTraffic(1, ['a|2026-11-01'], [], database)).toEqual({ ok: true, value: 0 });
    expect(await database.traffic.toArray()).toEqual([later]);
  });
});

describe('what goes', () => {
  async function shop() {
    const database = freshDatabase();
    await setShopCard(CARD, database);
    await setSearchWords(WORDS, database);
    await database.pictures.bulkAdd([picture('taobao:1', 'a', {}, 10 * DAY), picture('taobao:2', 'a', {}, 400 * DAY)]);
    await database.traffic.bulkAdd([
      trafficDay('taobao:1', '1970-01-10', { at: 399 * DAY }),
      trafficDay('taobao:1', '1971-01-20', { at: 399 * DAY }),
      trafficDay('taobao:2', '1971-01-20', { at: 20 * DAY }),
    ]);
    return database;
  }
  const left = async (database: Awaited<ReturnType<typeof shop>>) => ({
    pictures: (await database.pictures.toArray()).map(({ listing }) => listing),
    traffic: (await database.traffic.toArray()).map(({ id }) => id),
    entered: (await database.shopCards.count()) + (await database.searchWords.count()),
  });

  test('with a listing: its measures and its figures', async () => {
    const database = await shop();
    expect(await forgetListing('taobao:1', database)).toEqual({ ok: true, value: 3 });
    expect(await left(database)).toEqual({ pictures: ['taobao:2'], traffic: ['taobao:2|1971-01-20'], entered: 2 });
  });

  test('with a span of time: what was measured and imported in it; what was entered stays', async () => {
    const database = await shop();
    expect(await clearHistory(0, 21 * DAY, database)).toEqual({ ok: true, value: 2 });
    expect(await left(database)).toEqual({
      pictures: ['taobao:2'],
      traffic: ['taobao:1|1970-01-10', 'taobao:1|1971-01-20'],
      entered: 2,
    });
  });

  test('with age: old measures, and figures of old days whenever they were imported', async () => {
    const database = await shop();
    expect(await sweep(401 * DAY, 90, database)).toEqual({ ok: true, value: 2 });
    expect(await left(database)).toEqual({
      pictures: ['taobao:2'],
      traffic: ['taobao:1|1971-01-20', 'taobao:2|1971-01-20'],
      entered: 2,
    });
  });
});
