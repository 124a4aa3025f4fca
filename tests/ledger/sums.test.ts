import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS, type Source } from '../../utils/ads/source';
import { addable } from '../../utils/ledger/addable';
import { chooseSource } from '../../utils/ledger/choose';
import { dayNumber, dayText } from '../../utils/ledger/day';
import type { RollUp } from '../../utils/ledger/day-total';
import { sameSpend, spendOfBatches, spendOfDays } from '../../utils/ledger/same-spend';
import { lastChange, standingOf } from '../../utils/ledger/standing';
import { daysForAverage, sumDays } from '../../utils/ledger/sums';
import { batch, FIRST, SOURCE } from './sample';

describe('figures of two sources are added only where they count alike', () => {
  const others: Partial<Source>[] = [
    { shop: '二店' },
    { marketplace: 'tmall' },
    { currency: 'USD' },
    { level: 'campaign' },
    { product: '全站推广' },
    { window: 7 },
    { window: null },
    { basis: 'order' },
    { state: 'net' },
    { scope: 'direct' },
  ];
  test.each(others)('not with %o', (other) => {
    const [by] = Object.keys(other);
    expect(addable(SOURCE, { ...SOURCE, ...other })).toMatchObject({ ok: false, by });
    expect(addable({ ...SOURCE, ...other }, SOURCE)).toMatchObject({ ok: false, by });
  });

  test('alike with itself, and the first difference is told', () => {
    expect(addable(SOURCE, { ...SOURCE })).toEqual({ ok: true });
    expect(addable(SOURCE, { ...SOURCE, window: 7, currency: 'USD' })).toEqual({ ok: false, by: 'currency', first: 'CNY', second: 'USD' });
  });
});

const NOON = 12 * 3_600_000;
/** Local noon of a day. */
const noonOf = (day: number) => new Date(`${dayText(day)}T00:00:00`).getTime() + NOON;

const rollUp = (day: number, more: Partial<RollUp> = {}): RollUp => ({
  view: 'v',
  from: FIRST + day,
  to: FIRST + day,
  rows: 2,
  bytes: 0,
  complete: true,
  observedAt: noonOf(FIRST + 60),
  older: 0,
  totals: { spend: { sum: 100 + day, unknown: 0 } },
  plans: { entity: new Uint32Array(), sums: {} },
  ...more,
});

describe('sums', () => {
  const today = FIRST + 60;

  test('of days and of a period that touches none of them', () => {
    const sums = sumDays([rollUp(1), rollUp(0), rollUp(2, { to: FIRST + 8, older: 1 })], SOURCE, today);
    expect(sums).toEqual({
      ok: true,
      totals: { spend: { sum: 303, unknown: 0 } },
      rows: 6,
      days: 9,
      immature: 0,
      untold: 0,
      today: false,
      older: 1,
    });
  });

  test.each<[string, RollUp[], object]>([
    ['nothing', [], { why: 'empty' }],
    ['two views', [rollUp(0), rollUp(1, { view: 'w' })], { why: 'views', first: 'v', second: 'w' }],
    ['a period over days', [rollUp(0, { to: FIRST + 6 }), rollUp(3)], { why: 'overlap', second: { from: FIRST + 3, to: FIRST + 3 } }],
    ['two periods that meet', [rollUp(0, { to: FIRST + 6 }), rollUp(6, { to: FIRST + 9 })], { why: 'overlap' }],
    ['a part of the rows', [rollUp(0), rollUp(1, { complete: false })], { why: 'partial', spans: [{ from: FIRST + 1, to: FIRST + 1 }] }],
  ])('are refused of %s', (_, rollUps, refusal) => {
    expect(sumDays(rollUps, SOURCE, today)).toMatchObject({ ok: false, ...refusal });
  });

  test('say how many rows lack the figure, also where a day lacks it altogether', () => {
    const sums = sumDays([rollUp(0), rollUp(1, { totals: {} }), rollUp(2, { totals: { spend: { sum: 5, unknown: 1 } } })], SOURCE, today);
    expect(sums).toMatchObject({ totals: { spend: { sum: 105, unknown: 3 } } });
  });

  test('today and parts never enter an average', () => {
    const days = [rollUp(0), rollUp(1, { complete: false }), rollUp(2, { to: FIRST + 4 }), rollUp(60)];
    expect(daysForAverage(days, today)).toEqual([rollUp(0)]);
    expect(sumDays([rollUp(60)], SOURCE, today)).toMatchObject({ ok: true, today: true });
  });
});

describe('a day is mature', () => {
  const day = dayNumber('2024-03-01');

  test('from the day after its window on, on Amazon 28 days later', () => {
    expect(dayText(lastChange({ marketplace: 'amazon', window: 14 }, day) ?? 0)).toBe('2024-04-12');
    expect(dayText(lastChange({ marketplace: 'taobao', window: 15 }, day) ?? 0)).toBe('2024-03-16');
    expect(lastChange({ marketplace: 'taobao', window: null }, day)).toBeNull();
  });

  test.each([
    [15, 15, false],
    [15, 16, true],
    [null, 99, null],
  ])('with a window of %s, seen %s days later: %s', (window, later, mature) => {
    const seen = { to: day, observedAt: noonOf(day + later) };
    expect(standingOf(seen, { marketplace: 'taobao', window }, day + 99)).toEqual({ today: false, mature });
  });

  test('when it is read makes no difference, only when it was seen', () => {
    expect(standingOf({ to: day, observedAt: noonOf(day) }, SOURCE, day)).toEqual({ today: true, mature: false });
    expect(standingOf({ to: day, observedAt: noonOf(day) }, SOURCE, day + 300)).toEqual({ today: false, mature: false });
  });
});

describe('of several views of one spend', () => {
  const view = (level: Source['level'], complete: number[]) => ({ view: level, source: { ...SOURCE, level }, complete });

  test('the one that covers most days whole is chosen, of several the coarsest', () => {
    const terms = view('search_term', [1, 2, 3, 4]);
    const plans = view('campaign', [1, 2, 3]);
    expect(chooseSource([plans, terms], 1, 4)).toBe(terms);
    expect(chooseSource([terms, plans], 1, 3)).toBe(plans);
    expect(chooseSource([terms, plans], 9, 12)).toBeUndefined();
  });

  test('whatever their order', () => {
    const all = LEVELS.map((level) => view(level, [1]));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (some) => {
        const coarsest = Math.min(...some.map(({ source }) => LEVELS.indexOf(source.level)));
        expect(chooseSource(some, 0, 5)?.source.level).toBe(LEVELS[coarsest]);
      }),
    );
  });
});

describe('the same spend twice', () => {
  const days = (...spend: (number | undefined)[]) => new Map(spend.flatMap((one, day) => (one === undefined ? [] : [[day, one] as const])));

  test.each<[string, ReturnType<typeof days>, ReturnType<typeof days>, string]>([
    ['equal days', days(1_001, 2_040, 999, 5), days(1_001, 2_040, 999), 'same'],
    ['equal to the rounding', days(100_100, 204_001, 99_900), days(100_101, 204_000, 99_899), 'same'],
    ['one day restated of many', days(11, 22, 33, 44, 55, 66, 77, 88, 99, 10), days(11, 22, 33, 44, 55, 66, 77, 88, 99, 90), 'same'],
    ['one common day', days(1_001), days(1_001, 4), 'maybe'],
    ['a budget used up every day', days(5_000, 5_000, 5_000, 5_000), days(5_000, 5_000, 5_000, 5_000), 'maybe'],
    ['other spend', days(100, 200, 300), days(100, 210, 290), 'other'],
    ['no common day', days(1, 2), days(undefined, undefined, 3), 'other'],
    ['days without spend', days(0, 0, 0), days(0, 0, 0), 'other'],
  ])('%s: %4$s', (_, first, second, verdict) => {
    expect(sameSpend(first, second).verdict).toBe(verdict);
    expect(sameSpend(second, first).verdict).toBe(verdict);
  });

  test('is asked of whole days with known spend alone', () => {
    const line = { plan: '甲', word: '杯', clicks: 1 };
    const report = batch([
      { ...line, day: 0, spend: 5 },
      { ...line, day: 0, word: '碗', spend: 6 },
      { ...line, day: 1, spend: null },
      { ...line, day: 2, to: 4, spend: 7 },
    ]);
    expect([...spendOfBatches([report])]).toEqual([[FIRST, 11]]);
    const stored = [rollUp(0), rollUp(1, { complete: false }), rollUp(2, { to: FIRST + 4 }), rollUp(5, { totals: {} })];
    expect([...spendOfDays(stored)]).toEqual([[FIRST, 100]]);
  });
});
