import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../utils/reports';
import { csvOf, figuresSheetOf, spreadsheetOf } from '../../utils/reports/write';

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
const cell = fc.string({
  unit: fc.constantFrom('字', 'a', '7', '"', ',', '\n', '=', '+', '-', '@', '\t', ' ', '<', '&', '👕'),
  maxLength: 8,
});
const rows = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.array(
    fc.array(cell, { minLength: width, maxLength: width }).filter((row) => row.some((each) => each.trim() !== '')),
    { minLength: 3, maxLength: 5 },
  ),
);

describe('CSV', () => {
  test('carries the mark that Excel needs, \\r\\n, and quotes where they must be', () => {
    expect(
      text(
        csvOf([
          ['标题', 'a,b'],
          ['x"y', 'l1\nl2'],
        ]),
      ),
    ).toBe('\uFEFF标题,"a,b"\r\n"x""y","l1\nl2"\r\n');
  });

  test.each([
    ['=cmd()', "'=cmd()"],
    ['+86 138', "'+86 138"],
    ['@x', "'@x"],
    ['\tx', "'\tx"],
    ['-2+3', "'-2+3"],
    ['＝cmd', "'＝cmd"],
    ['-12.5', '-12.5'],
    ['+3%', '+3%'],
    ['1,234', '"1,234"'],
  ])('%j is written %j', (given, written) => {
    expect(text(csvOf([[given]]))).toBe(`\uFEFF${written}\r\n`);
  });

  test('no cell begins as a formula, whatever it holds, and nothing but the guard is added', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const read = readFile(csvOf([...Array<string[]>(60).fill(table[0]?.map(() => 'x') ?? []), ...table]));
        const cells = read.ok ? read.value.rows.slice(60) : [];
        expect(cells.map((row) => row.map((each) => (each.startsWith("'") ? each.slice(1) : each)))).toEqual(table);
        expect(cells.flat().filter((each) => /^[=+\-@\t]/.test(each) && !/^[-+]?\d+%?$/.test(each))).toEqual([]);
      }),
    );
  });
});

test('a spreadsheet comes back cell for cell', () => {
  fc.assert(
    fc.property(rows, (table) => {
      const read = readFile(spreadsheetOf(table));
      const padded = (row: readonly string[]) => [...row, ...Array<string>(9).fill('')].slice(0, 4);
      expect(read.ok && read.value.rows.map(padded)).toEqual(table.map(padded));
    }),
  );
});

test('a cell too long for Excel is cut with a sign that it was, and stays whole in CSV', () => {
  const long = '字'.repeat(40_000);
  const cellOf = (bytes: Uint8Array) => {
    const read = readFile(bytes);
    return read.ok ? read.value.rows[0]?.[0] : undefined;
  };
  expect(cellOf(spreadsheetOf([[long, 'b']]))).toBe(`${'字'.repeat(32_766)}…`);
  expect(
    cellOf(
      csvOf([
        [long, 'b', 'c'],
        ['x', 'y', 'z'],
      ]),
    ),
  ).toBe(long);
});

test('in a sheet of figures plain digits can be added up; ids, texts and formulas stay texts', () => {
  const numbers = ['1333.34', '-1054.55', '0', '578'];
  const texts = ['680000000001', '007', '=1+1', '+台灯', '1e5', '2.6%', '1,234'];
  const sheet = strFromU8(unzipSync(figuresSheetOf([[...numbers, ...texts]]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect([...sheet.matchAll(/<c><v>([^<]*)<\/v><\/c>/g)].map(([, value]) => value)).toEqual(numbers);
  expect([...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, value]) => value)).toEqual(texts);
  expect(strFromU8(unzipSync(spreadsheetOf([numbers]))['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).not.toContain('<v>');
});
