import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readStore } from './own-client';
import { press, seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

/** From the shop card and the list of words on the workbench to what the panel says beside 淘宝's product form. */
const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';

let stage: Stage;
let bench: Page;
let page: Page;
let panel: Page;
const violations: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  page = await stage.open(EDITOR);
  panel = await stage.openPanel(page);
  await wearing(panel, {});
  bench = await stage.openOwn('workbench.html');
  bench.on('pageerror', (error) => violations.push(String(error)));
  bench.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
});
afterAll(() => stage.close());

async function type(name: string, text: string): Promise<void> {
  const field = await bench.waitForSelector(`[name^="${name}"]`);
  await field?.click({ count: 3 });
  await field?.type(text);
}

async function inPanel(): Promise<void> {
  await page.bringToFront();
  await panel.waitForFunction(() => document.querySelector('.coverage')?.textContent?.startsWith('读到'));
}

/** Opens the part of the report with this name. */
async function openGroup(name: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => [...document.querySelectorAll('.group-name')].some((one) => one.textContent === wanted),
    {},
    name,
  );
  await panel.evaluate((wanted) => {
    const group = [...document.querySelectorAll<HTMLDetailsElement>('details.group')].find(
      (one) => one.querySelector('.group-name')?.textContent === wanted,
    );
    if (group) group.open = true;
  }, name);
}

describe('the shop card', () => {
  test('is the next click where there is none', async () => {
    await inPanel();
    const offer = await panel.waitForSelector('.shop-offer a[href="/workbench.html#card"]');
    expect(await offer?.evaluate((link) => link.textContent)).toBe('填店铺卡，3 分钟');
  });

  test('says what is wrong and is not saved while it is', async () => {
    await atDesk(bench, 'card');
    await press(bench, '开始填');
    await type('from', '259');
    await type('to', '99');
    await seen(bench, '最低价比最高价还高');
    await seen(bench, '有地方要改，先没保存');
    expect((await readStore(bench)).shopCards).toEqual([]);
  });

  test('saves itself', async () => {
    await type('from', '9.9');
    await seen(bench, '已保存');
    await type('buyer', '小个子上班族');
    await type('avoid', '爆款');
    await press(bench, '加一类买家');
    await type('name-', '小个子');
    await type('worries-', '怕缩水');
    await (await bench.$('[name^="worries-"]'))?.press('Enter');
    await (await bench.$('[name^="worries-"]'))?.type('夏天会不会透');
    await type('words-', '宽松');
    await seen(bench, '已保存');
    await bench.waitForFunction(
      async () => {
        const request = indexedDB.open('stallkeeper');
        const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
        const read = database.transaction('shopCards').objectStore('shopCards').getAll();
        const rows = await new Promise<{ personas: { words: string[] }[] }[]>((resolve) => (read.onsuccess = () => resolve(read.result)));
        database.close();
        return rows[0]?.personas[0]?.words[0] === '宽松';
      },
      { polling: 100 },
    );
    expect((await readStore(bench)).shopCards).toEqual([
      {
        id: 'all',
        buyer: '小个子上班族',
        priceBand: { currency: 'CNY', from: 990, to: 9900 },
        tone: 'plain',
        avoid: ['爆款'],
        personas: [{ name: '小个子', worries: ['怕缩水', '夏天会不会透'], words: ['宽松'] }],
      },
    ]);
  });

  test('takes back what was saved last, and a buyer that was removed', async () => {
    const kept = (buyer: string, personas: number): Promise<unknown> =>
      bench.waitForFunction(
        async (wanted, count) => {
          const request = indexedDB.open('stallkeeper');
          const database = await new Promise<IDBDatabase>((resolve) => (request.onsuccess = () => resolve(request.result)));
          const read = database.transaction('shopCards').objectStore('shopCards').getAll();
          const rows = await new Promise<{ buyer: string; personas: unknown[] }[]>(
            (resolve) => (read.onsuccess = () => resolve(read.result)),
          );
          database.close();
          return rows[0]?.buyer === wanted && rows[0].personas.length === count;
        },
        { polling: 100 },
        buyer,
        personas,
      );
    await type('buyer', '别的买家');
    await kept('别的买家', 1);
    await press(bench, '撤销上次保存');
    await kept('小个子上班族', 1);
    await press(bench, '删除 小个子');
    await kept('小个子上班族', 0);
    await press(bench, '撤销');
    await kept('小个子上班族', 1);
  });

  test('is what the panel judges the listing by: open while the description is not read, then answered or not', async () => {
    await inPanel();
    await openGroup('定位');
    await seen(panel, '详情还没读到');
    await seen(panel, '店里说好不用的词');
    expect(await panel.$('.shop-offer a[href="/workbench.html#card"]')).toBeNull();
    const tab = await page.waitForSelector('::-p-xpath(//*[@role="tab"][text()="图文描述"])');
    await tab?.click();
    const frame = await (await page.waitForSelector('#desc-editor'))?.contentFrame();
    const body = await frame?.waitForSelector('body[contenteditable]');
    await body?.click();
    await page.keyboard.press('End');
    await page.keyboard.type('面料已预缩，洗后不变形。');
    await panel.waitForSelector('button.worry-answer, span.worry-answer');
    const worries = () =>
      panel.$$eval('.worries li', (lines) =>
        lines.map((line) => [...line.querySelectorAll('span:not(.outcome):not(.outcome *), button')].map((part) => part.textContent)),
      );
    const said = await worries();
    expect(said[0]?.slice(0, 2)).toEqual(['怕缩水', '已回应']);
    expect(said[0]?.at(-1)).toContain('面料已预缩');
    expect(said[1]).toEqual(['夏天会不会透', '没回应']);
    await (await page.waitForSelector('::-p-xpath(//*[@role="tab"][text()="基础信息"])'))?.click();
  });

  test('of a marketplace goes before the one for all, and an example is not saved by itself', async () => {
    await atDesk(bench, 'card/taobao');
    await press(bench, '看个例子');
    await seen(bench, '这是虚构的例子');
    expect((await readStore(bench)).shopCards?.length).toBe(1);
    await press(bench, '就用这份，保存');
    await seen(bench, '已保存');
    expect((await readStore(bench)).shopCards?.map((card) => card.id)).toEqual(['all', 'taobao']);
    await press(bench, '删掉这张卡');
    await seen(bench, '店铺卡已删除');
    await press(bench, '撤销');
    await seen(bench, '店铺卡已恢复');
    await press(bench, '删掉这张卡');
    await seen(bench, '店铺卡已删除');
  });
});

describe('a list of words', () => {
  test('is pasted, with what was refused and why', async () => {
    await atDesk(bench, 'words/new');
    const area = await bench.waitForSelector('textarea');
    await area?.evaluate((element, text) => {
      const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
      set?.call(element, text);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, '搜索词\t搜索人气\nt恤女\t1.2万\n宽松短袖\t3,400\n羊毛大衣\t900\nt恤女\t5\n纯棉t恤\t很多');
    await press(bench, '加进词表');
    await seen(bench, '粘贴：新加或更新 4 个词');
    await seen(bench, '2 行要看一眼');
    // What was understood is shown at once, and saved right after.
    await expect
      .poll(async () => (await readStore(bench)).searchWords?.[0]?.words)
      .toEqual([
        { word: 't恤女', volume: 12_000 },
        { word: '宽松短袖', volume: 3400 },
        { word: '羊毛大衣', volume: 900 },
        { word: '纯棉t恤' },
      ]);
  });

  test('is changed, a word deleted and brought back', async () => {
    await press(bench, '改 羊毛大衣');
    await bench.keyboard.type('男');
    await bench.keyboard.press('Enter');
    await seen(bench, '羊毛大衣男');
    await press(bench, '删 羊毛大衣男');
    await seen(bench, '删了 羊毛大衣男');
    await bench.waitForFunction(() => !document.querySelector('.word-table')?.textContent?.includes('羊毛大衣男'));
    await press(bench, '撤销');
    await bench.waitForFunction(() => document.querySelector('.word-table')?.textContent?.includes('羊毛大衣男'));
  });

  test('is held against the listings stored here', async () => {
    await press(bench, '看覆盖');
    await seen(bench, '看了 1 个商品，共存 1 个');
    await seen(bench, '没有商品覆盖的词');
  });

  test('is what the panel counts coverage by, word by field', async () => {
    await inPanel();
    await openGroup('搜索词');
    await panel.waitForSelector('.term-table');
    const rows = await panel.$$eval('.term-table tbody tr', (lines) =>
      lines.map((line) => [line.className, line.querySelector('th')?.textContent]),
    );
    expect(rows.length).toBe(4);
    expect(rows.find(([, word]) => word?.startsWith('t恤女'))?.[0]).toBe('term-found');
    expect(rows.find(([, word]) => word?.startsWith('羊毛大衣男'))?.[0]).toBe('term-unsaid');
  });

  test('can be deleted and brought back', async () => {
    await atDesk(bench, 'words');
    await press(bench, '删除词表 没起名的词表');
    await seen(bench, '词表已删除');
    await press(bench, '撤销');
    await seen(bench, '词表已恢复');
  });
});

describe.each([
  ['zh-CN', 'light', 1280],
  ['zh-CN', 'dark', 320],
  ['en', 'light', 320],
  ['zh-TW', 'dark', 1280],
] as const)('in %s, %s, %i px', (language, appearance, width) => {
  test.each(['card', 'card/amazon', 'words', 'words/new'])('axe finds nothing wrong with %s, and it fits', async (desk) => {
    await bench.setViewport({ width, height: 800 });
    await atDesk(bench, desk, { language, appearance });
    expect(await troubles(bench)).toEqual([]);
    expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('nor with what the panel says of it', async () => {
    await page.bringToFront();
    await panel.setViewport({ width: Math.min(width, 400), height: 800 });
    await wearing(panel, { language, appearance });
    await panel.waitForSelector('[data-finding]');
    // What the shop's card and words say comes from the store, after the first groups are drawn.
    await panel.waitForFunction(() => {
      for (const group of document.querySelectorAll<HTMLDetailsElement>('details.group')) group.open = true;
      return document.querySelector('.worries') !== null && document.querySelector('.term-table') !== null;
    });
    expect(await troubles(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(Math.min(width, 400));
  });
});

test('no page said that something went wrong', () => {
  expect(violations).toEqual([]);
});
