import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingSchema } from '../../utils/reading/schema';
import { findGoods } from '../pages/goods';
import type { Goods } from '../pages/goods-type';
import { redesign } from '../pages/redesign';
import { pageFor } from '../pages/sites';
import { fieldsNamed, openReadingRoom, type ReadingRoom, reasonOf, textOf } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

const PUBLISH = 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1';
let visits = 0;

async function reading(body: string, url = PUBLISH) {
  visits += 1;
  const opened = await room.show(`${url}&v=${visits}`, `<!doctype html><meta charset="utf-8"><style>.off{display:none}</style>${body}`);
  const read = await opened.read();
  expect(readingSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  return read;
}

const row = (label: string, control: string) => `<div><div><span>${label}</span></div><div>${control}</div></div>`;
const TITLE = row('宝贝标题', '<input value="青禾日记纯棉浴巾">');

describe('replicas, as they are and redesigned', () => {
  const EDITORS = [
    ['taobao', 'https://item.upload.taobao.com/sell/v2/publish.htm?itemId=1'],
    ['douyin', 'https://fxg.jinritemai.com/ffa/g/create?product_id=1'],
    ['pinduoduo', 'https://mms.pinduoduo.com/goods/goods_add/index?type=edit&id=1'],
    ['amazon', 'https://sellercentral.amazon.com/abis/listing/edit?asin=B000000001'],
  ] as const;
  const DESIGNS = [
    ['as it is', (html: string) => html],
    ['redesigned', (html: string) => redesign(html, 11)],
    ['without semantic attributes', (html: string) => redesign(html, 12, { semantic: 'removed' })],
    ['in the other language', (html: string) => redesign(html, 13, { semantic: 'removed', labels: 'other' })],
  ] as const;
  const expectation = (goods: Goods): [string, string | undefined][] => [
    ['title', goods.title],
    ['short_title', goods.shortTitle],
    ['guide_title', goods.guideTitle],
    ['item_highlights', goods.itemHighlights],
    ['search_terms', goods.searchTerms],
  ];
  for (const [marketplace, url] of EDITORS) {
    for (const [name, design] of DESIGNS) {
      test(`${marketplace} ${name}`, async () => {
        const goods = findGoods(marketplace, undefined);
        const opened = await room.open(`${url}&design=${encodeURIComponent(name)}`, design(pageFor(marketplace, 'listing-editor', goods)));
        await opened.watch();
        // 抖店's fields come into being as they scroll into view; a redesign may have moved the title down there.
        await opened.page.evaluate(async () => {
          const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
          for (const box of document.querySelectorAll('*')) {
            if (box.clientHeight < 100) continue;
            for (let top = 0; top < box.scrollHeight && box.scrollHeight > box.clientHeight; top += box.clientHeight / 2) {
              box.scrollTop = top;
              if (box.scrollTop === 0 && top > 0) break;
              await frame();
            }
          }
        });
        const read = await opened.until(
          `(reading) => reading.fields.some(({ field }) => field === 'title') && !reading.notRead.some(({ reason }) => reason === 'loading')`,
        );
        await opened.stop();
        await opened.page.close();
        for (const [field, text] of expectation(goods)) {
          const found = textOf(read, field);
          // Never a wrong value; the title always.
          if (found !== undefined) expect([field, found]).toEqual([field, text ?? '']);
        }
        expect(textOf(read, 'title')).toBe(goods.title);
        if (goods.bullets)
          expect(
            fieldsNamed(read, 'bullet')
              .map(({ text }) => text)
              .filter(Boolean),
          ).toEqual(goods.bullets);
        const shown = new Map(fieldsNamed(read, 'attributes').map(({ name: attribute, text }) => [attribute, text]));
        for (const { name: attribute, value } of goods.attributes)
          if (shown.has(attribute)) expect([attribute, shown.get(attribute)]).toEqual([attribute, value]);
        expect(shown.size).toBeGreaterThan(0);
        expect(readingSchema.safeParse(read).success).toBe(true);
      });
    }
  }
});

describe('one match or nothing', () => {
  test('a plain row', async () => {
    const read = await reading(TITLE);
    expect(fieldsNamed(read, 'title')).toMatchObject([{ text: '青禾日记纯棉浴巾', label: '宝贝标题', how: 'row', writable: true }]);
  });

  test('two rows with one label: ambiguous', async () => {
    const read = await reading(TITLE + row('宝贝标题', '<input value="另一个商品">'));
    expect(textOf(read, 'title')).toBeUndefined();
    expect(reasonOf(read, 'title')).toBe('ambiguous');
  });

  test.each([
    ['a hidden template', `<div class="off">${row('宝贝标题', '<input value="模板">')}</div><template>${TITLE}</template>`],
    ['a hidden dialog', `<div aria-hidden="true">${row('宝贝标题', '<input value="弹窗">')}</div>`],
    ['another product’s drawer', `<div role="dialog">${row('宝贝标题', '<input value="别的商品">')}</div>`],
    ['a fixed drawer without a role', `<div style="position:fixed;right:0;top:0">${row('宝贝标题', '<input value="别的商品">')}</div>`],
  ])('%s does not count', async (_, decoy) => {
    expect(textOf(await reading(decoy + TITLE + decoy), 'title')).toBe('青禾日记纯棉浴巾');
  });

  test('a label whose control is not mounted does not take the next row’s', async () => {
    const read = await reading(`<section>${row('宝贝标题', '')}${row('货号', '<input value="QH-1">')}</section>`);
    expect(textOf(read, 'title')).toBeUndefined();
    expect(reasonOf(read, 'title')).toBe('notMounted');
  });

  test('an attribute and a label that disagree: ambiguous', async () => {
    const read = await reading(`${TITLE}<div id="sell-field-title"><input value="旧版"></div>`);
    expect(textOf(read, 'title')).toBeUndefined();
  });

  test('the text of a decoy between label and control is no value', async () => {
    const read = await reading(
      '<div><label>Item Name</label><div><span>Catalogue title of this product, as shoppers see it today</span><textarea>My title</textarea></div></div>',
      'https://sellercentral.amazon.com/abis/listing/edit?asin=B000000001',
    );
    expect(textOf(read, 'title')).toBe('My title');
  });

  test('labels and controls in one flat box', async () => {
    const read = await reading(
      `<form style="display:grid;grid-template-columns:8em 20em"><span>宝贝标题</span><input value="甲"><span>商家编码</span><input value="乙"><span>一口价</span><input value="59"></form>`,
    );
    expect([textOf(read, 'title'), textOf(read, 'seller_code'), textOf(read, 'price')]).toEqual(['甲', '乙', '59']);
  });
});

describe('limits the page shows', () => {
  test.each([
    ['a counter, its unit from the text', '<input value="纯棉T恤"><em>7/60</em>', { max: 60, used: 7, unit: 'width', from: 'counter' }],
    ['a counter in characters', '<input value="纯棉T恤"><em>4/30</em>', { max: 30, used: 4, unit: 'characters', from: 'counter' }],
    ['maxlength', '<input value="a" maxlength="200">', { max: 200, unit: 'characters', from: 'maxlength' }],
    ['a hint in both units', '<input value="a" placeholder="最多输入30个汉字（60字符）">', { max: 60, unit: 'width', from: 'hint' }],
    ['a range', '<input value="a" placeholder="请输入15-60个字符">', { max: 60, unit: 'characters', from: 'hint' }],
  ])('%s', async (_, control, limit) => {
    expect(fieldsNamed(await reading(row('宝贝标题', control)), 'title')[0]?.limit).toEqual(limit);
  });

  test('the counter of the next row belongs to the next row', async () => {
    const read = await reading(`<section>${TITLE}${row('导购标题', '<input value="浴巾"><em>4/24</em>')}</section>`);
    expect(fieldsNamed(read, 'title')[0]?.limit).toBeUndefined();
    expect(fieldsNamed(read, 'guide_title')[0]?.limit?.max).toBe(24);
  });
});

describe('kinds of controls', () => {
  test('select boxes give what they show, never their options', async () => {
    const read = await reading(
      `<div><label>品牌</label><span><input role="combobox" placeholder="请选择"><em>青禾日记</em></span><div class="off"><div>其他</div></div></div>
       <div><span>运费模板</span><div><select><option>请选择</option><option selected>包邮</option></select></div></div>${TITLE}`,
    );
    expect(textOf(read, 'brand')).toBe('青禾日记');
    expect(textOf(read, 'shipping')).toBe('包邮');
  });

  test('web components: the typed text, not the loaded attribute; the attribute only marked stale', async () => {
    const url = 'https://sellercentral.amazon.com/abis/listing/edit?asin=B000000001';
    const open = await reading(
      `<div><label>Item Name</label><kat-textarea value="loaded"><template shadowrootmode="open"><textarea>typed</textarea></template></kat-textarea></div>`,
      url,
    );
    expect(fieldsNamed(open, 'title')).toMatchObject([{ text: 'typed' }]);
    const closed = await reading('<div><label>Item Name</label><kat-textarea value="loaded"></kat-textarea></div>', url);
    expect(fieldsNamed(closed, 'title')).toMatchObject([{ text: 'loaded', stale: true }]);
  });

  test('a description in a frame: lines, clean markup, pictures; of another origin: closed', async () => {
    visits += 1;
    const frame = `<iframe srcdoc="<body contenteditable=true><p>第一行</p><p onclick='x()'>第二行</p><script>1</script><img src='https://img.example/a.jpg'></body>"></iframe>`;
    const opened = await room.open(`${PUBLISH}&v=${visits}`, `<!doctype html>${TITLE}${row('宝贝详情', frame)}`);
    await opened.page.waitForFunction('document.querySelector("iframe").contentDocument.body.children.length > 2');
    const read = await opened.read();
    const [description] = fieldsNamed(read, 'description');
    expect(description?.text.split(/\n+/)).toEqual(['第一行', '第二行']);
    expect(description?.html).not.toMatch(/script|onclick/);
    expect(fieldsNamed(read, 'description_images')[0]?.images).toEqual([{ src: 'https://img.example/a.jpg' }]);
    const closed = await reading(TITLE + row('宝贝详情', '<iframe src="https://other.example/x"></iframe>'));
    expect(reasonOf(closed, 'description')).toBe('closed');
  });

  test('pictures and slots; an empty row of slots is an empty field', async () => {
    const slot = (inner: string) => `<div>${inner}</div>`;
    const read = await reading(
      row(
        '1:1主图',
        `<div>${slot('<img src="https://img.example/1.jpg">')}${slot('<img src="https://img.example/2.jpg">')}${slot('上传图片')}</div>`,
      ) + row('3:4主图', `<div>${slot('上传图片')}${slot('上传图片')}</div>`),
    );
    expect(fieldsNamed(read, 'images')).toMatchObject([
      { images: [{ src: 'https://img.example/1.jpg' }, { src: 'https://img.example/2.jpg' }], slots: 3 },
    ]);
    expect(fieldsNamed(read, 'images_3x4')).toMatchObject([{ images: [], slots: 2 }]);
  });

  test('variants: one entry a row, spans filled down, price as a range', async () => {
    const read = await reading(
      `${TITLE}<table><thead><tr><th>颜色</th><th>尺码</th><th>价格(元)</th><th>数量</th></tr></thead><tbody>
       <tr><td rowspan="2">白色</td><td>M</td><td><input value="59.00"></td><td><input value="600"></td></tr>
       <tr><td>L</td><td><input value="69.00"></td><td><input value="0"></td></tr></tbody></table>`,
    );
    expect(fieldsNamed(read, 'sku').map(({ text }) => text)).toEqual(['白色 / M | 59.00 | 600', '白色 / L | 69.00 | 0']);
    expect(textOf(read, 'price')).toBe('59.00 ~ 69.00');
    expect(textOf(read, 'stock')).toBeUndefined();
  });
});

describe('hostile and odd input', () => {
  test('control characters, RTL marks, lone surrogates and markup in a title pass through untouched', async () => {
    visits += 1;
    const opened = await room.open(`${PUBLISH}&v=${visits}`, `<!doctype html><meta charset="utf-8">${TITLE}`);
    const odd = '\u0007甲\u202e乙\ud800<b>丙</b>\u200f&amp;';
    await opened.page.evaluate(`document.querySelector('input').value = ${JSON.stringify(odd)}`);
    expect(textOf(await opened.read(), 'title')).toBe(odd);
  });

  test('a 1 MB title is too large, said so, and the rest is read', async () => {
    const read = await reading(
      `${row('宝贝标题', `<textarea>${'大'.repeat(1_000_000)}</textarea>`)}${row('商家编码', '<input value="QH-1">')}`,
    );
    expect(reasonOf(read, 'title')).toBe('tooLarge');
    expect(textOf(read, 'seller_code')).toBe('QH-1');
  });

  test('attributes are read from their own group, though the variants of the product stand on the same page', async () => {
    const skus =
      '<div><label>销售规格</label><table><tr><th>颜色分类</th><th>价格(元)</th></tr><tr><td>白色</td><td><input value="9"></td></tr></table></div>';
    const group =
      '<div><span>商品属性</span><div><div><label>材质成分</label><input value="棉"></div><div><label>厚薄</label><input value="薄"></div></div></div>';
    const read = await reading(`${TITLE}${group}${skus}`);
    expect(fieldsNamed(read, 'attributes').map(({ name, text }) => [name, text])).toEqual([
      ['材质成分', '棉'],
      ['厚薄', '薄'],
    ]);
  });

  test('attributes named __proto__ and constructor are names like any other', async () => {
    const read = await reading(
      `${TITLE}<div><span>商品属性</span><div><div><label>__proto__</label><input value="a"></div><div><label>constructor</label><input value="b"></div></div></div>`,
    );
    expect(fieldsNamed(read, 'attributes').map(({ name, text }) => [name, text])).toEqual([
      ['__proto__', 'a'],
      ['constructor', 'b'],
    ]);
  });

  test('200 pictures are read, 201 refused whole', async () => {
    const pictures = (count: number) =>
      row('1:1主图', Array.from({ length: count }, (_, index) => `<img src="https://img.example/${index}.jpg">`).join(''));
    expect(fieldsNamed(await reading(pictures(200)), 'images')[0]?.images).toHaveLength(200);
    expect(reasonOf(await reading(pictures(201)), 'images')).toBe('tooLarge');
  });

  test('ten thousand nested boxes and thirty thousand rows end', async () => {
    const deep = '<div>'.repeat(10_000) + '</div>'.repeat(10_000);
    const read = await reading(TITLE + deep + '<p>x</p>'.repeat(30_000));
    expect(textOf(read, 'title')).toBe('青禾日记纯棉浴巾');
  });

  test('on an address nobody knows nothing is read', async () => {
    const read = await reading(TITLE, 'https://item.upload.taobao.com/other?a=1');
    expect([read.pageKind, read.fields.length, read.coverage.expected]).toEqual(['unknown', 0, 0]);
  });
});
