import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openView, press, score, seen, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

/** The main job in the real side panel, beside 淘宝's product form with flawed goods in it. */
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
  // The panel is one for the window and follows the tab in front.
  page = await stage.open(EDITOR);
  await wearing(panel, {});
  await panel.waitForSelector('[data-finding]');
  // The form fills its fields a second time after it has been drawn; until then the panel says how much it has so far.
  await panel.waitForFunction(() => document.querySelector('.coverage')?.textContent?.startsWith('读到'));
  return async () => {
    await page.close();
  };
});

/** The title as the page's own control holds it. */
const titleInPage = (): Promise<string> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLInputElement>('input')];
    return rows.find((input) => input.value.includes('恤'))?.value ?? '';
  });

describe('what the panel says of a flawed listing', () => {
  test('a score with its coverage, three fixes that lead to a higher one, and the law apart from it', async () => {
    const now = await score(panel);
    const text = await panel.evaluate(() => document.body.textContent);
    expect(now).toBeGreaterThan(0);
    expect(now).toBeLessThan(100);
    expect(text).toMatch(/读到 \d+\/\d+ 项/);
    const reach = Number(/改 3 处可到 (\d+)/.exec(text)?.[1]);
    expect(reach).toBeGreaterThan(now);
    expect(await panel.$$eval('.best [data-finding]', (rows) => rows.length)).toBe(3);
    expect(text).toMatch(/法规 \d+ 条未过/);
    expect(text).not.toMatch(/安全|合法/);
  });

  test('every line carries a word, not a colour alone', async () => {
    const words = await panel.$$eval('[data-finding] .outcome', (marks) => marks.map((mark) => mark.textContent));
    expect(words.length).toBeGreaterThan(3);
    expect(words.every((word) => word === '必须改' || word === '建议改' || word === '需人工确认')).toBe(true);
  });
});

describe('a fix', () => {
  test('changes the page’s field at the press, and undo puts it back', async () => {
    const before = await titleInPage();
    const fix = await panel.waitForSelector('[data-action=fill]');
    await fix?.click();
    await seen(panel, '已填入标题');
    const after = await titleInPage();
    expect(after).not.toBe(before);
    const undo = await panel.waitForSelector('[data-action=undo]');
    await undo?.click();
    await seen(panel, '已改回标题');
    expect(await titleInPage()).toBe(before);
  });

  test('is in the history, with the score of what it left behind, and can be undone there', async () => {
    const before = await titleInPage();
    const fix = await panel.waitForSelector('[data-action=fill]');
    await fix?.click();
    await seen(panel, '已填入标题');
    await openView(panel, 'history');
    await seen(panel, '你应用了修改：标题');
    await seen(panel, '改了标题');
    await panel.reload();
    await openView(panel, 'history');
    await seen(panel, '你应用了修改：标题');
    await press(panel, '撤销这次修改');
    await seen(panel, '你撤销了修改：标题');
    expect(await titleInPage()).toBe(before);
  });
});

describe('the page and the panel', () => {
  test('typing in the page is judged as it is typed', async () => {
    const field = await page.evaluateHandle(() => [...document.querySelectorAll('input')].find((each) => each.value.includes('恤')));
    await field.asElement()?.evaluate((element) => {
      (element as HTMLInputElement).focus();
      (element as HTMLInputElement).select();
    });
    // An editing command: a debugger's key strokes cannot write Chinese into a window that is not in front of all others.
    for (const word of ['顶级', '轻薄', '羽绒服']) await page.evaluate((text) => document.execCommand('insertText', false, text), word);
    await panel.waitForFunction(() => document.querySelector('.product')?.textContent === '顶级轻薄羽绒服');
    await openView(panel, 'compliance');
    await seen(panel, '顶级');
  });
});

describe('the keyboard', () => {
  test('J and K walk the findings, Enter makes the first fix, U takes it back', async () => {
    const before = await titleInPage();
    const selected = () => panel.evaluate(() => document.querySelector('[data-finding].open')?.getAttribute('data-finding'));
    await panel.keyboard.press('j');
    const first = await selected();
    expect(first).toBeTruthy();
    await panel.keyboard.press('j');
    const second = await selected();
    expect(second).not.toBe(first);
    await panel.keyboard.press('k');
    expect(await selected()).toBe(first);
    await panel.keyboard.press('Enter');
    await seen(panel, '已填入标题');
    expect(await titleInPage()).not.toBe(before);
    await panel.keyboard.press('u');
    await seen(panel, '已改回标题');
    expect(await titleInPage()).toBe(before);
  });

  test('/ searches, Escape leaves, ? opens the list of keys', async () => {
    await panel.keyboard.press('/');
    await panel.waitForSelector('input[type=search]:focus');
    await panel.keyboard.type('zzz');
    await seen(panel, '没有包含“zzz”的问题');
    await panel.keyboard.press('Escape');
    await panel.waitForSelector('.best');
    await panel.keyboard.press('?');
    await panel.waitForSelector('dialog[open] kbd');
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('dialog[open]'));
  });
});

describe('a decision', () => {
  test('an accepted law finding stays, hollow and never green, and can be revoked', async () => {
    await openView(panel, 'compliance');
    const count = () => panel.$$eval('.hits [data-finding]', (rows) => rows.length);
    await panel.waitForSelector('.hits [data-finding]');
    const before = await count();
    const open = await panel.waitForSelector('.hits .finding-open');
    await open?.click();
    await panel.keyboard.press('d');
    await panel.waitForSelector('.dismiss');
    const shop = await panel.waitForSelector('::-p-text(本店)');
    await shop?.click();
    await press(panel, '确定');
    await seen(panel, '已接受的风险 1');
    expect(await count()).toBe(before - 1);
    expect(await panel.$$eval('.outcome.hollow', (marks) => marks.length)).toBe(1);
    expect(await panel.$$eval('.compliance .outcome.pass', (marks) => marks.length)).toBe(0);
    await panel.reload();
    await openView(panel, 'compliance');
    await seen(panel, '已接受的风险 1');
    const revoke = await panel.waitForSelector('::-p-text(撤回)');
    await revoke?.click();
    await panel.waitForFunction(() => !document.body.textContent.includes('已接受的风险'));
    await panel.waitForFunction((wanted) => document.querySelectorAll('.hits [data-finding]').length === wanted, {}, before);
  });
});

describe('settings', () => {
  test('the language changes at once and is kept', async () => {
    await openView(panel, 'settings');
    const english = await panel.waitForSelector('::-p-text(English)');
    await english?.click();
    await seen(panel, 'The promise');
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe('en');
    await panel.reload();
    await seen(panel, 'Fix these 3 first');
  });

  test('requests are counted, and there are none', async () => {
    await openView(panel, 'settings');
    await seen(panel, '网络请求 0');
  });
});
