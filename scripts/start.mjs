import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { giveUp, onNode24, ROOT } from './setup.mjs';

onNode24();
const { findBrowser } = await import('./browser.mjs');
const { build } = await import('./builds.mjs');
const { runnerImport } = await import('vite');

/**
 * `npm start`: builds the extension and opens a browser with it on the demo seller centre, the panel open; without a display the same runs
 * headless, prints the audit and saves pictures of every view. `npm start -- --live <url>`: a normal window on the real site.
 */
const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
const args = process.argv.slice(2);

try {
  process.env.CHROME_PATH = await findBrowser(say);
} catch (error) {
  giveUp(error instanceof Error ? error.message : String(error));
}

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
/** @param {string} file */
const load = async (file) => (await runnerImport(path.join(ROOT, file), { root: ROOT, logLevel: 'error' })).module;

if (args[0] === '--live') {
  const address = args[1];
  if (!address || !URL.canParse(address) || !address.startsWith('https://')) giveUp('Usage: npm start -- --live https://…');
  if (!hasDisplay) giveUp('--live opens a normal window and there is no display here.');
  build('store');
  const { openLive } = await load('tests/e2e/live.ts');
  say(`A window opens on ${address}. Press the 掌柜 button in the toolbar, then switch the marketplace on in the panel.`);
  await openLive(address, path.join(ROOT, '.profile'));
} else if (args.length > 0) {
  giveUp('Usage: npm start, or: npm start -- --live https://…');
} else {
  build('e2e');
  const demo = await load('tests/e2e/demo.ts');
  if (hasDisplay) {
    say('The demo seller centre opens at its real address, with the panel beside it. Close the window to end.');
    await demo.openDemo();
  } else {
    build('store');
    const folder = path.join(ROOT, '.output', 'demo');
    mkdirSync(folder, { recursive: true });
    say('No display: running headless.');
    await demo.photographDemo(folder, say);
    say(`Pictures of every view are in ${path.relative(process.cwd(), folder)}/`);
  }
}
process.exit(0);
