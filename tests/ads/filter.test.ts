import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Condition } from '../../utils/ads/filter/condition';
import { NUMBER_FIELDS, SIGNS, TEXT_FIELDS } from '../../utils/ads/filter/fields';
import { type FilterRow, matches } from '../../utils/ads/filter/match';
import { parseFilter } from '../../utils/ads/filter/parse';
import { printFilter } from '../../utils/ads/filter/print';
import { tallyOf } from './goods';

const row: FilterRow = {
  entity: { campaign: '夏装-日常', searchTerm: '夏季 连衣裙 Dress' },
  // 200 clicks of 1.00, 10 orders of 100.00
  tally: tallyOf(200, 10),
  verdict: { judgement: 'earns', profit: 20_000 },
};
const silent: FilterRow = { entity: { searchTerm: 'lamp' }, tally: tallyOf(60, 0), verdict: { judgement: 'loses', profit: -6_000 } };
const unknown: FilterRow = { entity: {}, tally: tallyOf(60, 3, { sales: null }) };

const asks = (text: string, one: FilterRow = row) => {
  const parsed = parseFilter(text);
  if (!parsed.ok) return parsed.error;
  return matches(parsed.condition, one, 2);
};

describe('a filter', () => {
  test.each([
    ['', true],
    ['spend > 199.99', true],
    ['spend > 200', false],
    ['花费>=200元', true],
    ['花费 ≥ ０.０２万', true],
    ['花费 > 1万元', false],
    ['消耗＞１００且成交＝１０', true],
    ['点击率 = 2%', true],
    ['cvr = 5', true],
    ['cvr >= 5.1%', false],
    ['投产比 > 4.9 and 投产比 < 5.1', true],
    ['ROI=5倍', true],
    ['acos <= 20%', true],
    ['成交额 = 1,000', true],
    ['成交成本 < ¥20.01', true],
    ['profit = 200', true],
    ['cpc=1 or clicks=0', true],
    ['clicks=0 or orders=0 and spend>0', false],
    ['(clicks=200 or orders=0) and spend>0', true],
    ['clicks=200 orders=0', false],
    ['非 成交 = 0', true],
    ['not (orders=10 or clicks=1)', false],
    ['!(clicks=0) && orders!=3', true],
    ['搜索词 含 "连衣裙"', true],
    ['词含dress', true],
    ['词 不含 连衣裙', false],
    ['term not contains 裤', true],
    ['计划 = 夏装-日常', true],
    ['campaign != 「夏装-日常」', false],
    ['判断 = 赚钱', true],
    ['verdict != earns', false],
    ['结论=亏损', false],
    ['点击 大于等于 200', true],
    ['点击 不等于 200', false],
  ])('%s', (text, answer) => expect(asks(text)).toBe(answer));

  test('spend without sales has the worst ACOS there is', () => {
    expect(asks('acos > 500%', silent)).toBe(true);
    expect(asks('acos = unknown', silent)).toBe(false);
    expect(asks('cpa = 未知', silent)).toBe(true);
  });

  test('what is not known answers neither yes nor no', () => {
    expect(asks('roas > 1', unknown)).toBe(false);
    expect(asks('not roas > 1', unknown)).toBe(false);
    expect(asks('roas != 1', unknown)).toBe(false);
    expect(asks('成交额 = 未知', unknown)).toBe(true);
    expect(asks('sales != unknown', unknown)).toBe(false);
    expect(asks('roas > 1 or clicks = 60', unknown)).toBe(true);
    expect(asks('词 不含 x', unknown)).toBe(false);
    expect(asks('verdict = unknown', unknown)).toBe(false);
  });

  test('counts money by the currency', () => {
    const yen = { ...row, tally: tallyOf(200, 10, { spend: 200 }) };
    const parsed = parseFilter('spend = 200');
    expect(parsed.ok && matches(parsed.condition, yen, 0)).toBe(true);
  });
});

describe('a mistake is told with its place', () => {
  test.each([
    ['speed > 3', 'field', 0, 5],
    ['花费 3', 'sign', 3, 1],
    ['花费 > 很多', 'number', 5, 2],
    ['clicks > 5%', 'unit', 9, 2],
    ['cvr > 5元', 'unit', 6, 2],
    ['spend > 1.2.3', 'number', 8, 5],
    ['spend > 99999999999999', 'number', 8, 14],
    ['spend >', 'end', 7, 0],
    ['spend > 1 and', 'end', 13, 0],
    ['(spend > 1', 'bracket', 0, 1],
    ['spend > 1)', 'bracket', 9, 1],
    ['term > 3', 'sign', 5, 2],
    ['词 含 "连衣裙', 'quote', 4, 4],
    ['term contains ""', 'end', 16, 0],
    ['verdict = 好', 'verdict', 10, 1],
    ['verdict > earns', 'sign', 8, 2],
    ['spend > unknown', 'sign', 6, 9],
    ['cpcs > 3', 'field', 0, 4],
    [`${'('.repeat(60)}spend>1`, 'tooDeep', 51, 1],
    ['spend>1 '.repeat(201), 'tooMany', 1_600, 5],
    ['x'.repeat(2_001), 'tooLong', 2_000, 1],
  ])('%s', (text, kind, offset, length) => expect(asks(text)).toEqual({ kind, offset, length }));
});

const number = fc.record({
  kind: fc.constant('number' as const),
  field: fc.constantFrom(...(Object.keys(NUMBER_FIELDS) as (keyof typeof NUMBER_FIELDS)[])),
  sign: fc.constantFrom(...SIGNS),
  value: fc.oneof(
    fc.integer({ min: -1e12, max: 1e12 }),
    fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 100),
    fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1e6),
  ),
});
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  number.map((condition) => ({ ...condition, value: condition.value + 0 || 0 })),
  fc.record({
    kind: fc.constant('missing' as const),
    field: fc.constantFrom(...(Object.keys(NUMBER_FIELDS) as (keyof typeof NUMBER_FIELDS)[])),
    is: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('text' as const),
    field: fc.constantFrom(...(Object.keys(TEXT_FIELDS) as (keyof typeof TEXT_FIELDS)[])),
    how: fc.constantFrom('contains' as const, 'lacks' as const, 'is' as const, 'isNot' as const),
    text: fc.oneof(
      fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }),
      fc.string({ minLength: 1, maxLength: 8, unit: fc.constantFrom('"', '\\', '＂', '＼', "'", '”', ')', ' ', '裙') }),
    ),
  }),
  fc.record({
    kind: fc.constant('verdict' as const),
    is: fc.boolean(),
    judgement: fc.constantFrom('earns' as const, 'loses' as const, 'cannotTell' as const, 'unknown' as const),
  }),
);
const condition = fc.letrec<{ node: Condition }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      parts: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), part: tie('node') }),
  ),
})).node;

describe('whatever is written', () => {
  test('what is printed is read as the same', () => {
    fc.assert(
      fc.property(condition, (written) => {
        fc.pre(printFilter(written).length <= 2_000);
        expect(parseFilter(printFilter(written))).toEqual({ ok: true, condition: written });
      }),
    );
  });

  test('nothing makes it throw, and every mistake lies in the text', () => {
    const pieces = fc.constantFrom(
      '花费',
      '>',
      '=',
      '(',
      ')',
      '且',
      '或',
      'not ',
      '5',
      '%',
      '元',
      '万',
      '"',
      '词',
      '含',
      ' ',
      'x',
      '判断',
      '-',
      '.',
      '!',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        const parsed = parseFilter(written);
        if (parsed.ok) {
          expect(parseFilter(printFilter(parsed.condition))).toEqual(parsed);
          return;
        }
        expect(parsed.error.offset).toBeGreaterThanOrEqual(0);
        expect(parsed.error.offset + parsed.error.length).toBeLessThanOrEqual(written.length);
      }),
      { numRuns: 1_000 },
    );
  });
});
