import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { request } from '../../utils/messages/client';
import type { Reading } from '../../utils/reading/reading';
import { respond } from '../pages/sites';
import { bringClient, readStore } from './own-client';
import { openStage, type Stage } from './stage';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=700100200301';

let stage: Stage;
/** What the marketplace serves instead of the saved title from now on. */
let swapped: { from: string; to: string } | undefined;

beforeAll(async () => {
  stage = await openStage({
    extra(url) {
      const answer = respond(url);
      const swap = swapped;
      if (!answer || !swap || url.hostname !== 'item.upload.taobao.com' || typeof answer.body !== 'string') return answer;
      return { ...answer, body: answer.body.replaceAll(swap.from, swap.to) };
    },
  });
});
afterAll(() => stage.close());

type Store = Awaited<ReturnType<typeof readStore>>;

/** The store as soon as it fits; the test's own time limit ends the waiting. */
async function storeWhen(own: Page, fits: (store: Store) => boolean): Promise<Store> {
  for (;;) {
    const store = await readStore(own);
    if (fits(store)) return store;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const titleOf = (row: Record<string, unknown>) => (row.reading as Reading).fields.find(({ field }) => field === 'title')?.text ?? '';
const newestFirst = (rows: Record<string, unknown>[] = []) => [...rows].sort((a, b) => Number(b.at) - Number(a.at));

/** What the toolbar button says while this page is in front. */
async function badgeOver(page: Page): Promise<string> {
  await page.bringToFront();
  const worker = await stage.worker();
  return worker.evaluate(
    `chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`,
  ) as Promise<string>;
}

test('opened, closed, opened anew and changed behind the operator’s back: the history says so, and evidence is kept', async () => {
  const own = await stage.openOwn('sidepanel.html');
  await bringClient(own);
  const page = await stage.open(EDITOR);
  const first = await storeWhen(own, ({ versions = [] }) => versions.length > 0);
  const [saved] = first.versions ?? [];
  if (!saved) throw new Error('no version');
  const title = titleOf(saved);
  expect(title).not.toBe('');
  expect(saved).toMatchObject({ observation: 'editor', listing: 'taobao:700100200301', pinned: 0 });
  expect(first.checks?.length).toBeGreaterThan(0);
  expect(first.differences).toEqual([]);

  // The toolbar button of this tab carries the number of findings that must be fixed.
  const [check] = newestFirst(first.checks);
  const { fail = 0 } = (check?.counts ?? {}) as { fail?: number };
  expect(fail).toBeGreaterThan(0);
  while ((await badgeOver(page)) !== String(fail)) await new Promise((resolve) => setTimeout(resolve, 100));

  // The same page once more, unchanged, with a worker that was stopped meanwhile: no new version.
  await stage.killWorker();
  await page.reload();
  const again = await storeWhen(own, ({ versions = [] }) => versions.some((row) => row.visit !== saved.visit));
  expect(again.versions).toHaveLength(1);
  expect(again.differences).toEqual([]);

  // Now the marketplace serves another title.
  swapped = { from: title, to: `${title.slice(0, 6)} 特价` };
  await page.reload();
  const changed = await storeWhen(own, ({ differences = [] }) => differences.length > 0);
  expect(newestFirst(changed.versions).map(titleOf)).toEqual([swapped.to, title]);
  expect(changed.differences).toMatchObject([
    { observation: 'editor', state: 'open', changes: [{ place: { field: 'title' }, before: title, after: swapped.to }] },
  ]);

  const answer = await own.evaluate(
    (id) =>
      (globalThis as unknown as { client: { request: typeof request } }).client.request('difference.decide', { id, state: 'notMine' }),
    String(changed.differences?.[0]?.id),
  );
  expect(answer).toEqual({ ok: true, value: true });
  const kept = await readStore(own);
  expect(kept.versions?.map(({ pinned }) => pinned)).toEqual([1, 1]);
});

test('a page of a marketplace can neither read the history nor write anything but readings', async () => {
  const own = await stage.openOwn('sidepanel.html');
  await bringClient(own);
  const page = await stage.open(EDITOR);
  await storeWhen(own, ({ versions = [] }) => versions.length > 0);
  const before = (await readStore(own)).settings;
  // The reader's own world, which a page that broke out of its renderer would speak from.
  const session = await page.createCDPSession();
  const contexts: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await session.send('Runtime.enable');
  const isolated = contexts.find(({ origin }) => origin.includes(stage.extensionId));
  if (!isolated) throw new Error(`no reader among ${contexts.map(({ origin }) => origin).join(', ')}`);
  const said = async (expression: string): Promise<unknown> => {
    const { result } = await session.send('Runtime.evaluate', {
      expression,
      contextId: isolated.id,
      awaitPromise: true,
      returnByValue: true,
    });
    return result.value;
  };
  const refused = { ok: false, error: 'refused' };
  expect(await said(`chrome.runtime.sendMessage({ name: 'settings.set', payload: { retentionDays: 7 } })`)).toEqual(refused);
  expect(await said(`chrome.runtime.sendMessage({ name: 'listing.forget', payload: { listing: 'taobao:700100200301' } })`)).toEqual(
    refused,
  );
  expect(await said(`chrome.runtime.sendMessage({ name: 'reading.submit', payload: { reading: {}, visit: 'v' } })`)).toEqual(refused);
  expect(await said(`indexedDB.databases().then((all) => all.map(({ name }) => name))`)).not.toContain('stallkeeper');
  const after = await readStore(own);
  expect(after.settings).toEqual(before);
  expect(after.versions?.length).toBeGreaterThan(0);
  const counts = await own.evaluate(() =>
    (globalThis as unknown as { client: { request: typeof request } }).client.request('refused.read', {}),
  );
  expect(counts).toMatchObject({ ok: true, value: { tier: 2, shape: 1, foreign: 0 } });
});
