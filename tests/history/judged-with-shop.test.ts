import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { judgeListing } from '../../components/shell/judge';
import { judge } from '../../entrypoints/background/judge';
import { database } from '../../utils/history/database';
import { readShop } from '../../utils/history/live-shop';
import { recordReading } from '../../utils/history/record';
import { setSearchWords, setShopCard } from '../../utils/history/shop-writes';
import { localDay } from '../../utils/numbers/day';
import { field, reading } from './sample';
import { CARD, WORDS } from './shop-sample';

const page = (itemId: string, title: string) =>
  reading([field('title', title), field('category', '女装 > 羽绒服'), field('description', '轻薄保暖')], { itemId, at: Date.now() });
const own = page('1', '羽绒服女短款 云朵价');

beforeEach(() => Promise.all(database.tables.map((table) => table.clear())));

test('the stored score is the one the panel shows, with the shop and without', async () => {
  const day = localDay(own.at);
  expect((await judge(own)).score).toBe(judgeListing(own, day, {}).score);
  const other = page('2', '羽绒服女短款 云朵价 正品');
  await recordReading(other, await judge(other), 'v');
  await setShopCard(CARD, database);
  await setSearchWords(WORDS, database);
  const shop = (await readShop(own))(own);
  expect(shop).toMatchObject({ card: CARD, siblings: [{ key: 'taobao:2' }] });
  const shown = judgeListing(own, day, shop);
  const stored = await judge(own);
  expect(stored.score).toBe(shown.score);
  const said = (findings: typeof stored.findings) =>
    findings.filter(({ kind }) => kind === 'quality').map(({ rule, outcome }) => `${rule} ${outcome}`);
  expect(said(stored.findings)).toEqual(said(shown.findings));
});
