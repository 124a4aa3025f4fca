import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import path from 'node:path';

/** Where Chrome, Chromium and Edge are installed as a rule, most wanted first. */
/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const USUAL_PLACES = {
  linux: [
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .flatMap((root) => (root ? [root] : []))
    .flatMap((root) => [
      path.join(root, 'Google/Chrome/Application/chrome.exe'),
      path.join(root, 'Chromium/Application/chrome.exe'),
      path.join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** The installed browser, or undefined. `CHROME_PATH` wins; if it is set and wrong, that is said rather than passed over. */
export function installedBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
  }
  return (USUAL_PLACES[platform()] ?? []).find((place) => existsSync(place));
}

/** The Chrome that puppeteer has in its cache already, or undefined. */
async function cachedBrowser() {
  const { default: puppeteer } = await import('puppeteer');
  const place = await puppeteer.executablePath();
  return existsSync(place) ? place : undefined;
}

/**
 * Puppeteer's own download, into its usual cache; undefined when the download host cannot be reached.
 * @param {(line: string) => void} say
 */
async function downloadedBrowser(say) {
  const cached = await cachedBrowser();
  if (cached) return cached;
  say('No Chrome, Chromium or Edge found; trying puppeteer’s own download …');
  const command = platform() === 'win32' ? 'puppeteer.cmd' : 'puppeteer';
  const { status } = spawnSync(path.resolve('node_modules/.bin', command), ['browsers', 'install', 'chrome'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  if (status !== 0) say('That download cannot be had from here.');
  return cachedBrowser();
}

function hasApt() {
  return platform() === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * Installs Debian packages that are missing. Only when root on a Debian-like system; false otherwise.
 * @param {string[]} packages
 * @param {(line: string) => void} say
 */
export function aptInstall(packages, say) {
  if (!hasApt()) return false;
  say(`Installing ${packages.join(', ')} with apt-get …`);
  /** @type {import('node:child_process').ExecFileSyncOptions} */
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update'], options);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], options);
    return true;
  } catch {
    return false;
  }
}

/**
 * A browser to run the extension in: an installed one, puppeteer's own download, Debian's chromium.
 * @param {(line: string) => void} say progress, one line at a time
 * @returns {Promise<string>} path of the executable; throws one clear line when none can be had
 */
export async function findBrowser(say) {
  const found = installedBrowser() ?? (await downloadedBrowser(say));
  if (found) return found;
  if (aptInstall(['chromium', 'fonts-noto-cjk'], say)) {
    const installed = installedBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'No browser found. Install Google Chrome, Chromium or Microsoft Edge (or set CHROME_PATH to its executable) and run the command again.',
  );
}
