import type { PictureState } from '../pictures/state';
import type { Reading } from '../reading/reading';
import type { ShopCard } from './card';
import type { SearchWord } from './search-words';

/** Another listing of the own shop, as the store knows it. */
export interface Sibling {
  /** Key under which it is kept. */
  key: string;
  title: string;
}

/** The same picture on another listing of the own shop. */
export interface PictureElsewhere {
  src: string;
  other: Sibling;
}

/**
 * What the operator's own shop adds to judging a listing. It all comes from the store on this computer; what is absent is not known, and the
 * audits that need it are not applicable.
 */
export interface ShopKnowledge {
  card?: ShopCard;
  /** Words to be found by, the most searched first; those of the lists that hold for this listing. */
  searchWords?: readonly SearchWord[];
  /** The other listings of the shop on the same marketplace, without this one, or with it where `own` names it. */
  siblings?: readonly Sibling[];
  /** Key of this listing among `siblings`: one list serves all listings of a shop. */
  own?: string;
  /** Words for goods in the operator's own category leaves and attributes. */
  goods?: readonly string[];
  /** What was measured of the pictures, by their address. */
  pictures?: ReadonlyMap<string, PictureState>;
  /** Pictures of this listing that stand on another listing too. */
  elsewhere?: readonly PictureElsewhere[];
}

/** What the shop adds to each reading of one listing: it changes with the reading, because lists of words hold for a category or a title. */
export type ShopFor = (reading: Reading) => ShopKnowledge;
