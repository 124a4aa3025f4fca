import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editorPage } from './forms-kit';
import { fieldsNamed, openReadingRoom, type ReadingRoom, reasonOf, textOf } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

let visits = 0;
async function reading(body: string, url = 'https://item.upload.taobao.com/sell/v2/publish.htm') {
  visits += 1;
  const opened = await room.open(`${url}?v=${visits}`, editorPage(body));
  const read = await opened.read();
  await opened.page.close();
  return read;
}

const row = (label: string, control: string) => `<div class="row"><div><span>${label}</span></div><div>${control}</div></div>`;
const OWN = '青禾日记纯棉浴巾';

describe('which of several controls is meant', () => {
  test.each([
    ['a disabled copy above', `${row('宝贝标题', '<input disabled value="旧标题">')}${row('宝贝标题', `<input value="${OWN}">`)}`],
    ['a read-only copy below', `${row('宝贝标题', `<input value="${OWN}">`)}${row('宝贝标题', '<input readonly value="旧标题">')}`],
    ['the catalogue’s value beside one’s own', row('宝贝标题', `<input value="类目库标题" readonly><input value="${OWN}">`)],
    [
      'a copy in a disabled group',
      `<fieldset disabled>${row('宝贝标题', '<input value="旧">')}</fieldset>${row('宝贝标题', `<input value="${OWN}">`)}`,
    ],
    ['a search with the same name', `<input type="search" aria-label="宝贝标题" value="别家">${row('宝贝标题', `<input value="${OWN}">`)}`],
    [
      'a filter with the same placeholder',
      `<div><input placeholder="请输入宝贝标题" value="别家"></div>${row('宝贝标题', `<input value="${OWN}">`)}`,
    ],
    ['help in the label', `<label><span>宝贝标题</span><span>买家最先看到</span><input value="${OWN}"></label>`],
    ['help with figures between', `<div><span>宝贝标题</span><span>30个汉字以内</span><input value="${OWN}"></div>`],
    ['a placeholder only', `<div><input placeholder="请输入宝贝标题" value="${OWN}"></div>`],
    ['aria-labelledby', `<b id="a">宝贝标题</b><section><p>x</p><input aria-labelledby="a" value="${OWN}"></section>`],
    ['a legend', `<fieldset><legend>宝贝标题</legend><input value="${OWN}"></fieldset>`],
    ['a definition list', `<dl><dt>宝贝标题</dt><dd><input value="${OWN}"></dd><dt>商家编码</dt><dd><input value="B"></dd></dl>`],
    ['an accordion’s open panel', `<details open><summary>基础信息</summary>${row('宝贝标题', `<input value="${OWN}">`)}</details>`],
  ])('%s', async (_, body) => {
    expect(textOf(await reading(body), 'title')).toBe(OWN);
  });

  test('two open boxes of one name stay undecided', async () => {
    const read = await reading(row('宝贝标题', '<input value="甲">') + row('宝贝标题', '<input value="乙">'));
    expect([textOf(read, 'title'), reasonOf(read, 'title')]).toEqual([undefined, 'ambiguous']);
  });

  test('a label whose box is not there takes no value from the row after it, however flat the form', async () => {
    const read = await reading(`<form><span>宝贝标题</span><span></span><span>货号</span><input value="QH-1"></form>`);
    expect(textOf(read, 'title')).toBeUndefined();
  });
});

describe('values of other controls', () => {
  test('a switch and a box say whether they are on', async () => {
    const url = 'https://shell.mkt.taobao.com/coupon/create';
    const on = await reading(
      row('上不封顶', '<button role="switch" aria-checked="true"></button>') + row('活动名称', '<input value="a">'),
      url,
    );
    expect(textOf(on, 'benefit.every')).toBe('true');
    const off = await reading(row('上不封顶', '<input type="checkbox">') + row('活动名称', '<input value="a">'), url);
    expect(textOf(off, 'benefit.every')).toBe('false');
  });

  test('boxes without native inputs: what is checked', async () => {
    const radio = (text: string, on: boolean) => `<div role="radio" aria-checked="${on}" tabindex="0"><i></i><span>${text}</span></div>`;
    const read = await reading(
      row('发货时间', `<div role="radiogroup">${radio('24小时内', false)}${radio('48小时内', true)}</div>`) +
        row('宝贝标题', '<input value="a">'),
    );
    expect(textOf(read, 'delivery_time')).toBe('48小时内');
  });

  test('an option called like another field is no label', async () => {
    const url = 'https://shell.mkt.taobao.com/coupon/create';
    const kinds = ['减钱', '打折', '促销价']
      .map((text, at) => `<label><input type="radio" name="k"${at ? '' : ' checked'}><span>${text}</span></label>`)
      .join('');
    const read = await reading(row('优惠方式', kinds) + row('优惠金额', '<input value="10">'), url);
    expect([textOf(read, 'benefit.kind'), textOf(read, 'benefit.value')]).toEqual(['减钱', '10']);
  });

  test('满 … 减 … in one line', async () => {
    const read = await reading(
      '<div><span>满</span><input value="99"><span>减</span><input value="10"><span>元</span></div>',
      'https://shell.mkt.taobao.com/coupon/create',
    );
    expect([textOf(read, 'cond.minAmount'), textOf(read, 'benefit.value')]).toEqual(['99', '10']);
  });
});

describe('tables of variants', () => {
  const head = '<thead><tr><th>颜色</th><th>价格(元)</th><th>数量</th></tr></thead>';
  const own = `<table>${head}<tbody><tr><td>白色</td><td><input value="59.00"></td><td><input value="6"></td></tr></tbody></table>`;
  const others = `<table><thead><tr><th>商品信息</th><th>价格</th><th>库存</th></tr></thead><tbody><tr><td>别家浴巾</td><td><input value="1.00"></td><td><input value="9"></td></tr></tbody></table>`;

  test('another table of goods is no table of variants', async () => {
    const read = await reading(row('宝贝标题', '<input value="a">') + others + own);
    expect(fieldsNamed(read, 'sku').map(({ text }) => text)).toEqual(['白色 | 59.00 | 6']);
    expect([textOf(read, 'price'), textOf(read, 'stock')]).toEqual(['59.00', '6']);
  });

  test('an empty box that fills the rows at one stroke hides no price', async () => {
    const read = await reading(
      `${row('宝贝标题', '<input value="a">')}<div>${row('一口价', '<input value="" placeholder="批量填写">')}</div>${own}`,
    );
    expect(textOf(read, 'price')).toBe('59.00');
  });
});

describe('modules under one address', () => {
  const SHELL = 'https://myseller.taobao.com/home.htm';
  const at = async (body: string) => (await reading(body, SHELL)).pageKind;

  test.each([
    ['a heading', '<h2>出售中的宝贝</h2>', 'listing-list'],
    ['the chosen tab', '<div role="tab" aria-selected="true">已卖出的宝贝</div>', 'order-list'],
    ['the last of a breadcrumb', '<nav aria-label="breadcrumb"><ol><li>营销</li><li>创建优惠券</li></ol></nav>', 'promotion-setup'],
    ['what stands large', '<div style="font-size:20px">商品管理</div>', 'listing-list'],
    [
      'a menu names every module',
      '<nav><a>商品管理</a><a>已卖出的宝贝</a></nav><ul><li style="font-size:18px">商品管理</li></ul>',
      'unknown',
    ],
    ['a tab not chosen', '<div role="tab" aria-selected="false">已卖出的宝贝</div>', 'unknown'],
    ['hidden', '<h2 style="display:none">商品管理</h2>', 'unknown'],
  ])('%s', async (_, body, kind) => {
    expect(await at(body)).toBe(kind);
  });

  test('a shell that puts another module under its address is read anew', async () => {
    const opened = await room.open(SHELL, editorPage('<h2 id="t">欢迎</h2>'));
    await opened.watch();
    await opened.until(`({ pageKind }) => pageKind === 'unknown'`);
    await opened.page.evaluate(`document.getElementById('t').textContent = '创建优惠券'`);
    const read = await opened.until(`({ pageKind }) => pageKind === 'promotion-setup'`);
    expect(read.pageKind).toBe('promotion-setup');
    await opened.stop();
    await opened.page.close();
  });
});
