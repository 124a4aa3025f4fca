import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { request } from '../../utils/messages/client';
import { readFile } from '../../utils/reports';
import { field, reading } from '../history/sample';
import { bringClient } from './own-client';
import { press, seen, troubles } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk, drop } from './workbench-driver';

let stage: Stage;
let bench: Page;
const saved = mkdtempSync(path.join(tmpdir(), 'catalogue-'));
beforeAll(async () => {
  stage = await openStage();
  bench = await stage.openOwn('workbench.html');
  const debug = await stage.browser.target().createCDPSession();
  await debug.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: saved });
});
afterAll(() => stage.close());

/** Goods of an invented shop; the fourth is the first again but for a sign, the sixth stands twice. */
const SHOP = [
  '商品ID,商品标题,类目,售价,卖点1,卖点2,描述,材质',
  '1,山野粗陶马克杯带盖办公室大容量水杯复古釉面,家居>杯子,59.00,杯口磨圆,可进洗碗机,"容量四百五十毫升，底部有防滑垫，可以机洗。",陶',
  '2,杯,家居>杯子,9,,,,',
  '3,全网最低价!!!杯杯杯杯杯杯,家居>杯子,9,,,,',
  '4,山野粗陶马克杯带盖办公室大容量水杯复古釉面款,家居>杯子,59.00,杯口磨圆,可进洗碗机,"容量四百五十毫升。",陶',
  ',,,,,,,',
  '5,胡桃木边几带抽屉卧室床头柜小户型轻便,家居>家具,299.00,桌角磨圆,,"<p>实木做的</p><p>可承重二十公斤</p>",胡桃木',
  '5,胡桃木边几 深色,家居>家具,299.00,,,,',
].join('\n');

const many = (count: number): string =>
  [
    '商品标题,描述',
    ...Array.from({ length: count }, (_, at) => `山野粗陶马克杯带盖 ${at} 号办公室水杯,容量四百五十毫升可以机洗底部有防滑垫第 ${at} 批`),
  ].join('\n');

async function begin(content: string, name = '商品.csv'): Promise<void> {
  await drop(bench, name, content);
  const button = await bench.waitForSelector('.bulk-choices[aria-busy="false"] .button.main:not(:disabled)');
  await button?.click();
}

const stageNamed = (word: string) =>
  bench.waitForFunction((wanted) => document.querySelector('main h2')?.textContent.startsWith(wanted), {}, word);
const titles = () => bench.$$eval('.bulk-text', (rows) => rows.map((row) => row.firstChild?.textContent ?? ''));

async function checked(looks: Parameters<typeof atDesk>[2] = {}): Promise<void> {
  await atDesk(bench, 'catalogue', looks);
  await begin(SHOP);
  await bench.waitForSelector('.bulk-rows');
  await bench.waitForSelector('.catalogue-copies');
}

describe('a table of products', () => {
  test('is shown as it was understood, with what is left out and why', async () => {
    await atDesk(bench, 'catalogue');
    await drop(bench, '商品.csv', SHOP);
    await seen(bench, '可以查 5 个商品');
    await seen(bench, '不查的 2 行');
    await seen(bench, '空行');
    await seen(bench, '商品ID重复');
    expect(await bench.$$eval('.column-meanings select', (all) => all.map(({ value }) => value))).toEqual([
      'item',
      'title',
      'category',
      'price',
      'bullets',
      'bullets',
      'description',
      'attributes',
    ]);
    expect(await troubles(bench)).toEqual([]);
  });

  test('a column is put right, and without a title nothing begins', async () => {
    await bench.select('.column-meanings tr:nth-child(2) select', '');
    await seen(bench, '没认出标题列');
    await bench.waitForSelector('.bulk-choices .button.main[disabled]');
    await bench.select('.column-meanings tr:nth-child(6) select', 'title');
    await bench.waitForSelector('.bulk-choices .button.main:not([disabled])');
    expect(await bench.$eval('.bulk-refused', () => true).catch(() => false)).toBe(false);
  });

  test('is judged: scores, what costs most, near copies; a row says what was found', async () => {
    await checked();
    await stageNamed('查完');
    await seen(bench, '标题撞了：1 组，2 个商品');
    expect(await titles()).toHaveLength(5);
    expect(await bench.$$eval('.catalogue-band', (bands) => bands.length)).toBe(10);
    expect(await bench.$$eval('.catalogue-costs tbody tr', (rows) => rows.length)).toBeGreaterThan(2);
    await bench.locator('.bulk-open').click();
    await bench.waitForSelector('.catalogue-finding');
    expect(await troubles(bench)).toEqual([]);
    await bench.locator('.catalogue-copies > summary').click();
    await bench.waitForSelector('.catalogue-group ins');
    expect(await troubles(bench)).toEqual([]);
  });

  test('is narrowed by band, by fault and by words; another desk and back changes nothing', async () => {
    const all = await titles();
    const rule = await bench.$('.catalogue-costs .bulk-rule');
    await rule?.click();
    await bench.type('.bulk-search', '杯');
    // The fault alone narrows the list already; the words have done so when every row has them.
    await bench.waitForFunction(
      (before) => {
        const rows = [...document.querySelectorAll('.bulk-row')];
        return rows.length < before && rows.every((row) => row.textContent.includes('杯'));
      },
      {},
      all.length,
    );
    const narrowed = await titles();
    await bench.evaluate(() => (location.hash = '#book'));
    await bench.waitForSelector('.book-line');
    await bench.evaluate(() => (location.hash = '#catalogue'));
    await bench.waitForSelector('.bulk-rows');
    expect(await titles()).toEqual(narrowed);
    await press(bench, '显示全部', 'main');
    await bench.waitForFunction((before) => document.querySelectorAll('.bulk-row').length === before, {}, all.length);
    await bench.evaluate(() => {
      const filled = [...document.querySelectorAll<HTMLElement>('.catalogue-band')].find(({ title }) => !title.endsWith('：0 个商品'));
      filled?.focus();
    });
    await bench.keyboard.press('Enter');
    await bench.waitForSelector('.catalogue-band[aria-pressed="true"]');
  });

  test('is exported with its scores, as text and as a workbook', async () => {
    for (const [label, ending] of [
      ['导出 CSV', '.csv'],
      ['导出 Excel', '.xlsx'],
    ] as const) {
      await press(bench, label, 'main');
      await expect.poll(() => readdirSync(saved).filter((name) => name.endsWith(ending)), { timeout: 20_000 }).toHaveLength(1);
      const [name = ''] = readdirSync(saved).filter((one) => one.endsWith(ending));
      const read = readFile(new Uint8Array(readFileSync(path.join(saved, name))));
      if (!read.ok) throw new Error(read.error);
      expect(read.value.rows).toHaveLength(6);
      expect(read.value.rows[0]?.slice(0, 5)).toEqual(['行号', '商品ID', '平台', '标题', '分数']);
      expect(read.value.rows[2]?.slice(0, 4)).toEqual(['3', '2', '', '杯'].map((cell, at) => (at === 2 ? read.value.rows[2]?.[2] : cell)));
      expect(Number(read.value.rows[1]?.[4])).toBeGreaterThan(Number(read.value.rows[2]?.[4]));
    }
  });
});

describe('while it runs', () => {
  test('it can be stopped; what is judged stays and can be exported', async () => {
    await atDesk(bench, 'catalogue');
    await begin(many(15_000));
    await bench.waitForSelector('.bulk-rows');
    await press(bench, '停止', 'main');
    await stageNamed('已停止');
    const [, done, all] = /(\d+) \/ (\d+)/.exec((await bench.$eval('main h2', (heading) => heading.textContent)).replaceAll(',', '')) ?? [];
    expect(Number(all)).toBe(15_000);
    expect(Number(done)).toBeGreaterThan(0);
    expect(Number(done)).toBeLessThan(15_000);
    await bench.waitForSelector('main .button.main');
    await seen(bench, '下面只算已查的商品');
    expect(await bench.$$eval('.bulk-row', (rows) => rows.length)).toBe(Math.min(50, Number(done)));
  });
});

describe('bad input', () => {
  test.each([
    ['a table without titles', '甲,乙\n1,2\n3,4', '没认出标题列'],
    ['5,000 empty rows', `商品标题,描述\n${',\n'.repeat(5_000)}`, '没有可以查的商品'],
    ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR', '这不是文本或表格'],
    ['nothing', '', '里面没有内容'],
    ['more than one go takes', many(20_010), '超过 20,000 个商品'],
  ])('%s is said plainly', async (_, content, says) => {
    await atDesk(bench, 'catalogue');
    await drop(bench, 'x.csv', content);
    await seen(bench, says);
  });

  test('a million rows are refused, not waited for', async () => {
    await atDesk(bench, 'catalogue');
    await bench.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File([`商品标题,价格\n${'山野粗陶马克杯,59\n'.repeat(1_000_000)}`], 'million.csv'));
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    });
    await seen(bench, '行数超过 50 万');
  });

  test('GBK is read as it was written', async () => {
    await atDesk(bench, 'catalogue');
    // 标题\n粗陶马克杯
    await drop(bench, 'gbk.csv', [0xb1, 0xea, 0xcc, 0xe2, 0x0a, 0xb4, 0xd6, 0xcc, 0xd5, 0xc2, 0xed, 0xbf, 0xcb, 0xb1, 0xad]);
    await seen(bench, '可以查 1 个商品');
    await seen(bench, '粗陶马克杯');
  });

  test('a description of a megabyte is left out and said to be; the rest of its row is judged', async () => {
    await atDesk(bench, 'catalogue');
    await begin(`商品标题,类目,描述\n竹纤维雨伞,雨具,短\n山野粗陶马克杯,杯子,${'长'.repeat(1_000_000)}`);
    await stageNamed('查完');
    await bench.waitForFunction(() => document.querySelectorAll('.bulk-row').length === 2);
  });
});

describe('the listings that are kept', () => {
  test('none are kept at first, and the desk says what to do', async () => {
    await atDesk(bench, 'catalogue');
    await press(bench, '查存下的全部商品', 'main');
    await seen(bench, '还没有存下的商品');
  });

  test('are judged as last read, and lead to the desks for titles and moving', async () => {
    await bringClient(bench);
    for (const [itemId, title] of [
      ['800001', '山野粗陶马克杯带盖办公室'],
      ['800002', '山野粗陶马克杯带盖办公室款'],
    ] as const) {
      const sample = reading([field('title', title), field('bullet', '不漏水')], { itemId, at: Date.now() });
      const answer = await bench.evaluate(
        (one) =>
          (globalThis as unknown as { client: { request: typeof request } }).client.request('reading.submit', {
            reading: one as never,
            visit: 'v',
          }),
        sample,
      );
      expect(answer).toMatchObject({ ok: true });
    }
    await atDesk(bench, 'catalogue');
    await press(bench, '查存下的全部商品', 'main');
    await stageNamed('查完');
    await bench.waitForFunction(() => document.querySelectorAll('.bulk-row').length === 2);
    await seen(bench, '标题撞了：1 组，2 个商品');
    await bench.locator('.bulk-open').click();
    await bench.waitForSelector('.catalogue-finding');
    await bench.locator('.bulk-why a[href^="#titles/"]').click();
    // The list has the title too; the words of the other desk are those that count.
    await bench.waitForFunction(() => location.hash.includes('#titles/taobao') && !document.querySelector('.bulk-row'));
    await seen(bench, '山野粗陶马克杯带盖办公室');
  });
});

describe.each([
  ['zh-CN', 'dark', 320],
  ['zh-TW', 'light', 320],
  ['en', 'light', 320],
  ['en', 'dark', 1280],
] as const)('in %s, %s, %i px', (language, appearance, width) => {
  test('axe finds nothing wrong in any state, and nothing has to be scrolled sideways', async () => {
    await bench.setViewport({ width, height: 800 });
    const fine = async (): Promise<void> => {
      expect(await troubles(bench)).toEqual([]);
      expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    };
    await atDesk(bench, 'catalogue', { language, appearance });
    await fine();
    await drop(bench, 'x.csv', SHOP);
    await bench.waitForSelector('.column-meanings');
    await fine();
    await checked({ language, appearance });
    await bench.locator('.bulk-open').click();
    await bench.waitForSelector('.catalogue-finding');
    await bench.locator('.catalogue-copies > summary').click();
    await bench.waitForSelector('.catalogue-group');
    await fine();
    await bench.setViewport({ width: 1280, height: 800 });
  });
});
