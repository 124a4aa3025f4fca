import { zipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { spreadsheetOf } from '../../utils/reports/write';
import { readStore } from './own-client';
import { press, seen, troubles } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

let stage: Stage;
let bench: Page;
beforeAll(async () => {
  stage = await openStage();
  bench = await stage.openOwn('workbench.html');
  await bench.setViewport({ width: 1280, height: 900 });
});
afterAll(() => stage.close());

/** The bytes of a Chinese Windows; nothing in Node writes them, so the reading is turned round. */
function gbk(text: string): number[] {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? [])));
}

/** Plans of an invented shop as 万相台 exports them: lines above the header, a totals row below. */
const PLANS = [
  '万相台无界 计划报表',
  '日期,计划ID,计划名字,展现量,点击量,花费,总成交金额,总成交笔数',
  '2026-10-01,7001,马克杯 拉新,"1,200",60,36.10,299.70,3',
  '2026-10-01,7002,马克杯 收割,800,40,20.05,99.90,1',
  '2026-10-02,7001,马克杯 拉新,"1,500",70,40.25,0.00,0',
  '合计,,,"3,500",170,96.40,399.60,4',
];
/** The same spend by product: another view of it, never another part. */
const GOODS = [
  ['日期', '商品ID', '商品名称', '展现量', '点击量', '花费', '总成交金额', '总成交笔数'],
  ['2026-10-01', '680000000001', '山野粗陶马克杯', '2000', '100', '56.15', '399.60', '4'],
  ['2026-10-02', '680000000001', '山野粗陶马克杯', '1500', '70', '40.25', '0.00', '0'],
];

type Files = readonly (readonly [name: string, bytes: Iterable<number>])[];

async function letGo(files: Files, lastModified = 1_790_000_000_000): Promise<void> {
  await bench.waitForSelector('.bulk-source');
  await bench.evaluate(
    (given, at) => {
      const data = new DataTransfer();
      // The same file again is as old as it was.
      for (const [name, bytes] of given) data.items.add(new File([Uint8Array.from(bytes)], name, { lastModified: at }));
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
    },
    files.map(([name, bytes]) => [name, [...bytes]] as [string, number[]]),
    lastModified,
  );
}

const bytes = (text: string) => new TextEncoder().encode(text);
const cards = (name: string) => `.report-entry[aria-label="${name}"]`;
const textOf = (name: string) => bench.$eval(cards(name), (card) => (card as HTMLElement).innerText);
const saying = (name: string, words: string) =>
  bench.waitForFunction((card, wanted) => document.querySelector(card)?.textContent.includes(wanted), {}, cards(name), words);
const rows = async () => {
  const { blocks = [], imports = [], costLines = [] } = await readStore(bench);
  return { blocks, imports: imports.filter(({ state }) => state === 'here'), costLines };
};

describe('report files', () => {
  const plans = ['计划.csv', gbk(PLANS.join('\r\n'))] as const;

  test('dropped together are each shown as they were understood; a bad one is refused by name and place', async () => {
    await atDesk(bench, 'reports');
    const archive = zipSync({ '十月/商品.xlsx': spreadsheetOf(GOODS) });
    await letGo([plans, ['商品.zip', archive], ['坏.csv', bytes('日期,计划名字,花费\n2026-10-01,"甲,1.00\n2026-10-02,乙')]]);
    await saying('计划.csv', '存入 3 行');
    const card = await textOf('计划.csv');
    for (const part of ['gb18030', '2026-10-01 – 2026-10-02', '¥96.40', '¥399.60', '3,500', '合计行', '2 天是新的'])
      expect(card).toContain(part);
    await seen(bench, '坏.csv');
    await saying('坏.csv', '这份没有存入任何数据');
    expect(await textOf('坏.csv')).toMatch(/第 \d+ 行/);
    expect(await rows()).toMatchObject({ blocks: [], imports: [] });
    expect(await troubles(bench)).toEqual([]);
  });

  test('are stored at the press of the button; the report by product is told to be a view of the same spend', async () => {
    await press(bench, '存入 3 行');
    await saying('计划.csv', '新增 3 行');
    const goods = await bench.$$eval('.report-entry', (all) =>
      all.map((one) => one.getAttribute('aria-label') ?? '').find((name) => name.startsWith('商品.zip')),
    );
    await saying(goods ?? '', '同样的日子账本里已有');
    await press(bench, '存入 2 行');
    await saying(goods ?? '', '新增 2 行');
    const { imports, blocks } = await rows();
    expect(imports).toHaveLength(2);
    expect(blocks).toHaveLength(4);
  });

  test('the same file again changes nothing, one with other figures says which days, and undone all is as it was', async () => {
    const before = (await rows()).blocks;
    await atDesk(bench, 'reports');
    await letGo([plans]);
    await saying('计划.csv', '已导入过');
    await letGo([['改数.csv', bytes(PLANS.join('\n').replaceAll('36.10', '37.10').replace('96.40', '97.40'))]], 1_790_100_000_000);
    await saying('改数.csv', '¥56.15 → ¥57.15');
    await press(bench, '存入 3 行');
    await saying('改数.csv', '改数 1 行');
    await press(bench, '撤销这次导入');
    await saying('改数.csv', '存入 3 行');
    expect((await rows()).blocks).toEqual(before);
  });
});

describe('the sheet and the ledger', () => {
  test('goods with spend and without costs come first; typed costs give break-even, and undo takes them back', async () => {
    await atDesk(bench, 'costs');
    await seen(bench, '花费 ¥96.40 的 1 个商品没有成本');
    await bench.locator('input[data-figure="price"]').click();
    for (const figure of ['99.9', '30', '5', '5', '10']) {
      await bench.keyboard.type(figure);
      await bench.keyboard.press('Tab');
    }
    await bench.waitForFunction(() => !document.body.innerText.includes('没有成本'));
    // c = 0.9 x 99.90 x 0.95 - 0.9 x 30 - 5 = 53.4145; 99.90 / 53.4145
    await seen(bench, '¥53.41');
    await seen(bench, '1.87');
    expect(await troubles(bench)).toEqual([]);
    await bench.locator('[data-action="undo"]').click();
    await bench.waitForFunction(() => document.body.innerText.includes('没有成本'));
    expect((await rows()).costLines).toMatchObject([{ sku: '680000000001', price: 9990, refundRate: null }]);
  });

  test('the ledger says which days it has, and deletes them after the count', async () => {
    await atDesk(bench, 'ledger');
    await seen(bench, '2 天，其中 2 天完整');
    await seen(bench, '分开存，绝不相加');
    expect(await troubles(bench)).toEqual([]);
    // Nothing is as old as three years, so nothing is asked.
    await bench.select('.card select', '1095');
    await bench.waitForFunction(() => document.querySelector<HTMLSelectElement>('.card select')?.value === '1095');
    await press(bench, '看要删多少');
    await seen(bench, '共 5 行');
    await press(bench, '删除', 'dialog');
    await seen(bench, '账本里还没有推广数据');
    expect((await rows()).blocks).toEqual([]);
  });

  test.each(['reports', 'costs', 'ledger'])('the desk %s fits 320 px in the largest letters', async (desk) => {
    await bench.setViewport({ width: 320, height: 700 });
    for (const language of ['zh-TW', 'en'] as const) {
      await atDesk(bench, desk, { language, size: 'largest', appearance: 'dark' });
      if (desk === 'reports') {
        await letGo([['a.csv', bytes(PLANS.slice(1).join('\n'))]]);
        await bench.waitForSelector('.report-totals');
      }
      expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      expect(await troubles(bench)).toEqual([]);
    }
  });
});
