import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer, { type Browser } from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import { QUIET_BROWSER_ARGS } from '../e2e/stage';
import { type Bench, byTurns, median } from './bench';

/** The rival: a panel that is React and one line of text, marked interactive in its first effect exactly as ours is. */
const BARE = `
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
function Bare() {
  useEffect(() => { performance.mark('interactive'); }, []);
  return <main><h1>bare</h1><button>press</button></main>;
}
createRoot(document.getElementById('root')).render(<Bare />);
`;

async function buildBarePanel(): Promise<string> {
  mkdirSync('.output', { recursive: true });
  const folder = mkdtempSync(path.resolve('.output', 'bare-'));
  writeFileSync(path.join(folder, 'main.jsx'), BARE);
  writeFileSync(
    path.join(folder, 'sidepanel.html'),
    '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="./main.jsx"></script>',
  );
  const outDir = path.join(mkdtempSync(path.join(tmpdir(), 'bare-')), 'built');
  await build({
    configFile: false,
    root: folder,
    logLevel: 'error',
    base: './',
    esbuild: false,
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { outDir, target: 'chrome120', rollupOptions: { input: path.join(folder, 'sidepanel.html') }, modulePreload: false },
  });
  writeFileSync(path.join(outDir, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'bare', version: '1' }));
  rmSync(folder, { recursive: true });
  return outDir;
}

/** Address of an extension's panel, once the browser has loaded it. */
async function addressOf(browser: Browser, wanted: (name: string) => boolean): Promise<string> {
  for (let look = 0; look < 50; look += 1) {
    const found = [...(await browser.extensions()).values()].find(({ name }) => wanted(name));
    if (found) return `chrome-extension://${found.id}/sidepanel.html`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser did not load both extensions');
}

/** Milliseconds from navigation to the first effect, in a fresh tab. */
async function openToInteractive(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  await page.goto(url);
  await page.waitForFunction(() => performance.getEntriesByName('interactive').length > 0, { timeout: 10_000 });
  const time = await page.evaluate(() => performance.getEntriesByName('interactive')[0]?.startTime ?? Number.NaN);
  await page.close();
  return time;
}

export const bench: Bench = {
  name: 'panel',
  async run() {
    const bare = await buildBarePanel();
    const browser = await puppeteer.launch({
      executablePath: await findBrowser(() => {}),
      pipe: true,
      enableExtensions: [path.resolve('.output/chrome-mv3'), bare],
      args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET_BROWSER_ARGS],
    });
    try {
      const ours = await addressOf(browser, (name) => name !== 'bare');
      const rival = await addressOf(browser, (name) => name === 'bare');
      await openToInteractive(browser, ours);
      await openToInteractive(browser, rival);
      const samples = await byTurns(
        20,
        () => openToInteractive(browser, ours),
        () => openToInteractive(browser, rival),
      );
      return [
        {
          what: 'panel open to interactive, median of 20',
          ours: median(samples.ours),
          unit: 'ms',
          rival: { name: 'bare React panel', value: median(samples.theirs) },
          goal: { figure: 'ratio', atMost: 1.3 },
        },
      ];
    } finally {
      await browser.close();
    }
  },
};
