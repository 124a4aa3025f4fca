import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SaidCount } from '../../utils/reading/table';
import { openReadingRoom, type ReadingRoom } from './reading-room';

interface Around {
  counts: SaidCount[];
  pages?: { now: number; of: number };
  title?: string;
}

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom(path.resolve('tests/page/said-in-page.ts'));
});
afterAll(() => room.close());

let visits = 0;
async function inPage<T>(html: string, expression: string): Promise<T> {
  visits += 1;
  const opened = await room.show(
    `https://www.example.com/list?v=${visits}`,
    `<!doctype html><meta charset="utf-8"><title>x</title>${html}`,
  );
  const value = await opened.inside<T>(`reader.${expression}`);
  return value;
}
const around = (html: string, mark = 'a') => inPage<Around>(html, `around('${mark}')`);
const rowsOf = async (html: string, mark = 'a') => (await around(html, mark)).counts.map(({ rows }) => rows);

const rows = (count: number, cells = 3) => `<tbody>${'<tr>'.concat('<td>8</td>'.repeat(cells), '</tr>').repeat(count)}</tbody>`;
const table = (mark = 'a', inner = '') =>
  `<table data-table="${mark}">${inner}<thead><tr><th>商品</th><th>花费</th><th>点击</th></tr></thead>${rows(4)}</table>`;

describe('a count printed with one table', () => {
  test.each([
    ['共 146 条', 146],
    ['共146件', 146],
    ['共 2 件商品', 2],
    ['共有 1,146 条记录', 1146],
    ['总计 146 款', 146],
    ['合计：146 笔', 146],
    ['商品共 146 个', 146],
    ['共 <b>146</b> 条', 146],
    ['<i>共</i><i>146</i><i>项</i>', 146],
    ['共 146 筆', 146],
    ['總共 146 筆資料', 146],
    ['共 146 条，每页 20 条', 146],
    ['第 1-20 条/总共 146 条', 146],
    ['显示第 1 到第 20 条记录，总共 146 条记录', 146],
    ['共 146 条记录 第 1/8 页', 146],
    ['已选 2 / 共 146 条', 146],
    ['找到 146 个商品', 146],
    ['Total: 146', 146],
    ['Total 146 items', 146],
    ['146 results', 146],
    ['146 products', 146],
    ['1,146 campaigns', 1146],
    ['146 listings', 146],
    ['1-20 of 146', 146],
    ['1–20 of 146 items', 146],
    ['Showing 1 to 20 of 1,146 entries', 1146],
    ['Showing 20 of 146 products', 146],
    ['1–20 sur 146', 146],
    ['1-20 von 1.146 Ergebnissen', 1146],
    ['Mostrando 1-20 de 146', 146],
    ['1-20 di 146 risultati', 146],
    ['1–20 из 1 146', 1146],
    ['Menampilkan 1-20 dari 146 produk', 146],
    ['1-20 trong 146', 146],
    ['1-20 จาก 146', 146],
    ['146 Produkte', 146],
    ['38 Produk', 38],
    ['2 anúncios', 2],
    ['1-3 của 27', 27],
    ['1-20 trên tổng số 146', 146],
    ['146件中 1–20件', 146],
    ['146件中1～20件を表示', 146],
    ['1-20件 / 146件', 146],
    ['全146件', 146],
  ])('%s', async (text, expected) => {
    expect(await rowsOf(`<main>${table()}<div>${text}</div></main>`)).toEqual([expected]);
    expect(await rowsOf(`<main><header><h2>推广</h2><p>${text}</p></header><section><div>${table()}</div></section></main>`)).toEqual([
      expected,
    ]);
  });
});

describe('a count in a navigation that is the pager', () => {
  const one = '<ul><li><button aria-current="page">1</button></li></ul>';
  test.each([
    [`<span>共 3 条</span>${one}`, 3],
    [`<span>Total 4 campaigns</span>${one}<span>20 / page</span>`, 4],
    [`<span>1-4 de 4</span>${one}`, 4],
    [`<span>1–3 из 3</span>${one}`, 3],
    [`<span>Total 4</span>${one}<span>20 / halaman</span>`, 4],
    [`<span>Tổng 3</span>${one}<span>20/Trang</span>`, 3],
    [`<span>Total: 3</span>${one}`, 3],
    ['<button aria-label="Previous"></button><span>1-3 of 3</span><button aria-label="Next"></button>', 3],
    ['<span>3 items in total</span><button>Previous</button><button>Next</button>', 3],
  ])('%s', async (pager, expected) => {
    for (const html of [`<nav>${pager}</nav>`, `<div role="navigation">${pager}</div>`, `<div>${pager}</div>`])
      expect(await rowsOf(`<main>${table()}${html}</main>`)).toEqual([expected]);
  });
  test.each([
    '<nav><span>共 3 条</span><a href="#">商品</a></nav>',
    '<nav><a href="#">Orders</a><span>1-3 of 3</span><button>1</button></nav>',
    '<nav><a href="#">消息</a><span>共 9 条</span><b>1</b></nav>',
    '<div><h3>Overview</h3><p>Total 4</p></div>',
    '<div><span>Total 4</span><span>Active 3</span></div>',
    '<div><span>Selected: 2</span><span>20 / page</span><button>1</button></div>',
    '<div><span>Total</span><b>4</b><button>Next</button></div>',
  ])('none: %s', async (html) => {
    expect(await rowsOf(`<main>${table()}${html}</main>`)).toEqual([]);
  });
});

describe('what is no count of this table', () => {
  test.each([
    '已选 2 条',
    '已选择 2 项',
    '2 items selected',
    'Selected: 2',
    '20 条/页',
    '每页 20 条',
    '10 / page',
    '20 per page',
    'Rows per page: 20',
    '共 8 页',
    '第 1 页 / 共 8 页',
    'Page 1 of 8',
    '共 3 条消息',
    '共 3 个商品违规',
    '消息 <b>共 3 条</b>',
    '<div>预警</div><div>共 3 条</div>',
    'about 1,000 results',
    '1,000+ results',
    '超过 1000 条',
    '20-1 of 146',
    '1-200 of 146',
    '浴巾共 2 条装',
    '<div>Total</div><div>146</div>',
    '<div>合计</div><div>146</div>',
    '<span hidden>共 9 条</span>',
    '<span style="opacity:0">共 9 条</span>',
    '<span style="position:absolute;width:1px;height:1px;overflow:hidden">共 9 条</span>',
    '<template><span>共 9 条</span></template>',
    '<div role="dialog">共 9 条</div>',
    '<aside>共 9 条</aside>',
    '<div style="position:fixed;top:0">共 9 条</div>',
    '<ul role="menu"><li>共 9 条</li></ul>',
    '<nav>共 9 条</nav>',
  ])('%s', async (text) => {
    expect(await rowsOf(`<main>${table()}<div>${text}</div></main>`)).toEqual([]);
    expect(await rowsOf(`<main><div>${text}</div>${table()}<div>共 146 条</div></main>`)).toEqual([146]);
  });

  test('a counter in a column beside the table', async () => {
    const page = (inner: string) =>
      `<div style="display:flex"><div style="width:200px">${inner}</div><div style="width:600px">${table()}</div></div>`;
    expect(await rowsOf(page('共 9 条'))).toEqual([]);
  });

  test('two counts that disagree', async () => {
    expect(await rowsOf(`<main><p>共 12 条</p>${table()}<p>共 13 条</p></main>`)).toEqual([]);
    expect(await rowsOf(`<main><p>共 12 条</p>${table()}<p>共 12 条</p></main>`)).toEqual([12]);
  });

  test('the nearer box wins over the farther one', async () => {
    expect(await rowsOf(`<main><p>共 12 条</p><div>${table()}<p>共 13 条</p></div></main>`)).toEqual([13]);
  });

  test('the pager wins over a sentence', async () => {
    const pager = '<ul><li aria-current="page">1</li><li>2</li><li>下一页</li></ul>';
    expect(await rowsOf(`<main><p>共 12 个商品</p>${table()}<div>共 34 条 ${pager}</div></main>`)).toEqual([34]);
  });
});

describe('several tables', () => {
  const flat = (...parts: string[]) => `<main>${parts.join('')}</main>`;
  test('each with a counter in its own box', async () => {
    const page = flat(`<div>${table('a')}<p>共 12 条</p></div>`, `<div>${table('b')}<p>共 5 条</p></div>`);
    expect([await rowsOf(page, 'a'), await rowsOf(page, 'b')]).toEqual([[12], [5]]);
  });
  test('a table without a counter does not take its neighbour’s', async () => {
    const page = flat(`<div>${table('a')}</div>`, `<div>${table('b')}<p>共 5 条</p></div>`);
    expect([await rowsOf(page, 'a'), await rowsOf(page, 'b')]).toEqual([[], [5]]);
  });
  test('in one flat box, counters below', async () => {
    const page = flat('<h2>甲</h2>', table('a'), '<p>共 12 条</p>', '<h2>乙</h2>', table('b'), '<p>共 5 条</p>');
    expect([await rowsOf(page, 'a'), await rowsOf(page, 'b')]).toEqual([[12], [5]]);
  });
  test('in one flat box, counters above', async () => {
    const page = flat('<p>共 12 条</p>', table('a'), '<p>共 5 条</p>', table('b'));
    expect([await rowsOf(page, 'a'), await rowsOf(page, 'b')]).toEqual([[12], [5]]);
  });
  test('outside of both: nobody’s', async () => {
    const page = `<p>共 146 条</p>${flat(table('a'), table('b'))}`;
    expect([await rowsOf(page, 'a'), await rowsOf(page, 'b')]).toEqual([[], []]);
  });
  test('a table in a dialog says nothing of the one below, and takes nothing from it', async () => {
    const page = `<div id="app"><main>${table('a')}<p>共 146 条</p></main></div><div role="dialog">${table('b')}</div>`;
    expect([await rowsOf(page, 'a'), await rowsOf(page, 'b')]).toEqual([[146], []]);
    const bare = `<div id="app"><main>${table('a')}</main></div><div role="dialog">${table('b')}<p>共 3 条</p></div>`;
    expect([await rowsOf(bare, 'a'), await rowsOf(bare, 'b')]).toEqual([[], [3]]);
  });
  test('one table in two elements', async () => {
    const split = `<div><table data-table="a"><thead><tr><th>商品</th><th>花费</th></tr></thead></table></div><div><table data-table="a">${rows(3)}</table><p>共 146 条</p></div>`;
    expect(await rowsOf(`<main>${split}</main>`)).toEqual([146]);
    expect(await rowsOf(`<main>${split}</main><main>${table('b')}<p>共 2 条</p></main>`)).toEqual([146]);
  });
});

describe('through open roots and frames', () => {
  const inRoot = (inner: string) =>
    `<div id="host"></div><script>host.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(inner)}</script>`;
  test('table and counter in a shadow root', async () => {
    expect(await rowsOf(inRoot(`<div>${table()}</div><p>共 146 条</p>`))).toEqual([146]);
  });
  test('table in a root, counter outside', async () => {
    expect(await rowsOf(`<main>${inRoot(table())}<p>共 146 条</p></main>`)).toEqual([146]);
  });
  test('slotted table, counter in the root', async () => {
    expect(
      await rowsOf(
        `<div id="host">${table()}</div><script>host.attachShadow({mode:'open'}).innerHTML='<section><slot></slot></section><p>共 146 条</p>'</script>`,
      ),
    ).toEqual([146]);
  });
});

describe('what the table itself says', () => {
  test.each([
    [
      'aria-rowcount less the header',
      `<div role="grid" data-table="a" aria-rowcount="147"><div role="row"><div role="columnheader">A</div></div><div role="row"><div role="gridcell">1</div></div></div>`,
      [146],
    ],
    [
      'of the grid around the parts',
      `<div role="grid" aria-rowcount="147"><div role="columnheader">A</div><div data-table="a"><div role="row"><div role="gridcell">1</div></div></div></div>`,
      [146],
    ],
    [
      'two header rows by their index',
      `<div role="grid" data-table="a" aria-rowcount="148"><div role="row" aria-rowindex="1"><div role="columnheader">A</div></div><div role="row" aria-rowindex="2"><div role="columnheader">B</div></div><div role="row"><div role="gridcell">1</div></div></div>`,
      [146],
    ],
    ['not known', `<div role="grid" data-table="a" aria-rowcount="-1"><div role="row"><div role="gridcell">1</div></div></div>`, []],
    ['a native table', `<table data-table="a" aria-rowcount="21"><thead><tr><th>A</th><th>B</th></tr></thead>${rows(3)}</table>`, [20]],
    [
      'the totals row',
      `<table data-table="a"><tbody><tr><td></td><td>总计 2 条</td><td>8</td></tr><tr><td></td><td>甲</td><td>4</td></tr></tbody></table>`,
      [2],
    ],
    ['a foot', `<table data-table="a">${rows(3)}<tfoot><tr><td colspan="3">共 3 条</td></tr></tfoot></table>`, [3]],
    ['no count in a data cell', `<table data-table="a"><tbody><tr><td>浴巾</td><td>共 2 件</td><td>8</td></tr></tbody></table>`, []],
  ])('%s', async (_name, html, expected) => {
    expect(await rowsOf(`<main>${html}</main>`)).toEqual(expected);
  });
});

describe('tabs', () => {
  const tabs = (role: string, chosen: string) =>
    `<div>${['全部(76)', '在售中(19)', '已下架(57)'].map((tab, at) => `<span ${role} ${at === 1 ? chosen : ''}>${tab}</span>`).join('')}</div>`;
  test.each([
    ['aria-selected', tabs('role="tab"', 'aria-selected="true"'), [19]],
    ['aria-current', tabs('', 'aria-current="page"'), [19]],
    ['painted otherwise', tabs('', 'style="color:red"'), [19]],
    ['nothing tells which', tabs('', ''), []],
    ['two of them', tabs('aria-selected="true"', ''), []],
  ])('%s', async (_name, html, expected) => {
    const { counts } = await around(`<main>${html}<div>${table()}</div></main>`);
    expect(counts.map(({ rows }) => rows)).toEqual(expected);
    expect(counts.every(({ by }) => by === 'tab')).toBe(true);
  });
  test('what the pager prints is nearer', async () => {
    const chosen = tabs('role="tab"', 'aria-selected="true"');
    expect(await rowsOf(`<main>${chosen}<div>${table()}<p>共 7 条</p></div></main>`)).toEqual([7]);
  });
});

describe('pages', () => {
  const list = (items: string) => `<ul>${items}</ul>`;
  test.each([
    ['第 1 页 / 共 8 页', { now: 1, of: 8 }],
    ['第2/8页', { now: 2, of: 8 }],
    ['共 146 条 第 <input value="3" size="2"> 页 / 共 8 页', { now: 3, of: 8 }],
    ['Page 1 of 8', { now: 1, of: 8 }],
    ['Seite 2 von 8', { now: 2, of: 8 }],
    ['<button>‹</button> 1/8 <button>›</button>', { now: 1, of: 8 }],
    ['<button>‹</button> <input value="1"> / 8 <button>›</button>', { now: 1, of: 8 }],
    [list('<li>上一页</li><li>1</li><li aria-current="page">2</li><li>3</li><li>…</li><li>20</li><li>下一页</li>'), { now: 2, of: 20 }],
    [list('<li><a href="#">1</a></li><li><span>2</span></li><li><a href="#">3</a></li>'), { now: 2, of: 3 }],
    [list('<li style="font-weight:bold">1</li><li>2</li><li>3</li>'), { now: 1, of: 3 }],
    ['<nav><button aria-current="true">1</button><button>2</button></nav>', { now: 1, of: 2 }],
    [list('<li aria-disabled="true">‹</li><li>1</li><li aria-disabled="true">›</li>'), { now: 1, of: 1 }],
    ['<button disabled>上一页</button><button>1</button><button disabled>下一页</button>', { now: 1, of: 1 }],
    ['共 3 条，共 1 页', { now: 1, of: 1 }],
    [list('<li>1</li><li>下一页</li>'), undefined],
    [list('<li>1</li><li>2</li><li>3</li>'), undefined],
    ['9/8', undefined],
    ['已用 3/10', undefined],
    ['20 条/页', undefined],
    ['<ol><li>1</li><li>填写</li><li>2</li><li>提交</li></ol>', undefined],
  ])('%s', async (html, expected) => {
    expect((await around(`<main>${table()}<div>${html}</div></main>`)).pages).toEqual(expected);
  });
});

describe('titles', () => {
  test.each([
    ['accessible name', `<div role="grid" aria-label="推广计划" data-table="a"></div>`, '推广计划'],
    ['caption', table('a', '<caption>计划列表</caption>'), '计划列表'],
    ['labelledby', `<h3 id="t">单元</h3><table aria-labelledby="t" data-table="a"></table>`, '单元'],
    ['nearest heading', `<h1>报表</h1><h2>计划</h2><p>x</p>${table()}<h2>别的</h2>`, '计划'],
    ['heading after another table', `<h2>甲</h2>${table('b')}<h2>乙</h2>${table()}`, '乙'],
    ['chosen tab', `<div role="tablist"><b role="tab">计划</b><b role="tab" aria-selected="true">单元</b></div>${table()}`, '单元'],
    ['nothing', `<p>说明</p>${table()}`, undefined],
  ])('%s', async (_name, html, expected) => {
    expect((await around(`<main>${html}</main>`)).title).toBe(expected);
  });
});

describe('only the rows in view', () => {
  const data = (count: number, style = '') => `<tr style="height:40px;${style}"><td>1</td><td>2</td></tr>`.repeat(count);
  test.each([
    [
      'a phantom above the scroller’s height',
      `<div style="height:200px;overflow:auto"><div style="height:6000px"><table data-table="a"><tbody>${data(8)}</tbody></table></div></div>`,
      true,
    ],
    [
      'spacer rows',
      `<table data-table="a"><tbody><tr style="height:0"></tr>${data(8)}<tr style="height:4000px"><td></td></tr></tbody></table>`,
      true,
    ],
    ['padding', `<div data-table="a" style="padding-bottom:4000px">${'<div data-row style="height:30px">1</div>'.repeat(8)}</div>`, true],
    [
      'rows put in their places',
      `<div style="height:260px;overflow:auto"><div data-table="a" style="position:relative;height:4000px">${[0, 1, 2].map((at) => `<div role="row" style="position:absolute;height:20px;top:${at * 20}px">r${at}</div>`).join('')}</div></div>`,
      true,
    ],
    [
      'a scroller with all its rows',
      `<div style="height:200px;overflow:auto"><table data-table="a"><tbody>${data(40)}</tbody></table></div>`,
      false,
    ],
    ['a tall empty box', `<div style="height:900px;overflow:auto"><table data-table="a"><tbody>${data(3)}</tbody></table></div>`, false],
    [
      'a page that scrolls',
      `<div style="height:300px;overflow:auto"><p>说明</p><table data-table="a"><tbody>${data(3)}</tbody></table><div style="height:900px"></div></div>`,
      false,
    ],
    ['all on the page', `<table data-table="a"><thead><tr><th>A</th></tr></thead><tbody>${data(20)}</tbody></table>`, false],
  ])('%s', async (_name, html, expected) => {
    expect(await inPage<boolean>(`<main>${html}</main>`, `virtual('a')`)).toBe(expected);
  });
});
