import { describe, expect, test } from 'vitest';
import { isWording, tableOf, textColumns } from '../../utils/reports';

const holds = (rows: string[][], headed?: boolean) => tableOf(rows, headed).columns.map((column) => column.holds);

describe('the header', () => {
  test.each([
    [
      'a row of names',
      [
        ['商品ID', '宝贝标题', '类目'],
        ['1', '纯棉T恤', '男装'],
      ],
      1,
    ],
    [
      'below the name of the report',
      [
        ['掌柜的店 商品报表', '', ''],
        ['商品ID', '宝贝标题', '类目'],
        ['1', '纯棉T恤', '男装'],
      ],
      2,
    ],
    [
      'long names beside short ones',
      [
        ['Product Title', '7 Day Advertised SKU Units Ordered (#)', 'Price'],
        ['Cup', '3', '9'],
      ],
      1,
    ],
    [
      'none where only one of many is such a name',
      [
        ['a 标题', 'b', 'c', 'd', 'e', 'f'],
        ['x', 'y', 'z', 'u', 'v', 'w'],
      ],
      undefined,
    ],
    [
      'unknown names above numbers',
      [
        ['Datum', 'Währung', 'Klicks'],
        ['2026-11-01', 'EUR', '12'],
      ],
      1,
    ],
    ['one name above a list', [['商品标题'], ['纯棉T恤'], ['真丝衬衫']], 1],
    ['none above titles', [['纯棉T恤 宽松'], ['真丝衬衫 通勤']], undefined],
    ['none above a short title that contains such a word', [['学生名称贴 防水'], ['真丝衬衫 通勤']], undefined],
    [
      'none where a cell is a number',
      [
        ['标题贴', '12'],
        ['衬衫', '13'],
      ],
      undefined,
    ],
  ])('%s', (_what, rows, at) => {
    const table = tableOf(rows);
    expect(table.header).toBe(at);
    expect(table.rows).toEqual(rows.slice(at ?? 0));
  });

  test('is what the operator says it is', () => {
    const rows = [['纯棉T恤 宽松'], ['真丝衬衫 通勤']];
    expect(tableOf(rows, true)).toMatchObject({ header: 1, rows: [['真丝衬衫 通勤']], columns: [{ name: '纯棉T恤 宽松' }] });
    expect(tableOf([['商品标题'], ['纯棉T恤']], false)).toMatchObject({ header: undefined, rows: [['商品标题'], ['纯棉T恤']] });
  });
});

describe('what a column holds', () => {
  test.each([
    [
      'by its name',
      [
        ['商品ID', '宝贝标题', '卖点1', '商品描述', '叶子类目', 'SKU名称', '一口价', '话术'],
        ['1', 'a', 'b', 'c', 'd', 'e', '9', 'f'],
      ],
      ['other', 'title', 'bullet', 'description', 'category', 'sku', 'other', 'text'],
    ],
    [
      'by an English name',
      [
        ['ASIN', 'Item Name', 'Bullet Point1', 'Product Description', 'Product Type', 'Price'],
        ['B0', 'x', 'y', 'z', 'Food', '9'],
      ],
      ['other', 'title', 'bullet', 'description', 'category', 'other'],
    ],
    [
      'by its cells',
      [
        ['123456789', '加厚羽绒服女短款小个子', 'https://example.com/a.jpg'],
        ['223456789', '真丝衬衫女通勤法式', 'https://example.com/b.jpg'],
      ],
      ['other', 'title', 'other'],
    ],
    ['long cells are descriptions', [['本款外套面料厚实，适合冬季室外穿着。'.repeat(9)]], ['description']],
  ] as const)('%s', (_what, rows, expected) => {
    expect(holds(rows.map((row) => [...row]))).toEqual(expected);
  });

  test('a check begins with the wording and not with names of colours, links or numbers', () => {
    const { columns } = tableOf([
      ['商品ID', '宝贝标题', '颜色', '主图链接', '卖点'],
      ['1', '纯棉T恤', '红', 'https://x', '透气'],
    ]);
    expect(textColumns(columns)).toEqual([1, 4]);
    expect(
      textColumns(
        tableOf([
          ['1', '2'],
          ['3', '4'],
        ]).columns,
      ),
    ).toEqual([]);
    expect(
      textColumns(
        tableOf([
          ['规格名称', '价格'],
          ['红色 大码', '4'],
        ]).columns,
      ),
    ).toEqual([0]);
    expect([isWording('category'), isWording('other'), isWording('text')]).toEqual([false, false, true]);
  });

  test('rows of uneven width and no rows at all are no trouble', () => {
    expect(tableOf([['a'], ['b', 'c', 'd']]).columns).toHaveLength(3);
    expect(tableOf([])).toMatchObject({ columns: [], rows: [] });
  });
});
