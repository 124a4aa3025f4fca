import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, currencyIn, dayOf, dayOrderOf, isBlank, moneyOf } from '../../utils/shop/traffic-cells';

describe('a day', () => {
  test.each([
    ['2026-11-01', '2026-11-01'],
    ['2026/11/1', '2026-11-01'],
    ['2026.11.01', '2026-11-01'],
    ['20261101', '2026-11-01'],
    ['2026年11月1日', '2026-11-01'],
    ['2026-11-01 00:00:00', '2026-11-01'],
    ['2026-11-01~2026-11-01', '2026-11-01'],
    ['Nov 1, 2026', '2026-11-01'],
    ['1 November 2026', '2026-11-01'],
    ['46327', '2026-11-01'],
    ['46327.5', '2026-11-01'],
  ])('%s', (cell, day) => expect(dayOf(cell, undefined)).toEqual({ ok: true, value: day }));

  test.each(['', '-', '2026-02-30', '2026-13-01', '11月1日', '昨天', '700001', '12345', '612345678901', '03/04/2026', '99999'])(
    'none: %s',
    (cell) => expect(dayOf(cell, undefined)).toEqual({ ok: false, error: 'noDate' }),
  );

  test.each(['2026-11-01~2026-11-07', '2026-11-01 至 2026-11-30'])('several: %s', (cell) =>
    expect(dayOf(cell, undefined)).toEqual({ ok: false, error: 'severalDays' }),
  );

  test('of two numbers the column says which is the month, or nobody does', () => {
    expect(dayOrderOf(['03/04/2026', '25/04/2026'])).toBe('dayFirst');
    expect(dayOrderOf(['03/04/2026', '04/25/2026'])).toBe('monthFirst');
    expect(dayOrderOf(['03/04/2026'])).toBeUndefined();
    expect(dayOf('03/04/2026', 'dayFirst')).toEqual({ ok: true, value: '2026-04-03' });
    expect(dayOf('03/04/2026', 'monthFirst')).toEqual({ ok: true, value: '2026-03-04' });
  });

  test('any text gives a day of the calendar or a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const day = dayOf(text, 'dayFirst');
        if (day.ok) expect(new Date(`${day.value}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day.value);
      }),
    );
  });
});

describe('a count', () => {
  test.each([
    ['0', 0],
    ['11,269', 11_269],
    ['1.000.000', 1_000_000],
    ['1 200', 1_200],
    ['19.0', 19],
    ['1.2万', 12_000],
  ])('%s', (cell, value) => expect(countOf(cell)).toBe(value));
  test.each(['', '3.5', '-4', '78.15%', '12件', '1,23', 'abc', '9'.repeat(20)])('none: %s', (cell) =>
    expect(countOf(cell)).toBeUndefined(),
  );
});

describe('money', () => {
  test.each([
    ['15,217.00', 1_521_700],
    ['¥39.6', 3_960],
    ['$1,920.00', 192_000],
    ['5.255,61 €', 525_561],
    ['660.0', 66_000],
    ['1.234', 123_400],
    ['-12.50', -1_250],
    ['(12.50)', -1_250],
    ['0', 0],
    ['1.2万元', 1_200_000],
    ['HK$12', 1_200],
    ['USD 12.5', 1_250],
    ['Rp 12.000', 1_200_000],
  ])('%s', (cell, minor) => expect(moneyOf(cell, 2)).toBe(minor));
  test('of a currency without a smaller unit', () => expect(moneyOf('1.250.000 ₫', 0)).toBe(1_250_000));
  test.each(['', '-', '1.2.3', '12%', '1,23,4', '1.2K', '3 Mio', '1.2E+5', '三百'])('none: %s', (cell) =>
    expect(moneyOf(cell, 2)).toBeUndefined(),
  );

  test('comes back from either way of printing it', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom('en-US', 'de-DE'), (minor, locale) => {
        const printed = (minor / 100).toLocaleString(locale, { minimumFractionDigits: 2 });
        expect(moneyOf(printed, 2)).toBe(minor);
      }),
    );
  });

  test.each([
    ['Sales (Placed Order) (VND)', 'VND'],
    ['交易额(元)', 'CNY'],
    ['R$ 12', 'BRL'],
    ['¥12', undefined],
    ['$12', undefined],
  ])('%s names %s', (text, currency) => expect(currencyIn(text)).toBe(currency));
});

test.each(['', '-', '--', '—', 'N/A', 'null'])('"%s" is no figure', (cell) => expect(isBlank(cell)).toBe(true));
