import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entry, packText } from '../compliance/own/pack-sample';
import { readStore } from './own-client';
import { openView, press, seen, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';
const OTHER = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200302';
const RULES = 'https://rules.taobao.com/detail.htm?id=11&spm=a1.b2';

const PARAGRAPHS = [
  '本规范适用于在平台发布商品的全部卖家，发布前请逐条核对标题、主图与详情描述。',
  '标题中不得出现与商品无关的词语，不得重复堆砌同一关键词超过三次，不得使用联系方式。',
  '违反本规范的商品将被下架，情节严重的限制发布新商品七日，并计入店铺诚信记录。',
];

let stage: Stage;
let editor: Page;
let panel: Page;
let bench: Page;
let folder: string;
/** Days of the punishment, as the rule page says them. */
let days = '七日';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'packs-'));
  stage = await openStage({
    extra(url) {
      if (url.hostname !== 'rules.taobao.com' && url.hostname !== 'rules.guild.example') return undefined;
      const text = PARAGRAPHS.map((paragraph) => `<p>${paragraph.replace('七日', days)}</p>`).join('');
      const body = `<!doctype html><html lang="zh"><title>商品发布规范</title><nav>首页 登录</nav><article><h1>商品发布规范</h1>${text.repeat(2)}</article></html>`;
      return { type: 'text/html; charset=utf-8', body };
    },
  });
  editor = await stage.open(EDITOR);
  panel = await stage.openPanel(editor);
  await wearing(panel, {});
  // Another product of the shop, looked at and left: the history has it.
  const other = await stage.open(OTHER);
  await seen(panel, '茶壶');
  await openView(panel, 'history');
  await seen(panel, '第一次读到');
  await other.close();
  bench = await stage.openOwn('workbench.html#packs');
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

async function go(hash: string): Promise<void> {
  await bench.bringToFront();
  await bench.evaluate((to) => {
    location.hash = to;
  }, hash);
}

async function choose(name: string, text: string): Promise<void> {
  const file = path.join(folder, name);
  await writeFile(file, text);
  const picker = (await bench.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement> | null;
  await picker?.uploadFile(file);
}

/** Waits until the panel says this of the wording on the editor page. */
async function found(text: string): Promise<void> {
  await editor.bringToFront();
  await openView(panel, 'compliance');
  await seen(panel, text);
}

/** Presses a button of the panel once it has stood there for a while: a page that is being loaded makes the panel ask the tab more than once. */
async function pressAtRest(label: string): Promise<void> {
  await panel.waitForFunction(
    (wanted) => {
      const watch = window as { button?: Element | undefined; since?: number };
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === wanted);
      if (button !== watch.button) Object.assign(watch, { button, since: performance.now() });
      if (!button || performance.now() - (watch.since ?? 0) < 1_000) return false;
      button.click();
      return true;
    },
    { polling: 100 },
    label,
  );
}

async function type(field: string, text: string): Promise<void> {
  const input = await bench.waitForSelector(`[name="${field}"]`);
  await input?.type(text);
}

describe('packs from a file', () => {
  test('a broken entry and an exponential pattern are named with line and reason, the rest can be added', async () => {
    await go('#packs');
    await choose(
      'guild.json',
      packText([
        entry('guild-cup', {
          match: { terms: '女装宽松' },
          bad: ['夏季⟦女装宽松⟧款'],
          good: ['宽松的衬衫'],
          says: { title: '协会：写明容量', why: '协会规则第 3 条' },
        }),
        entry('guild-broken', { outcome: 'fatal' }),
        entry('guild-slow', { match: { anchors: '好', patterns: ['(好+)+吗'] } }),
        entry('guild-wrong', { bad: ['这里⟦没有⟧'] }),
      ]),
    );
    await seen(bench, '预览：协会规则');
    await seen(bench, 'guild.json 第 10 行 guild-broken outcome 写法不对');
    await seen(bench, 'guild.json 第 11 行 guild-slow 这个表达式可能把浏览器卡死，已拒绝：(好+)+吗');
    await seen(bench, '应查到：这里⟦没有⟧，实际查到：∅');
    await seen(bench, '没有签名');
    expect(await troubles(bench)).toEqual([]);
    expect((await readStore(bench)).packs).toEqual([]);
    await press(bench, '加入这 2 条规则');
    await seen(bench, '导入的规则包（1）');
    await found('协会：写明容量');
  });

  test('is switched off, on again by undo, and removed', async () => {
    await go('#packs');
    await (await bench.waitForSelector('.rule-line input[type=checkbox]'))?.click();
    await seen(bench, '规则包已停用');
    await editor.bringToFront();
    await panel.waitForFunction(() => !document.body.textContent.includes('协会：写明容量'));
    await bench.bringToFront();
    await press(bench, '撤销');
    await found('协会：写明容量');
    await bench.bringToFront();
    await press(bench, '删除: 协会规则');
    await seen(bench, '导入的规则包（0）');
    await editor.bringToFront();
    await panel.waitForFunction(() => !document.body.textContent.includes('协会：写明容量'));
  });

  test('a file that is no pack is turned away with its line', async () => {
    await bench.bringToFront();
    await choose('torn.json', packText([entry('guild-cup')]).slice(0, -3));
    await seen(bench, 'torn.json 第 9 行 从这里开始不是 JSON');
  });
});

describe('an own rule', () => {
  test('marks its examples while they are typed, and is found in the panel once saved', async () => {
    await go('#own/new');
    await type('words', '{百搭爆/中式茶}{款/具}');
    await type('bad', '山野中式茶具');
    await bench.waitForFunction(() => document.querySelector('.rule-tried mark')?.textContent?.startsWith('中式茶具'));
    await type('good', '百搭爆款柜');
    await seen(bench, '误报了');
    await (await bench.$('details summary'))?.click();
    await type('inside', '百搭爆款柜');
    await bench.waitForFunction(() => !document.body.textContent.includes('误报了'));
    await press(bench, '保存');
    await seen(bench, '没写哪里不对');
    await type('title', '本店不写“百搭爆款”');
    await type('why', '品牌统一叫法');
    expect(await troubles(bench)).toEqual([]);
    await press(bench, '保存');
    await seen(bench, '自定规则（1）');
    await found('本店不写“百搭爆款”');
    const { ownRules = [] } = await readStore(bench);
    expect(ownRules).toMatchObject([{ enabled: 1, rule: { bad: ['山野⟦中式茶具⟧'], good: ['百搭爆款柜'] } }]);
  });

  test('and the stored listings that change colour by it are listed with the reason', async () => {
    await go('#packs');
    await seen(bench, '个商品上次是按别的规则查的');
    await (await bench.waitForSelector('.card .button.main'))?.click();
    await seen(bench, '个商品查完，1 个变色');
    await seen(bench, '松间白瓷茶壶');
    await seen(bench, '新查到 · 自定规则改过');
    expect(await troubles(bench)).toEqual([]);
    const link = await bench.waitForSelector('.impact a');
    const address = (await link?.evaluate((element) => element.getAttribute('href'))) ?? '';
    const history = await stage.openOwn(address.slice(1));
    await seen(history, '第一次读到');
    await history.close();
  });

  test('is deleted, and comes back by undo', async () => {
    await go('#own');
    await press(bench, '删除: 本店不写“百搭爆款”');
    await seen(bench, '自定规则（0）');
    await press(bench, '撤销');
    await seen(bench, '自定规则（1）');
  });
});

describe('a rule page', () => {
  test('is kept at a press, is said to be unchanged, and what changed is shown word by word', async () => {
    const page = await stage.open(RULES);
    await openView(panel, 'listing');
    await pressAtRest('存规则页');
    await seen(panel, '已存下');
    const [kept] = (await readStore(bench)).rulePages ?? [];
    expect(kept).toMatchObject({ url: 'https://rules.taobao.com/detail.htm?id=11', title: '商品发布规范' });
    expect(kept?.text).toContain(PARAGRAPHS[2]);
    expect(kept?.text).not.toContain('登录');

    await page.reload();
    await pressAtRest('比对有没有改');
    await seen(panel, '没有变化');

    days = '十五日';
    await page.reload();
    await pressAtRest('比对有没有改');
    await seen(panel, '有改动');
    const pieces = await panel.$$eval('.keep-page :is(ins, del)', (all) => all.map((one) => one.lastChild?.textContent));
    expect(pieces.slice(0, 2)).toEqual(['七日', '十五日']);

    await go('#pages');
    await (await bench.waitForSelector('.rule-line a'))?.click();
    await seen(bench, '相比');
    expect(await troubles(bench)).toEqual([]);
  });

  test('on a site that is not granted it is kept only after a click on the toolbar button over it', async () => {
    const page = await stage.open('https://rules.guild.example/11');
    await pressAtRest('存规则页');
    await seen(panel, '在这一页上点一下工具栏里的掌柜图标');
    await stage.openPanel(page);
    await pressAtRest('存规则页');
    await seen(panel, '已存下');
  });
});
