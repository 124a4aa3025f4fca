import { samePicture } from '../pictures';
import type { ShopFacts } from '../shop/knowing';
import type { PictureElsewhere, Sibling } from '../shop/knowledge';
import { goodsOf } from '../shop/own-goods';
import { fieldsOf } from './changes';
import type { Database } from './database';
import type { PictureRow } from './shop-rows';

/** Reading what the store holds of the own shop. Each function reads what it names and no more; none reads without end. */

/** A listing's figures, the oldest day first: their ids are `listing|day`, and days begin with a digit. */
export function daysOf(database: Database, listing: string) {
  return database.traffic.where('id').between(`${listing}|0`, `${listing}|:`);
}

/** The listing at hand; no key for a page that is no single product. */
export interface OfListing {
  marketplace: string;
  key: string | undefined;
}

const MOST_SIBLINGS = 5_000;
/** Pictures of other listings looked at for one that is the same. */
const MOST_PICTURES = 20_000;
/** Pictures found elsewhere that are told of. */
const MOST_ELSEWHERE = 50;
/** Listings whose words are taken in, the last seen first. */
const MOST_WORDED = 400;

export async function readCardsAndLists(database: Database): Promise<Pick<ShopFacts, 'cards' | 'lists'>> {
  const [cards, lists] = await Promise.all([database.shopCards.toArray(), database.searchWords.toArray()]);
  return { cards, lists };
}

/** The other listings of the marketplace. Their keys begin with its name. */
export async function readSiblings(database: Database, { marketplace, key }: OfListing): Promise<Sibling[]> {
  const rows = await database.listings
    .where('key')
    .startsWith(`${marketplace}:`)
    .limit(MOST_SIBLINGS + 1)
    .toArray();
  return rows
    .filter((row) => row.key !== key && row.title !== '')
    .slice(0, MOST_SIBLINGS)
    .map((row) => ({ key: row.key, title: row.title }));
}

/** What was measured of the listing's own pictures, and which of them stand on other listings. */
export async function readPictures(database: Database, { key }: OfListing): Promise<Pick<ShopFacts, 'pictures' | 'elsewhere'>> {
  if (key === undefined) return { pictures: [], elsewhere: [] };
  const pictures = await database.pictures.where('listing').equals(key).toArray();
  return { pictures, elsewhere: pictures.length === 0 ? [] : await elsewhereOf(database, key, pictures) };
}

async function elsewhereOf(database: Database, key: string, own: readonly PictureRow[]): Promise<PictureElsewhere[]> {
  const others = [...(await allPictures(database)).values()].filter(({ listing }) => listing !== key);
  const found: { src: string; other: PictureRow }[] = [];
  for (const { src, measure } of own) {
    for (const other of others) {
      if (found.length >= MOST_ELSEWHERE) break;
      if (samePicture(measure, other.measure)) found.push({ src, other });
    }
  }
  const keys = [...new Set(found.map(({ other }) => other.listing))];
  const listings = new Map((await database.listings.bulkGet(keys)).flatMap((row) => (row ? [[row.key, row] as const] : [])));
  // A picture may have been taken off the other listing since it was measured.
  const versions = await database.versions.bulkGet(
    [...listings.values()].flatMap(({ editorVersion, publicVersion }) => editorVersion ?? publicVersion ?? []),
  );
  const shown = new Map(versions.flatMap((row) => (row ? [[row.listing, picturesIn(row)] as const] : [])));
  return found.flatMap(({ src, other }): PictureElsewhere[] => {
    const listing = listings.get(other.listing);
    return listing && shown.get(other.listing)?.has(other.src) ? [{ src, other: { key: listing.key, title: listing.title } }] : [];
  });
}

const picturesRead = new WeakMap<Database, ReadonlyMap<string, PictureRow>>();

/**
 * The measures of all listings, the newest where there are too many. Kept for a page or a worker, which then reads only what was measured since; one
 * that has gone shows in the number of rows.
 */
async function allPictures(database: Database): Promise<ReadonlyMap<string, PictureRow>> {
  const known = picturesRead.get(database) ?? new Map<string, PictureRow>();
  const count = Math.min(await database.pictures.count(), MOST_PICTURES);
  let latest = 0;
  for (const { at } of known.values()) latest = Math.max(latest, at);
  const since = known.size === 0 ? [] : await database.pictures.where('at').aboveOrEqual(latest).limit(MOST_PICTURES).toArray();
  const merged = new Map([...known, ...since.map((row) => [row.id, row] as const)]);
  const rows =
    merged.size === count
      ? merged
      : new Map((await database.pictures.orderBy('at').reverse().limit(MOST_PICTURES).toArray()).map((row) => [row.id, row] as const));
  picturesRead.set(database, rows);
  return rows;
}

function picturesIn(version: Parameters<typeof fieldsOf>[0]): Set<string> {
  return new Set(fieldsOf(version).flatMap(({ images = [] }) => images.map(({ src }) => src)));
}

const goodsRead = new WeakMap<Database, { listings: number; goods: Promise<readonly string[]> }>();

/**
 * The words that the operator's listings use for goods. Read once for a page or a worker, and again when a listing has come or gone: it takes
 * hundreds of versions, and one more edit hardly changes what the shop sells.
 */
export async function readGoods(database: Database): Promise<readonly string[]> {
  const listings = await database.listings.count();
  const known = goodsRead.get(database);
  if (known?.listings === listings) return known.goods;
  const goods = readAllGoods(database).catch((error: unknown) => {
    goodsRead.delete(database);
    throw error;
  });
  goodsRead.set(database, { listings, goods });
  return goods;
}

async function readAllGoods(database: Database): Promise<readonly string[]> {
  const rows = await database.listings.orderBy('lastSeen').reverse().limit(MOST_WORDED).toArray();
  const versions = await database.versions.bulkGet(rows.flatMap(({ editorVersion }) => editorVersion ?? []));
  return goodsOf(versions.flatMap((row) => (row ? [fieldsOf(row)] : [])));
}
