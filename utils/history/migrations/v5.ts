import type { Migration } from './migration';

/**
 * What table pages said, what the operator taught the reader, and how well each kind of page was read. Figures of one page are heavy, so what is
 * asked of many rows at once (their age, their weight) stands in an index.
 */
export const v5: Migration = {
  version: 5,
  stores: {
    pageFigures: 'id, at, [at+weight], [marketplace+pageKind+url]',
    lessons: 'id',
    health: 'id, day',
  },
};
