import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorPage } from './forms-kit';
import { fieldsNamed, openReadingRoom, type ReadablePage, type ReadingRoom, reasonOf, textOf } from './reading-room';

let room: ReadingRoom;
let tab: ReadablePage;
beforeAll(async () => {
  room = await openReadingRoom();
  tab = await room.open('about:blank');
});
afterAll(() => room.close());

let visits = 0;
async function reading(url: string, body: string) {
  visits += 1;
  await tab.visit(`${url}?v=${visits}`, editorPage(`<main>${body}</main>`));
  return tab.read();
}

const OZON = 'https://seller.ozon.ru/app/products/create';
const SHOPIFY = 'https://admin.shopify.com/store/a/products/new';
const WALMART = 'https://seller.walmart.com/item/add';
const ALIEXPRESS = 'https://csp.aliexpress.com/m_apps/product-publish-v2/pop';
const XIAOHONGSHU = 'https://ark.xiaohongshu.com/app-item/good/create';
const WEIXIN = 'https://store.weixin.qq.com/shop/goods/entry';
const EBAY = 'https://www.ebay.com/sh/mkt/coupon/create';

const TEXT = 'Oak bread board';
const { length } = TEXT;

test.each([
  [
    'after a label that holds both',
    OZON,
    `<div><label><input value="${TEXT}"><p>Название товара</p></label><span>${length}/255</span></div>`,
    'title',
    255,
  ],
  [
    'in words',
    SHOPIFY,
    `<div><label for="a">Page title</label><div><input id="a" value="${TEXT}"><span>${length} of 70</span></div></div>`,
    'seo_title',
    70,
  ],
  [
    'with its unit',
    SHOPIFY,
    `<div><label for="a">Page title</label><div><input id="a" value="${TEXT}"><span>${length} of 70 characters used</span></div></div>`,
    'seo_title',
    70,
  ],
  [
    'a step in words is none',
    SHOPIFY,
    `<div><label for="a">Page title</label><div><input id="a" value="${TEXT}"><span>2 of 3</span></div></div>`,
    'seo_title',
    undefined,
  ],
  [
    'one of the next row is none',
    OZON,
    `<div><label><input value="${TEXT}"><p>Название товара</p></label></div><div><span>3/9</span><input value="b"></div>`,
    'title',
    undefined,
  ],
] as const)('a counter: %s', async (_, url, body, field, max) => {
  const [read] = fieldsNamed(await reading(url, body), field);
  expect([read?.text, read?.limit?.max]).toEqual([TEXT, max]);
});

test('bullets under one label that points to the first', async () => {
  const boxes = ['one', 'two', 'three'].map((text, at) => `<input value="${text}"${at === 0 ? ' id="k"' : ''}>`).join('');
  const read = await reading(
    WALMART,
    `<div><label for="k">Key features</label>${boxes}</div><div><label for="b">Brand</label><input id="b" value="B"></div>`,
  );
  expect(fieldsNamed(read, 'bullet').map(({ text }) => text)).toEqual(['one', 'two', 'three']);
  expect(textOf(read, 'brand')).toBe('B');
});

test.each(['US$', '$', 'NT$', '₽', 'MX $', 'R$'])('a price with %s before its box', async (unit) => {
  const read = await reading(ALIEXPRESS, `<div><div><span>零售价</span></div><div><span>${unit}</span><input value="8.90"></div></div>`);
  expect(textOf(read, 'price')).toBe('8.90');
});

test('a label that points to an editor; words where others have detail pictures', async () => {
  const read = await reading(
    XIAOHONGSHU,
    `<div><label for="t">商品标题</label><input id="t" value="浴巾"></div><div><label for="d">商品详情</label><p>图文</p><div id="d" contenteditable="true">三十二股纱线<img src="https://img.example/d.png"></div></div>`,
  );
  expect([textOf(read, 'title'), textOf(read, 'description')]).toEqual(['浴巾', '三十二股纱线']);
  expect(fieldsNamed(read, 'description_images')[0]?.images?.length).toBe(1);
});

test('a select box of one term', async () => {
  const box = (value: string, list = '') => `<dl><dt><span>${value}</span></dt>${list}</dl>`;
  const row = (label: string, control: string) => `<div style="display:flex"><label>${label}</label><div>${control}</div></div>`;
  const read = await reading(
    WEIXIN,
    row('商品标题', '<input value="浴巾">') +
      row('品牌', box('山间', '<dd style="display:none"><ul><li>山间</li><li>无品牌</li></ul></dd>')) +
      row('运费模板', box('请选择')),
  );
  expect([textOf(read, 'brand'), textOf(read, 'shipping') || undefined]).toEqual(['山间', undefined]);
});

test('whether a switch is on is no amount', async () => {
  const row = (label: string, control: string) => `<div style="display:flex"><span>${label}</span><div>${control}</div></div>`;
  const read = await reading(
    'https://sale.taobao.com/single-item/create',
    row('活动名称', '<input value="单品宝">') +
      row('优惠金额', '<input type="checkbox" checked>') +
      row('是否上不封顶', '<input type="checkbox">'),
  );
  expect([textOf(read, 'benefit.value'), reasonOf(read, 'benefit.value')]).toEqual([undefined, 'ambiguous']);
  expect(textOf(read, 'benefit.every')).toBe('false');
});

test.each([
  [
    'https://sale.taobao.com/single-item/create',
    { 'Voucher name': 'name', 'Limit per customer': 'limits.perUser', 'Minimum spend': 'cond.minAmount', 每人限购: 'limits.perUser' },
  ],
  [
    EBAY,
    { Discount: 'benefit.value', 'Uses per buyer': 'limits.perUser', 'Minimum order total': 'cond.minAmount', 活动申报价: 'benefit.price' },
  ],
])('%s in either language of the interface', async (url, labels) => {
  for (const [label, field] of Object.entries(labels)) {
    const read = await reading(url, `<div><label>${label}</label><input value="12"></div>`);
    expect([label, read.pageKind, textOf(read, field)]).toEqual([label, 'promotion-setup', '12']);
  }
});
