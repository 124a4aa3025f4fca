import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SIZES } from '../../components/shell/preferences';
import { openView, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';
const VIEWS = ['listing', 'compliance', 'history', 'settings'] as const;

let stage: Stage;
let panel: Page;
beforeAll(async () => {
  stage = await openStage();
  panel = await stage.openPanel(await stage.open(EDITOR));
});
afterAll(() => stage.close());

describe.each([
  ['zh-CN', 'light', 400],
  ['zh-CN', 'dark', 320],
  ['en', 'light', 320],
  ['en', 'dark', 400],
  ['zh-TW', 'light', 400],
  ['zh-TW', 'dark', 320],
] as const)('in %s, %s, %i px', (language, appearance, width) => {
  const wear = async (): Promise<void> => {
    await panel.setViewport({ width, height: 800 });
    await wearing(panel, { language, appearance });
    await panel.waitForSelector('[data-finding]');
    await panel.waitForFunction(() => !document.querySelector('.coverage')?.textContent?.match(/先看|so far|先檢查/));
  };
  beforeAll(wear);

  test.each(VIEWS)('axe finds nothing wrong with %s', async (view) => {
    // What is open in the one view is open in the other too.
    if (view === 'compliance') await wear();
    await openView(panel, view);
    if (view === 'listing' || view === 'compliance') {
      // Opened, with its fixes, its reasons and the form to dismiss it, the view shows all it can show.
      const row = await panel.waitForSelector('[role=tabpanel][data-state=active] .finding-open');
      await row?.click();
      await panel.keyboard.press('d');
      await panel.waitForSelector('[role=tabpanel][data-state=active] .dismiss');
    }
    expect(await troubles(panel)).toEqual([]);
  });
});

describe.each(['zh-CN', 'zh-TW', 'en'] as const)('in %s', (language) => {
  test.each(SIZES)(
    'in letters of size %s nothing has to be scrolled sideways at 320 px, which is also 640 px zoomed to twice the size',
    async (size) => {
      // 320 CSS pixels of two device pixels each: a panel of 640 px, zoomed to 200 %.
      await panel.setViewport({ width: 320, height: 512, deviceScaleFactor: 2 });
      await wearing(panel, { language, size });
      await panel.waitForSelector('[data-finding]');
      for (const view of VIEWS) {
        await openView(panel, view);
        await panel.evaluate(() => {
          for (const folded of document.querySelectorAll('details')) folded.open = true;
        });
        if (view === 'listing' || view === 'compliance') {
          const here = '[role=tabpanel][data-state=active]';
          await panel.waitForSelector(`${here} .finding-open`);
          await panel.keyboard.press('k');
          await panel.waitForSelector(`${here} .finding.open`);
          await panel.keyboard.press('d');
          await panel.waitForSelector(`${here} .dismiss`);
        }
        const wide = await panel.evaluate(() =>
          [...document.querySelectorAll('body *')]
            .filter((element) => element.getBoundingClientRect().right > 320.5 && element.checkVisibility() && !element.closest('.unseen'))
            .map((element) => element.outerHTML.slice(0, 120)),
        );
        expect(wide, view).toEqual([]);
        expect(await panel.evaluate(() => document.documentElement.scrollWidth), view).toBeLessThanOrEqual(320);
      }
    },
  );
});

test('a tab shows the focus to the keyboard and not to the mouse', async () => {
  await wearing(panel, {});
  await panel.waitForSelector('[data-finding]');
  await panel.locator('[role=tab][id$="trigger-settings"]').click();
  await panel.waitForSelector('[role=tab][id$=trigger-settings][data-state=active]');
  const ring = () => panel.$eval('[role=tab][data-state=active]', (tab) => getComputedStyle(tab).outlineStyle);
  expect(await ring()).toBe('none');
  await panel.keyboard.press('ArrowLeft');
  await panel.waitForSelector('[role=tab][id$=trigger-history][data-state=active]');
  expect(await ring()).toBe('solid');
});
