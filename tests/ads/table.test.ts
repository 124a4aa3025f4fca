import { describe, expect, test } from 'vitest';
import { daySheet } from '../../utils/ads/analysis/day-sheet';
import type { EarningRow } from '../../utils/ads/analysis/rows';
import { filtered, sorted, type TermFigures, termLists, termRows } from '../../utils/ads/analysis/terms';
import { parseFilter } from '../../utils/ads/filter/parse';
import type { Tally } from '../../utils/ads/tally';
import { LAMP, tallyOf } from './goods';

const term = (searchTerm: string, campaign: string, tally: Tally): TermFigures => ({
  entity: { campaign, searchTerm },
  tally,
  days: 30,
  immatureDays: 2,
  breakEven: LAMP,
});
const FIGURES = [
  term('desk lamp', 'a', tallyOf(2_000, 120)),
  term('lamp oil', 'a', tallyOf(300, 0)),
  term('floor lamp', 'a', tallyOf(40, 3, { sales: null })),
  term('night light', 'b', tallyOf(900, 9)),
  term('red lamp', 'b', tallyOf(30, 2)),
  term('red lamp', 'a', tallyOf(20, 1)),
];
const ROWS = termRows(FIGURES, { currency: 'CNY', state: 'paid' });
const terms = (rows: typeof ROWS) => rows.map(({ entity }) => entity.searchTerm);

describe('the table of terms', () => {
  test('judges each with its own plan', () => {
    expect(ROWS.map(({ verdict }) => verdict.judgement)).toEqual(['earns', 'loses', 'unknown', 'loses', 'cannotTell', 'cannotTell']);
    // Plan a sells 121 of 2,320 clicks, the row without sales left out; plan b 11 of 930.
    expect(ROWS[1]?.negation).toMatchObject({ negate: true, clicksToSell: Math.ceil(Math.log(0.05) / Math.log(1 - 121 / 2_320)) });
    expect(ROWS[4]?.negation).toMatchObject({ negate: false, clicksToSell: Math.ceil(Math.log(0.05) / Math.log(1 - 11 / 930)) });
    expect(ROWS[0]?.verdict).toMatchObject({ days: 30, immatureDays: 2 });
  });

  test('shows what a filter asks for', () => {
    const parsed = parseFilter('成交 = 0 或 (判断 = 亏损 且 花费 > 500元)');
    expect(parsed.ok && terms(filtered(ROWS, parsed.condition, 2))).toEqual(['lamp oil', 'night light']);
    const all = parseFilter('');
    expect(all.ok && filtered(ROWS, all.condition, 2)).toHaveLength(6);
  });

  test('is sorted with the unknown last in both directions, and equals as they were', () => {
    expect(terms(sorted(ROWS, { by: 'sales', descending: true }))).toEqual([
      'desk lamp',
      'night light',
      'red lamp',
      'red lamp',
      'lamp oil',
      'floor lamp',
    ]);
    expect(terms(sorted(ROWS, { by: 'sales', descending: false }))).toEqual([
      'lamp oil',
      'red lamp',
      'red lamp',
      'night light',
      'desk lamp',
      'floor lamp',
    ]);
    expect(terms(sorted(ROWS, { by: 'acos', descending: true }))[0]).toBe('lamp oil');
    expect(sorted(ROWS, { by: 'term', descending: false })[4]?.entity.campaign).toBe('b');
  });

  test('gives the two lists: dearest to exclude first, one line for a term of two plans, and no term in both', () => {
    const { negate, title } = termLists(ROWS, ['desk', 'lamp']);
    expect(negate.map(({ entity }) => entity.searchTerm)).toEqual(['night light', 'lamp oil']);
    expect(title.map(({ term: text, missing, orders }) => [text, ...missing, orders])).toEqual([
      ['floor lamp', 'floor', 3],
      ['red lamp', 'red', 3],
    ]);
  });
});

describe('the sheet of a day', () => {
  const row = (who: string, day: number, clicks: number, orders: number): EarningRow => ({
    who,
    day,
    tally: tallyOf(clicks, orders),
    breakEven: LAMP,
  });
  const DAY = 20_000;
  // Every weekday of nine weeks a little different.
  const rows = Array.from({ length: 63 }, (_, index) => row('a', DAY - index, 100 + (index % 5), 5));
  const counted = { currency: 'CNY', state: 'paid', window: 7 } as const;

  test('stands beside the week before', () => {
    const sheet = daySheet([...rows, row('b', DAY, 500, 1)], DAY, { ...counted, today: DAY + 30 });
    expect(sheet).toMatchObject({ mature: true, all: { spend: 60_000 }, weekBefore: { spend: 10_200 } });
    expect(sheet?.plans.map(({ who, change }) => [who, change])).toEqual([
      ['b', null],
      ['a', 200],
    ]);
    expect(sheet?.unusual.map(({ figure }) => figure)).toEqual(['spend', 'clicks']);
  });

  test('takes no orders of an open day for unusual, and is none of a day still running', () => {
    const few = [...rows.slice(1), row('a', DAY, 100, 0)];
    const vary = few.map((one, index) => (one.day === DAY ? one : { ...one, tally: tallyOf(100 + (index % 5), 5 + (index % 3)) }));
    expect(daySheet(vary, DAY, { ...counted, today: DAY + 30 })?.unusual.map(({ figure }) => figure)).toEqual(['orders', 'sales']);
    expect(daySheet(vary, DAY, { ...counted, today: DAY + 3 })).toMatchObject({ mature: false, unusual: [] });
    expect(daySheet(vary, DAY, { ...counted, today: DAY })).toBeUndefined();
    expect(daySheet([], DAY, { ...counted, today: DAY + 3 })).toEqual({ day: DAY, mature: false, plans: [], unusual: [] });
  });
});
