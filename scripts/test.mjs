import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { giveUp, onNode24, runTool } from './setup.mjs';

onNode24();
const { findBrowser } = await import('./browser.mjs');
const { runChecks } = await import('./check.mjs');

/** Everything that must hold: the house's checks, then all tests, in a real browser where one is needed. Ends with `N passed, N failed, N skipped`. */
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

try {
  process.env.CHROME_PATH = await findBrowser(say);
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}

// Beside the checks, which need one core.
const builds = ['store', 'e2e', 'firefox'];
const building = promisify(execFile)(process.execPath, [path.join(import.meta.dirname, 'builds.mjs'), ...builds]).then(
  () => '',
  (error) => String(error.stderr),
);
const checks = runChecks();
const trouble = await building;
if (trouble !== '') giveUp(trouble.trimEnd());
for (const name of builds) say(`ok   ${name} build`);

const folder = mkdtempSync(path.join(tmpdir(), 'stallkeeper-'));
const counts = path.join(folder, 'counts.json');
const { ok } = runTool('vitest', ['run', '--reporter', './scripts/progress.ts', ...process.argv.slice(2)], {
  env: { STALLKEEPER_COUNTS: counts },
});
const tests = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : { passed: 0, failed: 1, skipped: 0 };
rmSync(folder, { recursive: true });

const failed = checks.failed + tests.failed + (!ok && tests.failed === 0 ? 1 : 0);
say(`${checks.passed + tests.passed} passed, ${failed} failed, ${tests.skipped} skipped`);
process.exit(failed > 0 ? 1 : 0);
