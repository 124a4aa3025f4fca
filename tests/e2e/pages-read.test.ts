import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pageFiguresSchema } from '../../utils/history/figure-schemas';
import type { request } from '../../utils/messages/client';
import { kitSchema } from '../../utils/reading/kit-schema';
import { plans, report } from '../history/figures-sample';
import type { Answer } from '../pages/sites';
import { bringClient, readStore } from './own-client';
import { press, seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

const REPORT = 'https://one.alimama.com/index.html#!/report/campaign';
const NOWHERE = 'https://one.alimama.com/elsewhere.html';

interface Shown {
  plans: readonly (readonly [name: string, spend: string, clicks: string])[];
  said?: number;
  total?: readonly [spend: string, clicks: string];
  spend?: string;
  busy?: boolean;
}

const HEADERS = ['计划名称', '花费(元)', '点击量', '展现量', '成交笔数'];
const THREE: Shown['plans'] = [
  ['秋茶拉新甲', '1,200.50', '310'],
  ['围裙卡位乙', '800.25', '211'],
  ['礼盒冲刺丙', '99.25', '12'],
];

/** A report of ad plans as it stands now; the tests change it. */
let shown: Shown = { plans: THREE };

function reportPage({ plans, said, total, spend = '花费(元)', busy }: Shown): string {
  const cells = (texts: readonly string[]) => texts.map((text) => `<td>${text}</td>`).join('');
  const head = HEADERS.map((header) => `<th>${header === '花费(元)' ? spend : header}</th>`).join('');
  const rows = plans.map(([name, cost, clicks]) => `<tr>${cells([name, cost, clicks, '8,000', '3'])}</tr>`).join('');
  const foot = total ? `<tfoot><tr>${cells(['合计', total[0], total[1], '24,000', '9'])}</tr></tfoot>` : '';
  const body = busy ? '' : `<table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody>${foot}</table>`;
  return `<!doctype html><html lang="zh-CN"><head><title>万相台</title></head><body>
    <h1>计划报表</h1><p>你好，王小明的小店 13800001111</p>
    <label>统计日期 <input type="text" value="2026-11-15 ~ 2026-11-21" readonly></label>
    ${body}${said === undefined ? '' : `<div>共 ${said} 条</div>`}
    <script>window.secret = 'token-abcdef'</script></body></html>`;
}

function respond(url: URL): Answer | undefined {
  if (url.hostname !== 'one.alimama.com' || url.pathname === '/favicon.ico') return undefined;
  const body =
    url.pathname === '/index.html' ? reportPage(shown) : '<!doctype html><body><p>素材中心 王小明</p><button>上传</button></body>';
  return { type: 'text/html; charset=utf-8', body };
}

let stage: Stage;
let tab: Page;
let panel: Page;
beforeAll(async () => {
  stage = await openStage({ extra: respond });
  tab = await stage.open(REPORT);
  panel = await stage.openPanel(tab);
  await panel.setViewport({ width: 400, height: 900 });
  await wearing(panel, {});
});
afterAll(() => stage.close());

async function show(next: Shown, address = REPORT): Promise<void> {
  shown = next;
  await tab.goto('about:blank');
  await tab.goto(address, { waitUntil: 'domcontentloaded' });
  await tab.bringToFront();
}

const glance = () => panel.$eval('.page-view', (view) => view.textContent);

/** What is stored of the report, once the background has it. */
async function stored(wanted: (row: Record<string, unknown>) => boolean): Promise<Record<string, unknown>> {
  for (;;) {
    const { pageFigures = [] } = await readStore(panel);
    const row = pageFigures.find(wanted);
    if (row) return row;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** How the page came out last, once that is known. */
async function noted(state: string): Promise<void> {
  for (;;) {
    const { health = [] } = await readStore(panel);
    if (health.some((row) => (row.visits as { state: string }[]).at(-1)?.state === state)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe('the panel on a report', () => {
  beforeEach(() => panel.setViewport({ width: 400, height: 900 }));

  test('says in one look that all of it was read, of which days, and keeps it', async () => {
    await show({ plans: THREE, said: 3, total: ['2,100.00', '533'] });
    await seen(panel, '3 行，读全了');
    expect(await glance()).toContain('2026-11-15 ~ 2026-11-21');
    expect(await panel.$$eval('.preview tbody tr', (rows) => rows.length)).toBe(3);
    expect(await panel.$eval('.preview tfoot', (foot) => foot.textContent)).toContain('2,100');
    const row = await stored(({ complete }) => complete === true);
    expect(row).toMatchObject({ rows: 3, days: '2026-11-15~2026-11-21', marketplace: 'taobao', pageKind: 'ad-report' });
    expect(pageFiguresSchema.safeParse(row).error).toBeUndefined();
    await noted('read');
  });

  test('copies the rows as they are', async () => {
    await panel.evaluate(() => {
      const own = globalThis as unknown as { copied: string };
      Object.defineProperty(navigator, 'clipboard', {
        value: {
          writeText: async (text: string) => {
            own.copied = text;
          },
        },
        configurable: true,
      });
    });
    await press(panel, '复制表格');
    await seen(panel, '已复制 3 行');
    expect(await panel.evaluate(() => (globalThis as unknown as { copied: string }).copied)).toBe(
      [
        '计划名称\t花费(元)\t点击量\t展现量\t成交笔数',
        '秋茶拉新甲\t1200.5\t310\t8000\t3',
        '围裙卡位乙\t800.25\t211\t8000\t3',
        '礼盒冲刺丙\t99.25\t12\t8000\t3',
      ].join('\n'),
    );
  });

  test('a part is called a part, nothing is reckoned from it, and the whole that is stored stays', async () => {
    await show({ plans: THREE.slice(0, 2), said: 3 });
    await seen(panel, '读到 2/3 行');
    expect(await glance()).toContain('不算合计');
    await noted('partly');
    await seen(panel, '读全的 3 行还留着');
    expect(await stored(({ signature }) => signature !== 'cards')).toMatchObject({ complete: true, rows: 3 });
  });

  test('an empty table is not read, never none', async () => {
    await show({ plans: [] });
    await seen(panel, '有 1 张表没读到');
    await noted('notRead');
    expect(await stored(({ signature }) => signature !== 'cards')).toMatchObject({ complete: true, rows: 3 });
  });

  test('rows that contradict the page’s own sum are doubted in plain words, and not kept', async () => {
    await show({ plans: THREE, said: 3, total: ['9,999.00', '533'] });
    await seen(panel, '页面合计写的是 9,999');
    await noted('notRead');
    expect(JSON.stringify(await stored(({ complete }) => complete === true))).not.toContain('9,999');
  });

  test('headers that changed are told, with what came and what went', async () => {
    await show({ plans: THREE, said: 3, spend: '消耗(元)' });
    await seen(panel, '表头和以前不一样了');
    expect(await glance()).toMatch(/多了：消耗\(元\)少了：花费\(元\)/);
    await noted('changed');
  });

  test.each([
    ['zh-CN', 'light', 320],
    ['zh-TW', 'dark', 320],
    ['en', 'light', 1000],
    ['en', 'dark', 320],
  ] as const)('in %s, %s, %i px axe finds nothing wrong and nothing is wider than the panel', async (language, appearance, width) => {
    await panel.setViewport({ width, height: 900 });
    await wearing(panel, { language, appearance });
    await panel.waitForSelector('.page-view .preview');
    expect(await troubles(panel)).toEqual([]);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('a sample of the page', () => {
  async function openKit(): Promise<void> {
    await wearing(panel, {});
    await panel.waitForSelector('.page-view .preview');
    await press(panel, '读得不对');
    await panel.waitForSelector('.kit-look');
  }

  test('is shown before it is saved: no value, no person, no script; every text that stays can be struck out', async () => {
    await show({ plans: THREE, said: 3 });
    await openKit();
    expect(await troubles(panel)).toEqual([]);
    const kept = await panel.$$eval('.kept-texts li', (items) => items.map((item) => item.textContent?.trim()));
    expect(kept).toEqual(expect.arrayContaining(['计划名称', '花费(元)', '统计日期']));
    await panel.evaluate(() => {
      const own = globalThis as unknown as { saved: Promise<string> };
      const original = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        own.saved = blob.text();
        return original(blob);
      };
    });
    await panel.locator('::-p-aria([name="展现量"][role="checkbox"])').click();
    await press(panel, '存成文件');
    await seen(panel, '样本已存');
    const file = await panel.evaluate(() => (globalThis as unknown as { saved: Promise<string> }).saved);
    const kit = kitSchema.parse(JSON.parse(file));
    expect(kit).toMatchObject({ marketplace: 'taobao', pageKind: 'ad-report', read: { tables: [{ rows: 3 }] } });
    for (const secret of ['王小明', '13800001111', '秋茶拉新', '1,200.50', '800.25', 'token-abcdef', '展现量', '2026-11-15']) {
      expect(file, secret).not.toContain(secret);
    }
    expect(kit.html).toMatch(/<th[^>]*>计划名称<\/th>/);
  });

  test('an unknown page says so and offers one', async () => {
    await show({ plans: [] }, NOWHERE);
    await seen(panel, '这个页面还不认识');
    expect(await troubles(panel)).toEqual([]);
    await press(panel, '读得不对');
    await panel.waitForSelector('.kit-look');
    await press(panel, '取消');
    await panel.waitForFunction(() => !document.querySelector('.kit'));
  });
});

test('the worker is killed while figures are written: nothing acknowledged is lost, nothing is half written', async () => {
  const page = await stage.openOwn('sidepanel.html');
  await bringClient(page);
  const browser = await stage.browser.target().createCDPSession();
  const template = report([plans(['甲', '乙', '丙'], 9)], { url: 'https://one.alimama.com/kill' });
  interface InPage {
    client: { request: typeof request };
    acknowledged: number;
    enough: boolean;
    done: boolean;
  }
  await page.evaluate((sample) => {
    const own = globalThis as unknown as InPage;
    Object.assign(own, { acknowledged: 0, enough: false, done: false });
    const line = async () => {
      for (let number = 1; !own.enough; number += 1) {
        const at = sample.at + number;
        const answer = await own.client.request('reading.submit', { reading: { ...sample, at } as never, visit: `v${number % 3}` });
        if (answer.ok) own.acknowledged = Math.max(own.acknowledged, at);
      }
    };
    void line().then(() => {
      own.done = true;
    });
  }, template);
  for (let kills = 0; kills < 8; ) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
    const { targetInfos } = await browser.send('Target.getTargets');
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(stage.extensionId));
    if (!worker) continue;
    await browser.send('Target.closeTarget', { targetId: worker.targetId }).catch(() => undefined);
    kills += 1;
    const { pageFigures = [] } = await readStore(page);
    for (const row of pageFigures) expect(pageFiguresSchema.safeParse(row).error, JSON.stringify(row).slice(0, 200)).toBeUndefined();
  }
  await page.evaluate(() => {
    (globalThis as unknown as InPage).enough = true;
  });
  await page.waitForFunction(() => (globalThis as unknown as InPage).done);
  const last = await page.evaluate(() => (globalThis as unknown as InPage).acknowledged);
  const { pageFigures = [] } = await readStore(page);
  const mine = pageFigures.filter(({ url }) => url === template.url);
  expect(mine).toHaveLength(1);
  expect(last).toBeGreaterThan(template.at);
  expect(mine[0]?.at).toBeGreaterThanOrEqual(last);
  await page.close();
});
