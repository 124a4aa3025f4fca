import path from 'node:path';
import type { Page } from 'puppeteer';
import { DIRECTORY } from '../pages/sites';
import { openStage, type Stage } from './stage';
import { WORDED_EDITOR, wordedEditor } from './worded-page';
import { atDesk, ended, start } from './workbench-driver';

/** 淘宝's product edit page at its real address, with a listing that wants mending. */
const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=50000671&itemId=1';

/** The page has come to rest and is read. */
const READ = '.coverage[aria-busy="false"]';

const VIEWS = ['listing', 'compliance', 'history', 'settings'] as const;
type View = (typeof VIEWS)[number];

interface Look {
  language: 'zh-CN' | 'zh-TW' | 'en';
  appearance: 'light' | 'dark';
  width: number;
}

const LOOKS: readonly Look[] = [
  { language: 'zh-CN', appearance: 'light', width: 400 },
  { language: 'zh-CN', appearance: 'dark', width: 400 },
  { language: 'zh-CN', appearance: 'light', width: 320 },
  { language: 'en', appearance: 'light', width: 400 },
  { language: 'en', appearance: 'dark', width: 320 },
  { language: 'zh-TW', appearance: 'light', width: 400 },
  { language: 'zh-CN', appearance: 'light', width: 1200 },
];

/** The demo seller centre in a window, the panel open, the list of all its pages in a tab of its own; returns when the window is closed. */
export async function openDemo(): Promise<void> {
  const stage = await openStage({ headless: false });
  await stage.open(DIRECTORY);
  const page = await stage.open(EDITOR);
  await stage.openPanel(page);
  await new Promise<void>((resolve) => stage.browser.once('disconnected', () => resolve()));
  await stage.centre.close();
}

async function dress(panel: Page, look: Look): Promise<void> {
  await panel.evaluate((wanted) => {
    localStorage.setItem('preferences', JSON.stringify({ language: wanted.language, appearance: wanted.appearance, size: 'normal' }));
  }, look);
  await panel.setViewport({ width: look.width, height: look.width > 1_000 ? 900 : 860, deviceScaleFactor: 2 });
  await panel.reload();
}

async function show(panel: Page, view: View): Promise<void> {
  await panel.waitForSelector(READ);
  const tab = await panel.waitForSelector(`[role="tab"]:nth-of-type(${VIEWS.indexOf(view) + 1})`);
  await tab?.click();
  await panel.waitForSelector(`[role="tabpanel"][data-state="active"]`);
  if (view === 'listing' || view === 'compliance') await panel.waitForSelector('[role="tabpanel"][data-state="active"] [data-finding]');
  await panel.waitForFunction(() => document.querySelector('[role="tabpanel"][data-state="active"]')?.textContent !== '');
  await panel.evaluate(() => document.fonts.ready);
}

/** The findings of the view in front, as its lines say them. */
function linesOf(panel: Page): Promise<{ mark: string; text: string; gain: string }[]> {
  return panel.$$eval('[role="tabpanel"][data-state="active"] [data-finding]', (rows) =>
    rows.map((row) => {
      const line = row.querySelector<HTMLElement>('.finding-text');
      // What is folded away has no lines.
      const text = line?.innerText || line?.textContent || '';
      return {
        mark: row.querySelector('.outcome')?.textContent?.trim() ?? '',
        text: text.trim().replaceAll(/\s*\n\s*/g, ' · '),
        gain: row.querySelector('.gain [aria-hidden]')?.textContent?.trim() ?? '',
      };
    }),
  );
}

/** Columns of a terminal: CJK and full-width take two. */
function columns(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1), 0);
}

const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - columns(text)));

async function printAudit(panel: Page, say: (line: string) => void): Promise<void> {
  await dress(panel, { language: 'zh-CN', appearance: 'light', width: 400 });
  await show(panel, 'listing');
  const score = await panel.$eval('.score', (element) => (element as HTMLElement).innerText.replace(/\s*\n\s*/g, '  '));
  say('');
  say(`${await panel.$eval('header, .header', (element) => (element as HTMLElement).innerText.replace(/\s*\n\s*/g, ' · '))}`);
  say(score);
  const listing = await linesOf(panel);
  await show(panel, 'compliance');
  const law = await linesOf(panel);
  for (const [title, lines] of [
    ['先改这几处', listing],
    ['合规', law],
  ] as const) {
    say('');
    say(title);
    for (const { mark, text, gain } of lines) say(`  ${padded(mark, 14)}${padded(gain, 6)}${text}`);
  }
  say('');
}

/** One wide picture of page and panel side by side, as the operator has them. */
async function beside(stage: Stage, page: Page, panel: Page, file: string): Promise<void> {
  const [left, right] = await Promise.all([page.screenshot({ encoding: 'base64' }), panel.screenshot({ encoding: 'base64' })]);
  const frame = await stage.browser.newPage();
  await frame.setViewport({ width: 1_500, height: 860, deviceScaleFactor: 1 });
  await frame.setContent(
    `<style>body{margin:0;display:flex;background:#888}img{display:block;height:860px}img+img{border-left:1px solid #888}</style>
     <img src="data:image/png;base64,${left}"><img src="data:image/png;base64,${right}">`,
  );
  await frame.waitForFunction(() => [...document.images].every((image) => image.complete));
  await frame.screenshot({ path: file as `${string}.png` });
  await frame.close();
}

/** The store build over the same page: nothing is granted yet. */
async function photographFirstRun(file: `${string}.png`): Promise<void> {
  const stage = await openStage({ build: 'chrome-mv3' });
  try {
    const panel = await stage.openPanel(await stage.open(EDITOR));
    await dress(panel, { language: 'zh-CN', appearance: 'light', width: 400 });
    await panel.waitForSelector('.button.main.large');
    await panel.waitForSelector('.example-score');
    await panel.screenshot({ path: file });
  } finally {
    await stage.close();
  }
}

/** All safe fixes at once, before they are made: beside a form with flawed words in every field. */
async function photographBatch(stage: Stage, panel: Page, file: `${string}.png`): Promise<void> {
  const page = await stage.open(WORDED_EDITOR);
  await dress(panel, { language: 'zh-CN', appearance: 'light', width: 400 });
  await show(panel, 'compliance');
  const offer = await panel.waitForSelector('[data-action="batch"]');
  await offer?.click();
  await panel.waitForSelector('.batch h2:focus');
  await panel.screenshot({ path: file });
  await page.close();
}

/** The workbench's own example of a table, checked, with its first row opened. */
async function photographBulk(stage: Stage, file: `${string}.png`): Promise<void> {
  const bench = await stage.openOwn('workbench.html');
  await bench.setViewport({ width: 1_200, height: 720, deviceScaleFactor: 1 });
  await atDesk(bench, 'bulk');
  await bench.locator('.bulk-source .button:nth-of-type(2)').click();
  await start(bench);
  await ended(bench, '查完');
  await bench.locator('.bulk-open').click();
  await bench.waitForSelector('.hit-line');
  await bench.screenshot({ path: file });
  await bench.close();
}

/** Prints the audit of the demo listing and saves pictures of every view, in every look, to the folder. */
export async function photographDemo(folder: string, say: (line: string) => void): Promise<void> {
  const picture = (name: string) => path.join(folder, `${name}.png`) as `${string}.png`;
  const named = (view: View, look: Look) => picture(`${view}-${look.language}-${look.appearance}-${look.width}`);
  await photographFirstRun(picture('first-run'));
  const stage = await openStage({ extra: wordedEditor });
  try {
    const page = await stage.open(EDITOR);
    await page.setViewport({ width: 1_100, height: 860 });
    const panel = await stage.openPanel(page);
    await panel.waitForSelector(READ);
    await printAudit(panel, say);
    for (const look of LOOKS) {
      await dress(panel, look);
      for (const view of VIEWS) {
        if (view === 'history') continue;
        await show(panel, view);
        await panel.screenshot({ path: named(view, look) });
      }
    }
    await dress(panel, { language: 'zh-CN', appearance: 'light', width: 400 });
    await show(panel, 'listing');
    await beside(stage, page, panel, picture('beside'));
    // The history has something to tell once a fix is made.
    const fill = await panel.waitForSelector('[data-action="fill"]');
    await fill?.click();
    await panel.waitForSelector('[data-action="undo"]');
    // Kept before the panel is opened anew.
    await show(panel, 'history');
    await panel.waitForFunction(() => document.querySelectorAll('del').length >= 2);
    for (const look of LOOKS) {
      await dress(panel, look);
      await show(panel, 'history');
      // What was applied, the version it left behind, and the chart of both.
      await panel.waitForFunction(() => document.querySelectorAll('del').length >= 2 && document.querySelector('canvas'));
      await panel.screenshot({ path: named('history', look) });
    }
    await photographBatch(stage, panel, picture('batch'));
    await photographBulk(stage, picture('bulk'));
  } finally {
    await stage.close();
  }
}
