import type { Migration } from './migration';

/**
 * The ledger of ads and all that goes with it. Figures lie in one block a view and day (a row of the store for each would take two hundred times as
 * long); keys begin with the view, then the day, so a range of days is a range of keys.
 */
export const v6: Migration = {
  version: 6,
  stores: {
    ledgerViews: 'id',
    entityPieces: 'id',
    blocks: 'id',
    rollUps: 'id',
    restated: 'id, block, import',
    replaced: 'id, import, block',
    imports: 'id, at',
    costLines: 'id',
    mappings: 'id',
    savedViews: 'id, desk',
    adChanges: 'id, at',
  },
};
