import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readingSchema } from '../../utils/reading/schema';
import { findGoods } from '../pages/goods';
import { pageFor } from '../pages/sites';
import { fieldsNamed, openReadingRoom, type ReadingRoom, reasonOf, textOf } from './reading-room';

let room: ReadingRoom;
beforeAll(async () => {
  room = await openReadingRoom();
});
afterAll(() => room.close());

let visits = 0;
async function reading(html: string, url = 'https://www.walmart.com/ip/garlic-press/5') {
  visits += 1;
  const opened = await room.open(`${url}?v=${visits}`, html);
  const read = await opened.read();
  await opened.page.close();
  expect(readingSchema.safeParse(read).error?.issues ?? []).toEqual([]);
  return read;
}

const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('replicas of public pages', () => {
  test.each([
    ['amazon', 'https://www.amazon.com/dp/B000000001'],
    ['ebay', 'https://www.ebay.com/itm/123456789012'],
  ] as const)('%s', async (marketplace, url) => {
    const goods = findGoods(marketplace, undefined);
    const read = await reading(pageFor(marketplace, 'public-product', goods), url);
    expect(read.pageKind).toBe('public-product');
    expect(textOf(read, 'title')).toBe(goods.publicTitle ?? goods.title);
    const price = textOf(read, 'price');
    if (price !== undefined) expect(price).toContain((goods.price / 100).toFixed(2));
    if (goods.bullets && marketplace === 'amazon')
      expect(fieldsNamed(read, 'bullet').map(({ text }) => text)).toEqual(goods.bullets.filter(Boolean));
    expect(fieldsNamed(read, 'images')[0]?.images?.length).toBeGreaterThan(0);
  });
});

describe('structured data', () => {
  test('one product: name, price, pictures, brand, attributes', async () => {
    const read = await reading(
      `<html lang="en"><h1>Other heading</h1>${ld({ '@graph': [{ '@type': 'Product', name: 'Garlic Press &amp; Mincer', description: 'Presses.', brand: { name: 'Harrow' }, image: ['https://img.example/1.jpg'], offers: { '@type': 'Offer', price: '14.99' }, additionalProperty: [{ name: '__proto__', value: 'x' }] }] })}`,
    );
    expect([textOf(read, 'title'), textOf(read, 'price'), textOf(read, 'brand'), textOf(read, 'description')]).toEqual([
      'Garlic Press & Mincer',
      '14.99',
      'Harrow',
      'Presses.',
    ]);
    expect(fieldsNamed(read, 'attributes')).toMatchObject([{ name: '__proto__', text: 'x' }]);
    expect(read.coverage).toEqual({ read: 6, expected: 6 });
  });

  test('several products with different names: none of them is the page’s', async () => {
    const read = await reading(
      `<h1>The page’s own</h1>${ld({ '@type': 'Product', name: 'A', offers: { price: 1 } })}${ld({ '@type': 'Product', name: 'B', offers: { price: 2 } })}`,
    );
    expect(textOf(read, 'title')).toBe('The page’s own');
    expect(reasonOf(read, 'price')).toBe('labelNotFound');
  });

  test('broken data does no harm', async () => {
    const read = await reading(`<h1>Fine</h1><script type="application/ld+json">{"@type":"Product",</script>`);
    expect(textOf(read, 'title')).toBe('Fine');
  });
});

test('three prices are no price; a range of two is a range', async () => {
  const buybox = (...prices: string[]) => prices.map((price) => `<span class="offer-price">${price}</span>`).join('');
  const page = (inner: string) => `<h1 id="productTitle">Press</h1><div id="buyNewSection">${inner}</div>`;
  const at = 'https://www.amazon.com/dp/B000000001';
  expect(textOf(await reading(page(buybox('$9.49', '$12.49')), at), 'price')).toBe('$9.49 - $12.49');
  expect(reasonOf(await reading(page(buybox('$1', '$2', '$3')), at), 'price')).toBe('ambiguous');
});

test('style and script inside a description are no text', async () => {
  const read = await reading(
    '<h1 id="productTitle">P</h1><div id="productDescription"><style>.a{color:red}</style><script>1</script><p>Sharp.</p></div>',
    'https://www.amazon.com/dp/B000000001',
  );
  expect(textOf(read, 'description')).toBe('Sharp.');
});

test('a list: header and body in two tables are one, measure rows and hidden rows are none', async () => {
  const read = await reading(
    `<!doctype html><meta charset="utf-8"><div>共 2 件</div><table><thead><tr><th></th><th>商品信息</th><th>价格(元) <a>批量修改</a></th><th>总库存</th></tr></thead></table>
     <table><tbody><tr style="height:0" aria-hidden="true"><td></td><td></td><td></td><td></td></tr>
     <tr><td><input type="checkbox"></td><td>浴巾 ID: 1</td><td>19.99～29.99 修改价格</td><td>8000 修改库存</td></tr>
     <tr><td><input type="checkbox"></td><td>毛巾 ID: 2</td><td>16.9</td><td>-</td></tr><tr hidden><td></td><td>x</td><td>1</td><td>2</td></tr></tbody></table>`,
    'https://mms.pinduoduo.com/goods/goods_list',
  );
  const [list] = read.tables;
  expect(read.tables.length).toBe(1);
  expect(list?.columns.map(({ header }) => header)).toEqual(['', '商品信息', '价格(元)', '总库存']);
  expect(list?.rows.map(({ cells }) => cells)).toEqual([
    ['', '浴巾 ID: 1', '19.99～29.99 修改价格', '8000 修改库存'],
    ['', '毛巾 ID: 2', '16.9', '-'],
  ]);
  expect(list?.counts).toEqual([{ by: 'text', rows: 2, text: '共 2 件' }]);
});

describe('a page that names nothing', () => {
  const large = 'font-size:26px';
  const card = (price: string) => `<div><img src="/o.png" style="width:90px;height:90px"><p style="${large}">${price}</p></div>`;
  test.each([
    [
      'a struck price beside it',
      `<h1>Cast Iron Skillet</h1><p><b style="${large}">$29.99</b> <del style="${large}">$45.00</del></p>`,
      '$29.99',
    ],
    [
      'struck by style',
      `<h1>Cast Iron Skillet</h1><p><b>US $29.99</b> <i style="text-decoration:line-through">US $45.00</i></p>`,
      'US $29.99',
    ],
    ['sign and digits apart', `<div><h1>铸铁锅</h1></div><div><span>￥</span><span style="${large}">259.00</span></div>`, '￥259.00'],
    ['a range', `<h1>Pfanne</h1><p style="${large}">21,00 € - 30,00 €</p>`, '21,00 € - 30,00 €'],
    ['a smaller one for shipping', `<h1>Skillet</h1><p style="${large}">$29.99</p><p>$4.99</p>`, '$29.99'],
    ['one as large', `<h1>Skillet</h1><p>$29.99</p><p>$19.99</p>`, undefined],
    ['those of other goods alone', `<h1>Skillet</h1>${card('$12.00')}<aside>$9.00</aside><a href="/x">$8.00</a>`, undefined],
    ['what can be saved', `<h1>Skillet</h1><p>Save $5.00 today</p>`, undefined],
  ])('price: %s', async (_, body, price) => {
    expect(textOf(await reading(`<main><div>${body}</div></main>${card('$77.00')}`), 'price')).toBe(price);
  });

  test.each([
    ['a heading by its role', '<h1 style="display:none">Shop</h1><div role="heading" aria-level="1"><span>Cast Iron Skillet</span></div>'],
    ['what the document’s title says', '<b style="font-size:30px">Weekend sale</b><div>Cast Iron Skillet</div><h2>Also seen</h2>'],
    ['not the shop’s name', '<h1>Harrow</h1><div>Cast Iron Skillet</div>'],
  ])('title: %s', async (_, body) => {
    expect(textOf(await reading(`<title>Cast Iron Skillet | Harrow</title><main>${body}</main>`), 'title')).toBe('Cast Iron Skillet');
  });

  test('gallery: the largest picture and those in its box, each once, no picture of other goods', async () => {
    const small = (src: string) => `<img src="${src}" style="width:60px;height:60px">`;
    const read = await reading(
      `<main><div><div><img src="https://img.example/a_800x800.jpg" style="width:400px;height:400px"></div><ul>${['a_60x60', 'b_60x60', 'c_60x60'].map((name) => `<li>${small(`https://img.example/${name}.jpg`)}</li>`).join('')}</ul></div><h1>Cast Iron Skillet</h1>${small('https://img.example/other.jpg')}</main>`,
    );
    expect(fieldsNamed(read, 'images')[0]?.images?.map(({ src }) => src.split('/').at(-1))).toEqual([
      'a_800x800.jpg',
      'b_60x60.jpg',
      'c_60x60.jpg',
    ]);
  });
});
