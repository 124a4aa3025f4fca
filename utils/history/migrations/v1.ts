import type { Migration } from './migration';

/** The first shape: findings lay inside the version, and a version did not know where it was seen. */
export const v1: Migration = {
  version: 1,
  stores: {
    listings: 'key, lastSeen',
    versions: 'id, [listing+at]',
    actions: 'id, [listing+at]',
    dismissals: 'id',
    settings: 'key',
  },
};
