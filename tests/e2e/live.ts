import path from 'node:path';
import puppeteer from 'puppeteer';
import { findBrowser } from '../../scripts/browser.mjs';

/**
 * A normal window with the store build and a profile that persists, for use on the real site: no host is mapped, no certificate is waved
 * through, and the browser asks for permissions as it does for everyone. Returns when the window is closed.
 */
export async function openLive(address: string, profile: string): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    headless: false,
    pipe: true,
    defaultViewport: null,
    userDataDir: profile,
    enableExtensions: [path.resolve('.output/chrome-mv3')],
    // Some sites refuse a browser that says it is driven; the operator drives this one.
    ignoreDefaultArgs: ['--enable-automation'],
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run', '--no-default-browser-check'],
  });
  const [page] = await browser.pages();
  const window = page ?? (await browser.newPage());
  // A page that cannot be reached is shown as such by the browser, which stays open for the next try.
  await window.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}
