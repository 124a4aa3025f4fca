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
  expect(read.tables).toEqual([
    {
      columns: [{ header: '' }, { header: '商品信息' }, { header: '价格(元)' }, { header: '总库存' }],
      rows: [
        [null, '浴巾 ID: 1', [19.99, 29.99], 8000],
        [null, '毛巾 ID: 2', 16.9, null],
      ],
      complete: true,
      expectedRows: 2,
    },
  ]);
});
