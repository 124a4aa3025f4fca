import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { listingKeys, liveOutdated, readJudged } from '../../utils/history/outdated';
import { field, freshDatabase, judgement, reading, record } from './sample';

const NEW = '2026.12.01';

async function shop() {
  const database = freshDatabase();
  for (const itemId of ['1', '2', '3']) await record(database, reading([field('title', `商品${itemId}`)], { itemId }));
  return database;
}

/** The first answer of a live query. */
function first<T>(query: { subscribe(listener: (value: T) => void): { unsubscribe(): void } }): Promise<T> {
  return new Promise((resolve) => {
    const subscription = query.subscribe((value) => {
      resolve(value);
      queueMicrotask(() => subscription.unsubscribe());
    });
  });
}

test('listings that other rules judged last are counted until these have judged them', async () => {
  const database = await shop();
  expect(await first(liveOutdated('2026.11.22', database))).toBe(0);
  expect(await first(liveOutdated(NEW, database))).toBe(3);
  await record(database, reading([field('title', '商品2')], { itemId: '2', at: 2_000 }), 'b', judgement({ rulePack: NEW }));
  expect(await first(liveOutdated(NEW, database))).toBe(2);
});

test('a listing is told with its newest reading and the newest thing said of it', async () => {
  const database = await shop();
  await record(database, reading([field('title', '改过')], { itemId: '1', at: 5_000 }), 'b');
  await record(database, reading([field('title', '改过')], { itemId: '1', at: 6_000 }), 'c', judgement({ rulePack: NEW, score: 9 }));
  const judged = await readJudged(['taobao:1', 'taobao:gone', 'taobao:2'], database);
  expect(judged.map(({ listing, version, check }) => [listing.key, version.reading.fields[0]?.text, check.rulePack, check.score])).toEqual([
    ['taobao:1', '改过', NEW, 9],
    ['taobao:2', '商品2', '2026.11.22', 61.5],
  ]);
  expect(await listingKeys(database)).toEqual(['taobao:1', 'taobao:2', 'taobao:3']);
});
