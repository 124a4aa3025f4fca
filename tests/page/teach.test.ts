import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lesson, NotTaught, Picked, Recipe, Tried } from '../../utils/reading/lesson';
import type { Reading } from '../../utils/reading/reading';
import { redesign } from '../pages/redesign';
import { respond } from '../pages/sites';
import { UNTAUGHT, UNTAUGHT_URL } from '../pages/untaught';
import { openReadingRoom, type ReadingRoom } from './reading-room';

const PAGE = UNTAUGHT;
const URL_HERE = UNTAUGHT_URL;

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom('tests/page/teach-in-page.ts');
});
afterAll(() => room.close());

type Readable = Awaited<ReturnType<ReadingRoom['open']>>;
const opened: Readable[] = [];
afterEach(() => Promise.all(opened.splice(0).map(({ page }) => page.close())));

async function open(html: string | null = PAGE, url = URL_HERE): Promise<Readable> {
  const readable = await room.open(url, html ?? undefined);
  opened.push(readable);
  return readable;
}

const point = ({ inside }: Readable, selector: string) => inside<Picked | NotTaught>(`reader.point(${JSON.stringify(selector)})`);
const tryOut = ({ inside }: Readable, recipe: Recipe) => inside<Tried>(`reader.tryOut(${JSON.stringify(recipe)})`);

async function recipeOf(readable: Readable, selector: string): Promise<Recipe> {
  const picked = await point(readable, selector);
  if (typeof picked === 'string' || !('find' in picked)) throw new Error(`${selector} was not taught: ${JSON.stringify(picked)}`);
  return picked.find;
}

/** What each thing is named, and reads, at the first try. */
const THINGS: [selector: string, label: string, text: string][] = [
  ['.name', '活动名称', '双十一专场'],
  ['.note', '活动说明', '先到先得'],
  ['.odd', '海报口令', '开门红'],
  ['.min', '减免区间', '10.00'],
  ['.max', '减免区间', '50.00'],
  ['.sel', '叠加方式', '可与店铺券叠加'],
  ['.shown', '叠加方式', '可与店铺券叠加'],
  ['.print', '活动编号', 'HD-2026-118'],
  ['.limit-a', '数量上限', '300'],
  ['.limit-b', '数量上限', '900'],
  ['.flat-a', '备用金额', '88'],
  ['.flat-b', '冻结金额', '66'],
  ['.v', '成交金额', '￥12,345.60'],
  ['.v2', '访客数', '1,208'],
];

describe('pointing', () => {
  test.each(THINGS)('%s is %s', async (selector, label, text) => {
    expect(await point(await open(), selector)).toMatchObject({ label, text });
  });

  test('a cell gives the header over it, and so does the header itself', async () => {
    const page = await open();
    expect(await point(page, '.cell')).toEqual({ kind: 'column', header: '神秘花费', text: '12.50' });
    expect(await point(page, 'th:last-child')).toEqual({ kind: 'column', header: '神秘花费', text: '' });
  });

  test('what holds several values, or none, cannot be taught', async () => {
    const page = await open();
    expect(await point(page, 'section')).toBe('several');
    expect(await point(await open('<b>价钱</b><input value="1">'), 'input')).toMatchObject({ label: '价钱' });
    expect(await point(await open('<input value="1">'), 'input')).toBe('noLabel');
    expect(await point(await open('<p>A</p><i style="display:block;width:20px;height:20px"></i>'), 'i')).toBe('noValue');
    expect(await point(await open('<div><span>数量</span><input></div><div><span>数量</span><input class="b"></div>'), '.b')).toBe(
      'ambiguous',
    );
  });

  test('nothing of a recipe is a selector, a class or an id', async () => {
    const text = JSON.stringify(await recipeOf(await open(), '.name'));
    expect(text).not.toMatch(/name|row|box|input|div/);
  });
});

describe('the picker', () => {
  const NESTED = `<body><div class="row"><span>外面的值</span><input class="out" value="1" disabled></div>
<x-field></x-field><iframe srcdoc="<div><span>里面的值</span><input value='在框里'></div>"></iframe>
<script>const host=document.querySelector('x-field');host.attachShadow({mode:'open'}).innerHTML='<div><span>影子的值</span><input value="在影子里"></div>';
window.got=[];for(const type of ['click','mousedown','pointerdown','keydown'])document.addEventListener(type,(e)=>e.isTrusted&&got.push(type),true)</script></body>`;

  async function middleOf({ page }: Readable, source: string): Promise<[x: number, y: number]> {
    return page.evaluate((expression) => {
      const element = new Function(`return ${expression}`)() as HTMLElement;
      const { left, top, width, height } = element.getBoundingClientRect();
      const frame = element.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      return [left + width / 2 + (frame ? frame.left + 2 : 0), top + height / 2 + (frame ? frame.top + 2 : 0)] as [number, number];
    }, source);
  }

  test.each([
    ['a disabled field', 'document.querySelector(".out")', '外面的值', '1'],
    ['a shadow root', 'document.querySelector("x-field").shadowRoot.querySelector("input")', '影子的值', '在影子里'],
    ['a frame', 'document.querySelector("iframe").contentDocument.querySelector("input")', '里面的值', '在框里'],
  ])('reaches %s, and nothing in the page is pressed', async (_, source, label, text) => {
    const page = await open(NESTED);
    await page.page.waitForFunction(() => document.querySelector('iframe')?.contentDocument?.querySelector('input') !== null);
    await page.inside('reader.startPointing()');
    const [x, y] = await middleOf(page, source);
    await page.page.mouse.move(x, y);
    await page.page.mouse.click(x, y);
    expect(await page.inside('reader.pointed()')).toMatchObject({ label, text });
    expect(await page.page.evaluate('[window.got, document.activeElement.localName, document.documentElement.children.length]')).toEqual([
      [],
      'body',
      2,
    ]);
  });

  test('goes with the keys from thing to thing, wider and narrower, and ends', async () => {
    const page = await open(NESTED);
    await page.inside('reader.startPointing()');
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Enter'] as const) await page.page.keyboard.press(key);
    expect(await page.inside('reader.pointed()')).toMatchObject({ label: '外面的值' });
    await page.inside('reader.startPointing()');
    await page.page.keyboard.press('Escape');
    expect(await page.inside('reader.pointed()')).toBeNull();
    await page.inside('reader.startPointing()');
    await page.inside('reader.stopPointing()');
    expect(await page.inside('reader.pointed()')).toBeNull();
    expect(await page.page.evaluate('[window.got, document.documentElement.children.length]')).toEqual([[], 2]);
  });
});

describe('reading again', () => {
  test.each([1, 2, 3])('after redesign %d every lesson reads the same', async (seed) => {
    const before = await open();
    const recipes = await Promise.all(THINGS.map(([selector]) => recipeOf(before, selector)));
    const after = await open(redesign(PAGE, seed, { semantic: 'removed' }));
    await after.page.waitForFunction(() => document.body.textContent.includes('平台推荐标签'));
    for (const [index, recipe] of recipes.entries()) {
      const [, label, text] = THINGS[index] ?? ['', '', ''];
      expect([label, await tryOut(after, recipe)]).toEqual([label, { ok: true, label, text }]);
    }
  });

  test('a changed value is read as it stands now', async () => {
    const recipe = await recipeOf(await open(), '.name');
    const after = await open(PAGE.replace('双十一专场', '年货节'));
    expect(await tryOut(after, recipe)).toEqual({ ok: true, label: '活动名称', text: '年货节' });
  });

  test.each([
    [
      '.name',
      '<label><em>*</em>活动名称</label><div class="box"><input class="name" value="双十一专场"><span>5/20</span></div>',
      '<label>活动名称</label>',
    ],
    ['.flat-a', '<input class="flat-a" value="88">', ''],
    ['.print', '<span class="print">HD-2026-118</span>', ''],
    ['.v', '￥<b>12,345.60</b>', '加载失败'],
    ['.sel', '<div class="sel" role="combobox" aria-haspopup="listbox"><span class="shown">可与店铺券叠加</span></div>', ''],
    ['.limit-b', '<h2>预算设置</h2>', '<h2>其他</h2>'],
  ])('where %s is gone no neighbour is read in its place', async (selector, from, to) => {
    const recipe = await recipeOf(await open(), selector);
    expect(PAGE).toContain(from);
    expect(await tryOut(await open(PAGE.replace(from, to)), recipe)).toEqual({ ok: false, error: 'gone' });
  });

  test('two that answer are ambiguous', async () => {
    const recipe = await recipeOf(await open(), '.note');
    const twice = PAGE.replace('</section>', '<div><span>活动说明</span><textarea>另一份</textarea></div></section>');
    expect(await tryOut(await open(twice), recipe)).toEqual({ ok: false, error: 'ambiguous' });
  });

  test('what was taught on the page is never read in a drawer over it', async () => {
    const recipe: Recipe = { labels: ['活动名称'], kind: 'text', nth: 1, between: [], parts: 1, room: 4, shape: 'words' };
    expect(await tryOut(await open(), recipe)).toMatchObject({ ok: true, text: '双十一专场' });
    const without = PAGE.replace('<input class="name" value="双十一专场">', '');
    expect(await tryOut(await open(without), recipe)).toEqual({ ok: false, error: 'gone' });
  });

  test('what was taught in a dialog is read in a dialog only', async () => {
    const recipe = await recipeOf(await open(), '.other');
    expect(recipe.above).toBe(true);
    expect(await tryOut(await open(), recipe)).toMatchObject({ ok: true, text: '别的活动' });
    expect(await tryOut(await open(PAGE.replace('class="lay" role="dialog"', 'hidden')), recipe)).toEqual({ ok: false, error: 'gone' });
  });
});

describe('lessons in a reading', () => {
  const place = {
    marketplace: 'pinduoduo',
    pageKind: 'promotion-setup',
    host: 'mms.pinduoduo.com',
    path: '/unheard/newthing/*/edit',
  } as const;
  const pageLesson: Lesson = { id: 'p', at: 1, name: '满减工坊', place, teaches: { kind: 'page', marker: '满减工坊' } };
  const readWith = ({ inside }: Readable, lessons: Lesson[]) => inside<Reading>(`reader.readWith(${JSON.stringify(lessons)})`);

  test('a page of no kind is what was taught, as long as it calls itself so', async () => {
    const page = await open();
    expect(await page.inside('reader.place()')).toEqual({ host: place.host, path: place.path });
    expect(await page.inside('reader.titles()')).toContain('满减工坊');
    expect((await readWith(page, [])).pageKind).toBe('unknown');
    expect((await readWith(page, [pageLesson])).pageKind).toBe('promotion-setup');
    const other = await open(PAGE.replaceAll('满减工坊', '优惠券'));
    expect((await readWith(other, [pageLesson])).pageKind).toBe('unknown');
    const elsewhere = await open(PAGE, 'https://mms.pinduoduo.com/unheard/newthing/4821337/preview');
    expect((await readWith(elsewhere, [pageLesson])).pageKind).toBe('unknown');
  });

  test('fields and figures come in as taught, and what came of each lesson is said', async () => {
    const page = await open();
    const field = (id: string, selector: string, name: string): Promise<Lesson> =>
      recipeOf(page, selector).then((find) => ({ id, at: 1, name, place, teaches: { kind: 'field', field: 'attributes', name, find } }));
    const figure: Lesson = { id: 'f', at: 1, name: '成交金额', place, teaches: { kind: 'figure', find: await recipeOf(page, '.v') } };
    const gone: Lesson = {
      id: 'g',
      at: 1,
      name: 'x',
      place,
      teaches: {
        kind: 'field',
        field: 'price',
        find: { labels: ['没有这个'], kind: 'text', nth: 1, between: [], parts: 1, room: 9, shape: 'words' },
      },
    };
    const lessons = [pageLesson, await field('a', '.name', '活动名称'), await field('b', '.print', '活动编号'), figure, gone];
    const reading = await readWith(page, lessons);
    expect(reading.fields).toMatchObject([
      { field: 'attributes', name: '活动名称', text: '双十一专场', how: 'taught', writable: true },
      { field: 'attributes', name: '活动编号', text: 'HD-2026-118', how: 'taught' },
    ]);
    expect(reading.cards).toEqual([{ label: '成交金额', lines: ['￥12,345.60'] }]);
    expect(reading.lessons).toEqual([
      { lesson: 'p', state: 'read' },
      { lesson: 'a', state: 'read' },
      { lesson: 'b', state: 'read' },
      { lesson: 'f', state: 'read' },
      { lesson: 'g', state: 'gone' },
    ]);
  });

  test('a column gets the metric it was taught, unless two bear its header', async () => {
    const page = await open();
    const lesson: Lesson = { id: 'c', at: 1, name: '神秘花费', place, teaches: { kind: 'column', header: '神秘花费', metric: 'spend' } };
    const withColumns = (...headers: string[]) => [{ columns: headers.map((header) => ({ header })), rows: [], counts: [] }];
    const columns = (tables: object) =>
      page.inside<Pick<Reading, 'tables' | 'lessons'>>(`reader.columnsWith(${JSON.stringify([lesson])}, ${JSON.stringify(tables)})`);
    expect(await columns(withColumns('商品', '神秘花费'))).toEqual({
      tables: [{ columns: [{ header: '商品' }, { header: '神秘花费', taught: 'spend' }], rows: [], counts: [] }],
      lessons: [{ lesson: 'c', state: 'read' }],
    });
    expect((await columns(withColumns('神秘花费', '神秘花费'))).lessons).toEqual([{ lesson: 'c', state: 'ambiguous' }]);
    expect((await columns(withColumns('商品'))).lessons).toEqual([{ lesson: 'c', state: 'gone' }]);
  });
});

describe('real forms', () => {
  const forms: [name: string, url: string, wait: string, least: number][] = [
    ['淘宝', 'https://item.upload.taobao.com/sell/v2/publish.htm?catId=50003695&itemId=700100200302', 'window.demo.remounts >= 2', 4],
    ['拼多多', 'https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=580200300402', 'window.demo.remounts >= 1', 4],
    [
      'Amazon',
      'https://sellercentral.amazon.com/abis/listing/edit?sku=HP-AP-GRY&asin=B0DEMO3C4D',
      'document.querySelector("main *") !== null',
      4,
    ],
  ];
  type Field = Extract<Picked, { find: Recipe }>;

  test.each(forms)('%s: every field that can be taught is read after a redesign as well', async (_, url, wait, least) => {
    const plain = await open(null, url);
    await plain.page.waitForFunction(wait);
    await expect.poll(() => plain.inside<Field[]>('reader.pointAtAll()').then(({ length }) => length)).toBeGreaterThanOrEqual(least);
    const fields = await plain.inside<Field[]>('reader.pointAtAll()');
    const body = respond(new URL(url))?.body;
    if (typeof body !== 'string') throw new Error(`${url} is no page`);
    const after = await open(redesign(body, 11, { semantic: 'removed' }), url);
    await after.page.waitForFunction(wait);
    for (const { label, text, find } of fields) await expect.poll(() => tryOut(after, find)).toMatchObject({ ok: true, label, text });
  });
});
