import { createReadStream, existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { giveUp, onNode24, ROOT } from './setup.mjs';

onNode24();
const { runnerImport } = await import('vite');

/** `npm run --silent evaluate -- <what> <cases.jsonl>`: one JSON line a case on standard output, nothing else there. docs/evaluate.md. */
const KINDS = ['compliance', 'listing', 'page', 'report', 'numbers'];
const DATA = path.resolve(ROOT, '../shared/data');

/** @returns {Promise<import('../tests/evaluate/evaluator').Evaluator>} */
async function evaluatorOf(/** @type {string} */ what) {
  const { module } = await runnerImport(path.join(ROOT, 'tests/evaluate', `${what}.ts`), { root: ROOT, logLevel: 'error' });
  return module.evaluator;
}

/** Exit 2: something is wrong with the command itself, said on standard error. */
function refuse(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

function write(/** @type {unknown} */ line) {
  return new Promise((resolve) => process.stdout.write(`${JSON.stringify(line)}\n`, resolve));
}

/** The object of a line, or the error that stands for it. */
function parsed(/** @type {string} */ line) {
  try {
    const input = JSON.parse(line);
    if (input === null || typeof input !== 'object' || Array.isArray(input)) throw new Error('the line is not a JSON object');
    return { input };
  } catch (error) {
    return { error: { code: 'badLine', message: error instanceof Error ? error.message : String(error) } };
  }
}

/** Cases of numbers are named `case`. */
const nameOf = (/** @type {Record<string, unknown>} */ input) => input.id ?? input.case ?? null;

async function evaluateFile(/** @type {string} */ what, /** @type {string} */ file) {
  if (!existsSync(file)) refuse(`There is no file ${file}.`);
  const session = await (await evaluatorOf(what)).open();
  const folder = path.dirname(path.resolve(file));
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue;
      const { input, error } = parsed(line);
      if (!input) {
        await write({ id: null, error });
        continue;
      }
      try {
        await write({ id: nameOf(input), ...(await session.one(input, folder)) });
      } catch (failure) {
        const code = failure && typeof failure === 'object' && 'code' in failure ? failure.code : 'internal';
        await write({ id: nameOf(input), error: { code, message: failure instanceof Error ? failure.message : String(failure) } });
      }
    }
  } finally {
    await session.close();
  }
}

async function evaluateAll() {
  if (!existsSync(DATA)) giveUp('There is no ../shared/data here, so there is nothing to measure.');
  const rows = [];
  for (const what of KINDS) {
    process.stderr.write(`${what} …\n`);
    rows.push(...(await (await evaluatorOf(what)).measure(DATA)).map((measure) => ({ what, ...measure })));
  }
  const lines = rows.map((row) => [
    row.what,
    row.set,
    row.absent ? 'absent' : String(row.cases ?? ''),
    Object.entries(row.figures ?? {})
      .map(([name, value]) => `${name} ${value}`)
      .join(' · '),
  ]);
  const table = [['what', 'set', 'cases', 'figures'], ...lines];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const line of table)
    process.stdout.write(
      `${line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

const [what, file] = process.argv.slice(2);
if (what === 'all') await evaluateAll();
else if (!what || !KINDS.includes(what)) refuse(`Usage: npm run --silent evaluate -- <${KINDS.join('|')}> <cases.jsonl>, or: all`);
else if (!file) refuse('Name the file of cases (JSON Lines).');
else await evaluateFile(what, file);
process.exit(0);
