import type { PageReader } from './page-reader';
import { readTables } from './tables/index';

/** Reads the tables of a listing list. */
export const readListPage: PageReader = function* (document, marketplace) {
  yield;
  return { roots: [document], expected: [], read: { tables: readTables(document), language: marketplace.language } };
};
