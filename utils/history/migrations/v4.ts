import type { Migration } from './migration';

/**
 * The own shop: its cards, the words it wants to be found by, what was measured of its pictures, and its figures by day. Figures come by the
 * hundred thousand and each index costs every row, so a listing's days are found by the id, which begins with the listing.
 */
export const v4: Migration = {
  version: 4,
  stores: {
    shopCards: 'id',
    searchWords: 'id',
    pictures: 'id, listing, at',
    traffic: 'id, day',
  },
};
