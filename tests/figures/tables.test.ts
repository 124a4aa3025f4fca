import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../utils/figures';
import type { CellValue } from '../../utils/figures/figures';
import type { DrawnRow } from '../../utils/reading/table';
import { drawn, page } from './pages';

/** Values of one column of a taobao ad report. */
function column(header: string, cells: readonly string[], more: Parameters<typeof page>[3] = {}) {
  const [table] = figuresOf(
    page(
      'taobao',
      'ad-report',
      [
        drawn(
          ['计划名称', header],
          cells.map((cell, index) => [`夏季新品 ${index}`, cell]),
        ),
      ],
      more,
    ),
  ).tables;
  return { values: table?.rows.map(([, value]) => value), column: table?.columns[1], doubts: table?.doubts };
}

describe('values', () => {
  test.each<[string, string[], CellValue[]]>([
    ['花费(元)', ['1,234.56', '-', '', '0.00'], [1234.56, null, null, 0]],
    ['点击率', ['5.14%', '--', '0.00%'], [0.0514, null, 0]],
    ['点击率(%)', ['5.14', '12', '7.86%'], [0.0514, 0.12, 0.0786]],
    ['展现量', ['2.4万', '20,000', '12'], [24_000, 20_000, 12]],
    ['成交金额(万元)', ['1.5', '20', '0.3'], [15_000, 200_000, 3_000]],
    ['花费(元)', ['10,000.00\n基础 8,000.00\n追投 2,000.00', '3.50\n较前一日 +3.2%'], [10_000, 3.5]],
    ['价格', ['￥9.80 ~ ￥15.80', '￥29.90', '16.9 活动价：15.88'], [[9.8, 15.8], 29.9, 16.9]],
    ['总库存', ['8000 修改库存', '3 修改库存 低库存', '112 100%好评'], [8000, 3, 112]],
    ['状态', ['投放中\n余额不足', '-', '已暂停'], ['投放中', null, '已暂停']],
    ['创建时间', ['2026-05-12 01:21:16', '2026-05-13'], ['2026-05-12 01:21:16', '2026-05-13']],
    ['计划ID', ['1812340000000001', '1001'], ['1812340000000001', '1001']],
    ['出价', ['目标投产比：3.95', '1.20'], ['目标投产比：3.95', 1.2]],
  ])('%s: %j', (header, cells, values) => {
    expect(column(header, cells).values).toEqual(values);
  });

  test('columns nobody knows are numbers where most cells are, and text elsewhere', () => {
    expect(column('神秘指标', ['12', '7', '-', '暂无数据']).column).toMatchObject({ unit: 'count' });
    expect(column('神秘指标', ['12.5%', '7.0%']).column).toMatchObject({ unit: 'percent' });
    expect(column('神秘指标', ['￥12', '￥7']).column).toMatchObject({ unit: 'money', currency: 'CNY' });
    expect(column('备注', ['12', '好', '一般']).values).toEqual(['12', '好', '一般']);
    expect(column('款式编号', ['100200', '100201']).values).toEqual(['100200', '100201']);
    expect(column('神秘指标', ['681127000001', '681127000002']).values).toEqual(['681127000001', '681127000002']);
  });

  test('cells that print another unit than the metric has take the metric away', () => {
    expect(column('点击量', ['5.14%', '6.00%']).column).toEqual({ header: '点击量', unit: 'percent' });
  });

  test('pieces are whole, and so is money without decimals: groups of three stay groups whatever the language of the frame', () => {
    expect(column('展现量', ['2.700', '11.457', '87']).values).toEqual([2700, 11_457, 87]);
    expect(column('展现量', ['2,700', '11,457', '87'], { language: 'de' }).values).toEqual([2700, 11_457, 87]);
    expect(column('花费(VND)', ['345.467', '1.201.000']).values).toEqual([345_467, 1_201_000]);
    expect(column('投入产出比', ['2.700', '11.457']).values).toEqual([2.7, 11.457]);
  });

  test('a bid is no id', () => {
    expect(column('Suggested bid', ['$0.95', '$1.00']).column).toMatchObject({ unit: 'money' });
  });

  test('a separator that nothing explains stays text', () => {
    expect(column('神秘指标', ['12,5', '1.5', '1.234'], { language: '' }).values).toEqual([12.5, 1.5, '1.234']);
  });
});

describe('currencies', () => {
  const money = (header: string, cells: string[], more: Parameters<typeof page>[3] = {}) => {
    const [table] = figuresOf(
      page(
        'amazon',
        'ad-report',
        [
          drawn(
            ['Campaign name', header],
            cells.map((cell) => ['Summer', cell]),
          ),
        ],
        { language: 'en', ...more },
      ),
    ).tables;
    return { currency: table?.columns[1]?.currency, doubts: table?.doubts };
  };
  test('from the header', () => expect(money('Total cost (SAR)', ['1.00']).currency).toBe('SAR'));
  test('from the cells', () => expect(money('Total cost', ['€1.00', '-']).currency).toBe('EUR'));
  test('from the page', () => {
    const said = [{ of: 'currency', label: 'Currency', text: 'GBP', from: 'control' }] as const;
    expect(money('Total cost', ['1.00'], { said }).currency).toBe('GBP');
  });
  test('from the address', () => expect(money('Total cost', ['1.00'], { url: 'https://advertising.amazon.co.jp/x' }).currency).toBe('JPY'));
  test("not from the address where the page's own switch chooses the country", () => {
    const said = [{ of: 'account', label: '', text: 'Saudi Arabia', from: 'control' }] as const;
    expect(money('Total cost', ['1.00'], { said, url: 'https://advertising.amazon.ae/x' }).currency).toBeUndefined();
  });
  test('a shared sign is what the country has', () => {
    expect(money('Total cost', ['$1.00'], { url: 'https://advertising.amazon.com.mx/x' }).currency).toBe('MXN');
    expect(money('Total cost ($)', ['1.00'], { url: 'https://advertising.amazon.ca/x' }).currency).toBe('CAD');
  });
  test('several in one column are a doubt and no currency', () => {
    expect(money('Total cost', ['€1.00', 'US$2.00'])).toEqual({
      currency: undefined,
      doubts: [{ kind: 'currencies', column: 'Total cost', currencies: ['EUR', 'USD'] }],
    });
  });
  test('a column of codes speaks for the money of its row', () => {
    const rows = [
      ['Summer', 'SAR', '1.00'],
      ['Winter', 'AED', '2.00'],
    ];
    const [table] = figuresOf(
      page('amazon', 'ad-report', [drawn(['Campaign name', 'Budget currency', 'Total cost'], rows)], {
        url: 'https://advertising.amazon.com/x',
      }),
    ).tables;
    expect(table?.columns[2]).toEqual({ header: 'Total cost', metric: 'spend', unit: 'money' });
    expect(table?.doubts).toEqual([{ kind: 'currencies', column: 'Total cost', currencies: ['SAR', 'AED'] }]);
  });
});

describe('totals rows', () => {
  const split = (first: string, at: 'first' | 'last', more: Partial<DrawnRow> = {}) => {
    const sum = { cells: [first, '30'], ...more };
    const rows: DrawnRow[] = [{ cells: ['甲', '10'] }, { cells: ['乙', '10'] }, { cells: ['丙', '10'] }];
    const [table] = figuresOf(
      page('taobao', 'ad-report', [drawn(['计划名称', '花费(元)'], at === 'first' ? [sum, ...rows] : [...rows, sum])]),
    ).tables;
    return table;
  };

  test.each([
    '整体',
    '全部',
    'Summary',
    '合计',
    '总计',
    '汇总',
    '共计',
    '合计：',
    '总计 2 条',
    '总计(3)',
    '合計',
    '本页合计',
    'Total',
    'Totals',
    'TOTAL: 146',
    'Grand total',
    'Summe',
    'Gesamt',
    'Summe (12 Kampagnen)',
    'Total of 5 campaigns',
    'Totaal',
    'Итого',
    'Всего',
    'Bcero',
    'Tổng',
    'Tổng cộng',
    'Jumlah',
    'รวม',
    'Totale',
    'Total général',
  ])('%s', (label) => {
    for (const at of ['first', 'last'] as const) {
      expect(split(label, at)?.rows).toHaveLength(3);
      expect(split(label, at)?.totals).toEqual([label, 30]);
    }
  });

  test.each(['合计划', 'Total care shampoo', 'Totally new', '总计划A', 'Summer', '汇总计划 新品', 'Total 30 Tage Test'])(
    '%s is a row like any other',
    (label) => {
      expect(split(label, 'first')?.rows).toHaveLength(4);
      expect(split(label, 'first')?.totals).toBeUndefined();
    },
  );

  test('a row that links to an item is none, whatever its name', () => {
    expect(split('Total', 'first', { id: '1001' })?.rows).toHaveLength(4);
  });

  test('the label may stand in any column: operators move them', () => {
    const rows = [
      ['10', '甲'],
      ['20', '乙'],
      ['30', '合计'],
    ];
    const [table] = figuresOf(page('taobao', 'ad-report', [drawn(['花费(元)', '计划名称'], rows)])).tables;
    expect(table?.totals).toEqual([30, '合计']);
    expect(table?.complete).toBe(true);
  });

  test('a foot of its own is one, whatever its words', () => {
    expect(split('', 'last', { apart: true })?.totals).toEqual([null, 30]);
  });

  test('a label inside the table is none, a part sum is', () => {
    const rows = [
      ['甲', '1'],
      ['乙', '2'],
      ['合计', '3'],
      ['丙', '4'],
      ['丁', '5'],
      ['戊', '6'],
    ];
    const names = (label: string) =>
      figuresOf(
        page('taobao', 'ad-report', [
          drawn(
            ['计划名称', '花费(元)'],
            rows.map(([name = '', cell = '']) => [name === '合计' ? label : name, cell]),
          ),
        ]),
      ).tables[0]?.rows.length;
    expect(names('合计')).toBe(6);
    expect(names('小计')).toBe(5);
  });

  test('a sum without a label is told by its figures', () => {
    const rows = [
      ['甲', '10', '100'],
      ['乙', '20', '300'],
      ['-', '30', '400'],
    ];
    const [table] = figuresOf(page('tiktok_shop', 'ad-report', [drawn(['计划名称', '花费', '成交金额'], rows)])).tables;
    expect(table?.rows).toHaveLength(2);
    expect(table?.totals).toEqual([null, 30, 400]);
    expect(table?.complete).toBe(true);
  });
});

describe('ids', () => {
  const ids = (headers: string[], rows: readonly (readonly string[] | DrawnRow)[]) =>
    figuresOf(page('taobao', 'listing-list', [drawn(headers, rows)])).tables[0]?.ids;
  test('from the link of the row', () => expect(ids(['商品信息'], [{ cells: ['示例 ID：1'], id: '38192' }])).toEqual(['38192']));
  test('from the words of a cell', () => {
    expect(
      ids(
        ['商品信息'],
        [['示例T恤 ID：3819266189010000001 现货'], ['示例拿铁 商品 ID: 681127000001'], ['示例 ID:1017116700001'], ['示例']],
      ),
    ).toEqual(['3819266189010000001', '681127000001', '1017116700001', null]);
  });
  test('from a column of ids', () => {
    expect(
      ids(
        ['商品名称', '商品ID'],
        [
          ['甲', '681127000001'],
          ['乙', '681127000002'],
        ],
      ),
    ).toEqual(['681127000001', '681127000002']);
    expect(ids(['Title', 'ASIN'], [['甲', 'B0ABCDEF12']])).toEqual(['B0ABCDEF12']);
  });
});

test('columns without words and without content are left out', () => {
  const [table] = figuresOf(
    page('taobao', 'listing-list', [
      drawn(
        ['', '商品信息', '', '价格'],
        [
          ['', '甲', '推荐', '1'],
          ['', '乙', '', '2'],
        ],
      ),
    ]),
  ).tables;
  expect(table?.columns.map(({ header }) => header)).toEqual(['商品信息', '', '价格']);
  expect(table?.rows).toEqual([
    ['甲', '推荐', 1],
    ['乙', null, 2],
  ]);
});

test('cards: labels are headers over one cell', () => {
  const cards = [
    { label: '成交营销花费(元)', lines: ['1,234.56', '较前一日 +3.2%'] },
    { label: '实际投产比', lines: ['3.84'] },
    { label: '点击率', lines: ['5.14%'] },
    { label: '退款率', lines: ['--'] },
  ];
  expect(figuresOf(page('pinduoduo', 'ad-report', [], { cards })).cards).toEqual([
    { label: '成交营销花费(元)', metric: 'spend', value: 1234.56, unit: 'money', currency: 'CNY' },
    { label: '实际投产比', metric: 'roas', value: 3.84, unit: 'ratio' },
    { label: '点击率', metric: 'ctr', value: 0.0514, unit: 'percent' },
    { label: '退款率', metric: 'refund_rate', value: null, unit: 'percent' },
  ]);
});

test('what the page says as a whole', () => {
  const said = [
    { of: 'dates', label: '日期', text: '2026-11-01 ~ 2026-11-07', from: 'control' },
    { of: 'attribution', label: '转化周期', text: '15天', from: 'control' },
    { of: 'filter', label: '计划名称', text: '新品', from: 'control' },
  ] as const;
  const unread = [{ reason: 'empty', headers: ['花费'] }] as const;
  expect(figuresOf(page('taobao', 'ad-report', [], { said, unread }))).toMatchObject({
    window: { from: '2026-11-01', to: '2026-11-07' },
    attribution: { days: 15 },
    filter: '新品',
    currency: 'CNY',
    unread,
  });
});
