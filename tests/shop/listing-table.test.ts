import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FieldName } from '../../utils/reading/fields';
import { READING_CAPS, type Reading } from '../../utils/reading/reading';
import { LISTING_HEADERS } from '../../utils/shop/listing-headers';
import { type ListingPlan, layListings, MOST_LISTINGS, readListing, readListings, withColumn } from '../../utils/shop/listing-table';

const rowsOf = (text: string) => text.split('\n').map((line) => line.split(','));
const plan = (rows: readonly (readonly string[])[], more: Partial<ListingPlan> = {}): ListingPlan => ({
  ...layListings(rows),
  marketplace: 'taobao',
  ...more,
});
const texts = (reading: Reading | undefined, name: FieldName) =>
  reading?.fields.flatMap(({ field, text }) => (field === name ? [text] : []));

describe('the header', () => {
  test.each([
    [
      'a Chinese list',
      '商品ID,宝贝标题,当前类目,售价,卖点1,卖点2,宝贝详情',
      ['item', 'title', 'category', 'price', 'bullets', 'bullets', 'description'],
    ],
    [
      'Amazon, for people',
      'Seller SKU,Item Name,Brand Name,Bullet Point 1,Bullet Point 2,Main Image URL,Search Terms',
      ['item', 'title', 'brand', 'bullets', 'bullets', 'images', 'keywords'],
    ],
    [
      'Amazon, for machines',
      'item_sku,item_name,bullet_point1,bullet_point2,other_image_url3,generic_keywords',
      ['item', 'title', 'bullets', 'bullets', 'images', 'keywords'],
    ],
    [
      'shop software',
      'Handle,Title,Body (HTML),Vendor,Type,Tags,Variant Price,Image Src',
      ['item', 'title', 'description', 'brand', 'category', 'keywords', 'price', 'images'],
    ],
    ['full width and remarks', '商品名称（必填）,售价(元),材质 ', ['title', 'price', 'attributes']],
    ['an unknown column', '库存,标题,仓库', [undefined, 'title', undefined]],
    ['a column that is there twice', '标题,商品标题', ['title', undefined]],
  ])('%s', (_, line, wanted) => {
    expect(layListings(rowsOf(`${line}\n${line.replace(/[^,]+/g, '1')}`))).toMatchObject({ header: 0, columns: wanted });
  });

  test('stands below lines that are none, and of two the lower one counts', () => {
    const rows = rowsOf(
      '模板版本 2026\n\nItem Name,Bullet Point,Bullet Point\nitem_name,bullet_point1,bullet_point2\nWalnut Tray,Oiled,Felt feet',
    );
    expect(layListings(rows)).toMatchObject({ header: 3, names: ['item_name', 'bullet_point1', 'bullet_point2'] });
  });

  test('is not needed for a list of titles', () => {
    const rows = [['山野粗陶马克杯大容量办公室'], ['山野胡桃木边几带抽屉']];
    expect(layListings(rows)).toMatchObject({ header: -1, columns: ['title'] });
  });

  test('a table without any title says so by having none', () => {
    expect(layListings(rowsOf('甲,乙\n1,2\n3,4')).columns).not.toContain('title');
  });

  test('no name means two things', () => {
    const names = LISTING_HEADERS.flatMap(({ names: own, column }) =>
      own.map((name) => [
        name
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[\s_-]/g, ''),
        column,
      ]),
    );
    expect(new Map(names as [string, string][]).size).toBe(new Set(names.map((pair) => pair.join())).size);
  });
});

test('a kind that a table has once leaves the column that had it', () => {
  expect(withColumn(['title', undefined, 'bullets'], 1, 'title')).toEqual([undefined, 'title', 'bullets']);
  expect(withColumn(['title', undefined, 'bullets'], 1, 'bullets')).toEqual(['title', 'bullets', 'bullets']);
  expect(withColumn(['title', 'price'], 1, undefined)).toEqual(['title', undefined]);
});

describe('a row', () => {
  const header = ['商品ID', '标题', '卖点1', '卖点2', '描述', '属性', '材质', '主图1', '主图2', '平台', '关键词', '售价'];
  const read = (cells: Record<string, string>) => {
    const row = header.map((name) => cells[name] ?? '');
    return readListing(row, plan([header, row]));
  };

  test('becomes a listing as if read from a page', () => {
    const reading = read({
      商品ID: '"600123"',
      标题: ' 粗陶马克杯 ',
      卖点2: '不烫手',
      材质: '陶',
      主图1: 'https://a.example/1.jpg',
      平台: '拼多多',
      售价: '59.00',
    });
    expect(reading).toMatchObject({ marketplace: 'pinduoduo', itemId: '600123', language: 'zh', notRead: [] });
    expect(texts(reading, 'title')).toEqual(['粗陶马克杯']);
    expect(texts(reading, 'bullet')).toEqual(['不烫手']);
    expect(texts(reading, 'price')).toEqual(['59.00']);
    expect(reading?.fields.find(({ name }) => name === '材质')?.text).toBe('陶');
    expect(reading?.fields.find(({ field }) => field === 'images')?.images).toEqual([{ src: 'https://a.example/1.jpg' }]);
  });

  test('an empty cell is an empty field; a column that is not there was not read', () => {
    const reading = read({ 标题: '杯' });
    expect(texts(reading, 'bullet')).toEqual(['']);
    expect(texts(reading, 'description')).toEqual(['']);
    expect(reading?.fields.some(({ field }) => field === 'brand' || field === 'category')).toBe(false);
  });

  test.each([
    [
      '材质:陶;容量：450ml',
      [
        ['材质', '陶'],
        ['容量', '450ml'],
      ],
    ],
    [
      '颜色=红|尺寸=大',
      [
        ['颜色', '红'],
        ['尺寸', '大'],
      ],
    ],
    ['手工制作', [['属性', '手工制作']]],
  ])('attributes in one cell: %s', (cell, wanted) => {
    const found = read({ 标题: '杯', 属性: cell })?.fields.filter(({ field, label }) => field === 'attributes' && label === '属性');
    expect(found?.map(({ name, text }) => [name, text])).toEqual(wanted);
  });

  test.each([
    ['https://a.example/1.jpg,https://a.example/2.jpg', 2],
    ['https://a.example/1.jpg\nhttps://a.example/2.jpg;//a.example/3.jpg', 3],
    ['https://a.example/c_fill,w_300/1.jpg', 1],
    [`data:image/png;base64,${'A'.repeat(5_000)}`, 1],
  ])('pictures in one cell: %s', (cell, count) => {
    const images = read({ 标题: '杯', 主图1: cell })?.fields.find(({ field }) => field === 'images')?.images;
    expect(images).toHaveLength(count);
    expect(Math.max(...(images ?? []).map(({ src }) => src.length))).toBeLessThanOrEqual(READING_CAPS.url);
  });

  test('markup is read as a page shows it, and kept', () => {
    const field = read({ 标题: '杯', 描述: '<p>第一段</p><p>二 &amp; 三</p><script>x()</script>' })?.fields.find(
      (one) => one.field === 'description',
    );
    expect(field).toMatchObject({ text: '第一段\n二 & 三', html: '<p>第一段</p><p>二 &amp; 三</p><script>x()</script>' });
  });

  test('a description of a megabyte was not read, and the rest was', () => {
    const reading = read({ 标题: '杯', 描述: '长'.repeat(1_000_000) });
    expect(reading?.notRead).toEqual([{ field: 'description', reason: 'tooLarge' }]);
    expect(texts(reading, 'title')).toEqual(['杯']);
  });

  test('an id that a spreadsheet has rounded is none', () => {
    expect(read({ 标题: '杯', 商品ID: '6.12E+11' })?.itemId).toBeUndefined();
  });
});

describe('the rows', () => {
  test('empty ones and repeated ids are left out with the row of the table', () => {
    const rows = rowsOf('商品ID,标题\n1,杯\n,\n1,杯 大号\n2,碗');
    expect([...readListings(rows, plan(rows))].map((one) => ('why' in one ? [one.row, one.why] : [one.row]))).toEqual([
      [2],
      [3, 'empty'],
      [4, 'twice'],
      [5],
    ]);
  });

  test('the same id on two marketplaces is two listings', () => {
    const rows = rowsOf('商品ID,标题,平台\n1,杯,淘宝\n1,杯,京东');
    expect([...readListings(rows, plan(rows))].every((one) => 'reading' in one)).toBe(true);
  });

  test('more than can be judged in one go are counted, not read', () => {
    const rows = [['标题'], ...Array.from({ length: MOST_LISTINGS + 5 }, (_, at) => [`杯 ${at}`])];
    const left = [...readListings(rows, plan(rows))].filter((one) => 'why' in one);
    expect(left).toHaveLength(5);
    expect(left[0]).toMatchObject({ why: 'full', row: MOST_LISTINGS + 2 });
  });

  test('whatever the cells hold, every row is a listing or left out, and no reading is larger than a reader may take in', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom('<p', '<script>', 'a:b;c', '￿', 'https://x', '=1+1', '\u0000'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (body) => {
        const rows = [['商品ID', '标题', '卖点1', '描述', '属性', '主图', '关键词', '售价'], ...body];
        const all = [...readListings(rows, plan(rows))];
        expect(all).toHaveLength(body.length);
        for (const one of all) if ('reading' in one) expect(one.reading.fields.length).toBeLessThanOrEqual(READING_CAPS.fields);
      }),
    );
  });
});
