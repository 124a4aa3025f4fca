import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lesson } from '../../utils/reading/lesson';
import { lessonFile, readLessonFile } from '../../utils/reading/lesson-file';
import { redesign } from '../pages/redesign';
import { UNTAUGHT, UNTAUGHT_URL } from '../pages/untaught';
import { openView, press, seen, troubles, wearing } from './panel-driver';
import { drawn } from './panel-page';
import { openStage, type Stage } from './stage';

/** The page nobody knows, taught from the panel, redesigned, and read again; the tests go on where the one before ended. */
let stage: Stage;
let panel: Page;
let page: Page;
let html = UNTAUGHT;

beforeAll(async () => {
  stage = await openStage({
    extra: (url) => (url.pathname.startsWith('/unheard/') ? { type: 'text/html; charset=utf-8', body: html } : undefined),
  });
  page = await stage.open(UNTAUGHT_URL);
  panel = await stage.openPanel(page);
  await wearing(panel, {});
});
afterAll(() => stage.close());

async function pointAt(selector: string): Promise<void> {
  await page.bringToFront();
  await drawn(page, ({ classes }) => classes.includes('pick'));
  await page.locator(selector).click();
}

const lineOf = (name: string) => panel.waitForSelector(`.lessons > li ::-p-text(${name})`);

async function chooseFile(text: string): Promise<void> {
  const file = path.join(tmpdir(), `stallkeeper-lessons-${process.pid}.json`);
  await writeFile(file, text);
  const input = (await panel.waitForSelector('input[type=file][aria-label="从文件加入"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

test('an unknown page is taught by what it is and by its title', async () => {
  await seen(panel, '这个页面还不认识');
  await press(panel, '教它认这个页面');
  await panel.waitForSelector('.teach-card select');
  expect(await troubles(panel)).toEqual([]);
  await panel.select('.teach-card select', 'promotion-setup');
  await press(panel, '记住', '.teach-card');
  await seen(panel, '学会「满减工坊」了');
  await panel.waitForSelector('.page-view');
});

test('a value that is pointed at is shown, kept and read', async () => {
  await press(panel, '教它读别的');
  await seen(panel, '去页面上点一下要读的值');
  const clicked = page.evaluate(() => new Promise((resolve) => addEventListener('click', () => resolve(true), { once: true })));
  await pointAt('.odd');
  const value = await panel.waitForSelector('.teach-card .taught-value');
  expect(await value?.evaluate((element) => element.textContent)).toBe('开门红');
  expect(await troubles(panel)).toEqual([]);
  await press(panel, '记住', '.teach-card');
  await panel.waitForFunction(() => document.querySelector('.page-view')?.textContent?.includes('开门红'));
  // The page got none of it.
  expect(await Promise.race([clicked, Promise.resolve(false)])).toBe(false);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
});

test('Escape in the page ends the pointing, and nothing of ours is left there', async () => {
  await press(panel, '教它读别的');
  await page.bringToFront();
  await drawn(page, ({ classes }) => classes.includes('pick'));
  await page.keyboard.press('Escape');
  await panel.waitForFunction(() => document.querySelector('.teach-card') === null);
});

test('a figure is picked with the keyboard alone', async () => {
  await press(panel, '教它读别的');
  await page.bringToFront();
  await drawn(page, ({ classes }) => classes.includes('pick'));
  await page.mouse.move(1, 1);
  await page.evaluate(() => document.querySelector('.v2')?.scrollIntoView());
  await page.hover('.v2');
  await page.keyboard.press('Enter');
  const value = await panel.waitForSelector('.teach-card .taught-value');
  expect(await value?.evaluate((element) => element.textContent)).toBe('1,208');
  await panel.select('.teach-card select', 'visitors');
  await press(panel, '记住', '.teach-card');
  await panel.waitForFunction(() => document.querySelector('.page-view .figures')?.textContent?.includes('1,208'));
});

test('after a redesign the page is known and read as before', async () => {
  html = redesign(UNTAUGHT.replace('开门红', '满堂彩').replace('1,208', '3,417'), 5, { semantic: 'removed' });
  page = await stage.open(UNTAUGHT_URL.replace('4821337', '4821400'));
  await panel.waitForFunction(() => {
    const text = document.querySelector('.page-view')?.textContent ?? '';
    return text.includes('满堂彩') && text.includes('3,417') && !text.includes('别的活动') && !text.includes('模板');
  });
});

test('lessons are listed, tried, renamed, removed and brought back', async () => {
  await openView(panel, 'settings');
  await seen(panel, '教过的（3）');
  await press(panel, '试一下: 海报口令');
  await seen(panel, '读到：满堂彩');
  // Noted by the background when the reading was handed in.
  await seen(panel, '上次用上');
  expect(await troubles(panel)).toEqual([]);
  await press(panel, '改名: 海报口令');
  const input = await panel.waitForSelector('.lesson-name');
  await input?.click({ count: 3 });
  await input?.type('主题');
  await press(panel, '改名', '.lessons form');
  await lineOf('主题');
  await press(panel, '删除: 主题');
  await seen(panel, '教过的（2）');
  await (await panel.waitForSelector('[data-action=undo]'))?.click();
  await seen(panel, '教过的（3）');
});

test('what is shared is taken again; a hostile file is not, and says why', async () => {
  // What the file would hold, caught on its way to the browser's own download.
  await panel.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (object) => {
      if (object instanceof Blob) void object.text().then((text) => document.documentElement.setAttribute('data-shared', text));
      return make(object);
    };
  });
  await press(panel, '存成文件分享');
  await panel.waitForFunction(() => document.documentElement.hasAttribute('data-shared'));
  const shared = await panel.$eval('html', (element) => element.getAttribute('data-shared') ?? '');
  const read = readLessonFile(shared);
  if (!read.ok) throw new Error(read.error);
  expect(read.value).toHaveLength(3);
  const [first] = read.value as [Lesson];

  const hostile = JSON.parse(shared) as { lessons: object[] };
  hostile.lessons.push({ ...first, id: 'x', teaches: { kind: 'code', run: 'fetch("https://evil.example")' } });
  await chooseFile(JSON.stringify(hostile));
  await seen(panel, '文件里有不合规矩的内容，一条都没有加入。');
  await chooseFile('<script>alert(1)</script>');
  await seen(panel, '文件读不出来，没有加入。');

  await chooseFile(lessonFile([{ ...first, id: 'mine', name: '别家分享的' }, ...read.value]));
  await seen(panel, '文件里有 4 条');
  await seen(panel, '其中 3 条会替换已有的。');
  expect(await troubles(panel)).toEqual([]);
  await press(panel, '加入', '.from-file');
  await seen(panel, '教过的（4）');
  await lineOf('别家分享的');
});
