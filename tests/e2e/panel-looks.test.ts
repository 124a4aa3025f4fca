import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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
  ['zh-CN', 'light'],
  ['zh-CN', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
] as const)('in %s, %s', (language, appearance) => {
  test.each(VIEWS)('axe finds nothing wrong with %s', async (view) => {
    await wearing(panel, { language, appearance });
    await panel.waitForSelector('[data-finding]');
    await panel.waitForFunction(() => !document.querySelector('.coverage')?.textContent?.match(/先看|so far/));
    await openView(panel, view);
    if (view === 'listing' || view === 'compliance') {
      // Opened, with its fixes, its reasons and the form to dismiss it, the view shows all it can show.
      const row = await panel.waitForSelector('[role=tabpanel][data-state=active] .finding-open');
      await row?.click();
      await panel.keyboard.press('d');
      await panel.waitForSelector('.dismiss');
    }
    expect(await troubles(panel)).toEqual([]);
  });
});
