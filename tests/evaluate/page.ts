import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import { coverageOf, figuresOf } from '../../utils/figures';
import type { Reading } from '../../utils/reading/reading';
import { openStage, type Stage } from '../e2e/stage';
import { CaseError, type Evaluator } from './evaluator';
import { measurePages, type PageSession } from './page-sets';

/** Longest a page may take to come to rest. */
const PATIENCE_MS = 30_000;
/** Longest a page may take to load: one that asks again and again for a picture which is not there never has. It is read as it stands. */
const LOADING_MS = 5_000;

interface Case {
  url: string;
  html: string;
}

type Texts = Record<string, string | string[] | Record<string, string>>;

const REPEATED = new Set(['bullet', 'sku', 'tags', 'search_terms']);

/** Canonical names to texts: repeated fields as lists, attributes by name, pictures by address. */
function fieldsOf(reading: Reading): Texts {
  const single = new Map<string, string | string[]>();
  const attributes: [string, string][] = [];
  for (const { field, name, text, images } of reading.fields) {
    if (field === 'attributes') attributes.push([name ?? '', text]);
    else if (images)
      single.set(
        field,
        images.map(({ src }) => src),
      );
    else if (REPEATED.has(field)) single.set(field, [...([single.get(field) ?? []].flat() as string[]), text]);
    else if (!single.has(field)) single.set(field, text);
  }
  for (const [field, texts] of single)
    if (field === 'search_terms' && Array.isArray(texts) && texts.length === 1) single.set(field, texts[0] ?? '');
  const fields: Texts = Object.fromEntries(single);
  if (attributes.length > 0) fields.attributes = Object.fromEntries(attributes);
  return fields;
}

function lineOf(reading: Reading): Record<string, unknown> {
  const limits = new Map<string, number>();
  for (const { field, limit } of reading.fields) if (limit && !limits.has(field)) limits.set(field, limit.max);
  const { marketplace, pageKind, itemId, notRead } = reading;
  const figures = figuresOf(reading);
  return {
    marketplace,
    pageKind,
    ...(itemId ? { itemId } : {}),
    fields: fieldsOf(reading),
    limits: Object.fromEntries(limits),
    tables: figures.tables.map(({ columns, rows, complete, expectedRows, totals, doubts }) => ({
      columns: columns.map(({ header, metric }) => (metric === undefined ? { header } : { header, metric })),
      rows,
      complete,
      ...(expectedRows === undefined ? {} : { expectedRows }),
      ...(totals ? { totals } : {}),
      ...(doubts.length > 0 ? { doubts } : {}),
    })),
    coverage: coverageOf(reading, figures),
    ...(figures.cards.length > 0
      ? { cards: figures.cards.map(({ label, metric, value }) => (metric ? { label, metric, value } : { label, value })) }
      : {}),
    ...(figures.window ? { window: { from: figures.window.from, to: figures.window.to } } : {}),
    ...(figures.attribution ? { attribution: figures.attribution } : {}),
    ...(figures.currency ? { currency: figures.currency } : {}),
    ...(figures.unread.length > 0 ? { unread: figures.unread } : {}),
    notRead,
  };
}

/** Opens the watch port from the background worker, as the panel does, and waits for the page to come to rest. */
async function readInTab(stage: Stage, page: Page): Promise<Reading | undefined> {
  const worker = await stage.worker();
  const wanted = page.url();
  return worker.evaluate(
    async (url, patience) => {
      type Port = {
        postMessage(message: unknown): void;
        disconnect(): void;
        onMessage: { addListener(listener: (message: never) => void): void };
        onDisconnect: { addListener(listener: () => void): void };
      };
      type Api = {
        tabs: {
          query(filter: object): Promise<{ id?: number; url?: string }[]>;
          connect(id: number, options: object): Port;
        };
        runtime: { lastError?: unknown };
      };
      const { tabs, runtime } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
      if (tab?.id === undefined) return undefined;
      const id = tab.id;
      return new Promise<never>((resolve) => {
        let last: unknown;
        let timer: ReturnType<typeof setTimeout> | undefined;
        let port: Port | undefined;
        const finish = () => {
          port?.disconnect();
          resolve(last as never);
        };
        const limit = setTimeout(finish, patience);
        const connect = () => {
          const line = tabs.connect(id, { name: 'watch' });
          port = line;
          line.onDisconnect.addListener(() => {
            // Nobody there: the browser is still registering the reader, or the page has not come so far.
            void runtime.lastError;
            if (last === undefined) setTimeout(connect, 100);
          });
          line.onMessage.addListener(
            (message: { type: string; reading?: { notRead: { reason: string }[]; unread?: { reason: string }[] } }) => {
              if (!message.reading) return;
              last = message.reading;
              clearTimeout(timer);
              const loading = [...message.reading.notRead, ...(message.reading.unread ?? [])].some(
                ({ reason }) => reason === 'loading' || reason === 'moving',
              );
              if (!loading || message.type === 'nothingHere') {
                timer = setTimeout(
                  () => {
                    clearTimeout(limit);
                    finish();
                  },
                  message.type === 'nothingHere' ? 0 : 1_800,
                );
              }
            },
          );
        };
        connect();
      });
    },
    wanted,
    PATIENCE_MS,
  );
}

function load(input: Record<string, unknown>, folder: string): Case {
  const { url, html } = input;
  if (typeof url !== 'string' || !URL.canParse(url)) throw new CaseError('badUrl', 'the case has no valid url');
  if (typeof html !== 'string') throw new CaseError('noHtml', 'the case names no html file');
  const file = path.resolve(folder, html);
  if (!existsSync(file)) throw new CaseError('noFile', `there is no file ${html}`);
  const bytes = readFileSync(file);
  return { url, html: (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
}

/** Until the browser has the readers registered: a page opened before that has none, and gets none later. */
async function registered(stage: Stage): Promise<void> {
  const worker = await stage.worker();
  await worker.evaluate(async (patience) => {
    type Api = { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
    const { scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const end = Date.now() + patience;
    while (Date.now() < end && (await scripting.getRegisteredContentScripts()).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }, PATIENCE_MS);
}

export async function open(): Promise<PageSession> {
  const pages = new Map<string, string>();
  const stage = await openStage({
    extra(url) {
      const body = pages.get(url.host + url.pathname + url.search);
      return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
    },
  });
  await registered(stage);
  async function read(input: Record<string, unknown>, folder: string): Promise<Reading | undefined> {
    const { url, html } = load(input, folder);
    const { host, pathname, search } = new URL(url);
    pages.set(host + pathname + search, html);
    const page = await stage.open(url);
    try {
      // What the page asks of other hosts is answered with "no page here" at once; it has loaded when nothing is outstanding.
      await page.waitForFunction('document.readyState === "complete"', { timeout: LOADING_MS }).catch(() => undefined);
      return await readInTab(stage, page);
    } finally {
      await page.close();
      pages.delete(host + pathname + search);
    }
  }
  return {
    read,
    async one(input, folder) {
      const reading = await read(input, folder);
      return reading ? lineOf(reading) : UNREAD;
    },
    close: () => stage.close(),
  };
}

/** The line of a page where no reader answered: its host is none of a marketplace. */
const UNREAD = {
  marketplace: 'unknown',
  pageKind: 'unknown',
  fields: {},
  limits: {},
  tables: [],
  coverage: { read: 0, expected: 0 },
  notRead: [],
};

export const evaluator: Evaluator = { open, measure: (data) => measurePages(data, open) };
