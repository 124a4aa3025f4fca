import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeyInput, Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readFile } from '../../utils/reports';
import { press, seen } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk, drop, ended, paste, start } from './workbench-driver';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';

let stage: Stage;
let bench: Page;
let downloads: string;
const violations: string[] = [];
beforeAll(async () => {
  stage = await openStage();
  downloads = mkdtempSync(path.join(tmpdir(), 'stallkeeper-'));
  bench = await stage.openOwn('workbench.html');
  bench.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
  bench.on('pageerror', (error) => violations.push(String(error)));
  const debug = await bench.createCDPSession();
  await debug.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
});
afterAll(async () => {
  await stage.close();
  rmSync(downloads, { recursive: true, force: true });
});

/** Invented titles: every third breaks a rule that needs no goods. */
const TITLES = Array.from({ length: 3_000 }, (_, n) => `${n % 3 === 0 ? '全网最低价' : '厚实耐用'}厨房抹布 ${n} 号 吸水`);
const CSV = ['商品ID,宝贝标题,类目', ...TITLES.map((title, n) => `${n},${n === 3 ? '"=1+1, 全网最低价抹布"' : title},家居日用`)].join(
  '\r\n',
);

/** The bytes of the next file that comes down. */
async function saved(ending: string): Promise<Uint8Array> {
  for (;;) {
    const file = readdirSync(downloads).find((name) => name.endsWith(ending));
    if (file) {
      const bytes = readFileSync(path.join(downloads, file));
      rmSync(path.join(downloads, file));
      return bytes;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Waits until the marks are those of the text as it stands: they may be a stroke behind. */
function marked(): Promise<unknown> {
  return bench.waitForFunction(() => {
    const under = document.querySelector('.paper-under');
    return (
      under?.querySelector('mark') && under.textContent.trimEnd() === document.querySelector<HTMLTextAreaElement>('.paper-text')?.value
    );
  });
}

/** What the list beside the text says of itself from now on, each line once. */
async function listening(): Promise<() => Promise<string[]>> {
  const lines = await bench.evaluateHandle(() => {
    const heard = new Set<string>();
    const hear = (): unknown => heard.add(document.querySelector('.texts-side [role=status]')?.textContent ?? '');
    new MutationObserver(hear).observe(document.body, { subtree: true, childList: true, characterData: true });
    return heard;
  });
  return () => lines.evaluate((heard) => [...heard]);
}

/** The key printed beside a desk. */
const digitOf = (desk: string): Promise<KeyInput> => bench.$eval(`.desk[href="#${desk}"] .desk-key`, (key) => key.textContent as KeyInput);

test('the panel opens it in a tab, and a finding its rule', async () => {
  const editor = await stage.open(EDITOR);
  const panel = await stage.openPanel(editor);
  await panel.waitForSelector('.header a[href="/workbench.html"]');
  await panel.click('.header a[href="/workbench.html"]');
  const target = await stage.browser.waitForTarget((each) => each.url().endsWith('/workbench.html') && each.type() === 'page');
  const opened = await target.page();
  await opened?.waitForSelector('.desk[aria-current]');
  // The panel speaks of the tab in front, which is the workbench now.
  await editor.bringToFront();
  const law = await panel.waitForSelector('[role=tab][id$="trigger-compliance"]');
  await law?.click();
  const row = await panel.waitForSelector('[role=tabpanel][data-state=active] .finding-open');
  await row?.click();
  const link = await panel.waitForSelector('.why a[href*="workbench.html#book/"]');
  const rule = await link?.evaluate((a) => a.getAttribute('href')?.split('/').at(-1) ?? '');
  await link?.click();
  await stage.browser.waitForTarget((each) => each.url().endsWith(`/workbench.html#book/${rule}`));
});

describe('the bulk check', () => {
  beforeEach(() => atDesk(bench, 'bulk'));

  test('takes a dropped CSV of 3,000 titles, marks what breaks a rule, narrows, and gives the table back with the results', async () => {
    await drop(bench, 'titles.csv', CSV);
    await seen(bench, 'titles.csv：3,000 行');
    await seen(bench, '表头在第 1 行');
    expect(await bench.$$eval('.bulk-column input:checked', (all) => all.map((each) => each.closest('label')?.textContent))).toHaveLength(
      1,
    );
    await start(bench);
    expect(await ended(bench, '查完')).toContain('3,000 / 3,000');
    const [fails] = await bench.$$eval('.bulk-tally strong', (all) => all.map((each) => each.textContent));
    expect(fails).toBe('1,000');
    await seen(bench, '2,000 行没有命中');
    expect(await bench.$$eval('.bulk-row', (rows) => rows.length)).toBe(100);
    expect(await bench.$eval('.bulk-row mark', (mark) => mark.textContent)).toBe('全网最低价');

    await bench.keyboard.press('/');
    await bench.keyboard.type('2997');
    await bench.waitForFunction(() => document.querySelectorAll('.bulk-row').length === 1);
    // The row of the file: one for the header, and rows are counted from 1.
    expect(await bench.$eval('.bulk-line', (line) => line.textContent)).toContain('2,999');
    await bench.keyboard.press('Escape');
    await bench.evaluate(() => (document.activeElement as HTMLElement).blur());
    await bench.keyboard.press('j');
    await bench.keyboard.press('Enter');
    await bench.waitForSelector('.hit-line a[href^="#book/"]');

    await press(bench, '导出 CSV');
    const csv = await saved('.csv');
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(csv);
    expect(text.startsWith('\uFEFF商品ID,宝贝标题,类目,检查结果（规则')).toBe(true);
    const read = readFile(csv);
    const rows = read.ok ? read.value.rows : [];
    expect(rows).toHaveLength(3_001);
    expect(rows[1]?.slice(0, 5)).toEqual(['0', TITLES[0], '家居日用', '必须改', '1']);
    expect(rows[1]?.[7]).toBe('全网最低价');
    expect(rows[2]?.slice(1, 4)).toEqual([TITLES[1], '家居日用', '没有命中']);
    expect(rows[4]?.[1]).toBe("'=1+1, 全网最低价抹布");

    await press(bench, '导出 Excel');
    const book = readFile(await saved('.xlsx'));
    expect(book.ok && book.value.rows).toHaveLength(3_001);
    expect(book.ok && book.value.rows[4]?.[1]).toBe('=1+1, 全网最低价抹布');
  });

  test('stops when it is told to, keeps what was found, and says what was not checked', async () => {
    await paste(bench, `${TITLES.join('\n')}\n`, 60);
    await seen(bench, '180,000 行');
    await start(bench);
    await bench.waitForSelector('.bulk-row');
    await press(bench, '停止');
    const heading = await ended(bench, '已停止');
    const rows = Number(heading.match(/([\d,]+) \//)?.[1]?.replaceAll(',', ''));
    expect(rows).toBeGreaterThan(0);
    expect(rows).toBeLessThan(180_000);
    expect(await bench.$$eval('.bulk-row', (all) => all.length)).toBeGreaterThan(0);
    await press(bench, '导出 CSV');
    const read = readFile(await saved('.csv'));
    const results = read.ok ? read.value.rows.map((row) => row[1]) : [];
    expect(results.filter((one) => one === '未查')).toHaveLength(180_000 - rows);
  });

  test('reads 10 MB that were pasted in pieces, drawing all the while, and can be left and come back to', async () => {
    const piece = `${TITLES.slice(0, 300).join('\n')}\n`;
    await paste(bench, piece, Math.ceil((10 * 1024 * 1024) / Buffer.byteLength(piece)));
    await start(bench);
    await bench.waitForSelector('progress');
    const shares = new Set<number>();
    const frames = await bench.evaluate(() => {
      const counted = { frames: 0 };
      const count = (): void => {
        counted.frames += 1;
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
      Object.assign(globalThis, { counted });
      return counted.frames;
    });
    while (shares.size < 5) shares.add(await bench.$eval('progress', (bar) => bar.value));
    expect(Math.max(...shares)).toBeLessThan(1);
    await seen(bench, '还要约');
    const drawn = await bench.evaluate(() => (globalThis as unknown as { counted: { frames: number } }).counted.frames);
    expect(drawn).toBeGreaterThan(frames + shares.size);
    await bench.keyboard.press(await digitOf('book'));
    await bench.waitForSelector('.book-entries');
    await bench.keyboard.press(await digitOf('bulk'));
    await bench.waitForSelector('progress');
    await press(bench, '停止');
    await ended(bench, '已停止');
    await press(bench, '换一份');
    await bench.waitForSelector('.bulk-source');
    await bench.keyboard.press('u');
    await ended(bench, '已停止');
  });

  test.each([
    ['nothing.csv', ' \n', '里面没有内容'],
    ['picture.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1], '这不是文本或表格'],
    ['page.xls', '<html><table></table></html>', '里面不是表格'],
    ['locked.xlsx', [0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])], '加了密码'],
    ['old.xls', [0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3], '旧版 .xls'],
    ['torn.xlsx', [0x50, 0x4b, 3, 4, 9, 9, 9], '不完整或已损坏'],
  ])('refuses %s with what to do', async (name, content, line) => {
    await drop(bench, name, content);
    const alert = await bench.waitForSelector('[role=alert]');
    expect(await alert?.evaluate((element) => element.textContent)).toContain(line);
  });

  test('another file dropped over the results takes their place, and they come back', async () => {
    await drop(bench, 'first.csv', CSV);
    await start(bench);
    await ended(bench, '查完');
    await drop(bench, 'second.csv', '标题\n普通抹布\n棉布抹布');
    await seen(bench, 'second.csv：2 行');
    await press(bench, '撤销');
    await seen(bench, '查完 first.csv');
    expect(await bench.$$eval('.bulk-row', (rows) => rows.length)).toBe(100);
  });

  test('a table of numbers has no text to check, and says so', async () => {
    await drop(bench, 'numbers.csv', '1,2\n3,4\n5,6');
    await seen(bench, '没找到文案列');
    expect(await bench.$eval('.bulk-choices .button.main', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  });
});

describe('the rule book', () => {
  test('finds the rule that a pasted sentence breaks, opens it, and has an address for it', async () => {
    await atDesk(bench, 'book');
    await bench.waitForSelector('.book-line');
    await bench.keyboard.press('/');
    await bench.keyboard.type('全网最低价羽绒服');
    await bench.waitForFunction(() => document.querySelector('.book-line .badge')?.textContent === '命中');
    await bench.evaluate(() => (document.activeElement as HTMLElement).blur());
    await bench.keyboard.press('j');
    await bench.keyboard.press('Enter');
    await bench.waitForSelector('#rule-title');
    expect(bench.url()).toMatch(/#book\/absolute-lowest-price$/);
    await bench.waitForSelector('article mark');
    await atDesk(bench, 'book/no-such-rule');
    await seen(bench, '没有编号为 no-such-rule 的规则');
  });
});

describe('texts', () => {
  test('are checked while they are typed; a fix is made with one press and taken back with one key', async () => {
    await bench.evaluate(() => sessionStorage.clear());
    await atDesk(bench, 'texts');
    const paper = await bench.waitForSelector('.paper-text');
    await paper?.type('这款最好用的炒锅，送货上门\n退换货请联系我们');
    await marked();
    expect(await bench.$eval('.paper-under mark', (mark) => mark.textContent)).toBe('最好用');
    await bench.waitForFunction(() => document.querySelector('.texts-side [role=status]')?.textContent === '2 条里命中 1 处');
    await press(bench, '能改的一键改好');
    await bench.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.paper-text')?.value.startsWith('这款好用的炒锅'));
    await bench.evaluate(() => (document.activeElement as HTMLElement).blur());
    await bench.keyboard.press('u');
    await bench.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.paper-text')?.value.startsWith('这款最好用的炒锅'));
    await bench.reload();
    await marked();
    await press(bench, '能改的一键改好');
    await bench.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('.paper-text')?.value.startsWith('这款好用的炒锅'));
    const said = await listening();
    await bench.type('.paper-text', '，最好用');
    await marked();
    // A list that empties and fills again at every stroke jumps under the pointer.
    expect((await said()).filter((line) => line.startsWith('检查中'))).toEqual([]);
    await press(bench, '撤销');
    await seen(bench, '没有撤销');
    await press(bench, '最好用');
    expect(
      await bench.$eval('.paper-text', (area) =>
        (area as HTMLTextAreaElement).value.slice((area as HTMLTextAreaElement).selectionStart, (area as HTMLTextAreaElement).selectionEnd),
      ),
    ).toBe('最好用');
  });
});

test('an address that names no desk leads back, and ? opens the list of keys', async () => {
  await bench.evaluate(() => {
    location.hash = '#nowhere';
  });
  await seen(bench, '没有这个页面');
  await bench.keyboard.press('?');
  await bench.waitForSelector('dialog[open] .keys');
  await bench.keyboard.press('Escape');
});

test('nothing of all this went against the policy or wrote an error', () => {
  expect(violations).toEqual([]);
});
