import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

/** Titles worked on beside the real editors: shortened into two fields, filled, moved about by keyboard and mouse. */
const AMAZON = 'https://sellercentral.amazon.com/abis/listing/edit?asin=B0DEMO1A2B';
const TAOBAO = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200302';
const LONG =
  'Harrow & Pine Garlic Press Stainless Steel with Silicone Peeler Dishwasher Safe, Rust Free, Easy Squeeze, Free Shipping, for Home and Kitchen';

let stage: Stage;
let panel: Page;
beforeAll(async () => {
  stage = await openStage();
  panel = await stage.openPanel(await stage.open(AMAZON));
});
afterAll(() => stage.close());

/** Text of a control of Amazon's form, which stands inside an open shadow root. */
const amazonField = (page: Page, name: string): Promise<string> =>
  page.$eval(`[name="${name}-0-value"]`, (host) => host.shadowRoot?.querySelector<HTMLTextAreaElement>('input,textarea')?.value ?? '');

/** Gives a control a whole text, as pasting over what stands there does. */
async function putInto(page: Page, selector: string, text: string): Promise<void> {
  await page.bringToFront();
  const control = await page.waitForSelector(selector);
  await control?.evaluate((element, value) => {
    const shape = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
    Object.getOwnPropertyDescriptor(shape, 'value')?.set?.call(element, value);
    element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }, text);
}

async function read(language: 'zh-CN' | 'en'): Promise<void> {
  await wearing(panel, { language });
  await panel.waitForSelector('[data-finding]');
  await panel.waitForFunction(() => document.querySelector('.coverage')?.textContent?.match(/^(?:读到|Read) /));
}

const chips = (page: Page): Promise<string[]> =>
  page.$$eval('.chip-place > .chip', (all) => all.map((chip) => chip.firstChild?.textContent ?? ''));

const onBench = (page: Page): Promise<string> => page.$eval('.bench-text', (area) => (area as HTMLTextAreaElement).value);

describe('Amazon', () => {
  let page: Page;
  beforeAll(async () => {
    page = await stage.open(AMAZON);
    await read('en');
    await putInto(page, '[name="item_name-0-value"] >>> textarea', LONG);
    // The title that stood there was too long as well.
    await seen(panel, `${LONG.length} of 75`);
  });

  test('an over-long title is shortened, what was taken out stands in the item highlights, and one undo takes both back', async () => {
    await panel.locator('[data-finding^="title-over-limit"] [data-action=rewrite]').click();
    await seen(panel, 'Item highlights');
    await panel.waitForSelector('.toast [data-action=undo]');
    const [title, highlights] = [await amazonField(page, 'item_name'), await amazonField(page, 'title_differentiation')];
    expect(title.length).toBeLessThanOrEqual(75);
    expect(title).toMatch(/^Harrow & Pine Garlic Press Stainless Steel/);
    expect(`${title} ${highlights}`).toContain('for Home and Kitchen');
    expect(highlights).toContain('Easy Squeeze');
    expect(`${title} ${highlights}`).not.toContain('Free Shipping');
    for (const word of `${title} ${highlights}`.match(/[A-Za-z]+/g) ?? []) expect(LONG).toContain(word);
    await panel.waitForFunction(() => !document.querySelector('[data-finding^="title-over-limit"]'));
    expect(await panel.$eval('.course summary', (line) => line.textContent)).toMatch(/This visit: \d+ → \d+/);
    await panel.locator('.toast [data-action=undo]').click();
    await panel.waitForFunction(() => document.body.textContent.includes('put back'));
    await panel.waitForSelector('[data-finding^="title-over-limit"]');
    expect([await amazonField(page, 'item_name'), await amazonField(page, 'title_differentiation')]).toEqual([LONG, '']);
  });

  test('the change is shown field by field before it is made', async () => {
    await panel.locator('[data-finding^="title-over-limit"] .finding-open').click();
    await panel.waitForFunction(() => document.querySelectorAll('[data-finding^="title-over-limit"] .rewrite-field').length > 2);
    const fields = await panel.$$eval('[data-finding^="title-over-limit"] .rewrite-field .finding-where', (all) =>
      all.map((each) => each.textContent),
    );
    expect(fields.slice(0, 2)).toEqual(['Title', 'Item highlights']);
    expect(await panel.$$eval('.rewrite-field del', (all) => all.map((each) => each.textContent).join(' '))).toContain('Free Shipping');
    expect(await troubles(panel)).toEqual([]);
    await page.close();
  });
});

describe('淘宝', () => {
  let page: Page;
  const title = (): Promise<string> => page.$eval('#sell-field-title input', (input) => (input as HTMLInputElement).value);
  beforeAll(async () => {
    page = await stage.open(TAOBAO);
    await read('zh-CN');
    await putInto(page, '#sell-field-title input', '白瓷茶壶');
    await panel.waitForSelector('[data-finding^="title-length-band"]');
  });
  afterAll(() => page.close());

  test('a short title is filled from the form’s own words', async () => {
    await panel.locator('[data-finding^="title-length-band"] [data-action=rewrite]').click();
    await panel.waitForSelector('.toast [data-action=undo]');
    const filled = await title();
    expect(filled).toMatch(/^松间器物.*釉下彩.*茶壶/);
    expect(filled).not.toMatch(/中国大陆|无图案|GB|手洗/);
    await panel.keyboard.press('u');
    await panel.waitForFunction(() => document.body.textContent.includes('已改回'));
    expect(await title()).toBe('白瓷茶壶');
  });

  test('parts are moved with the keys and with the mouse, words added, every step undone, and the result put into the page', async () => {
    await panel.keyboard.press('t');
    await panel.waitForSelector('.title-bench .candidates[aria-busy=false]');
    const add = await panel.waitForSelector('.chip.own');
    await add?.click();
    await panel.waitForFunction(() => document.querySelectorAll('.chip-place').length > 1);
    const before = await chips(panel);
    // By keyboard: pick up the first part, move it to the end, put it down.
    await panel.focus('.chip-place .chip[tabindex="0"]');
    await panel.keyboard.press('Home');
    await panel.keyboard.press('Space');
    await panel.keyboard.press('ArrowRight');
    await panel.keyboard.press('Space');
    const [first = '', second = '', ...rest] = before;
    expect(await chips(panel)).toEqual([second, first, ...rest]);
    expect(await panel.evaluate(() => document.activeElement?.firstChild?.textContent)).toBe(first);
    expect(await onBench(panel)).toContain(second + first);
    // By mouse: back to the front.
    const places = await panel.$$('.chip-place > .chip');
    const [to, from] = [await places[0]?.boundingBox(), await places[1]?.boundingBox()];
    if (!to || !from) throw new Error('no parts to drag');
    await panel.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await panel.mouse.down();
    await panel.mouse.move(to.x + 2, to.y + to.height / 2, { steps: 6 });
    await panel.mouse.up();
    expect(await chips(panel)).toEqual(before);
    // Taken out by key; what was done is listed with the score, and a press on its first line leads back.
    await panel.focus('.chip-place .chip[tabindex="0"]');
    await panel.keyboard.press('End');
    await panel.keyboard.press('Delete');
    expect(await chips(panel)).toEqual(before.slice(0, -1));
    const steps = await panel.$$eval('.step-words', (all) => all.map((each) => each.textContent));
    expect(steps.map((step) => step.slice(0, 1))).toEqual(['原', '加', '移', '移', '删']);
    await (await panel.$$('.step'))[1]?.click();
    expect(await chips(panel)).toEqual(before);
    const worked = await onBench(panel);
    const put = await panel.waitForSelector('[data-action=put-title]');
    await put?.click();
    await seen(panel, '和页面一致');
    // The page shows the title before it says that it was written.
    await panel.waitForSelector('.toast [data-action=undo]');
    expect(await title()).toBe(worked);
    await panel.keyboard.press('u');
    await panel.waitForSelector('[data-action=put-title][aria-disabled=false]');
    expect(await title()).toBe('白瓷茶壶');
  });

  test('a forbidden word is shown as it is typed, and a candidate is taken at one press', async () => {
    const area = await panel.waitForSelector('.bench-text');
    await area?.click();
    await panel.keyboard.press('End');
    await panel.keyboard.type('全网最低价');
    await panel.waitForFunction(() => document.querySelector('.verdict mark')?.textContent?.includes('最低价'));
    await panel.waitForSelector('.candidates[aria-busy=false] .candidate');
    await panel.locator('.candidate .button').click();
    await panel.waitForFunction(() => !document.querySelector('.verdict mark'));
    expect(await onBench(panel)).not.toContain('最低价');
    expect(await troubles(panel)).toEqual([]);
  });
});

describe('the title desk', () => {
  let bench: Page;
  beforeAll(async () => {
    bench = await stage.openOwn('workbench.html');
  });

  test.each([
    ['zh-CN', 'light', 1280],
    ['en', 'dark', 320],
  ] as const)('in %s, %s, %i px works on a stored listing beside its versions', async (language, appearance, width) => {
    await bench.setViewport({ width, height: 900 });
    await atDesk(bench, 'titles', { language, appearance });
    const row = await bench.waitForSelector('.listing-row');
    await row?.click();
    await bench.waitForSelector('.title-bench .candidates[aria-busy=false]');
    const area = await bench.waitForSelector('.bench-text');
    await area?.type(' 32cm');
    await bench.waitForFunction(() => document.querySelectorAll('.step').length === 2);
    expect(await bench.$$eval('.titles-beside > *', (sides) => sides.length)).toBe(2);
    expect(await troubles(bench)).toEqual([]);
    expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
