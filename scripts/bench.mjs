import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { onNode24, ROOT } from './setup.mjs';

onNode24();
const { runnerImport } = await import('vite');
const { findBrowser } = await import('./browser.mjs');
const { build } = await import('./builds.mjs');

/** `npm run bench [name …]`: ratios against named rivals in one run, as a table; the figures are kept in tests/bench/results. */
const FOLDER = path.join(ROOT, 'tests/bench');
const wanted = process.argv.slice(2);
const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.replace('.bench.ts', ''))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

process.env.CHROME_PATH = await findBrowser((line) => process.stderr.write(`${line}\n`));
build('store');
build('e2e');

/** @param {import('../tests/bench/bench').Row} row */
function verdict(row) {
  if (!row.goal) return { figure: '', met: true };
  const ratio = row.rival ? row.ours / row.rival.value : Number.NaN;
  const figure = row.goal.figure === 'ratio' ? ratio : row.ours;
  const met = figure <= (row.goal.atMost ?? Number.POSITIVE_INFINITY) && figure >= (row.goal.atLeast ?? Number.NEGATIVE_INFINITY);
  const bound = row.goal.atMost !== undefined ? `≤ ${row.goal.atMost}` : `≥ ${row.goal.atLeast}`;
  return { figure: `${row.goal.figure === 'ratio' ? 'ratio ' : ''}${bound}`, met };
}

const number = (/** @type {number} */ value) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));
let missed = 0;
/** @type {string[][]} */
const table = [['bench', 'what', 'ours', 'rival', 'ratio', 'goal', '']];
for (const name of names) {
  process.stderr.write(`${name} …\n`);
  const { module } = await runnerImport(path.join(FOLDER, `${name}.bench.ts`), { root: ROOT, logLevel: 'error' });
  /** @type {import('../tests/bench/bench').Row[]} */
  const rows = await module.bench.run();
  for (const row of rows) {
    const { figure, met } = verdict(row);
    if (!met) missed += 1;
    table.push([
      name,
      row.what,
      `${number(row.ours)} ${row.unit}`,
      row.rival ? `${number(row.rival.value)} ${row.unit} ${row.rival.name}` : '',
      row.rival ? number(row.ours / row.rival.value) : '',
      figure,
      row.goal ? (met ? 'met' : 'MISSED') : '',
    ]);
  }
  mkdirSync(path.join(FOLDER, 'results'), { recursive: true });
  const machine = `${cpus().length} cores, ${cpus()[0]?.model ?? 'unknown'}, Node ${process.versions.node}`;
  writeFileSync(
    path.join(FOLDER, 'results', `${name}.json`),
    `${JSON.stringify({ day: new Date().toISOString().slice(0, 10), machine, rows }, null, 2)}\n`,
  );
}
const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
for (const line of table)
  process.stdout.write(
    `${line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );
process.exit(missed > 0 ? 1 : 0);
