import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openView, troubles, wearing } from './panel-driver';
import { openStage, type Stage } from './stage';
import { atDesk } from './workbench-driver';

/** Its pictures come from a site that shares their pixels with every page that asks for them so. */
const SHARED = 'https://sellercentral.amazon.com/abis/listing/edit?sku=HP-AP-GRY&asin=B0DEMO3C4D';
/** Its pictures come from a site that does not. */
const UNSHARED = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=700100200301';
const SHEET = 'section[aria-labelledby=sheet-title]';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const textsOf = (page: Page, selector: string) => page.$$eval(selector, (found) => found.map((one) => one.textContent.trim()));

/** Requests since then, without what the browser asks of its own maker, and a page's icon, which it asks for when it has time. */
const since = (before: number) =>
  stage.centre.requests.slice(before).filter((url) => {
    const { hostname, pathname } = new URL(url);
    return !/\.google(?:apis)?\.com$/.test(hostname) && pathname !== '/favicon.ico';
  });

/** Sizes of the measures in the store, as text. */
function measuresKept(panel: Page): Promise<number[]> {
  return panel.evaluate(
    () =>
      new Promise<number[]>((resolve, reject) => {
        const opening = indexedDB.open('stallkeeper');
        opening.onerror = () => reject(new Error('the store is shut'));
        opening.onsuccess = () => {
          const rows = opening.result.transaction('pictures').objectStore('pictures').getAll();
          rows.onsuccess = () => {
            opening.result.close();
            resolve(rows.result.map((row) => JSON.stringify(row).length));
          };
        };
      }),
  );
}

test('pictures that may be read are drawn, measured and judged, without a request of our own', async () => {
  const page = await stage.open(SHARED);
  await page.waitForFunction(() => document.images.length === 7 && [...document.images].every((image) => image.complete));
  const before = stage.centre.requests.length;
  const panel = await stage.openPanel(page);
  await wearing(panel, {});
  await openView(panel, 'listing');
  await panel.waitForFunction((sheet) => document.querySelectorAll(`${sheet} canvas`).length === 7, {}, SHEET);
  expect(await textsOf(panel, `${SHEET} .shot > .number:not(.quiet)`)).toEqual(Array.from({ length: 7 }, () => '1600×1600 · 1:1'));
  const [first = '', second = ''] = await textsOf(panel, `${SHEET} .shot`);
  expect(first).toContain('白底 100%');
  expect(first).toContain('要 85%');
  expect(second).toContain('纯色底 100%');
  // The middle of the first picture is the blue thing.
  const middle = await panel.$eval(`${SHEET} canvas`, (canvas) => [
    ...((canvas as HTMLCanvasElement).getContext('2d')?.getImageData(128, 128, 1, 1).data ?? []),
  ]);
  expect(middle).toEqual([84, 130, 160, 255]);
  await panel.waitForSelector('[data-finding*="images-product-fill"]');
  // The measures are kept; the pixels are not.
  await expect.poll(async () => (await measuresKept(panel)).length, { timeout: 20_000 }).toBe(7);
  expect(Math.max(...(await measuresKept(panel)))).toBeLessThan(1_000);
  expect(since(before)).toEqual([]);
  expect(await troubles(panel)).toEqual([]);
  await page.close();
});

test('pictures that may not be read say why and where to go, and the audits of pixels are unread', async () => {
  const page = await stage.open(UNSHARED);
  const panel = await stage.openPanel(page);
  await wearing(panel, {});
  await openView(panel, 'listing');
  await panel.waitForFunction((sheet) => document.querySelector(sheet)?.textContent.includes('不让读像素'), {}, SHEET);
  expect(await panel.$$eval(`${SHEET} canvas`, (found) => found.length)).toBe(0);
  expect(await panel.$eval(`${SHEET} .sheet-note a`, (link) => link.getAttribute('href'))).toBe('/workbench.html#pictures');
  expect(await troubles(panel)).toEqual([]);
  await page.close();
});

test('files on the desk are measured one after the other; what cannot be looked at says why', async () => {
  const bench = await stage.openOwn('workbench.html');
  await atDesk(bench, 'pictures');
  const before = stage.centre.requests.length;
  await bench.evaluate(async () => {
    const data = new DataTransfer();
    const add = (part: BlobPart, name: string) => data.items.add(new File([part], name));
    const draw = async (width: number, height: number, type: string) => {
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#ffffff';
      context.fillRect(0, 0, width, height);
      context.fillStyle = '#336699';
      context.fillRect(width * 0.1, height * 0.1, width * 0.5, height * 0.8);
      context.fillStyle = '#113355';
      context.fillRect(width * 0.6, height * 0.3, width * 0.3, height * 0.4);
      return canvas.convertToBlob({ type });
    };
    const photo = await draw(1_200, 1_200, 'image/jpeg');
    add(photo, 'a.jpg');
    add(await draw(600, 600, 'image/png'), 'b.png');
    add(photo.slice(0, 500), 'cut off.jpg');
    add(await draw(20_001, 3, 'image/png'), 'wide.png');
    add('<svg xmlns="http://www.w3.org/2000/svg"/>', 'logo.svg');
    const empty = new Uint8Array(33);
    empty.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    add(empty, 'nothing.png');
    // Two frames of one pixel, the first black.
    const gif = atob('R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAIfkEAAAAAAAsAAAAAAEAAQAAAgJMAQA7');
    add(
      Uint8Array.from(gif, (letter) => letter.charCodeAt(0)),
      'moving.gif',
    );
    document.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await bench.waitForFunction(() => document.querySelector('main h2')?.textContent.startsWith('看完 7 张'));
  const shots = await textsOf(bench, '.shot');
  const expected = ['1200×1200 · 1:1', '图 1 和图 2 相同', '文件打不开', '太大', '矢量图', '0×0', '1×1 · 1:1'];
  expect(shots.map((shot, index) => shot.includes(expected[index] ?? '?'))).toEqual(expected.map(() => true));
  // White would be the second frame.
  expect(shots[6]).toContain('纯色底 100%');
  // The order can be changed; the copy is then the other one.
  await bench.locator('.shot:nth-child(2) button').click();
  await bench.waitForFunction(() => document.querySelector('.shot .shot-name')?.textContent === 'b.png');
  // A wrong step is taken back.
  await bench.locator('.pictures-tools .button.plain').click();
  await bench.waitForFunction(() => !document.querySelector('.shot'));
  await bench.locator('.toast button').click();
  await bench.waitForFunction(() => document.querySelectorAll('.shot').length === 7);
  expect(await troubles(bench)).toEqual([]);
  expect(since(before)).toEqual([]);
  await bench.close();
});
