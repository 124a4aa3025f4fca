/** A plain browser on the demo seller centre, opened and closed around the tests of the file that imports this. */
import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { QUIET_BROWSER_ARGS } from '../e2e/stage';
import { type RedesignOptions, redesign } from '../pages/redesign';
import { openSellerCentre, type SellerCentre } from '../pages/server';
import { type Answer, respond } from '../pages/sites';

export const TAOBAO = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=50003695&itemId=700100200302';
export const DOUYIN = 'https://fxg.jinritemai.com/ffa/g/create?product_id=3680010010022';
export const PINDUODUO = 'https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=580200300402';
export const AMAZON = 'https://sellercentral.amazon.com/abis/listing/edit?sku=HP-AP-GRY&asin=B0DEMO3C4D';
export const LIST = 'https://myseller.taobao.com/home.htm/SellManage/on_sale';

let browser: Browser;
let centre: SellerCentre;
/** What the page's address answers in the running test instead of the replica with its own goods. */
let instead: ((url: URL) => Answer | undefined) | undefined;

/** Puts another page at every address until the end of the running test. */
export function answerWith(answer: (url: URL) => Answer | undefined): void {
  instead = answer;
}

beforeAll(async () => {
  centre = await openSellerCentre((url) => instead?.(url));
  browser = await puppeteer.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    pipe: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1280, height: 800 },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...QUIET_BROWSER_ARGS,
      `--host-resolver-rules=MAP * 127.0.0.1:${centre.port}`,
    ],
  });
});
afterAll(async () => {
  await browser.close();
  await centre.close();
});

const opened: Page[] = [];
const errors: string[] = [];
afterEach(async () => {
  instead = undefined;
  await Promise.all(opened.splice(0).map((page) => page.close()));
  expect(errors.splice(0)).toEqual([]);
});

export async function open(url: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage();
  opened.push(page);
  page.on('pageerror', (error) => errors.push(String(error)));
  await before?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** 淘宝's form after it has wiped and refilled its inputs. */
export async function openSettled(url: string): Promise<Page> {
  const page = await open(url);
  await page.waitForFunction(() => window.demo.remounts >= 2);
  return page;
}

export async function openRedesigned(url: string, seed: number, options: RedesignOptions = {}): Promise<Page> {
  instead = (asked) => {
    const answer = respond(asked);
    return answer && typeof answer.body === 'string' ? { ...answer, body: redesign(answer.body, seed, options) } : answer;
  };
  return open(url);
}

/** Assigns as a careless script does: no native setter, only an event. */
export function assign(page: Page, selector: string, text: string): Promise<void> {
  return page.$eval(
    selector,
    (element, value) => {
      if (!(element instanceof HTMLInputElement)) throw new Error('not an input');
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
}

/** The native setter and an `input` event, as a fix does it. */
export function put(page: Page, selector: string, text: string): Promise<void> {
  return page.$eval(
    selector,
    (element, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    text,
  );
}

export function textIn(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element instanceof HTMLInputElement ? element.value : 'no input'));
}

/** Values of all shown text controls, shadow roots included, sorted. */
export function shownValues(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const values: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (
          element.matches('input:not([type=radio],[type=checkbox],[type=file]),textarea') &&
          'value' in element &&
          element.checkVisibility()
        )
          values.push(String(element.value));
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return values.filter(Boolean).sort();
  });
}
