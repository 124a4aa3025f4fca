import { expect, test } from 'vitest';
import { parseNumber } from '../../utils/numbers/number';
import { columnStyle } from '../../utils/numbers/style';

test.each<[cells: string[], locale: string | undefined, point: string | undefined]>([
  [['1.234', '1.234.567'], undefined, ','],
  [['1,234', '1,234,567'], undefined, '.'],
  [['1.234', '5,25'], undefined, ','],
  [['1,234', '5.25'], undefined, '.'],
  [['1.234', '0.123'], 'de', '.'],
  // A German page that prints English numbers: fixed decimals would stand behind the small ones too.
  [['1,200', '845', '2,310'], 'de', '.'],
  [['5.255,61 €', '12,00 €'], 'de', ','],
  // Dot decimals whatever the language.
  [['6972.27', '1.234'], 'id', '.'],
  [['1.234', '2.345'], 'de', ','],
  [['1.234', '2.345'], 'en', '.'],
  [['1.234', '3'], 'en', '.'],
  [['1,234', '987'], undefined, '.'],
  [['1.234', '2.345'], undefined, undefined],
  [['12', '--'], undefined, undefined],
  [['￥9.80 ~ ￥15.80', '1,234'], undefined, '.'],
])('%j in %s has %s before the decimals', (cells, locale, point) => {
  expect(columnStyle(cells, locale).point).toBe(point);
});

test('a column that tells nothing, or two things, says so', () => {
  expect(columnStyle(['1.234', '2.345']).ambiguous).toBe('either');
  expect(columnStyle(['12,5', '3.14', '1.234'], 'zh')).toMatchObject({ ambiguous: 'both' });
  expect(columnStyle(['12', '13']).ambiguous).toBeUndefined();
});

test('of a column with two customs the cells that tell by themselves are read, the others are not', () => {
  const style = columnStyle(['12,5', '3.14', '1.234'], 'zh');
  expect(parseNumber('12,5', style)).toMatchObject({ value: 12.5 });
  expect(parseNumber('3.14', style)).toMatchObject({ value: 3.14 });
  expect(parseNumber('1.234', style)).toMatchObject({ kind: 'refused' });
  expect(parseNumber('$1.234', style)).toMatchObject({ kind: 'refused' });
});

test('a language that is none, or hostile, is passed over', () => {
  for (const locale of ['', 'not a language', '__proto__', 'x'.repeat(500)]) expect(columnStyle(['1,5'], locale).point).toBe(',');
});
