import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openView, press, seen, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';

let stage: Stage;
let panel: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'backup-'));
  stage = await openStage();
  const browser = await stage.browser.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  panel = await stage.openPanel(await stage.open(EDITOR));
  await wearing(panel, {});
});
afterAll(async () => {
  await stage.close();
  await rm(folder, { recursive: true, force: true });
});

/** The one finished download. */
async function saved(): Promise<string> {
  for (;;) {
    const name = (await readdir(folder)).find((file) => file.endsWith('.json'));
    if (name) return path.join(folder, name);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function choose(file: string): Promise<void> {
  const picker = (await panel.waitForSelector('input[type=file][aria-label="导入"]')) as ElementHandle<HTMLInputElement> | null;
  await picker?.uploadFile(file);
}

/** The figures of the report that stands there before anything is written. */
async function report(): Promise<{ added: number; same: number; conflicting: number }> {
  const line = await panel.waitForSelector('.dismiss p');
  const text = (await line?.evaluate((element) => element.textContent)) ?? '';
  const [, added, same, conflicting] = /新增 (\d+) 条，已有 (\d+) 条，冲突 (\d+) 条/.exec(text) ?? [];
  return { added: Number(added), same: Number(same), conflicting: Number(conflicting) };
}

test('a backup saved in Settings is looked at before it is merged, and brings a cleared history back', async () => {
  await openView(panel, 'history');
  await seen(panel, '第一次读到');
  await openView(panel, 'settings');
  await press(panel, '导出全部');
  const file = await saved();

  await choose(file);
  const known = await report();
  expect(known.added).toBe(0);
  expect(known.same).toBeGreaterThan(0);
  await seen(panel, '备份里没有新的内容');
  await press(panel, '取消');

  // The page in front writes its next version only when it changes, so what comes back is what was saved.
  await press(panel, '清空历史…');
  await press(panel, '确认清空');
  await seen(panel, '已清空');
  await choose(file);
  const lost = await report();
  expect(lost.added).toBeGreaterThan(0);
  await openView(panel, 'history');
  expect(await panel.evaluate(() => document.body.textContent.includes('第一次读到'))).toBe(false);

  await openView(panel, 'settings');
  await choose(file);
  expect(await report()).toEqual(lost);
  await press(panel, '合并进来');
  await seen(panel, `已合并 ${lost.added} 条`);
  await openView(panel, 'history');
  await seen(panel, '第一次读到');
});

test('a file that is no backup is turned away with a reason', async () => {
  await openView(panel, 'settings');
  await choose(path.resolve('package.json'));
  await seen(panel, '文件不完整或不是备份，没有导入任何内容');
});
