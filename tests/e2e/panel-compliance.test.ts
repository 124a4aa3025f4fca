import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openView, press, seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';
import { WORDED_EDITOR, wordedEditor } from './worded-page';

/** Compliance in the real side panel, beside a form with flawed words in every field. */
let stage: Stage;
let page: Page;
let panel: Page;

beforeAll(async () => {
  stage = await openStage({ extra: wordedEditor });
  panel = await stage.openPanel(await stage.open(WORDED_EDITOR));
});
afterAll(() => stage.close());

async function fresh(looks: Parameters<typeof wearing>[1] = {}): Promise<void> {
  await wearing(panel, looks);
  await panel.waitForSelector('.coverage[aria-busy="false"]');
  await openView(panel, 'compliance');
  await panel.waitForSelector('.hits [data-finding]');
}

beforeEach(async () => {
  page = await stage.open(WORDED_EDITOR);
  await fresh();
  return () => page.close();
});

const held = (id: string): Promise<string> => page.$eval(id, (field) => (field as HTMLInputElement).value);
const lines = (within = '.hits'): Promise<string[]> =>
  panel.$$eval(`${within} [data-finding] .finding-text`, (rows) => rows.map((row) => (row as HTMLElement).innerText));
const count = (selector: string): Promise<number> => panel.$$eval(selector, (found) => found.length);
/** By the element itself: the note at the bottom of the panel may lie over what is to be pressed. */
const click = async (selector: string): Promise<void> => {
  const button = await panel.waitForSelector(selector);
  await button?.evaluate((element) => (element as HTMLElement).click());
};
const gone = (selector: string) => panel.waitForFunction((wanted) => !document.querySelector(wanted), {}, selector);

describe('the groups', () => {
  test('every place where words stand is judged: titles, attributes, variants, promotion, notes and the description in its frame', async () => {
    const places = (await lines()).map((line) => line.split(' · ')[0]);
    for (const place of ['标题', '导购标题', '属性·材质成分', '规格 SKU', '促销文案', '购买须知', '描述']) expect(places).toContain(place);
  });

  test('their counts are what stands in them, and a press on a count goes to its first line', async () => {
    for (const [index, outcome] of ['fail', 'warn', 'review'].entries()) {
      const n = await count(`.${outcome}-edge [data-finding]`);
      const shown = await panel.$$eval('.counts strong', (figures) => figures.map((figure) => Number(figure.textContent)));
      expect(shown[index]).toBe(n);
    }
    await click('.counts li:nth-child(2) button');
    expect(await panel.evaluate(() => document.activeElement?.closest('.hits')?.classList.contains('warn-edge'))).toBe(true);
    await panel.keyboard.press('k');
    expect(await panel.evaluate(() => document.activeElement?.closest('.hits')?.classList.contains('fail-edge'))).toBe(true);
  });
});

describe('all safe fixes', () => {
  test('are shown before they are made, can be left out one by one, are written into the page, and taken back at one press', async () => {
    const before = { title: await held('#title'), guide: await held('#guide'), note: await held('#note') };
    await click('[data-action=batch]');
    await panel.waitForSelector('.batch h2:focus');
    const offered = await count('.batch .switch');
    expect(offered).toBeGreaterThanOrEqual(5);
    // The patent may be proven, the description is rich text: neither is in it, and both are named.
    await click('.batch summary');
    await seen(panel, '有证明就附上证明，没有再删');
    await seen(panel, '这一栏不能代填');
    await click('.batch-line:has([aria-label*="导购标题"]) .switch');
    await seen(panel, `填进去 ${offered - 1} 处`);
    // The background worker may be gone at any moment; nothing of this depends on its memory.
    await stage.killWorker();
    await click('[data-action=batch-apply]');
    await panel.waitForSelector('[data-action=batch-undo]');
    await seen(panel, `已改 ${offered - 1} 处`);
    expect(await held('#title')).toBe('羽绒服女短款冬季新款 专利技术 优质保暖');
    expect(await held('#note')).not.toContain('史上最低价');
    expect(await held('#guide')).toBe(before.guide);
    await click('[data-action=batch-undo]');
    await seen(panel, '已改回：');
    // What is said at the top is how things stand now, not what was done before.
    expect(await panel.$eval('.batch h2', (heading) => heading.textContent)).toMatch(/^已改回 \d+ 栏$/);
    expect(await count('.batch .batch-line')).toBe(0);
    expect(await held('#title')).toBe(before.title);
    expect(await held('#note')).toBe(before.note);
    await openView(panel, 'history');
    await seen(panel, '你撤销了修改：标题');
  });

  test('say which field refused because its text had changed, and change the others', async () => {
    const before = await held('#guide');
    await click('[data-action=batch]');
    const offered = await count('.batch .switch');
    // By script and without an event, so that the panel still believes the old text.
    await page.$eval('#guide', (field) => ((field as HTMLInputElement).value = '别的标题'));
    await click('[data-action=batch-apply]');
    await seen(panel, `已改 ${offered - 1} 处 · 1 处没改成`);
    await seen(panel, '这段文字刚才变了，没有填。');
    expect(await held('#guide')).toBe('别的标题');
    expect(await held('#title')).not.toContain('全网最低价');
    expect(before).not.toBe('别的标题');
  });

  test('undo puts back only what nobody has touched since', async () => {
    const before = { guide: await held('#guide'), note: await held('#note') };
    await click('[data-action=batch]');
    await click('[data-action=batch-apply]');
    await panel.waitForSelector('[data-action=batch-undo]');
    await page.focus('#title');
    await page.keyboard.press('Home');
    await page.keyboard.type('x');
    const mine = await held('#title');
    await click('[data-action=batch-undo]');
    await seen(panel, '你之后又动过，没有改回：标题');
    expect(await held('#title')).toBe(mine);
    expect([await held('#guide'), await held('#note')]).toEqual([before.guide, before.note]);
  });

  test('leave no safe fix behind, and bring no new finding', async () => {
    const before = await count('.fail-edge [data-finding]');
    await click('[data-action=batch]');
    await click('[data-action=batch-apply]');
    await panel.waitForSelector('[data-action=batch-undo]');
    await panel.waitForFunction((n) => document.querySelectorAll('.fail-edge [data-finding]').length < n, {}, before);
    await press(panel, '收起', '.batch');
    await gone('.batch');
    expect(await panel.$('[data-action=batch]')).toBeNull();
  });
});

describe('proof', () => {
  const patent = '.hits [data-finding*="patent-number"]';
  /** As <input type=date> takes it in, in whatever order the browser shows its parts. */
  const setDay = (day: string) =>
    panel.$eval(
      'input[type=date]',
      (input, value) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      day,
    );
  const withdraw = () => click('[data-proof] [aria-label^="撤回: 专利"]');
  const dayFromNow = (days: number): string => {
    const date = new Date(Date.now() + days * 86_400_000);
    return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
  };

  test('is attached once, covers the claim until it runs out, says so when it has, and is withdrawn', async () => {
    await click(`${patent} .finding-open`);
    await click('[data-action=prove]');
    await panel.waitForSelector('.proof-form select:focus');
    await panel.type('.proof-form input:not([type])', 'ZL202410000001.1');
    await setDay(dayFromNow(10));
    await press(panel, '保存', '.proof-form');
    await gone(patent);
    await seen(panel, '已有证明 1');
    // Never green, and told apart from what is open by more than colour.
    expect(await count('.compliance .outcome.pass')).toBe(0);
    expect(await panel.$eval('[aria-labelledby=group-covered] .outcome', (mark) => mark.textContent)).toBe('已有证明');
    await seen(panel, '还剩 10 天');
    await seen(panel, '1 份 30 天内到期');

    await stage.killWorker();
    await fresh();
    await seen(panel, '已有证明 1');
    expect(await panel.$(patent)).toBeNull();

    await press(panel, '修改: 专利 ZL202410000001.1', '[aria-labelledby=group-covered]');
    await panel.waitForSelector('.proof-form');
    await setDay(dayFromNow(-1));
    await press(panel, '保存', '.proof-form');
    await panel.waitForSelector(patent);
    await seen(panel, '到期，这条重新出现');
    await seen(panel, '1 份已到期');

    await click('details.fold:not([open]) > summary');
    await withdraw();
    await seen(panel, '证明已撤回');
    await gone('.lapsed');
    await click('[data-action=undo]');
    await seen(panel, '到期，这条重新出现');
    await withdraw();
    await gone('.lapsed');
  });

  test('for everywhere is listed in Settings, and can be withdrawn there', async () => {
    await click(`${patent} .finding-open`);
    await click('[data-action=prove]');
    await panel.type('.proof-form input:not([type])', 'ZL-ALL');
    await click('.proof-form .choice:last-of-type input');
    await press(panel, '保存', '.proof-form');
    await gone(patent);
    await openView(panel, 'settings');
    await seen(panel, '我的证明 1');
    await click('details.fold:not([open]) > summary');
    await seen(panel, '专利 ZL-ALL');
    await withdraw();
    await seen(panel, '我的证明 0');
  });
});

describe('the evidence', () => {
  test('is one file: the text that was judged, when, by which rules, what was decided, and sums that match', async () => {
    await click('.hits .finding-open');
    await panel.keyboard.press('d');
    await panel.waitForSelector('.dismiss');
    await panel.type('.dismiss .input', '有书面授权');
    await press(panel, '确定', '.dismiss');
    await seen(panel, '已接受的风险 1');
    const folder = mkdtempSync(path.join(tmpdir(), 'evidence-'));
    const session = await stage.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
    const done = new Promise<void>((resolve) => session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve()));
    await click('[data-action=evidence]');
    await done;
    const [name = ''] = readdirSync(folder);
    expect(name).toMatch(/^evidence-\d{8}-\d{4}\.zip$/);
    const files = unzipSync(readFileSync(path.join(folder, name)));
    rmSync(folder, { recursive: true });
    expect(Object.keys(files).sort()).toEqual(['SHA256SUMS', 'evidence.html', 'evidence.json']);
    for (const line of strFromU8(files.SHA256SUMS ?? new Uint8Array())
      .trim()
      .split('\n')) {
      const [sum, file = ''] = line.split('  ');
      expect(
        createHash('sha256')
          .update(files[file] ?? '')
          .digest('hex'),
      ).toBe(sum);
    }
    const data = JSON.parse(strFromU8(files['evidence.json'] ?? new Uint8Array()));
    expect(data.url).toContain('itemId=700900100200');
    expect(data.readAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
    expect(Date.parse(data.readAt)).toBe(data.reading.at);
    expect(data.rulePack).toMatch(/^\d{4}\.\d\d\.\d\d/);
    expect(data.reading.fields.find((field: { field: string }) => field.field === 'title').text).toBe(await held('#title'));
    expect(data.findings.some((each: { accepted?: { reason: string } }) => each.accepted?.reason === '有书面授权')).toBe(true);
    expect(data.findings.every((each: { finding: { source: { cite: string } } }) => each.finding.source.cite !== '')).toBe(true);
    const html = strFromU8(files['evidence.html'] ?? new Uint8Array());
    expect(html).toContain('全网最低价</mark>');
    expect(html).toContain('你的决定：这次');
    expect(html).not.toMatch(/<script/i);
    const revoke = await panel.waitForSelector('::-p-text(撤回)');
    await revoke?.click();
  });
});

describe.each([
  ['zh-CN', 'light', 320],
  ['en', 'dark', 400],
  ['zh-TW', 'light', 400],
] as const)('in %s, %s, %i px', (language, appearance, width) => {
  test('axe finds nothing wrong with the preview, its result, the form for proof and what is covered', async () => {
    await panel.setViewport({ width, height: 800 });
    await fresh({ language, appearance });
    const quiet = async () => {
      // The note at the bottom lies over whatever is there; it has been looked at once, with the result.
      await click('.toast .button.plain');
      await gone('.toast');
    };
    const wide = () => panel.evaluate(() => document.documentElement.scrollWidth);
    await click('[data-action=batch]');
    await click('.batch summary');
    expect(await troubles(panel)).toEqual([]);
    expect(await wide()).toBeLessThanOrEqual(width);
    await click('[data-action=batch-apply]');
    await panel.waitForSelector('[data-action=batch-undo]');
    expect(await troubles(panel)).toEqual([]);
    await click('[data-action=batch-undo]');
    await gone('[data-action=batch-undo]');
    await quiet();
    await click('.hits [data-finding*="patent-number"] .finding-open');
    await click('[data-action=prove]');
    await panel.waitForSelector('.proof-form');
    expect(await troubles(panel)).toEqual([]);
    expect(await wide()).toBeLessThanOrEqual(width);
    await panel.type('.proof-form input:not([type])', 'ZL-1');
    await click('.proof-form .button.main');
    await panel.waitForSelector('[aria-labelledby=group-covered] [data-proof]');
    await quiet();
    expect(await troubles(panel)).toEqual([]);
    expect(await wide()).toBeLessThanOrEqual(width);
    await click('[data-proof] .button:last-of-type');
    await gone('[data-proof]');
  });
});
