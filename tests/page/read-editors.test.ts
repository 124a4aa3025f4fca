import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import { readingSchema } from '../../utils/reading/schema';
import { findGoods } from '../pages/goods';
import type { Goods } from '../pages/goods-type';
import { money } from '../pages/html-page';
import { fieldsNamed, openReadingRoom, type ReadingRoom, textOf } from './reading-room';

/** What an operator does to see a whole form: open each tab, scroll to the end. */
interface Editor {
  name: string;
  url: string;
  goods: Goods;
  tabs: readonly string[];
  /** Times the form builds its inputs anew before it rests. */
  remounts: number;
}

const EDITORS: readonly Editor[] = [
  {
    name: '淘宝 publish',
    url: 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=50003695&itemId=700100200302',
    goods: findGoods('taobao', '700100200302'),
    tabs: ['销售信息', '图文描述', '物流信息', '基础信息'],
    remounts: 2,
  },
  {
    name: '抖店 create',
    url: 'https://fxg.jinritemai.com/ffa/g/create?product_id=3680010010022',
    goods: findGoods('douyin', '3680010010022'),
    tabs: [],
    remounts: 0,
  },
  {
    name: '拼多多 add',
    url: 'https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=580200300402',
    goods: findGoods('pinduoduo', '580200300402'),
    tabs: [],
    remounts: 1,
  },
  {
    name: 'Amazon edit',
    url: 'https://sellercentral.amazon.com/abis/listing/edit?sku=HP-AP-GRY&asin=B0DEMO3C4D',
    goods: findGoods('amazon', 'B0DEMO3C4D'),
    tabs: [],
    remounts: 0,
  },
  {
    name: 'Amazon edit, older layout',
    url: 'https://sellercentral.amazon.com/abis/listing/edit?sku=HP-AP-GRY&asin=B0DEMO3C4D&layout=legacy',
    goods: findGoods('amazon', 'B0DEMO3C4D'),
    tabs: [],
    remounts: 0,
  },
];

let room: ReadingRoom;
const readings = new Map<string, Reading>();

async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    for (const box of document.querySelectorAll('*')) {
      if (box.clientHeight < 100 || box.scrollHeight <= box.clientHeight) continue;
      for (let top = 0; top < box.scrollHeight; top += box.clientHeight / 2) {
        box.scrollTop = top;
        if (box.scrollTop === 0 && top > 0) break;
        await frame();
      }
    }
  });
}

async function readWhole({ url, tabs, remounts }: Editor): Promise<Reading> {
  const opened = await room.open(url);
  await opened.page.waitForFunction(
    (count) => (globalThis as unknown as { demo: { remounts: number } }).demo.remounts >= count,
    {},
    remounts,
  );
  await opened.watch();
  const settled = `!reading.notRead.some(({ reason }) => reason === 'loading')`;
  await opened.until(`(reading) => reading.fields.some(({ field }) => field === 'title') && ${settled}`);
  for (const tab of tabs) {
    await (await opened.page.waitForSelector(`::-p-xpath(//*[@role='tab'][normalize-space(text())='${tab}'])`))?.click();
    const opens = { 销售信息: 'price', 图文描述: 'description', 物流信息: 'delivery_time', 基础信息: 'title' }[tab];
    await opened.until(`(reading) => reading.fields.some(({ field, stale }) => field === '${opens}' && !stale) && ${settled}`);
  }
  await scrollThrough(opened.page);
  const read = await opened.until(
    `(reading) => ${settled} && reading.fields.some(({ field }) => field === 'images') && reading.fields.some(({ field }) => field === 'price')`,
  );
  await opened.stop();
  await opened.page.close();
  return read;
}

beforeAll(async () => {
  room = await openReadingRoom();
  for (const editor of EDITORS) readings.set(editor.name, await readWhole(editor));
});
afterAll(() => room.close());

const cases = EDITORS.map((editor) => [editor.name, editor] as const);
const reading = (editor: Editor): Reading => {
  const read = readings.get(editor.name);
  if (!read) throw new Error(`${editor.name} was not read`);
  return read;
};
const sources = (read: Reading, field: string) => fieldsNamed(read, field).flatMap(({ images }) => images ?? []);

test.each(cases)('%s: the title and the lines that sell beside it', (_, editor) => {
  const read = reading(editor);
  const { goods } = editor;
  expect(readingSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  expect(textOf(read, 'title')).toBe(goods.title);
  // 淘宝 has its guide title, 抖店 its short title, Amazon bullets and highlights; 拼多多's form has nothing of the kind.
  expect(textOf(read, 'guide_title')).toBe(goods.guideTitle);
  expect(textOf(read, 'short_title')).toBe(goods.shortTitle);
  expect(fieldsNamed(read, 'bullet').map(({ text }) => text)).toEqual(goods.bullets ?? []);
  if (editor.name === 'Amazon edit') expect(textOf(read, 'item_highlights')).toBe(goods.itemHighlights);
  expect(textOf(read, 'search_terms')).toBe(goods.searchTerms);
});

test.each(cases)('%s: the description, as text or as pictures', (_, editor) => {
  const read = reading(editor);
  const { goods } = editor;
  const text = fieldsNamed(read, 'description').map((entry) => entry.text);
  const said = goods.descriptionHtml.replaceAll(/<[^>]*>/g, '');
  if (said !== '') expect(text.join('').replaceAll(/\s/g, '')).toBe(said.replaceAll(/\s/g, ''));
  // Amazon's form has no pictures in the description.
  const shown = goods.marketplace === 'amazon' ? [] : (goods.descriptionImages ?? []);
  expect(sources(read, 'description_images').map(({ src }) => src)).toEqual(shown.map(({ src }) => src));
});

test.each(cases)('%s: the category, printed beside a button', (_, editor) => {
  const { goods } = editor;
  const levels = textOf(reading(editor), 'category')?.split(/\s*[>/›]\s*/);
  // Amazon prints it in a line of its own without a label.
  expect(levels).toEqual(goods.marketplace === 'amazon' ? undefined : goods.category.flatMap((level) => level.split('/')));
});

test.each(cases)('%s: every main picture with its real size', (_, editor) => {
  const read = reading(editor);
  expect(sources(read, 'images').map(({ src, width, height }) => [src, width, height])).toEqual(
    editor.goods.images.map(({ src, width, height }) => [src, width, height]),
  );
  expect(sources(read, 'images_3x4').map(({ src }) => src)).toEqual((editor.goods.images3x4 ?? []).map(({ src }) => src));
});

test.each(cases)('%s: the slot of the video, where the form has one', (_, editor) => {
  const has = ['taobao', 'douyin'].includes(editor.goods.marketplace);
  const video = fieldsNamed(reading(editor), 'video');
  expect([video.length, video.flatMap(({ images }) => images ?? [])]).toEqual([has ? 1 : 0, []]);
});

test.each(cases)('%s: attributes, filled and open', (_, editor) => {
  const { goods } = editor;
  const shown = new Map(fieldsNamed(reading(editor), 'attributes').map(({ name, text, required }) => [name, [text, required ?? false]]));
  for (const { name, value, required } of goods.attributes) {
    // The brand is a field of its own; what Amazon's condition shows stands in a closed list of choices.
    if (name === '品牌' || name === 'Condition') continue;
    expect([name, shown.get(name)]).toEqual([name, [value, required ?? false]]);
  }
  expect(textOf(reading(editor), 'brand')).toBe(goods.brand);
});

test.each(cases)('%s: variants, price, list price and stock', (_, editor) => {
  const read = reading(editor);
  const { goods } = editor;
  const rows = fieldsNamed(read, 'sku').map(({ text }) => text);
  expect(rows.length).toBe(goods.skus.length);
  for (const [at, { names, price, stock }] of goods.skus.entries()) {
    for (const part of [names.join(' / '), money(price), String(stock)]) expect(rows[at]).toContain(part);
  }
  const prices = goods.skus.map(({ price }) => price);
  const range = prices.length > 1 ? `${money(Math.min(...prices))} ~ ${money(Math.max(...prices))}` : money(goods.price);
  expect(textOf(read, 'price')).toBe(goods.marketplace === 'taobao' ? money(goods.price) : range);
  if (goods.listPrice !== undefined) expect(textOf(read, 'list_price')).toBe(money(goods.listPrice));
});

test.each(cases)('%s: the whole form leaves only what it does not hold unjudged', (_, editor) => {
  const read = reading(editor);
  const { marketplace } = editor.goods;
  const report = auditListing(read, { marketplace: marketplaceById(marketplace), day: '2026-11-22' });
  expect(report.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  const unread = report.findings.filter(({ outcome }) => outcome === 'notRead').map(({ place }) => place?.field);
  const lacks: Record<string, readonly string[]> = { pinduoduo: ['video'], amazon: ['product_type'] };
  expect(unread.filter((field) => field && !lacks[marketplace]?.includes(field))).toEqual([]);
});
