import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage, type Stage } from './stage';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=1';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

/** What the browser asks for by itself, with or without us; all of it ends on loopback here. */
const BROWSERS_OWN = /^https:\/\/[\w.-]+\.(google|googleapis|gstatic|gvt1)\.com\//;

/** Everything the page asked for until it was quiet, in order of name. */
async function requestsOf(own: Stage, act: (url: string) => Promise<void>): Promise<string[]> {
  own.centre.requests.length = 0;
  await act(EDITOR);
  return [...own.centre.requests].filter((url) => !url.endsWith('/favicon.ico') && !BROWSERS_OWN.test(url)).sort();
}

describe('the promise', () => {
  test('a page asks for the same things with the extension and its panel as without', async () => {
    const bare = await openStage({ build: null });
    try {
      const without = await requestsOf(bare, async (url) => {
        const page = await bare.open(url);
        await page.waitForNetworkIdle({ idleTime: 2_000 });
      });
      const withPanel = await requestsOf(stage, async (url) => {
        const page = await stage.open(url);
        const panel = await stage.openPanel(page);
        await panel.waitForSelector('[data-finding]');
        await page.waitForNetworkIdle({ idleTime: 2_000 });
        await page.close();
      });
      expect(withPanel.length).toBeGreaterThan(0);
      expect(withPanel).toEqual(without);
    } finally {
      await bare.close();
    }
  });

  test('no button of the page is pressed while it is read, marked and mended', async () => {
    const page = await stage.open(EDITOR);
    const panel = await stage.openPanel(page);
    // The page fills itself in twice; what was read of the first time is gone, and a fix of it is refused.
    await page.waitForFunction(() => (globalThis as unknown as { demo: { remounts: number } }).demo.remounts >= 2);
    await panel.waitForFunction(() => document.querySelector('[data-finding]') && document.querySelector('.coverage[aria-busy="false"]'));
    const fill = await panel.waitForSelector('[data-action="fill"]');
    await fill?.click();
    await panel.waitForSelector('[data-action="undo"]');
    expect(await page.evaluate(() => (globalThis as unknown as { demo: { pressed: string[] } }).demo.pressed)).toEqual([]);
  });

  test('a page of the extension cannot open a connection', async () => {
    const page = await stage.openOwn('sidepanel.html');
    const refused = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
          // A picture by address is a request too; script-made connections fall under the same policy.
          const picture = new Image();
          picture.src = 'https://item.upload.taobao.com/leak.png';
          document.body.append(picture);
        }),
    );
    expect(refused).toBe('img-src');
    const connected = await page.evaluate(() =>
      fetch('https://item.upload.taobao.com/leak').then(
        () => 'connected',
        () => 'refused',
      ),
    );
    expect(connected).toBe('refused');
    expect(stage.centre.requests.filter((url) => url.includes('leak'))).toEqual([]);
    await page.close();
  });
});
