import { describe, expect, test } from 'vitest';
import { breakEvenOf } from '../../utils/ads/break-even';
import type { CostLine } from '../../utils/ads/cost';
import { editedValue, editMeaning } from '../../utils/ads/editing';
import { noticeChanges } from '../../utils/ads/notice';
import { costsOf, linesOn } from '../../utils/ads/page-costs';
import { factsOf } from '../../utils/ads/page-facts';
import { rowsToJudge } from '../../utils/ads/page-rows';
import { judgePage } from '../../utils/ads/page-verdicts';
import { figuresOf } from '../../utils/figures';
import { dayNumber } from '../../utils/ledger/day';
import type { Reading } from '../../utils/reading/reading';
import { drawn, page } from '../figures/pages';

/** One order of 99.00 leaves 48.145 of it: break-even 2.0563. */
const line = (sku: string, more: Partial<CostLine> = {}): CostLine => ({
  shop: '',
  sku,
  from: '2026-01-01',
  currency: 'CNY',
  price: 9900,
  coupon: 0,
  goods: 3500,
  freight: 500,
  feeRate: 500,
  refundRate: 1000,
  returnFreight: 0,
  lossRate: 0,
  ...more,
});

const HEADERS = ['商品ID', '出价', '花费(元)', '点击量', '成交笔数', '成交金额'];
const said = (from: string, to: string): Reading['said'] => [
  { of: 'dates', label: '日期', text: `${from} ~ ${to}`, from: 'control' },
  { of: 'attribution', label: '转化周期', text: '15天', from: 'control' },
];
const reading = (rows: string[][], dates = said('2026-09-01', '2026-09-30'), all = rows.length, at = Date.UTC(2026, 10, 22, 4)): Reading =>
  page('taobao', 'ad-report', [drawn(HEADERS, rows, { counts: [{ rows: all, by: 'text', text: `共 ${all} 条` }] })], {
    ...(dates ? { said: dates } : {}),
    at,
  });
const adsOf = (read: Reading) => rowsToJudge(figuresOf(read), read);
const ROWS = [
  ['700000000001', '1.20', '2400.50', '3100', '20', '1980.00'],
  ['700000000002', '1.20', '800.25', '2110', '95', '9405.00'],
];
const TODAY = dayNumber('2026-11-22');
const judged = (read: Reading, lines: readonly CostLine[]) => judgePage(adsOf(read), { lines, itemsOf: () => [], today: TODAY })[0];

describe('verdicts of a page', () => {
  const own = [line('700000000001'), line('700000000002')];

  test('profit to the cent, worst known, drafts of bids', () => {
    const table = judged(reading(ROWS), own);
    expect(table?.rows.map(({ verdict, costs }) => [verdict.judgement, verdict.profit, costs.by])).toEqual([
      ['loses', -143_760, 'own'],
      ['earns', 377_353, 'own'],
    ]);
    expect(table?.headline).toMatchObject({ profit: 233_593, spend: 320_075, counted: 2, left: 0, byShop: 0, earns: 1, loses: 1 });
    expect(table?.rows[0]?.bid).toMatchObject({ kind: 'set', bid: 90, heldBy: 'step' });
  });

  test('a part of the rows has no profit; a row without costs is left out of it and counted', () => {
    expect(judged(reading(ROWS, undefined, 146), own)?.headline).toMatchObject({ profit: null, spend: null, counted: 2 });
    const gap = judged(reading(ROWS), [line('700000000001', { goods: null }), line('700000000002')]);
    expect(gap?.headline).toMatchObject({ profit: 377_353, counted: 1, left: 1, leftSpend: 240_050 });
    expect(gap?.rows[0]?.verdict).toMatchObject({ judgement: 'unknown', because: { kind: 'cost', missing: ['goods'] }, profit: null });
  });

  test('no costs at all: nothing is judged and nothing is summed', () => {
    expect(judged(reading(ROWS), [])?.headline).toMatchObject({ profit: null, counted: 0, left: 2, unknown: 2 });
  });

  test('while days are open who loses is not yet judged, who earns is', () => {
    const open = judged(reading(ROWS, said('2026-11-08', '2026-11-21')), own);
    expect(open?.maturity).toEqual({ days: 14, open: 14, today: false, window: 15, assumed: false });
    expect(open?.rows.map(({ verdict, soFar }) => [verdict.judgement, verdict.because?.kind, soFar])).toEqual([
      ['cannotTell', 'immature', true],
      ['earns', undefined, false],
    ]);
  });
});

describe('costs of a row', () => {
  const lines = linesOn(
    [line('a', { from: '2026-01-01', goods: 1 }), line('A', { from: '2026-06-01' }), line('b', { goods: 6000 })],
    '2026-07-01',
  );
  const kept = (entity: Parameters<typeof costsOf>[0], items: Parameters<typeof costsOf>[1] = []) => costsOf(entity, items, lines, 'CNY');

  test('the line that holds on the day, by SKU or id, whatever its capitals', () => {
    expect(linesOn([line('a', { goods: 1 }), line('a', { from: '2026-08-01' })], '2026-07-01').get('a')?.goods).toBe(1);
    expect(kept({ sku: ' A ' })).toMatchObject({ by: 'own', breakEven: { margin: expect.closeTo(0.48631, 5) } });
  });

  test('a plan by the items known of it, weighted by spend, where four fifths of it have costs', () => {
    const plan = kept({ campaign: 'x' }, [
      { id: 'a', spend: 300 },
      { id: 'b', spend: 100 },
    ]);
    // b leaves 84.645 - 54.00 - 5.00 = 25.645 of 99.00.
    expect(plan).toMatchObject({ by: 'plan', items: { costed: 2, known: 2, share: 1 } });
    expect(plan.breakEven.known && plan.breakEven.margin).toBeCloseTo((0.486313 * 3 + 0.25904) / 4, 5);
  });

  test('a plan whose goods have no costs is unknown: the margin of goods it does not sell is none of its', () => {
    const mostlyUnknown = [
      { id: 'a', spend: 1 },
      { id: 'z', spend: 9 },
    ];
    for (const items of [mostlyUnknown, [{ id: 'z', spend: 9 }]])
      expect(kept({ campaign: 'x' }, items)).toEqual({ by: 'none', breakEven: { known: false, missing: ['noLine'] } });
  });

  test('the shop’s middle is the poorer of two that are alike, and said to be the shop’s', () => {
    const alike = linesOn([line('a', { goods: 5500 }), line('b', { goods: 6000 })], '2026-07-01');
    const shop = costsOf({ campaign: 'x' }, [], alike, 'CNY');
    expect(shop).toMatchObject({ by: 'shop', lines: 2 });
    expect(shop.breakEven.known && shop.breakEven.margin).toBeCloseTo(0.25904, 5);
  });

  test('goods that leave much more or less than each other speak for no plan whose goods are unknown', () => {
    expect(kept({ campaign: 'x' })).toEqual({ by: 'none', breakEven: { known: false, missing: ['noLine'] } });
    expect(costsOf({ campaign: 'x' }, [], lines, 'USD')).toMatchObject({ by: 'none', breakEven: { known: false } });
  });
});

describe('facts of a page', () => {
  const facts = (read: Reading) => factsOf(adsOf(read), figuresOf(read), read);

  test('one batch a table, minor units, the same key for the same content on the same day', () => {
    const [first] = facts(reading(ROWS));
    expect(first?.observation).toMatchObject({ kind: 'page', complete: true });
    const [batch] = first?.batches ?? [];
    expect(batch && [...(batch.measures.spend ?? [])]).toEqual([240_050, 80_025]);
    expect(batch && [...(batch.measures.sales ?? [])]).toEqual([198_000, 940_500]);
    expect(batch && [batch.from[0], batch.to[0]]).toEqual([dayNumber('2026-09-01'), dayNumber('2026-09-30')]);
    expect(batch?.entities).toEqual([{ itemId: '700000000001' }, { itemId: '700000000002' }]);
    const again = facts(reading(ROWS, said('2026-09-01', '2026-09-30'), 2, Date.UTC(2026, 10, 22, 5)));
    expect(again[0]?.observation.key).toBe(first?.observation.key);
    const edited = facts(reading([ROWS[0] ?? [], ['700000000002', '1.20', '800.26', '2110', '95', '9405.00']]));
    expect(edited[0]?.observation.key).not.toBe(first?.observation.key);
  });

  test('no window, no facts; a part says that it is one; shortened figures and twins stay out', () => {
    expect(facts(reading(ROWS, []))).toEqual([]);
    expect(facts(reading(ROWS, undefined, 146))[0]?.observation.complete).toBe(false);
    expect(facts(reading([['700000000001', '1.20', '1.2万', '3100', '20', '1980.00']]))).toEqual([]);
    expect(facts(reading([ROWS[0] ?? [], ROWS[0] ?? []]))).toEqual([]);
  });
});

describe('changes noticed', () => {
  const with2 = (bid: string) => adsOf(reading([ROWS[0] ?? [], ['700000000002', bid, '801', '2111', '95', '9405.00']]));

  test('the same row with another bid, once, whatever its figures did meanwhile', () => {
    const noticed = noticeChanges({ ads: with2('1.20'), at: 1 }, { ads: with2('1.50'), at: 2 });
    expect(noticed).toEqual([
      expect.objectContaining({ what: 'bid', before: 120, after: 150, currency: 'CNY', entity: { itemId: '700000000002' }, at: 2 }),
    ]);
    expect(noticeChanges({ ads: with2('1.20'), at: 1 }, { ads: with2('1.50'), at: 3 })[0]?.id).toBe(noticed[0]?.id);
    expect(noticeChanges({ ads: with2('1.20'), at: 1 }, { ads: with2('1.20'), at: 2 })).toEqual([]);
    // An older reading that comes late changes nothing.
    expect(noticeChanges({ ads: with2('1.20'), at: 2 }, { ads: with2('1.50'), at: 1 })).toEqual([]);
  });

  test('what only one of the two shows, and rows that cannot be told apart, are no change', () => {
    expect(noticeChanges({ ads: with2('--'), at: 1 }, { ads: with2('1.50'), at: 2 })).toEqual([]);
    const twins = (bid: string) =>
      adsOf(
        reading([
          ['700000000001', bid, '1', '2', '0', '0'],
          ['700000000001', bid, '3', '4', '0', '0'],
        ]),
      );
    expect(noticeChanges({ ads: twins('1'), at: 1 }, { ads: twins('2'), at: 2 })).toEqual([]);
  });
});

describe('an edit before it is saved', () => {
  const known = breakEvenOf(line('a'), 'CNY');
  const tally = { impressions: null, clicks: 2000, spend: 80_000, orders: 100, units: null, sales: 990_000 };

  test.each([
    ['targetRoas', '3.5', 3.5],
    ['targetRoas', '3,5', 3.5],
    ['targetAcos', '25%', 4],
    ['budget', '1,200', 120_000],
    ['bid', '￥0.85', 85],
    ['bid', '', null],
    ['bid', '0', null],
    ['bid', 'abc', null],
  ] as const)('%s "%s"', (what, text, value) => expect(editedValue(what, text, 'CNY')).toBe(value));

  test('at a target: the most an order and a click may cost, what is left; the break-even bid; a budget spent whole', () => {
    if (!known.known) throw new Error('costs are known here');
    expect(editMeaning('targetRoas', 2, known, 'paid', tally)).toMatchObject({
      perOrder: 4950,
      perClick: 247,
      profitPerOrder: -135,
      rate: 0.05,
    });
    expect(editMeaning('bid', 100, known, 'paid', tally)).toMatchObject({ perClick: 240 });
    expect(editMeaning('budget', 10_000, known, 'paid', tally).profitOfBudget).toBe(Math.round(10_000 * (12.375 * 0.4863131313 - 1)));
    expect(editMeaning('bid', 100, known, 'paid', undefined)).not.toHaveProperty('perClick');
  });
});
