import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { request } from '../../utils/messages/client';
import { localDay } from '../../utils/numbers/day';
import { addDays } from '../../utils/shop/days';
import { field, reading } from '../history/sample';
import { bringClient, readStore } from './own-client';
import { openView, press, seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk, drop } from './workbench-driver';

const DAY = 86_400_000;
const TODAY = localDay(Date.now());
/** The title was changed on this day, and the bullet some days after it. */
const CHANGED = addDays(TODAY, -16);
const CHANGED_ALSO = addDays(TODAY, -11);
const at = (day: string) => new Date(`${day}T10:00:00`).getTime();

let stage: Stage;
let bench: Page;
beforeAll(async () => {
  stage = await openStage();
  bench = await stage.openOwn('workbench.html');
  await bringClient(bench);
  const product = (title: string, bullet: string, when: number) =>
    reading([field('title', title), field('bullet', bullet)], { itemId: '700001', at: when });
  for (const page of [
    product('保温杯', '不漏水', at(addDays(TODAY, -25))),
    product('山野牌 316 不锈钢保温杯 大容量', '不漏水', at(CHANGED)),
    product('山野牌 316 不锈钢保温杯 大容量', '倒置不漏水', at(CHANGED_ALSO)),
  ]) {
    const answer = await bench.evaluate(
      (sample) =>
        (globalThis as unknown as { client: { request: typeof request } }).client.request('reading.submit', {
          reading: sample as never,
          visit: 'v',
        }),
      page,
    );
    expect(answer).toMatchObject({ ok: true });
  }
});
afterAll(() => stage.close());

/** As 生意参谋 prints it: twice as many visitors from the day of the change on; one day is missing, and some rows are no good. */
function report(): string {
  const lines = ['生意参谋,,,,,,', '统计日期,商品ID,商品名称,商品访客数,支付买家数,支付件数,支付金额'];
  for (let from = -24; from < 0; from += 1) {
    const day = addDays(TODAY, from);
    if (from === -20) continue;
    const visitors = (day >= CHANGED ? 400 : 200) + ((from * 7) % 23);
    lines.push(`${day},700001,保温杯,"${visitors}",${Math.round(visitors / 25)},${Math.round(visitors / 22)},"${visitors * 5}.00"`);
  }
  lines.push(`${addDays(TODAY, -3)},700002,随行杯,50,2,2,100.00`, '昨天,700001,保温杯,1,1,1,1.00', '合计,,,9999,99,99,9999.00');
  return lines.join('\n');
}

const traffic = async () => (await readStore(bench)).traffic ?? [];
const stageNamed = (word: string) =>
  bench.waitForFunction((wanted) => document.querySelector('main h2')?.textContent.includes(wanted), {}, word);

async function importAgain(name: string, content: string): Promise<void> {
  await atDesk(bench, 'traffic');
  await drop(bench, name, content);
  await bench.locator('main .button.main').click();
  await stageNamed('导入完成');
}

describe('a report', () => {
  test('is shown as it was understood, and written at the press of the button only', async () => {
    await atDesk(bench, 'traffic');
    await drop(bench, '商品_全部.csv', report());
    await seen(bench, '认出来了：生意参谋 商品_全部');
    await seen(bench, '可以导入 24 行：2 个商品');
    await seen(bench, '其中 1 个商品还没在这里打开过编辑页');
    await seen(bench, '没有日期，或日期认不出');
    await seen(bench, '合计行');
    expect(await traffic()).toEqual([]);
    expect(await troubles(bench)).toEqual([]);
    await bench.locator('main .button.main').click();
    await stageNamed('导入完成');
    await seen(bench, '新增 24 行，更新 0 行，相同 0 行');
    expect(await traffic()).toHaveLength(24);
    expect(await troubles(bench)).toEqual([]);
  });

  test('a second time writes nothing, and can be taken back without touching the first', async () => {
    const before = await traffic();
    await importAgain('again.csv', report());
    await seen(bench, '新增 0 行，更新 0 行，相同 24 行');
    expect(await traffic()).toEqual(before);
  });

  test('with other figures changes them, until it is undone', async () => {
    const before = await traffic();
    await importAgain(
      'other.csv',
      `统计日期,商品ID,商品名称,商品访客数\n${addDays(TODAY, -3)},700002,随行杯,51\n${addDays(TODAY, -2)},700002,随行杯,52`,
    );
    await seen(bench, '新增 1 行，更新 1 行');
    expect(await traffic()).toHaveLength(25);
    await bench.locator('::-p-aria([name="撤销这次导入"][role="button"])').click();
    await stageNamed('已撤销');
    expect(await traffic()).toEqual(before);
  });

  test.each([
    ['a PDF', '%PDF-1.7 1 0 obj', '.bulk-refused'],
    ['nothing', '', '.bulk-refused'],
    ['a table without any of it', '甲,乙\n1,2\n3,4\n5,6', 'main .button.main[disabled]'],
  ])('%s is refused with the reason', async (_, content, there) => {
    const before = await traffic();
    await atDesk(bench, 'traffic');
    await drop(bench, 'x.csv', content);
    await bench.waitForSelector(there);
    expect(await traffic()).toEqual(before);
  });

  test.each(['zh-TW', 'en'] as const)('fits 320 px in %s', async (language) => {
    await bench.setViewport({ width: 320, height: 700 });
    await atDesk(bench, 'traffic', { language, size: 'largest' });
    await drop(bench, '商品_全部.csv', report());
    await bench.waitForSelector('.traffic-columns');
    expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await bench.setViewport({ width: 1280, height: 800 });
  });
});

describe('before and after a change', () => {
  let panel: Page;
  beforeAll(async () => {
    panel = await stage.openOwn('sidepanel.html?listing=taobao:700001');
    await panel.setViewport({ width: 400, height: 900 });
    await wearing(panel, { language: 'zh-CN' });
    await panel.waitForSelector('.entry details');
  });

  const openChange = (day: string) =>
    panel.evaluate(
      (version) => {
        const line = [...document.querySelectorAll<HTMLElement>('.entry[data-version]')].find((one) =>
          one.dataset.version?.includes(version),
        );
        const folded = line?.querySelector('details');
        if (folded) folded.open = true;
      },
      String(at(day)),
    );

  test('twice the visitors rose; the rate did not; the other change and the missing day are named', async () => {
    await openChange(CHANGED);
    await seen(panel, '升了，整个区间都在原来之上');
    await seen(panel, '这段时间还改过');
    await seen(panel, '缺数据：之前 1 天，之后 0 天');
    await seen(panel, '不能当作证明');
    const visitors = await panel.$$eval('.effect-line', (lines) => lines.map((line) => line.textContent));
    expect(visitors.find((line) => line.startsWith('访客'))).toContain('升了');
    expect(visitors.find((line) => line.startsWith('转化率'))).toContain('还说不准');
    expect(await troubles(panel)).toEqual([]);
  });

  test('the points of the score are reached by keyboard and say what was changed', async () => {
    const labels = await panel.$$eval('.mark', (marks) => marks.map((mark) => mark.getAttribute('aria-label')));
    expect(labels).toHaveLength(3);
    expect(labels[1]).toContain('改了标题');
    await panel.focus('.mark[tabindex="0"]');
    await panel.keyboard.press('ArrowLeft');
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(labels[1]);
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(
      (version) => (document.activeElement as HTMLElement | null)?.dataset.version?.includes(version),
      {},
      String(at(CHANGED)),
    );
  });

  test.each([
    ['zh-CN', 'dark', 320],
    ['zh-TW', 'light', 320],
    ['en', 'light', 400],
  ] as const)('in %s, %s, %i px axe finds nothing wrong and nothing has to be scrolled sideways', async (language, appearance, width) => {
    await panel.setViewport({ width, height: 900 });
    await wearing(panel, { language, appearance });
    await panel.waitForSelector('.entry details');
    await openChange(CHANGED);
    await panel.waitForSelector('.effect-line');
    expect(await troubles(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  test('a listing without figures says how to import them', async () => {
    await bringClient(bench);
    for (const [title, when] of [
      ['杯', Date.now() - 2 * DAY],
      ['随行杯', Date.now() - DAY],
    ] as const) {
      await bench.evaluate(
        (sample) =>
          (globalThis as unknown as { client: { request: typeof request } }).client.request('reading.submit', {
            reading: sample as never,
            visit: 'v',
          }),
        reading([field('title', title)], { itemId: '700009', at: when }),
      );
    }
    await panel.goto(`chrome-extension://${stage.extensionId}/sidepanel.html?listing=taobao:700009`);
    await wearing(panel, { language: 'zh-CN' });
    await seen(panel, '还没有流量数据');
    expect(await panel.$eval('a[href="/workbench.html#traffic"]', (link) => link.textContent)).toBe('去工作台导入');
    await openView(panel, 'history');
  });
});

describe('an import of 30,000 rows', () => {
  const rows = 30_000;
  const many = () => {
    const lines = ['统计日期,商品ID,商品名称,商品访客数,支付金额'];
    for (let row = 0; row < rows; row += 1)
      lines.push(`${addDays(TODAY, -1 - (row % 100))},8${String(Math.floor(row / 100)).padStart(5, '0')},杯,${row % 997},${row % 89}.50`);
    return lines.join('\n');
  };
  const mine = async () => (await traffic()).filter(({ listing }) => String(listing).startsWith('taobao:80'));

  async function begin(name: string): Promise<void> {
    await atDesk(bench, 'traffic');
    await drop(bench, name, many());
    await bench.waitForSelector('main .button.main:not([disabled])');
    await bench.locator('main .button.main').click();
  }

  test('is broken off by closing the page: whole chunks are there, and begun anew it ends as if nothing had been', async () => {
    await begin('many.csv');
    await bench.waitForFunction(
      () => Number(/正在导入 (\d+)/.exec(document.querySelector('main h2')?.textContent.replaceAll(',', '') ?? '')?.[1]) >= 2_000,
    );
    await bench.reload();
    const half = (await mine()).length;
    expect(half % 2_000).toBe(0);
    expect(half).toBeGreaterThan(0);
    await begin('many.csv');
    const began = performance.now();
    await stageNamed('导入完成');
    const took = Math.round(performance.now() - began);
    const all = await mine();
    expect(all).toHaveLength(rows);
    expect(new Set(all.map(({ id }) => id)).size).toBe(rows);
    process.stderr.write(`broken off at ${half} of ${rows} rows; ${rows} rows in ${took} ms\n`);
  });

  test('can be stopped, and undone', async () => {
    const before = (await mine()).length;
    await atDesk(bench, 'traffic');
    await drop(bench, 'more.csv', many().replaceAll('.50', '.75'));
    await bench.locator('main .button.main').click();
    await bench.waitForFunction(() => document.querySelector('progress')?.value !== 0);
    await press(bench, '停止', 'main');
    await bench.waitForFunction(() => /已停在|导入完成/.test(document.querySelector('main h2')?.textContent ?? ''));
    await bench.locator('::-p-aria([name="撤销这次导入"][role="button"])').click();
    await stageNamed('已撤销');
    const after = await mine();
    expect(after).toHaveLength(before);
    expect(after.filter(({ sales }) => Number(sales) % 100 === 75)).toEqual([]);
  });
});
