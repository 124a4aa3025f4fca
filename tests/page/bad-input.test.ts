import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { auditListing } from '../../utils/listing';
import { marketplaceById } from '../../utils/marketplaces';
import type { Reading } from '../../utils/reading/reading';
import { readingSchema } from '../../utils/reading/schema';
import { expectSound } from '../listing/invariants';
import { fieldsNamed, openReadingRoom, type ReadingRoom, reasonOf, textOf } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const PUBLISH = 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1';
let visits = 0;

const row = (label: string, control: string) => `<div><div><span>${label}</span></div><div>${control}</div></div>`;
const TITLE = row('宝贝标题', '<input value="青禾日记纯棉浴巾">');

/** Read by the real reader in a real browser, and judged: a sound report or the test fails. */
async function reading(body: string, prepare?: string): Promise<Reading> {
  visits += 1;
  const opened = await room.open(`${PUBLISH}&bad=${visits}`, `<!doctype html><meta charset="utf-8">${body}`);
  if (prepare) await opened.page.evaluate(prepare);
  const read = await opened.read();
  await opened.page.close();
  expect(readingSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  expectSound(auditListing(read, { marketplace: marketplaceById('taobao'), day: '2026-11-22' }), read);
  return read;
}

const setTitle = (text: string) => `document.querySelector('input').value = ${JSON.stringify(text)}`;
const frame = (html: string) =>
  row('宝贝详情', `<iframe srcdoc="<body contenteditable=true>${html.replaceAll('"', '&quot;')}</body>"></iframe>`);
const FRAME_READY = `new Promise((done) => { const look = () => document.querySelector('iframe').contentDocument?.readyState === 'complete' && document.querySelector('iframe').contentDocument.body?.isContentEditable ? done() : requestAnimationFrame(look); look(); })`;

describe('a title', () => {
  test.each([
    ['empty', ''],
    ['only blanks', '     '],
    ['only punctuation', '，。！？——……'],
    ['emoji families', '👨‍👩‍👧‍👦'.repeat(20)],
    ['right to left with direction marks', '\u202e巾浴棉纯\u202c طاولة \u2067USB\u2069'],
    ['zero-width characters', '纯\u200b棉\u200d浴\ufeff巾'],
    ['half a character', '浴巾\ud83d'],
    ['scripts side by side', '浴巾 Towel полотенце منشفة ผ้าขนหนู'],
    ['10,000 characters', '浴巾'.repeat(5_000)],
  ])('%s comes through as it stands', async (_, title) => {
    const read = await reading(TITLE, setTitle(title));
    expect(textOf(read, 'title')).toBe(title);
  });
});

describe('a description', () => {
  test('of a megabyte is too large and says so; the title is read', async () => {
    const read = await reading(TITLE + frame('<p>纯棉浴巾，70×140cm。</p>'.repeat(60_000)), FRAME_READY);
    expect(reasonOf(read, 'description')).toBe('tooLarge');
    expect(textOf(read, 'title')).toBe('青禾日记纯棉浴巾');
  });

  test.each([
    ['unclosed tags', '<div><p><b>纯棉 <i>浴巾<ul><li>70×140cm', '纯棉 浴巾'],
    ['tables in tables, five hundred deep', `${'<table><tr><td>'.repeat(500)}纯棉浴巾`, '纯棉浴巾'],
    ['boxes five thousand deep', `${'<div>'.repeat(5_000)}纯棉浴巾`, '纯棉浴巾'],
    [
      'scripts in attributes',
      '<p onclick="x()" style="a">纯棉浴巾<img src="x" onerror="x()"><a href="javascript:x()">详情</a></p>',
      '纯棉浴巾',
    ],
  ])('of %s: its words, and nothing that runs', async (_, html, words) => {
    const read = await reading(TITLE + frame(html), FRAME_READY);
    const [description] = fieldsNamed(read, 'description');
    expect(description?.text).toContain(words);
    expect(description?.html).not.toMatch(/onclick|onerror|javascript:|<script/);
  });
});

describe('pictures', () => {
  const gallery = (...sources: string[]) => row('1:1主图', `<div>${sources.map((src) => `<div><img src="${src}"></div>`).join('')}</div>`);
  const images = (read: Reading) => fieldsNamed(read, 'images').flatMap((entry) => entry.images ?? []);

  test('that never load have no size, and hold nothing up', async () => {
    const read = await reading(TITLE + gallery('https://img.alicdn.com/never/1.jpg', 'https://img.alicdn.com/never/2.jpg'));
    expect(images(read).map(({ width }) => width)).toEqual([undefined, undefined]);
  });

  test('as data: addresses of megabytes are cut, not carried', async () => {
    const fill = `for (const image of document.querySelectorAll('img')) image.src = 'data:image/png;base64,' + 'A'.repeat(3_000_000)`;
    const read = await reading(TITLE + gallery('a.png', 'b.png'), fill);
    expect(images(read)).toHaveLength(2);
    for (const { src } of images(read)) expect(src.length).toBeLessThanOrEqual(64);
  });

  test('of 0 by 0 and of 20,000 px', async () => {
    const svg = (width: number, height: number) =>
      `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`)}`;
    const loaded = `Promise.all([...document.images].map((image) => image.complete || new Promise((done) => { image.onload = image.onerror = done; })))`;
    const read = await reading(TITLE + gallery(svg(0, 0), svg(20_000, 20_000)), loaded);
    expect(images(read).at(-1)).toMatchObject({ width: 20_000, height: 20_000 });
    expect(images(read).filter(({ width }) => width === 0)).toEqual([]);
  });
});

test('five thousand attributes: as many as a reading holds, and an end', async () => {
  const attributes = Array.from({ length: 5_000 }, (_, at) => `<div><label>属性${at}</label><input value="值${at}"></div>`).join('');
  const read = await reading(`${TITLE}<div><span>商品属性</span><div>${attributes}</div></div>`);
  expect(textOf(read, 'title')).toBe('青禾日记纯棉浴巾');
  expect(read.fields.length).toBe(600);
  expect(reasonOf(read, 'attributes')).toBe('tooLarge');
});

test('tables in tables around the form, five hundred deep: deeper than is looked, so not found', async () => {
  const read = await reading(`${'<table><tr><td>'.repeat(500)}${TITLE}${'</td></tr></table>'.repeat(500)}`);
  expect([textOf(read, 'title'), reasonOf(read, 'title')]).toEqual([undefined, 'labelNotFound']);
});
