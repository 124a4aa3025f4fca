import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellValue } from '../../utils/numbers/cell';

test.each([
  ['1,234.56', 1234.56],
  ['￥9.80 ~ ￥15.80', [9.8, 15.8]],
  ['19.99～29.99 修改价格', [19.99, 29.99]],
  ['8000 修改库存', 8000],
  ['1.2万', 12000],
  ['7.86%', 0.0786],
  ['10,000.00\n基础 8,000.00', 10000],
  ['-', null],
  ['', null],
  ['0', 0],
  ['3819266189010000001', '3819266189010000001'],
  ['示例浴袍 ID: 8374', '示例浴袍 ID: 8374'],
  ['优秀 88', '优秀 88'],
  ['2026/05/12 01:21:16', '2026/05/12 01:21:16'],
  ['2025-10-15', '2025-10-15'],
] as const)('%j is %j', (text, value) => {
  expect(cellValue(text)).toEqual(value);
});

test('a printed amount comes back as it was', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (cents) => {
      const printed = (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(cellValue(printed)).toBe(cents / 100);
    }),
  );
});
