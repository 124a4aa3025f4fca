import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beforeAfter, type ComparedFigure } from '../../utils/shop/before-after';
import { addDays, isDay } from '../../utils/shop/days';
import type { Figure, TrafficDay } from '../../utils/shop/traffic';

const CHANGE = '2026-03-15';
const LATER = '2026-06-01';

/** Days around the change: `figures` by how far from it a day is; undefined = no row. */
function days(figures: (from: number) => Omit<TrafficDay, 'day'> | undefined, reach = 14): TrafficDay[] {
  return Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach).flatMap((from) => {
    const row = figures(from);
    return row ? [{ day: addDays(CHANGE, from), ...row }] : [];
  });
}
const figure = (compared: readonly ComparedFigure[], name: Figure) => compared.find((one) => one.figure === name);

describe('calendar days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
  ])('%s %i', (day, by, other) => expect(addDays(day, by)).toBe(other));
  test.each(['2026-02-30', '2026-13-01', '26-01-01', '', 'x'])('%s is no day', (text) => expect(isDay(text)).toBe(false));
});

describe('before and after a change', () => {
  test('the day itself is left out, and so is everything beyond the window', () => {
    const result = beforeAfter(
      days((from) => ({ visitors: from === 0 || Math.abs(from) > 7 ? 1_000_000 : 100 })),
      CHANGE,
      7,
      LATER,
      [],
    );
    expect(figure(result.figures, 'visitors')).toMatchObject({
      before: { total: 700, days: 7 },
      after: { total: 700, days: 7 },
      ratio: 1,
      verdict: 'unclear',
    });
    expect(result).toMatchObject({ missing: { before: 0, after: 0 }, toCome: 0, others: [] });
  });

  test('twice as many every day rose; half as many fell', () => {
    const noisy = (from: number, times: number) => ({ visitors: (100 + ((from * 37) % 20)) * (from > 0 ? times : 1) });
    for (const [times, verdict] of [
      [2, 'rose'],
      [0.5, 'fell'],
    ] as const) {
      const result = beforeAfter(
        days((from) => noisy(from, times)),
        CHANGE,
        7,
        LATER,
        [],
      );
      expect(figure(result.figures, 'visitors')?.verdict).toBe(verdict);
    }
  });

  test('a tenth more on days that vary by half cannot be told, and says how long it would take', () => {
    const result = beforeAfter(
      days((from) => ({ visitors: (from % 2 === 0 ? 60 : 140) + (from > 0 ? 30 : 0) })),
      CHANGE,
      14,
      LATER,
      [],
    );
    const visitors = figure(result.figures, 'visitors');
    expect(visitors?.verdict).toBe('unclear');
    expect(visitors?.unclear).toMatchObject({ why: 'wide' });
    const wanted = visitors?.unclear?.why === 'wide' ? (visitors.unclear.days ?? 0) : 0;
    expect(wanted).toBeGreaterThan(14);
    expect(wanted).toBeLessThanOrEqual(90);
  });

  test('no difference at all needs no number of days', () => {
    const result = beforeAfter(
      days(() => ({ visitors: 100 })),
      CHANGE,
      7,
      LATER,
      [],
    );
    expect(figure(result.figures, 'visitors')?.unclear).toEqual({ why: 'wide' });
  });

  test('days without figures are counted, days to come are not', () => {
    const result = beforeAfter(
      days((from) => (from === -3 || from === 2 ? undefined : { orders: 5 })),
      CHANGE,
      7,
      addDays(CHANGE, 5),
      [],
    );
    expect(result).toMatchObject({ missing: { before: 1, after: 1 }, toCome: 3 });
    expect(figure(result.figures, 'orders')).toMatchObject({
      before: { days: 6 },
      after: { days: 3 },
      verdict: 'unclear',
      unclear: { why: 'fewDays' },
    });
    expect(figure(result.figures, 'orders')?.interval).toBeUndefined();
  });

  test('a figure that stands on one side only can be told nothing of; one that stands nowhere is not shown', () => {
    const result = beforeAfter(
      days((from) => (from > 0 ? { orders: 5 } : { visitors: 3 })),
      CHANGE,
      7,
      LATER,
      [],
    );
    expect(result.figures.map((one) => [one.figure, one.verdict])).toEqual([
      ['visitors', 'unclear'],
      ['orders', 'unclear'],
    ]);
    expect(result.rates).toEqual([]);
  });

  test('other changes inside the windows are named, each once, those outside are not', () => {
    const changes = [CHANGE, addDays(CHANGE, 3), addDays(CHANGE, 3), addDays(CHANGE, -7), addDays(CHANGE, 8)];
    expect(beforeAfter([], CHANGE, 7, LATER, changes).others).toEqual([addDays(CHANGE, -7), addDays(CHANGE, 3)]);
  });

  test('orders of visitors and clicks of impressions, from days that have both', () => {
    const row = (from: number) => ({
      visitors: 400,
      ...(from === 4 ? {} : { orders: from > 0 ? 40 : 12 }),
      impressions: 2_000,
      clicks: 100,
    });
    const { rates } = beforeAfter(days(row), CHANGE, 7, LATER, []);
    expect(rates).toMatchObject([
      { rate: 'clickRate', before: { of: 700, per: 14_000 }, difference: 0, verdict: 'unclear' },
      { rate: 'conversion', before: { of: 84, per: 2_800 }, after: { of: 240, per: 2_400 }, verdict: 'rose' },
    ]);
  });

  test('more orders than visitors is no share', () => {
    expect(
      beforeAfter(
        days(() => ({ visitors: 3, orders: 5 })),
        CHANGE,
        7,
        LATER,
        [],
      ).rates,
    ).toEqual([]);
  });

  test('sales of two currencies are not compared; refunds below 0 are no count', () => {
    const mixed = beforeAfter(
      days((from) => ({ sales: 100, currency: from > 0 ? 'USD' : 'EUR' })),
      CHANGE,
      7,
      LATER,
      [],
    );
    expect(mixed.figures).toEqual([]);
    const refunded = beforeAfter(
      days((from) => ({ sales: from === 2 ? -5 : 100, currency: 'CNY' })),
      CHANGE,
      7,
      LATER,
      [],
    );
    expect(refunded.currency).toBe('CNY');
    expect(figure(refunded.figures, 'sales')?.after).toEqual({ total: 600, days: 6 });
  });

  test('whatever the figures are, a verdict stands exactly where the interval stands on one side', () => {
    const row = fc.option(fc.record({ visitors: fc.nat(500), orders: fc.nat(30), sales: fc.integer({ min: -500, max: 90_000 }) }), {
      nil: undefined,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 29, maxLength: 29 }), fc.constantFrom(7 as const, 14 as const), (rows, window) => {
        const result = beforeAfter(
          days((from) => rows[from + 14]),
          CHANGE,
          window,
          LATER,
          [],
        );
        for (const one of result.figures) {
          const side = !one.interval ? 'unclear' : one.interval[0] > 1 ? 'rose' : one.interval[1] < 1 ? 'fell' : 'unclear';
          expect(one.verdict).toBe(side);
          if (one.interval && one.ratio !== undefined) {
            expect(one.interval[0]).toBeLessThanOrEqual(one.ratio);
            expect(one.interval[1]).toBeGreaterThanOrEqual(one.ratio);
          }
        }
        for (const one of result.rates) {
          const side = !one.interval ? 'unclear' : one.interval[0] > 0 ? 'rose' : one.interval[1] < 0 ? 'fell' : 'unclear';
          expect(one.verdict).toBe(side);
        }
      }),
    );
  });
});

describe('where nothing was changed', () => {
  /** A repeatable shop: weekly rhythm, days that vary, orders by chance. */
  function chance(seed: number): () => number {
    let state = seed;
    return () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return (state >>> 8) / 2 ** 24;
    };
  }
  const normal = (next: () => number) => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  test.each([7, 14] as const)('%i days before and after say "rose" or "fell" in at most one case of twenty', (window) => {
    const SHOPS = 1_500;
    let [told, toldRate] = [0, 0];
    for (let shop = 1; shop <= SHOPS; shop += 1) {
      const next = chance(shop * 7_919);
      for (let warm = 0; warm < 20; warm += 1) next();
      const result = beforeAfter(
        days((from) => {
          const weekday = 1 + 0.3 * Math.sin((2 * Math.PI * from) / 7);
          const visitors = Math.max(1, Math.round(200 * weekday * Math.exp(0.25 * normal(next))));
          let orders = 0;
          for (let visitor = 0; visitor < visitors; visitor += 1) if (next() < 0.03) orders += 1;
          return { visitors, orders };
        }),
        CHANGE,
        window,
        LATER,
        [],
      );
      if (figure(result.figures, 'visitors')?.verdict !== 'unclear') told += 1;
      if (result.rates[0]?.verdict !== 'unclear') toldRate += 1;
    }
    expect(told / SHOPS).toBeLessThanOrEqual(0.05);
    expect(toldRate / SHOPS).toBeLessThanOrEqual(0.05);
    expect(told + toldRate).toBeGreaterThan(0);
    process.stderr.write(`${window} days: visitors ${told / SHOPS}, conversion ${toldRate / SHOPS}\n`);
  });
});
