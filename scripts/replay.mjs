import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { giveUp, onNode24, ROOT } from './setup.mjs';

onNode24();
const { runnerImport } = await import('vite');

/**
 * `npm run replay <file> [name]`: a page kit that an operator saved ("this page is not read right") becomes a test page: tests/pages/kept/<name>.html
 * and its case <name>.json, which tests/page/kept.test.ts runs. Prints what the reader reads of it; correct the case to what it should read.
 */
const [file = '', given] = process.argv.slice(2);
if (file === '') giveUp('Which file? npm run replay <file> [name]');
if (!existsSync(file)) giveUp(`There is no file ${file}.`);
if (given !== undefined && !/^[a-z0-9-]+$/.test(given)) giveUp('A name has small letters, digits and hyphens only.');

/** @template T @returns {Promise<T>} */
async function module(/** @type {string} */ name) {
  const loaded = await runnerImport(path.join(ROOT, 'tests/page', name), { root: ROOT, logLevel: 'error' });
  return /** @type {T} */ (loaded.module);
}

/** @type {typeof import('../tests/page/kept')} */
const { caseOf, keep, kitFrom, linesOf, readKept } = await module('kept.ts');
const kit = kitFrom(readFileSync(file, 'utf8'));
if (typeof kit === 'string') giveUp(kit);
else {
  /** @type {typeof import('../tests/page/reading-room')} */
  const { openReadingRoom } = await module('reading-room.ts');
  const room = await openReadingRoom();
  try {
    const reading = await readKept(room, kit);
    const name =
      given ??
      path
        .basename(file, '.json')
        .replace(/^stallkeeper-page-/, '')
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-');
    const folder = process.env.STALLKEEPER_KEPT ?? path.join(ROOT, 'tests/pages/kept');
    const kept = keep(folder, name, kit, caseOf(kit.url, reading));
    process.stdout.write(`${linesOf(kit, reading).join('\n')}\nwritten: ${kept}.html, ${kept}.json\n`);
  } finally {
    await room.close();
  }
}
