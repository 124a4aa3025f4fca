import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amountsIn } from '../../utils/numbers/money';

test.each([
  ['128.00', [12_800]],
  ['¥1,299.5', [129_950]],
  ['59.00 ~ 89.90', [5900, 8990]],
  ['$29.99 - $49', [2999, 4900]],
  ['1.299,00 €', [129_900]],
  ['R$ 59,90', [5990]],
  ['1 299 ₽', [129_900]],
  ['1 299,50 ₽', [129_950]],
  ['Rp150.000', [15_000_000]],
  ['1,234,567', [123_456_700]],
  ['0', [0]],
  ['12.', [1200]],
  ['', []],
  ['面议', []],
  ['...,,,', []],
])('%s', (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});

test('every amount printed with two decimals comes back whole', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'en-IN'), (minor, locale) => {
      const text = (minor / 100).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(amountsIn(text)).toEqual([minor]);
    }),
  );
});

test('any text gives whole amounts that are not negative, and not without end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const amount of amountsIn(text)) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
    }),
  );
  expect(amountsIn('1 '.repeat(10_000)).length).toBeLessThanOrEqual(200);
  expect(amountsIn(`1${'.1'.repeat(100_000)}`).length).toBeLessThanOrEqual(200);
});
