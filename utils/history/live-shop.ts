import { liveQuery, type Observable } from 'dexie';
import type { MarketplaceId } from '../marketplaces/ids';
import type { Reading } from '../reading/reading';
import type { ShopCard } from '../shop/card';
import { knowing, type ShopFacts } from '../shop/knowing';
import type { ShopFor } from '../shop/knowledge';
import type { SearchWordList } from '../shop/search-words';
import { type Database, database as profile } from './database';
import { listingKey } from './identity';
import { daysOf, readCardsAndLists, readGoods, readPictures, readSiblings } from './shop-facts';
import type { TrafficRow } from './shop-rows';

export function liveShopCards(): Observable<ShopCard[]> {
  return liveQuery(() => profile.shopCards.toArray());
}

/** Lists of words, last saved first. */
export function liveSearchWords(): Observable<SearchWordList[]> {
  return liveQuery(async () => (await profile.searchWords.toArray()).sort((a, b) => b.at - a.at));
}

/** A listing's figures, the oldest day first; at most ten years of them. */
export function liveTraffic(listing: string): Observable<TrafficRow[]> {
  return liveQuery(() => daysOf(profile, listing).limit(3_660).toArray());
}

/** The parts of the facts that change at different times, each read when its own tables change. */
const PARTS: readonly ((database: Database, of: OfReading) => Promise<Partial<ShopFacts>>)[] = [
  readCardsAndLists,
  async (database, of) => ({ siblings: await readSiblings(database, of) }),
  async (database) => ({ goods: await readGoods(database) }),
  readPictures,
];

/** The listings of a marketplace by title; a title that several have leads to none. */
export async function readTitles(marketplace: MarketplaceId, database: Database = profile): Promise<Map<string, string | undefined>> {
  const titles = new Map<string, string | undefined>();
  for (const { key, title } of await readSiblings(database, { marketplace, key: undefined })) {
    titles.set(title, titles.has(title) ? undefined : key);
  }
  return titles;
}

type OfReading = ReturnType<typeof ofReading>;

function ofReading(reading: Reading) {
  return { marketplace: reading.marketplace, key: listingKey(reading) };
}

const NOTHING: ShopFacts = { cards: [], lists: [], siblings: [], goods: [], pictures: [], elsewhere: [] };

/** What the own shop adds to judging any listing of a marketplace, read once for thousands of them. What was measured of pictures is left out. */
export async function readShopFacts(marketplace: MarketplaceId | 'unknown', database: Database = profile): Promise<ShopFacts> {
  const [standing, siblings, goods] = await Promise.all([
    readCardsAndLists(database),
    readSiblings(database, { marketplace, key: undefined }),
    readGoods(database),
  ]);
  return { ...NOTHING, ...standing, siblings, goods };
}

/** What the own shop adds to judging this listing, read once. */
export async function readShop(reading: Reading, database: Database = profile): Promise<ShopFor> {
  const of = ofReading(reading);
  const parts = await Promise.all(PARTS.map((read) => read(database, of)));
  return knowing(Object.assign({}, NOTHING, ...parts));
}

/**
 * What the own shop adds to judging this listing, now and whenever it is other than before. Told for the first time when all of it has been read:
 * a listing judged by half of the shop would change its score twice.
 */
export function liveShop(
  reading: Reading,
  database: Database = profile,
): { subscribe(listener: (shopFor: ShopFor) => void): { unsubscribe(): void } } {
  const of = ofReading(reading);
  return {
    subscribe(listener) {
      const known = PARTS.map((): { facts: Partial<ShopFacts>; text: string } | undefined => undefined);
      const subscriptions = PARTS.map((read, index) =>
        liveQuery(() => read(database, of)).subscribe((facts) => {
          // A listing's row changes whenever it is seen; what matters here is what it says.
          const text = JSON.stringify(facts);
          if (known[index]?.text === text) return;
          known[index] = { facts, text };
          if (known.every((part) => part !== undefined)) listener(knowing(Object.assign({}, NOTHING, ...known.map((part) => part?.facts))));
        }),
      );
      return {
        unsubscribe() {
          for (const subscription of subscriptions) subscription.unsubscribe();
        },
      };
    },
  };
}
