import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { cellOf, rowsOf, widthOf } from '../../utils/reports/block';
import type { Encoding } from '../../utils/reports/encoding';
import { openText } from '../../utils/reports/open-text';
import { Scanner } from '../../utils/reports/scan';
import { encode } from './encode';
import { rowsOfReport } from './files';

/** Words that tell each encoding, and characters of it that are hard: second bytes that are ASCII, quotes, delimiters and line ends. */
const SCRIPTS: Readonly<Record<Encoding, { words: readonly [string, string]; signs: readonly string[]; language: string }>> = {
  'utf-8': { words: ['日期 é', 'Größe 花费'], signs: ['字', 'é', '😀', 'ש'], language: 'en' },
  'utf-16le': { words: ['日期', 'Clicks'], signs: ['字', 'é', '😀', '∂'], language: 'en' },
  'utf-16be': { words: ['日期', 'Clicks'], signs: ['字', 'é', '😀', 'ĊĀ'], language: 'en' },
  gb18030: { words: ['统计日期', '商品花费金额'], signs: ['计', '花', '亅', '亊'], language: 'zh-CN' },
  big5: { words: ['統計日期', '商品花費金額'], signs: ['功', '許', '蓋', '育'], language: 'zh-TW' },
  shift_jis: { words: ['キャンペーン名', '表示回数'], signs: ['ソ', '表', 'ポ', 'ﾊ'], language: 'ja' },
  'windows-1251': { words: ['Показы', 'Название кампании'], signs: ['Ж', 'я', '«', '№'], language: 'ru' },
  'windows-1252': { words: ['Übereinstimmungstyp', 'Währung für Küche'], signs: ['é', 'ß', '€', '’'], language: 'de' },
};
const ENCODINGS = Object.keys(SCRIPTS) as Encoding[];

interface Case {
  encoding: Encoding;
  delimiter: string;
  end: string;
  always: boolean;
  size: number;
  body: string[][];
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    encoding: fc.constantFrom(...ENCODINGS),
    delimiter: fc.constantFrom('\t', ',', ';', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    always: fc.boolean(),
    size: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 400 })),
    width: fc.integer({ min: 2, max: 4 }),
  })
  .chain(({ width, ...how }) => {
    const cell = fc.string({
      unit: fc.constantFrom(...SCRIPTS[how.encoding].signs, 'a', '1', ' ', '"', ',', ';', '\t', '|', '\n', '\r'),
      maxLength: 5,
    });
    return fc.record({
      ...(Object.fromEntries(Object.entries(how).map(([key, value]) => [key, fc.constant(value)])) as {
        [K in keyof typeof how]: fc.Arbitrary<(typeof how)[K]>;
      }),
      body: fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 6 }),
    });
  });

/** The table of a case with rows above it that tell its encoding and delimiter, and its bytes; `head`: bytes of those rows. */
function written({ encoding, delimiter, end, always, body }: Case): { rows: string[][]; bytes: Uint8Array; head: number } {
  const width = body[0]?.length ?? 2;
  const [first, second] = SCRIPTS[encoding].words;
  const top = Array.from({ length: 12 }, () => Array.from({ length: width }, (_, index) => (index % 2 === 0 ? first : second)));
  const write = (cell: string) => (always || /["\t,;|\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const text = (rows: readonly string[][]) => rows.map((row) => row.map(write).join(delimiter) + end).join('');
  const mark = encoding.startsWith('utf-16') ? '\uFEFF' : '';
  const head = encode(mark + text(top), encoding) ?? new Uint8Array();
  const rest = encode(text(body), encoding);
  if (!rest) throw new Error(`not in ${encoding}`);
  return { rows: [...top, ...body], bytes: Uint8Array.from([...head, ...rest]), head: head.length };
}

async function read(bytes: Uint8Array, size: number, encoding: Encoding) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const opened = await openText('f', bytes.length, pieces, {
    language: SCRIPTS[encoding].language,
    rows: 0,
    begin: () => undefined,
    check: () => undefined,
  });
  if (!opened.ok) return { refused: opened.refusal, rows: [] };
  const rows = await rowsOfReport(opened.report);
  return { encoding: opened.report.encoding, delimiter: opened.report.delimiter, rows, refused: opened.report.refused };
}

test('rows written with any delimiter, quoting, line end and encoding come back from pieces of any size', async () => {
  await fc.assert(
    fc.asyncProperty(cases, async (each) => {
      const { rows, bytes } = written(each);
      const { encoding, delimiter, size } = each;
      expect(await read(bytes, size, encoding)).toEqual({ encoding, delimiter, rows, refused: undefined });
    }),
    { numRuns: 150 },
  );
});

test('cut at any byte, the rows before the cut are the same', async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.nat(), async (each, where) => {
      const { rows, bytes, head } = written(each);
      const at = head + (where % (bytes.length - head + 1));
      const found = await read(bytes.subarray(0, at), each.size, each.encoding);
      const sure = found.refused ? found.rows.length : found.rows.length - 1;
      expect(found.rows.slice(0, sure)).toEqual(rows.slice(0, sure));
      // The twelfth may end in a \r that could still become \r\n.
      expect(found.rows.length).toBeGreaterThanOrEqual(11);
      if (at === bytes.length) expect(found.rows).toEqual(rows);
    }),
    { numRuns: 150 },
  );
});

test('cut in the rows that tell what it is, it still neither throws nor hangs', async () => {
  await fc.assert(
    fc.asyncProperty(cases, fc.nat(), async (each, where) => {
      const { bytes } = written(each);
      expect(await read(bytes.subarray(0, where % bytes.length), each.size, each.encoding)).toHaveProperty('rows');
    }),
    { numRuns: 50 },
  );
});

test('papaparse reads the same rows where one line end is used', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '字', ' ', '"', ',', '\n'), maxLength: 5 });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 1, max: 20 }),
      (rows, size) => {
        const text = Papa.unparse(rows, { newline: '\n' });
        const scanner = new Scanner(',', true);
        const own: string[][] = [];
        for (let at = 0; at < text.length; at += size) own.push(...rowsOf(scanner.push(text.slice(at, at + size))));
        own.push(...rowsOf(scanner.end()));
        expect(own).toEqual(Papa.parse(text, { newline: '\n' }).data);
      },
    ),
  );
});

test('a block gives cells by their place, and nothing beyond the end of a row', () => {
  const scanner = new Scanner(',', true);
  const block = scanner.push('a,"b""c",\n\n"d" e,f\n');
  expect([0, 1, 2].map((row) => widthOf(block, row))).toEqual([3, 0, 2]);
  expect([0, 1, 2, 3].map((column) => cellOf(block, 0, column))).toEqual(['a', 'b"c', '', '']);
  expect(cellOf(block, 1, 0)).toBe('');
  expect(cellOf(block, 2, 0)).toBe('d e');
});

test('more rows and cells than there was room for at first', () => {
  const scanner = new Scanner(',', true);
  const text = Array.from({ length: 20_000 }, (_, row) => `${row},"${row}""",x`).join('\r\n');
  const rows = [...rowsOf(scanner.push(text)), ...rowsOf(scanner.end())];
  expect(rows).toHaveLength(20_000);
  expect(rows.every((row, index) => row.join() === `${index},${index}",x`)).toBe(true);
});

test('quoted quotes far into a long text are cells like any other', () => {
  const scanner = new Scanner(',', true);
  scanner.push(`${'word,word\n'.repeat(150_000)}"a ""b""",c\n`);
  expect(scanner.stop).toBeUndefined();
});
