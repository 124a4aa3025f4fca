import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minorUnits, shifted } from '../../utils/numbers/decimal';
import { parseNumber } from '../../utils/numbers/number';
import { columnStyle } from '../../utils/numbers/style';

const alone = (text: string, locale?: string) => parseNumber(text, columnStyle([text], locale));

describe('one number', () => {
  test.each([
    ['0', '0'],
    ['1,234.50', '1234.50'],
    ['1.234,56', '1234.56'],
    ['1 234,56', '1234.56'],
    ['1\u00a0234,56', '1234.56'],
    ['1\u202f234\u202f567', '1234567'],
    ["1'234.50", '1234.50'],
    ['1,23,456.00', '123456.00'],
    ['1.234.567', '1234567'],
    ['−5.2', '-5.2'],
    ['-5.2', '-5.2'],
    ['(123.45)', '-123.45'],
    ['（123.45）', '-123.45'],
    ['１２．５', '12.5'],
    ['="1234"', '1234'],
    ['\t1234', '1234'],
    ['0,123', '0.123'],
    ['12.3456', '12.3456'],
    ['-0.00', '0.00'],
    ['123456789012345', '123456789012345'],
  ])('%j is %s', (text, decimal) => {
    expect(alone(text)).toEqual({ kind: 'number', value: Number(decimal), decimal });
  });

  test.each([
    ['1.2万', '12000'],
    ['3.45亿', '345000000'],
    ['1,234.5万', '12345000'],
    ['12k', '12000'],
    ['1.2M', '1200000'],
    ['1,2 Mio.', '1200000'],
    ['1,2 mil', '1200'],
    ['12rb', '12000'],
    ['1,5tr', '1500000'],
    ['1,2 млн', '1200000'],
    ['约300', '300'],
  ])('%j is about %s', (text, decimal) => {
    expect(alone(text)).toEqual({ kind: 'number', value: Number(decimal), decimal, approximate: true });
  });

  test.each([
    ['12.5%', 0.125],
    ['１２．５％', 0.125],
    ['-12,50 %', -0.125],
    ['+3.2%', 0.032],
  ])('%j is the fraction %d', (text, value) => {
    expect(alone(text)).toMatchObject({ kind: 'number', value, unit: 'percent' });
  });

  test.each([
    ['5‰', 0.005, 'permille'],
    ['3.20倍', 3.2, 'times'],
    ['2 倍', 2, 'times'],
  ])('%j is %d, printed in %s', (text, value, unit) => {
    expect(alone(text)).toMatchObject({ kind: 'number', value, unit });
  });

  test.each([
    ['123-', -123],
    ['1,234.50-', -1234.5],
    ['１，２３４', 1234],
  ])('%j is %d', (text, value) => {
    expect(alone(text)).toMatchObject({ kind: 'number', value });
  });

  test.each(['(123)-', '-123-', '+5-'])('%j has two signs and is no number', (text) => {
    expect(alone(text)).toEqual({ kind: 'refused', error: 'not_a_number' });
  });

  test.each(['加载中', '加载中…', '数据统计中', '暂无数据', 'Loading...', '#N/A', '#DIV/0!', 'N.A.'])('%j prints no figure', (text) => {
    expect(alone(text)).toEqual({ kind: 'nothing' });
  });

  test.each([
    ['<0.01%', 0.0001, 'upper'],
    ['< ¥0.01', 0.01, 'upper'],
    ['999+', 999, 'lower'],
    ['1万+', 10000, 'lower'],
    ['≥50', 50, 'lower'],
    ['¥9.90起', 9.9, 'lower'],
    ['1000以上', 1000, 'lower'],
  ])('%j is a bound at %d', (text, value, bound) => {
    expect(alone(text)).toMatchObject({ kind: 'number', value, bound });
  });
});

test.each([
  ['￥3.45', undefined, 'CNY'],
  ['¥1,234', 'ja-JP', 'JPY'],
  ['¥1,234', 'zh-CN', 'CNY'],
  ['1,234.50元', undefined, 'CNY'],
  ['3.2万元', undefined, 'CNY'],
  ['1,200元', 'zh-TW', 'TWD'],
  ['$1,234.50', 'en-US', 'USD'],
  ['$1,234.50', 'es-MX', 'MXN'],
  ['($1,234.50)', undefined, 'USD'],
  ['-$5.00', undefined, 'USD'],
  ['$-5.00', undefined, 'USD'],
  ['US$ 12.50', undefined, 'USD'],
  ['US $12.50', undefined, 'USD'],
  ['1.234,56 €', undefined, 'EUR'],
  ['£5,100.00', undefined, 'GBP'],
  ['₹1,23,456.00', undefined, 'INR'],
  ['Rp1.234.567', undefined, 'IDR'],
  ['Rp 12.000', undefined, 'IDR'],
  ['RM1,234.50', undefined, 'MYR'],
  ['120.000₫', undefined, 'VND'],
  ['฿1,234', undefined, 'THB'],
  ['R$ 1.234,56', undefined, 'BRL'],
  ['1 234,56 ₽', undefined, 'RUB'],
  ['1 299 ₽', undefined, 'RUB'],
  ['12 000,50 Kč', undefined, 'CZK'],
  ['Rs.201.68', undefined, 'INR'],
  ['Rs. 1,23,456', undefined, 'INR'],
  ['GBP 12,99', undefined, 'GBP'],
  ['5,95 EUR', undefined, 'EUR'],
  ['1,234円', undefined, 'JPY'],
  ['₩12,000', undefined, 'KRW'],
  ['NT$1,200', undefined, 'TWD'],
  ['S$12.50', undefined, 'SGD'],
  ['AED 1,234.50', undefined, 'AED'],
  ['12.50 USD', undefined, 'USD'],
  ['99 kr', 'nb-NO', 'NOK'],
])('%j in %s is %s', (text, locale, currency) => {
  expect(alone(text, locale)).toMatchObject({ kind: 'number', currency });
});

test('currencies without decimals and with two part thousands where three digits stand behind', () => {
  expect(alone('Rp12.000')).toMatchObject({ value: 12000 });
  expect(alone('1.234 €')).toMatchObject({ value: 1234 });
  expect(alone('1.234 €', 'en')).toMatchObject({ value: 1.234 });
  expect(alone('KWD 1.234')).toEqual({ kind: 'refused', error: 'ambiguous_separator' });
});

test.each([
  ['9.80 ~ 15.80', '9.80', '15.80'],
  ['9.80～15.80', '9.80', '15.80'],
  ['9.80–15.80', '9.80', '15.80'],
  ['9.80 - 15.80', '9.80', '15.80'],
  ['9.80至15.80', '9.80', '15.80'],
  ['9.80 to 15.80', '9.80', '15.80'],
  ['-5 - -2', '-5', '-2'],
  ['1~2万', '10000', '20000'],
  ['500~1万', '500', '10000'],
  ['1万~2亿', '10000', '200000000'],
  ['5~10%', '0.05', '0.10'],
])('%j runs from %s to %s', (text, low, high) => {
  expect(alone(text)).toMatchObject({ kind: 'range', low: { decimal: low }, high: { decimal: high } });
});

test('the ends of a range have one currency, printed once or twice', () => {
  for (const text of ['¥9.8-15.8', '9.8~15.8元', '￥9.80 ~ ￥15.80'])
    expect(alone(text)).toMatchObject({ kind: 'range', low: { value: 9.8, currency: 'CNY' }, high: { value: 15.8, currency: 'CNY' } });
  expect(alone('¥9.80 ~ $15.80')).toEqual({ kind: 'refused', error: 'not_a_number' });
});

test.each(['', ' ', '-', '--', '—', '–', '***', 'N/A', 'n/a', '∞', '¥--', '--%', '暂无数据'])('%j is nothing, never 0', (text) => {
  expect(parseNumber(text)).toEqual({ kind: 'nothing' });
});

test.each([
  '12个月',
  '3天5小时',
  'abc',
  '12abc',
  '2025-10',
  '2025-10-15',
  '05-12',
  '00123',
  '1234567890123456',
  '1.44E+14',
  '1.2.3',
  '1,2,3',
  '5²',
  '①',
  '(5',
  '$5€',
  '--5',
  '1 23',
  '5%%',
])('%j is no number', (text) => {
  expect(alone(text)).toEqual({ kind: 'refused', error: 'not_a_number' });
});

test('a long text is no number, and takes no time', () => {
  for (const text of [
    '9'.repeat(50_000),
    '1,'.repeat(50_000),
    `${' '.repeat(50_000)}x`,
    `${'1 '.repeat(50_000)}`,
    `1${'-'.repeat(50_000)}`,
  ])
    expect(alone(text)).toEqual({ kind: 'refused', error: 'not_a_number' });
});

test('one separator with three digits behind it is settled by the style, or not at all', () => {
  for (const text of ['1.234', '1,234']) expect(parseNumber(text)).toEqual({ kind: 'refused', error: 'ambiguous_separator' });
  expect(alone('1.234', 'de-DE')).toMatchObject({ value: 1234 });
  expect(alone('1.234', 'en-US')).toMatchObject({ value: 1.234 });
  expect(parseNumber('12,5', { point: '.' })).toEqual({ kind: 'refused', error: 'ambiguous_separator' });
});

const GROUPS = [',', '.', ' ', '\u00a0', '\u202f', "'"] as const;

/** A number printed in some country's way. */
const printed = fc
  .record({
    cents: fc.bigInt({ min: 100_000n, max: 99_999_999_999_999n }),
    negative: fc.boolean(),
    group: fc.constantFrom(...GROUPS),
    indian: fc.boolean(),
  })
  .map(({ cents, negative, group, indian }) => {
    const digits = String(cents);
    const [whole, decimals] = [digits.slice(0, -2), digits.slice(-2)];
    const point = group === '.' || group === ' ' || group === '\u00a0' || group === '\u202f' ? ',' : '.';
    const every = indian && group === ',' ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
    const sign = negative ? '-' : '';
    return {
      text: `${sign}${whole.replace(every, group)}${point}${decimals}`,
      decimal: `${sign}${whole}.${decimals}`,
      cents: negative ? -cents : cents,
    };
  });

test('an amount printed in any style comes back digit by digit, and as whole minor units', () => {
  fc.assert(
    fc.property(printed, ({ text, decimal, cents }) => {
      const found = alone(text);
      expect(found).toMatchObject({ kind: 'number', decimal });
      expect(minorUnits(decimal)).toBe(Number(cents));
    }),
  );
});

test('the style of a language reads what the language prints', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('zh', 'en', 'de', 'fr', 'ru', 'pt-BR', 'id', 'vi', 'en-IN', 'pl', 'it', 'sv'),
      fc.integer({ min: 0, max: 99_999_999_999 }),
      (locale, cents) => {
        const texts = [cents, 123_456_700].map((amount) =>
          (amount / 100).toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
        );
        expect(parseNumber(texts[0] ?? '', columnStyle(texts, locale))).toMatchObject({ value: cents / 100 });
      },
    ),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => void parseNumber(text)));
});

test('moving the point keeps the digits', () => {
  expect(shifted('1.5', 2)).toBe('150');
  expect(shifted('1.50', 1)).toBe('15.0');
  expect(shifted('-1.5', -2)).toBe('-0.015');
  expect(shifted('0', 4)).toBe('0');
  expect(minorUnits('19.995')).toBeUndefined();
  expect(minorUnits('19.990')).toBe(1999);
  expect(minorUnits('1234', 0)).toBe(1234);
});
