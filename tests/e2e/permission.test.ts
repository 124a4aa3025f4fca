import type { Page } from 'puppeteer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CAN_OPEN_DISPLAY, type Display, openDisplay } from './display';
import { openStage, type Stage } from './stage';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=1';

/** The store build in a window of its own: nothing granted, the browser asks. */
describe.runIf(CAN_OPEN_DISPLAY)('switching a marketplace on, asked by the browser itself', () => {
  let display: Display;
  let stage: Stage;
  let page: Page;
  let panel: Page;

  beforeEach(async () => {
    display = await openDisplay();
    stage = await openStage({ build: 'chrome-mv3', headless: false, env: { DISPLAY: display.name } });
    page = await stage.open(EDITOR);
    panel = await stage.openPanel(page);
  });
  afterEach(async () => {
    await stage.close();
    display.close();
  });

  const granted = () =>
    panel.evaluate(() => {
      const { chrome } = globalThis as unknown as { chrome: { permissions: { contains(asked: { origins: string[] }): Promise<boolean> } } };
      return chrome.permissions.contains({ origins: ['https://*.taobao.com/*'] });
    });

  test('refused: nothing is granted, the panel says so calmly and still offers the switch; agreed: the page is read without a reload', async () => {
    const enable = await panel.waitForSelector('.button.main.large');
    expect(await enable?.evaluate((button) => button.textContent)).toMatch(/淘宝|Taobao/);

    await enable?.click();
    await pressUntil(display, ['Escape'], () => panel.$eval('[role="status"]', (status) => status.textContent !== ''));
    expect(await granted()).toBe(false);
    expect(await panel.$('.button.main.large')).not.toBeNull();
    expect(await panel.$('[data-finding]')).toBeNull();

    await (await panel.waitForSelector('.button.main.large'))?.click();
    await pressUntil(display, ['Tab', 'Return'], granted);
    await panel.waitForSelector('[data-finding]');
    expect(await panel.$eval('.header', (header) => header.textContent)).toContain('t恤');
  });
});

/** The prompt appears a moment after the click, and there is no sign of it in any page: keys are pressed until they have had their effect. */
async function pressUntil(display: Display, keys: string[], done: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 700));
    display.press(...keys);
    await new Promise((resolve) => setTimeout(resolve, 300));
    if (await done()) return;
  }
  throw new Error(`the prompt did not answer to ${keys.join(', ')}`);
}
