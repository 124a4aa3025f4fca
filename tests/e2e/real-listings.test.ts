import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { open } from '../evaluate/page';
import { measurePublicPages } from '../evaluate/page-sets';
import { GOODS } from '../pages/goods';
import type { Goods } from '../pages/goods-type';
import { pageFor } from '../pages/sites';
import { openStage, type Stage } from './stage';

/** Real listings and pages lie beside the checkout and are never copied into it. */
const DATA = '../shared/data';

function everyNth(file: string, count: number): Record<string, string>[] {
  const lines = readFileSync(`${DATA}/listings/${file}`, 'utf8').trim().split('\n');
  return Array.from({ length: count }, (_, at) => JSON.parse(lines[Math.floor((at * lines.length) / count)] ?? '{}'));
}

const goodsOf = (marketplace: 'taobao' | 'amazon'): Goods => {
  const found = GOODS.find((goods) => goods.marketplace === marketplace);
  if (!found) throw new Error(`no goods of ${marketplace}`);
  return found;
};

const SETS = [
  {
    marketplace: 'taobao' as const,
    file: 'taobao-titles.jsonl',
    address: (id: number) => `https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=${id}`,
    goods: (real: Record<string, string>): Goods => ({ ...goodsOf('taobao'), title: real.title ?? '' }),
  },
  {
    marketplace: 'amazon' as const,
    file: 'lazada-listings.jsonl',
    address: (id: number) => `https://sellercentral.amazon.com/abis/listing/edit?marketplaceID=1&sku=S&asin=B00TEST${id}`,
    goods: (real: Record<string, string>): Goods => ({
      ...goodsOf('amazon'),
      title: real.title ?? '',
      descriptionHtml: real.descriptionHtml ?? '',
    }),
  },
];

describe.runIf(existsSync(DATA))('the main job on real listings', () => {
  let stage: Stage;
  let page: Page;
  let panel: Page;
  let html = '';

  beforeAll(async () => {
    stage = await openStage({
      extra: (url) =>
        /publish\.htm|abis\/listing/.test(url.pathname) && html ? { type: 'text/html; charset=utf-8', body: html } : undefined,
    });
  });
  afterAll(() => stage.close());

  test.each(SETS)('$file in the $marketplace editor: the title is read to the letter and scored, and no check breaks', async (set) => {
    for (const [at, real] of everyNth(set.file, 10).entries()) {
      html = pageFor(set.marketplace, 'listing-editor', set.goods(real));
      if (page) await page.goto(set.address(10_000 + at));
      else {
        page = await stage.open(set.address(10_000 + at));
        panel = await stage.openPanel(page);
      }
      // An input keeps no line breaks; everything else stands as it is.
      const title = (real.title ?? '').replace(/\s+/g, ' ').trim();
      await panel.waitForFunction(
        (wanted) =>
          document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() === wanted && document.querySelector('.score strong'),
        {},
        title,
      );
      const shown = await panel.$eval('.score strong', (score) => Number(score.textContent));
      expect(shown).toBeGreaterThanOrEqual(0);
      expect(shown).toBeLessThanOrEqual(100);
      expect(await panel.$$('[data-finding].error-tone')).toEqual([]);
    }
  });

  test('no real public page gives a wrong value', async () => {
    const [measured] = await measurePublicPages(DATA, open);
    expect(measured?.absent).toBeUndefined();
    expect(Number(measured?.figures?.wrong)).toBe(0);
    expect(measured?.cases).toBeGreaterThan(0);
  }, 300_000);
});
