import { expect, test } from 'vitest';
import { judgeListing } from '../../components/shell/judge';
import { startJudging } from '../../components/shell/judging';
import type { World } from '../../components/shell/world';
import type { ShopFor, ShopKnowledge } from '../../utils/shop/knowledge';
import { NOW, reading } from './room';

/** Judging over a store that tells of the shop when it is told to, and what the audits were handed. */
async function openJudging() {
  const handed: (ShopKnowledge | undefined)[] = [];
  const asked: string[] = [];
  const following: { page: string; tell: (shopFor: ShopFor) => void; stopped: boolean }[] = [];
  const world = {
    now: () => NOW,
    loadListing: async () => ({
      judge(page, day, shop) {
        handed.push(shop);
        return judgeListing(page, day, shop);
      },
      rewrites(finding, page) {
        asked.push(`${finding.rule} of ${page.fields[0]?.text}`);
        return [];
      },
    }),
    loadLaw: () => Promise.reject(new Error('no rules')),
    memory: {
      followRules: () => () => undefined,
      followShop(page, tell) {
        const one = { page: page.itemId ?? '', tell, stopped: false };
        following.push(one);
        return () => {
          one.stopped = true;
        };
      },
    },
  } as Pick<World, 'now' | 'loadListing' | 'loadLaw'> & { memory: Pick<World['memory'], 'followRules' | 'followShop'> } as World;
  const judging = startJudging(
    world,
    () => undefined,
    () => undefined,
  );
  await new Promise((resolve) => setTimeout(resolve));
  return { judging, handed, asked, following };
}

test('a listing is judged at once without the shop, and again when the shop is told or changes', async () => {
  const { judging, handed, following } = await openJudging();
  judging.read(reading());
  expect(handed).toEqual([undefined]);
  following[0]?.tell(() => ({ goods: ['羽绒服'] }));
  following[0]?.tell(() => ({ goods: ['羽绒服', '雨衣'] }));
  expect(handed).toEqual([undefined, { goods: ['羽绒服'] }, { goods: ['羽绒服', '雨衣'] }]);
});

test('the shop is told of the reading at hand, and of one that is only tried', async () => {
  const { judging, handed, following } = await openJudging();
  judging.read(reading());
  following[0]?.tell((page) => ({ goods: [page.language] }));
  judging.read(reading({ language: 'en' }));
  judging.report(reading({ language: 'zh-TW' }));
  expect(handed.slice(1)).toEqual([{ goods: ['zh'] }, { goods: ['en'] }, { goods: ['zh-TW'] }]);
  expect(following).toHaveLength(1);
});

test('another listing is judged without what was told of the one before', async () => {
  const { judging, handed, following } = await openJudging();
  judging.read(reading());
  following[0]?.tell(() => ({ goods: ['羽绒服'] }));
  judging.read(reading({ itemId: '8' }));
  following[0]?.tell(() => ({ goods: ['late'] }));
  expect(handed).toEqual([undefined, { goods: ['羽绒服'] }, undefined]);
  expect(following.map(({ page, stopped }) => [page, stopped])).toEqual([
    ['7', true],
    ['8', false],
  ]);
  judging.stop();
  expect(following[1]?.stopped).toBe(true);
});

test('the example is nobody’s listing: the shop is not asked', async () => {
  const { judging, following } = await openJudging();
  judging.read(reading(), false);
  expect(following).toEqual([]);
});
