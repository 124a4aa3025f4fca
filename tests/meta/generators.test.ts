import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** A copy of the working tree, so that what the generators write is written nowhere else. */
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'stallkeeper-'));
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');
  for (const file of files) {
    mkdirSync(path.dirname(path.join(copy, file)), { recursive: true });
    cpSync(file, path.join(copy, file));
  }
  cpSync('.wxt', path.join(copy, '.wxt'), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(script: string, ...args: string[]): string {
  return execFileSync(process.execPath, [script, ...args], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
}

const GENERATED: string[][] = [
  ['audit', 'title-example-thing'],
  ['rule', 'trade/price-example-thing'],
  ['rule', 'claims/superlative-example-thing'],
  ['marketplace', 'examplemart', 'seller.examplemart.example'],
];

describe('the generators', () => {
  test.each(GENERATED)('new:%s %s', (...args: string[]) => {
    expect(run('scripts/new.mjs', ...args)).toContain('Written:');
  });

  test('what they left compiles and its tests pass', () => {
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json');
    run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json');
    const tests = ['tests/listing/title-example-thing.test.ts', 'tests/marketplaces/examplemart.test.ts', 'tests/compliance/rules.test.ts'];
    run('node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--reporter', 'json', '--outputFile', 'report.json', ...tests);
    const report = JSON.parse(readFileSync(path.join(copy, 'report.json'), 'utf8'));
    expect(report.numFailedTests).toBe(0);
    expect(report.testResults).toHaveLength(tests.length);
  }, 180_000);

  test.each([
    ['audit', 'nonsense'],
    ['audit', 'title-present'],
    ['rule', 'no-such-pack/price-x'],
    ['marketplace', 'examplemart2'],
    ['castle', 'x'],
  ])('new:%s %s is refused and writes nothing', (...args: string[]) => {
    const before = execFileSync('git', ['hash-object', ...['utils/listing/registry.ts', 'utils/marketplaces/ids.ts']], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(() => run('scripts/new.mjs', ...args)).toThrow(/Usage|there already/);
    const after = execFileSync('git', ['hash-object', ...['utils/listing/registry.ts', 'utils/marketplaces/ids.ts']], {
      cwd: copy,
      encoding: 'utf8',
    });
    expect(after).toBe(before);
  });
});
