import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CostLine } from '../../utils/ads/cost';
import { LIVE_PLANS, livePage } from '../pages/ads-live';
import type { Answer } from '../pages/sites';
import { readStore } from './own-client';
import { seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

const REPORT = 'https://one.alimama.com/index.html#!/report/campaign';
/** Where pictures go when they are asked for. */
const SHOTS = process.env.SHOTS;

/** Rows the page says there are; the tests change it. */
let all = LIVE_PLANS.length;
let plans = LIVE_PLANS;
function respond(url: URL): Answer | undefined {
  if (url.hostname !== 'one.alimama.com' || url.pathname !== '/index.html') return undefined;
  return { type: 'text/html; charset=utf-8', body: livePage(plans, all) };
}

const line = (sku: string): CostLine => ({
  shop: '',
  sku,
  from: '2026-01-01',
  currency: 'CNY',
  price: 9900,
  coupon: 0,
  goods: 3500,
  freight: 500,
  feeRate: 500,
  refundRate: 1000,
  returnFreight: 0,
  lossRate: 0,
});

let stage: Stage;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  stage = await openStage({ extra: respond });
  tab = await stage.open(REPORT);
  await tab.setViewport({ width: 1300, height: 800 });
  panel = await stage.openPanel(tab);
  await panel.setViewport({ width: 400, height: 900 });
  await wearing(panel, {});
});
afterAll(() => stage.close());

async function shot(page: Page, name: string): Promise<void> {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png` as `${string}.png` });
}

/** Writes the cost sheet as the desk of costs does. */
async function enterCosts(lines: readonly CostLine[]): Promise<void> {
  const rows = lines.map((each) => ({ ...each, id: JSON.stringify([each.shop, each.sku, each.from]), at: 1 }));
  await panel.evaluate(async (kept) => {
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await settled(indexedDB.open('stallkeeper'));
    const store = database.transaction('costLines', 'readwrite').objectStore('costLines');
    for (const row of kept) await settled(store.put(row));
    database.close();
  }, rows);
  await panel.reload();
  await panel.waitForSelector('[role=tab]');
}

async function stored(table: string, wanted: (row: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
  for (;;) {
    const row = (await readStore(panel))[table]?.find(wanted);
    if (row) return row;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('without costs the panel says so, and where to enter them', async () => {
  await seen(panel, '还没填成本，赚没赚说不了。');
  expect(await panel.$eval('.ads-view a[href="/workbench.html#costs"]', (link) => link.textContent)).toBe('填成本');
  await shot(panel, 'panel-no-costs');
});

test('with costs it says what the page earned, worst losers first, and each row bears its verdict in the page', async () => {
  await enterCosts([line('A-1')]);
  await panel.waitForSelector('.ads-profit strong');
  // One order leaves 0.9 x 99.00 x 0.95 - 0.9 x 35.00 - 5.00 = 48.145 of 99.00; over all rows 23,859.00 x 48.145 / 99 - 5,110.00, each to the cent.
  expect(await panel.$eval('.ads-profit strong', (amount) => amount.textContent)).toBe('约赚 ¥6,492.95');
  const names = await panel.$$eval('.ads-row .ads-name', (all) => all.map((name) => name.textContent));
  expect(names[0]).toContain('秋茶拉新甲');
  expect(await panel.$eval('.ads-row .verdict', (chip) => chip.textContent)).toBe('▼ 亏');
  expect(await panel.$$eval('.ads-row .verdict.earns', (all) => all.length)).toBe(2);
  expect(await troubles(panel)).toEqual([]);
  await tab.bringToFront();
  // The overlay is closed to the page and to this test: that it stands is told by its host; what it says is told by its own test.
  await tab.waitForFunction(() => document.documentElement.children.length > 2);
  await new Promise((resolve) => setTimeout(resolve, SHOTS ? 800 : 0));
  await shot(tab, 'page-chips');
  await shot(panel, 'panel-400');
});

test('the page’s figures are in the ledger once, and a bid changed in the page is noticed', async () => {
  const kept = await stored('imports', ({ kind }) => kind === 'page');
  expect(kept).toMatchObject({ kind: 'page', complete: true, rows: LIVE_PLANS.length });
  plans = LIVE_PLANS.map((plan, index) => (index === 1 ? { ...plan, bid: 1.5 } : plan));
  await tab.reload();
  const change = await stored('adChanges', () => true);
  expect(change).toMatchObject({
    what: 'bid',
    before: 120,
    after: 150,
    currency: 'CNY',
    entity: { campaign: expect.stringContaining('围裙卡位乙') },
  });
  await tab.reload();
  await stored('imports', ({ kind }) => kind === 'page');
  const { adChanges = [], ledgerViews = [] } = await readStore(panel);
  expect(adChanges.length).toBe(1);
  expect(ledgerViews).toEqual([expect.objectContaining({ entities: LIVE_PLANS.length })]);
});

test('the calculator follows the target being edited, with the warning before it is saved', async () => {
  await tab.bringToFront();
  await tab.waitForFunction(() => document.documentElement.children.length > 2);
  await tab.click('tbody tr:nth-child(2) td:nth-child(5)');
  await panel.waitForSelector('.ads-edit');
  await seen(panel, '正在改目标投产比：3.5');
  await seen(panel, '围裙卡位乙');
  await tab.$eval('#target', (field) => {
    (field as HTMLInputElement).value = '2';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await seen(panel, '目标 2.00 低于保本 2.06：达标也亏。');
  await seen(panel, '经验：万相台');
  await shot(panel, 'panel-editing');
  await shot(tab, 'page-editing');
});

test('of a part of the rows there is no total', async () => {
  all = 146;
  await tab.reload();
  await seen(panel, '没读全：不算总盈亏');
  expect(await panel.$('.ads-profit .number.earns, .ads-profit .number.loses')).toBeNull();
  await shot(panel, 'panel-part');
  if (!SHOTS) return;
  all = LIVE_PLANS.length;
  await tab.reload();
  await panel.setViewport({ width: 320, height: 900 });
  await wearing(panel, { language: 'en', appearance: 'dark' });
  await panel.waitForSelector('.ads-profit strong');
  await panel.locator('.ads-line').click();
  await shot(panel, 'panel-320-en-dark');
  await wearing(panel, { language: 'zh-TW' });
  await panel.setViewport({ width: 900, height: 900 });
  await panel.waitForSelector('.ads-profit strong');
  await shot(panel, 'panel-900-tw');
  await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await tab.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await shot(tab, 'page-dark');
});
