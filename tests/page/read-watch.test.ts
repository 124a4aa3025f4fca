import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReadingRoom, type ReadingRoom, textOf } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const PUBLISH = 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1';
let visits = 0;
const form = (title: string) =>
  `<!doctype html><meta charset="utf-8"><div id="root"><div><span>宝贝标题</span><div id="title"><input value="${title}"></div></div><div><span>商家编码</span><div id="code"><input value="QH-1"></div></div></div>`;

async function watched(title = '青禾日记浴巾', html = form(title)) {
  visits += 1;
  const opened = await room.open(`${PUBLISH}&v=${visits}`, html);
  await opened.watch();
  await opened.until(`(reading) => reading.fields.some(({ field }) => field === 'title')`);
  return opened;
}

test('follows typing, in the document and inside open shadow roots', async () => {
  const opened = await watched();
  await opened.page.type('#title input', '新品');
  await opened.until(`(reading) => reading.fields.some(({ text }) => text.includes('新品') && text.includes('青禾日记浴巾'))`);
  await opened.page.evaluate(() => {
    const host = document.createElement('kat-input');
    host.attachShadow({ mode: 'open' }).innerHTML = '<input id="inner" value="影">';
    document.querySelector('#title')?.replaceChildren(host);
  });
  await opened.until(`(reading) => reading.fields.some(({ text }) => text === '影')`);
  const inner = await opened.page.waitForSelector('pierce/#inner');
  await inner?.type('子');
  await opened.until(`(reading) => reading.fields.some(({ text }) => text.length === 2 && text.includes('影') && text.includes('子'))`);
});

test('values wiped by a re-render and set again are never reported as empty', async () => {
  const opened = await watched();
  await opened.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const fill = (title: string, code: string) => {
          for (const [id, value] of [
            ['title', title],
            ['code', code],
          ] as const) {
            const input = document.createElement('input');
            input.value = value;
            document.querySelector(`#${id}`)?.replaceChildren(input);
          }
        };
        setTimeout(() => fill('', ''), 50);
        setTimeout(() => {
          fill('青禾日记浴巾二代', 'QH-2');
          resolve();
        }, 600);
      }),
  );
  await opened.until(`(reading) => reading.fields.some(({ text }) => text === '青禾日记浴巾二代')`);
  const readings = await opened.readings();
  expect(readings.map((reading) => textOf(reading, 'title')).filter((text) => text === '')).toEqual([]);
  expect(readings.some((reading) => reading.notRead.some(({ field, reason }) => field === 'title' && reason === 'loading'))).toBe(true);
});

test('what the operator deletes is empty at once; what stays empty is empty in the end', async () => {
  const opened = await watched();
  await opened.page.click('#title input', { count: 3 });
  await opened.page.keyboard.press('Backspace');
  const deleted = await opened.until(`(reading) => reading.fields.some(({ field, text }) => field === 'title' && text === '')`);
  expect(deleted.notRead.some(({ field }) => field === 'title')).toBe(false);
  const last = (await opened.readings()).slice(0, -1);
  expect(last.some((reading) => reading.notRead.some(({ field, reason }) => field === 'title' && reason === 'loading'))).toBe(false);

  const blank = await watched('');
  const settled = await blank.until(`(reading) => reading.fields.some(({ field, text }) => field === 'title' && text === '')`);
  expect(settled.coverage.read).toBeGreaterThan(0);
});

test('an address that changes without a load is another page', async () => {
  const opened = await watched();
  await opened.page.evaluate(() => history.pushState({}, '', '/sell/somewhere-else'));
  const gone = await opened.until(`(reading) => reading.pageKind === 'unknown'`);
  expect(gone.fields).toEqual([]);
  await opened.page.evaluate(() => history.back());
  await opened.until(`(reading) => reading.pageKind === 'listing-editor' && reading.fields.length > 0`);
});

test('after it is stopped nothing listens: no reading comes any more', async () => {
  const opened = await watched();
  await opened.until(`(reading) => !reading.notRead.some(({ reason }) => reason === 'loading')`);
  await opened.stop();
  const before = (await opened.readings()).length;
  const observers = await opened.inside<number>('reader.listening()');
  expect(observers).toBe(0);
  await opened.page.type('#title input', '没人听');
  await opened.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined)))));
  expect((await opened.readings()).length).toBe(before);
});
