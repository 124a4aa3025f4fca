import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Vitest's own count leaves one core idle, of two. */
const PLAIN = { maxWorkers: '100%', testTimeout: 60_000, sequence: { groupOrder: 0 } };
/** A browser under load is slow to answer; a page that never does is a failure all the same. */
const BROWSER = { testTimeout: 120_000, hookTimeout: 120_000, maxWorkers: 3, sequence: { groupOrder: 1 } };
const STORES = ['tests/components/**/*.test.{ts,tsx}', 'tests/history/**/*.test.ts', 'tests/messages/**/*.test.ts'];
const alias = { '@': path.resolve(import.meta.dirname) };

/**
 * `unit`: pure rooms, `stores`: what keeps something, both in Node. `page`: the reader and its tools in a real browser, `e2e`: the whole extension.
 * The browsers come after the rest, three at a time on two cores: much of a test is waiting for a page to come to rest.
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
          ...PLAIN,
        },
      },
      {
        resolve: { alias },
        test: { name: 'stores', include: STORES, ...PLAIN },
      },
      {
        resolve: { alias },
        test: { name: 'page', include: ['tests/page/**/*.test.ts'], ...BROWSER },
      },
      {
        resolve: { alias },
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], ...BROWSER },
      },
    ],
  },
});
