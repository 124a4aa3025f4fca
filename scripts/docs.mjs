import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { onNode24, ROOT, runTool } from './setup.mjs';

onNode24();
const { build } = await import('./builds.mjs');
const { runnerImport } = await import('vite');

/** `npm run docs`: the pages that are made from data, so that they cannot drift from it. */
/** @param {string} file */
const load = async (file) => (await runnerImport(path.join(ROOT, file), { root: ROOT, logLevel: 'error' })).module;
const write = (/** @type {string} */ file, /** @type {string} */ page) => writeFileSync(path.join(ROOT, 'docs', file), page);

const manifest = JSON.parse(readFileSync(path.join(ROOT, '.output', build('store'), 'manifest.json'), 'utf8'));
const { auditBook } = await load('utils/listing/book.ts');
const { ruleBook } = await load('utils/compliance/rulebook.ts');
const { permissionsBook } = await load('scripts/permissions-book.ts');
write('audits.md', auditBook());
write('rules.md', ruleBook('zh-CN'));
write('rules.en.md', ruleBook('en'));
write('permissions.md', permissionsBook(manifest.permissions));
runTool('biome', ['format', '--write', 'docs'], { quiet: true });
process.exit(0);
