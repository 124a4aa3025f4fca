import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { troubles } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';
const TITLE =
  'Northwick Stainless Steel Vacuum Insulated Water Bottle 750ml with Bamboo Lid Leakproof Wide Mouth for Gym Office and Travel BPA Free Double Wall Flask';

let stage: Stage;
let bench: Page;
const violations: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  bench = await stage.openOwn('workbench.html');
  bench.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  bench.on('pageerror', (error) => violations.push(String(error)));
});
afterAll(() => stage.close());

/** A draft on the desk, as one left in this tab. */
async function pasted(title: string, target: string, preferences: Parameters<typeof atDesk>[2] = {}): Promise<void> {
  await bench.evaluate(
    (kept) => sessionStorage.setItem('moving', kept),
    JSON.stringify({
      draft: {
        from: 'lazada',
        title,
        bullets: 'Keeps drinks cold for 24 hours\nWide mouth takes ice cubes',
        description: 'Double wall bottle. Size: 7 x 26 cm. Wash by hand. Includes one lid.',
      },
      target,
    }),
  );
  await atDesk(bench, 'moving/draft', preferences);
}

const score = (): Promise<number> => bench.$$eval('.moving-figure strong', (figures) => Number(figures[1]?.textContent));

test('begins with nothing kept, and takes a pasted listing', async () => {
  await bench.evaluate(() => sessionStorage.clear());
  await atDesk(bench, 'moving');
  await bench.locator('main .button.main').click();
  const field = await bench.waitForSelector('.moving-wide');
  expect(await bench.$('.moving-sides')).toBeNull();
  await field?.type(TITLE);
  await bench.waitForSelector('.moving-sides');
  // What is said of the text may be a stroke behind it.
  await bench.waitForFunction(() => /^必须改的 [1-9]/.test(document.querySelector('#moving-needed')?.textContent ?? ''));
});

test('a repair that is ticked counts at once, and all of them leave nothing that fails', async () => {
  await pasted(TITLE, 'ebay');
  await bench.waitForSelector('.moving-repair');
  const before = await score();
  expect(await bench.$eval('.moving-number', (figure) => figure.textContent)).toMatch(/^\d+ → 80 字符$/);
  await bench.locator('.moving-repair input').click();
  await bench.waitForFunction((old) => Number(document.querySelectorAll('.moving-figure strong')[1]?.textContent) > old, {}, before);
  for (const box of (await bench.$$('[aria-labelledby="moving-needed"] input')).slice(1)) await box.click();
  await bench.waitForFunction(() => document.querySelector('.moving-sides')?.textContent.includes('没有过不去的地方'));
  const title = await bench.$eval('.moving-text', (text) => text.textContent);
  expect(title.length).toBeLessThanOrEqual(80);
  await bench.select('main section[aria-label="搬到"] select', 'amazon');
  await bench.waitForFunction(() => document.querySelector('.moving-sides')?.textContent.includes('亚马逊') ?? false);
});

test('the same rule in two fields is two things to do: one put right leaves the other', async () => {
  await bench.evaluate(
    (kept) => sessionStorage.setItem('moving', kept),
    JSON.stringify({
      draft: {
        from: 'taobao',
        title: '全网最低价加厚纯棉毛巾吸水不掉毛家用洗脸巾包邮爆款',
        bullets: '',
        description: '• 精梳棉，亲肤\n• 吸水不掉毛\n全网最低价，假一赔十。',
      },
      target: 'jd',
    }),
  );
  await atDesk(bench, 'moving/draft');
  await bench.waitForSelector('.moving-repair');
  const named = () =>
    bench.$$eval('[aria-live] .moving-fails li', (lines) =>
      lines.map((line) => line.textContent).filter((text) => text.includes('最低价承诺')),
    );
  expect((await named()).length).toBe(2);
  await bench.locator('.moving-repair input').click();
  await bench.waitForFunction(() => !document.querySelector('.moving-text')?.textContent.includes('最低价'));
  expect((await named()).map((line) => line.replace(/^\S+\s/, ''))).toEqual([expect.stringContaining('描述')]);
});

test('a Chinese title for a foreign marketplace is a person’s work, and said so', async () => {
  await pasted('加厚纯棉毛巾 吸水不掉毛 家用洗脸巾', 'amazon');
  await bench.waitForSelector('.moving-untranslated');
  expect(await bench.$eval('.moving-repair', (line) => line.textContent)).toContain('翻成那边的语言');
  await bench.locator('.moving-repair input').click();
  await bench.waitForFunction(() => document.querySelector('.moving-untranslated') === null);
});

test('the panel leads from the listing in front to its move', async () => {
  const editor = await stage.open(EDITOR);
  const panel = await stage.openPanel(editor);
  await panel.locator('a[href*="workbench.html#moving/"]').click();
  const target = await stage.browser.waitForTarget((each) => each.url().includes('/workbench.html#moving/taobao'));
  const opened = await target.page();
  await opened?.waitForSelector('.moving-sides');
  expect(await opened?.$$eval('.moving-sides h3', (headings) => headings.map((one) => one.textContent))).toEqual([
    '现在：淘宝',
    '搬过去：亚马逊',
  ]);
  await opened?.close();
  await atDesk(bench, 'moving');
  await bench.waitForSelector('.listing-row');
});

describe.each([
  ['zh-CN', 'light', 1280],
  ['zh-TW', 'dark', 320],
  ['en', 'light', 320],
] as const)('in %s, %s, %i px', (language, appearance, width) => {
  test('axe finds nothing wrong, and nothing has to be scrolled sideways', async () => {
    await bench.setViewport({ width, height: 800 });
    await pasted(TITLE, 'amazon', { language, appearance });
    await bench.waitForSelector('.moving-repair');
    expect(await troubles(bench)).toEqual([]);
    expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

test('nothing was refused by the page and nothing broke', () => {
  expect(violations).toEqual([]);
});
