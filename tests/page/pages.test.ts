import puppeteer, { type Browser, type Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { QUIET_BROWSER_ARGS } from '../e2e/stage';
import { findGoods, GOODS, type Goods } from '../pages/goods';
import { money } from '../pages/html-page';
import { type RedesignOptions, redesign } from '../pages/redesign';
import { openSellerCentre, type SellerCentre } from '../pages/server';
import { type Answer, pageFor, respond } from '../pages/sites';

const TAOBAO = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=50003695&itemId=700100200302';
const DOUYIN = 'https://fxg.jinritemai.com/ffa/g/create?product_id=3680010010022';
const PINDUODUO = 'https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=580200300402';
const AMAZON = 'https://sellercentral.amazon.com/abis/listing/edit?sku=HP-AP-GRY&asin=B0DEMO3C4D';
const LIST = 'https://myseller.taobao.com/home.htm/SellManage/on_sale';

let browser: Browser;
let centre: SellerCentre;
/** What the page's address answers in the running test instead of the replica with its own goods. */
let instead: ((url: URL) => Answer | undefined) | undefined;

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

async function open(url: string, before?: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await browser.newPage();
  opened.push(page);
  page.on('pageerror', (error) => errors.push(String(error)));
  await before?.(page);
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

/** 淘宝's form after it has wiped and refilled its inputs. */
async function openSettled(url: string): Promise<Page> {
  const page = await open(url);
  await page.waitForFunction(() => window.demo.remounts >= 2);
  return page;
}

async function openRedesigned(url: string, seed: number, options: RedesignOptions = {}): Promise<Page> {
  instead = (asked) => {
    const answer = respond(asked);
    return answer && typeof answer.body === 'string' ? { ...answer, body: redesign(answer.body, seed, options) } : answer;
  };
  return open(url);
}

/** Assigns as a careless script does: no native setter, only an event. */
function assign(page: Page, selector: string, text: string): Promise<void> {
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
function put(page: Page, selector: string, text: string): Promise<void> {
  return page.$eval(
    selector,
    (element, value) => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    text,
  );
}

function textIn(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element instanceof HTMLInputElement ? element.value : 'no input'));
}

/** Values of all shown text controls, shadow roots included, sorted. */
function shownValues(page: Page): Promise<string[]> {
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

describe('淘宝 publish', () => {
  const TITLE = '#sell-field-title input';

  test('the title is there, is emptied by a re-render and comes back, in new elements each time', async () => {
    const page = await open(TAOBAO, (fresh) =>
      fresh.evaluateOnNewDocument(() => {
        const seen: { element: Element; value: string }[] = [];
        Object.assign(window, { seen });
        new MutationObserver(() => {
          const element = document.querySelector('#sell-field-title input');
          if (element instanceof HTMLInputElement && seen.at(-1)?.element !== element) seen.push({ element, value: element.value });
        }).observe(document, { childList: true, subtree: true });
      }),
    );
    await page.waitForFunction(() => window.demo.remounts === 2);
    const seen = await page.evaluate(() => (window as unknown as { seen: { value: string }[] }).seen.map(({ value }) => value));
    const { title } = findGoods('taobao', '700100200302');
    expect(seen).toEqual([title, '', title]);
  });

  test('an assignment past the native setter is lost at the next render, even with an event', async () => {
    const page = await openSettled(TAOBAO);
    await assign(page, TITLE, '改了');
    expect(await textIn(page, TITLE)).toBe('改了');
    await page.evaluate(() => window.demo.render());
    expect(await textIn(page, TITLE)).toBe(findGoods('taobao', '700100200302').title);
    expect(await page.evaluate(() => window.demo.state.title)).toBe(findGoods('taobao', '700100200302').title);
  });

  test('the native setter with an input event sticks, and the counter follows', async () => {
    const page = await openSettled(TAOBAO);
    await put(page, TITLE, '松间茶壶600ml');
    await page.evaluate(() => window.demo.render());
    expect(await textIn(page, TITLE)).toBe('松间茶壶600ml');
    expect(await page.$eval('#sell-field-title .next-input-len', ({ textContent }) => textContent)).toBe('13/60');
    await page.type(TITLE, '白');
    expect(await page.evaluate(() => window.demo.state.title)).toBe('松间茶壶600ml白');
  });

  test('only the open sub-tab is in the document; what was typed survives leaving it', async () => {
    const page = await openSettled(TAOBAO);
    expect(await page.$('#sell-field-price')).toBeNull();
    await put(page, TITLE, '新标题');
    await page.locator('::-p-text(销售信息)').click();
    expect(await page.$(TITLE)).toBeNull();
    expect(await textIn(page, '#sell-field-price input')).toBe('128.00');
    await page.locator('::-p-text(基础信息)').click();
    expect(await textIn(page, TITLE)).toBe('新标题');
  });

  test('the description is an editable body in a frame of the same origin', async () => {
    const page = await openSettled(TAOBAO);
    await page.locator('::-p-text(图文描述)').click();
    const frame = await (await page.waitForSelector('#desc-editor'))?.contentFrame();
    const body = await frame?.waitForSelector('body[contenteditable=true] p');
    expect(await page.$eval('#desc-editor', (element) => (element as HTMLIFrameElement).contentDocument?.body.textContent)).toContain(
      '壶身高温烧制',
    );
    await body?.click();
    await page.keyboard.type('手工检验');
    expect(await page.evaluate(() => window.demo.state.description)).toContain('手工检验');
    const sizes = () =>
      frame?.$$eval('img', (pictures) => pictures.map(({ naturalWidth, naturalHeight }) => [naturalWidth, naturalHeight]));
    await frame?.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    expect(await sizes()).toEqual(Array(3).fill([750, 1000]));
  });

  test('a change in the SKU table sums the stock and takes price and stock away for a moment', async () => {
    const page = await openSettled(TAOBAO);
    await page.locator('::-p-text(销售信息)').click();
    expect(await page.$eval('#sell-field-quantity input', (element) => (element as HTMLInputElement).disabled)).toBe(true);
    const before = await page.evaluate(() => window.demo.remounts);
    await put(page, '.sku-table-row:nth-child(1) td:nth-child(3) input', '100');
    expect(await textIn(page, '#sell-field-quantity input')).toBe('140');
    await page.waitForFunction((count) => window.demo.remounts === count + 1, { polling: 'mutation' }, before);
    expect(await textIn(page, '#sell-field-price input')).toBe('');
    expect(await textIn(page, '.sku-table-row:nth-child(2) td:nth-child(2) input')).toBe('');
    expect(await textIn(page, '#sell-field-outerId input')).toBe('SJ-600-W');
    await page.waitForFunction((count) => window.demo.remounts === count + 2, { polling: 'mutation' }, before);
    expect(await textIn(page, '#sell-field-price input')).toBe('128.00');
    expect(await textIn(page, '#sell-field-quantity input')).toBe('140');
  });

  test('the form has its known traps', async () => {
    const page = await openSettled(TAOBAO);
    const traps = await page.evaluate(() => {
      const labels = [...document.querySelectorAll('span')].filter(({ textContent }) => textContent === '宝贝标题');
      const chosen = document.querySelector('.next-select em');
      return {
        placeholders: document.querySelectorAll('input[placeholder=请选择]').length,
        titleRows: labels.filter((label) => label.closest('.sell-component-info-wrapper-wrap')).map((label) => label.checkVisibility()),
        inDrawer: labels.filter((label) => label.closest('aside')).length,
        templateHasRow: document.querySelector('template')?.content.querySelector('input') !== null,
        chosen: [chosen?.getAttribute('title'), chosen?.previousElementSibling?.getAttribute('value')],
        star: document.querySelector('#sell-field-title i')?.nextElementSibling?.textContent,
        pressed: window.demo.pressed,
      };
    });
    expect(traps).toEqual({
      placeholders: expect.any(Number),
      titleRows: [false, true],
      inDrawer: 4,
      templateHasRow: true,
      chosen: ['松间器物', ''],
      star: '宝贝标题',
      pressed: [],
    });
    expect(traps.placeholders).toBeGreaterThanOrEqual(20);
    await page.locator('::-p-text(提交宝贝信息)').click();
    expect(await page.evaluate(() => window.demo.pressed)).toEqual(['提交宝贝信息']);
  });
});

describe('抖店 create', () => {
  test('a field appears once it has been scrolled near, and stays', async () => {
    const page = await open(DOUYIN);
    await page.waitForSelector('[attr-field-id=商品标题] input');
    const description = '[attr-field-id=商品详情]';
    expect(await page.$eval(description, ({ textContent }) => textContent)).toBe('');
    expect(await page.$(`${description} img`)).toBeNull();
    await page.$eval(description, (element) => element.scrollIntoView());
    await page.waitForSelector(`${description} img`);
    await page.$eval('[attr-field-id=商品标题]', (element) => element.scrollIntoView());
    expect(await page.$$(`${description} img`)).toHaveLength(5);
  });

  test('the chosen value stands before the empty input, attributes are fields in a field', async () => {
    const page = await open(DOUYIN);
    const brand = await page.waitForSelector('[attr-field-id=品牌] [role=combobox]');
    expect(
      await brand?.evaluate((box) => [box.getAttribute('value'), box.parentElement?.previousElementSibling?.getAttribute('title')]),
    ).toEqual(['', '青禾日记']);
    expect(await page.$$('[attr-field-id=类目属性] > div [attr-field-id]')).toHaveLength(6);
    expect(
      await page.$eval('#pg-title-input', (element) => [element.getAttribute('maxlength'), element.nextElementSibling?.textContent]),
    ).toEqual(['60', '51/60']);
  });

  test('the SKU table begins with a row without height', async () => {
    const page = await open(DOUYIN);
    await page.$eval('[attr-field-id=价格与库存]', (element) => element.scrollIntoView());
    await page.waitForSelector('.ecom-g-table-row');
    const heights = await page.$$eval('.ecom-g-table-tbody tr', (rows) => rows.map((row) => row.getBoundingClientRect().height > 0));
    expect(heights).toEqual([false, true, true, true, true]);
  });
});

describe('拼多多 goods_add', () => {
  test('inputs are controlled', async () => {
    const page = await open(PINDUODUO);
    await page.waitForFunction(() => window.demo.remounts === 1);
    const title = '[data-tracking-click-viewid=title_input_area] input';
    await assign(page, title, '改了');
    await page.evaluate(() => window.demo.render());
    expect(await textIn(page, title)).toBe(findGoods('pinduoduo', '580200300402').title);
    await put(page, title, '杉木砧板架');
    await page.evaluate(() => window.demo.render());
    expect(await textIn(page, title)).toBe('杉木砧板架');
    expect(await textIn(page, '#market_price')).toBe('39.90');
    expect(await page.$$('[id="basic.carousel_gallery"] img')).toHaveLength(8);
    expect(
      await page.$$eval('[data-e2e-id=e2e-sku-table] table', (tables) => tables.map((table) => table.querySelectorAll('th').length)),
    ).toEqual([6, 0]);
  });
});

describe.each(['new', 'legacy'])('Amazon editor, %s layout', (layout) => {
  const url = `${AMAZON}&layout=${layout}`;
  const host = layout === 'legacy' ? '#item_name' : '[name=item_name-0-value]';
  const goods = findGoods('amazon', 'B0DEMO3C4D');

  test('the host attribute goes stale, the inner control and the page know better', async () => {
    const page = await open(url);
    const inner = await page.waitForSelector(`${host} >>> :is(input,textarea)`);
    await inner?.click({ count: 3 });
    await page.keyboard.type('Linen Apron');
    expect(await page.$eval(host, (element) => element.getAttribute('value'))).toBe(goods.title);
    expect(await inner?.evaluate((element) => (element as HTMLInputElement).value)).toBe('Linen Apron');
    expect(await page.evaluate(() => window.demo.state.item_name)).toBe('Linen Apron');
    await inner?.evaluate((element) => {
      (element as HTMLInputElement).value = 'lost';
      window.demo.render();
    });
    expect(await inner?.evaluate((element) => (element as HTMLInputElement).value)).toBe('Linen Apron');
  });

  test('shadow roots stand inside shadow roots, a dropdown holds every option, the catalogue’s text stands beside', async () => {
    const page = await open(url);
    const found = await page.evaluate(
      (selector) => ({
        light: document.querySelector('#root')?.textContent.includes('Harrow & Pine Linen Apron'),
        brand: document.querySelector('kat-predictive-input')?.shadowRoot?.querySelector('kat-input')?.shadowRoot?.querySelector('input')
          ?.value,
        dropdown: document.querySelector('kat-dropdown')?.shadowRoot?.textContent?.replace(/^.*\}/, ''),
        catalogue: document.querySelector(selector)?.parentElement?.querySelector('.reconciledValue--muted')?.textContent,
      }),
      host,
    );
    expect(found).toEqual({ light: false, brand: 'Harrow & Pine', dropdown: 'NewNewUsedCollectible', catalogue: goods.publicTitle });
  });
});

describe('淘宝 goods list', () => {
  test('as many rows as the page says, and other pages without loading', async () => {
    const page = await open(LIST);
    const count = () =>
      page.evaluate(() => [
        document.querySelectorAll('.next-table-row').length,
        document.querySelector('.next-pagination-total')?.textContent,
      ]);
    expect(await count()).toEqual([8, '共 8 条']);
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.locator('a::-p-text(仓库中的宝贝)').click();
    expect(await count()).toEqual([3, '共 3 条']);
    await page.locator('a::-p-text(素材中心)').click();
    expect(await page.evaluate(() => location.pathname)).toBe('/home.htm/material-center');
    expect(await page.$('table')).toBeNull();
    await page.goBack();
    await page.waitForSelector('table');
    expect(await count()).toEqual([3, '共 3 条']);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });
});

describe('addresses', () => {
  test('public pages show the shoppers’ title', async () => {
    const taobao = await open('https://item.taobao.com/item.htm?id=700100200301');
    expect(await taobao.$eval('[class^=mainTitle--]', ({ textContent }) => textContent)).toBe(
      findGoods('taobao', '700100200301').publicTitle,
    );
    const amazon = await open('https://www.amazon.com/dp/B0DEMO3C4D');
    expect(await amazon.$eval('#productTitle', ({ textContent }) => textContent?.trim())).toBe(
      findGoods('amazon', 'B0DEMO3C4D').publicTitle,
    );
    expect(await amazon.$('#aplus style')).not.toBeNull();
    const ebay = await open('https://www.ebay.com/itm/185600700802');
    const description = await (await ebay.$('#desc_ifr'))?.contentFrame();
    expect(await description?.$eval('#ds_div', ({ textContent }) => textContent)).toContain('18 oz waxed canvas');
  });

  test.each(GOODS.map((goods): [string, Goods] => [`${goods.marketplace} ${goods.itemId}`, goods]))(
    '%s is its marketplace’s own',
    (_, goods) => {
      expect(findGoods(goods.marketplace, goods.itemId)).toBe(goods);
      expect(GOODS.filter(({ itemId }) => itemId === goods.itemId)).toHaveLength(1);
      for (const { names } of goods.skus) expect(names).toHaveLength(goods.skuNames.length);
    },
  );

  test('an unknown item is the flawed one, an unknown page is plain, an unknown host is nobody', () => {
    const body = (url: string) => respond(new URL(url))?.body;
    expect(body('https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1')).toBe(
      pageFor('taobao', 'listing-editor', findGoods('taobao', '700100200301')),
    );
    expect(body('https://www.taobao.com/')).toContain('<input name="q"');
    expect(
      body('https://login.taobao.com/member/login.jhtml?redirectURL=https%3A%2F%2Fitem.upload.taobao.com%2Fsell%2Fv2%2Fpublish.htm'),
    ).toContain('<input name="q"');
    expect(body('https://example.org/')).toBeUndefined();
    expect(() => pageFor('ozon', 'listing-editor', findGoods('taobao', '1'))).toThrow('no replica');
  });

  test('any goods can be put in, and their text is text', async () => {
    const nasty = '</script><img src=x onerror="window.hacked=1">" \u2028 &amp; $& 茶';
    const goods: Goods = { ...findGoods('taobao', '700100200302'), title: nasty, publicTitle: nasty, price: 5 };
    instead = (url) => ({
      type: 'text/html; charset=utf-8',
      body: pageFor('taobao', url.hostname === 'item.taobao.com' ? 'public-product' : 'listing-editor', goods),
    });
    const editor = await openSettled(TAOBAO);
    expect(await textIn(editor, '#sell-field-title input')).toBe(nasty);
    const shop = await open('https://item.taobao.com/item.htm?id=1');
    expect(await shop.$eval('h1', ({ textContent }) => textContent)).toBe(nasty);
    expect(await shop.evaluate(() => 'hacked' in window)).toBe(false);
    expect(money(5)).toBe('0.05');
  });
});

describe('redesign', () => {
  const editors: [string, string][] = [
    ['淘宝', TAOBAO],
    ['抖店', DOUYIN],
    ['拼多多', PINDUODUO],
    ['Amazon', AMAZON],
    ['Amazon legacy', `${AMAZON}&layout=legacy`],
  ];

  async function settle(page: Page): Promise<void> {
    const remounts = page.url().startsWith(TAOBAO) ? 2 : page.url().startsWith(PINDUODUO) ? 1 : 0;
    await page.waitForFunction((count) => window.demo.remounts >= count, {}, remounts);
    await page.waitForFunction(() => document.querySelector('input[value]') !== null || document.querySelector('main *') !== null);
    await page.waitForFunction(() => !location.hostname.includes('jinritemai') || document.body.textContent.includes('类目属性'));
  }

  test.each(editors)('%s: nothing of the old markup stays, every value does', async (_, url) => {
    const plain = await open(url);
    await settle(plain);
    const before = await shownValues(plain);
    const page = await openRedesigned(url, 7, { semantic: 'removed' });
    await settle(page);
    const left = await page.evaluate(() => {
      const names = new Set<string>();
      const visit = (root: ParentNode): void => {
        for (const element of root.querySelectorAll('*')) {
          for (const { name } of element.attributes)
            if (
              name === 'id' ||
              name.startsWith('data-') ||
              name === 'attr-field-id' ||
              (name === 'name' && !element.matches('[type=radio]'))
            )
              names.add(name);
          for (const token of element.classList) if (/[_-]/.test(token)) names.add(token);
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document.body);
      return [...names];
    });
    expect(left).toEqual([]);
    const after = await shownValues(page);
    expect(after.filter((value) => value !== '演示' && value !== 'demo' && value !== '7')).toEqual(before);
    expect(after.length).toBeGreaterThan(before.length);
  });

  test('rows change places, differently with another seed and alike with the same', async () => {
    const order = async (page: Page) => {
      await settle(page);
      return page.$$eval('label', (labels) => labels.map(({ textContent }) => textContent).join());
    };
    const plain = await order(await open(TAOBAO));
    const first = await order(await openRedesigned(TAOBAO, 1));
    const again = await order(await openRedesigned(TAOBAO, 1));
    const second = await order(await openRedesigned(TAOBAO, 2));
    expect(first).toBe(again);
    expect(new Set([plain, first, second]).size).toBe(3);
  });

  test('the page goes on working: controlled inputs, sub-tabs, a new column in a table mounted later', async () => {
    const page = await openRedesigned(TAOBAO, 3);
    await settle(page);
    await page.evaluate(() => document.querySelector('input[autocomplete=off][placeholder=请输入]')?.setAttribute('id', 'probe'));
    await put(page, '#probe', '新的文字');
    await page.evaluate(() => window.demo.render());
    expect(await textIn(page, '#probe')).toBe('新的文字');
    expect(await page.evaluate(() => Object.values(window.demo.state))).toContain('新的文字');
    await page.locator('::-p-text(销售信息)').click();
    await page.waitForSelector('table');
    expect(await page.$$eval('th', (cells) => cells.map(({ textContent }) => textContent))).toEqual([
      '颜色分类',
      '价格(元)',
      '数量(件)',
      '平台评分',
      '商家编码',
    ]);
    expect(await page.$$eval('tbody tr', (rows) => rows.map(({ cells }) => cells.length))).toEqual([5, 5]);
  });

  test('fields still mount when scrolled to, and are rebuilt then', async () => {
    const page = await openRedesigned(DOUYIN, 4);
    const field = '[attr-field-id=商品详情]';
    await page.waitForSelector(field);
    await page.$eval(field, (element) => element.scrollIntoView());
    await page.waitForSelector(`${field} img`);
    expect(await page.$eval(field, ({ className }) => className)).toMatch(/^x\w+$/);
  });

  test('a shadow root opened later is rebuilt as well', async () => {
    const html = `<title>x</title><main></main><script>setTimeout(() => {
      const host = document.createElement('late-host');
      document.querySelector('main').append(host);
      const root = host.attachShadow({ mode: 'open' });
      setTimeout(() => { root.innerHTML = '<i class="old-name" id="old-id">late</i>'; }, 50);
    }, 50)</script>`;
    instead = () => ({ type: 'text/html; charset=utf-8', body: redesign(html, 6) });
    const page = await open('https://www.taobao.com/late');
    const late = await page.waitForSelector('late-host >>> i');
    expect(await late?.evaluate((element) => [element.id, element.className.startsWith('x')])).toEqual(['', true]);
  });

  test('labels in the other language, semantic names kept', async () => {
    const page = await openRedesigned(AMAZON, 5, { labels: 'other' });
    const labels = await page.$$eval('label', (all) => all.map(({ textContent }) => textContent));
    expect(labels).toEqual(expect.arrayContaining(['商品名称', '品牌名称', '要点', '通用关键字']));
    expect(labels).not.toContain('Item Name');
    expect(await page.$('[name=item_name-0-value]')).not.toBeNull();
  });
});
