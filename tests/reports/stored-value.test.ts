import { describe, expect, test } from 'vitest';
import { builtinKind, kindOfFormat, storedText } from '../../utils/reports/stored-value';

describe('a number of a workbook', () => {
  test.each([
    ['12', '12'],
    ['-7', '-7'],
    ['0', '0'],
    ['0.10000000000000001', '0.1'],
    ['4.7600000000000003E-2', '0.0476'],
    ['1.23E-7', '0.000000123'],
    ['1.5E7', '15000000'],
    ['1E+6', '1000000'],
    ['12.50', '12.5'],
    ['713.3600000000001', '713.3600000000001'],
    ['144383123456789', '144383123456789'],
    ['1812340000000001', '1812340000000001'],
    // Java writes long numbers so, all digits there.
    ['1.44383123456789E14', '144383123456789'],
    // Digits are missing, or beyond what a double holds: it stays as it is.
    ['1.44383E+14', '1.44383E+14'],
    ['1.2345678901234568E+17', '1.2345678901234568E+17'],
    ['123456789012345678901', '123456789012345678901'],
    ['1e999', '1e999'],
    ['', ''],
    ['n/a', 'n/a'],
  ])('%s is %s', (stored, text) => {
    expect(storedText(stored, 'number', false)).toBe(text);
  });

  test.each([
    ['45992', false, '2025-12-01'],
    ['45992.5', false, '2025-12-01T12:00:00'],
    ['45992.999999', false, '2025-12-02'],
    ['0.75', false, '18:00:00'],
    ['1', false, '1900-01-01'],
    ['59', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['2958465', false, '9999-12-31'],
    ['2958466', false, '2958466'],
    ['-1', false, '-1'],
    ['44530', true, '2025-12-01'],
    ['0', true, '1904-01-01'],
    ['x', false, 'x'],
  ])('%s as a date, counted from 1904: %s, is %s', (stored, from1904, text) => {
    expect(storedText(stored, 'date', from1904)).toBe(text);
  });

  test('time that has run up goes beyond a day', () => {
    expect(storedText('1.0625', 'elapsed', false)).toBe('25:30:00');
  });
});

test.each([
  ['General', 'number'],
  ['#,##0.00', 'number'],
  ['"₹"#,##0.00', 'number'],
  ['0.00" days"', 'number'],
  ['0\\d', 'number'],
  ['[Red]0.00', 'number'],
  ['0.00E+00', 'number'],
  ['yyyy-mm-dd', 'date'],
  ['[$-409]mmm dd, yyyy;@', 'date'],
  ['yyyy"年"m"月"d"日"', 'date'],
  ['h:mm AM/PM', 'date'],
  ['[h]:mm:ss', 'elapsed'],
] as const)('the format %s is a %s', (code, kind) => {
  expect(kindOfFormat(code)).toBe(kind);
});

test.each([
  [0, 'number'],
  [10, 'number'],
  [14, 'date'],
  [22, 'date'],
  [31, 'date'],
  [37, 'number'],
  [46, 'elapsed'],
  [49, 'number'],
  [57, 'date'],
] as const)('the format number %i is a %s', (id, kind) => {
  expect(builtinKind(id)).toBe(kind);
});
