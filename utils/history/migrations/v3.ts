import type { Migration } from './migration';

/** What the operator teaches the rules: proof held, packs from files, own rules, and platforms' rule pages as they were read. */
export const v3: Migration = {
  version: 3,
  stores: {
    proofs: 'id, rule',
    packs: 'id',
    ownRules: 'id',
    rulePages: 'id, [url+at]',
  },
};
