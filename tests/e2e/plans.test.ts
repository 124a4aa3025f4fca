import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDay } from '../../utils/ledger/day';
import { seen, troubles } from './panel-driver';
import { sowLedger } from './seed-ledger';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

const TODAY = localDay(Date.now());
const DAYS = 70;

/** The lamp loses, the mug earns. */
const figures = (clicks: number, click: number, every: number, price: number): number[][] =>
  Array.from({ length: DAYS }, (_, day) => {
    const many = clicks + ((day * 7) % 11);
    const orders = Math.floor(many / every);
    return [many * 30, many, many * click, orders, orders * price];
  });

const line = (sku: string, price: number, goods: number) => ({
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

let stage: Stage;
let bench: Page;
beforeAll(async () => {
  stage = await openStage();
  bench = await stage.openOwn('workbench.html');
  await atDesk(bench, 'plans');
  await seen(bench, '还没有推广数据');
  const entities = [
    { campaign: '马克杯 主推', sku: 'MUG-1' },
    { campaign: '台灯 拉新', sku: 'LAMP-1' },
  ];
  const plans = [figures(60, 90, 8, 9_900), figures(40, 200, 20, 6_900)];
  await sowLedger(
    bench,
    [{ name: 'plans.csv', level: 'item', rowsBy: ['campaign', 'sku'], entities, from: TODAY - DAYS + 1, to: TODAY, figures: plans }],
    [line('MUG-1', 9_900, 3_000), line('LAMP-1', 6_900, 4_000)],
  );
});
afterAll(() => stage.close());

test('the worst plan in one sentence with its formula, the next one by keys, on every width', async () => {
  await bench.setViewport({ width: 1280, height: 900 });
  await atDesk(bench, 'plans', { language: 'zh-CN' });
  await seen(bench, '，保本要 2.86；95% 区间');
  await bench.focus('.formula > summary');
  await bench.keyboard.press('Enter');
  await bench.waitForSelector('.formula[open] .formula-steps > li');
  expect(await bench.$eval('.formula-steps > li', (step) => step.textContent)).toContain('花费');
  await bench.focus('.plans-line[aria-current]');
  await bench.keyboard.press('j');
  await bench.keyboard.press('Enter');
  await seen(bench, '赚：花 1 元回');
  expect(await troubles(bench)).toEqual([]);
  await bench.setViewport({ width: 320, height: 700 });
  await atDesk(bench, `plans/${encodeURIComponent('台灯 拉新')}`, { language: 'en', appearance: 'dark', size: 'largest' });
  await seen(bench, 'Loses: 1 spent brings back');
  expect(await troubles(bench)).toEqual([]);
  expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
