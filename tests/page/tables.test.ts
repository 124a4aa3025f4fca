import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reading } from '../../utils/reading/reading';
import { readingSchema } from '../../utils/reading/schema';
import type { DrawnTable } from '../../utils/reading/table';
import { openReadingRoom, type ReadingRoom } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const LIST = 'https://myseller.taobao.com/home.htm/SellManage/all';
let visits = 0;

async function reading(body: string): Promise<Reading> {
  visits += 1;
  const opened = await room.show(`${LIST}?v=${visits}`, `<!doctype html><meta charset="utf-8"><style>.off{display:none}</style>${body}`);
  const read = await opened.read();
  expect(readingSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  return read;
}

/** Tables as plain lines: headers, then rows. */
const grid = ({ columns, rows }: DrawnTable) => [columns.map(({ header }) => header), ...rows.map(({ cells }) => [...cells])];
const grids = async (body: string) => (await reading(body)).tables.map(grid);

const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const head = (...texts: string[]) => `<thead><tr>${cells('th', texts)}</tr></thead>`;
const row = (...texts: string[]) => `<tr>${cells('td', texts)}</tr>`;
const HEADERS = ['计划', '花费(元)', '点击量'] as const;
const A = ['夏季浴巾', '12.50', '40'] as const;
const B = ['冬季毛毯', '7.00', '21'] as const;
const PLAIN = [HEADERS, A, B];

describe('one <table>', () => {
  test.each<[string, string]>([
    ['head and body', `<table>${head(...HEADERS)}<tbody>${row(...A)}${row(...B)}</tbody></table>`],
    ['a first row of th', `<table><tr>${cells('th', HEADERS)}</tr>${row(...A)}${row(...B)}</table>`],
    ['a first row of td', `<table>${row(...HEADERS)}${row(...A)}${row(...B)}</table>`],
    [
      'names of rows in th',
      `<table>${head(...HEADERS)}<tr><th scope="row">${A[0]}</th>${cells('td', A.slice(1))}</tr>${row(...B)}</table>`,
    ],
    [
      'measure, hidden, zero-height, blank, operation and empty-state rows',
      `<table>${head(...HEADERS)}<tbody><tr aria-hidden="true"><td>1</td><td>2</td><td>3</td></tr>
      <tr><td colspan="3" style="height:0;padding:0;border:0"></td></tr><tr class="off">${cells('td', ['模板', '9', '9'])}</tr>
      <tr style="visibility:hidden">${cells('td', ['模板', '9', '9'])}</tr>${row('', '', '')}
      ${row(...A)}<tr><td colspan="3"><a>编辑</a> <a>暂停</a></td></tr>${row(...B)}<tr><td colspan="3"><a>编辑</a> <a>暂停</a></td></tr></tbody></table>`,
    ],
    [
      'operation rows without a span',
      `<table>${head(...HEADERS)}<tbody>${row(...A)}${row('<a href="#">编辑</a> <a href="#">暂停</a>', '', '')}${row(...B)}${row('<a href="#">编辑</a> <a href="#">暂停</a>', '', '')}</tbody></table>`,
    ],
    [
      'an opened detail with a table of its own',
      `<table>${head(...HEADERS)}<tbody>${row(...A)}<tr><td colspan="3"><table>${head('日期', '花费', '点击')}<tr>${cells('td', ['11-01', '1', '2'])}</tr></table></td></tr>${row(...B)}</tbody></table>`,
    ],
    [
      'hidden columns',
      `<table><thead><tr><th>计划</th><th class="off">旧值</th><th>花费(元)</th><th>点击量</th></tr></thead>${[A, B].map(([a, b, c]) => `<tr><td>${a}</td><td class="off">99</td><td>${b}</td><td>${c}</td></tr>`).join('')}</table>`,
    ],
    ['the header said again', `<table>${head(...HEADERS)}${row(...A)}<tr>${cells('th', HEADERS)}</tr>${row(...B)}</table>`],
    [
      'header words beside buttons, sort marks, help and filters',
      `<table><thead><tr><th>计划 <a href="#">批量修改</a></th><th><button>花费(元)</button><span>降序</span></th><th>点击量<i>?</i><span aria-hidden="true">x</span><span role="tooltip">说明文字</span></th></tr>
      <tr><th><input></th><th></th><th></th></tr></thead>${row(...A)}${row(...B)}</table>`,
    ],
    [
      'in a shadow root',
      `<div id="h"></div><script>h.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(`<table>${head(...HEADERS)}${row(...A)}${row(...B)}</table>`)}</script>`,
    ],
    [
      'in a frame of the same origin',
      `<iframe width="600" height="300" srcdoc='<table>${head(...HEADERS)}${row(...A)}${row(...B)}</table>'></iframe><script>document.querySelector('iframe').contentDocument.readyState</script>`,
    ],
    ['in a table for layout', `<table><tr><td>菜单</td><td><table>${head(...HEADERS)}${row(...A)}${row(...B)}</table></td></tr></table>`],
  ])('%s', async (_, body) => {
    expect(await grids(body)).toEqual([PLAIN]);
  });

  test('two rows of headers, and sums in a foot', async () => {
    const read =
      await reading(`<table><thead><tr><th rowspan="2">计划</th><th colspan="2">效果</th><th colspan="2">成本</th></tr><tr><th>点击</th><th>展现</th><th>花费</th><th>单价</th></tr></thead>
      <tbody>${row('甲', '1', '2', '3', '4')}${row('乙', '5', '6', '7', '8')}</tbody><tfoot><tr><td colspan="1">合计</td>${cells('td', ['6', '8', '10', ''])}</tr></tfoot></table>`);
    expect(read.tables[0]?.columns).toEqual([
      { header: '计划' },
      { header: '点击', group: '效果' },
      { header: '展现', group: '效果' },
      { header: '花费', group: '成本' },
      { header: '单价', group: '成本' },
    ]);
    expect(read.tables[0]?.rows).toEqual([
      { cells: ['甲', '1', '2', '3', '4'] },
      { cells: ['乙', '5', '6', '7', '8'] },
      { cells: ['合计', '6', '8', '10', ''], apart: true },
    ]);
  });

  test('a sum whose words span columns', async () => {
    expect(
      await grids(
        `<table>${head('', ...HEADERS)}${row('<input type="checkbox">', ...A)}<tr><td colspan="2">合计</td><td>12.50</td><td>40</td></tr></table>`,
      ),
    ).toEqual([
      [
        ['', ...HEADERS],
        ['', ...A],
        ['合计', '', '12.50', '40'],
      ],
    ]);
  });

  test('names and figures that reach over rows are said in each', async () => {
    const body = `<table>${head('商品', '规格', '销量', '店铺销量')}<tr><td rowspan="2">浴巾</td><td>红</td><td>3</td><td rowspan="2">10</td></tr><tr><td>蓝</td><td>7</td></tr></table>`;
    expect(await grids(body)).toEqual([
      [
        ['商品', '规格', '销量', '店铺销量'],
        ['浴巾', '红', '3', '10'],
        ['浴巾', '蓝', '7', '10'],
      ],
    ]);
  });

  test('codes, keys and ids that the page itself gives', async () => {
    const read =
      await reading(`<a href="?campaignId=9">全部</a><table><thead><tr><th drag="name">计划</th><th drag="charge">花费</th><th drag="click">点击</th></tr></thead>
      <tr data-row-key="k1"><td><a href="#!/campaign-detail?campaignId=1001&accountId=5">甲</a></td><td>1</td><td>2</td></tr>
      <tr data-row-key="k2"><td><a href="#!/campaign-detail?campaignId=1002&accountId=5">乙</a></td><td>3</td><td>4</td></tr></table>`);
    expect(read.tables[0]?.columns.map(({ key }) => key)).toEqual(['name', 'charge', 'click']);
    expect(read.tables[0]?.rows.map(({ key, id }) => [key, id])).toEqual([
      ['k1', '1001'],
      ['k2', '1002'],
    ]);
  });

  test('ids in paths', async () => {
    const read =
      await reading(`<table>${head('商品', '销量')}${row('<a href="/dp/B0TESTAAA1?th=1">甲</a>', '1')}${row('<a href="/dp/B0TESTAAA2">乙</a>', '2')}</table>
      <table>${head('Item', 'Views')}${row('<a href="/itm/301000000001">A</a>', '1')}${row('<a href="/itm/301000000002">B</a>', '2')}</table>`);
    expect(read.tables.map(({ rows }) => rows.map(({ id }) => id))).toEqual([
      ['B0TESTAAA1', 'B0TESTAAA2'],
      ['301000000001', '301000000002'],
    ]);
  });
});

describe('cells', () => {
  const cell = async (html: string) =>
    (await grids(`<table>${head('计划', '值', '数')}<tr><td>甲</td><td>${html}</td><td>1</td></tr></table>`))[0]?.[1]?.[1];
  test.each<[string, string, string]>([
    ['blocks', '<div>12</div><div>较前一日 +3%</div>', '12\n较前一日 +3%'],
    ['br', '12<br>34', '12\n34'],
    ['a line break between words', '10,000.00\n基础 8,000.00\n追投 2,000.00', '10,000.00\n基础 8,000.00\n追投 2,000.00'],
    ['white space of the markup', '\n   <span>12</span>\n   <span>元</span>\n', '12 元'],
    ['inline pieces', '<b>1</b><i>.</i><span>50</span>', '1.50'],
    ['spans that are blocks', '<span style="display:block">12</span><span style="display:block">34</span>', '12\n34'],
    ['a currency beside its figure', '<div style="display:flex"><span>¥</span><span>12.30</span></div>', '¥12.30'],
    ['a value beside another', '<div style="display:flex"><div>11,269</div><div>+3.21%</div></div>', '11,269\n+3.21%'],
    [
      'scripts, styles, templates',
      '5<script>6</script><style>.a{}</style><template>7</template><svg><text>8</text></svg><noscript>9</noscript>',
      '5',
    ],
    [
      'what is hidden',
      '5<span class="off">6</span><span style="visibility:hidden">7</span><span style="opacity:0">8</span><span aria-hidden="true">9</span><span hidden>1</span>',
      '5',
    ],
    [
      'words for screen readers',
      '5<span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)">已排序</span><span style="position:absolute;left:-9999px">远处</span>',
      '5',
    ],
    [
      'a figure said once for the eye and once for the ear',
      '<span style="position:absolute;clip:rect(1px,1px,1px,1px);width:1px;overflow:hidden">$12.34</span><span aria-hidden="true">$12<sup>34</sup></span>',
      '$12.34',
    ],
    ['tooltips and menus', '5<div role="tooltip">说明</div><div role="menu">删除</div>', '5'],
    ['icon glyphs', '\uE60112\uE602', '12'],
    ['a name and an id with room between them', '<span>浴巾</span><span style="margin-left:8px">ID:1017</span>', '浴巾 ID:1017'],
    ['boxes on a line with room between them', '<i style="display:inline-block;margin-right:6px">浴巾</i><b>新品</b>', '浴巾 新品'],
    [
      'boxes too wide for one line',
      '<span style="display:inline-block;width:100%">浴巾</span><span style="display:inline-block;width:100%">ID:1017</span>',
      '浴巾\nID:1017',
    ],
    ['boxes that touch', '<span style="display:inline-block">12</span><span style="display:inline-block">.50</span>', '12.50'],
    ['a currency with room beside it', '<span style="margin-right:4px">¥</span><span>12.50</span>', '¥12.50'],
    ['a text input alone', '<input value="0.85">', '0.85'],
    ['a text input beside words', '元<input value="0.85">', '元'],
    ['a select alone', '<select><option>低</option><option selected>高</option></select>', '高'],
    ['a tick box', '<input type="checkbox" value="on">', ''],
    ['a picture', '<img alt="主图" src="data:,">', ''],
    ['no-break blanks group figures', '1\u00a0234,56', '1\u00a0234,56'],
    ['a shadow root', '<x-price><template shadowrootmode="open"><b>9</b>.<slot></slot></template>50</x-price>', '9.50'],
  ])('%s', async (_, html, text) => {
    expect(await cell(html)).toBe(text);
  });
});
