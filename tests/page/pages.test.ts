import { describe, expect, test } from 'vitest';
import { findGoods, GOODS, type Goods } from '../pages/goods';
import { money } from '../pages/html-page';
import { pageFor, respond } from '../pages/sites';
import { AMAZON, answerWith, assign, DOUYIN, LIST, open, openSettled, PINDUODUO, put, TAOBAO, textIn } from './pages-stage';

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
    answerWith((url) => ({
      type: 'text/html; charset=utf-8',
      body: pageFor('taobao', url.hostname === 'item.taobao.com' ? 'public-product' : 'listing-editor', goods),
    }));
    const editor = await openSettled(TAOBAO);
    expect(await textIn(editor, '#sell-field-title input')).toBe(nasty);
    const shop = await open('https://item.taobao.com/item.htm?id=1');
    expect(await shop.$eval('h1', ({ textContent }) => textContent)).toBe(nasty);
    expect(await shop.evaluate(() => 'hacked' in window)).toBe(false);
    expect(money(5)).toBe('0.05');
  });
});
