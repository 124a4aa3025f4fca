import type { Page } from 'puppeteer';
import { describe, expect, test } from 'vitest';
import { redesign } from '../pages/redesign';
import { AMAZON, answerWith, DOUYIN, open, openRedesigned, PINDUODUO, put, shownValues, TAOBAO, textIn } from './pages-stage';

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
      '数量(件)',
      '平台评分',
      '商家编码',
      '价格(元)',
      '颜色分类',
    ]);
    expect(await page.$$eval('tbody tr', (rows) => rows.map(({ cells }) => cells.length))).toEqual([5, 5]);
  });

  test('columns change places with their cells, whatever draws the table', async () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const cells = (tag: string, of: (name: string, place: number) => string, extra = '') =>
      names.map((name, place) => `<${tag}${extra.replace('N', String(place + 3))}>${of(name, place)}</${tag}>`).join('');
    const rows = [1, 2].map((row) => `<tr>${cells('td', (name) => name + row)}</tr>`).join('');
    const html = `<!doctype html><html lang="en"><body>
      <section><table><thead><tr>${cells('th', (name) => name)}</tr></thead><tbody>${rows}</tbody></table></section>
      <section><table><tr>${cells('th', (name) => name)}<th></th></tr></table><table>${rows}</table></section>
      <section><div role="grid"><div role="row">${cells('div', (name) => name, ' role="columnheader" aria-colindex="N"')}</div>
        <div role="row">${cells('div', (name) => `${name}1`, ' role="gridcell" aria-colindex="N"')}</div></div></section>
      <section><table><tr><th colspan="2">ab</th><th>c</th><th>d</th><th>e</th></tr>${rows}</table></section></body></html>`;
    answerWith(() => ({ type: 'text/html; charset=utf-8', body: redesign(html, 12) }));
    const page = await open('https://www.taobao.com/columns');
    const drawn = await page.$$eval('section', (sections) =>
      sections.map((section) =>
        [...section.querySelectorAll('tr,[role=row]')].map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      ),
    );
    const [first, split, grid, spanned] = drawn;
    expect(first?.[0]).not.toEqual(names);
    expect(first?.[0]).toContain('Page Score');
    for (const table of [first, split, grid])
      for (const row of table?.slice(1) ?? [])
        expect(row.map((text) => (text === '7' ? 'Page Score' : text[0]))).toEqual(table?.[0]?.filter((header) => header !== ''));
    expect(split?.[0]?.at(-1)).toBe('');
    expect(spanned?.[1]).toEqual(['a1', 'b1', 'c1', 'd1', 'e1']);
    const places = await page.$$eval('[aria-colindex]', (all) => all.map((cell) => cell.getAttribute('aria-colindex')));
    expect(places).toEqual(['3', '4', '5', '6', '7', '8', '3', '4', '5', '6', '7', '8']);
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
    answerWith(() => ({ type: 'text/html; charset=utf-8', body: redesign(html, 6) }));
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
