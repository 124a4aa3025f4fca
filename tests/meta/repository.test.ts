import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');

/** The top level is fixed (docs/architecture.md); a new name here is a new wall. */
const TOP_LEVEL = new Set([
  ...['entrypoints', 'components', 'utils', 'public', 'tests', 'docs', 'scripts', '.ci'],
  ...[
    'wxt.config.ts',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.pure.json',
    'README.md',
    'CHANGELOG.md',
    'CONTRIBUTING.md',
    'LICENSE',
  ],
  ...['.gitignore', '.npmrc', '.puppeteerrc.cjs', '.dependency-cruiser.cjs', 'biome.json', 'knip.json', 'vitest.config.ts'],
]);

const code = tracked.filter((file) => /\.(ts|tsx|mjs)$/.test(file));

describe('the repository', () => {
  test('the top level holds what it should and nothing else', () => {
    expect([...new Set(tracked.map((file) => file.split('/')[0] ?? ''))].filter((name) => !TOP_LEVEL.has(name))).toEqual([]);
  });

  test('no room for leftovers', () => {
    const leftovers = /^(helpers?|common|misc|utils|stuff|shared)(\.\w+)*$/;
    expect(tracked.filter((file) => leftovers.test(path.basename(file)))).toEqual([]);
  });

  test('files of code stay readable: at most 400 lines', () => {
    // Data entries (rules, words, marketplaces, goods of the demo centre) are read entry by entry and may be longer.
    const data = /^(utils\/compliance\/rules|utils\/listing\/lexicon|utils\/marketplaces|tests\/pages)\//;
    const long = code.filter((file) => !data.test(file) && readFileSync(file, 'utf8').split('\n').length > 400);
    expect(long).toEqual([]);
  });

  test('nothing is read from or written to a folder of one machine', () => {
    const machine = new RegExp(`["'\`\\s(]/(?:${['work', 'root', 'home', 'tmp'].join('|')})/\\w`);
    expect(tracked.filter((file) => /\.(ts|tsx|mjs|cjs|json|md|css|html)$/.test(file) && machine.test(readFileSync(file, 'utf8')))).toEqual(
      [],
    );
  });

  test('every dependency is pinned to one version', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
    expect(loose).toEqual([]);
  });

  test('the reader’s and panel’s code never builds markup from text', () => {
    const markup = /\.innerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(/;
    const product = code.filter((file) => /^(utils|components|entrypoints)\//.test(file));
    expect(product.filter((file) => markup.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});
