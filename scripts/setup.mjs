import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What `npm start`, `npm test` and the other commands bring before they begin. This file and what it runs first must work on Node 20 without
 * node_modules; everything after `onNode24()` may use the project's own Node and libraries.
 */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const WINDOWS = process.platform === 'win32';
const NODE_24 = path.join(ROOT, 'node_modules', 'node', 'bin', WINDOWS ? 'node.exe' : 'node');

/** One clear line on standard error and exit 1: what is wrong and what to do. */
export function giveUp(/** @type {string} */ line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** @returns {Record<string, { version?: string, optional?: boolean }>} */
function packagesOf(/** @type {string} */ file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** True when node_modules holds exactly the versions of the lock file (packages for other systems may be missing). */
function modulesMatchLock() {
  const installedLock = path.join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf(path.join(ROOT, 'package-lock.json'))).every(([place, wanted]) => {
    if (place === '') return true;
    const found = installed[place];
    return found ? found.version === wanted.version : Boolean(wanted.optional);
  });
}

/** `npm ci` when node_modules is absent or differs from the lock file. */
function ensureModules() {
  if (modulesMatchLock()) return;
  process.stderr.write('Installing the exact versions of package-lock.json (npm ci) …\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: WINDOWS,
  });
  if (status !== 0) giveUp('npm ci failed; its own lines above say why. With the npm registry in reach, run the command again.');
}

/**
 * Brings node_modules and goes on under Node 24 (the npm package `node`): called first by every script, it returns only in a process that runs
 * on a Node new enough; else it runs the same script again there and exits with its code.
 */
export function onNode24() {
  process.chdir(ROOT);
  ensureModules();
  process.env.PATH = `${path.join(ROOT, 'node_modules', '.bin')}${path.delimiter}${process.env.PATH ?? ''}`;
  if (Number(process.versions.node.split('.')[0]) >= 22) return;
  if (!existsSync(NODE_24))
    giveUp('The npm package "node" brought no Node 24 for this system. Install Node 22 or newer and run the command again.');
  const { status } = spawnSync(NODE_24, process.argv.slice(1), { stdio: 'inherit', env: process.env });
  process.exit(status ?? 1);
}

/**
 * Runs one of the project's own tools from node_modules/.bin.
 * @param {string} tool
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: Record<string, string> }} [options] quiet: output is returned, not shown
 */
export function runTool(tool, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(path.join(ROOT, 'node_modules', '.bin', WINDOWS ? `${tool}.cmd` : tool), args, {
    cwd: ROOT,
    stdio: options.quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
    shell: WINDOWS,
    env: { ...process.env, ...options.env },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: status === 0, output: `${stdout ?? ''}${stderr ?? ''}` };
}
