import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumAtRates, sumOfOne } from '../../utils/numbers/currency-sum';
import { decimalsOf, sumDecimals, toMinor } from '../../utils/numbers/minor';
import { overlapping } from '../../utils/numbers/spans';

test.each([
  ['12.34', 'CNY', 1_234],
  ['12', 'CNY', 1_200],
  ['0.1', 'USD', 10],
  ['-0.05', 'USD', -5],
  ['-0.001', 'USD', 0],
  ['1234', 'JPY', 1_234],
  ['1234.5', 'JPY', 1_235],
  ['99000', 'VND', 99_000],
  ['1.234', 'KWD', 1_234],
  ['1.005', 'CNY', 101],
  ['1.00499', 'CNY', 100],
  ['1,234', 'CNY', undefined],
  ['', 'CNY', undefined],
])('%s of %s is %s in minor units', (decimal, currency, minor) => {
  expect(toMinor(decimal, currency)).toBe(minor);
});

test.each([
  [['0.10', '0.20', '0.30'], '0.60'],
  [['1', '-2.5'], '-1.5'],
  [[], '0'],
  [['9007199254740993', '0.01'], '9007199254740993.01'],
  [['1', '--'], undefined],
])('%j add up to %s', (decimals, sum) => {
  expect(sumDecimals(decimals)).toBe(sum);
});

test('whatever the order, a sum of cents is exact', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 50 }), (cents) => {
      const decimals = cents.map(
        (cent) => `${cent < 0 ? '-' : ''}${Math.floor(Math.abs(cent) / 100)}.${String(Math.abs(cent) % 100).padStart(2, '0')}`,
      );
      const sum = cents.reduce((all, cent) => all + cent, 0);
      return toMinor(sumDecimals(decimals) ?? '', 'CNY') === (sum === 0 ? 0 : sum);
    }),
  );
});

test('money has the decimals its shops print', () => {
  expect(['CNY', 'JPY', 'IDR', 'KWD'].map(decimalsOf)).toEqual([2, 0, 0, 3]);
});

test('currencies are never added without a rate', () => {
  const mixed = [
    { value: 10, currency: 'USD' },
    { value: 71, currency: 'CNY' },
  ];
  expect(sumOfOne(mixed)).toEqual({ error: 'mixed_currency' });
  expect(sumOfOne(mixed.slice(1))).toBe(71);
  expect(sumAtRates(mixed, 'CNY', { USD: 7.1 })).toBe(142);
  expect(sumAtRates(mixed, 'CNY', {})).toEqual({ error: 'mixed_currency' });
  // A name that every object has is no rate
  expect(sumAtRates([{ value: 1, currency: 'constructor' }], 'CNY', {})).toEqual({ error: 'mixed_currency' });
});

test('periods overlap when they share a day, in whatever order', () => {
  expect(
    overlapping([
      ['2024-05-01', '2024-05-07'],
      ['2024-05-07', '2024-05-11'],
    ]),
  ).toBe(true);
  expect(
    overlapping([
      ['2024-05-08', '2024-05-11'],
      ['2024-05-01', '2024-05-07'],
    ]),
  ).toBe(false);
  expect(
    overlapping([
      ['2024-05-01', '2024-05-31'],
      ['2024-05-02', '2024-05-03'],
      ['2024-06-01', '2024-06-02'],
    ]),
  ).toBe(true);
});
