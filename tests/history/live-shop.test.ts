import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { liveShop, readShop } from '../../utils/history/live-shop';
import { keepPictures, setSearchWords, setShopCard } from '../../utils/history/shop-writes';
import { forgetListing } from '../../utils/history/writes';
import type { ShopKnowledge } from '../../utils/shop/knowledge';
import { field, freshDatabase, reading, record } from './sample';
import { CARD, measure, WORDS } from './shop-sample';

const CUP = '保温杯 大容量';
const images = (...sources: string[]) => field('images', '', { images: sources.map((src) => ({ src })) });
const product = (itemId: string, title: string, ...sources: string[]) =>
  reading(
    [field('title', title), field('category', '居家 > 杯具/保温杯'), field('attributes', '不锈钢', { name: '材质' }), images(...sources)],
    {
      itemId,
    },
  );

async function shop() {
  const database = freshDatabase();
  await record(database, product('1', CUP, 'a', 'b'));
  await record(database, product('2', '随行杯', 'c'));
  await record(database, { ...product('3', 'Trail mug'), marketplace: 'amazon' });
  await setShopCard(CARD, database);
  await setSearchWords({ ...WORDS, goods: '保温杯' }, database);
  return database;
}

const measured = (itemId: string, src: string, hash: string) => ({
  listing: `taobao:${itemId}`,
  at: 1,
  pictures: [{ src, measure: measure({ hash }) }],
});

describe('what the shop knows of a listing', () => {
  test('its card, its words, the other listings of the same marketplace, its goods', async () => {
    const database = await shop();
    const knowledge = (await readShop(product('1', CUP), database))(product('1', CUP));
    expect(knowledge.card).toEqual(CARD);
    expect(knowledge.searchWords?.map(({ word }) => word)).toEqual(['羽绒服女短款', '羽绒服小个子']);
    expect(knowledge.siblings).toEqual([{ key: 'taobao:2', title: '随行杯' }]);
    expect(knowledge.goods?.toSorted()).toEqual(['不锈钢', '保温杯', '杯具']);
    expect(knowledge.pictures).toBeUndefined();
  });

  test('words hold for the title as it is typed', async () => {
    const shopFor = await readShop(product('1', CUP), await shop());
    const elsewhere = reading([field('title', '随行杯')], { itemId: '1' });
    expect(shopFor(elsewhere).searchWords).toBeUndefined();
    expect(shopFor(reading([field('title', '保温杯')], { itemId: '1' })).searchWords).toHaveLength(2);
  });

  test('an empty shop knows nothing, not "none"', async () => {
    expect((await readShop(product('1', CUP), freshDatabase()))(product('1', CUP))).toEqual({});
  });

  test('pictures that stand on another listing too, as long as they do', async () => {
    const database = await shop();
    await keepPictures(measured('1', 'a', '0123456789abcdef'), database);
    await keepPictures(measured('1', 'b', 'fedcba9876543210'), database);
    await keepPictures(measured('2', 'c', '0123456789abcde8'), database);
    await keepPictures(measured('2', 'gone', '0123456789abcdef'), database);
    const knowledge = async () => (await readShop(product('1', CUP), database))(product('1', CUP));
    expect([...((await knowledge()).pictures?.keys() ?? [])]).toEqual(['a', 'b']);
    expect((await knowledge()).elsewhere).toEqual([{ src: 'a', other: { key: 'taobao:2', title: '随行杯' } }]);
    await keepPictures({ ...measured('2', 'c', 'ffff000000000000'), at: 2 }, database);
    expect((await knowledge()).elsewhere).toEqual([]);
    await keepPictures({ ...measured('2', 'c', '0123456789abcdef'), at: 2 }, database);
    expect((await knowledge()).elsewhere).toHaveLength(1);
    await forgetListing('taobao:2', database);
    expect((await knowledge()).elsewhere).toEqual([]);
  });
});

test('it is told once all is read, again when something of it changes, and not when the listing is merely seen', async () => {
  const database = await shop();
  const told: ShopKnowledge[] = [];
  const page = product('1', CUP);
  const heard = (count: number) => expect.poll(() => told.length).toBe(count);
  const subscription = liveShop(page, database).subscribe((shopFor) => told.push(shopFor(page)));
  await heard(1);
  expect(told[0]).toMatchObject({ card: CARD, siblings: [{ key: 'taobao:2' }] });
  await record(database, { ...page, at: 2_000 });
  await record(database, { ...product('1', '保温杯 小容量'), at: 3_000 });
  await setShopCard({ ...CARD, tone: 'plain' }, database);
  await heard(2);
  expect(told[1]?.card?.tone).toBe('plain');
  await record(database, { ...product('2', '随行杯 新款', 'c'), at: 4_000 });
  await heard(3);
  expect(told[2]?.siblings).toEqual([{ key: 'taobao:2', title: '随行杯 新款' }]);
  subscription.unsubscribe();
});
