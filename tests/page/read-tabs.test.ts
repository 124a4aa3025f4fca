import { afterAll, beforeAll, expect, test } from 'vitest';
import { fieldsNamed, openReadingRoom, type ReadingRoom, textOf } from './reading-room';

const EDITOR = 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=1&itemId=1';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const tab = (name: string) => `::-p-xpath(//*[normalize-space(text())='${name}'])`;

test('fields that another tab of the form puts away keep what they said, marked stale and out of reach', async () => {
  const opened = await room.open(EDITOR);
  await opened.page.waitForFunction(() => (globalThis as unknown as { demo: { remounts: number } }).demo.remounts >= 2);
  await opened.watch();
  const first = await opened.until(
    `(reading) => reading.fields.some(({ field }) => field === 'title') && !reading.notRead.some(({ reason }) => reason === 'loading')`,
  );
  const title = textOf(first, 'title');
  expect(fieldsNamed(first, 'price')).toEqual([]);
  await new Promise((resolve) => setTimeout(resolve, 1_300));

  await (await opened.page.waitForSelector(tab('销售信息')))?.click();
  const second = await opened.until(`(reading) => reading.fields.some(({ field }) => field === 'price')`);
  expect(textOf(second, 'title')).toBe(title);
  expect(fieldsNamed(second, 'title')[0]).toMatchObject({ stale: true });
  expect(fieldsNamed(second, 'title')[0]?.control).toBeUndefined();
  expect(second.coverage.read).toBeGreaterThan(first.coverage.read);

  await (await opened.page.waitForSelector(tab('基础信息')))?.click();
  const third = await opened.until(`(reading) => reading.fields.some(({ field, stale }) => field === 'title' && !stale)`);
  expect(textOf(third, 'title')).toBe(title);
});

test('the description keeps what it said after going back a tab, however soon', async () => {
  const opened = await room.open(EDITOR);
  await opened.page.waitForFunction(() => (globalThis as unknown as { demo: { remounts: number } }).demo.remounts >= 2);
  await opened.watch();
  await opened.until(
    `(reading) => reading.fields.some(({ field }) => field === 'title') && !reading.notRead.some(({ reason }) => reason === 'loading')`,
  );
  await (await opened.page.waitForSelector(tab('图文描述')))?.click();
  const there = await opened.until(`(reading) => reading.fields.some(({ field }) => field === 'description')`);
  await (await opened.page.waitForSelector(tab('基础信息')))?.click();
  const back = await opened.until(`(reading) => reading.fields.some(({ field, stale }) => field === 'title' && !stale)`);
  expect(fieldsNamed(back, 'description')).toEqual([expect.objectContaining({ text: textOf(there, 'description'), stale: true })]);
});

test('another product under the same kind of address takes nothing over', async () => {
  const form = (title: string) =>
    `<!doctype html><meta charset="utf-8"><div class="row"><span>宝贝标题</span><input value="${title}"></div><div class="row"><span>一口价</span><input value="59.00"></div><div class="row"><span>商家编码</span><input value="SY-1"></div>`;
  const opened = await room.open(EDITOR, form('山野粗陶杯'));
  await opened.watch();
  await opened.until(`(reading) => reading.fields.some(({ text }) => text === '山野粗陶杯')`);
  await new Promise((resolve) => setTimeout(resolve, 1_300));
  await opened.page.evaluate(() => {
    history.pushState(null, '', '?catId=1&itemId=2');
    document.body.replaceChildren();
  });
  const empty = await opened.until(`(reading) => reading.itemId === '2'`);
  expect(empty.fields).toEqual([]);
});
