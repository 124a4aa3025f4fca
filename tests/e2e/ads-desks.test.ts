import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CostLine } from '../../utils/ads/cost';
import { dayText, localDay } from '../../utils/ledger/day';
import { seen, troubles } from './panel-driver';
import { type Sown, sowLedger } from './seed-ledger';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

const TODAY = localDay(Date.now());
const DAYS = 70;
const FROM = TODAY - DAYS + 1;

/** Two goods: the mug earns, the lamp loses; ten days ago the mug spent ten times as much as ever. */
function figures(clicks: number, click: number, every: number, price: number): number[][] {
  return Array.from({ length: DAYS }, (_, day) => {
    const many = clicks + ((day * 7) % 11);
    const orders = Math.floor(many / every);
    return [many * 30, many, many * click, orders, orders * price];
  });
}

const mug = figures(60, 90, 8, 9_900);
const spike = mug[DAYS - 11];
if (spike) mug[DAYS - 11] = spike.map((figure, at) => (at === 2 ? figure * 10 : figure));

const PLANS: Sown = {
  name: 'plans.csv',
  level: 'item',
  rowsBy: ['campaign', 'sku'],
  entities: [
    { campaign: '马克杯 主推', sku: 'MUG-1' },
    { campaign: '台灯 拉新', sku: 'LAMP-1' },
    { campaign: '没有成本的毛巾', sku: 'TOWEL-1' },
  ],
  from: FROM,
  to: TODAY,
  figures: [mug, figures(40, 200, 20, 6_900), figures(10, 50, 10, 2_000)],
};

const TERMS: Sown = {
  name: 'terms.csv',
  level: 'search_term',
  rowsBy: ['campaign', 'searchTerm'],
  entities: Array.from({ length: 400 }, (_, at) => ({
    campaign: '马克杯 主推',
    searchTerm: at === 0 ? '陶瓷马克杯' : at === 1 ? '免费送杯子' : `马克杯 ${at}`,
  })),
  from: TODAY - 20,
  to: TODAY - 10,
  figures: Array.from({ length: 400 }, (_, at) =>
    Array.from({ length: 11 }, () => (at === 0 ? [900, 30, 2_700, 4, 39_600] : at === 1 ? [900, 30, 2_700, 0, 0] : [30, 2, 150, 0, 0])),
  ),
};

const line = (sku: string, price: number, goods: number): CostLine => ({
  shop: '',
  sku,
  from: '2020-01-01',
  currency: 'CNY',
  price,
  coupon: 0,
  goods,
  freight: 300,
  feeRate: 60,
  refundRate: 500,
  returnFreight: 0,
  lossRate: 0,
});
const COSTS = [line('MUG-1', 9_900, 3_000), line('LAMP-1', 6_900, 4_000)];

let stage: Stage;
let bench: Page;
beforeAll(async () => {
  stage = await openStage();
  bench = await stage.openOwn('workbench.html');
  await atDesk(bench, 'profit');
  await seen(bench, '还没有推广数据');
  expect(await troubles(bench)).toEqual([]);
  await sowLedger(bench, [PLANS, TERMS], COSTS);
});
afterAll(() => stage.close());

const pressed = (words: string) => bench.locator(`::-p-xpath(//main//button[contains(., '${words}')])`).click();

describe('profit', () => {
  test('by day, by plan and step by step, with what is unknown set aside; the chart is gone over by keys', async () => {
    await atDesk(bench, 'profit');
    await seen(bench, '每天盈亏');
    await seen(bench, '成交额怎么变成盈亏');
    // The last 7 days and today are still open.
    await seen(bench, '只算转化窗口已过的 22 天，另有 8 天还在变');
    await seen(bench, '没有成本（缺整行成本）');
    expect(await bench.$$eval('.ads-heat-row', (rows) => rows.length)).toBe(3);
    expect(await bench.$$eval('.ads-point', (points) => points.map((point) => point.className.split(' ')[1]))).toEqual([
      'loses',
      'earns',
      'unknown',
    ]);
    // Profit above is what the steps from sales end with; the chosen point lays its verdict open.
    const sums = await bench.$eval('.ads-sum', (sum) => sum.textContent);
    expect(await bench.$eval('.ads-fall tr:last-child td:last-child', (cell) => cell.textContent)).toBe(sums);
    await bench.locator('main .formula summary').click();
    await bench.waitForSelector('main .formula-steps li');
    // The other report is of the same spend.
    await seen(bench, '只能选一份看，不相加');
    await bench.focus('.ads-chart');
    await bench.keyboard.press('Home');
    const first = await bench.$eval('.ads-chart', (chart) => chart.getAttribute('aria-valuetext') ?? '');
    await bench.keyboard.press('ArrowRight');
    const second = await bench.$eval('.ads-chart', (chart) => chart.getAttribute('aria-valuetext') ?? '');
    expect(first).toMatch(/盈亏 .*花费 .*成交额/);
    expect(second).not.toBe(first);
  });
});

describe('search terms', () => {
  test('are filtered, gone through and laid open; filters are kept; lists are taken away', async () => {
    await atDesk(bench, 'terms');
    await seen(bench, '400 行里有 400 行');
    expect(await bench.$$eval('.terms-table tbody tr', (rows) => rows.length)).toBeLessThan(60);
    // The last row comes from the Worker when it is scrolled to.
    await bench.$eval('.terms-frame', (frame) => frame.scrollTo({ top: frame.scrollHeight }));
    await bench.waitForFunction(() => document.querySelector('.terms-table tr[aria-rowindex="401"] th'));
    await bench.locator('.terms-table thead th:first-child button').click();
    await bench.waitForFunction(() => document.querySelector('.terms-table tr[aria-rowindex="2"] th')?.textContent === '免费送杯子');
    await bench.locator('.terms-table tr[aria-rowindex="2"] .terms-term').click();
    await seen(bench, '建议否定');
    await bench.locator('main .formula summary').click();
    await bench.waitForSelector('main .formula-steps li');
    await seen(bench, '这段时间缺');
    await bench.locator('main input[type=search]').fill('花费>50 且 成交=0');
    await seen(bench, '400 行里有 1 行');
    await bench.locator('main input[type=search]').fill('花费>50 且 成交');
    await bench.waitForSelector('main mark');
    // What could still be read of it holds.
    await seen(bench, '400 行里有 2 行');
    await bench.locator('main input[type=search]').fill('花费>50 且 成交=0');
    await bench.locator('.terms-name').fill('白花钱');
    await pressed('存下来');
    await bench.waitForSelector('.terms-view');
    await bench.locator('.terms-view .button.plain').click();
    await bench.waitForFunction(() => !document.querySelector('.terms-view'));
    await bench.locator("::-p-xpath(//button[contains(., '撤销')])").click();
    await bench.waitForSelector('.terms-view');
    await bench.locator("::-p-xpath(//label[contains(., '否定词和标题词')])").click();
    await seen(bench, '该否定的词：1 个');
    await seen(bench, '免费送杯子');
    await seen(bench, '该加进标题的词：1 个');
  });
});

describe('days', () => {
  test('a day that stands out is named; two periods are compared on closed days, and refused where they share days', async () => {
    await atDesk(bench, 'days');
    for (let step = 0; step < 9; step += 1) await pressed('前一天');
    await seen(bench, '比平时同一天的中位数');
    await bench.locator("::-p-xpath(//label[contains(., '两段对比')])").click();
    await seen(bench, '来自');
    await seen(bench, '算了 7 天，0 天未定没算');
    // The earlier period now ends today.
    await bench.$eval(
      '.days-side label:last-child input',
      (field, day) => {
        // As a picker does it: React hears of values that are set past its own setter only.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, day);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      dayText(TODAY),
    );
    await seen(bench, '两段有重叠的日子，不能对比');
  });
});

test.each([
  ['zh-CN', 'light', 1280],
  ['zh-TW', 'dark', 320],
  ['en', 'light', 320],
] as const)('axe finds nothing wrong in %s, %s, and nothing has to be scrolled sideways at %i px', async (language, appearance, width) => {
  await bench.setViewport({ width, height: 800 });
  for (const [desk, there] of [
    ['profit', '.ads-scatter'],
    ['terms', '.terms-table'],
    ['days', '.table'],
  ] as const) {
    await atDesk(bench, desk, { language, appearance });
    await bench.waitForSelector(there);
    expect([desk, await troubles(bench)]).toEqual([desk, []]);
    expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});
