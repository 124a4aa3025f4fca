import path from 'node:path';
import puppeteer, { type Browser, type Page, type WebWorker } from 'puppeteer';
import { findBrowser } from '../../scripts/browser.mjs';
import { openSellerCentre, type SellerCentre } from '../pages/server';
import type { respond } from '../pages/sites';

/** A real browser with the built extension, on the demo seller centre at the marketplaces' own addresses. */
export interface Stage {
  browser: Browser;
  centre: SellerCentre;
  extensionId: string;
  /** Opens an address of the demo seller centre in a new tab, in front. */
  open(url: string): Promise<Page>;
  /** A click on the toolbar button over this page, then the side panel that opens, as a page to drive and photograph. */
  openPanel(over: Page): Promise<Page>;
  /** Any page of the extension in a tab. */
  openOwn(file: string): Promise<Page>;
  worker(): Promise<WebWorker>;
  /** Ends the background worker, as the browser does after idling. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  /** Folder of the build below .output; null = no extension. Default: the e2e build, which has the marketplaces' hosts granted. */
  build?: string | null;
  headless?: boolean;
  extra?: typeof respond;
  userDataDir?: string;
  args?: readonly string[];
  env?: Record<string, string>;
}

export const QUIET_BROWSER_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=Translate,OptimizationHints,MediaRouter',
];

const MOST_PRESSES = 5;
const PANEL_LIMIT = 3_000;
/** Two browsers on two cores: longer than a person would wait, shorter than a test may take. */
const PATIENCE = 60_000;

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const centre = await openSellerCentre(options.extra);
  const build = options.build === undefined ? 'chrome-mv3-e2e' : options.build;
  const browser = await puppeteer.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    headless: options.headless ?? true,
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    enableExtensions: build === null ? [] : [path.resolve('.output', build)],
    ...(options.env ? { env: { ...process.env, ...options.env } } : {}),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET_BROWSER_ARGS,
      `--host-resolver-rules=MAP * 127.0.0.1:${centre.port}`,
      ...(options.args ?? []),
    ],
  });
  const workerTarget = () =>
    browser.waitForTarget((target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'));
  const extensionId = build === null ? '' : new URL((await workerTarget()).url()).host;
  return {
    browser,
    centre,
    extensionId,
    async open(url) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      await page.bringToFront();
      return page;
    },
    async openPanel(over) {
      const extension = (await browser.extensions()).get(extensionId);
      if (!extension) throw new Error(`the extension ${extensionId} is not loaded`);
      await over.bringToFront();
      // The browser drops a click on an extension that was put in a moment ago and is still starting; a person would press again.
      for (let press = 0; press < MOST_PRESSES; press += 1) {
        await extension.triggerAction(over);
        const opened = browser.waitForTarget((candidate) => candidate.url().includes('sidepanel.html'), { timeout: PANEL_LIMIT });
        const target = await opened.catch(() => undefined);
        if (!target) continue;
        const panel = await target.asPage();
        panel.setDefaultTimeout(PATIENCE);
        // The window's focus stays with the tab the button was pressed over: without this, nothing focused in the panel says so.
        await panel.emulateFocusedPage(true);
        return panel;
      }
      throw new Error('the toolbar button was pressed and no panel opened');
    },
    async openOwn(file) {
      const page = await browser.newPage();
      page.setDefaultTimeout(PATIENCE);
      await page.goto(`chrome-extension://${extensionId}/${file}`);
      return page;
    },
    async worker() {
      const worker = await (await workerTarget()).worker();
      if (!worker) throw new Error('the background worker has no execution context');
      return worker;
    },
    async killWorker() {
      const target = await workerTarget();
      const worker = await target.worker();
      await worker?.close();
    },
    async close() {
      await browser.close();
      await centre.close();
    },
  };
}
