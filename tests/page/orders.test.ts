import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageContent } from '../../utils/page/page-reader';
import { openReadingRoom, type ReadingRoom } from './reading-room';

type Read = PageContent['read'];

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom(path.resolve('tests/page/said-in-page.ts'));
});
afterAll(() => room.close());

let visits = 0;
async function orders(html: string): Promise<Read> {
  visits += 1;
  const opened = await room.show(
    `https://www.example.com/orders?v=${visits}`,
    `<!doctype html><meta charset="utf-8"><title>x</title>${html}`,
  );
  const value = await opened.inside<Read>('reader.orders()');
  return value;
}

/** All invented. None of it may be found in what leaves the page. */
const BUYER = {
  nickname: '云边小铺的阿宁',
  account: 'tb_qinghe_0193',
  name: '秦荷',
  latin: 'Nora Quist',
  phone: '13800001193',
  spaced: '+44 7700 900118',
  masked: '138****1193',
  address: '浙江省湖州市吴兴区竹墩路 18 号 3 幢 201',
  street: '18 Alder Lane, Fernham FX1 2AB',
  postcode: '313000',
  note: '请放门卫，周末在家',
  order: '4123456789012345678',
  dashed: '113-5520193-4410027',
  goods: '山野粗陶马克杯带盖办公室水杯',
  email: 'nora@example.org',
} as const;
const WORDS = Object.values(BUYER);

function expectNoBuyer(read: Read): void {
  const text = JSON.stringify(read);
  for (const word of [...WORDS, '竹墩', 'Alder', 'Quist', '4410027', '900118']) expect(text).not.toContain(word);
}

const row = (cells: readonly string[]) => `<tr data-row-key="${BUYER.order}">${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const table = (headers: readonly string[], ...rows: (readonly string[])[]) =>
  `<table><thead><tr>${headers.map((header) => `<th>${header}</th>`).join('')}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`;

test('status, deadline, time and quantity of a table, and nothing else', async () => {
  const read = await orders(
    `<main><h2>${BUYER.name}的订单</h2>${table(
      ['商品信息', '买家', '收货信息', '数量', '订单状态', '剩余发货时间', '下单时间', '备注', '操作'],
      [
        BUYER.goods,
        BUYER.nickname,
        `${BUYER.name} ${BUYER.phone}`,
        '2',
        '<p>待发货</p><p>剩余 3小时12分后发货超时</p>',
        '3小时12分',
        '2026-11-21 10:20:05',
        BUYER.note,
        '发货',
      ],
      [BUYER.goods, BUYER.account, BUYER.address, '1', '已发货', '-', '2026-11-20 11:21:05', '', '查看'],
    )}<div>共 2 条</div></main>`,
  );
  expect(read.tables).toEqual([
    {
      columns: [{ header: '数量' }, { header: '订单状态' }, { header: '剩余发货时间' }, { header: '下单时间' }],
      rows: [
        { cells: ['2', '待发货\n剩余 3小时12分后发货超时', '3小时12分', '2026-11-21 10:20:05'] },
        { cells: ['1', '已发货', '', '2026-11-20 11:21:05'] },
      ],
      counts: [{ rows: 2, by: 'text', text: '2' }],
    },
  ]);
  expectNoBuyer(read);
});

test('the same in English', async () => {
  const read = await orders(
    `<main>${table(
      ['Order details', 'Buyer', 'Quantity', 'Order status', 'Ship by', 'Order date'],
      [BUYER.dashed, BUYER.latin, '3', 'Unshipped', 'Nov 24, 2026', '11/21/2026 10:20 AM PST'],
      [BUYER.dashed, BUYER.street, '1', 'Shipped', '2 days left', 'Nov 20, 2026'],
    )}</main>`,
  );
  expect(read.tables?.[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['3', 'Unshipped', 'Nov 24, 2026', '11/21/2026 10:20 AM PST'],
    ['1', 'Shipped', '2 days left', 'Nov 20, 2026'],
  ]);
  expectNoBuyer(read);
});

describe('a buyer under a header that may leave', () => {
  const headers = ['订单状态', '剩余发货时间', '下单时间', '数量', 'Status', 'Deadline', 'Created', 'Qty'];
  test.each(WORDS)('%s', async (word) => {
    const alone = headers.map(() => word);
    const under = ['待发货', '3小时', '2026-11-21', '2', 'Pending', '2 days', 'Nov 20, 2026', '1'].map(
      (value) => `<p>${value}</p><p>${word}</p>`,
    );
    const before = ['待发货', '3小时', '2026-11-21', '2', 'Pending', '2 days', 'Nov 20, 2026', '1'].map((value) => `${word} ${value}`);
    const read = await orders(`<main>${table(headers, alone, under, before)}</main>`);
    expectNoBuyer(read);
    expect(read.tables?.[0]?.rows[1]?.cells).toEqual(['待发货', '3小时', '2026-11-21', '2', 'Pending', '2 days', 'Nov 20, 2026', '1']);
    expect(read.tables?.[0]?.rows.map(({ cells }) => cells.join(''))).toEqual(['', expect.any(String), '']);
  });

  test.each(WORDS)('%s as a header, title, tab, tile, search and switch', async (word) => {
    const read = await orders(
      `<header><button aria-haspopup="listbox">${word} | United States</button></header><main><h2>${word}</h2><div role="tablist"><span role="tab" aria-selected="true">${word}(2)</span><span role="tab">${word} 12</span></div><input type="search" placeholder="订单号" value="${word}"><div><p>${word}</p><p>12</p></div><div><p>待发货</p><p>${word}</p></div><div><span>${word}</span><span>2026-11-01 ~ 2026-11-07</span></div>${table([word, '订单状态'], [word, '待发货'], [word, '已发货'])}<div>共 2 条</div>${table([word, '买家', word])}</main>`,
    );
    expectNoBuyer(read);
    expect(read.said).toContainEqual({ of: 'filter', label: '', text: '…', from: 'control' });
  });
});

describe('counts', () => {
  const cards = async (html: string) =>
    ((await orders(`<main>${html}</main>`)).cards ?? []).map(({ label, lines }) => `${label}=${lines.join('|')}`);
  test.each([
    ['tabs with brackets', '<span role="tab">待付款(3)</span><span role="tab">待发货(12)</span>', ['待付款=3', '待发货=12']],
    ['tabs with badges', '<div role="tab">Unshipped <b>5</b></div><div role="tab">To ship <b>7</b></div>', ['Unshipped=5', 'To ship=7']],
    [
      'tiles in English',
      '<section><div><p>To ship today</p><p>3</p></div><div><p>Late shipment risk</p><p>1</p></div><div><p>Orders</p><p>14</p></div></section>',
      ['To ship today=3', 'Late shipment risk=1', 'Orders=14'],
    ],
    ['a badge of the menu', '<nav><a>Orders <b>14</b></a></nav><p>Unshipped 5</p>', ['Unshipped=5']],
    ['tiles, the label first', '<div><p>待付款</p><p>3</p></div><div><p>即将超时</p><p>2</p></div>', ['待付款=3', '即将超时=2']],
    ['tiles, the figure first', '<div><div><b>3</b><i>待付款</i></div><div><b>12</b><i>待发货</i></div></div>', ['待付款=3', '待发货=12']],
    [
      'deadlines',
      '<p>24小时内需发货 2</p><p>已逾期：1</p><p>退款中 4 单</p><p>12小时内将发货超时 1</p><p>已发货待签收(7)</p>',
      ['24小时内需发货=2', '已逾期=1', '退款中=4', '12小时内将发货超时=1', '已发货待签收=7'],
    ],
    [
      'other languages',
      '<p>Perlu dikirim (4)</p><p>Chờ lấy hàng 6</p><p>待出貨 1,204</p>',
      ['Perlu dikirim=4', 'Chờ lấy hàng=6', '待出貨=1,204'],
    ],
    ['two different numbers', '<p>待发货 2</p><p>待发货 3</p><p>待付款 1</p>', ['待付款=1']],
    ['an amount', '<div><p>待发货</p><p>¥39.00</p></div>', []],
    ['a phone number', '<div><p>待发货</p><p>13800001193</p></div><p>待发货 13800001193</p>', []],
    ['another figure of the shop', '<div><p>支付金额</p><p>39</p></div>', []],
    ['in a dialog', '<div role="dialog"><p>待发货 2</p></div>', []],
  ])('%s', async (_name, html, expected) => {
    expect(await cards(html)).toEqual(expected);
  });
});

test('orders drawn as boxes give their counts only', async () => {
  const box = `<div><div><span>订单编号 ${BUYER.order}</span><span>下单时间 2026-11-21 10:20:05</span></div><div><div><div>${BUYER.goods}</div><div>颜色:燕麦色 × 2</div></div><div>¥78.00</div><div><div>${BUYER.nickname} ${BUYER.name} ${BUYER.phone}</div><div>${BUYER.address}</div><div>备注 ${BUYER.note}</div></div><div><div>待发货</div><div>剩余 3小时</div></div></div></div>`;
  const read = await orders(`<main><span role="tab">待发货(2)</span><span role="tab">已发货(9)</span>${box}${box}</main>`);
  expect(read.cards).toEqual([
    { label: '待发货', lines: ['2'] },
    { label: '已发货', lines: ['9'] },
  ]);
  expect(read.said).toBeUndefined();
  expectNoBuyer(read);
});
