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
  const opened = await room.show(
    `${LIST}?j=${visits}`,
    `<!doctype html><meta charset="utf-8"><style>.off{display:none}body{margin:8px;width:1200px}</style>${body}`,
  );
  const read = await opened.read();
  expect(readingSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  return read;
}

/** Tables as plain lines: headers, then rows. */
const grid = ({ columns, rows }: DrawnTable) => [columns.map(({ header }) => header), ...rows.map(({ cells }) => [...cells])];
const grids = async (body: string) => (await reading(body)).tables.map(grid);

const cells = (tag: string, texts: readonly string[]) => texts.map((text) => `<${tag}>${text}</${tag}>`).join('');
const head = (...texts: string[]) => `<table><thead><tr>${cells('th', texts)}</tr></thead></table>`;
const row = (...texts: string[]) => `<tr>${cells('td', texts)}</tr>`;
const body = (...rows: string[]) => `<table><tbody>${rows.join('')}</tbody></table>`;
const HEADERS = ['计划', '花费(元)', '点击量'] as const;
const A = ['夏季浴巾', '12.50', '40'] as const;
const B = ['冬季毛毯', '7.00', '21'] as const;
const PLAIN = [HEADERS, A, B];
const TICK = '<input type="checkbox">';

describe('a head and a body', () => {
  test.each<[string, string]>([
    ['side by side', head(...HEADERS) + body(row(...A), row(...B))],
    [
      'with boxes between',
      `<div><div><div>${head(...HEADERS)}</div></div></div><div><div><div><div>${body(row(...A), row(...B))}</div></div></div></div>`,
    ],
    ['a blank header over the scroll bar', head(...HEADERS, '') + body(row(...A), row(...B))],
    [
      'a hidden header in the body',
      `${head(...HEADERS)}<table><thead style="visibility:hidden"><tr>${cells('th', HEADERS)}</tr></thead><tbody>${row(...A)}${row(...B)}</tbody></table>`,
    ],
    [
      'a measuring row',
      `${head(...HEADERS)}<table><tbody><tr aria-hidden="true" style="height:0">${cells('td', ['', '', ''])}</tr>${row(...A)}${row(...B)}</tbody></table>`,
    ],
  ])('%s', async (_, html) => {
    expect(await grids(html)).toEqual([PLAIN]);
  });

  test('the header of the buttons has no cell', async () => {
    expect(await grids(head('', ...HEADERS, '操作') + body(row(TICK, ...A), row(TICK, ...B)))).toEqual([
      [
        ['', ...HEADERS],
        ['', ...A],
        ['', ...B],
      ],
    ]);
  });

  test('tick boxes without a header move nothing', async () => {
    const wanted = [
      [
        ['', ...HEADERS],
        ['', ...A],
        ['', ...B],
      ],
    ];
    expect(await grids(head(...HEADERS) + body(row(TICK, ...A), row(TICK, ...B)))).toEqual(wanted);
    expect(await grids(head(...HEADERS, '') + body(row(TICK, ...A), row(TICK, ...B)))).toEqual(wanted);
  });

  test('a foot of its own', async () => {
    const read = await reading(
      `<div>${head(...HEADERS)}</div><div>${body(row(...A), row(...B))}</div><div><table><tfoot>${row('合计', '19.50', '61')}</tfoot></table></div>`,
    );
    expect(read.tables.map(grid)).toEqual([[...PLAIN, ['合计', '19.50', '61']]]);
    expect(read.tables[0]?.rows.map(({ apart }) => apart)).toEqual([undefined, undefined, true]);
  });

  test('two of each, heads first', async () => {
    const html = `<div style="display:flex">${head('计划', '状态')}${head('花费', '点击')}</div><div style="display:flex">${body(row('甲', '投放'), row('乙', '暂停'))}${body(row('1', '2'), row('3', '4'))}</div>`;
    expect(await grids(html)).toEqual([
      [
        ['计划', '状态', '花费', '点击'],
        ['甲', '投放', '1', '2'],
        ['乙', '暂停', '3', '4'],
      ],
    ]);
  });

  test('words between them part them', async () => {
    const read = await reading(`${head(...HEADERS)}<h3>别的</h3>${body(row(...A), row(...B))}`);
    expect(read.tables).toEqual([]);
    expect(read.unread).toEqual([{ reason: 'empty', headers: HEADERS }]);
  });

  test('an empty table does not take the next one’s rows', async () => {
    const read = await reading(
      `<div><table><thead><tr>${cells('th', HEADERS)}</tr></thead><tbody><tr><td colspan="3">暂无数据</td></tr></tbody></table></div><div>${body(row(...A), row(...B))}</div>`,
    );
    expect(read.tables).toEqual([]);
    expect(read.unread).toEqual([{ reason: 'empty', headers: HEADERS }]);
  });

  test('cells that do not fit the headers are not read', async () => {
    const read = await reading(head(...HEADERS, '成交') + body(row(...A), row(...B)));
    expect(read.tables).toEqual([]);
    expect(read.unread).toEqual([{ reason: 'shape', headers: [...HEADERS, '成交'] }]);
  });
});

describe('splits and repetitions', () => {
  const keyed = (key: string, ...texts: string[]) => `<tr data-row-key="${key}">${cells('td', texts)}</tr>`;
  const whole = (headers: readonly string[], ...rows: string[]) =>
    `<table><thead><tr>${cells('th', headers)}</tr></thead><tbody>${rows.join('')}</tbody></table>`;

  test('halves of the same rows, by their keys', async () => {
    const html = `<div>${whole(['计划'], keyed('p7', '甲'), keyed('p8', '乙'))}</div><div>${whole(['花费', '点击'], keyed('p7', '1', '2'), keyed('p8', '3', '4'))}</div>`;
    expect(await grids(html)).toEqual([
      [
        ['计划', '花费', '点击'],
        ['甲', '1', '2'],
        ['乙', '3', '4'],
      ],
    ]);
  });

  test('three side by side without a key', async () => {
    const html = `<div style="display:flex">${whole(['', '计划'], row(TICK, '甲'), row(TICK, '乙'))}${whole(['花费', '点击'], row('1', '2'), row('3', '4'))}${whole(['操作'], row('编辑'), row('编辑'))}</div>`;
    expect(await grids(html)).toEqual([
      [
        ['', '计划', '花费', '点击', '操作'],
        ['', '甲', '1', '2', '编辑'],
        ['', '乙', '3', '4', '编辑'],
      ],
    ]);
  });

  test('two cards beside one another are two', async () => {
    const html = `<div style="display:flex;gap:16px"><div>${whole(['商品', '支付金额'], row('甲', '1'), row('乙', '2'))}</div><div>${whole(['关键词', '搜索人数'], row('丙', '3'), row('丁', '4'))}</div></div>`;
    expect(await grids(html)).toEqual([
      [
        ['商品', '支付金额'],
        ['甲', '1'],
        ['乙', '2'],
      ],
      [
        ['关键词', '搜索人数'],
        ['丙', '3'],
        ['丁', '4'],
      ],
    ]);
  });

  test('the fixed columns drawn once more', async () => {
    const html = `<div><div>${head('商品', '访客数', '支付金额')}${`<table><tbody>${keyed('0', '甲<span>ID:1</span>', '9', '8')}</tbody></table>`}</div><div>${head('商品')}<table><tbody>${keyed('0', '甲 ID:1')}</tbody></table></div></div>`;
    expect(await grids(html)).toEqual([
      [
        ['商品', '访客数', '支付金额'],
        ['甲ID:1', '9', '8'],
      ],
    ]);
  });

  test('the fixed columns drawn once more, those below not in sight', async () => {
    const html = `<div style="position:relative"><table><thead><tr><th style="visibility:hidden">商品</th><th>访客数</th></tr></thead><tbody><tr data-row-key="0"><td style="visibility:hidden">甲</td><td>9</td></tr></tbody></table>
      <div style="position:absolute;left:0;top:0"><table><thead><tr><th>商品</th></tr></thead><tbody><tr data-row-key="0"><td>甲</td></tr></tbody></table></div></div>`;
    expect(await grids(html)).toEqual([
      [
        ['商品', '访客数'],
        ['甲', '9'],
      ],
    ]);
  });

  test('sticky columns are no repetition, and two tables with the same headers are two', async () => {
    const sticky = (text: string) => `<td style="position:sticky;left:0">${text}</td>`;
    const one = (name: string) =>
      `<h3>${name}</h3><table><thead><tr>${cells('th', HEADERS)}</tr></thead><tbody><tr>${sticky(name)}<td>1</td><td>2</td></tr></tbody></table>`;
    expect(await grids(one('昨天') + one('今天'))).toEqual([
      [HEADERS, ['昨天', '1', '2']],
      [HEADERS, ['今天', '1', '2']],
    ]);
  });
});

describe('roles', () => {
  const roleRow = (attributes: string, kind: string, ...texts: string[]) =>
    `<div role="row" ${attributes}>${texts.map((text) => `<div role="${kind}">${text}</div>`).join('')}</div>`;

  test('a grid', async () => {
    const html = `<div role="grid"><div role="rowgroup">${roleRow('', 'columnheader', ...HEADERS)}</div><div role="rowgroup">${roleRow('', 'gridcell', ...A)}${roleRow('', 'gridcell', ...B)}</div></div>`;
    expect(await grids(html)).toEqual([PLAIN]);
  });

  test('rows and cells of elements of its own kind, the header without a role', async () => {
    const line = (...texts: string[]) =>
      `<kat-table-row role="row">${texts.map((text) => `<kat-table-cell>${text}</kat-table-cell>`).join('')}</kat-table-row>`;
    const html = `<kat-table><kat-table-head role="rowgroup">${line(...HEADERS)}</kat-table-head><kat-table-body role="rowgroup">${line(...A)}${line(...B)}</kat-table-body></kat-table>`;
    expect(await grids(html)).toEqual([PLAIN]);
  });

  test('pinned and middle columns, in any order, matched by name', async () => {
    const headers = (...pairs: [string, string][]) =>
      pairs.map(([id, text], at) => `<div role="columnheader" col-id="${id}" aria-colindex="${at + 1}">${text}</div>`).join('');
    const line = (index: number, ...pairs: [string, string][]) =>
      `<div role="row" row-index="${index}">${pairs.map(([id, text]) => `<div role="gridcell" col-id="${id}">${text}</div>`).join('')}</div>`;
    const html = `<div role="treegrid" aria-rowcount="3"><div>${headers(['name', '计划'])}</div><div>${headers(['clicks', '点击'], ['cost', '花费'])}</div>
      <div role="rowgroup">${line(1, ['name', '乙'])}${line(0, ['name', '甲'])}</div><div role="rowgroup">${line(0, ['cost', '1.00'], ['clicks', '5'], ['ctr', '9%'])}${line(1, ['clicks', '6'], ['cost', '2.00'])}</div>
      <div role="rowgroup">${line(0, ['name', '甲'])}</div></div>`;
    const read = await reading(html);
    expect(read.tables.map(grid)).toEqual([
      [
        ['计划', '点击', '花费'],
        ['甲', '5', '1.00'],
        ['乙', '6', '2.00'],
      ],
    ]);
    expect(read.tables[0]?.rows.map(({ key }) => key)).toEqual(['0', '1']);
  });

  test('a row of which half is drawn is no row yet', async () => {
    const html = `<div role="grid"><div role="columnheader" col-id="a">计划</div><div role="columnheader" col-id="b">花费</div><div role="columnheader" col-id="c">点击</div>
      <div role="row" row-index="0"><div role="gridcell" col-id="a">甲</div><div role="gridcell" col-id="b">1</div><div role="gridcell" col-id="c">2</div></div>
      <div role="row" row-index="1"><div role="gridcell" col-id="a">乙</div></div></div>`;
    expect(await grids(html)).toEqual([
      [
        ['计划', '花费', '点击'],
        ['甲', '1', '2'],
      ],
    ]);
  });
});

describe('boxes without roles', () => {
  const line = (tag: string, texts: readonly string[]) =>
    `<div style="display:flex">${texts.map((text) => `<${tag} style="width:120px">${text}</${tag}>`).join('')}</div>`;

  test.each<[string, string]>([
    ['lines one after another', `<div>${line('div', HEADERS)}${line('div', A)}${line('div', B)}</div>`],
    [
      'rows in a box of their own',
      `<section><div>${line('div', HEADERS)}</div><div><div>${line('div', A)}</div><div>${line('div', B)}</div></div></section>`,
    ],
    [
      'a list',
      `${line('span', HEADERS)}<ul style="list-style:none;padding:0;margin:0"><li>${line('span', A)}</li><li>${line('span', B)}</li></ul>`,
    ],
    [
      'one grid for all cells',
      `<div style="display:grid;grid-template-columns:repeat(3,120px)">${cells('div', [...HEADERS, ...A, ...B])}</div>`,
    ],
    [
      'under a <table> that is but a head',
      `<table style="table-layout:fixed;width:360px;border-spacing:0"><thead><tr>${HEADERS.map((text) => `<th style="padding:0">${text}</th>`).join('')}</tr></thead></table><div><div>${line('div', A)}${line('div', B)}</div></div>`,
    ],
  ])('%s', async (_, html) => {
    expect(await grids(html)).toEqual([PLAIN]);
  });

  test.each<[string, string]>([
    ['a menu', `<nav>${line('a', ['首页', '商品', '交易'])}${line('a', ['报表1', '报表2', '报表3'])}</nav>`],
    ['tool bars', `${line('button', ['新建', '导出', '刷新'])}${line('button', ['近7天', '近30天', '自定义'])}`],
    [
      'a form',
      `${line('label', ['标题', '价格', '库存'])}<div style="display:flex">${['a', '9', '3'].map((v) => `<input style="width:120px;box-sizing:border-box" value="${v}">`).join('')}</div>`,
    ],
    ['two columns', `${line('div', ['名称', '数量'])}${line('div', ['甲', '1'])}${line('div', ['乙', '2'])}`],
    [
      'tabs',
      `<div role="tablist" style="display:flex">${['全部', '在售', '下架'].map((t) => `<div role="tab" style="width:120px">${t}</div>`).join('')}</div>${line('div', ['12', '3', '4'])}${line('div', ['12', '3', '4'])}`,
    ],
  ])('%s is no table', async (_, html) => {
    expect(await grids(html)).toEqual([]);
  });
});

describe('surfaces', () => {
  const table = (name: string) => `<table><thead><tr>${cells('th', HEADERS)}</tr></thead>${row(name, '1', '2')}</table>`;
  const OURS = [[HEADERS, ['甲', '1', '2']]];

  test.each<[string, string]>([
    ['a dialog', `${table('甲')}<div role="dialog">${table('乙')}</div>`],
    [
      'a drawer',
      `<main>${table('甲')}</main><div style="position:fixed;right:0;top:0;width:300px;height:100%;z-index:1000">${table('乙')}</div>`,
    ],
    ['<dialog open>', `${table('甲')}<dialog open>${table('乙')}</dialog>`],
    ['another tab', `${table('甲')}<div role="tabpanel" hidden>${table('乙')}</div>`],
    ['the whole page in one fixed box', `<div style="position:fixed;inset:0;overflow:auto">${table('甲')}</div>`],
  ])('%s', async (_, html) => {
    expect(await grids(html)).toEqual(OURS);
  });

  test('a dialog alone is not the page', async () => {
    expect(await grids(`<p>列表</p><div aria-modal="true">${table('乙')}</div>`)).toEqual([]);
  });
});

describe('what is not there yet', () => {
  test.each<[string, string, string]>([
    ['headers alone', head(...HEADERS), 'empty'],
    [
      'a word that there is nothing',
      `<table><thead><tr>${cells('th', HEADERS)}</tr></thead><tr><td colspan="3">No data</td></tr></table>`,
      'empty',
    ],
    [
      'skeleton rows',
      `<table><thead><tr>${cells('th', HEADERS)}</tr></thead>${row('<i style="display:block;height:9px"></i>', '', '').repeat(3)}</table>`,
      'loading',
    ],
    ['a busy table', `<div aria-busy="true"><table><thead><tr>${cells('th', HEADERS)}</tr></thead>${row(...A)}</table></div>`, 'loading'],
    [
      'a spinner over it',
      `<div><div><div role="progressbar" style="width:9px;height:9px"></div></div><table><thead><tr>${cells('th', HEADERS)}</tr></thead>${row(...A)}</table></div>`,
      'loading',
    ],
    [
      'rows of other lengths',
      `<table><thead><tr>${cells('th', HEADERS)}</tr></thead>${row(...A)}${row('乙', '1', '2', '3', '4')}</table>`,
      'shape',
    ],
  ])('%s', async (_, html, reason) => {
    const read = await reading(html);
    expect(read.tables).toEqual([]);
    expect(read.unread).toEqual([{ reason, headers: HEADERS }]);
  });
});
