import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { troubles } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

let stage: Stage;
let bench: Page;
beforeAll(async () => {
  stage = await openStage();
  bench = await stage.openOwn('workbench.html');
});
afterAll(() => stage.close());

/** Every state of the desks that has a look of its own: how one gets there from the desk. */
const STATES: readonly (readonly [name: string, desk: string, steps: readonly string[], there: string])[] = [
  ['the list of rules', 'book', [], '.book-line'],
  ['a rule', 'book/absolute-best', [], 'article'],
  ['the bulk check with nothing in it', 'bulk', [], '.bulk-source'],
  ['the choice of columns', 'bulk', ['.bulk-source .button:nth-of-type(2)'], '.bulk-choices'],
  ['results, one opened', 'bulk', ['.bulk-source .button:nth-of-type(2)', '.bulk-choices .button.main', '.bulk-open'], '.hit-line'],
  ['texts with nothing in them', 'texts', [], '.texts-side'],
  ['texts with hits', 'texts', ['.texts-side .button'], '.hit-line'],
  ['pictures with nothing on the desk', 'pictures', [], '.pictures-desk'],
];

async function bring([, desk, steps, there]: (typeof STATES)[number], looks: Parameters<typeof atDesk>[2]): Promise<void> {
  await bench.evaluate(() => sessionStorage.clear());
  await atDesk(bench, desk, looks);
  for (const step of steps) await bench.locator(step).click();
  await bench.waitForSelector(there);
}

describe.each([
  ['zh-CN', 'light', 1280],
  ['zh-CN', 'dark', 320],
  ['zh-TW', 'dark', 1280],
  ['en', 'light', 320],
] as const)('in %s, %s, %i px', (language, appearance, width) => {
  test.each(STATES)('axe finds nothing wrong with %s, and nothing has to be scrolled sideways', async (...state) => {
    await bench.setViewport({ width, height: 800 });
    await bring(state, { language, appearance });
    expect(await troubles(bench)).toEqual([]);
    expect(await bench.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

test.each(STATES)('%s fits 320 px in the largest letters in every language', async (...state) => {
  await bench.setViewport({ width: 320, height: 512, deviceScaleFactor: 2 });
  for (const language of ['zh-CN', 'zh-TW', 'en'] as const) {
    await bring(state, { language, size: 'largest' });
    const wide = await bench.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > 320.5 && element.checkVisibility() && !element.closest('.unseen'))
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(wide, language).toEqual([]);
  }
});
