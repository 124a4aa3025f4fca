import path from 'node:path';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import type { PictureSeen } from '../../utils/messages/watch';
import type { ReadField, Reading } from '../../utils/reading/reading';
import { QUIET_BROWSER_ARGS } from '../e2e/stage';
import { openSellerCentre } from '../pages/server';
import type { Answer } from '../pages/sites';

type InPage = typeof import('./reader-in-page');

/** A page with the reader in an isolated world of its own, as the browser gives a content script. */
export interface ReadablePage {
  page: Page;
  /** Goes on to another address in the same tab; what is not read by then is lost. */
  visit(url: string, html?: string): Promise<void>;
  read(): Promise<Reading>;
  /** Watches from now on; `readings()` are those reported so far. */
  watch(): Promise<void>;
  readings(): Promise<Reading[]>;
  /** Waits until the last reading reported satisfies the condition (source of a function of a Reading) and returns it. */
  until(condition: string): Promise<Reading>;
  /** Looks at the pixels of pictures, by their addresses as readings have them. */
  look(srcs: readonly string[]): Promise<[src: string, seen: PictureSeen][]>;
  stop(): Promise<void>;
  /** Runs an expression in the reader's world. */
  inside<T>(expression: string): Promise<T>;
}

export interface ReadingRoom {
  browser: Browser;
  /** Opens an address; with html that page stands there instead of what the demo seller centre has. */
  open(url: string, html?: string): Promise<ReadablePage>;
  /** The same in one tab of the room's own, until it is shown the next: much quicker than a tab each. */
  show(url: string, html?: string): Promise<ReadablePage>;
  close(): Promise<void>;
}

const ENTRY = path.resolve('tests/page/reader-in-page.ts');

/** The reader, or what another entry exports, as one script, built as the extension builds it. */
async function bundleReader(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, target: 'chrome120', lib: { entry, formats: ['iife'], name: 'reader' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const output of outputs) {
    if (!('output' in output)) continue;
    return output.output[0].code;
  }
  throw new Error('the reader was not built');
}

async function evaluate<T>(session: CDPSession, contextId: number, expression: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/** @param entry what is called inside the pages; the reader unless a test tries parts of it by themselves */
export async function openReadingRoom(entry = ENTRY): Promise<ReadingRoom> {
  const script = await bundleReader(entry);
  const pages = new Map<string, string>();
  const answer = (url: URL): Answer | undefined => {
    const body = pages.get(url.href);
    return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
  };
  const centre = await openSellerCentre(answer);
  const browser = await puppeteer.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET_BROWSER_ARGS,
      `--host-resolver-rules=MAP * 127.0.0.1:${centre.port}`,
    ],
  });
  let shown: Promise<ReadablePage> | undefined;
  const room: ReadingRoom = {
    browser,
    async show(url, html) {
      if (!shown) {
        shown = room.open(url, html);
        return shown;
      }
      const page = await shown;
      await page.visit(url, html);
      return page;
    },
    async open(url, html) {
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      let world = 0;
      const visit = async (to: string, drawn: string | undefined, waitUntil: 'load' | 'domcontentloaded') => {
        // Another hash alone would be no new page.
        if (page.url().replace(/#.*$/, '') === to.replace(/#.*$/, '')) await page.goto('about:blank');
        // A server is never told the hash, where some pages keep their route.
        if (drawn !== undefined) pages.set(new URL(to).href.replace(/#.*$/, ''), drawn);
        await page.goto(to, { waitUntil });
        const { frameTree } = await session.send('Page.getFrameTree');
        const created = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'reader' });
        world = created.executionContextId;
        await evaluate(session, world, script);
      };
      await visit(url, html, 'domcontentloaded');
      const inside = <T>(expression: string) => evaluate<T>(session, world, expression);
      const call = <T>(name: keyof InPage, argument = '') => inside<T>(`reader.${name}(${argument})`);
      return {
        page,
        inside,
        visit: (to, drawn) => visit(to, drawn, drawn?.includes('<iframe') ? 'load' : 'domcontentloaded'),
        read: () => call<Reading>('read'),
        watch: () => call('watch'),
        readings: () => call<Reading[]>('readings'),
        until: (condition) => call<Reading>('until', condition),
        look: (srcs) => call('look', JSON.stringify(srcs)),
        stop: () => call('stop'),
      };
    },
    async close() {
      await browser.close();
      await centre.close();
    },
  };
  return room;
}

/** The entries of one field, in page order. */
export function fieldsNamed(reading: Reading, field: string): ReadField[] {
  return reading.fields.filter((entry) => entry.field === field);
}

export function textOf(reading: Reading, field: string): string | undefined {
  return fieldsNamed(reading, field)[0]?.text;
}

export function reasonOf(reading: Reading, field: string): string | undefined {
  return reading.notRead.find((entry) => entry.field === field)?.reason;
}
