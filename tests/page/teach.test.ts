import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Lesson, NotTaught, Picked, Recipe, Tried } from '../../utils/reading/lesson';
import type { Reading } from '../../utils/reading/reading';
import { redesign } from '../pages/redesign';
import { openReadingRoom, type ReadingRoom } from './reading-room';

/** A page of a marketplace that nobody knows: campaign set-up with every kind of layout that forms have. */
const URL_HERE = 'https://mms.pinduoduo.com/unheard/newthing/4821337/edit';

const PAGE = `<!doctype html><html lang="zh"><head><title>满减工坊-拼多多商家后台</title><style>
.row{display:flex;gap:8px;margin:8px}.hid{display:none}.lay{position:fixed;right:0;top:0;width:300px;background:#fff}.card{display:inline-block;padding:12px}</style></head><body>
<nav><a href="#">首页</a><a href="#">商品</a></nav>
<h1>满减工坊</h1>
<section><h2>基本信息</h2>
<div class="row"><label><em>*</em>活动名称</label><div class="box"><input class="name" value="双十一专场"><span>5/20</span></div></div>
<div class="row"><span class="lab">活动说明</span><span class="hint">给买家看，不超过 50 字</span><textarea class="note">先到先得</textarea></div>
<div class="row"><span class="lab">减免区间</span><div><input class="min" value="10.00">至<input class="max" value="50.00">元</div></div>
<div class="row"><span class="lab">叠加方式</span><div class="sel" role="combobox" aria-haspopup="listbox"><span class="shown">可与店铺券叠加</span></div></div>
<div class="row"><span class="lab">适用人群</span><div class="people"><label><input type="radio" name="p" class="new" checked>新客</label><label><input type="radio" name="p" class="old">老客</label></div></div>
<div class="row"><span class="lab">活动编号</span><span class="print">HD-2026-118</span></div>
</section>
<section><h2>高级设置</h2>
<div class="row"><span class="lab">数量上限</span><input class="limit-a" value="300"></div>
<div class="flat"><span>备用金额</span><input class="flat-a" value="88"><span>冻结金额</span><input class="flat-b" value="66"></div>
</section>
<section><h2>预算设置</h2><div class="row"><span class="lab">数量上限</span><input class="limit-b" value="900"></div></section>
<section><h2>数据</h2>
<div class="card"><p class="t">成交金额</p><p class="v">￥<b>12,345.60</b></p><p>较前一日 +3.2%</p></div>
<div class="card"><p class="t">访客数</p><p class="v2">1,208</p><p>较前一日 -1.0%</p></div>
<table><thead><tr><th>商品</th><th>神秘花费</th></tr></thead><tbody><tr><td>示例浴袍</td><td class="cell">12.50</td></tr></tbody></table>
</section>
<div class="hid"><div class="row"><label>活动名称</label><input value="模板"></div></div>
<div class="lay" role="dialog"><div class="row"><label>活动名称</label><input class="other" value="别的活动"></div></div>
</body></html>`;

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom('tests/page/teach-in-page.ts');
});
afterAll(() => room.close());

type Readable = Awaited<ReturnType<ReadingRoom['open']>>;
const opened: Readable[] = [];
afterEach(() => Promise.all(opened.splice(0).map(({ page }) => page.close())));

async function open(html = PAGE, url = URL_HERE): Promise<Readable> {
  const readable = await room.open(url, html);
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
    expect(await point(await open('<div><span>数量</span><input></div><div><span>数量</span><input class="b"></div>'), '.b')).toBe('ambiguous');
  });

  test('nothing of a recipe is a selector, a class or an id', async () => {
    const text = JSON.stringify(await recipeOf(await open(), '.name'));
    expect(text).not.toMatch(/name|row|box|input|div/);
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
      { lesson: 'a', state: 'read' },
      { lesson: 'b', state: 'read' },
      { lesson: 'f', state: 'read' },
      { lesson: 'g', state: 'gone' },
    ]);
  });
});
