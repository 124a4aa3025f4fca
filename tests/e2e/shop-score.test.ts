import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { request } from '../../utils/messages/client';
import { CARD } from '../history/shop-sample';
import { bringClient, readStore } from './own-client';
import { score, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=700100200301';
const LISTING = 'taobao:700100200301';

let stage: Stage;
let panel: Page;
let editor: Page;
beforeAll(async () => {
  stage = await openStage();
  editor = await stage.open(EDITOR);
  panel = await stage.openPanel(editor);
  await wearing(panel, {});
  await bringClient(panel);
});
afterAll(() => stage.close());

const stored = async () => (await readStore(panel)).listings?.find(({ key }) => key === LISTING);
const scoreShown = () => panel.$eval('.score-figure strong', (figure) => Number(figure.textContent));

test('a shop card changes the score beside the page at once, and the next reading is stored with that score', async () => {
  await score(panel);
  await expect.poll(stored, { timeout: 15_000 }).toBeDefined();
  const title = String((await stored())?.title);
  await expect.poll(async () => Math.round(Number((await stored())?.score)) === (await scoreShown()), { timeout: 15_000 }).toBe(true);
  const before = await scoreShown();
  const card = { ...CARD, avoid: [title.slice(0, 2)], personas: [] };
  const answer = await panel.evaluate(
    (payload) => (globalThis as unknown as { client: { request: typeof request } }).client.request('shopCard.set', payload as never),
    card,
  );
  expect(answer).toEqual({ ok: true, value: true });
  await expect.poll(scoreShown, { timeout: 15_000 }).not.toBe(before);

  // One more letter makes a version of it, judged in the background with the card.
  const seenBefore = (await stored())?.editorVersion;
  const control = await editor.waitForSelector(`input[value="${title}"], ::-p-aria([name*="宝贝标题"])`);
  await control?.focus();
  await editor.keyboard.press('End');
  await editor.keyboard.type('好');
  await expect.poll(async () => (await stored())?.editorVersion, { timeout: 20_000 }).not.toBe(seenBefore);
  await expect.poll(async () => Math.round(Number((await stored())?.score)) === (await scoreShown()), { timeout: 15_000 }).toBe(true);
  expect(String((await stored())?.title)).toBe(`${title}好`);
});
