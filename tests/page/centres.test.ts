import type { Browser, Page } from 'puppeteer';
import puppeteer from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { ALL_PAGES } from '../../utils/marketplaces/forms';
import { locate } from '../../utils/marketplaces/locate';
import { QUIET_BROWSER_ARGS } from '../e2e/stage';
import type { CentrePage, TruthCell, TruthTable } from '../pages/centre';
import { ALL_CENTRE_PAGES } from '../pages/centres';
import { openSellerCentre, type SellerCentre } from '../pages/server';
import { DIRECTORY } from '../pages/sites';

let centre: SellerCentre;
let browser: Browser;
let page: Page;
const faults: string[] = [];

beforeAll(async () => {
  centre = await openSellerCentre();
  browser = await puppeteer.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    pipe: true,
    acceptInsecureCerts: true,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET_BROWSER_ARGS,
      `--host-resolver-rules=MAP * 127.0.0.1:${centre.port}`,
    ],
  });
  page = await browser.newPage();
  page.on('pageerror', (fault) => faults.push(fault instanceof Error ? fault.message : String(fault)));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
});
afterAll(async () => {
  await browser.close();
  await centre.close();
});

const cases = ALL_CENTRE_PAGES.map((entry) => [`${entry.title} ${entry.url}`, entry] as const);

/** All words of a page as they are put into its document, shadow roots, same-origin frames and controls included. */
function wordsOf(): string {
  const texts: string[] = [];
  const visit = (root: Document | ShadowRoot) => {
    texts.push(root instanceof Document ? (root.body?.textContent ?? '') : (root.textContent ?? ''));
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) visit(element.shadowRoot);
      for (const { value } of element.attributes) texts.push(value);
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) texts.push(element.value);
      if (element instanceof HTMLIFrameElement && element.contentDocument) visit(element.contentDocument);
    }
  };
  visit(document);
  return texts.join('\n');
}

test('the pages stand at different addresses', () => {
  expect(ALL_CENTRE_PAGES.filter(({ url }, place) => ALL_CENTRE_PAGES.findIndex((other) => other.url === url) !== place)).toEqual([]);
});

test.each(cases)('%s answers as itself', async (_, { url, truth, marketplace, pageKind }) => {
  faults.length = 0;
  await page.goto('about:blank');
  await page.goto(url);
  const headers = truth.tables.flatMap(({ columns }) => columns.map(({ header }) => header));
  const fields = truth.fields?.title ? [truth.fields.title as string] : [];
  // Some come a moment later than the page.
  await page.waitForFunction(
    (look: string, wanted: string[]) => {
      const words = (new Function(`return (${look})()`) as () => string)();
      return wanted.every((word) => words.includes(word));
    },
    { timeout: 10_000 },
    wordsOf.toString(),
    [...headers, ...fields],
  );
  expect(faults).toEqual([]);
  const words = await page.evaluate((look: string) => (new Function(`return (${look})()`) as () => string)(), wordsOf.toString());
  // What must never be read has to be there, or its absence from readings proves nothing.
  if (truth.never) expect(truth.never.filter((never) => words.includes(never))).not.toEqual([]);
  expect([truth.marketplace, truth.pageKind]).toEqual([marketplace, pageKind]);
});

test.each(cases)('%s is located by its address', (_, { url, marketplace, pageKind }) => {
  const { protocol, hostname, pathname, search, hash } = new URL(url);
  const located = locate({ protocol, hostname, pathname, search, hash }, ALL_PAGES);
  expect([located?.marketplace.id, located?.page.kind]).toEqual([marketplace, pageKind]);
});

const number = (cell: TruthCell | undefined): number | undefined => (typeof cell === 'number' ? cell : undefined);

/** Sums of whole columns that are on the page, and printed ratios against their own two figures: nearly the same, as far as printing allows. */
function contradictions(table: TruthTable): string[] {
  const found: string[] = [];
  const place = (metric: string) => table.columns.findIndex((column) => column.metric === metric);
  if (table.totals && (table.complete || table.disagrees !== undefined))
    for (const [column, { header, metric }] of table.columns.entries()) {
      if (!['spend', 'clicks', 'impressions', 'orders', 'sales', 'net_sales', 'visitors'].includes(metric ?? '')) continue;
      const cells = table.rows.map((row) => number(row[column]));
      const printed = number(table.totals[column]);
      if (printed === undefined || cells.some((cell) => cell === undefined)) continue;
      const sum = cells.reduce<number>((so, cell) => so + (cell ?? 0), 0);
      if (Math.abs(sum - printed) > Math.max(0.02, printed * 0.005)) found.push(`${header}: ${sum} is not ${printed}`);
    }
  for (const [ratio, above, below] of [
    ['ctr', 'clicks', 'impressions'],
    ['roas', 'sales', 'spend'],
    ['cpc', 'spend', 'clicks'],
  ] as const)
    for (const row of table.rows) {
      const [printed, top, bottom] = [ratio, above, below].map((metric) => number(row[place(metric)]));
      // A rate of persons is not made of the times they did it.
      if (printed === undefined || top === undefined || !bottom || table.columns[place(ratio)]?.header.includes('人数')) continue;
      if (Math.abs(top / bottom - printed) > Math.max(0.0051, printed * 0.01)) found.push(`${ratio}: ${top} / ${bottom} is not ${printed}`);
    }
  return found;
}

const tables = ALL_CENTRE_PAGES.flatMap((entry: CentrePage) =>
  entry.truth.tables.map((table, place) => [`${entry.title} ${entry.url} table ${place + 1}`, table] as const),
);

test.each(tables)('%s: its truth holds together', (_, table) => {
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  if (table.totals) expect(table.totals).toHaveLength(table.columns.length);
  expect(table.rows.length).toBeGreaterThan(0);
  // A table without a printed count is known to be whole by its totals row.
  if (table.complete) expect(table.expectedRows ?? (table.totals && table.rows.length)).toBe(table.rows.length);
  expect(contradictions(table).length > 0).toBe(table.disagrees !== undefined && table.disagrees !== 'count');
});

test('the list of all pages leads to each of them', async () => {
  await page.goto(DIRECTORY);
  const links = await page.$$eval('a', (anchors) => anchors.map(({ href }) => href));
  expect(new Set(links)).toEqual(new Set(ALL_CENTRE_PAGES.map(({ url }) => new URL(url).href)));
});
