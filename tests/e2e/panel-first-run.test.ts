import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { score, seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

/** The store build: no host is granted, so this is what someone sees who has just installed it. */
let stage: Stage;
let panel: Page;
beforeAll(async () => {
  stage = await openStage({ build: 'chrome-mv3' });
  const page = await stage.open('https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301');
  panel = await stage.openPanel(page);
  // The panel of a small laptop.
  await panel.setViewport({ width: 360, height: 620 });
  await wearing(panel, {});
});
afterAll(() => stage.close());

test('the site in front with its one big switch, the promise and a scored example stand there before any permission', async () => {
  await seen(panel, '只读页面，不代点，不联网');
  await seen(panel, '轻薄羽绒服');
  await seen(panel, '你在 淘宝');
  const main = await panel.$$eval('.button.main', (buttons) => buttons.map((button) => button.textContent));
  expect(main).toEqual(['在淘宝上启用']);
  expect(await panel.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(await panel.evaluate(() => innerHeight));
  expect(await troubles(panel)).toEqual([]);
});

test('the other sites are folded away, parted by where one sells, each with its own switch', async () => {
  const others = await panel.waitForSelector('.others');
  const visible = () => panel.$$eval('.others button', (buttons) => buttons.filter((button) => button.checkVisibility()).length);
  expect(await visible()).toBe(0);
  await (await others?.$('summary'))?.click();
  expect(await visible()).toBe(21);
  expect(await panel.$$eval('.others h3', (titles) => titles.map((title) => title.textContent))).toEqual(['国内', '跨境']);
  expect(await troubles(panel)).toEqual([]);
});

test('the example is scored by the real rules, and a fix scores it anew', async () => {
  const open = await panel.waitForSelector('::-p-text(打开示例)');
  await open?.click();
  await panel.waitForSelector('.gate .finding-open');
  const before = await score(panel);
  expect(before).toBeGreaterThan(0);
  const title = () => panel.$eval('.product', (element) => element.textContent);
  const was = await title();
  const fix = await panel.waitForSelector('[data-action=fill]');
  await fix?.click();
  await seen(panel, '已填入');
  expect(await title()).not.toBe(was);
  const leave = await panel.waitForSelector('::-p-text(退出示例)');
  await leave?.click();
  await seen(panel, '打开示例');
});
