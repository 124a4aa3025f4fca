import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { seen, wearing } from './panel-driver';
import { drawn, pressDrawn } from './panel-page';
import { openStage, type Stage } from './stage';

/** From the mark in the page to the finding in the panel, and from the finding to its place in the page. */
const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';

let stage: Stage;
let page: Page;
let panel: Page;

beforeAll(async () => {
  stage = await openStage();
  panel = await stage.openPanel(await stage.open(EDITOR));
});
afterAll(() => stage.close());

beforeEach(async () => {
  page = await stage.open(EDITOR);
  await page.setViewport({ width: 1_000, height: 600 });
  await wearing(panel, {});
  await panel.waitForSelector('[data-finding]');
  await panel.waitForFunction(() => document.querySelector('.coverage')?.textContent?.startsWith('读到'));
  return () => page.close();
});

const titleField = () =>
  page
    .waitForSelector('::-p-xpath(//input[contains(@value, "恤")] | //input)')
    .then(() =>
      page.evaluateHandle(() => [...document.querySelectorAll('input')].find((input) => input.value.includes('恤')) ?? document.body),
    );
const titleInPage = async (): Promise<string> => (await titleField()).evaluate((field) => (field as HTMLInputElement).value ?? '');

/** Opens the card of the title by its badge. */
async function openCard(): Promise<void> {
  await (await titleField()).evaluate((field) => field.scrollIntoView({ block: 'center' }));
  const badge = await drawn(page, ({ classes, text }) => classes.includes('badge') && text !== '');
  await pressDrawn(page, badge);
  await drawn(page, ({ classes }) => classes.includes('card'));
}

const button = (label: string) => drawn(page, ({ text, classes }) => text === label && classes[0] === '');

test('a badge pressed in the page opens its card, and its “why” opens the finding in the panel', async () => {
  await openCard();
  const head = await drawn(page, ({ classes }) => classes.includes('head'));
  expect(await panel.$('.finding.open')).toBeNull();
  await pressDrawn(page, await button('为什么'));
  const open = await panel.waitForSelector('.finding.open .finding-text');
  const said = await open?.evaluate((element) => element.textContent);
  expect(head.text).toContain(said?.replace(/^标题 · /, ''));
  // It is opened first and scrolled to after.
  await panel.waitForFunction(
    () => (document.querySelector('.finding.open')?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY) < innerHeight,
  );
});

test('a fix pressed on the card changes the field, and the panel offers to take it back', async () => {
  const before = await titleInPage();
  await openCard();
  const fix = await drawn(page, ({ text, classes }) => /^(?:删除|换成)“/.test(text) && classes[0] === '');
  await pressDrawn(page, fix);
  await seen(panel, '已填入标题');
  expect(await titleInPage()).not.toBe(before);
  const undo = await panel.waitForSelector('[data-action=undo]');
  await undo?.click();
  await seen(panel, '已改回标题');
  expect(await titleInPage()).toBe(before);
});

test('a finding that is opened in the panel is scrolled to and ringed in the page', async () => {
  await (await titleField()).evaluate(() => {
    // Room below, so that the page can be somewhere else.
    document.body.append(Object.assign(document.createElement('div'), { style: 'height: 4000px' }));
    scrollTo(0, document.documentElement.scrollHeight);
  });
  const inSight = async () =>
    (await titleField()).evaluate((field) => {
      const { top, bottom } = field.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
  expect(await inSight()).toBe(false);
  const row = await panel.waitForSelector('.gate .finding-open');
  await row?.click();
  await drawn(page, ({ classes }) => classes.includes('ring'));
  while (!(await inSight())) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await row?.evaluate((element) => element.getAttribute('aria-expanded'))).toBe('true');
});
