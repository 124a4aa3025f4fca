import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { giveUp, onNode24, ROOT } from './setup.mjs';

onNode24();
const { findBrowser } = await import('./browser.mjs');
const { build } = await import('./builds.mjs');
const { runnerImport } = await import('vite');

/** `npm run pictures`: the README's pictures, from the running product. */
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
try {
  process.env.CHROME_PATH = await findBrowser(say);
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}
build('store');
build('e2e');
const folder = path.join(ROOT, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });
const { module } = await runnerImport(path.join(ROOT, 'tests/e2e/demo.ts'), { root: ROOT, logLevel: 'error' });
await module.photographDemo(folder, say);
process.exit(0);
