import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'puppeteer';
import type { Reading } from '../../utils/reading/reading';
import { openStage, type Stage } from '../e2e/stage';
import { CaseError, type Evaluator, type Measure, type Session } from './evaluator';

/** Longest a page may take to come to rest. */
const PATIENCE_MS = 20_000;

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
  const { marketplace, pageKind, itemId, tables, coverage, notRead } = reading;
  return {
    marketplace,
    pageKind,
    ...(itemId ? { itemId } : {}),
    fields: fieldsOf(reading),
    limits: Object.fromEntries(limits),
    tables,
    coverage,
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
          line.onMessage.addListener((message: { type: string; reading?: { notRead: { reason: string }[] } }) => {
            if (!message.reading) return;
            last = message.reading;
            clearTimeout(timer);
            const loading = message.reading.notRead.some(({ reason }) => reason === 'loading');
            if (!loading || message.type === 'nothingHere') {
              timer = setTimeout(
                () => {
                  clearTimeout(limit);
                  finish();
                },
                message.type === 'nothingHere' ? 0 : 1_800,
              );
            }
          });
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

async function open(): Promise<Session> {
  const pages = new Map<string, string>();
  const stage = await openStage({
    extra(url) {
      const body = pages.get(url.host + url.pathname + url.search);
      return body === undefined ? undefined : { type: 'text/html; charset=utf-8', body };
    },
  });
  return {
    async one(input, folder) {
      const { url, html } = load(input, folder);
      const { host, pathname, search } = new URL(url);
      pages.set(host + pathname + search, html);
      const page = await stage.open(url);
      try {
        // What the page asks of other hosts is answered with "no page here" at once; it has loaded when nothing is outstanding.
        await page.waitForFunction('document.readyState === "complete"', { timeout: PATIENCE_MS }).catch(() => undefined);
        const reading = await readInTab(stage, page);
        if (!reading)
          return {
            marketplace: 'unknown',
            pageKind: 'unknown',
            fields: {},
            limits: {},
            tables: [],
            coverage: { read: 0, expected: 0 },
            notRead: [],
          };
        return lineOf(reading);
      } finally {
        await page.close();
        pages.delete(host + pathname + search);
      }
    },
    close: () => stage.close(),
  };
}

/** What the index of ../shared/data/pages knows of a public page, by field. */
interface Known {
  file: string;
  ground_truth?: { url?: string; sku?: string[]; brand?: string[]; price?: string[] };
  measured?: { title?: string; titleLen?: number; bullets?: number };
}

const amount = (text: unknown): string =>
  typeof text === 'string'
    ? (/\d[\d.,\s]*/.exec(text)?.[0] ?? '')
        .replace(/[.,](\d{1,2})\s*$/, '·$1')
        .replace(/[.,\s]/g, '')
        .replace('·', '.')
    : '';

function checks(known: Known, line: Record<string, unknown>): Map<string, 'right' | 'wrong' | 'missing'> {
  const fields = line.fields as Texts;
  const result = new Map<string, 'right' | 'wrong' | 'missing'>();
  const judge = (field: string, value: unknown, right: boolean) =>
    result.set(field, right ? 'right' : value === undefined ? 'missing' : 'wrong');
  const { ground_truth: truth, measured } = known;
  if (truth?.sku) judge('itemId', line.itemId, truth.sku.includes(String(line.itemId)));
  if (truth?.price?.length === 1) judge('price', fields.price, Number(amount(fields.price)) === Number(truth.price[0]));
  const title = measured?.title?.replace(/^Details about\s+/, '');
  if (title) judge('title', fields.title, fields.title === title);
  if (measured?.bullets) judge('bullets', fields.bullet, (fields.bullet as string[] | undefined)?.length === measured.bullets);
  return result;
}

async function measure(data: string): Promise<Measure[]> {
  const set = 'pages/public';
  const index = path.join(data, 'pages', 'index.json');
  if (!existsSync(index)) return [{ set, absent: true }];
  const all = (JSON.parse(readFileSync(index, 'utf8')) as Known[]).filter(({ ground_truth }) => ground_truth?.url);
  const session = await open();
  const count = { right: 0, wrong: 0, missing: 0 };
  const wrong: string[] = [];
  try {
    for (const known of all) {
      const line = await session.one({ url: known.ground_truth?.url, html: known.file }, path.join(data, 'pages'));
      for (const [field, outcome] of checks(known, line)) {
        count[outcome] += 1;
        if (outcome === 'wrong') wrong.push(`${field} of ${known.file}`);
      }
    }
  } finally {
    await session.close();
  }
  const total = count.right + count.wrong + count.missing;
  const figures = { 'fields right': `${count.right}/${total}`, wrong: String(count.wrong), 'not read': String(count.missing) };
  return [{ set, cases: all.length, figures: wrong.length > 0 ? { ...figures, 'wrong ones': wrong.join(', ') } : figures }];
}

export const evaluator: Evaluator = { open, measure };
