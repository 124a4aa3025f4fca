import type { Migration } from './migration';

/** Versions know where they were seen and what they hold; findings have a table of their own, so newer rules can judge an old version. */
export const v2: Migration = {
  version: 2,
  stores: {
    versions: 'id, [listing+at], [listing+observation+at], until',
    checks: 'id, version, [listing+at]',
    differences: 'id, [listing+at]',
  },
};
