import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { build } from 'vite';
import { findBrowser } from '../../scripts/browser.mjs';
import { QUIET_BROWSER_ARGS } from '../e2e/stage';

/** A page in a real browser with the ledger's Worker beside it and, apart from it, the rival. */
export interface LedgerRoom {
  page: Page;
  /** Hands a file of the disk to the page, as a person would. */
  choose(file: string): Promise<void>;
  /** Ends the Worker and opens the page anew: nothing is in memory any more. */
  anew(): Promise<void>;
  /** What the Worker answers. @param given 'file' stands for the chosen one */
  ask<T>(name: string, given?: unknown): Promise<T & { ms: number }>;
  /** The most memory that the page with its Worker ever took, in MB. */
  peak(): Promise<number>;
  close(): Promise<void>;
}

const DUCKDB = path.resolve('node_modules/@duckdb/duckdb-wasm/dist');

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'chrome120', lib: { entry: path.resolve(entry), formats: ['iife'], name: 'bench' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>bench</title><input type="file">';

export async function openLedgerRoom(): Promise<LedgerRoom> {
  const [worker, rival] = [await bundle('tests/bench/ledger-worker.ts'), await bundle('tests/bench/ledger-rival.ts')];
  const script = 'text/javascript';
  const served: Record<string, [type: string, body: () => string | Buffer]> = {
    '/': ['text/html', () => PAGE],
    '/ledger.js': [script, () => worker],
    '/rival.js': [script, () => rival],
    '/duckdb.worker.js': [script, () => readFileSync(path.join(DUCKDB, 'duckdb-browser-eh.worker.js'))],
    '/duckdb.wasm': ['application/wasm', () => readFileSync(path.join(DUCKDB, 'duckdb-eh.wasm'))],
  };
  const server = createServer((request, response) => {
    const [type, body] = served[request.url ?? ''] ?? ['text/plain', () => ''];
    response.setHeader('content-type', type).end(body());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  const browser: Browser = await puppeteer.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    pipe: true,
    protocolTimeout: 600_000,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...QUIET_BROWSER_ARGS],
  });
  const page = await browser.newPage();
  let chosen = '';
  const room: LedgerRoom = {
    page,
    async choose(file) {
      chosen = file;
      await room.anew();
    },
    async anew() {
      await page.goto(origin);
      const input = await page.$('input');
      if (chosen && input) await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(chosen);
      await page.evaluate(() => Object.assign(globalThis, { worker: new Worker('/ledger.js') }));
    },
    async ask(name, given) {
      const answer = await page.evaluate(
        (asked, value) => {
          const { worker: own } = globalThis as unknown as { worker: Worker };
          const file = document.querySelector('input')?.files?.[0];
          return new Promise<Record<string, unknown>>((resolve) => {
            own.onmessage = ({ data }) => resolve(data);
            own.postMessage([asked, value === 'file' ? file : value]);
          });
        },
        name,
        given,
      );
      if (answer.error) throw new Error(String(answer.error));
      return answer as never;
    },
    async peak() {
      const session = await browser.target().createCDPSession();
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      const renderers = processInfo.filter(({ type }) => type === 'renderer');
      const peaks = renderers.map(({ id }) => Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) / 1_000);
      return Math.max(...peaks);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
  return room;
}
