import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportedCosts } from '../../components/costs/exporting';
import { COST_FIGURES, type CostFigure, doubtOf, isRate, readFigure, typedFigure } from '../../components/costs/figures';
import { ALWAYS, blankLine, holding, reversed, rowsOf } from '../../components/costs/sheet-rows';
import { type CostPlan, layCosts, readCosts, unclearRates } from '../../components/costs/table';
import type { CostLine } from '../../utils/ads/cost';

const line = (change: Partial<CostLine> = {}): CostLine => ({ ...blankLine('', 'A-1', 'CNY'), ...change });

describe('a figure of the cost sheet', () => {
  test.each([
    ['12.5', 'price', 'CNY', 1250],
    ['¥12.50', 'goods', 'CNY', 1250],
    ['￥1,299', 'price', 'CNY', 129_900],
    ['1.2万', 'price', 'CNY', 1_200_000],
    ['¥1500', 'price', 'JPY', 1500],
    ['$9.99', 'price', 'TWD', 999],
    ['12.300', 'price', 'CNY', 1230],
    ['', 'goods', 'CNY', null],
    ['--', 'goods', 'CNY', null],
    ['', 'coupon', 'CNY', 0],
    ['5', 'feeRate', 'CNY', 500],
    ['5%', 'feeRate', 'CNY', 500],
    ['0.6', 'feeRate', 'CNY', 60],
    ['0.6％', 'feeRate', 'CNY', 60],
    ['100', 'refundRate', 'CNY', 10_000],
  ] as const)('%j as %s in %s is %j', (text, figure, currency, value) => {
    expect(readFigure(text, figure, { currency })).toEqual({ ok: true, value });
  });

  test.each([
    ['-5', 'goods', 'negative'],
    ['(5)', 'goods', 'negative'],
    ['101%', 'refundRate', 'above100'],
    ['120', 'feeRate', 'above100'],
    ['12.345', 'price', 'tooFine'],
    ['5.555%', 'feeRate', 'tooFine'],
    ['€5', 'price', 'otherCurrency'],
    ['12%', 'price', 'notNumber'],
    ['十二', 'price', 'notNumber'],
    ['10~20', 'goods', 'notNumber'],
    ['999+', 'goods', 'notNumber'],
    ['1.44383E+14', 'price', 'notNumber'],
  ] as const)('%j as %s is refused: %s', (text, figure, error) => {
    expect(readFigure(text, figure, { currency: 'CNY' })).toEqual({ ok: false, error });
  });

  test('is read again as it is typed', () => {
    const figures = fc.constantFrom<CostFigure>(...COST_FIGURES);
    fc.assert(
      fc.property(figures, fc.constantFrom('CNY', 'JPY', 'KWD'), fc.nat(10_000), (figure, currency, value) => {
        expect(readFigure(typedFigure(value, figure, currency), figure, { currency })).toEqual({ ok: true, value });
      }),
    );
  });

  test.each([
    [{ price: 1000, goods: 1200 }, 'belowCost'],
    [{ price: 1000, goods: 900, coupon: 200 }, 'belowCost'],
    [{ price: 1000, coupon: 1200, goods: null }, 'couponAbovePrice'],
    [{ price: 1000, goods: 900 }, undefined],
    [{ price: null, goods: 900 }, undefined],
  ])('%j is doubted: %s', (change, doubt) => {
    expect(doubtOf(line(change))).toBe(doubt);
  });
});

describe('the sheet', () => {
  const old = line({ goods: 100 });
  const now = line({ goods: 200, from: '2026-11-01' });
  const next = line({ goods: 300, from: '2026-12-01' });

  test('shows the line that holds today, and all behind it', () => {
    const [row] = rowsOf([next, old, now], '2026-11-23');
    expect(row?.line).toBe(now);
    expect(row?.versions).toEqual([next, now, old]);
    expect(rowsOf([next], '2026-11-23')[0]?.line).toBe(next);
  });

  test('a day before any line has none', () => {
    expect(holding([next, now], '2026-10-31')).toBeUndefined();
  });

  test('a change is undone to what was there', () => {
    const other = line({ sku: 'B' });
    const change = { put: [{ ...now, goods: 1 }, other], remove: [old] };
    expect(reversed(change, [old, now])).toEqual({ put: [now, old], remove: [other] });
  });
});

describe('a table of costs', () => {
  const PLAN: Omit<CostPlan, 'header' | 'assigned'> = { shop: '', currency: 'CNY', from: ALWAYS, fractions: {}, language: 'zh-CN' };
  const read = (rows: string[][], change: Partial<CostPlan> = {}, stored: CostLine[] = []) => {
    const { header, assigned } = layCosts(rows);
    return readCosts(rows, { ...PLAN, header, assigned, ...change }, stored);
  };

  test.each([
    [
      ['商品ID', '售价', '进货价', '快递费', '平台扣点', '退款率', '优惠券', '退货运费'],
      ['sku', 'price', 'goods', 'freight', 'feeRate', 'refundRate', 'coupon', 'returnFreight'],
    ],
    [
      ['商品編號', '售價', '成本', '運費'],
      ['sku', 'price', 'goods', 'freight'],
    ],
    [
      ['Seller SKU', 'Price', 'COGS', 'Shipping', 'Referral fee', 'Valid from', 'Currency'],
      ['sku', 'price', 'goods', 'freight', 'feeRate', 'from', 'currency'],
    ],
  ])('with the headers %j', (headers, columns) => {
    const { header, assigned } = layCosts([['我的成本'], headers, headers.map((_, at) => (at === 0 ? 'A-1' : '5'))]);
    expect(header).toBe(1);
    expect(
      Object.entries(assigned)
        .sort((a, b) => a[1] - b[1])
        .map(([column]) => column),
    ).toEqual(columns);
  });

  test('without a header is SKU and figures; two columns are SKU and what the goods cost', () => {
    expect(
      read([
        ['A-1', '12.5'],
        ['A-2', '8'],
      ]).lines,
    ).toEqual([line({ goods: 1250 }), line({ sku: 'A-2', goods: 800 })]);
    expect(layCosts([['A-1', '99', '30', '5']]).assigned).toEqual({ sku: 0, price: 1, goods: 2, freight: 3 });
  });

  test('keeps what it does not say, and an empty cell says nothing', () => {
    const stored = [line({ price: 9900, goods: 3000, feeRate: 500 })];
    const { lines } = read(
      [
        ['SKU', '成本', '售价'],
        ['A-1', '35', ''],
      ],
      {},
      stored,
    );
    expect(lines).toEqual([line({ price: 9900, goods: 3500, feeRate: 500 })]);
    expect(stored[0]?.goods).toBe(3000);
  });

  test('from a day on leaves the days before as they were', () => {
    const { lines } = read(
      [
        ['SKU', '成本'],
        ['A-1', '35'],
      ],
      { from: '2026-11-01' },
      [line({ goods: 3000, price: 9900 })],
    );
    expect(lines).toEqual([line({ goods: 3500, price: 9900, from: '2026-11-01' })]);
  });

  test('the same again writes nothing', () => {
    const rows = [
      ['SKU', '成本', '扣点 %'],
      ['A-1', '35', '5'],
    ];
    const { lines } = read(rows);
    expect(read(rows, {}, [...lines])).toEqual({ lines: [], same: 1, refused: [] });
  });

  test('rows that cannot be read are named with row, column and cell; the others are read', () => {
    const { lines, refused } = read([
      ['SKU', '成本', '退款率'],
      ['A-1', '-3', '5%'],
      ['', '3', ''],
      ['6.12E+11', '3', ''],
      ['A-2', '3', '140%'],
      ['A-3', '3', '5%'],
      ['A-3', '4', ''],
      ['A-4', '', ''],
    ]);
    expect(refused.map(({ row, why, column, cell }) => [row, why, column, cell])).toEqual([
      [2, 'negative', '成本', '-3'],
      [3, 'noSku', 'SKU', ''],
      [4, 'roundedSku', 'SKU', '6.12E+11'],
      [5, 'above100', '退款率', '140%'],
      [7, 'twice', 'SKU', 'A-3'],
      [8, 'noFigures', '', 'A-4'],
    ]);
    expect(lines.map(({ sku }) => sku)).toEqual(['A-3']);
  });

  test.each([
    [['扣点'], ['0.05'], ['feeRate']],
    [['扣点'], ['0.6'], ['feeRate']],
    [['扣点 %'], ['0.6'], []],
    [['扣点'], ['0.6%'], []],
    [['扣点'], ['5'], []],
    [['扣点'], ['0'], []],
  ])('rates under %j that are %j: asked about %j', ([header = ''], [cell = ''], asked) => {
    const rows = [
      ['SKU', header],
      ['A-1', cell],
    ];
    expect(unclearRates(rows, layCosts(rows))).toEqual(asked);
  });

  test('a fraction is what the operator says it is', () => {
    const rows = [
      ['SKU', '扣点'],
      ['A-1', '0.05'],
    ];
    expect(read(rows, { fractions: { feeRate: true } }).lines[0]?.feeRate).toBe(500);
    expect(read(rows, { fractions: { feeRate: false } }).lines[0]?.feeRate).toBe(5);
  });

  test('an export comes back as it was', () => {
    const figure = (name: CostFigure) => (isRate(name) ? fc.nat(10_000) : fc.nat(1_000_000));
    const stored = fc.record({
      price: fc.option(figure('price')),
      goods: fc.option(figure('goods')),
      freight: fc.option(figure('freight')),
      feeRate: fc.option(figure('feeRate')),
      refundRate: fc.option(figure('refundRate')),
      coupon: figure('coupon'),
      returnFreight: figure('returnFreight'),
      lossRate: figure('lossRate'),
    });
    const headers = [
      '店铺',
      'SKU / 商品ID',
      '生效日期',
      '币种',
      '售价',
      '进价',
      '运费',
      '扣点率',
      '退款率',
      '店铺券',
      '退货运费',
      '退货损耗率',
    ];
    fc.assert(
      fc.property(fc.array(stored, { minLength: 2, maxLength: 5 }), (all) => {
        const lines = all.map((figures, at) => line({ ...figures, sku: `S${at}`, from: at % 2 ? '2026-11-01' : ALWAYS }));
        const rows = [...exportedCosts(lines, headers)].map((row) => [...row]);
        expect(read(rows).lines).toEqual(lines);
      }),
    );
  });
});
