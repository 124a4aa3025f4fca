import type { Migration } from './migration';

/** The own shop: its cards, the words it wants to be found by, what was measured of its pictures, and its figures by day. */
export const v4: Migration = {
  version: 4,
  stores: {
    shopCards: 'id',
    searchWords: 'id',
    pictures: 'id, listing, at',
    traffic: 'id, [listing+day], day, at',
  },
};
