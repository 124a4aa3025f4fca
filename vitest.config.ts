import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** A browser under load is slow to answer; a page that never does is a failure all the same. */
const BROWSER = { testTimeout: 120_000, hookTimeout: 120_000 };
const STORES = ['tests/components/**/*.test.{ts,tsx}', 'tests/history/**/*.test.ts', 'tests/messages/**/*.test.ts'];
const alias = { '@': path.resolve(import.meta.dirname) };

/**
 * `unit`: pure rooms, `stores`: what keeps something, both in Node. `page`: the reader and its tools in a real browser. `e2e`: the whole extension. Two files at a time
 * and one group after the other, because a browser on two cores is a whole machine.
 */
export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/page/**', ...STORES],
          // Pure rooms keep nothing between two files, so they need no worker each.
          isolate: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        resolve: { alias },
        test: { name: 'stores', include: STORES, testTimeout: 60_000, sequence: { groupOrder: 1 } },
      },
      {
        resolve: { alias },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          maxWorkers: 2,
          ...BROWSER,
          sequence: { groupOrder: 2 },
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          maxWorkers: 2,
          ...BROWSER,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
